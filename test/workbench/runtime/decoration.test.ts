// How cells look beyond their own style, and cells that move: what a script sets, it reads back, even after the workbook was kept and reopened.
import { openBook } from '../../../workbench/engine/open';
import { openLocal } from '../../../workbench/runtime/local';

/** Calls `set`, keeps the workbook, opens it again, and gives what `read` finds there. */
function kept(files: string): unknown {
  const first = openLocal({ files });
  first.call('set');
  const now = first.call('read');
  const data = JSON.parse(JSON.stringify(first.book.export()));
  const again = openLocal({ files, book: openBook({ data, now: () => new Date() }) });
  expect(again.call('read')).toEqual(now);
  return now;
}

test('borders run around and within a range, and one side goes without the others', () => {
  const { call, book } = openLocal({
    files: `
      function draw() {
        const { SOLID_MEDIUM, DASHED } = SpreadsheetApp.BorderStyle;
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('B2:C3').setBorder(true, true, true, true, null, null, '#ff0000', SOLID_MEDIUM);
        sheet.getRange('B2:C3').setBorder(null, null, null, null, true, true, 'blue', DASHED);
        sheet.getRange('B2').setBorder(false, null, null, null, null, null);
      }
      function double() {
        SpreadsheetApp.getActiveSheet().getRange('A1').setBorder(true, true, true, true, true, true, null, SpreadsheetApp.BorderStyle.DOUBLE);
      }`,
  });
  call('draw');
  const red = { style: 'medium', color: '#ff0000' };
  const blue = { style: 'dashed', color: '#0000ff' };
  const zone = { row: 1, col: 1, rows: 2, cols: 2 };
  const expected = [
    [
      { left: red, bottom: blue, right: blue },
      { top: red, right: red, bottom: blue, left: blue },
    ],
    [
      { left: red, top: blue, right: blue, bottom: red },
      { top: blue, right: red, bottom: red, left: blue },
    ],
  ];
  expect(book.borders(0, zone)).toEqual(expected);
  const data = JSON.parse(JSON.stringify(book.export()));
  expect(openBook({ data, now: () => new Date() }).borders(0, zone)).toEqual(expected);
  expect(() => call('double')).toThrow('not implemented in the workbench: Range.setBorder with BorderStyle.DOUBLE');
});

test('bandings colour rows beneath the cells’ own colours, once for a range, and follow it', () => {
  expect(
    kept(`
      function set() {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('A1:C6').applyRowBanding(SpreadsheetApp.BandingTheme.GREEN, true, true).setSecondRowColor('#eeeeee');
        sheet.insertRowBefore(1);
      }
      function read() {
        const [banding, ...more] = SpreadsheetApp.getActiveSheet().getBandings();
        return [more.length, banding.getRange().getA1Notation(), banding.getHeaderRowColor(), banding.getFirstRowColor(),
          banding.getSecondRowColor(), banding.getFooterRowColor(), banding.getHeaderColumnColor()];
      }`),
  ).toEqual([0, 'A2:C7', '#63d297', '#ffffff', '#eeeeee', '#afe9ca', null]);
  const { call } = openLocal({
    files: `function twice() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:C6').applyRowBanding();
      sheet.getRange('B2').applyRowBanding();
    }`,
  });
  expect(() => call('twice')).toThrow('already has alternating background colors');
});

