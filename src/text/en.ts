// Every sentence a person reads, in English.

import { clock, listed, longDay, monthDay, monthName, plural, shortDay, shorten, weekdayOf, yearDay } from './english';

const shortWeekday = (iso: string) => weekdayOf(iso).slice(0, 3);

/** What is wrong with one field; `label` is the field's own. */
export const check = {
  required: (label: string) => `${label} is needed.`,
  noQuantity: (label: string) => `Say how many: ${label}, or another line, needs a quantity.`,
  tooLong: (label: string, { most, length }: { most: number; length: number }) =>
    `${label} has ${length} characters. Shorten it to ${most}.`,
  notANumber: (label: string, { typed }: { typed: string }) =>
    `${label} is a number, such as 120. “${shorten(typed)}” is not.`,
  notWhole: (label: string, { typed }: { typed: string }) => `${label} counts whole pieces. Round “${shorten(typed)}”.`,
  tooSmall: (label: string, { least, typed }: { least: number; typed: string }) =>
    `${label} is at least ${least}. “${shorten(typed)}” is less.`,
  tooLarge: (label: string, { typed }: { typed: string }) =>
    `“${shorten(typed)}” is too large for ${label}. Check the zeros.`,
  notBetween: (label: string, { least, most, typed }: { least: number; most: number; typed: string }) =>
    `${label} is a whole number from ${least} to ${most}. “${shorten(typed)}” is not.`,
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
  ) => `There is no ${day} ${monthName(month)} ${year}. Try ${longDay(nearest)}.`,
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
  add: (one: string) => `Add ${one}`,
  show: (one: string) => `Show this ${one}`,
  setUp: 'Set up this spreadsheet',
  desks: 'Add or remove desks',
  check: 'Check this spreadsheet',
  addSample: 'Add a sample season',
  removeSample: 'Remove the sample season',
};

