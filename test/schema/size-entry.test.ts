// A size breakdown is read whichever way people enter it; what could mean two things is asked.
import fc from 'fast-check';
import { pastedRun, readBlock } from '../../src/schema/size-block';
import {
  byRatio,
  checkSizes,
  outsideScale,
  packAgainst,
  packOf,
  readRatio,
  readSizeEntry,
  type SizingContext,
  scaleNamed,
} from '../../src/schema/size-entry';
import { sumOfSizes, writeSizes } from '../../src/schema/sizes';

const lists = {
  scales: [
    { name: 'Alpha', sizes: ['XS', 'S', 'M', 'L', 'XL'] },
    { name: 'Four', sizes: ['S', 'M', 'L', 'XL'] },
    { name: 'Girls', sizes: ['4', '5', '6', '7'] },
    { name: 'Three', sizes: ['S', 'M', 'L'] },
    { name: 'EU', sizes: ['34', '36', '38', '40', '42', '44'] },
  ],
  packs: [
    { name: 'A', ratio: [1, 2, 2, 1] },
    { name: 'Empty', ratio: [0, 0] },
  ],
};
const on = (scale: string, quantity?: number): SizingContext => ({ lists, scale, quantity });
const read = (typed: string, context: SizingContext) => {
  const entry = readSizeEntry(typed, context);
  return entry.ok ? writeSizes(entry.run) : entry.problem;
};

describe('The published values of packs and ratios', () => {
  it.each([
    ['2-2-4-4 x 3', 'Four', 'S:6 M:6 L:12 XL:12', 36],
    ['6-24-24 x 2', 'Three', 'S:12 M:48 L:48', 108],
    ['6-24-24 x 3', 'Three', 'S:18 M:72 L:72', 162],
    ['2-3-4-3 x 1', 'Girls', '4:2 5:3 6:4 7:3', 12],
    ['1-2-2-1 x 50', 'Four', 'S:50 M:100 L:100 XL:50', 300],
    ['A x 50', 'Four', 'S:50 M:100 L:100 XL:50', 300],
    ['50 x 1-2-2-1', 'Four', 'S:50 M:100 L:100 XL:50', 300],
  ])('%s on %s is %s', (typed, scale, expected, pieces) => {
    const entry = readSizeEntry(typed, on(scale));
    expect(entry).toMatchObject({ ok: true });
    expect(read(typed, on(scale))).toBe(expected);
    expect(entry.ok && sumOfSizes(entry.run)).toBe(pieces);
  });

  it.each([
    [1000, [1, 2, 2, 1], [167, 333, 333, 167]],
    [100, [1, 1, 1], [34, 33, 33]],
  ])('%d by %j is %j', (whole, ratio, expected) => expect(byRatio(whole, ratio)).toEqual(expected));

  it('shares out Quantity by a ratio, or by a named pack', () => {
    expect(read('1-2-2-1', on('Four', 1000))).toBe('S:167 M:333 L:333 XL:167');
    expect(read('A', on('Four', 1000))).toBe('S:167 M:333 L:333 XL:167');
    expect(read('1-1-1', on('Three', 100))).toBe('S:34 M:33 L:33');
    expect(read('1-1-1', on('Three'))).toEqual({ code: 'ratioOfNothing', typed: '1-1-1' });
  });

  it('keeps the packs that sizes came in', () => {
    expect(packOf(readSizeEntry('A x 50', on('Four')))).toBe('1-2-2-1 x 50');
    expect(packOf(readSizeEntry('L:2 S:1 x 10', on('Four')))).toBe('1-2 x 10');
    expect(packOf(readSizeEntry('S:50 M:100', on('Four')))).toBeUndefined();
  });
});

