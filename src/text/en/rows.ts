// What is said of rows, whatever their tab: what they are called, how much they are about, what was done to them.
import { listed, plural, shortDay, shortWeekday, yearDay } from '../english';

/** Why a row that has no id needs someone. */
export const noId = 'no ID';

/** Why a row whose id stands above needs someone. */
export const sameId = (above: number) => `same ID as row ${above}`;

/** Why a row that counts nowhere needs someone. */
export const unfinished = (lacks: readonly string[]) => `does not count without ${listed(lacks, 'or')}`;

/** Why a row in which a cell cannot be read needs someone. */
export const unread = (cells: readonly string[]) => `cannot be read: ${listed(cells)}`;

/** Why the figures of a row are not whole: what cannot be read in a row of a tab. */
export const incomplete = (tab: string, row: number, cells: readonly string[]) =>
  `The figures here are incomplete: ${listed(cells)} in row ${row} of ${tab} cannot be read.`;

/** What gives such a row an id of its own. */
export const ownId = {
  name: 'Give it a new ID',
  about: 'This row gets an ID of its own, and counts from then on. The row above keeps its ID.',
  aboutMove:
    'This stock move gets an ID of its own, and moves stock from then on. If it is only a copy, delete its row instead.',
  said: (id: string, row: number) => `Row ${row} is ${id} now.`,
};

/** Rows that have no id to be called by. */
export const rowsOf = (count: number, tab: string) => `${plural(count, 'row', 'rows')} in ${tab}`;

/** How much a row is about. */
export const amount = {
  open: (open: string, ordered: string) => `${open} of ${ordered} open`,
  allOpen: (ordered: string) => `all ${ordered} open`,
  allShipped: (ordered: string) => `all ${ordered} shipped`,
  pieces: (pieces: string, unit = 'pcs') => `${pieces} ${unit}`,
};

export const nothingChanged = 'Nothing was changed.';

/** What was done to a row, whatever its tab. */
export const said = {
  added: (id: string) => `${id} added.`,
  imported: (count: number, tab: string) => `${plural(count, 'row', 'rows')} imported into ${tab}.`,
  idsFrom: (first: string, last: string) => `${first} to ${last}`,
  aCell: 'a cell',
  snoozed: (id: string, day: string) =>
    day === '' ? `${id}: reminders on again.` : `${id} snoozed until ${yearDay(day)}.`,
  undone: (id: string) => (id === '' ? 'Undone.' : `Undone: ${id} is as it was before.`),
  /** A reply was taken in: cells and rows changed, rows added, whether it is kept, and whose it was. */
  replied: (
    { cells, rows, added, logged }: { cells: number; rows: number; added: number; logged: boolean },
    from: string,
  ) => {
    const done = [
      ...(cells > 0 ? [`${plural(cells, 'cell', 'cells')} of ${plural(rows, 'row', 'rows')} changed`] : []),
      ...(added > 0 ? [`${plural(added, 'row', 'rows')} added`] : []),
      ...(logged ? ['kept in the log'] : []),
    ];
    const by = from === '' ? 'Reply' : `Reply of ${from}`;
    return `${by}: ${done.length === 0 ? nothingChanged : `${done.join(', ')}.`}`;
  },
  edited: (id: string, fields: readonly string[]) =>
    fields.length === 0 ? nothingChanged : `${id}: ${listed(fields)} changed.`,
};

/** What a row's panel says, whatever its tab. */
export const panel = { its: (one: string) => `Its ${one}` };

/** What the panel of a person or a company says, whatever the tab that holds them. */
export const partner = {
  there: 'There now',
  closedToday: 'closed today',
  works: 'Works',
  notKnown: 'not known',
  inSettings: (setting: string, name: string) => `Enter ${setting} for ${name}`,
  closedNext: 'Closed next',
  closedDays: 'Closed days',
  knownTo: (year: number) => `known to the end of ${year}`,
  span: (from: string, to: string) => (from === to ? yearDay(from) : `${shortDay(from)} to ${yearDay(to)}`),
  localTime: 'Local time',
  timeOn: (time: string, day: string) => `${shortWeekday(day)} ${time}`,
  ours: 'Our turn',
  theirs: 'Their turn',
  onTrack: 'Also open',
  nothing: 'Nothing is open with them.',
  titled: (title: string, count: number, most: number) => (count > most ? `${title}: ${most} of ${count}` : title),
};
