// Judges a contact: whether it can be reached when something of its is late, and whether what is known of it can be used.
import type { BookRow } from '../../domain/book';
import { check } from '../../domain/finding';
import { isTimeZone } from '../../domain/time-zones';
import type { About, Judgement } from '../tab';
import type { ContactCodes, ContactNext } from './codes';
import type { contacts } from './table';

type Contact = BookRow<typeof contacts>;
type Finding = ContactCodes['finding'];

export const findings = {
  noWay: check(),
  wrongZone: check(),
  noCountryCode: check(),
  unlisted: check({ step: 'adopt' }),
} as const;

/** A number that can be dialled from anywhere: with its country code, of as many figures as there are in any country. */
export function isDialled(number: string): boolean {
  const figures = number.replace(/\D/g, '').replace(/^00/, '');
  return /^\s*(\+|00)/.test(number) && figures.length >= 8 && figures.length <= 15;
}

function findingsOf({ row, figures }: Contact): readonly Finding[] {
  const { email, whatsApp, phone, timeZone } = row;
  const { status, lateFromThem: pieces = 0 } = figures;
  const isReached = email !== undefined || whatsApp !== undefined || phone !== undefined;
  return [
    ...(status === 'Late' && !isReached ? [{ code: 'noWay', pieces } as const] : []),
    ...(timeZone !== undefined && !isTimeZone(timeZone) ? [{ code: 'wrongZone' } as const] : []),
    ...(whatsApp !== undefined && !isDialled(whatsApp) ? [{ code: 'noCountryCode' } as const] : []),
  ];
}

const NEXT: { readonly [code in Exclude<Finding['code'], 'unlisted'>]: ContactNext } = {
  noWay: { code: 'fillWay' },
  wrongZone: { code: 'writeZone' },
  noCountryCode: { code: 'writeCountryCode' },
};

export const judge =
  () =>
  (contact: Contact): Judgement<ContactCodes> | undefined => {
    const [finding, also] = findingsOf(contact);
    if (!finding || finding.code === 'unlisted') return undefined;
    return { finding, also, next: NEXT[finding.code] };
  };

export const about =
  () =>
  ({ row }: Contact): About<ContactCodes> => ({
    title: [row.kind, row.country].filter((part) => part !== undefined).join(', '),
    party: row.person ?? '',
  });