/** What a menu item says when it is done, or before it begins. */
export const command = {
  setUpDone: (created: readonly string[]) => `Set up: ${created.join(', ')}.`,
  restored: (columns: readonly string[]) => `Put back: ${columns.join(', ')}.`,
  mended: (formulas: number) => `${plural(formulas, 'formula was', 'formulas were')} mended.`,
  /** What a newer version changes in a spreadsheet that stands, one line each. */
  news: {
    tabs: (names: readonly string[]) => `New ${names.length === 1 ? 'tab' : 'tabs'}: ${names.join(', ')}`,
    columns: (names: readonly string[]) => `New ${names.length === 1 ? 'column' : 'columns'}: ${names.join(', ')}`,
    renamed: ({ name, was }: { name: string; was: string }) => `${name}, until now called “${was}”`,
    choices: ({ name, added, gone }: { name: string; added: number; gone: number }) =>
      `${name}: ${[
        ...(added > 0 ? [plural(added, 'new choice', 'new choices')] : []),
        ...(gone > 0 ? [plural(gone, 'choice less', 'choices less')] : []),
      ].join(', ')}`,
    checks: (count: number) => plural(count, 'check of what is typed', 'checks of what is typed'),
    notes: (count: number) => plural(count, 'note', 'notes'),
    formats: (count: number) => plural(count, 'number format', 'number formats'),
    tones: (count: number) => plural(count, 'status colour', 'status colours'),
    formulas: (count: number) => plural(count, 'formula', 'formulas'),
  },
  newsTitle: 'Bring this spreadsheet up to date?',
  newsQuestion: (news: readonly string[]) =>
    `This version of Selvedge changes:\n\n${news.map((line) => `• ${line}`).join('\n')}\n\nYour rows stay as they are, and so does whatever you made or changed here yourself.`,
  newsDone: (news: readonly string[]) => `Brought up to date: ${news.join('; ')}.`,
  leftAsIs: 'Nothing was changed.',
  newer:
    'A newer version of Selvedge has set this spreadsheet up. Reload this page. If that does not help, ask whoever deployed Selvedge here to update it. Nothing was changed.',
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

/** What a check of the spreadsheet finds. */
export const checked = {
  found: {
    notSetUp: () => 'This spreadsheet is not set up yet.',
    behind: ({ news }: { news: readonly string[] }) =>
      `This spreadsheet is behind this version of Selvedge: ${news.join('; ')}.`,
    newer: () =>
      'A newer version of Selvedge has set this spreadsheet up. Reload this page. If that does not help, ask whoever deployed Selvedge here to update it.',
    tabGone: ({ tab }: { tab: string }) =>
      `The tab ${tab} is gone. Was it deleted with its rows? Undo that first. Otherwise a blank one is made.`,
    tabTwice: ({ tab, twins }: { tab: string; twins: readonly string[] }) =>
      `${twins.join(', ')} could be taken for ${tab}, which it was copied from. Selvedge works in ${tab}.`,
    columnsGone: ({ columns }: { columns: readonly string[] }) =>
      `Missing: ${columns.join(', ')}. Were they deleted? Undo that first. Otherwise blank ones are put there.`,
    columnTwice: ({ column }: { column: string }) => `Two columns are called ${column}. Selvedge uses one of them.`,
    columnUnclear: ({ column }: { column: string }) =>
      `Two columns are called ${column}. Rename the one that is yours.`,
    inTheWay: ({ column, cells }: { column: string; cells: readonly string[] }) =>
      `${column} computes nothing: something typed stands in its way, ${cells.join(', ')}.`,
    formulas: ({ columns }: { columns: readonly string[] }) =>
      `These formulas are not as Selvedge made them: ${columns.join(', ')}.`,
    settingTwice: ({ tab, name, row }: { tab: string; name: string; row: number }) =>
      `${tab} has ${name} twice. Row ${row} does not count, the one above it does.`,
    settingWrong: ({ name, typed }: { name: string; typed: string }) =>
      `The setting ${name} cannot be read: “${shorten(typed)}”. Its note says what it should be.`,
    authorize: () => 'Google asks you to authorise Selvedge again. Until then your reminders do not go out.',
    noMail: () => 'Google takes no more mail from you today. What waits goes out tomorrow.',
  },
  button: {
    setUp: 'Set up again',
    formulas: 'Put the formulas back',
    unmark: 'Make it an ordinary tab',
    rename: 'Rename the other',
    clear: 'Clear what was typed',
    drop: (row: number) => `Clear row ${row}`,
    reset: (value: string) => `Set it to ${value}`,
    show: 'Show it',
    clock: 'Set your clock again',
    ownClock: 'Switch yours on',
    authorize: 'Authorise',
  },
  cell: (row: number, typed: string) => `“${shorten(typed)}” in row ${row}`,
  more: (count: number) => `and ${count} more`,
  cells: (count: number) => plural(count, 'cell', 'cells'),
  facts: {
    locale: 'Locale',
    zone: 'Time zone',
    scriptZone: 'Script’s own zone',
    today: 'Today there',
    clocks: 'Reminders sent by',
    nobody: 'nobody',
    left: 'Mails left today',
  },
};

/** Why a row that has no id needs someone. */
export const noId = 'no ID';

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

/** How much a row is about. */
export const amount = {
  open: (open: string, ordered: string) => `${open} of ${ordered} open`,
  allOpen: (ordered: string) => `all ${ordered} open`,
  allShipped: (ordered: string) => `all ${ordered} shipped`,
  pieces: (pieces: string, unit = 'pcs') => `${pieces} ${unit}`,
};

const nothingChanged = 'Nothing was changed.';

/** What was done to a row, whatever its tab. */
export const said = {
  undone: (id: string) => (id === '' ? 'Undone.' : `Undone: ${id} is as it was before.`),
  edited: (id: string, fields: readonly string[]) =>
    fields.length === 0 ? nothingChanged : `${id}: ${listed(fields)} changed.`,
};

/** What a row's panel says, whatever its tab. */
export const panel = { its: (one: string) => `Its ${one}` };

/** Why nothing could be done, whatever was asked. */
export const refused = {
  notSetUp: 'This spreadsheet is not set up yet. Choose Extensions › Selvedge › Set up this spreadsheet.',
  busy: 'Someone else is writing just now. Nothing was written. Wait a few seconds, then try again.',
  columnsMissing:
    'Columns of this tab are missing. Choose Extensions › Selvedge › Set up this spreadsheet to bring them back.',
  rowGone: 'That row is gone: it was deleted, or its ID was changed.',
  behind: 'A newer version of Selvedge has come. Choose Extensions › Selvedge › Set up this spreadsheet first.',
  newer: 'A newer version of Selvedge set this spreadsheet up. Reload the page to get it.',
  sampleThere: 'The sample season is here already.',
  noOrder: 'This row belongs to no order. Select a row that names one, then choose Show this order again.',
  notNow: 'That was done meanwhile, or no longer fits this row. Nothing was written. Look at the row again.',
  noMailLeft: 'Google takes no more mail from you today. Try again tomorrow.',
};

/** What the reminders say by themselves. */
export const reminders = {
  logRowGone: (key: string, log: string) => `The row ${key} of the ${log} is gone, so its mail was not sent.`,
};

/** What every page says. It stands apart from the sidebar's own words, which the import does not carry. */
export const page = {
  locale: 'en',
  back: 'Back to the desk',
  backOne: 'Back',
  refresh: 'Refresh',
  loading: 'Loading…',
  tryAgain: 'Try again',
  failure: {
    accounts:
      'Google refused: several accounts are signed in here, and it mixes them up. Open this spreadsheet in a window where only your own is signed in.',
    authorization:
      'Google asks you to authorise Selvedge again. Choose any item under Extensions › Selvedge, allow what it asks, then try again.',
    offline: 'Google could not be reached. Check the connection.',
    other: 'Something went wrong on Google’s side.',
    offlineWriting: 'The connection broke on the way. Look in the tab first: it may be done already.',
    otherWriting: 'Something went wrong on the way. Look in the tab first: it may be done already.',
  },
  /** `Fri 12 Mar 2027`. */
  day: (iso: string) => `${shortWeekday(iso)} ${yearDay(iso)}`,
  /** `12 Mar`. */
  shortDay,
};

/** What a form says, whatever it is for. */
export const form = {
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
    perhaps: (carriers: readonly string[]) => `${listed(carriers, 'or')}?`,
    slip: 'The check digit does not fit: look for a typing slip.',
    use: (carrier: string) => `Carrier: ${carrier}`,
    keepNumber: (number: string) => `Keep only ${number}`,
  },
  save: 'Save',
  saving: 'Saving…',
  keysSave: 'Enter saves, Esc leaves',
  working: 'Working…',
  keysDone: 'Enter does it, Esc leaves',
  sure: (action: string) => `${action}?`,
  goBack: 'Go back',
  total: (sum: string, open: string) => `${sum} of ${open} open`,
  leaveTitle: 'Leave without adding?',
  leaveUndone: 'Leave without doing it?',
  leaveUnsaved: 'Leave without saving?',
  leaveText: 'What you typed is not kept.',
  stay: 'Keep editing',
  leave: 'Leave',
  you: 'you',
  today: 'today',
  fromTo: (first: string, last: string) => `${first} to ${last}`,
};

