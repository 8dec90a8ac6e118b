// The workbook around the cells: tabs, rows and columns, rules, protections, filters and marks.
import { openLocal } from '../../../workbench/runtime/local';

test('tabs are made, named, moved, hidden and deleted as Google allows', () => {
  const { call } = openLocal({
    files: `
      function tabs() { return SpreadsheetApp.getActive().getSheets().map((sheet) => sheet.getIndex() + sheet.getName()); }
      function build() {
        const book = SpreadsheetApp.getActive();
        const orders = book.insertSheet('Orders', 0);
        book.insertSheet('Totals').hideSheet();
        const id = orders.getSheetId();
        orders.setName('Bestellungen').setTabColor('teal');
        const found = book.getSheetById(id);
        return [tabs(), found.getName(), found.getTabColor(), book.getSheetByName('Orders'), book.getSheetByName('Totals').isSheetHidden()];
      }
      function twice() { SpreadsheetApp.getActive().insertSheet('Bestellungen'); }
      function stale() {
        const book = SpreadsheetApp.getActive();
        const totals = book.getSheetByName('Totals');
        book.deleteSheet(totals);
        totals.getRange('A1').getValue();
      }
      function last() {
        const book = SpreadsheetApp.getActive();
        for (const sheet of book.getSheets()) book.deleteSheet(sheet);
      }`,
  });
  expect(call('build')).toEqual([['1Bestellungen', '2Totals', '3Sheet1'], 'Bestellungen', '#008080', null, true]);
  expect(() => call('twice')).toThrow(
    'A sheet with the name "Bestellungen" already exists. Please enter another name.',
  );
  expect(() => call('stale')).toThrow(/Sheet \d+ not found/);
  expect(() => call('last')).toThrow("You can't remove all the sheets in a document.");
});

test('rows and columns move with what stands in them', () => {
  const { call } = openLocal({
    files: `
      function move() {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('A1:D1').setValues([['Order ID', 'Customer', 'Factory', 'Season']]);
        sheet.moveColumns(sheet.getRange('D:D'), 2);
        sheet.insertColumnAfter(1);
        sheet.insertRowBefore(1);
        sheet.deleteColumn(5);
        return sheet.getRange('A2:D2').getValues()[0];
      }
      function all() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.deleteRows(1, sheet.getMaxRows()); }
      function body() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.setFrozenRows(1); sheet.deleteRows(2, sheet.getMaxRows() - 1); }
      function beyond() { SpreadsheetApp.getActiveSheet().deleteRow(5000); }
      function huge() { SpreadsheetApp.getActiveSheet().insertRowsAfter(1, 500000); }`,
  });
  expect(call('move')).toEqual(['Order ID', '', 'Season', 'Customer']);
  expect(() => call('all')).toThrow("You can't delete all the rows on the sheet.");
  expect(() => call('body')).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
  expect(() => call('beyond')).toThrow('Those rows are out of bounds.');
  expect(() => call('huge')).toThrow('above the limit of 10000000 cells');
});

