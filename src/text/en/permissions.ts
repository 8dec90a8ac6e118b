// What Google asks a person to allow, in English, as the end of a sentence such as “Selvedge may not …”.
import { listed } from '../english';

export const permissions = {
  spreadsheet: 'see and change this spreadsheet',
  pages: 'show its pages beside it',
  mail: 'send mail as you',
  clock: 'run when you are not there',
  address: 'see your email address',
};

/** What a page says of those that somebody has not granted. */
export const grant = {
  lacks: (missing: readonly (keyof typeof permissions)[]) =>
    `Selvedge may not ${listed(
      missing.map((name) => permissions[name]),
      'or',
    )}: you have not allowed it. Choose Grant, tick every line that Google shows, then try again. Nothing was switched on or sent.`,
  button: 'Grant',
};
