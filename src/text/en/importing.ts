// What the import page says.
import { plural, shorten } from '../english';

export const importing = {
  title: 'Import from a file',
  next: 'Continue',
  /** `12 orders`. */
  rows: (count: number, one: string) => `${count.toLocaleString('en')} ${count === 1 ? one : `${one}s`}`,

  into: 'Into',
  choose: 'Choose a file',
  drop: 'or drop it here',
  paste: 'Or paste rows',
  pasteHelp: 'With the names of the columns on top.',
  pasted: 'pasted rows',
  encoding: 'Encoding',
  separator: 'Separator',
  separators: { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Bar' } as { readonly [mark: string]: string },
  readAs: (rows: number, columns: number) =>
    `${plural(rows, 'row', 'rows')} of ${plural(columns, 'column', 'columns')}.`,
  nothing: 'Choose a file, or paste some rows with the names of the columns on top.',
  noRows: 'There are no rows below the names of the columns.',
  reading: 'Reading the file…',
  sheet: 'Sheet',
  whichSheet: 'Choose a sheet',
  chooseSheet: 'The file has several sheets. Choose the one with the rows.',
  hiddenSheet: (name: string) => `${name} (hidden)`,
  merged: (count: number) =>
    `${plural(count, 'cell takes its', 'cells take their')} text from the merged cell above. Numbers are not repeated.`,
  hiddenRows: (count: number) =>
    `${plural(count, 'row is', 'rows are')} hidden or filtered out in the file. They are read as well.`,
  uncounted: (count: number) =>
    `${plural(count, 'formula has', 'formulas have')} no result in the file and ${count === 1 ? 'is' : 'are'} read as blank. Open it in its program, and save it again.`,
  foreign: {
    oldExcel: 'This is an Excel workbook of the old kind (.xls). Save it as .xlsx or CSV.',
    locked: 'This file has a password. Take the password off, or save it as .xlsx or CSV without one.',
    binaryExcel: 'This is a binary Excel workbook (.xlsb). Save it as .xlsx or CSV.',
    openDocument: 'This is an OpenDocument file. Save it as .xlsx or CSV.',
    numbers: 'This is a Numbers file. Export it as Excel (.xlsx) or CSV.',
    webPage:
      'This is a web page, whatever its name says. Open it in a spreadsheet program, and save it as .xlsx or CSV.',
    otherFile: 'This is not a spreadsheet or a text. Save the rows as .xlsx or CSV.',
  },
  damagedWorkbook: 'This workbook is damaged. Open it in its program, and save it again as .xlsx or CSV.',
  unreadable: 'This file could not be read. Choose it once more.',
  openQuote: (row: number) =>
    `A quotation mark opened in row ${row} is never closed. Everything after it would be one cell.`,
  opening: 'Looking at the columns…',

  columns: 'Columns',
  dates: 'Dates',
  dateOrders: {
    dayFirst: 'Day first, 31/12/2027',
    monthFirst: 'Month first, 12/31/2027',
    yearFirst: 'Year first, 2027-12-31',
  },
  ordersShort: { dayFirst: 'Day first', monthFirst: 'Month first', yearFirst: 'Year first' },
  datesOf: (label: string) => `Dates of ${label}`,
  readsSo: (format: string, example: string, day: string) => `${format}: ${shorten(example)} is ${day}`,
  datesUnsure: 'These dates fit day first and month first: the file does not tell.',
  choose1: 'Choose…',
  chooseFormat: 'Choose how the file writes them.',
  decimals: 'Decimals',
  decimalMarks: { '.': 'Point, 1,234.50', ',': 'Comma, 1.234,50' },
  decimalsUnsure: (example: string) => `Numbers such as “${shorten(example)}” can be read both ways.`,
  leftOut: '–',
  everyRow: 'One value for every row',
  forEveryRow: (label: string) => `${label} of every row`,
  column: (letters: string) => `Column ${letters}`,
  readsAs: (raw: string, read: string) => `“${shorten(raw)}” is ${read}`,
  suchAs: (values: readonly string[]) => `Such as ${values.map((value) => `“${shorten(value)}”`).join(', ')}`,
  empty: 'Blank in every row.',
  cannotBeRead: (count: number, rows: number, one: string) =>
    `${count} of ${rows} cannot be read, such as “${shorten(one.trim())}”.`,
  notInFile: 'Not in the file',
  notTaken: 'Not taken from the file',
  keepIn: (notes: string) =>
    `Tick a column to keep its text in ${notes}. Rows that differ by it are different rows then.`,
  toNotes: (columns: readonly string[], notes: string) =>
    `${notes} keeps ${columns.map(shorten).join(', ')} as well: rows that differ by it are different rows.`,
  chooseFor: (label: string) => `${label} is needed. Choose its column, or one value for every row.`,
  valueFor: (label: string) => `${label} is needed. Write the value for every row.`,

  check: 'Check',
  checking: (rows: string) => `Checking ${rows}…`,
  toAdd: (rows: string) => `${rows} to add`,
  there: (count: number) => `${count} there already`,
  thereHelp: 'These stay as they are. If they are other rows that happen to have the same ID, leave the ID column out.',
  notCompared: (columns: readonly string[]) =>
    `Nothing takes these columns of the file: ${columns.map(shorten).join(', ')}. Rows that differ by them alone count as the same.`,
  compareThem: 'Keep them in Notes, and compare',
  wrong: (count: number) => plural(count, 'row to fix', 'rows to fix'),
  misshapen: (cells: number, columns: number) =>
    `The row has ${plural(cells, 'cell', 'cells')}, the header has ${columns}. Put a text with a separator in it, such as 1,200, in quotation marks.`,
  swallowed:
    'A quotation mark opens in the row and closes in a later one, so a cell may hold whole rows. Write each " within a cell twice, or take it out.',
  splitNumber:
    'Two cells of the row may be one number with a comma, such as 1,200. Put that number in quotation marks, or take the rows as they stand below.',
  split: (count: number, taken: boolean) =>
    `${plural(count, 'row', 'rows')} with a number that may be split, ${taken ? 'taken in' : 'left out'}`,
  splitHelp: 'A number such as 1,200 without quotation marks becomes two cells, and moves those behind it.',
  takeSplit: 'Take them in as they stand',
  leaveSplit: 'Leave them out',
  blankColumn: (label: string) => `Leave ${label} blank where it cannot be read, and keep its text in Notes`,
  differ: (count: number) => `${plural(count, 'row differs', 'rows differ')} from what stands there`,
  differHelp: 'Tick what is to be changed. The rest stays as it stands.',
  furtherHelp: 'They come in as further rows. What stands there stays.',
  asFurther: 'Add them as further rows instead',
  asChanges: 'Change the rows that stand there instead',
  rowIs: (row: number, id: string) => `Row ${row} is ${id}`,
  becomes: (label: string, was: string, becomes: string) =>
    was === '' ? `${label}: ${shorten(becomes)}` : `${label}: ${shorten(was)} becomes ${shorten(becomes)}`,
  immutable: 'It never changes.',
  totals: (count: number, taken: boolean) =>
    `${plural(count, 'row', 'rows')} of totals ${taken ? 'taken in' : 'left out'}`,
  totalsHelp: 'They only add up the rows above.',
  takeAsRows: 'Take them in as rows',
  leaveOut: 'Leave them out',
  continued: (count: number, blank: boolean) =>
    `${plural(count, 'row continues', 'rows continue')} the row above${blank ? ', left as in the file' : ''}`,
  continuedHelp: (columns: readonly string[]) => `What they leave blank of ${columns.join(', ')} is taken from above.`,
  leaveBlank: 'Leave it blank instead',
  carryDown: 'Take it from above instead',
  twoLines: (row: number) => `Rows ${row} and ${row + 1} name the columns together.`,
  spansTwo: 'The names span two rows',
  asLast: (day: string, by: string) => `Opened as last time, on ${day}${by === '' ? '' : ` by ${by}`}.`,
  afresh: 'Read it afresh',
  asLastTime: 'As last time',
  nameTaken: (column: string, typed: string, known: string, rows: string) =>
    `${column} “${shorten(typed)}”, ${rows}: ${shorten(known)}`,
  changeIt: 'Change',
  changeTaken: (said: string) => `Change: ${said}`,
  furniture: (count: number) => plural(count, 'line of the page left out', 'lines of the page left out'),
  furnitureHelp: 'Repeated headers, page numbers, and lines that say what holds for the rows below them.',
  footers: (count: number, taken: boolean) =>
    `${plural(count, 'line', 'lines')} below the list ${taken ? 'taken in' : 'left out'}`,
  footersHelp: 'Such as VAT, freight or bank details.',
  headerRow: 'Names of the columns',
  headerIn: (row: number, first: string) => `Row ${row}: ${first}`,
  change: (rows: string) => `Change ${rows}`,
  addAndChange: (rows: string, changed: number) => `${rows}, change ${changed}`,
  addingOf: (done: number, rows: number) =>
    `Adding: ${done.toLocaleString('en')} of ${rows.toLocaleString('en')} rows…`,
  stop: 'Stop after this part',
  cameIn: (count: number) => `${plural(count, 'row', 'rows')} came in. Add the rest, or leave it at that.`,
  near: 'Did you mean',
  nearOne: (column: string, typed: string, rows: string) => `${column} “${typed}”, ${rows}:`,
  outside: 'Sizes outside their scale',
  outsideOne: (size: string, scale: string, rows: string) =>
    `${size} is not in ${scale}, ${rows}. They come in as they are; add the size to the scale if it is right.`,
  carriers: 'Carriers that contradict their number',
  carriersOne: (carrier: string, certain: string, rows: string) =>
    `${carrier} in ${rows}, whose number is of ${certain}. They come in as they are; correct what is wrong.`,
  nearUse: (known: string) => `${known}?`,
  nearAll: 'Yes to all of these',
  sums: {
    title: 'Totals',
    file: 'In the file',
    own: 'Its own totals',
    add: 'To add',
    changed: 'Different',
    there: 'There already',
    wrong: 'To fix',
    misshapen: 'Too many or too few cells',
    notAdded: (rows: string) => `${rows}, which cannot be added up`,
    noCurrency: 'No currency',
    contradicted: (own: string, listed: string) =>
      `The file’s own total is ${own}, but its rows add up to ${listed}. A row may be missing, or stand there twice.`,
    whole: 'These add up to what is in the file.',
    missing: 'These do not add up to what is in the file. Look through the rows before you add them.',
    onSheet: 'On the sheet',
    readingBack: 'Reading back what stands on the sheet…',
    same: 'Read back from the sheet: the same as in the check.',
    differs: (expected: string) =>
      `The sheet differs from what was written: ${expected}. Somebody may have changed rows meanwhile; otherwise undo, and import again.`,
    unread: 'The totals could not be read back from the sheet.',
    again: 'Read back again',
  },
  whichMeant: 'Which one is meant',
  whichMeantHelp: 'Your answer holds for all rows that say the same.',
  asked: (label: string, typed: string, rows: string) => `${label} “${shorten(typed)}”, ${rows}`,
  noneOfThem: (label: string) => `None: leave ${label} blank, keep the text in Notes`,
  useThese: 'Use these answers',
  row: (row: number) => `Row ${row}`,
  is: (id: string) => `is ${id}`,
  inRows: (rows: readonly number[], more: number) =>
    `${rows.length + more === 1 ? 'Row' : 'Rows'} ${rows.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  andMore: (count: number) => `And ${count} more.`,
  copyList: 'Copy the list',
  copied: 'Copied.',
  downloadWrong: 'Download the rows to fix',
  wrongFile: (name: string) => `${name} to fix.csv`,
  rowColumn: 'Row',
  mendColumn: 'What to fix',
  mendHint: 'Fix them in that file, and import it the same way.',
  add: (rows: string) => `Add ${rows}`,
  addAndLeave: (rows: string, wrong: number) => `Add ${rows}, leave ${wrong} out`,
  nothingToAdd: 'Nothing to add',
  allThere: 'Everything in this file is there already.',
  changed: 'The spreadsheet changed meanwhile, so nothing more was written. This is how it stands now.',
  checkAgain: 'Check again',
  changeColumns: 'Change the columns',
  broken: 'Nobody knows yet whether the rows came in: all of them, or none. Check again to see.',

  adding: (rows: string) => `Adding ${rows}…`,
  aboutSeconds: (seconds: number) => `About ${plural(seconds, 'second', 'seconds')}. All of them come in, or none.`,

  doneTitle: 'Imported',
  done: (rows: string, first: string, last: string) =>
    first === last ? `${rows} added: ${first}.` : `${rows} added: ${first} to ${last}.`,
  show: (table: string) => `Show in ${table}`,
  undo: 'Undo',
  undoing: 'Taking out…',
  undone: (rows: string) => `${rows} taken out again.`,
  undoChanged: (id: string) => `${id} was changed since, so nothing was taken out. Delete the rows you do not want.`,
  leftThere: 'There already',
  leftOutRows: 'Left out, to fix',
  changedRows: 'Changed',
  doneChanged: (rows: string) => `${rows} changed.`,
  another: 'Import another file',

  problem: {
    sheetError: (label: string, { typed }: { typed: string }) =>
      `${label} holds “${shorten(typed)}”, an error of the spreadsheet that the file comes from. Put in what belongs there.`,
    otherOrder: (label: string, { typed, order }: { typed: string; order: 'dayFirst' | 'monthFirst' | 'yearFirst' }) =>
      `${label} “${shorten(typed)}” is not written ${{ dayFirst: 'day first', monthFirst: 'month first', yearFirst: 'year first' }[order]}. Write it as 2027-12-31, or choose another format.`,
    otherMark: (label: string, { typed, mark }: { typed: string; mark: '.' | ',' }) =>
      `${label} “${shorten(typed)}” is not written with a decimal ${mark === '.' ? 'point' : 'comma'}. Write it so, or choose the other.`,
    moving: (label: string, { typed, day }: { typed: string; day: string }) =>
      `${label} “${shorten(typed)}” depends on the day it is read. Write the whole date, such as ${day}.`,
    notAnId: (label: string, { typed, example }: { typed: string; example: string }) =>
      `${label} “${shorten(typed)}” is not like ${example}. Leave it blank, or leave the column out: a new ID is given.`,
    twice: (label: string, { typed, first }: { typed: string; first: number }) =>
      `${label} ${shorten(typed)} stands in row ${first} already. Give this one another.`,
    untold: (label: string, { typed, input }: { typed: string; input: string }) =>
      `${label} “${shorten(typed)}” does not tell ${input}: the day that it is counted from is not known yet. Fill that in first, or give ${input}.`,
    severalRows: (label: string, { typed, table, count }: { typed: string; table: string; count: number }) =>
      `${label} “${shorten(typed)}” fits ${count} rows of ${table}. Choose one above, or write its ID.`,
    otherRow: (label: string, { typed, table, id, said }: { typed: string; table: string; id: string; said: string }) =>
      `${label} “${shorten(typed)}” is ${id} in ${table}, which is not “${shorten(said)}”. Choose it above, or write the ID of another.`,
  },
};
