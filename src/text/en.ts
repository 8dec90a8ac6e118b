// Every sentence a person reads, in English.

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const monthOf = (iso: string) => MONTHS[Number(iso.slice(5, 7)) - 1] ?? '';
const inDays = (days: number) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`);
const shorten = (typed: string) => (typed.length > 40 ? `${typed.slice(0, 39)}…` : typed);
const longDay = (iso: string) => `${Number(iso.slice(8, 10))} ${monthOf(iso)} ${iso.slice(0, 4)}`;

/** What is wrong with one field; `label` is the field's own. */
export const check = {
  required: (label: string) => `${label} is needed.`,
  tooLong: (label: string, { most, length }: { most: number; length: number }) =>
    `${label} has ${length} characters. Shorten it to ${most}.`,
  notANumber: (label: string, { typed }: { typed: string }) =>
    `${label} is a number, such as 120. “${shorten(typed)}” is not.`,
  notWhole: (label: string, { typed }: { typed: string }) => `${label} counts whole pieces. Round “${shorten(typed)}”.`,
  tooSmall: (label: string, { least, typed }: { least: number; typed: string }) =>
    `${label} is at least ${least}. “${shorten(typed)}” is less.`,
  tooLarge: (label: string, { typed }: { typed: string }) =>
    `“${shorten(typed)}” is too large for ${label}. Check the zeros.`,
  notPositive: (label: string, { typed }: { typed: string }) => `${label} is more than 0. “${shorten(typed)}” is not.`,
  inFuture: (label: string, { day }: { day: string }) =>
    `${label} is ${longDay(day)}, which is yet to come. It says what has happened.`,
  baseRate: (_label: string, { currency }: { currency: string }) =>
    `The rate of ${currency} is 1: it is the base currency. Leave Rate blank.`,
  tooFine: (_label: string, { currency, decimals, amount }: { currency: string; decimals: number; amount: number }) =>
    `${currency} has ${decimals === 0 ? 'no' : decimals} decimals: ${amount} cannot be paid. Round it, or choose another currency.`,
  notAPercent: (label: string, { typed, most }: { typed: string; most: number }) =>
    `${label} is a percentage from 0 to ${Math.round(most * 10_000) / 100} %. “${shorten(typed)}” is not.`,
  notADate: (label: string, { typed, example }: { typed: string; example: string }) =>
    `${label} is a date, such as ${example}. “${shorten(typed)}” is not.`,
  noSuchDay: (
    _label: string,
    { day, month, year, nearest }: { day: number; month: number; year: number; nearest: string },
  ) => `There is no ${day} ${MONTHS[month - 1]} ${year}. Try ${longDay(nearest)}.`,
  notAnEmail: (label: string, { typed }: { typed: string }) =>
    `${label} is an email address, such as ana@studio.com. “${shorten(typed)}” is not.`,
  notALink: (label: string, { typed }: { typed: string }) =>
    `${label} is a link that begins with https://. “${shorten(typed)}” does not.`,
  notACurrency: (label: string, { typed }: { typed: string }) =>
    `${label} is three letters, such as EUR. “${shorten(typed)}” is not.`,
  notAChoice: (label: string, { typed, options }: { typed: string; options: readonly string[] }) =>
    `${label} cannot be “${shorten(typed)}”. Choose ${options.join(', ')}.`,
  notSizes: (_label: string, { typed }: { typed: string }) =>
    `“${shorten(typed)}” cannot be read. Write each size once with its quantity, such as S:20 M:40 L:20.`,
  noSuchRow: (label: string, { typed, table }: { typed: string; table: string }) =>
    `${label} “${shorten(typed)}” is not in ${table}. Choose one that is, or leave it blank.`,
  taken: (label: string, { typed }: { typed: string }) =>
    `${label} ${shorten(typed)} is there already. Give this one another.`,
  sizesDiffer: (_label: string, { sum, quantity }: { sum: number; quantity: number }) =>
    sum < quantity
      ? `Sizes add up to ${sum}, Quantity is ${quantity}: ${quantity - sum} ${quantity - sum === 1 ? 'is' : 'are'} missing.`
      : `Sizes add up to ${sum}, Quantity is ${quantity}: ${sum - quantity} too many.`,
  before: (label: string, { earlier, earlierDay }: { earlier: string; earlierDay: string }) =>
    `${label} is before ${earlier}, ${longDay(earlierDay)}. Move one of them.`,
  needed: (label: string, { because }: { because: string }) => `${label} is needed once ${because} is filled in.`,
};

