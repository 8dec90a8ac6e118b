// Some of many cases, evenly spread and the same each time.
import { createHash } from 'node:crypto';

/** Somewhere from 0 to 1, always the same for a name. */
const placeOf = (name: string) => createHash('sha256').update(name).digest().readUInt32BE() / 2 ** 32;

/** As many of the cases as wanted, evenly spread; where they begin hangs on the name, so that another list of the same cases meets others. */
export function spread<Case>(cases: readonly Case[], most: number, name: string): readonly Case[] {
  if (cases.length <= most) return cases;
  const place = placeOf(name);
  return Array.from({ length: most }, (_, index) => cases[Math.floor(((index + place) * cases.length) / most)] as Case);
}
