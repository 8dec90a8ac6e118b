// Services beside the spreadsheet: archives, dates read from text, the old dialogs; and who may edit what.
import { openLocal } from '../../../workbench/runtime/local';

test('blobs are packed and unpacked', () => {
  const { call } = openLocal({
    files: `function pack() {
      const files = [Utilities.newBlob('Señal', 'text/plain', 'notes/ñ.txt'), Utilities.newBlob('a,b\\n1,2', 'text/csv', 'data.csv')];
      const archive = Utilities.zip(files, 'all.zip');
      const packed = Utilities.gzip(files[0]);
      return [archive.getName(), archive.getContentType(), archive.getBytes().slice(0, 4),
        Utilities.unzip(archive).map((blob) => [blob.getName(), blob.getContentType(), blob.getDataAsString()]),
        packed.getName(), Utilities.ungzip(packed).getDataAsString(), Utilities.newBlob([-15]).getDataAsString('ISO-8859-1')];
    }
    function twice() { const blob = Utilities.newBlob('x', 'text/plain', 'x.txt'); Utilities.zip([blob, blob]); }
    function pdf() { return Utilities.newBlob('<p>', 'text/html', 'a.html').getAs('application/pdf'); }
    function broken() { return Utilities.unzip(Utilities.newBlob('no archive')); }`,
  });
  expect(call('pack')).toEqual([
    'all.zip',
    'application/zip',
    [80, 75, 3, 4],
    [
      ['notes/ñ.txt', 'text/plain', 'Señal'],
      ['data.csv', 'text/csv', 'a,b\n1,2'],
    ],
    'notes/ñ.txt.gz',
    'Señal',
    'ñ',
  ]);
  expect(() => call('twice')).toThrow('Duplicate filename in zip: x.txt');
  expect(() => call('pdf')).toThrow("not implemented in the workbench: Blob.getAs('application/pdf')");
  expect(() => call('broken')).toThrow('no zip archive');
});

test('dates are read by Java’s patterns, in any zone', () => {
  const { call } = openLocal({
    files: `function read(text, zone, pattern) { return Utilities.parseDate(text, zone, pattern).toISOString(); }`,
  });
  expect(call('read', '2026-03-05', 'Etc/GMT', 'yyyy-MM-dd')).toBe('2026-03-05T00:00:00.000Z');
  expect(call('read', '5 Mar 26, 2:30 PM', 'America/New_York', 'd MMM yy, h:mm a')).toBe('2026-03-05T19:30:00.000Z');
  expect(call('read', '20260305T0930', 'Etc/GMT', "yyyyMMdd'T'HHmm")).toBe('2026-03-05T09:30:00.000Z');
  expect(call('read', '2026-03-05T09:30:00+02:00', 'Etc/GMT', "yyyy-MM-dd'T'HH:mm:ssXXX")).toBe(
    '2026-03-05T07:30:00.000Z',
  );
  expect(() => call('read', '5.3.2026', 'Etc/GMT', 'yyyy-MM-dd')).toThrow(
    'Invalid argument: date. Should be of format: yyyy-MM-dd',
  );
});

test('the old dialogs answer in small letters', () => {
  const { call, shown } = openLocal({
    answers: ['YES', { button: 'OK', text: 'Ana' }, 'CLOSE'],
    files: `function ask() {
      return [Browser.msgBox('Sure?', 'Delete the row?', Browser.Buttons.YES_NO), Browser.inputBox('Who?'), Browser.inputBox('Why?')];
    }`,
  });
  expect(call('ask')).toEqual(['yes', 'Ana', 'cancel']);
  expect(shown[0]).toMatchObject({ type: 'alert', title: 'Sure?', prompt: 'Delete the row?', buttons: 'YES_NO' });
});