test('rich text keeps its runs and links for as long as the text stands', () => {
  expect(
    kept(`
      function set() {
        const bold = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('red').build();
        const text = SpreadsheetApp.newRichTextValue().setText('See the order book today')
          .setTextStyle(0, 3, bold).setLinkUrl(8, 18, 'https://example.com/orders').build();
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('A1').setRichTextValue(text);
        sheet.getRange('A2').setRichTextValue(text.copy().setLinkUrl('https://example.com').build()).setValue('Other');
        sheet.getRange('A3').setValue(5);
        sheet.getRange('B1').setValue('plain').setTextStyle(bold);
        sheet.getRange('A1').copyTo(sheet.getRange('A4'));
        sheet.insertColumnBefore(1);
      }
      function read() {
        const sheet = SpreadsheetApp.getActiveSheet();
        const runs = (a1) => sheet.getRange(a1).getRichTextValue().getRuns()
          .map((run) => [run.getText(), run.getTextStyle().isBold(), run.getTextStyle().getForegroundColor(), run.getLinkUrl()]);
        return [runs('B1'), runs('B4').length, sheet.getRange('B2').getRichTextValue().getLinkUrl(), sheet.getRange('B3').getRichTextValue(),
          runs('C1'), sheet.getRange('C1').getTextStyle().getFontFamily()];
      }`),
  ).toEqual([
    [
      ['See', true, '#ff0000', null],
      [' the ', false, '#000000', null],
      ['order book', false, '#000000', 'https://example.com/orders'],
      [' today', false, '#000000', null],
    ],
    4,
    null,
    null,
    [['plain', true, '#ff0000', null]],
    'Arial',
  ]);
});

test('colour scales and conditions on dates are kept as they were asked for', () => {
  expect(
    kept(`
      function set() {
        const sheet = SpreadsheetApp.getActiveSheet();
        const range = [sheet.getRange('A1:A9')];
        const { PERCENT } = SpreadsheetApp.InterpolationType;
        const rule = () => SpreadsheetApp.newConditionalFormatRule().setRanges(range);
        sheet.setConditionalFormatRules([
          rule().setGradientMinpoint('#ffffff').setGradientMidpointWithValue('#ffff00', PERCENT, '50').setGradientMaxpoint('#ff0000').build(),
          rule().whenDateBefore(SpreadsheetApp.RelativeDate.TODAY).setBackground('#f4c7c3').build(),
          rule().whenDateEqualTo(new Date('2026-03-05T00:00:00Z')).setBold(true).build(),
          rule().withCriteria(SpreadsheetApp.BooleanCriteria.TEXT_ENDS_WITH, ['late']).setItalic(true).build(),
        ]);
      }
      function read() {
        return SpreadsheetApp.getActiveSheet().getConditionalFormatRules().map((rule) => {
          const scale = rule.getGradientCondition();
          if (scale) return [scale.getMinColor(), String(scale.getMinType()), scale.getMidColor(), String(scale.getMidType()), scale.getMidValue(), scale.getMaxColor()];
          const condition = rule.getBooleanCondition();
          return [String(condition.getCriteriaType()), String(condition.getCriteriaValues().map((value) => value.toISOString ? value.toISOString() : value))];
        });
      }`),
  ).toEqual([
    ['#ffffff', 'MIN', '#ffff00', 'PERCENT', '50', '#ff0000'],
    ['DATE_BEFORE_RELATIVE', 'TODAY'],
    ['DATE_EQUAL_TO', '2026-03-05T00:00:00.000Z'],
    ['TEXT_ENDS_WITH', 'late'],
  ]);
});

test('a filter hides rows by value and by condition, and shows them again', () => {
  expect(
    kept(`
      const sheet = () => SpreadsheetApp.getActiveSheet();
      function set() {
        sheet().getRange('A1:B5').setValues([['Style', 'Qty'], ['Coat', 30], ['Dress', 5], ['Shirt', 12], ['coat', 8]]);
        const filter = sheet().getRange('A1:B5').createFilter();
        filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['Coat']).build());
        filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(10).build());
      }
      function read() {
        const filter = sheet().getFilter();
        const hidden = [2, 3, 4, 5].filter((row) => sheet().isRowHiddenByFilter(row));
        return [hidden, filter.getColumnFilterCriteria(1).getHiddenValues(), String(filter.getColumnFilterCriteria(2).getCriteriaType()),
          filter.getColumnFilterCriteria(2).getCriteriaValues()];
      }`),
  ).toEqual([[2, 3, 5], ['Coat'], 'NUMBER_GREATER_THAN', [10]]);
  const { call } = openLocal({
    files: `function again() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:A3').setValues([['Qty'], [1], [2]]);
      const filter = sheet.getRange('A1:A3').createFilter();
      filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenNumberEqualTo(2).build());
      const before = sheet.isRowHiddenByFilter(2);
      filter.removeColumnFilterCriteria(1);
      return [before, sheet.isRowHiddenByFilter(2), filter.getColumnFilterCriteria(1)];
    }`,
  });
  expect(call('again')).toEqual([true, false, null]);
});

