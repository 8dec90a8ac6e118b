// The address of a page on the web.
import { bad, good } from '../problems';
import { textOnSheet } from './as-text';
import type { InForm, OnSheet } from './kind';

export interface LinkKind {
  readonly type: 'link';
}

export const link: LinkKind = { type: 'link' };

export const inForm: InForm<LinkKind> = {
  control: () => 'url',
  check: (typed) => (/^https?:\/\/[^\s]+\.[^\s]+$/i.test(typed) ? good(typed) : bad({ code: 'notALink', typed })),
};
export const onSheet: OnSheet<LinkKind, string> = textOnSheet;
