// What kept a step from being written, in English.
import { listed } from '../english';

/** How many places a sentence names. */
const MOST = 4;

const named = (places: readonly string[]) =>
  listed(places.length > MOST ? [...places.slice(0, MOST), `${places.length - MOST} more`] : places);

export const blocked = {
  protected: (places: readonly string[]) =>
    `${named(places)}: protected, and you are not among those who may change it. Ask whoever protected it, or the owner, to add you under Data › Protect sheets and ranges.`,
  table: (tabs: readonly string[]) =>
    `${named(tabs)}: cells were turned into a Table, which takes no drop-downs and formats but its own. Click in it, choose Format › Convert to range, then try again. Your values stay.`,
  unmarked: (tabs: readonly string[]) =>
    `${named(tabs)}: a copy that Selvedge does not work in yet, so nothing was laid. Choose Extensions › Selvedge › Check this spreadsheet and press its button.`,
  merged: (tab: string, row: number) =>
    `${tab}: cells of row ${row}, where the next row goes, are merged and would swallow what is written. Nothing was written. Select the row, choose Format › Merge cells › Unmerge, then try again.`,
  swallowed: (tab: string, row: number) =>
    `${tab}: cells of row ${row} are merged and swallow what is written. Nothing was written. Select the row, choose Format › Merge cells › Unmerge, then try again.`,
  gone: (column: string) =>
    `${column} is gone. Nothing was written. Undo it if it was deleted by mistake; Extensions › Selvedge › Check this spreadsheet says what else can be done.`,
  moved: (tab: string) =>
    `${tab}: somebody is moving or changing rows or columns there. Nothing was written. Wait a moment, then try again.`,
  takenBack: (why: string) =>
    `Something went wrong on the way, and nothing of this step was written. Try again. The reason: ${why}`,
  header: (tab: string, names: readonly string[]) =>
    `${tab}: ${names.length > 0 ? `${listed(names)} bear each other’s names` : 'the names of the columns are not in row 1'}. Nothing was read or written. Choose Extensions › Selvedge › Check this spreadsheet and press its button.`,
};
