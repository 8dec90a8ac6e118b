// A form in a sheet: only the answers can be edited, and a finished one moves to the list.
function build() {
  const book = SpreadsheetApp.getActive();
  const form = book.getActiveSheet().setName('Form');
  const list = book.insertSheet('Requests').setTabColor('orange');
  const lists = book.insertSheet('Lists');
  lists.getRange('A1:A3').setValues([['Office'], ['Workshop'], ['Home']]);
  book.setNamedRange('Places', lists.getRange('A1:A3'));
  lists.hideSheet();
  list.getRange('A1:E1').setValues([['Name', 'Place', 'From', 'Until', 'Urgent']]);
  form.getRange('A1:A5').setValues([['Name'], ['Place'], ['From'], ['Until'], ['Urgent']]);
  const rule = (builder) => builder.setAllowInvalid(false).build();
  form
    .getRange('B2')
    .setDataValidation(rule(SpreadsheetApp.newDataValidation().requireValueInRange(book.getRangeByName('Places'))));
  form
    .getRange('B3')
    .setDataValidation(rule(SpreadsheetApp.newDataValidation().requireDateOnOrAfter(new Date(2026, 10, 22))));
  form.getRange('B4').setDataValidation(rule(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=B4>=B3')));
  form.getRange('B5').insertCheckboxes('yes', 'no');
  const protection = form.protect().setDescription('Form');
  protection.setUnprotectedRanges([form.getRange('B1:B5')]);
  protection.removeEditors(protection.getEditors().map((user) => user.getEmail()));
  protection.addEditor('lead@example.com').setDomainEdit(false);
  const places = lists.getRange('A1:A3').protect().setRangeName('Places').setWarningOnly(true);
  Logger.log('%s, %s', places.getRangeName(), protection.getUnprotectedRanges()[0].getA1Notation());
}

function fillIn() {
  const form = SpreadsheetApp.getActive().getSheetByName('Form');
  const name = Browser.inputBox('Request', 'Your name?', Browser.Buttons.OK_CANCEL);
  if (name === 'cancel') return;
  form.getRange('B1:B4').setValues([[name], ['Workshop'], [new Date(2026, 11, 1)], [new Date(2026, 11, 3)]]);
  form.getRange('B5').check();
}

function wrongPlace() {
  SpreadsheetApp.getActive().getSheetByName('Form').getRange('B2').setValue('Beach');
}

function submit() {
  const book = SpreadsheetApp.getActive();
  const form = book.getSheetByName('Form');
  const list = book.getSheetByName('Requests');
  list.insertRowAfter(1);
  form.getRange('B1:B5').copyTo(list.getRange('A2'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, true);
  list.getRange('C2:D2').setNumberFormat('yyyy-mm-dd');
  form.getRangeList(['B1:B2', 'B3:B4']).clearContent();
  form.getRange('B5').uncheck();
  book.toast('Thank you', 'Request', 3);
}

function reorder() {
  const list = SpreadsheetApp.getActive().getSheetByName('Requests');
  list.moveColumns(list.getRange('E1:E1'), 1);
  list.getRange('A1:E2').moveTo(list.getRange('B3'));
  list.getRange('B3:F3').setWrap(true).setFontFamily('Roboto').setFontLine('underline');
}
