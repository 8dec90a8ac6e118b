// What is said of rows, whatever their tab: what they are called, how much they are about, what was done to them.
import { listed, plural, yearDay } from '../english';

/** Why a row that has no id needs someone. */
export const noId = 'no ID';

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
  snoozed: (id: string, day: string) =>
    day === '' ? `${id}: reminders on again.` : `${id} snoozed until ${yearDay(day)}.`,
  undone: (id: string) => (id === '' ? 'Undone.' : `Undone: ${id} is as it was before.`),
  edited: (id: string, fields: readonly string[]) =>
    fields.length === 0 ? nothingChanged : `${id}: ${listed(fields)} changed.`,
};

/** What a row's panel says, whatever its tab. */
export const panel = { its: (one: string) => `Its ${one}` };
