// What a check of the spreadsheet finds, and the ways to put it right.
import { figure, listed, plural, shorten } from '../english';
import { blocked } from './blocked';
import { permissions } from './permissions';

export const checked = {
  found: {
    notSetUp: () => 'This spreadsheet is not set up yet.',
    behind: ({ news }: { news: readonly string[] }) =>
      `This spreadsheet is behind this version of Selvedge: ${news.join('; ')}.`,
    newer: () =>
      'A newer version of Selvedge has set this spreadsheet up. Reload this page. If that does not help, ask whoever deployed Selvedge here to update it.',
    tabGone: ({ tab }: { tab: string }) =>
      `The tab ${tab} is gone. Was it deleted with its rows? Undo that first. Otherwise a blank one is made.`,
    tabTwice: ({ tab, duplicateTabs }: { tab: string; duplicateTabs: readonly string[] }) =>
      `${duplicateTabs.join(', ')} could be taken for ${tab}, which it was copied from. Selvedge works in ${tab}.`,
    columnsGone: ({ columns }: { columns: readonly string[] }) =>
      `Missing: ${columns.join(', ')}. Were they deleted? Undo that first. Otherwise blank ones are put there.`,
    columnTwice: ({ column }: { column: string }) => `Two columns are called ${column}. Selvedge uses one of them.`,
    unmarked: ({ tab, table }: { tab: string; table: string }) =>
      `The tab ${tab} holds what ${table} should: it was copied, and what it was copied from is gone. Selvedge works in it once you say so.`,
    exchanged: ({ tab, names }: { tab: string; names: readonly string[] }) =>
      `${tab}: ${listed(names)} bear each other’s names. Nothing is read there or written until you say which holds what. Were only the names changed? Put them back.`,
    movedAlong: ({ tab, names }: { tab: string; names: readonly string[] }) =>
      `${tab}: or were the cells of ${listed(names)} moved along with their names? Then the names stay.`,
    headerBelow: ({ tab, row }: { tab: string; row: number }) =>
      `${tab}: the names of the columns stand in row ${row}. Nothing is read there or written until they stand in row 1. Rows above them follow, and a title goes to the right.`,
    headerGone: ({ tab }: { tab: string }) =>
      `${tab}: the row with the names of the columns is gone. Nothing is read there or written until it is back. Your rows stay as they are.`,
    turned: ({ tab }: { tab: string }) =>
      `${tab}: the table was pasted transposed: its columns are rows now. Undo that if you can; otherwise it is turned back.`,
    columnUnclear: ({ column }: { column: string }) =>
      `Two columns are called ${column}. Rename the one that is yours.`,
    inTheWay: ({ column, cells }: { column: string; cells: readonly string[] }) =>
      `${column} computes nothing: something typed stands in its way, ${listed(cells)}.`,
    formulas: ({ columns }: { columns: readonly string[] }) =>
      `These formulas are not as Selvedge made them: ${columns.join(', ')}.`,
    unsorted: ({ lists }: { lists: readonly string[] }) =>
      `On the hidden tab Totals these lists are not in the order in which Google searches them: ${lists.join(', ')}. What rests on them shows an error instead of a wrong figure. Does it stay so after sorting? Then send this check to whoever deployed Selvedge here.`,
    notWritten: ({ tabs }: { tabs: readonly string[] }) =>
      `The hidden tab ${tabs.join(', ')} does not hold what it should, so dates are counted by days that have changed, or are blank.`,
    settingTwice: ({ tab, name, row }: { tab: string; name: string; row: number }) =>
      `${tab} has ${name} twice. Row ${row} does not count, the one above it does.`,
    sameId: ({ tab, rows }: { tab: string; rows: readonly string[] }) =>
      `${tab}: ${listed(rows)}. A row whose ID stands above counts for nothing until it has its own.`,
    sameMove: ({ tab, rows }: { tab: string; rows: readonly string[] }) =>
      `${tab}: ${listed(rows)}. Such a copy moves nothing. If it is a move, give it an ID of its own; if it is only a copy, delete its row.`,
    sameKey: ({ tab, rows }: { tab: string; rows: readonly string[] }) =>
      `${tab}: ${listed(rows)}. A row whose name stands above counts for nothing: give it another name, or delete it.`,
    unfinished: ({ tab, cells, columns }: { tab: string; cells: readonly string[]; columns: readonly string[] }) =>
      `${tab}: ${listed(cells)}. Such a row counts nowhere until its ${listed(columns, 'or')} is filled in. Do that, or clear the row.`,
    whole: ({ tab, need }: { tab: string; need: string }) => `${tab}: ${need}.`,
    order: ({ tabs }: { tabs: readonly string[] }) =>
      `${tabs.join(', ')}: the columns stand as an earlier version laid them. In the new order ID, status and name stay in view, what matters stands beside them, and the rest folds. Rows stay as they are; columns of your own go to the right.`,
    large: ({ cells, most, season, freed }: { cells: number; most: number; season: string; freed: number }) =>
      `This spreadsheet holds ${figure(cells)} of ${figure(most)} cells. Archiving ${shorten(season)} frees ${figure(freed)} once it is saved as files, and takes as many out of what is computed at once.`,
    settingWrong: ({ name, typed, example }: { name: string; typed: string; example?: string | undefined }) =>
      `The setting ${name} cannot be read: “${shorten(typed)}”. ${example === undefined ? 'Its note says what it should be.' : `Write it like ${example}.`}`,
    itemUnknown: ({ setting, item }: { setting: string; item: string }) =>
      `The setting ${setting} is for “${shorten(item)}”, which is neither a country that Selvedge knows nor a name in any tab: it does nothing. Write the name as its rows do.`,
    statutoryDays: ({
      country,
      count,
      knownTo,
      week,
      partly,
    }: {
      country: string;
      count: number;
      knownTo: number;
      week: string | undefined;
      partly: boolean;
    }) =>
      `${country}: its closed days are not entered. Enter its ${count} statutory holidays to ${knownTo}${week === undefined ? '' : ` and its week, ${week}`}, and ask the factory when it really closes.${partly ? ' Those that move with the moon or by state are missing.' : ''}`,
    authorize: ({ permissions: missing }: { permissions: readonly (keyof typeof permissions)[] }) =>
      `Google asks you to authorise Selvedge again: it may not ${listed(
        missing.map((name) => permissions[name]),
        'or',
      )}. Until then your reminders do not go out. Tick every line that Google shows.`,
    notAChoice: ({ tab, cells }: { tab: string; cells: readonly string[] }) =>
      `${tab}: ${listed(cells)}: several choices in one cell, but a row is judged by one. Choose one, and take “Allow multiple selections” off under Data › Data validation.`,
    unread: ({ tab, cells }: { tab: string; cells: readonly string[] }) =>
      `${tab}: ${listed(cells)} cannot be read and counts as blank, so the figures that it enters are incomplete. Type a number without words, a date such as 2027-03-31, or one of the choices of the list; fix a formula that shows an error.`,
    notWhole: ({ tab, cells }: { tab: string; cells: readonly string[] }) =>
      `${tab}: ${listed(cells)}: no whole number, though the sheet shows one. Correct it.`,
    sizesDiffer: ({ tab, cells }: { tab: string; cells: readonly string[] }) =>
      `${tab}: ${listed(cells)}: the sizes add up to another quantity than the row has. Correct one of them.`,
    sizesOutside: ({ tab, cells }: { tab: string; cells: readonly string[] }) =>
      `${tab}: ${listed(cells)}: the size scale of the row does not have it. Correct it, or add it to the scale.`,
    asText: ({ tab, cells }: { tab: string; cells: readonly string[] }) =>
      `${tab}: ${listed(cells)} ${cells.length === 1 ? 'stands' : 'stand'} as text, which no figure counts. It can be read in one way only. A column formatted as plain text gets its format back, too.`,
    noSuchRow: ({ id, tab, cells }: { id: string; tab: string; cells: readonly string[] }) =>
      `${listed(cells)} ${cells.length === 1 ? 'names' : 'name'} “${shorten(id)}”, and no row of ${tab} bears that: what stands there enters no figure of it. Was its row deleted or renamed?`,
    mixed: ({ tab, rows }: { tab: string; rows: readonly string[] }) =>
      `${tab}: beside ${listed(rows)} stands what a step wrote for another row. Was a part of the tab sorted by itself? Its figures are wrong until that is undone: press Ctrl+Z, or restore an earlier version under File › Version history.`,
    noAddress: ({ tab, cells }: { tab: string; cells: readonly string[] }) =>
      `${tab}: ${listed(cells)}: no email address, so nobody is reminded there. A people chip reads as a name: put =A2.email, with the chip’s cell, beside it to see the address, and type that.`,
    protected: ({ places }: { places: readonly string[] }) => blocked.protected(places),
    noMail: () => 'Google takes no more mail from you today. What waits goes out tomorrow.',
  },
  button: {
    setUp: 'Set up again',
    formulas: 'Put the formulas back',
    sort: 'Sort them again',
    write: 'Write it again',
    unmark: 'Make it an ordinary tab',
    rename: 'Rename the other',
    clear: 'Clear what was typed',
    drop: (row: number) => `Clear row ${row}`,
    reset: (value: string) => `Set it to ${value}`,
    show: 'Show it',
    giveId: (tab: string, row: number, id: string) => `${tab}, row ${row}: write ${id}`,
    readTexts: 'Read them',
    useTab: (tab: string) => `Work in ${tab}`,
    namesBack: 'Put the names back',
    namesStay: 'Keep the names',
    headerUp: 'Move the names to row 1',
    headerAgain: 'Write the names again',
    turnBack: 'Turn it back',
    archive: 'Archive a season',
    panel: 'Look at it',
    order: 'Put the columns in the new order',
    statutory: (country: string) => `Enter those of ${country}`,
    ownIds: (count: number): string => (count === 1 ? 'Give it a new ID' : 'Give them new IDs'),
    clock: 'Start yours again',
    ownClock: 'Switch yours on',
    authorize: 'Authorise',
  },
  /** What the last steps call it, and the note of its row. */
  tookStatutory: (country: string) => `Entered the statutory days of ${country}.`,
  statutoryNote: 'Statutory days; ask the factory when it really closes.',
  cell: (row: number, typed: string) => `“${shorten(typed)}” in row ${row}`,
  /** What stands in a column of a row. */
  cellOf: (column: string, row: number, typed: string) => `${column} “${shorten(typed)}” in row ${row}`,
  idIn: (id: string, row: number) => `${id} in row ${row}`,
  columnOf: (tab: string, column: string, row: number) => `${tab}, ${column} in row ${row}`,
  quoted: (column: string, typed: string) => `${column} “${shorten(typed)}”`,
  /** A row whose id stands above. */
  copy: (row: number, above: number, id: string) => `row ${row} has the ID of row ${above}, ${id}`,
  more: (count: number) => `${count} more`,
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