export const menu = {
  openDesk: 'Open desk',
  addOrder: 'Add order',
  showOrder: 'Show this order',
  setUp: 'Set up this spreadsheet',
  addSample: 'Add a sample season',
  removeSample: 'Remove the sample season',
};

/** What a menu item says when it is done, or before it begins. */
export const command = {
  setUpDone: (created: readonly string[]) => `Set up: ${created.join(', ')}.`,
  restored: (columns: readonly string[]) => `Put back: ${columns.join(', ')}.`,
  mended: (formulas: number) => `${plural(formulas, 'formula was', 'formulas were')} mended.`,
  nothingToDo: 'Everything is in place already. Nothing was changed.',
  idsLost: (tab: string) =>
    `The ID column of ${tab} was gone. It is back, but blank: undo its deletion if you can, since other tabs refer to those IDs. Set up again to give every row a new one.`,
  idsGiven: (count: number) => `${plural(count, 'row', 'rows')} without an ID got one.`,
  setUpTitle: 'Set up: please look at this',
  foreign: (name: string, ours: string) =>
    `There was a tab called “${name}” that Selvedge did not make. It was left alone; Selvedge keeps its own in “${ours}”.`,
  broken: (columns: readonly string[]) =>
    `Something typed stands in the way of ${columns.join(', ')}. Clear what stands below those headers, then set up again.`,
  sampleTitle: 'Add a sample season?',
  sampleQuestion:
    'There are rows here already. The sample goes below them and can be taken out again with “Remove the sample season”.',
  sampleAdded: (count: number) =>
    `${plural(count, 'sample row', 'sample rows')} added. Open the desk to see what needs you.`,
  removeTitle: 'Remove the sample season?',
  removeQuestion: 'The sample rows are deleted, with whatever was typed into them. Your own rows stay.',
  noSample: 'There is no sample season here.',
  sampleRemoved: (count: number) => `${plural(count, 'sample row', 'sample rows')} removed.`,
};

/** A shipment by where it goes: `to Maison Roux`. */
export const shipmentTitle = (direction: string, party: string) => {
  if (party === '') return direction.toLowerCase();
  const way: { readonly [direction: string]: string } = { Inbound: 'from', Outbound: 'to', Sample: 'sample to' };
  return `${way[direction] ?? 'with'} ${party}`;
};

/** Rows that have no id to be called by. */
export const rowsOf = (count: number, tab: string) => `${plural(count, 'row', 'rows')} in ${tab}`;

/** What stands in the sheet itself: notes, warnings, help at a cell. */
export const layout = {
  needed: (help: string) => `${help} Needed.`,
  computed: (help: string) => `${help} Computed: do not type here.`,
  protection: 'Computed by Selvedge: typing here stops the whole column.',
  date: 'A date, such as 12 Mar 2027.',
  atLeast: (least: number) => `A number, ${least} or more.`,
  between: (least: number, most: number) => `From ${least * 100} % to ${most * 100} %.`,
};

/** What an action's form says beside and below its fields. */
export const fact = {
  pieces: 'Pieces',
  onHand: (onHand: number) => `${onHand} on hand`,
  open: (open: number) => `${open} open`,
  planned: 'planned',
  plannedOnHand: (onHand: number) => `planned, ${onHand} on hand`,
  shippedOnHelp: 'The day it left. Leave it blank to plan the shipment only.',
  expected: (expected: number) => `${expected} expected`,
  expectedReceived: (expected: number, received: number) => `${received} of ${expected} received`,
  landedCost: 'What one unit cost until it was here, in the base currency.',
  receivedOn: 'Received on',
  rest: 'If less than expected',
  restHelp: 'Left blank, a shipment counts as complete once it is within tolerance.',
  withoutShipment: 'Without a shipment',
  counted: 'Counted',
  countedHelp: 'What is really there. The difference becomes a stock move.',
  countedOn: 'Counted on',
  firstCount: 'first count',
};

