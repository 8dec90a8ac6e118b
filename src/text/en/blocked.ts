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
};
