// Free text, of one line or of several.
import { readOffset, writeOffset } from '../due';
import { bad, good, type Parsed } from '../problems';
import { readTerms, writeTerms } from '../terms';
import { GENERAL, textOnSheet } from './as-text';
import type { InForm, OnSheet } from './kind';

export interface TextKind {
  readonly type: 'text';
  /** Several lines in the form. */
  readonly long?: boolean;
  /** The form offers what the column already holds. */
  readonly suggest?: boolean;
  /** Signs that are no number, however many figures: a long number in a cell would lose its last ones. */
  readonly code?: boolean;
  /** What it has to say: terms of payment, or the name that Settings have for some; or how far from an event a day lies. */
  readonly says?: 'terms' | 'offset';
}

export const text: TextKind = { type: 'text' };
export const longText: TextKind = { type: 'text', long: true };
/** Free text whose earlier values are offered while typing: a factory, a style. */
export const name: TextKind = { type: 'text', suggest: true };

/** A number of a parcel or the like: text, so that no figure is lost. */
export const code: TextKind = { type: 'text', code: true };

/** Terms of payment, or the name of such in Settings. As text: `1/3 order` must not become a date. */
export const terms: TextKind = { type: 'text', code: true, suggest: true, says: 'terms' };
/** As text: `-3wd` must not become a formula. */
export const offset: TextKind = { type: 'text', code: true, says: 'offset' };

/** What a spreadsheet leaves of a long number. */
const ROUNDED = /^\d(?:[.,]\d+)?E\+?\d+$/i;

export const inForm: InForm<TextKind> = {
  control: ({ long }) => (long ? 'longText' : 'text'),
  check: (typed, _reading, kind) => {
    if (kind.says === 'terms') return checkTerms(typed);
    if (kind.says === 'offset') return checkOffset(typed);
    return kind.code && ROUNDED.test(typed) ? bad({ code: 'lostDigits', typed }) : good(typed);
  },
};

/** A name without a share is one of Settings, which the form does not have. */
function checkTerms(typed: string): Parsed {
  if (!/[%;]/.test(typed)) return good(typed);
  const read = readTerms(typed);
  return read.ok ? good(writeTerms(read.terms)) : bad(read.problem);
}

function checkOffset(typed: string): Parsed {
  const read = readOffset(typed);
  if (!read.ok) return bad({ code: 'notOffset', typed, word: read.word });
  const written = writeOffset(read.offset);
  return good(written === '' ? undefined : written);
}

export const onSheet: OnSheet<TextKind, string> = {
  ...textOnSheet,
  format: (kind) => (kind.code ? '@' : GENERAL),
};
