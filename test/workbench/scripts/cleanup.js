// Imported data made tidy: split, trimmed, without doubles, in order, and with its doubtful rows marked.
const CSV = `Name;Contact;City;Since;Spent
"  Ana   Lima ";ana@example.com;porto;2024-03-01;1200.50
Ben Stone;ben@example;  Lyon;2023-11-15;80
Ana Lima;ana@example.com;porto;2024-03-01;1200.50
"Casa ""Sol""";sol@example.com;LISBOA;2022-06-30;45.2

Zoë Faure;zoe@example.com;Lyon;2025-01-09;980`;

function importData() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.insertSheet('Import', 0);
  const rows = Utilities.parseCsv(CSV, ';').filter((row) => row.some((field) => field !== ''));
  const width = Math.max(...rows.map((row) => row.length));
  sheet
    .getRange(1, 1, rows.length, width)
    .setValues(rows.map((row) => [...row, ...Array(width - row.length).fill('')]));
  Logger.log('%s rows, %s columns', rows.length, width);
}

function clean() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Import');
  const data = sheet.getDataRange();
  data.trimWhitespace();
  const before = sheet.getLastRow();
  data.removeDuplicates([1, 2]);
  Logger.log('%s doubles removed', before - sheet.getLastRow());

  const cities = sheet.getRange(2, 3, sheet.getLastRow() - 1, 1);
  cities.setValues(cities.getValues().map(([city]) => [city.charAt(0).toUpperCase() + city.slice(1).toLowerCase()]));
  const replaced = sheet.createTextFinder('Lisboa').matchEntireCell(true).matchCase(true).replaceAllWith('Lisbon');
  Logger.log('%s replaced', replaced);

  sheet.insertColumnAfter(1);
  sheet.getRange('A1:B1').setValues([['First name', 'Last name']]);
  sheet.getRange(2, 1, sheet.getLastRow() - 1).splitTextToColumns(SpreadsheetApp.TextToColumnsDelimiter.SPACE);

  const body = sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn());
  body.sort([
    { column: 4, ascending: true },
    { column: 6, ascending: false },
  ]);
  sheet.getRange('E2:E').setNumberFormat('d mmm yyyy');
  sheet.getRange('F2:F').setNumberFormat('#,##0.00');

  const emails = sheet.getRange(2, 3, sheet.getLastRow() - 1, 1);
  const backgrounds = emails.getValues().map(([email]) => [/^[^@\s]+@[^@\s]+\.\w+$/.test(email) ? null : '#fce8b2']);
  emails.setBackgrounds(backgrounds);
  const wrong = sheet.getRangeList(
    backgrounds.flatMap(([color], index) => (color ? [`C${index + 2}`, `A${index + 2}`] : [])),
  );
  wrong.setFontStyle('italic').setFontColor('#990000').setNote('Check this address');

  const totals = sheet.getRange(sheet.getLastRow() + 2, 5, 1, 2);
  totals.setValues([['Total', `=SUM(F2:F${sheet.getLastRow()})`]]).setFontWeights([['bold', 'normal']]);
  sheet
    .getRange('A1:F1')
    .setTextStyle(SpreadsheetApp.newTextStyle().setBold(true).setFontSize(12).setForegroundColor('white').build())
    .setBackgroundRGB(52, 168, 83);
  sheet.setFrozenRows(1);
  sheet.autoResizeColumns(1, 6);
  sheet.hideColumns(4);
  const empty = SpreadsheetApp.getActive().getSheetByName('Sheet1');
  if (empty.getDataRange().isBlank()) SpreadsheetApp.getActive().deleteSheet(empty);
}
