// A name by which people know a row themselves, such as a SKU.
import { asTyped, textOnSheet } from './as-text';
import type { InForm, OnSheet } from './kind';

export interface KeyKind {
  readonly type: 'key';
}

export const key: KeyKind = { type: 'key' };

export const inForm: InForm<KeyKind> = asTyped;
export const onSheet: OnSheet<KeyKind, string> = textOnSheet;