test('a drop-down that rejects wrong input rejects a script’s too', () => {
  const { call } = openLocal({
    files: `
      function rules() {
        const book = SpreadsheetApp.getActive();
        const orders = book.getActiveSheet().setName('My orders');
        orders.getRange('A2:A3').setValues([['ORD-0001'], ['ORD-0002']]);
        const stages = SpreadsheetApp.newDataValidation().requireValueInList(['Draft', 'Confirmed'], true).setAllowInvalid(false)
          .setHelpText('Where the order stands').build();
        const ids = SpreadsheetApp.newDataValidation().requireValueInRange(orders.getRange('A2:A')).setAllowInvalid(false).build();
        orders.getRange('B2:B').setDataValidation(stages);
        orders.getRange('C2:C').setDataValidation(ids);
        const read = orders.getRange('B9').getDataValidation();
        const range = orders.getRange('C9').getDataValidation().getCriteriaValues()[0];
        return [read.getHelpText(), read.getAllowInvalid(), String(read.getCriteriaType()), read.getCriteriaValues(),
          range.getA1Notation(), orders.getRange('B1').getDataValidation()];
      }
      function write(a1, value) { SpreadsheetApp.getActiveSheet().getRange(a1).setValue(value); }`,
  });
  expect(call('rules')).toEqual([
    'Where the order stands',
    false,
    'VALUE_IN_LIST',
    [['Draft', 'Confirmed'], true],
    'A2:A',
    null,
  ]);
  call('write', 'B2', 'Draft');
  call('write', 'B2', '');
  call('write', 'C3', 'ORD-0002');
  expect(() => call('write', 'B2', 'Maybe')).toThrow(
    'The data you entered in cell B2 violates the data validation rules set on this cell.',
  );
  expect(() => call('write', 'C3', 'ORD-0009')).toThrow('in cell C3 violates');
});

test('conditional colours are set all at once and read back', () => {
  const { call } = openLocal({
    files: `
      function colours() {
        const sheet = SpreadsheetApp.getActiveSheet();
        const late = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('Late').setBackground('#f4c7c3')
          .setFontColor('#7f0000').setRanges([sheet.getRange('B2:B')]).build();
        const due = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$B2="Due soon"').setBold(true)
          .setRanges([sheet.getRange('A2:B10')]).build();
        sheet.setConditionalFormatRules([late, due]);
        return sheet.getConditionalFormatRules().map((rule) => {
          const condition = rule.getBooleanCondition();
          return [rule.getRanges()[0].getColumn(), String(condition.getCriteriaType()), condition.getCriteriaValues(),
            condition.getBackground(), condition.getFontColor(), condition.getBold()];
        });
      }`,
  });
  expect(call('colours')).toEqual([
    [2, 'TEXT_EQUAL_TO', ['Late'], '#f4c7c3', '#7f0000', null],
    [1, 'CUSTOM_FORMULA', ['=$B2="Due soon"'], null, null, true],
  ]);
});

test('a warning protects computed columns and follows them', () => {
  const { call } = openLocal({
    files: `
      function guard() {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('C1:C10').protect().setDescription('Computed').setWarningOnly(true);
        sheet.insertColumnBefore(1);
        return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((protection) =>
          [protection.getDescription(), protection.isWarningOnly(), protection.getRange().getA1Notation()]);
      }
      function release() {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).forEach((protection) => protection.remove());
        return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;
      }`,
  });
  expect(call('guard')).toEqual([['Computed', true, 'D1:D10']]);
  expect(call('release')).toBe(0);
});

