// The email address of one person.
import { bad, good } from '../problems';
import { textOnSheet } from './as-text';
import type { InForm, OnSheet } from './kind';

export interface EmailKind {
  readonly type: 'email';
}

export const email: EmailKind = { type: 'email' };

export function isEmailAddress(text: string): boolean {
  return /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+$/.test(text);
}

export const inForm: InForm<EmailKind> = {
  control: () => 'email',
  check: (typed) => (isEmailAddress(typed) ? good(typed) : bad({ code: 'notAnEmail', typed })),
};
export const onSheet: OnSheet<EmailKind, string> = textOnSheet;
