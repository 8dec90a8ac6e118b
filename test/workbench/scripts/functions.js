// Functions for cells: each is called from formulas, with values and with whole ranges.

/**
 * The price with tax.
 * @param {number|Array<Array<number>>} price A price, or a range of them.
 * @param {number} rate The rate, such as 0.21.
 * @return The price with tax.
 * @customfunction
 */
function WITHTAX(price, rate) {
  if (typeof rate !== 'number') throw new Error('The rate must be a number');
  if (Array.isArray(price)) return price.map((row) => row.map((cell) => (cell === '' ? '' : WITHTAX(cell, rate))));
  return Math.round(price * (1 + rate) * 100) / 100;
}

/**
 * A text as it may stand in a web address.
 * @customfunction
 */
function SLUG(text) {
  return String(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * The working days between two dates, without the holidays of a range.
 * @customfunction
 */
function workdays(start, end, holidays) {
  const free = new Set(
    []
      .concat(holidays)
      .flat()
      .filter((day) => day instanceof Date)
      .map((day) => day.getTime()),
  );
  let count = 0;
  for (let day = new Date(start); day <= end; day.setDate(day.getDate() + 1)) {
    if (day.getDay() % 6 !== 0 && !free.has(day.getTime())) count += 1;
  }
  return count;
}

/** Rows of a table that hold a word, with their header. */
function FINDROWS(table, word) {
  const [header, ...rows] = table;
  return [header, ...rows.filter((row) => row.some((cell) => String(cell).toLowerCase().includes(word.toLowerCase())))];
}

function setUp() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1:B4').setValues([
    ['Item', 'Price'],
    ['Wool Coat', 100],
    ['Señor Shirt', 30],
    ['Silk Scarf', ''],
  ]);
  sheet.getRange('C1:D1').setValues([['With tax', 'Slug']]);
  sheet.getRange('C2').setFormula('=WITHTAX(B2:B4, F1)');
  sheet.getRange('D2:D4').setFormulas([['=SLUG(A2)'], ['=SLUG(A3)'], ['=slug(A4)']]);
  sheet.getRange('F1').setValue(0.21).setNumberFormat('0%');
  sheet.getRange('H1:H3').setValues([[new Date(2026, 11, 21)], [new Date(2026, 11, 31)], [new Date(2026, 11, 25)]]);
  sheet.getRange('I1').setFormula('=workdays(H1,H2,H3:H3)');
  sheet.getRange('A7').setFormula('=FINDROWS(A1:B4,"s")');
  sheet.getRange('I2').setFormula('=WITHTAX(1,"much")');
}

function changeRate() {
  SpreadsheetApp.getActiveSheet().getRange('F1').setValue(0.1);
}