describe('A pack', () => {
  it('may be typed with any sign of times, and with its word', () => {
    for (const typed of [
      '1-2-1 x 5',
      '1-2-1*5',
      '1 - 2 - 1 × 5 pack',
      '1-2-1 X 5 packs',
      '5*1-2-1',
      '5 X 1 - 2 - 1',
      '1-2-1  x  5packs',
    ])
      expect([typed, read(typed, on('Three'))]).toEqual([typed, 'S:5 M:10 L:5']);
  });

  it('of no piece, or that nobody ordered, is no breakdown', () => {
    for (const typed of ['1-2-1 x 0', 'A x 0', 'S:1 M:2 x 0', 'Empty x 5', 'Empty', '0-0-0', ''])
      expect([typed, read(typed, on('Three', 100))]).toEqual([typed, { code: 'notSizes', typed }]);
  });

  it('says no more than its count, and names its sizes by colons', () => {
    for (const typed of ['1-2-1 x 5 hanging', 'S 1 M 2 x 10'])
      expect([typed, read(typed, on('Three'))]).toEqual([typed, { code: 'notSizes', typed }]);
    expect(packAgainst('hanging\n1-1 x 5', 'S:5 M:5', [])).toBeUndefined();
  });

  it('that fits the scale nowhere is refused, as a ratio of Quantity is', () => {
    const refused = { code: 'notAlongScale', scale: 'Three', has: 3, count: 4 };
    expect([read('A x 5', on('Three')), read('A', on('Three', 100))]).toMatchObject([refused, refused]);
  });

  it('is a ratio of two parts at least, or has a name', () => {
    const ratios = ['1-2-2-1', ' 1 - 2 -1 ', 'a'].map((typed) => readRatio(typed, lists.packs));
    expect(ratios).toEqual([
      [1, 2, 2, 1],
      [1, 2, 1],
      [1, 2, 2, 1],
    ]);
    for (const typed of ['Empty', '0-0', '1', '1-', '1-2x', 'x1-2', '12345-1', '1-12345'])
      expect(readRatio(typed, lists.packs)).toBeUndefined();
  });
});

describe('A scale', () => {
  it('is known by its name, or is written out with three sizes at least, each once', () => {
    expect(scaleNamed(lists, 'three')).toBe(lists.scales[3]);
    for (const typed of ['2T-3T-4T', '2T/3T/4T', '2T – 3T – 4T', '2T, 3T, 4T', ' -2T-3T-4T-'])
      expect(scaleNamed(lists, typed)).toEqual({ name: typed, sizes: ['2T', '3T', '4T'] });
    expect(scaleNamed(lists, '7½ 8 9')?.sizes).toEqual(['7.5', '8', '9']);
    for (const typed of ['S-M', 'S-M-s', 'S-M-blue', 'blue-red-S', ''])
      expect(scaleNamed(lists, typed)).toBeUndefined();
  });

  it('says which sizes it does not have', () => {
    const run = [
      { size: 's', quantity: 1 },
      { size: '5XL', quantity: 1 },
    ];
    expect([outsideScale(run, lists.scales[0]), outsideScale(run, undefined)]).toEqual([['5XL'], []]);
  });
});

