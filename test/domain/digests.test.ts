// Who is reminded of what: every row that needs someone in exactly the digests it belongs to, in order, and counted.
import fc from 'fast-check';
import type { Digest } from '../../src/domain/digest';
import {
  type DigestContext,
  digestFor,
  digestKey,
  digests,
  type OwnedLine,
  recipientsOf,
} from '../../src/domain/digests';
import { readAddresses, wrongAddresses } from '../../src/domain/recipients';
import { lineOf } from '../support/digest';

const context: DigestContext = {
  spreadsheetName: 'Spring desk',
  url: 'https://docs.google.com/spreadsheets/d/abc/edit',
  day: '2026-11-23',
  recipients: ['desk@studio.com', 'lead@studio.com'],
  languageOf: (person) => (person === 'ana@studio.com' ? 'es' : 'en'),
  damaged: [],
  isNew: () => false,
  evenIfQuiet: [],
};

const days = fc.integer({ min: 0, max: 60 });
const wanting = fc.oneof(
  fc.record({
    table: fc.constant('Orders'),
    finding: fc.oneof(
      fc.record({ code: fc.constantFrom('late', 'pastCancel', 'dueIn'), days }),
      fc.constant({ code: 'noDate' }),
    ),
  }),
  fc.record({
    table: fc.constant('Shipments'),
    finding: fc.oneof(
      fc.record({ code: fc.constantFrom('arrivalLate', 'leavesIn'), days }),
      fc.constant({ code: 'toReceive', pieces: 40 }),
    ),
  }),
  fc.record({ table: fc.constant('Inventory'), finding: fc.constant({ code: 'out', available: 0, unit: 'm' }) }),
  fc.record({
    table: fc.constant('Expenses'),
    finding: fc.oneof(
      fc.record({ code: fc.constantFrom('payOverdue', 'payIn'), days }),
      fc.constant({ code: 'noRate' }),
    ),
  }),
);
const owner = fc.constantFrom(
  undefined,
  'ana@studio.com',
  ' ANA@studio.com ',
  'ben@studio.com',
  'Ana <ana@studio.com>, ben@studio.com',
  'Carla',
  'ben@',
  'ben@ ana@studio.com',
);
const rows = fc
  .array(fc.record({ wanting, owner, isNamed: fc.boolean() }), { maxLength: 60 })
  .map((all): readonly OwnedLine[] =>
    all.map(({ wanting: { table, finding }, owner: held, isNamed }, index) => ({
      owner: held,
      line: lineOf(table, {
        id: isNamed ? `ROW-${index}` : '',
        title: '',
        party: '',
        finding: isNamed ? finding : { code: 'noId' },
        row: index + 2,
      }),
    })),
  );

/** The rows a digest stands for, lines and those left out. */
const total = ({ sections }: Digest) =>
  sections.flatMap(({ lines, more }) => [lines.length, ...more.map(({ count }) => count)]).reduce((a, b) => a + b, 0);

describe('Digests', () => {
  it('hold every row of a person once, none of anybody else’s, and count what they leave out', () => {
    fc.assert(
      fc.property(rows, (owned) => {
        const all = digests(owned, context);
        expect(new Set(all.map(({ recipient }) => recipient)).size).toBe(all.length);
        const people = new Set(owned.flatMap((each) => recipientsOf(each.owner, context.recipients).to));
        expect(new Set(all.map(({ recipient }) => recipient))).toEqual(people);
        for (const digest of all) {
          const mine = owned.filter((each) =>
            recipientsOf(each.owner, context.recipients).to.includes(digest.recipient),
          );
          const named = mine.filter(({ line }) => line.id !== '');
          const nameless = new Set(mine.filter(({ line }) => line.id === '').map(({ line }) => line.table));
          expect(total(digest)).toBe(named.length + nameless.size);
          const lines = digest.sections.flatMap((section) => section.lines);
          const ids = lines.map(({ id }) => id).filter((id) => id !== '');
          expect(new Set(ids).size).toBe(ids.length);
          for (const id of ids) expect(named.map(({ line }) => line.id)).toContain(id);
          for (const { name, lines: shown, more } of digest.sections) {
            expect(shown.length).toBeLessThanOrEqual(10);
            expect(more.length === 0 || shown.length === 10).toBe(true);
            const left = more.reduce((sum, { count }) => sum + count, 0);
            expect(digest.counts[name]).toBe(shown.length + left);
            const order = shown.map(({ urgency }) => urgency);
            expect(order).toEqual([...order].sort((one, other) => one - other));
          }
        }
      }),
    );
  });

  it('come in the order of their urgency, and one alone is as among the others', () => {
    fc.assert(
      fc.property(rows, (owned) => {
        const all = digests(owned, context);
        const first = all.map(({ sections }) =>
          Math.min(...sections.flatMap(({ lines }) => lines.map(({ urgency }) => urgency))),
        );
        expect(first).toEqual([...first].sort((one, other) => one - other));
        for (const digest of all) expect(digestFor(digest.recipient.toUpperCase(), owned, context)).toEqual(digest);
      }),
    );
  });

  it('say who stands in for whom, and what an Owner cell holds that is no address', () => {
    const line = (id: string, held: string | undefined): OwnedLine => ({
      owner: held,
      line: lineOf('Orders', { id, title: '', party: '', finding: { code: 'late', days: 3 }, row: 2 }),
    });
    const [spreadsheetName, lead] = digests([line('A', 'Carla'), line('B', undefined)], context);
    expect([spreadsheetName?.recipient, lead?.recipient]).toEqual(['desk@studio.com', 'lead@studio.com']);
    expect(spreadsheetName).toMatchObject({
      standsIn: true,
      sections: [{ lines: [{ id: 'A', wrongOwner: 'Carla' }, { id: 'B' }] }],
    });
    expect(spreadsheetName?.sections[0]?.lines[1]).not.toHaveProperty('wrongOwner');
    const [ana] = digests([line('A', 'Ana <ANA@studio.com>')], context);
    expect(ana).toMatchObject({ recipient: 'ana@studio.com', language: 'es', standsIn: false });
    expect(ana?.sections[0]?.lines[0]).not.toHaveProperty('wrongOwner');
    const [half] = digests([line('A', 'Ana, ana@studio.com, ben@studio')], context);
    expect(half?.sections[0]?.lines).toMatchObject([{ wrongOwner: 'ben@studio' }]);
    expect(digests([line('A', undefined)], { ...context, recipients: [] })).toEqual([]);
  });

  it('have a key that tells the day, the person, and whether anything they say has changed', () => {
    fc.assert(
      fc.property(rows, (owned) => {
        for (const digest of digests(owned, context)) {
          const key = digestKey(digest);
          expect(key.startsWith(`2026-11-23 ${digest.recipient} `)).toBe(true);
          expect(digestKey({ ...digest, spreadsheetName: 'Renamed' })).toBe(key);
          expect(digestKey({ ...digest, counts: { ...digest.counts, late: digest.counts.late + 1 } })).not.toBe(key);
        }
      }),
    );
  });

  it('read addresses as people write them', () => {
    expect(readAddresses('Ana <ANA@studio.com>; ben@studio.com ana@studio.com')).toEqual([
      'ana@studio.com',
      'ben@studio.com',
    ]);
    expect(readAddresses('mailto:ana@studio.com')).toEqual(['ana@studio.com']);
    expect(readAddresses('Ana')).toEqual([]);
    expect(readAddresses(undefined)).toEqual([]);
    expect(wrongAddresses('Ana Pérez <ANA@studio.com>; ben.studio.com, carla@')).toEqual(['ben.studio.com', 'carla@']);
  });
});
