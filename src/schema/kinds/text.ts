// Free text, of one line or of several.
import { bad, good, type Parsed } from '../problems';
import { isCutShort } from '../spoilt';
import { GENERAL, textOnSheet } from './as-text';
import type { InForm, OnSheet, Words } from './kind';

export interface TextKind {
  readonly type: 'text';
  /** Several lines in the form. */
  readonly long?: boolean;
  /** The form offers what the column already holds. */
  readonly suggest?: boolean;
  /** Signs that are no number, however many figures: a long number in a cell would lose its last ones. */
  readonly code?: boolean;
  /** What it has to say: terms of payment or the name that Settings have for some, which only the workbook can tell; or how far from an event a day lies. */
  readonly says?: 'terms' | 'offset';
  /** Of a computed column whose formula says one of a few words. */
  readonly words?: Words;
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

/** Days, working days or months; from the end of the month, where it begins with that. */
const OFFSET = /^(?:[+-]?\d{1,4}(?:d|wd|m)|eom(?:[+-]\d{1,4}(?:d|wd|m))?)$/;

export const inForm: InForm<TextKind> = {
  control: ({ long }) => (long ? 'longText' : 'text'),
  check: (typed, _reading, kind) => {
    if (kind.says === 'offset') return checkOffset(typed);
    return kind.code && isCutShort(typed) ? bad({ code: 'lostDigits', typed }) : good(typed);
  },
};

/** `30 d` and `−3WD` as the formulas read them. */
function checkOffset(typed: string): Parsed {
  const plain = typed.replace(/[−–]/g, '-').replace(/\s+/g, '').toLowerCase();
  return OFFSET.test(plain) ? good(/^\d/.test(plain) ? `+${plain}` : plain) : bad({ code: 'notOffset', typed });
}

export const onSheet: OnSheet<TextKind, string> = {
  ...textOnSheet,
  format: (kind) => (kind.code ? '@' : GENERAL),
};
