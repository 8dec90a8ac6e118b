// Who wrote: by an address, a telephone, a person or a company that only one contact has; and how people there write days.
import { countryCode } from '../countries';
import type { Message } from './message';
import { matches, plainText } from './plain';
import type { DayOrder, ReplyBook, ReplyContact } from './terms';

const MONTH_FIRST = ['US', 'PH'];
/** Where the year comes first by custom, two figures are written either way to foreigners. */
const EITHER = ['CN', 'HK', 'TW', 'KR', 'JP', 'MO', 'CA', 'MM'];

function orderOf(country: string): DayOrder {
  const code = countryCode(country);
  if (code === undefined || EITHER.includes(code)) return 'either';
  return MONTH_FIRST.includes(code) ? 'monthFirst' : 'dayFirst';
}

const SPANISH =
  /(?<![a-z])(?:el|la|los|las|de|del|que|en|por|para|con|su|una|pedido|sale|llega|dias|gracias|saludos?)(?![a-z])/g;
const ENGLISH = /(?<![a-z])(?:the|of|to|and|for|we|will|on|is|your|with|our|ship|please|regards)(?![a-z])/g;

/** Whoever writes Spanish writes the day first, unless the country says otherwise. */
export function orderIn(text: string, contact: ReplyContact | undefined): DayOrder {
  if (contact !== undefined && contact.country !== '') return orderOf(contact.country);
  const plain = plainText(text);
  const [spanish, english] = [matches(SPANISH, plain).length, matches(ENGLISH, plain).length];
  return spanish > 1 && spanish > english ? 'dayFirst' : 'either';
}

const holds = (text: string, mark: string): boolean => {
  const plain = plainText(mark.normalize('NFC')).trim();
  if (plain.length < 3) return false;
  const at = text.indexOf(plain);
  return at >= 0 && !/[a-z0-9]/.test(text.charAt(at - 1)) && !/[a-z0-9]/.test(text.charAt(at + plain.length));
};

const figures = (text: string) => text.replace(/\D/g, '');

function isMarked(contact: ReplyContact, text: string): boolean {
  return [contact.name, ...contact.marks].some((mark) => {
    const digits = figures(mark);
    return digits.length > 7 && /^[+\d\s().-]+$/.test(mark)
      ? figures(text).includes(digits.slice(-9))
      : holds(text, mark);
  });
}

const only = (found: readonly ReplyContact[]): ReplyContact | undefined => (found.length === 1 ? found[0] : undefined);

/** Undefined where nobody known did, or more than one may have. */
export function whoWrote({ sender, pieces }: Message, { contacts }: ReplyBook): ReplyContact | undefined {
  const signed = plainText([sender, ...pieces.map(({ author }) => author)].join('\n'));
  const bySign = contacts.filter((contact) => isMarked(contact, signed));
  if (bySign.length > 0) return only(bySign);
  // A mail without closing words ends in a name.
  const lines = pieces[pieces.length - 1]?.text.trim().split('\n') ?? [];
  const last = plainText(lines.slice(1).slice(-2).join('\n'));
  return only(contacts.filter((contact) => isMarked(contact, last)));
}

/** Whether somebody who signed so is that contact. */
export const isAuthor = (contact: ReplyContact, author: string): boolean => isMarked(contact, plainText(author));