describe('A breakdown along a scale', () => {
  it.each(['20/40/20', '20 40 20', '20, 40, 20', '20 / 40 / 20', '20 | 40 |  20', ' 20   40  20', '20; 40 ; 20'])(
    'reads %s',
    (typed) => expect(read(typed, on('Three'))).toBe('S:20 M:40 L:20'),
  );

  it('asks where it fits the scale in more than one place, and each answer is read as it says', () => {
    const asked = readSizeEntry('1-2-2-1 x 50', on('Alpha'));
    expect(asked).toMatchObject({ ok: false, problem: { code: 'ambiguous' } });
    const readings = asked.ok || asked.problem.code !== 'ambiguous' ? [] : asked.problem.readings;
    expect(readings.map((text) => read(text, on('Alpha')))).toEqual([
      'XS:50 S:100 M:100 L:50',
      'S:50 M:100 L:100 XL:50',
    ]);
    expect(readings.map((text) => packOf(readSizeEntry(text, on('Alpha'))))).toEqual(['1-2-2-1 x 50', '1-2-2-1 x 50']);
  });

  it('asks which scale where none is named, though only one has as many sizes', () => {
    expect(read('20/40/20', on(''))).toEqual({ code: 'ambiguous', typed: '20/40/20', readings: ['S:20 M:40 L:20'] });
    expect(read('1/2', on(''))).toMatchObject({ code: 'noScale', names: lists.scales.map(({ name }) => name) });
  });

  it('refuses more figures than the scale has sizes, and a header without its figures', () => {
    expect(read('1/2/3/4', on('Three'))).toMatchObject({ code: 'notAlongScale', scale: 'Three', has: 3, count: 4 });
    for (const typed of [
      '34 36 38 40 42 44',
      '34/36/38/40/42/44',
      '34, 36, 38, 40, 42, 44',
      '34 | 36 | 38 | 40 | 42 | 44',
    ])
      expect([typed, read(typed, on('EU'))]).toEqual([typed, { code: 'notSizes', typed }]);
    for (const typed of ['20,40,20', '12345678/1/1', '1/1/12345678', 'x20/40/20', '20/40/20x'])
      expect([typed, read(typed, on('Three'))]).toEqual([typed, { code: 'notSizes', typed }]);
    expect(read('0/0/0', on('Three'))).toMatchObject({ code: 'notSizes' });
  });

  it('puts sizes in the order of the scale; those that it does not have keep theirs behind', () =>
    expect(read('l:10 5XL:2 XS:5 4XL:1', on('Alpha'))).toBe('XS:5 L:10 5XL:2 4XL:1'));

  it('is stored by the form with its names', () => {
    expect(checkSizes('20/40/20', on('Three'))).toEqual({ ok: true, value: 'S:20 M:40 L:20' });
    expect(checkSizes(' blue ', on('Three'))).toEqual({ ok: false, problem: { code: 'notSizes', typed: 'blue' } });
  });

  it('leaves out what a scale has and nobody ordered', () => expect(read('0/20/0', on('Three'))).toBe('M:20'));
});

describe('Pack beside Sizes', () => {
  it('says whether it comes to the same', () => {
    expect(packAgainst('1-2-2-1 x 50', 'S:50 M:100 L:100 XL:50', [])).toEqual({ packed: 300, sum: 300, addsUp: true });
    expect(packAgainst('1-2-2-1 x 50', 'S:50 M:100 L:98 XL:50', [])).toEqual({ packed: 300, sum: 298, addsUp: false });
    expect(packAgainst('1-2-2-1 x 50', 'S:100 M:50 L:50 XL:100', [])?.addsUp).toBe(false);
    expect(packAgainst(' a x 50 ', 'S:50 M:100 L:100 XL:50', lists.packs)).toMatchObject({ addsUp: true });
    expect(packAgainst('0-1-1 x 5', 'S:0 M:5 L:5', [])).toEqual({ packed: 10, sum: 10, addsUp: true });
    expect(packAgainst('1-1 x 5', 'S:5 M:5 L:1', [])).toEqual({ packed: 10, sum: 11, addsUp: false });
    expect(packAgainst('1-1-1 x 5', 'S:5 M:5', [])).toEqual({ packed: 15, sum: 10, addsUp: false });
    expect(packAgainst('1-1 x 5', 'unread', [])).toEqual({ packed: 10, sum: 0, addsUp: false });
    for (const pack of ['hanging', 'Empty x 5', 'B x 5']) expect(packAgainst(pack, 'S:1', lists.packs)).toBeUndefined();
  });
});

