// Next week's file: the workbook remembers how a file with the same header was read, and nothing of a file with another.
import type { ImportOutcome, ImportView } from '../../src/app/api';
import type { SentLayout } from '../../src/schema/wire';
import { type AddOn, openSetUp } from '../support/add-on';
import { NOTHING_MORE } from '../support/files';

const TITLES = ['Ref', 'Model', 'Maker', 'How many', 'Leaves'];
const KEYS = ['poNumber', 'style', 'factory', 'quantity', 'originalExFactory'];
const FORMATS = { dates: 'monthFirst', decimalMark: ',' } as const;

const layout: SentLayout = {
  titles: TITLES,
  lines: 1,
  mapping: {
    ...Object.fromEntries(KEYS.map((key, column) => [key, { column }])),
    season: { fixed: 'SS27' },
    customer: { above: 'Buyer' },
  },
  formats: FORMATS,
  settled: ['dates', 'decimalMark'],
  blanks: ['cancelDate'],
  uncontinued: true,
};

function bring(addOn: AddOn, po: string, more: Partial<SentLayout> = {}): ImportOutcome {
  const rows = [[po, 'Tee', 'Mill', '20', '01/15/2027']];
  const agreed = { add: [0], change: [], layout: { ...layout, ...more } };
  return addOn.call('importRows', 'Orders', agreed, KEYS, rows, FORMATS, NOTHING_MORE) as ImportOutcome;
}

const openFile = (addOn: AddOn, titles: readonly string[], table = 'Orders', above: string[][] = []) =>
  addOn.call('openImport', table, [...above, titles, ['2', 'Cap', 'Mill', '5', '02/03/2027']]) as ImportView;

describe('A file with the header of one that came in before', () => {
  const addOn = openSetUp();
  const outcome = bring(addOn, '1');

  it('is opened with all that was settled then, by whom and when, wherever its header stands now', () => {
    expect(outcome).toMatchObject({ ok: true, ids: ['ORD-0001'] });
    const { last, ...view } = openFile(addOn, TITLES, 'Orders', [['Report'], ['of today', 'x']]);
    expect(last).toEqual({ ...layout, table: 'Orders', number: 1, at: '2026-11-22', by: addOn.user });
    expect(view).toMatchObject({ header: 2, lines: 1, titles: TITLES });
    expect(openFile(addOn, [...TITLES.map((title) => ` ${title}`), '']).last).toEqual(last);
  });

  it('is opened as any other where a name differs, is missing or is new, for another tab, and where its header was pointed at', () => {
    for (const other of [
      TITLES.slice(1),
      [...TITLES, 'Price'],
      TITLES.map((title) => title.replace('Ref', 'Reference')),
      [...TITLES].reverse(),
    ])
      expect(openFile(addOn, other)).not.toHaveProperty('last');
    expect(openFile(addOn, TITLES, 'Shipments')).not.toHaveProperty('last');
    const pointed = addOn.call('openImport', 'Orders', [TITLES, ['1']], { header: 0, lines: 1 });
    expect(pointed).not.toHaveProperty('last');
  });

  it('replaces what was settled before by what was settled last', () => {
    bring(addOn, '2', { blanks: [] });
    expect(openFile(addOn, TITLES).last).toMatchObject({ number: 2, blanks: [] });
    expect(bring(addOn, '2')).toMatchObject({ ok: false });
    expect(openFile(addOn, TITLES).last).toMatchObject({ number: 2 });
  });
});

describe('A name that stood for another', () => {
  it('does so in the next file while that is what the workbook would ask', () => {
    const addOn = openSetUp();
    bring(addOn, '1', { names: { factory: { MILL: 'Mill', 'Loom Co': 'Loom Company' } } });
    expect(openFile(addOn, TITLES).last?.names).toEqual({ factory: { MILL: 'Mill' } });
    // From now on that is a factory of its own.
    const agreed = { add: [0], change: [] };
    const rows = [['2', 'Tee', 'MILL', '20', '01/15/2027']];
    addOn.call('importRows', 'Orders', agreed, KEYS, rows, FORMATS, NOTHING_MORE);
    expect(openFile(addOn, TITLES).last?.names).toEqual({ factory: {} });
  });
});

describe('What is remembered', () => {
  it('is bounded: twelve headers, the one used longest ago gives way, and a huge one is not kept at all', () => {
    const addOn = openSetUp();
    const named = (number: number) => TITLES.map((title) => `${title} ${number}`);
    for (let number = 1; number <= 13; number += 1) {
      bring(addOn, String(number), { titles: named(number) });
      if (number === 12) bring(addOn, 'again', { titles: named(1) });
    }
    const isKnown = (number: number) => openFile(addOn, named(number)).last !== undefined;
    expect([1, 2, 3, 13].map(isKnown)).toEqual([true, false, true, true]);
    const names = Object.fromEntries(Array.from({ length: 200 }, (_, name) => [`Hilados ${name}`, 'Hilados Peña']));
    bring(addOn, 'answered', { titles: named(13), meant: { order: { of: 'ORD-0001' } }, names: { factory: names } });
    expect(openFile(addOn, named(13)).last).toMatchObject({ meant: { order: { of: 'ORD-0001' } } });
    bring(addOn, 'huge', { titles: [...TITLES, 'é'.repeat(700)] });
    expect(openFile(addOn, [...TITLES, 'é'.repeat(700)])).not.toHaveProperty('last');
    const kept = Object.entries(addOn.google.state().properties.document).filter(([name]) =>
      name.startsWith('import.'),
    );
    expect(kept).toHaveLength(12);
    for (const [, text] of kept) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4_000);
  });

  it('is nothing that a page made up', () => {
    const addOn = openSetUp();
    const made = { add: [0], change: [], layout: { ...layout, formats: { dates: 'sideways', decimalMark: '.' } } };
    const rows = [['1', 'Tee', 'Mill', '20', '01/15/2027']];
    expect(() => addOn.call('importRows', 'Orders', made, KEYS, rows, FORMATS, NOTHING_MORE)).toThrow('what to write');
    expect(addOn.rows('Orders')).toEqual([]);
  });
});
