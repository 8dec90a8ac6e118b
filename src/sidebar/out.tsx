// The ways by which a text leaves the sidebar: by the clipboard, and by links that open a mail program with it.
import type { LetterOutcome } from '../app/api';
import * as en from '../text/en';

/** @throws {Error} where the browser does not let the sidebar write to the clipboard. */
export const copied = (text: string) =>
  navigator.clipboard.writeText(text).catch(() => {
    throw new Error(en.chase.byHand);
  });

/** Why a letter or a document has not left. */
export function whyNot(outcome: Exclude<LetterOutcome, { readonly ok: true }>): string {
  if ('lacking' in outcome) return en.grant.lacks(outcome.lacking.permissions);
  return 'why' in outcome ? outcome.why : en.refused[outcome.refused];
}

/** A longer address is cut by some browsers and mail programs. */
const MOST_LETTERS = 1_900;

/** Half of a character pair, which a file may have left in a cell, cannot be encoded. */
const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

export const withFields = (address: string, fields: { readonly [name: string]: string }) =>
  `${address}?${Object.entries(fields)
    .map(([name, value]) => `${name}=${encoded(value)}`)
    .join('&')}`;

export const isTooLong = (text: string): boolean => encoded(text).length > MOST_LETTERS;

interface Mail {
  readonly email: string;
  readonly subject: string;
  readonly text: string;
}

/** The pages that compose a mail. */
export const addressesOf = ({ email, subject, text }: Mail) => ({
  gmail: withFields('https://mail.google.com/mail/', { view: 'cm', fs: '1', to: email, su: subject, body: text }),
  program: withFields(`mailto:${encoded(email)}`, { subject, body: text }),
});

interface OutProps {
  readonly href: string;
  readonly label: string;
  readonly isOpen: boolean;
  readonly onGone: () => void;
}

/** Opened beside the spreadsheet: the sidebar's own frame may not leave it. A letter that lacks something stays, and says what. */
export function Out({ href, label, isOpen, onGone }: OutProps) {
  const go = (event: Event) => {
    if (!isOpen) event.preventDefault();
    onGone();
  };
  return (
    <a class="btn quiet" href={href} target="_blank" rel="noopener" onClick={go}>
      {label}
    </a>
  );
}
