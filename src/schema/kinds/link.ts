// The address of a page on the web.
import { bad, good } from '../problems';
import { textOnSheet } from './as-text';
import type { InForm, OnSheet } from './kind';

export interface LinkKind {
  readonly type: 'link';
}

export const link: LinkKind = { type: 'link' };

/** Whether it leads to a page outside: anything else that was typed stays text. */
export function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\/\S+$/i.test(value);
}

export const inForm: InForm<LinkKind> = {
  control: () => 'url',
  check: (typed) => (/^https?:\/\/[^\s]+\.[^\s]+$/i.test(typed) ? good(typed) : bad({ code: 'notALink', typed })),
};
export const onSheet: OnSheet<LinkKind, string> = textOnSheet;