/** Why nothing could be done, whatever was asked. */
export const refused = {
  notSetUp: 'This spreadsheet is not set up yet. Choose Extensions › Selvedge › Set up this spreadsheet.',
  busy: 'Someone else is writing just now. Nothing was written. Wait a few seconds, then try again.',
  columnsMissing:
    'Columns of this tab are missing. Choose Extensions › Selvedge › Set up this spreadsheet to bring them back.',
  rowGone: 'That row is gone: it was deleted, or its ID was changed.',
  sampleThere: 'The sample season is here already.',
  noOrder: 'This row belongs to no order. Select a row that names one, then choose Show this order again.',
  notNow: 'That was done meanwhile, or no longer fits this row. Nothing was written. Look at the row again.',
};

/** What every page says. It stands apart from the sidebar's own words, which the import does not carry. */
export const page = {
  locale: 'en',
  back: 'Back to the desk',
  loading: 'Loading…',
  tryAgain: 'Try again',
  failure: {
    accounts:
      'Google refused: several accounts are signed in here, and it mixes them up. Open this spreadsheet in a window where only your own is signed in.',
    offline: 'Google could not be reached. Check the connection.',
    offlineAdding: 'The connection broke while adding. Look in the tab first: the row may be there already.',
    other: 'Something went wrong on Google’s side.',
    otherAdding: 'Something went wrong while adding. Look in the tab first: the row may be there already.',
  },
  /** `Fri 12 Mar 2027`. */
  day: (iso: string) =>
    `${WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()]} ${Number(iso.slice(8, 10))} ${monthOf(iso).slice(0, 3)} ${iso.slice(0, 4)}`,
};

