// A Gantt chart of coloured cells: a row for each task, a column for each day.
const FIRST = 5;

function setUp() {
  const sheet = SpreadsheetApp.getActiveSheet().setName('Plan');
  sheet.getRange('A1:D1').setValues([['Task', 'Owner', 'Start', 'Days']]);
  sheet.getRange('A2:D5').setValues([
    ['Design', 'Ana', new Date('2026-11-23T00:00:00Z'), 3],
    ['Sampling', 'Ben', new Date('2026-11-25T00:00:00Z'), 4],
    ['Fitting', 'Ana', '=C3+D3', 1],
    ['Approval', 'Cleo', '=C4+D4', 2],
  ]);
  sheet.getRange('C2:C5').setNumberFormat('d mmm');
  sheet.getRange('E1').setFormula('=MIN(C2:C5)');
  sheet.getRange('F1').setFormulaR1C1('=RC[-1]+1');
  sheet.getRange('F1').autoFill(sheet.getRange('F1:P1'), SpreadsheetApp.AutoFillSeries.ALTERNATE_SERIES);
  sheet.getRange('E1:P1').setNumberFormat('d').setTextRotation(90).setHorizontalAlignment('center');
  sheet.setColumnWidths(FIRST, 12, 24);
  sheet.setRowHeight(1, 60);
  sheet.setHiddenGridlines(true);
}

function paint() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const rows = sheet.getLastRow() - 1;
  const days = sheet.getRange(1, FIRST, 1, 12).getValues()[0];
  const tasks = sheet.getRange(2, 1, rows, 4).getValues();
  const owners = [...new Set(tasks.map((task) => task[1]).filter(Boolean))];
  const palette = ['#a4c2f4', '#f9cb9c', '#b6d7a8'];
  const colors = tasks.map(([, owner, start, length]) =>
    days.map((day) => {
      const offset = Math.round((day - start) / 86400000);
      return offset >= 0 && offset < length ? palette[owners.indexOf(owner)] : null;
    }),
  );
  const area = sheet.getRange(2, FIRST, rows, 12);
  area.setBackgrounds(colors);
  area.setBorder(true, true, true, true, true, true, '#cccccc', SpreadsheetApp.BorderStyle.SOLID);
  const weekend = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=WEEKDAY(E$1,2)>5')
    .setBackground('#eeeeee')
    .setRanges([sheet.getRange('E1:P5')])
    .build();
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), weekend]);

  const legend = SpreadsheetApp.newRichTextValue().setText(owners.join('  '));
  owners.reduce((at, owner, index) => {
    const style = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor(palette[index]).build();
    legend.setTextStyle(at, at + owner.length, style);
    return at + owner.length + 2;
  }, 0);
  sheet.getRange('A7').setRichTextValue(legend.build());
  sheet.getRange('A7:D7').merge();
  for (let row = 0; row < rows; row++) {
    const count = colors[row].filter(Boolean).length;
    console.log(`${tasks[row][0]}: ${count} of ${tasks[row][3]} days in view`);
  }
}

function delayBy(days) {
  const cell = SpreadsheetApp.getActiveSheet().getRange('D2');
  cell.setValue(cell.getValue() + days);
}

function postpone() {
  const sheet = SpreadsheetApp.getActiveSheet();
  delayBy(2);
  sheet.moveRows(sheet.getRange('5:5'), 2);
  sheet.insertRowsBefore(2, 1);
  sheet.getRange('A2:D2').merge().setValue('Winter').setFontWeight('bold').setVerticalAlignment('middle');
  paint();
}