/** What the sidebar says. */
export const sidebar = {
  name: 'Selvedge',

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
    mailed: (row: number) => `Rows were sorted since the mail. It meant this one, now in row ${row}:`,
    first: 'Needs you first',
    showAll: (count: number) => `Show all ${count}`,
    moreInSheet: (count: number) => `And ${count} more in the sheet: see the Status column.`,
    calm: 'Nothing needs you now. Come back after the next change, or look a row up above.',
    notSetUp: {
      title: 'Not set up yet',
      text: (tabs: readonly string[]) => `Selvedge adds its tabs for ${listed(tabs)}, and leaves yours alone.`,
      setUp: 'Set up this spreadsheet',
      working: 'Setting up…',
    },
    add: 'Add',
    importCsv: 'Import from CSV…',
    nextReminder: ({ day, hour, people }: { day: string; hour: number; people: number }) =>
      `Next reminder ${weekdayOf(day)} ${clock(hour)}${people > 0 ? ` to ${plural(people, 'person', 'people')}` : ''}`,
    noReminder: 'Reminders are off',
    opening: 'Opening…',
  },

  stepOn: (step: string, id: string) => `${step}: ${id}`,

  undo: {
    name: 'Undo',
    undoing: 'Undoing…',
    changed: 'Not undone, since these were changed after it:',
    gone: 'gone or taken back',
  },

  panel: {
    edit: 'Edit',
    show: (table: string) => `Show in ${table}`,
    details: 'All its fields',
  },

  edit: {
    name: 'Edit',
    one: (one: string) => `Edit ${one}`,
    nothing: nothingChanged,
    conflict: 'Changed meanwhile',
    conflictText: 'Someone else changed this row while you had it open. Nothing was written yet.',
    was: 'was',
    now: 'is now',
    yours: 'yours',
    blank: 'blank',
    keepMine: 'Keep mine',
    takeTheirs: 'Take theirs',
  },

  added: {
    title: (one: string) => `${one.charAt(0).toUpperCase()}${one.slice(1)} added`,
    undoneTitle: (one: string) => `${one.charAt(0).toUpperCase()}${one.slice(1)} taken out`,
    done: (id: string) => `${id} added`,
    show: (table: string) => `Show it in ${table}`,
    another: 'Add another',
    undone: (id: string) => `${id} was taken out again.`,
  },

  snooze: {
    name: 'Snooze',
    title: (id: string) => `Snooze ${id}`,
    about: 'Nobody is reminded of it before that day.',
    tomorrow: (day: string) => `Until tomorrow, ${day}`,
    until: (day: string) => `Until ${day}`,
    pick: 'Another day',
    wake: 'Remind again at once',
    done: (day: string) => `Quiet until ${day}.`,
    woken: 'It is in the next reminder again.',
  },
  /** `Fri 12 Mar`. */
  weekday: (iso: string) => `${shortWeekday(iso)} ${shortDay(iso)}`,
  /** `12 Mar 2027`. */
  yearDay,
};

