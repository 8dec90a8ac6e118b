// What the log makes of a day's mails: whoever runs, however often, each person is mailed at most once.
import fc from 'fast-check';
import { type LogRow, type LogState, planDelivery } from '../../src/domain/delivery';
import type { Digest } from '../../src/domain/digest';
import { digestKey } from '../../src/domain/digests';

const DAY = '2026-11-23';
const digest = (recipient: string, late = 1): Digest => ({
  recipient,
  language: 'en',
  spreadsheetName: '',
  url: '',
  day: DAY,
  counts: { late, risk: 0, soon: 0, stock: 0, pay: 0, check: 0 },
  sections: [],
  standsIn: false,
});
const ana = digest('ana@studio.com');
const ben = digest('ben@studio.com');
const row = (about: Digest, state: LogState, day = DAY, number = 2): LogRow => ({
  row: number,
  key: digestKey({ ...about, day }),
  day,
  recipient: about.recipient,
  state,
});
const plan = (log: readonly LogRow[], ...today: readonly Digest[]) => planDelivery(log, today, DAY, new Map());

describe('The log', () => {
  it('lets a first run claim everybody', () => {
    expect(plan([], ana, ben)).toEqual({
      claims: [
        { key: digestKey(ana), digest: ana, row: undefined },
        { key: digestKey(ben), digest: ben, row: undefined },
      ],
      settled: [],
    });
  });

  it('keeps whoever was mailed that day from another mail, whatever it says by then, and however their address is written', () => {
    const sent = { ...row(ana, 'Sent'), recipient: ' ANA@studio.com' };
    expect(plan([sent], digest('ana@studio.com', 2), ben).claims.map(({ digest: { recipient } }) => recipient)).toEqual(
      ['ben@studio.com'],
    );
    expect(plan([row(ana, 'Sent', '2026-11-20')], ana).claims).toHaveLength(1);
  });

  it('takes a mail that was being sent when its run died for one that may have gone: not again that day', () => {
    expect(plan([row(ana, 'Prepared')], ana)).toEqual({
      claims: [],
      settled: [{ row: 2, recipient: 'ana@studio.com', state: 'Unclear' }],
    });
    expect(plan([row(ana, 'Prepared', '2026-11-20')], ana).claims).toHaveLength(1);
  });

  it('takes up what waited, first: the same mail in its row, another in its place', () => {
    expect(plan([row(ben, 'Queued', DAY, 7)], ana, ben)).toEqual({
      claims: [
        { key: digestKey(ben), digest: ben, row: 7 },
        { key: digestKey(ana), digest: ana, row: undefined },
      ],
      settled: [],
    });
    expect(plan([row(ben, 'Queued', '2026-11-20', 7)], ana, ben)).toMatchObject({
      claims: [{ digest: ben, row: undefined }, { digest: ana }],
      settled: [{ row: 7, state: 'Replaced' }],
    });
    expect(plan([row(ben, 'Queued', DAY, 7)])).toMatchObject({ claims: [], settled: [{ row: 7, state: 'Replaced' }] });
  });

  it('tries a refused mail again', () => {
    expect(plan([row(ana, 'Failed', DAY, 5)], ana).claims).toMatchObject([{ digest: ana, row: 5 }]);
  });

  it('believes a run about its own tries', () => {
    const tries = (told: 'untried' | 'sent' | 'unclear') =>
      planDelivery([row(ana, 'Prepared')], [ana], DAY, new Map([['ana@studio.com', told]]));
    expect(tries('untried')).toMatchObject({ claims: [{ row: 2 }], settled: [] });
    expect(tries('sent')).toMatchObject({ claims: [], settled: [{ state: 'Sent' }] });
    expect(tries('unclear')).toMatchObject({ claims: [], settled: [{ state: 'Unclear' }] });
  });

  it('never claims a person who had a mail, and settles or claims every open row', () => {
    const people = ['ana@studio.com', 'ben@studio.com', 'carla@studio.com'];
    const states: readonly LogState[] = ['Queued', 'Prepared', 'Sent', 'Failed', 'Unclear', 'Replaced'];
    const logs = fc
      .array(
        fc.record({
          person: fc.constantFrom(...people),
          late: fc.integer({ min: 1, max: 2 }),
          state: fc.constantFrom(...states),
          day: fc.constantFrom(DAY, '2026-11-20'),
        }),
        { maxLength: 12 },
      )
      .map((rows) =>
        rows.map(({ person, late, state, day }, index) => row(digest(person, late), state, day, index + 2)),
      );
    fc.assert(
      fc.property(logs, fc.subarray(people), (log, wanted) => {
        const { claims, settled } = plan(log, ...wanted.map((person) => digest(person)));
        const had = (person: string) =>
          log.some(
            (each) =>
              each.recipient === person &&
              each.day === DAY &&
              ['Sent', 'Unclear', 'Prepared'].includes(each.state ?? ''),
          );
        expect(claims.map(({ digest: { recipient } }) => recipient).sort()).toEqual(
          wanted.filter((person) => !had(person)).sort(),
        );
        const closed = [...claims.map(({ row: number }) => number), ...settled.map(({ row: number }) => number)];
        for (const each of log) {
          if (each.state === 'Prepared' || each.state === 'Queued') expect(closed).toContain(each.row);
        }
        const taken = closed.filter((number) => number !== undefined);
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });
});
