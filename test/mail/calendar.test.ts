// The calendar file of a mail, read back by a calendar's own parser (RFC 5545).
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { compose } from '../../src/app/compose';
import type { Digest } from '../../src/domain/digest';
import { addDays } from '../../src/schema/dates';
import { anyDigest } from '../support/any-digest';
import { judged, mondayDigest } from '../support/digest';

const calendarOf = (digest: Digest) => compose(digest).calendar;
const contentOf = (digest: Digest) => calendarOf(digest)?.content ?? '';

function entriesOf(digest: Digest) {
  const content = contentOf(digest);
  if (content === '') return [];
  return new ICAL.Component(ICAL.parse(content)).getAllSubcomponents('vevent').map((entry) => {
    const event = new ICAL.Event(entry);
    const { uid, summary, description } = event;
    return { uid, summary, description, day: event.startDate.toString(), end: event.endDate.toString() };
  });
}

test('the due dates of a Monday’s mail, one entry a row that has one', () => {
  expect(calendarOf(mondayDigest)?.name).toBe('selvedge-2026-11-23.ics');
  expect(entriesOf(mondayDigest).map(({ day, summary }) => `${day} ${summary}`)).toEqual([
    '2026-11-17 ORD-0017 Linen shirt, Ecru: due',
    '2026-11-20 SHP-0007 from Confecções Minho: ETA',
    '2026-11-22 ORD-0022 Cargo skirt, Olive: due',
    '2026-11-24 SHP-0009 to Maison Roux: ETD',
    '2026-11-27 ORD-0029 Boxy tee, Black: due',
    '2026-11-21 EXP-0031 Deposit, Hanoi Garment 9: to pay',
  ]);
  expect(entriesOf({ ...mondayDigest, language: 'es' })[5]?.summary).toBe(
    'EXP-0031 Deposit, Hanoi Garment 9: por pagar',
  );
});

test('an entry takes the whole day, blocks no time, and says what the mail says', () => {
  const [first] = entriesOf(mondayDigest);
  expect(first).toEqual({
    uid: 'ORD-0017.Orders.1aBcDeFgHiJkLmNoPqRsTuVwXyZ@selvedge',
    day: '2026-11-17',
    end: '2026-11-18',
    summary: 'ORD-0017 Linen shirt, Ecru: due',
    description: [
      'Textiles del Norte · 280 of 400 open · fabric late from the mill',
      'Ask for a new ex-factory date: the cancel date is in 8 days.',
      'https://docs.google.com/spreadsheets/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ/edit#gid=11&range=A17',
    ].join('\n'),
  });
  const content = contentOf(mondayDigest);
  expect(content.match(/^TRANSP:TRANSPARENT\r$/gm)).toHaveLength(6);
  expect(content.match(/^DTSTAMP:20261123T000000Z\r$/gm)).toHaveLength(6);
});

test('the next mail moves an entry instead of adding another', () => {
  const [late, ...others] = mondayDigest.sections;
  const [order] = late?.lines ?? [];
  if (!late || !order) throw new Error('The sample digest has no order.');
  const { past: _, ...stays } = order;
  const moved = { ...stays, ...judged('Orders', { code: 'cancelIn', days: 3 }), place: { sheetId: 11, row: 5 } };
  const next = { ...mondayDigest, day: '2026-11-28', sections: [{ ...late, lines: [moved] }, ...others] };
  expect(entriesOf(next)[0]).toMatchObject({ uid: entriesOf(mondayDigest)[0]?.uid, day: '2026-12-01' });
});

test('signs that mean something in a calendar file are escaped, and read back as they were typed', () => {
  const [late] = mondayDigest.sections;
  const [order] = late?.lines ?? [];
  if (!late || !order) throw new Error('The sample digest has no order.');
  const digest = { ...mondayDigest, sections: [{ ...late, lines: [{ ...order, title: 'a\\nb; c, d' }] }] };
  expect(contentOf(digest)).toContain('SUMMARY:ORD-0017 a\\\\nb\\; c\\, d: due\r\n');
  expect(entriesOf(digest)[0]?.summary).toBe('ORD-0017 a\\nb; c, d: due');
});

test('it asks nobody to reply: no method, no organizer, no attendee', () => {
  expect(contentOf(mondayDigest)).not.toMatch(/^(METHOD|ORGANIZER|ATTENDEE)/m);
});

/** The findings whose days lie behind today. */
const PAST = [
  ...['late', 'pastCancel', 'arrivalLate', 'leaveOverdue', 'payOverdue'],
  ...['loanOverdue', 'loanLong', 'commentsOverdue', 'sampleLate'],
];

test('any digest: every due date is there, in lines of at most 75 octets, broken within no character', () => {
  fc.assert(
    fc.property(anyDigest, (digest) => {
      const dated = digest.sections
        .flatMap(({ lines }) => lines)
        .flatMap(({ id, finding }) =>
          finding.days !== undefined
            ? [`${id} ${addDays(digest.day, PAST.includes(finding.code) ? -finding.days : finding.days)}`]
            : [],
        );
      expect(entriesOf(digest).map(({ uid, day }) => `${uid.split('.')[0]} ${day}`)).toEqual(dated);
      const content = contentOf(digest);
      expect(content.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      expect(content.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      expect(content).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});
