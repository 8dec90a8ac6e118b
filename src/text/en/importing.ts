// What the import page says.
import { plural, shorten } from '../english';

export const importing = {
  title: 'Import from CSV',
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
  excel: 'This is an Excel workbook. Save it as CSV there, or copy its rows and paste them here.',
  unreadable: 'This file could not be read. Choose it once more.',
  openQuote: (row: number) =>
    `A quotation mark opened in row ${row} is never closed. Everything after it would be one cell.`,
  tooMany: (rows: number, most: number) =>
    `There are ${rows} rows. Split the file: ${most} come in at once, and rows that are there already are not added twice.`,
  opening: 'Looking at the columns…',

  columns: 'Columns',
  dates: 'Dates',
  dateOrders: {
    dayFirst: 'Day first, 31/12/2027',
    monthFirst: 'Month first, 12/31/2027',
    yearFirst: 'Year first, 2027-12-31',
  },
  datesUnsure: 'The file’s dates fit day first and month first. Check this.',
  decimals: 'Decimals',
  decimalMarks: { '.': 'Point, 1,234.50', ',': 'Comma, 1.234,50' },
  decimalsUnsure: 'The file’s numbers do not tell. Check this.',
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
  chooseFor: (label: string) => `${label} is needed. Choose its column, or one value for every row.`,
  valueFor: (label: string) => `${label} is needed. Write the value for every row.`,

  check: 'Check',
  checking: (rows: string) => `Checking ${rows}…`,
  toAdd: (rows: string) => `${rows} to add`,
  there: (count: number) => `${count} there already`,
  thereHelp: 'These stay as they are. If they are other rows that happen to have the same ID, leave the ID column out.',
  wrong: (count: number) => plural(count, 'row to mend', 'rows to mend'),
  near: 'Did you mean',
  nearOne: (column: string, typed: string, rows: string) => `${column} “${typed}”, ${rows}:`,
  nearUse: (known: string) => `${known}?`,
  row: (row: number) => `Row ${row}`,
  is: (id: string) => `is ${id}`,
  inRows: (rows: readonly number[], more: number) =>
    `${rows.length + more === 1 ? 'Row' : 'Rows'} ${rows.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  andMore: (count: number) => `And ${count} more.`,
  copyList: 'Copy the list',
  copied: 'Copied.',
  downloadWrong: 'Download the rows to mend',
  wrongFile: (name: string) => `${name} to mend.csv`,
  rowColumn: 'Row',
  mendColumn: 'What to mend',
  mendHint: 'Mend them in that file, and import it the same way.',
  add: (rows: string) => `Add ${rows}`,
  addAndLeave: (rows: string, wrong: number) => `Add ${rows}, leave ${wrong} out`,
  nothingToAdd: 'Nothing to add',
  allThere: 'Everything in this file is there already.',
  changed: 'The workbook changed meanwhile, so nothing was written. This is how it stands now.',
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
  leftOutRows: 'Left out, to mend',
  another: 'Import another file',

  problem: {
    otherOrder: (label: string, { typed, order }: { typed: string; order: 'dayFirst' | 'monthFirst' | 'yearFirst' }) =>
      `${label} “${shorten(typed)}” is not written ${{ dayFirst: 'day first', monthFirst: 'month first', yearFirst: 'year first' }[order]}. Write it as 2027-12-31, or choose another format.`,
    otherMark: (label: string, { typed, mark }: { typed: string; mark: '.' | ',' }) =>
      `${label} “${shorten(typed)}” is not written with a decimal ${mark === '.' ? 'point' : 'comma'}. Write it so, or choose the other.`,
    notAnId: (label: string, { typed, example }: { typed: string; example: string }) =>
      `${label} “${shorten(typed)}” is not like ${example}. Leave it blank, or leave the column out: a new ID is given.`,
    twice: (label: string, { typed, first }: { typed: string; first: number }) =>
      `${label} ${shorten(typed)} stands in row ${first} already. Give this one another.`,
    severalRows: (label: string, { typed, table, count }: { typed: string; table: string; count: number }) =>
      `${label} “${shorten(typed)}” fits ${count} rows of ${table}. Write the ID of one of them.`,
  },
};
