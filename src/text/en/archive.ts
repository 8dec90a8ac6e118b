// What the server says of an archive: what leaves, what stays and why, and what keeps it from being done.
import { figure, listed, plural, shorten } from '../english';

const rows = (count: number) => `${figure(count)} ${count === 1 ? 'row' : 'rows'}`;
const keeps = (count: number, first: string) =>
  count === 1 ? first : `${first} and ${plural(count - 1, 'more', 'more')}`;

export const archive = {
  figure,
  label: (by: 'season' | 'before', value: string) => (by === 'season' ? value : `before ${value}`),
  size: (cells: number, most: number) =>
    `This spreadsheet holds ${figure(cells)} of ${figure(most)} cells (${figure((cells / most) * 100)} %).`,
  holds: (heads: number, one: string, count: number, cells: number) =>
    `${plural(heads, one, `${one}s`)}, ${rows(count)}, ${figure(cells)} cells`,
  moves: (table: string, count: number) => `${table}: ${rows(count)}`,
  rowsOf: (table: string) => `${table}, rows`,
  /** The first of them, and the row that keeps it. */
  stays: {
    open: (count: number, first: string, by: string) => `${keeps(count, first)}: ${by} is not finished.`,
    recent: (count: number, first: string) =>
      `${keeps(count, first)}: it was due in the last two weeks, and the weekly summary still counts it.`,
    person: (count: number, first: string, by: string) => `${keeps(count, first)}: ${by} still needs someone.`,
    elsewhere: (count: number, first: string, by: string) =>
      `${keeps(count, first)}: it shares rows with ${by}, which is not in this archive.`,
    sameId: (count: number, first: string, by: string) =>
      `${keeps(count, first)}: the ID ${by} stands in two rows. Check this spreadsheet gives one of them its own.`,
    noId: (count: number, first: string, by: string) =>
      `${keeps(count, first)}: row ${by}, which belongs to it, has no ID. Set up this spreadsheet gives it one.`,
  },
  carried: (label: string) => `Carried forward: stands for rows in the archive ${label}.`,
  carriedRows: (count: number) =>
    `${rows(count)} will be added in place of those that leave, so that stock, its value and budgets stay as they are.`,
  ownFormulas: (columns: readonly string[]) =>
    `Columns of your own hold formulas: ${listed(columns.map(shorten))}. The archive keeps what they show, and so does an Undo.`,
  undoable: 'You can undo it until you close the archive.',
  wouldChange: ({
    table,
    id,
    label,
    was,
    now,
  }: {
    table: string;
    id: string;
    label: string;
    was: string;
    now: string;
  }) =>
    `Nothing was moved: ${table} › ${label} of ${id} would change from ${shorten(was) || 'blank'} to ${shorten(now) || 'blank'}.`,
  otherOpen: (label: string) => `The archive ${shorten(label)} is still open. Close it first, or undo it.`,
  full: (label: string) => `The archive ${shorten(label)} takes no more. Close it, then archive the rest as another.`,
  columnsMoved: (table: string, tab: string) =>
    `The columns of ${table} are not those of “${shorten(tab)}” any more. Put them back as they were, or close the archive.`,
  tabGone: (table: string, label: string) =>
    `The tab of the archive ${shorten(label)} that held ${table} is gone: nothing can be put back.`,
  rowsChanged: (tab: string) => `Rows of “${shorten(tab)}” were changed since. Undo that first. Nothing was put back.`,
  idTaken: (id: string, table: string) => `${id} stands in ${table} again. Nothing was put back.`,
  carriedChanged: (id: string, table: string) =>
    `${id} of ${table}, which stands for archived rows, was changed or deleted since. Nothing was put back.`,
  nothingOpen: 'There is no archive to undo: it was closed.',
  notAsWritten: (table: string) => `The archive of ${table} does not read as it was written. Nothing was moved.`,
  done: (count: number, label: string) => `${rows(count)} moved to the archive ${shorten(label)}.`,
  undone: (count: number) => `${rows(count)} put back.`,
  kept: (label: string) => `The archive ${shorten(label)} is closed. Its tabs stay as values.`,
  removed: (label: string) => `The tabs of the archive ${shorten(label)} are gone.`,
  mended: 'Archiving was cut off halfway. Each row stands in one place again, and none is lost.',
};

/** What the page itself says. */
export const archivePage = {
  title: 'Archive',
  intro:
    'Moves what is finished to tabs of plain values, whole orders with all that belongs to them. Figures stay as they are.',
  seasons: 'What can be archived',
  none: 'Nothing here is finished and older than two weeks.',
  look: 'Preview',
  lookAt: (name: string) => `Preview of archiving ${name}`,
  before: 'All that ended before',
  beforeHelp: 'A day, such as 2026-01-01.',
  moves: 'Moves',
  stays: 'Stays',
  totals: 'Totals',
  columns: ['Before', 'Archived', 'Carried', 'After'],
  nothing: 'Nothing of it can be archived now.',
  archive: (rows: string) => `Archive ${rows} rows`,
  moving: (done: string, all: string) => `${done} of ${all} rows moved`,
  stop: 'Stop after this part',
  stopping: 'Stopping…',
  stopped: 'Stopped. What was moved stands in the archive.',
  undo: 'Undo',
  undoing: 'Putting back…',
  goOn: 'Go on',
  done: 'Archives',
  open: 'open',
  closed: 'closed',
  rows: (tab: string, rows: string) => `${tab}: ${rows} rows`,
  download: 'Save as CSV',
  saving: 'Preparing…',
  saved: (file: string) => `Save ${file}`,
  csvNote:
    'A text that begins with =, +, - or @ has ’ before it in the file, so that no program takes it for a formula.',
  keep: 'Close, keep the tabs',
  remove: 'Remove the tabs',
  sure: 'The rows are then in your files only, and there is no undo. Did you save every file?',
  yes: 'Yes, remove them',
  no: 'No',
  working: 'Working…',
};