/** What the page of the reminders and the check says. */
export const upkeep = {
  reminders: {
    title: 'Reminders',
    about:
      'One mail a person, with the rows that need them, on the days and in the hour of the settings. It leaves from your account.',
    facts: { next: 'Next', last: 'Last', by: 'Sent by', left: 'Mails left today' },
    off: 'off',
    never: 'none yet',
    you: 'you',
    outcome: {
      done: (sent: number) => (sent === 0 ? 'nothing to send' : `${sent} sent`),
      running: () => 'under way',
      failed: () => 'failed',
      stopped: () => 'cut off',
    },
    trouble: {
      clockGone: () => 'Your clock is gone from here. Switch reminders on again.',
      clockMoved: ({ hour }: { hour: number }) => `Your clock stands at ${clock(hour)}. Save the settings to move it.`,
      missed: ({ day }: { day: string }) =>
        `Nothing was heard of the run of ${longDay(day)}. Save the settings to set your clock anew.`,
      missedBy: ({ day, by }: { day: string; by: string }) =>
        `Nothing was heard of the run of ${longDay(day)} by ${by}. Switch yours on.`,
      noDays: () => 'No day is a reminder day. Choose days in the settings.',
      wrongDay: ({ typed }: { typed: string }) =>
        `The closed day “${shorten(typed)}” cannot be read. Write it as 2027-12-31 in the settings.`,
      wrongRecipient: ({ typed }: { typed: string }) =>
        `“${shorten(typed)}” is no email address. Correct it in the settings.`,
      failed: ({ at, why }: { at: string; why: string }) =>
        `The run of ${at} failed: ${why} The next tries again. A test shows whether it works now.`,
      stopped: ({ at }: { at: string }) => `The run of ${at} was cut off. The next sends what waits.`,
      queued: ({ count, halted }: { count: number; halted: 'time' | 'quota' }) =>
        `${halted === 'quota' ? 'Google took no more mail' : 'Time was up'}: ${plural(count, 'mail waits', 'mails wait')} for the next run.`,
      refused: ({ to, why }: { to: string; why: string }) => `The mail to ${to} was refused: ${why} Check the address.`,
      unclear: ({ to }: { to: string }) =>
        `The run ended during the mail to ${to}: it may be lost. The next day’s says it all.`,
      authorization: ({ person, at }: { person: string; at: string }) =>
        `Since ${at} Google asks ${person} to authorise Selvedge again: any item of its menu does.`,
      damaged: ({ columns }: { columns: readonly string[] }) =>
        `${columns.join(', ')}: damaged. Set up this spreadsheet again to mend it.`,
    },
    switchOn: 'Switch on',
    switchOff: 'Switch off',
    working: 'Working…',
    preview: 'Preview',
    test: 'Send me a test',
    tested: (to: string) => `A test is on its way to ${to}.`,
    testFailed: (why: string) => `The test was not sent: ${why}`,
    settings: 'Settings',
    asMail: 'Mail',
    asText: 'Plain text',
    frame: 'The mail as it would be now',
  },

  desks: {
    title: 'Desks',
    intro: 'Switch on what you work with. Off hides the tabs of a desk and keeps every row.',
    always: 'Always on',
    on: 'On',
    off: 'Off',
    add: 'Add',
    addDesk: (desk: string) => `Add the ${desk} desk`,
    remove: 'Remove',
    removeDesk: (desk: string) => `Remove the ${desk} desk: hide its tabs, keep their rows`,
    working: 'Working…',
    /** What was done, in one sentence. */
    added: (desk: string, created: readonly string[]) =>
      created.length > 0 ? `${desk} is on. New: ${created.join(', ')}.` : `${desk} is on. Its tabs are shown again.`,
    removed: (desk: string) => `${desk} is off. Its tabs are hidden, and every row is kept.`,
    foreign: (name: string, ours: string) => `A tab called ${name} was here already, so the new one is called ${ours}.`,
  },

  check: {
    title: 'Check',
    fine: 'All is as it should be.',
    working: 'Working…',
    report: 'Selvedge, check of this spreadsheet',
    address: '(address)',
    copy: 'Copy report',
    copied: 'Copied. It holds no rows and no addresses.',
    notCopied: 'The browser did not let it be copied. Here it is:',
  },

  /** `08:00`. */
  clock,
  /** `Mon 23 Nov, 08:00`. */
  moment: (iso: string, time: string) => `${shortWeekday(iso)} ${shortDay(iso)}, ${time}`,
};