test('a protected sheet leaves parts open, which follow their cells, and names who may edit', () => {
  const { call } = openLocal({
    files: `
      const sheet = () => SpreadsheetApp.getActiveSheet();
      const protection = () => sheet().getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];
      function protect() {
        const made = sheet().protect().setDescription('Template');
        made.setUnprotectedRanges([sheet().getRange('B2:B5'), sheet().getRange('D1')]);
        made.addEditors(['ben@example.com', 'cleo@example.com']).removeEditor('cleo@example.com').setDomainEdit(true);
        sheet().insertRowBefore(1);
        return [protection().getUnprotectedRanges().map((range) => range.getA1Notation()), protection().canDomainEdit(),
          protection().getEditors().map((user) => user.getEmail())];
      }
      function share() {
        const book = SpreadsheetApp.getActive();
        book.addEditor('ben@example.com').addViewers(['dan@example.com', 'eve@example.com']).removeViewer('dan@example.com');
        return [book.getEditors().map(String).length, book.getViewers().map((user) => user.getEmail())];
      }
      function named() {
        const book = SpreadsheetApp.getActive();
        book.setNamedRange('Rates', sheet().getRange('F1:F3'));
        sheet().getRange('G1').setFormula('=SUM(Rates)');
        book.getNamedRanges()[0].setName('Tariffs');
        return [sheet().getRange('G1').getFormula(), sheet().getRange('A1').protect().setRangeName('Tariffs').getRange().getA1Notation()];
      }
      function release() { protection().remove(); return sheet().getProtections(SpreadsheetApp.ProtectionType.SHEET).length; }`,
  });
  expect(call('protect')).toEqual([['B3:B6', 'D2'], true, ['ana@example.com', 'ben@example.com']]);
  expect(call('share')).toEqual([2, ['eve@example.com']]);
  expect(call('named')).toEqual(['=SUM(Tariffs)', 'F1:F3']);
  expect(call('release')).toBe(0);
});

test('a search goes on from a cell, and past accents where asked', () => {
  const { call } = openLocal({
    files: `function find() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:A4').setValues([['Café'], ['cafe'], ['tea'], ['CAFÉ']]);
      const finder = sheet.createTextFinder('cafe');
      const plain = finder.findAll().length;
      finder.ignoreDiacritics(true);
      return [plain, finder.findAll().length, finder.startFrom(sheet.getRange('A2')).findNext().getA1Notation()];
    }`,
  });
  expect(call('find')).toEqual([1, 3, 'A4']);
});

test('checkboxes may stand for other values, and only they are ticked', () => {
  const { call } = openLocal({
    files: `function tick() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:A2').insertCheckboxes('yes', 'no');
      sheet.getRange('B1').setValue('text');
      sheet.getRange('A1:B1').check();
      const ticked = [sheet.getRange('A1:B2').getValues(), sheet.getRange('A1').isChecked(), sheet.getRange('A1:A2').isChecked(), sheet.getRange('B1').isChecked()];
      sheet.getRange('A1:B1').removeCheckboxes();
      return [...ticked, sheet.getRange('A1:B1').getValues(), sheet.getRange('A1').getDataValidation(),
        sheet.getRange('A2').getDataValidation().getCriteriaValues()];
    }
    function wrong() { SpreadsheetApp.getActiveSheet().getRange('A2').setValue('maybe'); }`,
  });
  expect(call('tick')).toEqual([
    [
      ['yes', 'text'],
      ['no', ''],
    ],
    true,
    null,
    null,
    [['', 'text']],
    null,
    ['yes', 'no'],
  ]);
  expect(() => call('wrong')).toThrow('violates the data validation rules');
});

test('Java’s zones by their distance from GMT are zones, and unknown ones are GMT', () => {
  const { call } = openLocal({
    files: `function format(zone) { return Utilities.formatDate(new Date('2026-03-05T14:07:00Z'), zone, 'yyyy-MM-dd HH:mm z Z'); }
      function parse(zone) { return Utilities.parseDate('2026-03-05 10:00', zone, 'yyyy-MM-dd HH:mm').toISOString(); }`,
  });
  expect(['GMT+2', 'GMT-0530', 'GMT+05:30', 'GMT', 'GMT+24', 'Mars'].map((zone) => call('format', zone))).toEqual([
    '2026-03-05 16:07 GMT+02:00 +0200',
    '2026-03-05 08:37 GMT-05:30 -0530',
    '2026-03-05 19:37 GMT+05:30 +0530',
    '2026-03-05 14:07 GMT +0000',
    '2026-03-05 14:07 GMT +0000',
    '2026-03-05 14:07 GMT +0000',
  ]);
  expect(call('parse', 'GMT+2')).toBe('2026-03-05T08:00:00.000Z');
});

test('a page keeps what it was given: its title, its sizes, its icon', () => {
  const { call } = openLocal({
    files: `function page() {
      const page = HtmlService.createHtmlOutput('<p>').setTitle('Desk').setWidth(300).setFaviconUrl('https://example.com/i.png');
      return [page.getTitle(), page.getWidth(), page.getHeight(), page.getFaviconUrl(), SpreadsheetApp.getActiveSheet().getFormUrl()];
    }`,
  });
  expect(call('page')).toEqual(['Desk', 300, null, 'https://example.com/i.png', null]);
});
