// A sheet for each month, copied from a hidden template, with an index that leads to them.
const MONTHS = ['January', 'February', 'March'];
const COLORS = ['#e06666', '#ffd966', '#93c47d'];

function makeTemplate() {
  const book = SpreadsheetApp.getActive();
  const template = book.getActiveSheet().setName('Template');
  template.getRange('A1').setValue('Month');
  template
    .getRange('A3:C3')
    .setValues([['Day', 'Income', 'Costs']])
    .setFontWeight('bold')
    .setBorder(null, null, true, null, null, null);
  template.getRange('B2').setFormula('=SUM(B4:B)-SUM(C4:C)');
  template.getRange('A2').setValue('Result').setNote('Income without costs');
  template.getRange('B4:C').setNumberFormat('0.00');
  template
    .getRange('A4:A34')
    .setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 31).setAllowInvalid(false).build());
  template.getRange('A3:C34').applyRowBanding(SpreadsheetApp.BandingTheme.GREY, true, false);
  template.setColumnWidth(1, 77).setFrozenRows(3);
  template.addDeveloperMetadata('kind', 'template');
}

function makeMonths() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const template = book.getSheetByName('Template');
  MONTHS.forEach((name, index) => {
    const copy = template.copyTo(book).setName(name).setTabColor(COLORS[index]);
    copy.getRange('B1').setValue(name);
    copy.addDeveloperMetadata('month', String(index + 1), SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    copy.getRange('A4:C5').setValues([
      [1, 100 * (index + 1), 40],
      [15, 50, 10],
    ]);
    book.setActiveSheet(copy);
    book.moveActiveSheet(index + 1);
  });
  template.hideSheet();
  const index = book.insertSheet('Index', 0);
  index.appendRow(['Month', 'Result']);
  index.setFrozenRows(1);
  MONTHS.forEach((name) => {
    const { id, row } = { id: book.getSheetByName(name).getSheetId(), row: index.getLastRow() + 1 };
    index.getRange(row, 1, 1, 2).setFormulas([[`=HYPERLINK("#gid=${id}","${name}")`, `='${name}'!$B$2`]]);
  });
  index.sort(2, false);
  Logger.log(
    book
      .getSheets()
      .map((sheet) => (sheet.isSheetHidden() ? `(${sheet.getName()})` : sheet.getName()))
      .join(', '),
  );
}

function archive() {
  const book = SpreadsheetApp.getActive();
  const [found] = book.createDeveloperMetadataFinder().withKey('month').withValue('1').find();
  const sheet = found.getLocation().getSheet();
  const copy = book.insertSheet(`Archive of ${sheet.getName()}`, book.getNumSheets(), { template: sheet });
  copy.getRange('B2').copyTo(copy.getRange('B2'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
  copy.getRange('A4:C5').copyTo(copy.getRange('E4'), { contentsOnly: true });
  book.deleteSheet(sheet);
  Logger.log('%s left', book.getNumSheets());
}
