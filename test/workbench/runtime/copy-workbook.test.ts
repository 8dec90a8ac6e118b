// A copy of a workbook is a workbook of its own: cells and metadata go along, triggers and document properties stay behind.
import { copyWorkbook } from '../../../workbench/runtime/copy-workbook';
import { openLocal } from '../../../workbench/runtime/local';

const files = `
  function furnish() {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:B1').setValues([['ORD-0001', '=LEN(A1)']]);
    sheet.addDeveloperMetadata('tab', 'orders');
    PropertiesService.getDocumentProperties().setProperty('counter', '42');
    PropertiesService.getUserProperties().setProperty('panel', 'folded');
    ScriptApp.newTrigger('remind').timeBased().everyDays(1).create();
  }
  function found() {
    const sheet = SpreadsheetApp.getActiveSheet();
    return {
      name: SpreadsheetApp.getActive().getName(),
      cells: sheet.getRange('A1:B1').getValues()[0],
      metadata: sheet.getDeveloperMetadata().map((each) => each.getValue()),
      counter: PropertiesService.getDocumentProperties().getProperty('counter'),
      panel: PropertiesService.getUserProperties().getProperty('panel'),
      triggers: ScriptApp.getProjectTriggers().length,
    };
  }
  function change() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('changed'); PropertiesService.getUserProperties().deleteAllProperties(); }
  function remind() {}`;

function furnished() {
  const original = openLocal({ files });
  original.call('furnish');
  const now = () => new Date(original.clock.now());
  const copied = (options: { metadata?: boolean } = {}) =>
    openLocal({ files, ...copyWorkbook(original.book, original.google.state(), { now, ...options }) });
  return { original, copied };
}

test('a copy loses triggers and document properties, and nothing else', () => {
  const { original, copied } = furnished();
  expect(original.call('found')).toMatchObject({ counter: '42', triggers: 1 });
  expect(copied().call('found')).toEqual({
    name: 'Copy of Untitled spreadsheet',
    cells: ['ORD-0001', 8],
    metadata: ['orders'],
    counter: null,
    panel: 'folded',
    triggers: 0,
  });
});

test('a copy can be made as if metadata were lost too', () => {
  const { copied } = furnished();
  expect(copied({ metadata: false }).call('found')).toMatchObject({ cells: ['ORD-0001', 8], metadata: [] });
});

test('what happens in the copy does not touch the original', () => {
  const { original, copied } = furnished();
  copied().call('change');
  expect(original.call('found')).toMatchObject({ cells: ['ORD-0001', 8], counter: '42', panel: 'folded', triggers: 1 });
});
