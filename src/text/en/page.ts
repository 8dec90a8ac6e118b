// What every page says. It stands apart from the sidebar's own words, which the import does not carry.
import { shortDay, shortWeekday, yearDay } from '../english';

export const page = {
  locale: 'en',
  back: 'Back to the desk',
  backOne: 'Back',
  refresh: 'Refresh',
  loading: 'Loading…',
  lookingAgain: 'Looking again…',
  seenLast: 'As seen last',
  tryAgain: 'Try again',
  outdated: 'Selvedge was updated after this was opened. Choose Extensions › Selvedge › Open desk.',
  failure: {
    accounts:
      'Google refused: several accounts are signed in here, and it mixes them up. Open this spreadsheet in a window where only your own is signed in.',
    otherAccount:
      'Google asks for permission again, though you opened this with it: several accounts are signed in here, and it asks another of them. Open this spreadsheet in a window where only your own is signed in.',
    authorization:
      'Google asks you to authorise Selvedge again. Choose any item under Extensions › Selvedge, allow what it asks, then try again.',
    /** The account that opened the page, and the one that answers it. */
    otherUser: (opened: string, now: string) =>
      `This was opened as ${opened}, and Google now runs it as ${now}: what you write bears that name. Open this spreadsheet in a window where only your own account is signed in.`,
    offline: 'Google could not be reached. Check the connection.',
    other: 'Something went wrong on Google’s side.',
    offlineWriting: 'The connection broke on the way. Look in the tab first: it may be done already.',
    otherWriting: 'Something went wrong on the way. Look in the tab first: it may be done already.',
  },
  /** `Fri 12 Mar 2027`. */
  day: (iso: string) => `${shortWeekday(iso)} ${yearDay(iso)}`,
  /** `12 Mar`. */
  shortDay,
};
