// Judges a contact: whether it can be reached when something of its is late, and whether what is known of it can be used.
import type { BookRow } from '../../domain/book';
import { check } from '../../domain/finding';
import { isTimeZone } from '../../domain/time-zones';
import { readFound } from '../../schema/reasons';
import type { About, Judgement } from '../tab';
import type { ContactCodes, ContactNext } from './codes';
import type { contacts } from './table';
import { why } from './why';

type Contact = BookRow<typeof contacts>;

export const findings = {
  noWay: check(),
  noCountryCode: check(),
  wrongZone: check({ aside: true }),
  unlisted: check({ aside: true }),
} as const;

type Finding = Exclude<ContactCodes['finding'], { readonly code: 'unlisted' }>;

/** The one that its columns tell, and what no formula knows. */
function findingsOf({ row: { timeZone }, figures }: Contact): readonly Finding[] {
  const found = readFound(why, figures);
  return [
    ...(found?.code === 'noWay' ? [{ code: found.code, pieces: found.figure }] : []),
    ...(found?.code === 'noCountryCode' ? [{ code: found.code }] : []),
    ...(timeZone !== undefined && !isTimeZone(timeZone) ? [{ code: 'wrongZone' } as const] : []),
  ];
}

const NEXT: { readonly [code in Finding['code']]: ContactNext } = {
  noWay: { code: 'fillWay' },
  wrongZone: { code: 'writeZone' },
  noCountryCode: { code: 'writeCountryCode' },
};

export const judge =
  () =>
  (contact: Contact): Judgement<ContactCodes> | undefined => {
    const [finding, also] = findingsOf(contact);
    return finding && { finding, also, next: NEXT[finding.code] };
  };

export const about =
  () =>
  ({ row }: Contact): About<ContactCodes> => ({
    title: [row.kind, row.country].filter((part) => part !== undefined).join(', '),
    party: row.person ?? '',
  });
