// A size breakdown: `S:20 M:40 L:20`.
import { bad, good } from '../problems';
import { readSizes, writeSizes } from '../sizes';
import { textOnSheet } from './as-text';
import type { InForm, OnSheet } from './kind';

export interface SizesKind {
  readonly type: 'sizes';
}

export const sizes: SizesKind = { type: 'sizes' };

export const inForm: InForm<SizesKind> = {
  control: () => 'sizes',
  check(typed, { readSizes: byItsRow }) {
    if (byItsRow) return byItsRow(typed);
    const run = readSizes(typed);
    return run === undefined || run.length === 0 ? bad({ code: 'notSizes', typed }) : good(writeSizes(run));
  },
};
/** As plain text, in which a sheet sees no date: `10/12` and `1-2` stay what they are. */
export const onSheet: OnSheet<SizesKind, string> = { ...textOnSheet, format: () => '@' };
