// A budget tracker: expenses with categories, and a summary that says where the money went.
const CATEGORIES = ['Rent', 'Food', 'Travel', 'Fun'];
const BUDGETS = { Rent: 900, Food: 400, Travel: 150, Fun: 100 };

function setUp() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  book.rename('Household budget');
  const expenses = book.getSheets()[0].setName('Expenses');
  expenses
    .getRange('A1:D1')
    .setValues([['Date', 'Category', 'Note', 'Amount']])
    .setFontWeight('bold');
  expenses.setFrozenRows(1);
  expenses.getRange('A2:A').setNumberFormat('yyyy-mm-dd');
  expenses.getRange('D2:D').setNumberFormat('$#,##0.00');
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList(CATEGORIES, true)
    .setAllowInvalid(false)
    .setHelpText('Choose a category')
    .build();
  expenses.getRange('B2:B').setDataValidation(rule);
  expenses.setColumnWidths(1, 4, 120).setTabColor('#4285f4');

  const summary = book.insertSheet('Summary');
  summary.getRange('A1:D1').setValues([['Category', 'Budget', 'Spent', 'Left']]);
  const rows = CATEGORIES.map((name) => [name, BUDGETS[name]]);
  summary.getRange(2, 1, rows.length, 2).setValues(rows);
  summary
    .getRange(2, 3, rows.length, 1)
    .setFormulas(rows.map((_, index) => [`=SUMIF(Expenses!B:B,A${index + 2},Expenses!D:D)`]));
  summary.getRange(2, 4, rows.length, 1).setFormulaR1C1('=RC[-2]-RC[-1]');
  const last = rows.length + 2;
  summary.getRange(last, 1).setValue('Total');
  summary.getRange(last, 2, 1, 3).setFormulaR1C1('=SUM(R2C:R[-1]C)');
  summary.getRange(1, 1, last, 4).applyRowBanding(SpreadsheetApp.BandingTheme.CYAN, true, true);
  summary
    .getRange(last, 1, 1, 4)
    .setBorder(true, null, null, null, null, null, '#000000', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  const left = summary.getRange(2, 4, rows.length, 1);
  const over = SpreadsheetApp.newConditionalFormatRule()
    .whenNumberLessThan(0)
    .setBackground('#f4c7c3')
    .setFontColor('#990000')
    .setRanges([left])
    .build();
  summary.setConditionalFormatRules([over]);
  summary.getRange(2, 2, rows.length + 1, 3).setNumberFormat('$#,##0.00');
  book.setNamedRange('Left', left);
  summary
    .protect()
    .setDescription('Formulas')
    .setUnprotectedRanges([summary.getRange(2, 2, rows.length, 1)]);
}

function addExpenses() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Expenses');
  [
    [new Date(2026, 10, 1), 'Rent', 'November', 900],
    [new Date(2026, 10, 3), 'Food', 'Market', 62.5],
    [new Date(2026, 10, 9), 'Travel', 'Train to Porto', 180.25],
    [new Date(2026, 10, 12), 'Food', 'Bread & milk', '12.30'],
  ].forEach((row) => sheet.appendRow(row));
  SpreadsheetApp.flush();
  report();
}

function report() {
  const range = SpreadsheetApp.getActive().getRangeByName('Left');
  const names = range.offset(0, -3).getValues();
  range.getValues().forEach(([left], index) => {
    if (left < 0) {
      Logger.log('%s is over budget by %s', names[index][0], Utilities.formatString('%.2f', -left));
      range.getCell(index + 1, 1).setNote(`Over budget since ${Utilities.formatDate(new Date(), 'GMT', 'd MMM yyyy')}`);
    }
  });
}

function mistake() {
  SpreadsheetApp.getActive().getSheetByName('Expenses').getRange('B2').setValue('Holidays');
}