test('metadata finds tabs and columns wherever they went, and dies with them', () => {
  const { call } = openLocal({
    files: `
      function mark() {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.addDeveloperMetadata('selvedge.tab', 'orders', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
        sheet.getRange('B:B').addDeveloperMetadata('selvedge.column', 'customer');
        sheet.getRange('C:C').addDeveloperMetadata('selvedge.column', 'factory');
        sheet.moveColumns(sheet.getRange('C:C'), 1);
        sheet.setName('Bestellungen');
        return find();
      }
      function find() {
        return SpreadsheetApp.getActive().createDeveloperMetadataFinder().find().map((found) => {
          const place = found.getLocation();
          const at = place.getSheet() ? place.getSheet().getName() : place.getColumn().getColumn();
          return [found.getKey(), found.getValue(), String(place.getLocationType()), at];
        });
      }
      function drop() {
        SpreadsheetApp.getActiveSheet().deleteColumn(1);
        return SpreadsheetApp.getActiveSheet().createDeveloperMetadataFinder().withKey('selvedge.column').find().map((found) => found.getValue());
      }
      function gone(remove) {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('E:E').addDeveloperMetadata('selvedge.gone');
        const [mark] = sheet.createDeveloperMetadataFinder().withKey('selvedge.gone').find();
        if (remove) mark.remove();
        else sheet.deleteColumn(5);
        for (const ask of [() => mark.getValue(), () => mark.getLocation(), () => mark.setValue('x'), () => mark.remove()]) {
          try { ask(); return 'answered'; } catch (error) { if (!/no longer exists/.test(error.message)) throw error; }
        }
      }
      function arbitrary() { SpreadsheetApp.getActiveSheet().getRange('A1:B2').addDeveloperMetadata('no'); }
      function tooMuch() { SpreadsheetApp.getActiveSheet().addDeveloperMetadata('big', 'x'.repeat(30001)); }`,
  });
  expect(call('mark')).toEqual([
    ['selvedge.tab', 'orders', 'SHEET', 'Bestellungen'],
    ['selvedge.column', 'customer', 'COLUMN', 3],
    ['selvedge.column', 'factory', 'COLUMN', 1],
  ]);
  expect(call('drop')).toEqual(['customer']);
  for (const remove of [true, false]) expect(call('gone', remove)).toBeNull();
  expect(() => call('arbitrary')).toThrow('Adding developer metadata to arbitrary ranges is not currently supported.');
  expect(() => call('tooMuch')).toThrow('quota');
});

test('a filter stands once in a sheet, and sorting takes rows whole', () => {
  const { call } = openLocal({
    files: `
      function order() {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('A1:B4').setValues([['Style', 'Qty'], ['Coat', 30], ['Dress', 10], ['Blazer', 20]]);
        sheet.getRange('A1:B4').createFilter();
        sheet.getRange('A2:B4').sort({ column: 2, ascending: false });
        return [sheet.getFilter().getRange().getA1Notation(), sheet.getRange('A2:A4').getValues().flat()];
      }
      function again() { SpreadsheetApp.getActiveSheet().getRange('A1:B4').createFilter(); }`,
  });
  expect(call('order')).toEqual(['A1:B4', ['Coat', 'Blazer', 'Dress']]);
  expect(() => call('again')).toThrow("You can't create a filter in a sheet that already has a filter.");
});

test('searching: the data region, the last filled cell, doubles and texts', () => {
  const { call } = openLocal({
    files: `
      function search() {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('B2:C5').setValues([['Style', 'Qty'], ['Coat', 3], ['Dress', 4], ['Dress', 4]]);
        const found = sheet.createTextFinder('dress').findAll().map((range) => range.getA1Notation());
        const { ROWS, COLUMNS } = SpreadsheetApp.Dimension;
        const region = [undefined, ROWS, COLUMNS].map((dimension) => sheet.getRange('C3').getDataRegion(dimension).getA1Notation());
        const last = sheet.getRange(sheet.getMaxRows(), 2).getNextDataCell(SpreadsheetApp.Direction.UP).getRow();
        sheet.getRange('B3:C5').removeDuplicates();
        return [found, region, last, sheet.createTextFinder('Dress').replaceAllWith('Gown'), sheet.getDataRange().getValues()];
      }`,
  });
  expect(call('search')).toEqual([
    ['B4', 'B5'],
    ['B2:C5', 'C2:C5', 'B3:C3'],
    5,
    1,
    [
      ['', '', ''],
      ['', 'Style', 'Qty'],
      ['', 'Coat', 3],
      ['', 'Gown', 4],
    ],
  ]);
});

