// Email addresses: of one person, or of several with commas between.
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

/** The words of a text that should be addresses: a name before `<` is none of them. */
export const addressWords = (text: string): readonly string[] =>
  text
    .replace(/[^,;<>]*</g, ' ')
    .split(/[\s,;<>]+/)
    .filter((word) => word !== '');

export const inForm: InForm<EmailKind> = {
  control: () => 'email',
  check: (typed) => {
    const words = addressWords(typed);
    return words.length > 0 && words.every(isEmailAddress) ? good(typed) : bad({ code: 'notAnEmail', typed });
  },
};
export const onSheet: OnSheet<EmailKind, string> = textOnSheet;
