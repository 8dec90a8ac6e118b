// What somebody has protected stops the scripts of others, and not its owner's, its editors' and who is only warned.
import { openLocal } from '../../../workbench/runtime/local';

const ANA = 'ana@example.com';
const BEN = 'ben@example.com';
const REFUSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const files = `
  const spreadsheet = () => SpreadsheetApp.getActive();
  function run(body) {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    const [protection] = [...sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE), ...sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)];
    const result = new Function('spreadsheet', 'sheet', 'protection', body)(SpreadsheetApp.getActive(), sheet, protection);
    return result === undefined || typeof result === 'object' ? null : result;
  }`;

/** Ana sets a protection up; what Ben's script then meets. */
function afterAna(setUp: string) {
  const { google } = openLocal({ files, user: ANA });
  const as = (user: string, body: string) => {
    const answer = google.call('run', [body], user);
    return answer.ok ? answer.result : answer.error.message;
  };
  expect(as(ANA, setUp)).toBe(null);
  return { ana: (body: string) => as(ANA, body), ben: (body: string) => as(BEN, body) };
}

describe('a protected range', () => {
  const { ana, ben } = afterAna("sheet.getRange('B2:C4').protect(); sheet.getRange('A1').setValue(1)");

  test.each([
    "sheet.getRange('B2').setValue(5)",
    "sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]])",
    "sheet.getRange('C4').setBackground('red')",
    "sheet.getRange('C4').setNumberFormat('0')",
    "sheet.getRange('C4').setNote('x')",
    "sheet.getRange('A1:C3').clearContent()",
    "sheet.getRange('A1').copyTo(sheet.getRange('B3'))",
    "sheet.getRange('A1:D5').sort(1)",
    "sheet.getRange('C4').clearDataValidations()",
    'sheet.deleteRow(3)',
    'sheet.deleteColumns(2, 1)',
    'spreadsheet.insertSheet("Other"); spreadsheet.deleteSheet(sheet)',
    'protection.remove()',
    "protection.addEditor('ben@example.com')",
  ])('stops another person: %s', (body) => {
    expect(ben(body)).toBe(REFUSED);
  });

  test('leaves the other cells, and says who may edit', () => {
    expect(ben("sheet.getRange('D4').setValue(5); sheet.insertRowAfter(1); sheet.setName('Tariffs')")).toBe(null);
    expect(
      ben("return [sheet.getRange('B3').canEdit(), sheet.getRange('D4').canEdit(), protection.canEdit()].join()"),
    ).toBe('false,true,false');
    expect(ana("return [sheet.getRange('B3').canEdit(), protection.canEdit()].join()")).toBe('true,true');
    expect(ben('return protection.getEditors().map((user) => user.getEmail()).join()')).toBe(ANA);
  });

  test('does not stop its owner', () => {
    expect(ana("sheet.getRange('B3').setValue(9)")).toBe(null);
    expect(ben("return sheet.getRange('B3').getValue()")).toBe(9);
  });
});

test('an editor, a colleague of the domain and one who is only warned may write', () => {
  const write = "sheet.getRange('A1').setValue(5)";
  expect(afterAna("sheet.getRange('A1').protect().addEditor('ben@example.com')").ben(write)).toBe(null);
  expect(afterAna("sheet.getRange('A1').protect().setDomainEdit(true)").ben(write)).toBe(null);
  expect(afterAna("sheet.getRange('A1').protect().setWarningOnly(true)").ben(write)).toBe(null);
  expect(afterAna("sheet.getRange('A1').protect()").ben(write)).toBe(REFUSED);
});

test('a protected sheet leaves its open parts, and keeps its name', () => {
  const { ben } = afterAna("sheet.protect().setUnprotectedRanges([sheet.getRange('B:B')])");
  expect(ben("sheet.getRange('B5').setValue(5)")).toBe(null);
  expect(ben("sheet.getRange('A5:B5').setValues([[1, 2]])")).toBe(REFUSED);
  expect(ben("sheet.setName('Mine')")).toBe(REFUSED);
  expect(ben('sheet.insertRowAfter(1)')).toBe(REFUSED);
  expect(ben('sheet.appendRow([1])')).toBe(REFUSED);
});