test('cells are moved with what refers to them; others make room or close up', () => {
  const { call } = openLocal({
    files: `
      const sheet = () => SpreadsheetApp.getActiveSheet();
      const show = () => sheet().getRange('A1:D4').getValues().map((row) => row.join(' ').trim());
      function move() {
        sheet().getRange('A1:B2').setValues([[1, '=A1+1'], [2, '=A2+B1']]);
        sheet().getRange('D1').setFormula('=SUM(A1:A2)');
        sheet().getRange('A1:B2').moveTo(sheet().getRange('B2'));
        return [sheet().getRange('B2:C3').getFormulas(), sheet().getRange('D1').getFormula(), show()];
      }
      function shift() {
        sheet().clear();
        sheet().getRange('A1:B3').setValues([['a', 1], ['b', 2], ['c', 3]]);
        sheet().getRange('A2').insertCells(SpreadsheetApp.Dimension.ROWS);
        const inserted = show();
        sheet().getRange('A1:A2').deleteCells(SpreadsheetApp.Dimension.ROWS);
        return [inserted, show()];
      }`,
  });
  expect(call('move')).toEqual([
    [
      ['', '=B2+1'],
      ['', '=B3+C2'],
    ],
    '=SUM(B2:B3)',
    ['3', '1 2', '2 4', ''],
  ]);
  expect(call('shift')).toEqual([
    ['a 1', '2', 'b 3', 'c'],
    ['b 1', 'c 2', '3', ''],
  ]);
});

test('copies take what is asked for: rules, widths, conditions, rows as columns', () => {
  const { call } = openLocal({
    files: `
      function copy() {
        const { PASTE_NORMAL, PASTE_COLUMN_WIDTHS, PASTE_DATA_VALIDATION, PASTE_CONDITIONAL_FORMATTING } = SpreadsheetApp.CopyPasteType;
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('A1:B2').setValues([['Coat', 3], ['Dress', '=B1*2']]);
        sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Coat', 'Dress']).build()).setNote('style');
        sheet.setColumnWidth(1, 222);
        sheet.setConditionalFormatRules([
          SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1).setBold(true).setRanges([sheet.getRange('B1:B2')]).build(),
        ]);
        sheet.getRange('A1:B2').copyTo(sheet.getRange('D1'), PASTE_NORMAL, true);
        sheet.getRange('A1:B2').copyTo(sheet.getRange('G1'), PASTE_COLUMN_WIDTHS, false);
        sheet.getRange('A1').copyTo(sheet.getRange('J5'), PASTE_DATA_VALIDATION, false);
        sheet.getRange('B1').copyTo(sheet.getRange('J6'), PASTE_CONDITIONAL_FORMATTING, false);
        return [sheet.getRange('D1:E2').getValues(), sheet.getRange('E2').getFormula(), sheet.getRange('D1').getNote(),
          sheet.getRange('D1').getDataValidation() !== null, sheet.getColumnWidth(7), sheet.getRange('J5').getValue(),
          sheet.getRange('J5').getDataValidation().getCriteriaValues()[0],
          sheet.getConditionalFormatRules()[0].getRanges().map((range) => range.getA1Notation())];
      }`,
  });
  expect(call('copy')).toEqual([
    [
      ['Coat', 'Dress'],
      [3, 6],
    ],
    '=D2*2',
    'style',
    true,
    222,
    '',
    ['Coat', 'Dress'],
    ['B1:B2', 'D2:E2', 'J6'],
  ]);
});