/** What the sidebar says. */
export const sidebar = {
  name: 'Selvedge',
  refresh: 'Refresh',

  home: {
    search: 'Search this workbook',
    searching: 'Searching…',
    found: (count: number) => plural(count, 'row found', 'rows found'),
    notFound: (query: string) => `Nothing found for “${shorten(query)}”. Try an ID, a style, a factory or a customer.`,
    moreFound: (count: number) => `And ${count} more. Type a little more of it.`,
    tiles: { late: 'late', soon: 'due soon', short: 'low in stock', unpaid: 'to pay' },
    tileRows: { late: 'Late', soon: 'Due soon', short: 'Low in stock', unpaid: 'To pay' },
    noneIn: {
      late: 'Nothing is late.',
      soon: 'Nothing is due soon.',
      short: 'Nothing runs low.',
      unpaid: 'No payment is due soon.',
    },
    first: 'Needs you first',
    showAll: (count: number) => `Show all ${count}`,
    moreInSheet: (count: number) => `And ${count} more in the sheet: see the Status column.`,
    calm: 'Nothing needs you now. Come back after the next change, or look a row up above.',
    noRows: {
      title: 'No orders yet',
      text: 'Add the first one: style, factory, quantity and ex-factory date are enough. What is late or short will then stand here.',
    },
    notSetUp: {
      title: 'Not set up yet',
      text: 'Selvedge adds its tabs for orders, stock, shipments and expenses, and leaves yours alone.',
      setUp: 'Set up this spreadsheet',
      working: 'Setting up…',
    },
    add: 'Add',
    addOrder: 'Add order',
    addShipment: 'Shipment',
    addExpense: 'Expense',
    addItem: 'Stock',
    importCsv: 'Import from CSV…',
    open: (open: string, ordered: string) => `${open} of ${ordered} open`,
    allOpen: (ordered: string) => `all ${ordered} open`,
    allShipped: (ordered: string) => `all ${ordered} shipped`,
    pieces: (pieces: string) => `${pieces} pcs`,
  },

  /** Why a row needs someone, in two or three words. */
  finding: {
    late: ({ days }: { days: number }) => `${plural(days, 'day', 'days')} late`,
    dueIn: ({ days }: { days: number }) => `due ${inDays(days)}`,
    pastCancel: ({ days }: { days: number }) => `${plural(days, 'day', 'days')} past cancel`,
    cancelIn: ({ days }: { days: number }) => `cancel ${inDays(days)}`,
    noDate: () => 'no date',
    noQuantity: () => 'no quantity',
    noId: () => 'no ID',
    noRate: () => 'no rate',
    overShipped: ({ by }: { by: number }) => `${by} too many sent`,
    stockNotIssued: () => 'stock not issued',
    arrivalLate: ({ days }: { days: number }) => `${plural(days, 'day', 'days')} late`,
    leaveOverdue: ({ days }: { days: number }) => `${plural(days, 'day', 'days')} overdue`,
    leavesIn: ({ days }: { days: number }) => `leaves ${inDays(days)}`,
    arrivesIn: ({ days }: { days: number }) => `arrives ${inDays(days)}`,
    oversold: ({ available, unit }: { available: number; unit: string }) => `${-available} ${unit} oversold`,
    out: () => 'out of stock',
    low: ({ available, unit }: { available: number; unit: string }) => `${available} ${unit} left`,
    payOverdue: ({ days }: { days: number }) => `${plural(days, 'day', 'days')} overdue`,
    payIn: ({ days }: { days: number }) => `due ${inDays(days)}`,
  },

  form: {
    add: 'Add',
    addOne: (one: string) => `Add ${one}`,
    adding: 'Adding…',
    keys: 'Enter adds, Esc leaves',
    blank: '–',
    pickDay: 'Pick a day',
    suggestions: 'Suggestions',
    showSuggestions: 'Show suggestions',
    suggested: (count: number) => plural(count, 'suggestion', 'suggestions'),
    sum: (sum: string) => `Adds up to ${sum}`,
    sumOf: (sum: string, quantity: string) => `Adds up to ${sum} of ${quantity}`,
    sumRight: (sum: string) => `Adds up to ${sum}, as Quantity says`,
    problems: (labels: readonly string[]) =>
      labels.length === 1 ? `${labels[0]} needs another look.` : `${labels.length} fields need another look.`,
    toMend: (count: number) => `${count} to mend`,
    tracking: {
      what: { airWaybill: 'air waybill', container: 'container', post: 'postal number' },
      perhaps: (carriers: readonly string[]) =>
        `${[carriers.slice(0, -1).join(', '), ...carriers.slice(-1)].filter((part) => part !== '').join(' or ')}?`,
      slip: 'The check digit does not fit: look for a typing slip.',
      use: (carrier: string) => `Carrier: ${carrier}`,
      keepNumber: (number: string) => `Keep only ${number}`,
    },
    leaveTitle: 'Leave without adding?',
    leaveText: 'What you typed is not kept.',
    stay: 'Keep editing',
    leave: 'Leave',
    you: 'you',
    today: 'today',
    fromTo: (first: string, last: string) => `${first} to ${last}`,
  },

  added: {
    title: (one: string) => `${one.charAt(0).toUpperCase()}${one.slice(1)} added`,
    done: (id: string) => `${id} added`,
    show: (table: string) => `Show it in ${table}`,
    another: 'Add another',
  },

  /** `Fri 12 Mar`. */
  weekday: (iso: string) =>
    `${WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()]} ${Number(iso.slice(8, 10))} ${monthOf(iso).slice(0, 3)}`,
  /** `12 Mar`. */
  shortDay: (iso: string) => `${Number(iso.slice(8, 10))} ${monthOf(iso).slice(0, 3)}`,
};

/** What the import page says. */
export const importing = {
  title: 'Import from CSV',
  back: 'Back',
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

export const count = plural;

/** The shape every language's catalogue has. */
export type Catalogue = typeof import('./en');