test('drop-downs set cell by cell read back cell by cell', () => {
  const { call } = openLocal({
    files: `
      function grid() {
        const sheet = SpreadsheetApp.getActiveSheet();
        const stage = SpreadsheetApp.newDataValidation().requireValueInList(['Draft', 'Ready']).build();
        const whole = SpreadsheetApp.newDataValidation().requireNumberGreaterThanOrEqualTo(0).build();
        sheet.getRange('A1:C2').setDataValidations([[stage, stage, null], [whole, stage, null]]);
        const names = () => sheet.getRange('A1:C2').getDataValidations().map((row) => row.map((rule) => rule && String(rule.getCriteriaType())));
        const first = names();
        sheet.getRange('A1:C2').setDataValidations([[null, null, whole], [null, null, whole]]);
        return [first, names()];
      }`,
  });
  const [list, number] = ['VALUE_IN_LIST', 'NUMBER_GREATER_THAN_OR_EQUAL_TO'];
  expect(call('grid')).toEqual([
    [
      [list, list, null],
      [number, list, null],
    ],
    [
      [null, null, number],
      [null, null, number],
    ],
  ]);
});

test('merged cells are taken apart, each of those in the range; half of one is refused', () => {
  const { call } = openLocal({
    files: `
      const merged = () => SpreadsheetApp.getActiveSheet().getRange('A1:H20').getMergedRanges().map((range) => range.getA1Notation());
      function merge() { SpreadsheetApp.getActiveSheet().getRange('A1:C2').mergeAcross(); return merged(); }
      function apart(a1) { SpreadsheetApp.getActiveSheet().getRange(a1).breakApart(); return merged(); }`,
  });
  expect(call('merge')).toEqual(['A1:C1', 'A2:C2']);
  expect(() => call('apart', 'B1:B2')).toThrow('You must select all cells in a merged range to merge or unmerge them.');
  expect(call('apart', 'A5:B6')).toEqual(['A1:C1', 'A2:C2']);
  expect(call('apart', 'A1:D4')).toEqual([]);
});

test('what a rule rejects, a script may not write: addresses, links and days', () => {
  const { call } = openLocal({
    files: `
      function writes(require, values) {
        const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
        const day = new Date('2026-03-05T00:00:00Z');
        const rule = new Function('rule', 'day', 'return rule.' + require)(SpreadsheetApp.newDataValidation(), day);
        cell.setDataValidation(rule.setAllowInvalid(false).build());
        return values.map((value) => {
          try { cell.setValue(/^2026/.test(value) ? new Date(value) : value); return true; } catch (error) { return false; }
        });
      }`,
  });
  expect(call('writes', 'requireTextIsEmail()', ['ana@example.com', 'ana at example'])).toEqual([true, false]);
  expect(call('writes', 'requireTextIsUrl()', ['https://example.com/a', 'example'])).toEqual([true, false]);
  const days = ['2026-03-04', '2026-03-05', '2026-03-05T18:00:00Z', '2026-03-06'];
  expect(call('writes', 'requireDateAfter(day)', days)).toEqual([false, false, false, true]);
  expect(call('writes', 'requireDateBefore(day)', days)).toEqual([true, false, false, false]);
  expect(call('writes', 'requireDateOnOrAfter(day)', days)).toEqual([false, true, true, true]);
  expect(call('writes', 'requireDateOnOrBefore(day)', days)).toEqual([true, true, true, false]);
  expect(call('writes', 'requireDateEqualTo(day)', days)).toEqual([false, true, true, false]);
  expect(call('writes', 'requireDateBetween(day, day)', days)).toEqual([false, true, true, false]);
  expect(call('writes', 'requireDateNotBetween(day, day)', days)).toEqual([true, false, false, true]);
});

test('ranges that a script selects together are the active ones, until another is selected', () => {
  const { call } = openLocal({
    files: `function select() {
      const sheet = SpreadsheetApp.getActiveSheet();
      const active = () => sheet.getActiveRangeList().getRanges().map((range) => range.getA1Notation());
      sheet.getRangeList(['A5:A6', 'C5']).activate();
      const together = [active(), sheet.getActiveRange().getA1Notation()];
      sheet.getRange('B2').activate();
      return [...together, active()];
    }`,
  });
  expect(call('select')).toEqual([['A5:A6', 'C5'], 'C5', ['B2']]);
});
