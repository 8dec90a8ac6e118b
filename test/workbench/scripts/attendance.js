// Attendance: a checkbox for each person and day, a share for each person, and a reminder every morning.
function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Attendance')
    .addItem('New day', 'newDay')
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('Help').addItem('About', 'about'))
    .addToUi();
}

function setUp() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.setName('Attendance');
  sheet.getRange('A1:B1').setValues([['Name', 'Present']]);
  sheet.getRange('A2:A4').setValues([['Ana'], ['Ben'], ['Cleo']]);
  sheet
    .getRange('B2:B4')
    .setFormulas([2, 3, 4].map((row) => [`=IFERROR(COUNTIF(C${row}:${row},TRUE)/COUNTA(C${row}:${row}),0)`]))
    .setNumberFormat('0%');
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(2);
}

function newDay() {
  const ui = SpreadsheetApp.getUi();
  const response = ui.prompt('New day', 'Which day (yyyy-mm-dd)?', ui.ButtonSet.OK_CANCEL);
  if (response.getSelectedButton() !== ui.Button.OK) return;
  const day = Utilities.parseDate(response.getResponseText(), 'GMT', 'yyyy-MM-dd');
  const sheet = SpreadsheetApp.getActive().getSheetByName('Attendance');
  const column = sheet.getLastColumn() + 1;
  const people = sheet.getLastRow() - 1;
  sheet
    .getRange(1, column)
    .setValue(day)
    .setNumberFormat('ddd d mmm')
    .setTextRotation(60)
    .setHorizontalAlignment('center');
  sheet.getRange(2, column, people, 1).insertCheckboxes();
  sheet.getRange(1, column).setNote(`Opened by ${Session.getActiveUser().getEmail()}`);
  sheet
    .getRange(2, column, people)
    .setBorder(null, true, null, true, null, null, 'gray', SpreadsheetApp.BorderStyle.DOTTED);
  if (column > 3)
    sheet
      .getRange(1, column - 1, people + 1)
      .protect()
      .setDescription('A day that is over')
      .setWarningOnly(true);
  sheet.autoResizeColumn(column);
}

function markAll() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange(2, sheet.getLastColumn(), sheet.getLastRow() - 1).check();
  sheet
    .getRange('A2')
    .offset(1, sheet.getLastColumn() - 1)
    .uncheck();
}

function foldPast() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange(1, 3, 1, sheet.getLastColumn() - 3).shiftColumnGroupDepth(1);
  sheet.getColumnGroup(3, 1).collapse();
}

function schedule() {
  ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger));
  ScriptApp.newTrigger('remind').timeBased().everyDays(1).atHour(7).inTimezone('Europe/Madrid').create();
}

function remind() {
  const values = SpreadsheetApp.getActive().getSheetByName('Attendance').getDataRange().getValues();
  const absent = values
    .slice(1)
    .filter((row) => row[row.length - 1] === false)
    .map((row) => row[0]);
  if (absent.length > 0) MailApp.sendEmail('teacher@example.com', 'Absent today', absent.join(', '));
}

function about() {
  SpreadsheetApp.getUi().alert('Attendance, for small classes');
}