test('series go on, texts split, and cells merge by row or by column', () => {
  const { call } = openLocal({
    files: `
      const sheet = () => SpreadsheetApp.getActiveSheet();
      function fill() {
        const { DEFAULT_SERIES, ALTERNATE_SERIES } = SpreadsheetApp.AutoFillSeries;
        sheet().getRange('A1:D2').setValues([[1, 'Mon', 'ORD-009', '=A1*10'], [3, 'Tue', 'x', '=A2*10']]);
        sheet().getRange('A1:A2').autoFill(sheet().getRange('A1:A4'), DEFAULT_SERIES);
        sheet().getRange('B1').autoFill(sheet().getRange('B1:B4'), DEFAULT_SERIES);
        sheet().getRange('C1').autoFill(sheet().getRange('C1:C3'), DEFAULT_SERIES);
        sheet().getRange('D1').autoFillToNeighbor(DEFAULT_SERIES);
        sheet().getRange('A1:A2').autoFill(sheet().getRange('A1:A5'), ALTERNATE_SERIES);
        return sheet().getRange('A1:D5').getValues();
      }
      function split() {
        sheet().clear();
        sheet().getRange('A1:A3').setValues([['Ana, Lima, 3'], ['Ben, Porto'], ['']]);
        sheet().getRange('A1:A3').splitTextToColumns();
        return sheet().getRange('A1:C3').getValues();
      }
      function merge() {
        sheet().getRange('A5:B6').mergeAcross();
        sheet().getRange('D5:E6').mergeVertically();
        return sheet().getRange('A5:E6').getMergedRanges().map((range) => range.getA1Notation());
      }
      function relative() {
        sheet().getRange('C9').setFormulaR1C1('=R[-1]C[1]+R2C1*SUM(R1C:R[-2]C)&"R1C1"');
        return [sheet().getRange('C9').getFormula(), sheet().getRange('C9').getFormulaR1C1()];
      }`,
  });
  expect(call('fill')).toEqual([
    [1, 'Mon', 'ORD-009', 10],
    [3, 'Tue', 'ORD-010', 30],
    [1, 'Wed', 'ORD-011', 10],
    [3, 'Thu', '', ''],
    [1, '', '', ''],
  ]);
  expect(call('split')).toEqual([
    ['Ana', 'Lima', 3],
    ['Ben', 'Porto', ''],
    ['', '', ''],
  ]);
  expect(call('merge')).toEqual(['A5:B5', 'A6:B6', 'D5:D6', 'E5:E6']);
  expect(call('relative')).toEqual(['=D8+$A$2*SUM(C$1:C7)&"R1C1"', '=R[-1]C[1]+R2C1*SUM(R1C[0]:R[-2]C[0])&"R1C1"']);
});

test('rows fold in groups within groups', () => {
  expect(
    kept(`
      function set() {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('A2:A9').shiftRowGroupDepth(1);
        sheet.getRange('A4:A6').shiftRowGroupDepth(1);
        sheet.getRange('A5').getSheet().getRowGroup(5, 2).collapse();
        sheet.setHiddenGridlines(true);
        sheet.getRange('A1').setTextRotation(45);
      }
      function read() {
        const sheet = SpreadsheetApp.getActiveSheet();
        const inner = sheet.getRowGroup(5, 2);
        return [[1, 2, 5, 9, 10].map((row) => sheet.getRowGroupDepth(row)), inner.getRange().getA1Notation(), inner.isCollapsed(),
          sheet.getRowGroup(5, 1).isCollapsed(), sheet.getRowGroup(1, 1), sheet.hasHiddenGridlines(), sheet.getRange('A1').getTextRotation().getDegrees()];
      }`),
  ).toEqual([[0, 1, 2, 1, 0], 'A4:Z6', true, false, null, true, 45]);
});

test('runs of a text go with their row when rows are sorted', () => {
  const { call } = openLocal({
    files: `function sort() {
      const sheet = SpreadsheetApp.getActiveSheet();
      const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
      sheet.getRange('A1:B3').setValues([['same', 3], ['same', 1], ['other', 2]]);
      sheet.getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('same').setTextStyle(0, 2, bold).build());
      sheet.getRange('A1:B3').sort(2);
      return sheet.getRange('A1:A3').getRichTextValues().flat().map((text) => text.getRuns().length);
    }`,
  });
  expect(call('sort')).toEqual([1, 1, 2]);
});