describe('A pasted block', () => {
  it('reads sizes across and colours down, in any order, without the total', () =>
    expect(
      readBlock('Colour\tL\tS\tTotal\r\nEcru\t10\t20\t30\r\nNavy\t-\t1,000\t1000\r\nTotal\t10\t1020\t1030'),
    ).toEqual({
      ok: true,
      rows: [
        {
          label: 'Ecru',
          run: [
            { size: 'L', quantity: 10 },
            { size: 'S', quantity: 20 },
          ],
        },
        { label: 'Navy', run: [{ size: 'S', quantity: 1000 }] },
      ],
    }));

  it.each([
    ['S\tM\tL\n20\t40\t20', 'S:20 M:40 L:20'],
    ['S\t20\nM\t40\nL\t20', 'S:20 M:40 L:20'],
    ['Size\tQty\nS\t20\nM\t40', 'S:20 M:40'],
    ['36\t38\t40\n20\t40\t20', '36:20 38:40 40:20'],
    ['34\t20\n36\t40\n38\t20', '34:20 36:40 38:20'],
  ])('reads one run from %j', (text, expected) => expect(pastedRun(text)).toBe(expected));

  it('knows the empty corner that a form takes off, and lets no figure stand without its size', () => {
    const read = {
      ok: true,
      rows: [
        {
          label: 'Ecru',
          run: [
            { size: 'S', quantity: 1 },
            { size: 'M', quantity: 2 },
          ],
        },
      ],
    };
    expect(readBlock('\tS\tM\nEcru\t1\t2')).toEqual(read);
    expect(readBlock('S\tM\nEcru\t1\t2')).toEqual(read);
    expect(readBlock('Colour\tS\tM\nEcru\t1\t2\t3')).toMatchObject({
      ok: false,
      trouble: { code: 'notAQuantity', cell: '3' },
    });
  });

  it('chooses none of two ways to read figures', () =>
    expect(readBlock('36\t38\n20\t40')).toEqual({ ok: false, trouble: { code: 'eitherWay' } }));

  it('says which total does not add up, and which cell is no quantity', () => {
    expect(readBlock('\tS\tM\tTotal\nEcru\t1\t2\t4')).toEqual({
      ok: false,
      trouble: { code: 'totalDiffers', row: 'Ecru', total: 4, sum: 3 },
    });
    expect(readBlock('\tS\tM\nEcru\t1\t1.5')).toEqual({
      ok: false,
      trouble: { code: 'notAQuantity', cell: '1.5', row: 'Ecru', size: 'M' },
    });
    expect(readBlock('\tS\ts\nEcru\t1\t1')).toEqual({ ok: false, trouble: { code: 'twice', what: 'S' } });
    expect(readBlock('\tS\nEcru\t1\necru\t1')).toEqual({ ok: false, trouble: { code: 'twice', what: 'Ecru' } });
  });
});

describe('Whatever is typed', () => {
  const parts = fc.array(fc.nat(40), { minLength: 1, maxLength: 9 }).filter((all) => all.some((part) => part > 0));

  it('is shared out to the last piece, each within one of its exact share, and equal parts never rise', () =>
    fc.assert(
      fc.property(fc.nat(200_000), parts, (whole, ratio) => {
        const shares = byRatio(whole, ratio);
        const total = ratio.reduce((sum, part) => sum + part, 0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(whole);
        for (const [at, share] of shares.entries()) {
          expect(Math.abs(share * total - whole * (ratio[at] ?? 0))).toBeLessThan(total);
          const later = ratio.findIndex((part, other) => other > at && part === ratio[at]);
          if (later > 0) expect(share).toBeGreaterThanOrEqual(shares[later] ?? 0);
        }
      }),
    ));

  it('is read again as it was stored', () =>
    fc.assert(
      fc.property(
        fc.shuffledSubarray(lists.scales[0]?.sizes ?? [], { minLength: 1 }),
        fc.infiniteStream(fc.integer({ min: 1, max: 9999 })),
        (sizes, stream) => {
          const quantities = stream.take(sizes.length);
          const typed = writeSizes(sizes.map((size) => ({ size, quantity: Number(quantities.next().value) })));
          const stored = String(read(typed, on('Alpha')));
          expect(read(stored, on('Alpha'))).toBe(stored);
          expect(read(stored, on(''))).toBe(stored);
        },
      ),
    ));

  it('never throws, and holds no size twice', () =>
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', 'Alpha', 'nowhere'), (typed, scale) => {
        const entry = readSizeEntry(typed, on(scale, 100));
        const names = entry.ok ? entry.run.map(({ size }) => size.toLowerCase()) : [];
        expect(new Set(names).size).toBe(names.length);
      }),
    ));
});