/** What a reminder mail says, and its calendar file. Names typed by people come in ready to be shown. */
export const mail = {
  locale: 'en',
  /** `23 Nov`. */
  day: shortDay,
  /** `Monday 23 November`. */
  weekday: (iso: string) => `${weekdayOf(iso)} ${monthDay(iso)}`,
  money: (symbol: string, digits: string) => `${symbol} ${digits}`,
  percent: (digits: string) => `${digits} %`,
  list: (parts: readonly string[]) => parts.join(', '),

  /** What the subject and the headline count, one after the other. */
  counts: {
    late: (count: number) => `${count} late`,
    thisWeek: (count: number) => `${count} due this week`,
    soon: (count: number) => `${count} due soon`,
    stock: (count: number) => plural(count, 'stock alert', 'stock alerts'),
    pay: (count: number) => `${count} to pay`,
    check: (count: number) => `${count} to put right`,
  },
  /** The subject of a test that a person sends to themselves. */
  test: (subject: string) => `Test: ${subject}`,
  authorize: {
    subject: 'Selvedge reminders have stopped: please authorise again',
    text: 'Google asks you to authorise Selvedge again. Until then it sends no reminders.',
    link: 'Authorise Selvedge',
  },
  allQuiet: 'All quiet',
  quiet: 'You have nothing late, due soon, short or to pay.',
  sections: {
    late: 'Late',
    thisWeek: 'Due this week',
    soon: 'Due soon',
    stock: 'Stock',
    pay: 'To pay',
    check: 'To put right',
  },
  more: (count: string, table: string) => `and ${count} more in ${table}`,

  noId: 'no ID',
  /** What rows without an id are called. */
  rows: rowsOf,
  open: (open: string, ordered: string) => `${open} of ${ordered} open`,
  allOpen: (ordered: string) => `all ${ordered} open`,
  allShipped: (ordered: string) => `all ${ordered} shipped`,
  pieces: (count: number, shown: string) => `${shown} ${count === 1 ? 'pc' : 'pcs'}`,
  wrongOwner: (owner: string) => `Owner “${owner}” is no email address`,
  forOrder: (order: string) => `for ${order}`,

  giveId: 'Choose Extensions › Selvedge › Set up this spreadsheet: it gives IDs.',
  waitsForUs: 'Waits for us:',
  damaged: (columns: readonly string[]) =>
    `The rows were judged without ${columns.join(', ')}: something is wrong there. Choose Extensions › Selvedge › Set up this spreadsheet to mend it.`,

  week: {
    title: (from: string, to: string) => `The week of ${from} to ${to}`,
    ofBudget: (spent: string, budget: string) => `${spent} of ${budget}`,
    over: (by: string) => `${by} over`,
    noBudget: (spent: string) => `${spent}, no budget`,
  },

  footer: {
    owner: 'You get this because you own these rows.',
    standsIn: 'You get this because you own these rows, or stand in for rows without an owner.',
    open: 'Open the desk',
    toChange: 'to snooze a row or to change when this comes: Extensions › Selvedge › Open desk › Reminders.',
    moved: 'Rows may have moved since: the desk finds each by its ID.',
  },
};

/** What the import page says. */
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
