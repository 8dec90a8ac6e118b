// Several colours of one order: what a new line takes over and what stays with the order, and which lines a block opens with.
import { addColours } from '../../../src/tabs/orders/colours';
import { words } from '../../../src/tabs/orders/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const ecru: Fields = {
  orderId: 'ORD-0001',
  style: 'Linen shirt',
  poNumber: 'PO 77',
  customer: 'Maison Roux',
  season: 'SS27',
  colour: 'Ecru',
  sizeScale: 'Alpha',
  sizes: 'S:80 M:160',
  quantity: 240,
  stage: 'Confirmed',
};
const navy: Fields = { ...ecru, orderId: 'ORD-0002', colour: 'Navy', sizes: 'S:20 L:5', quantity: 25 };

const offerOf = (rows: readonly Fields[] = [ecru]) => addColours('ORD-0001', deskOf({ Orders: rows }), words);
const add = (block: string, rows?: readonly Fields[]) => planned(offerOf(rows), { block });
const openedWith = (rows: readonly Fields[]) => String(offerOf(rows)?.presets.block ?? '').split('\n');

describe('A new colour', () => {
  it('is made, sold, shipped and paid as the order that it starts from', () => {
    const shared = {
      factory: 'Hanoi Garment 9',
      unitPrice: 14.5,
      currency: 'EUR',
      startShip: '2027-03-16',
      shipBy: '2027-03-20',
      cancelDate: '2027-03-30',
      originalExFactory: '2027-03-15',
      terms: '30/70',
      lcExpiry: '2027-04-20',
      owner: 'ana@studio.example',
    };
    expect(add('Colour\tS\tM\nNavy\t1\t2', [{ ...ecru, ...shared }]).added).toEqual([
      {
        in: 'Orders',
        orderId: 'ORD-0002',
        poNumber: 'PO 77',
        customer: 'Maison Roux',
        style: 'Linen shirt',
        season: 'SS27',
        sizeScale: 'Alpha',
        ...shared,
        colour: 'Navy',
        sizes: 'S:1 M:2',
        quantity: 3,
        orderDate: '2026-11-22',
        stage: 'Confirmed',
      },
    ]);
  });

  it.each<[string, Fields]>([
    ['its packs', { pack: '4-8 x 20' }],
    ['a date that the factory moved, or why', { revisedExFactory: '2027-03-20', slipReason: 'Fabric late' }],
    ['what was agreed before that', { earlierDates: '2027-03-18 Fabric late' }],
    ['the day its goods left', { actualExFactory: '2026-11-20' }],
    ['what the order sheet told the factory: nobody has told it of the new colour', { sheetSent: 'v1 2026-11-02 …' }],
    ['the day its documents were presented to the bank', { lcPresentedOn: '2026-11-20' }],
    ['that nobody is to be reminded before a day, or a note', { snoozedUntil: '2026-12-01', notes: 'Photo sent' }],
  ])('does not take %s', (_what, own) => {
    const [row] = add('Colour\tS\nNavy\t1', [{ ...ecru, ...own }]).added;
    expect(row).toMatchObject({ colour: 'Navy' });
    for (const key of Object.keys(own)) expect(row).not.toHaveProperty(key);
  });

  it.each([
    ['Draft', 'Draft'],
    ['', undefined],
    ['Ready', 'Confirmed'],
  ])('of an order that is %j starts as %j', (stage, starts) =>
    expect(add('Colour\tS\nNavy\t1', [{ ...ecru, stage }]).added[0]?.stage).toBe(starts),
  );

  it('is listed with the row of each order that is added or changed', () => {
    const { said, rows } = add('Colour\tS\tL\nNavy\t20\t6\nSand\t4\t\nOlive\t\t5', [ecru, navy]);
    expect(said).toStrictEqual({ code: 'colours', count: 2, pieces: 9, changed: 1 });
    expect(rows).toStrictEqual(['ORD-0003', 'ORD-0004', 'ORD-0002']);
  });

  it('is read by the number that it goes by at the mill, which is no quantity', () => {
    const { added } = add('Colour\tS\tM\n410\t10\t20\n999\t\t5');
    expect(added.map(({ colour, sizes, quantity }) => [colour, sizes, quantity])).toStrictEqual([
      ['410', 'S:10 M:20', 30],
      ['999', 'M:5', 5],
    ]);
    expect(add('COLOR\t36\n410\t10').added).toMatchObject([{ colour: '410', sizes: '36:10', quantity: 10 }]);
    for (const head of ['Colours', 'Colores', 'Colour code', 'Color/Talla'])
      expect(add(`${head}\t36\n410\t10`).added).toHaveLength(1);
  });

  it('takes sizes as they were written, and none as strange, where the order has no scale', () => {
    const block = 'Colour\tTall\tM\nNavy\t1\t2';
    const { added, asks } = add(block, [{ ...ecru, sizeScale: '' }]);
    expect(offerOf([{ ...ecru, sizeScale: '' }])?.foresee?.({ block })).toStrictEqual([
      { code: 'addsColour', colour: 'Navy', sizes: 'Tall:1 M:2', quantity: 3 },
    ]);
    expect(added[0]?.sizes).toBe('Tall:1 M:2');
    expect(asks).toStrictEqual([]);
  });

  it('names a size that its scale does not have once, however many colours have it', () => {
    const { asks } = add('Colour\tTall\nNavy\t1\nSand\t2');
    expect(asks).toStrictEqual([{ code: 'outsideScale', size: 'Tall', scale: 'Alpha' }]);
  });

  it('of an order that is over is not added', () => {
    for (const stage of ['Closed', 'Cancelled']) expect(offerOf([{ ...ecru, stage }])).toBeUndefined();
    expect(addColours('ORD-0009', deskOf({ Orders: [ecru] }), words)).toBeUndefined();
  });

  it('is not told before the block can be read', () => {
    expect(offerOf()?.foresee?.({ block: 'Navy' })).toStrictEqual([]);
    expect(offerOf()?.foresee?.({})).toStrictEqual([]);
  });
});

describe('The form', () => {
  const fieldsOf = (rows: readonly Fields[]) => offerOf(rows)?.sections.flatMap(({ fields }) => fields) ?? [];

  it('asks for a block, and for nothing else where the purchase order has one colour', () => {
    expect(fieldsOf([ecru]).map(({ key, required }) => [key, required])).toStrictEqual([['block', true]]);
    expect(offerOf([ecru])?.presets).toStrictEqual({});
  });

  it('asks, too, what is to become of the colours that are there', () => {
    const [, there] = fieldsOf([ecru, navy]);
    expect([there?.key, there?.required]).toStrictEqual(['there', true]);
    expect(there?.kind).toMatchObject({ options: ['Change', 'Add'], words: { Add: 'Add one more line' } });
  });
});

describe('A block opens with the lines of the purchase order', () => {
  const BOTH = ['Colour\tS\tM\tL', 'Ecru\t80\t160\t', 'Navy\t20\t\t5'];

  it('that are of its style, number, customer and season, however these are written', () => {
    expect(openedWith([ecru, { ...navy, customer: ' MAISON  Roux', season: 'ss27' }])).toStrictEqual(BOTH);
    for (const other of [{ style: 'Wrap coat' }, { poNumber: 'PO 78' }, { customer: 'Nord' }, { season: 'AW27' }]) {
      expect(openedWith([ecru, { ...navy, ...other }])).toStrictEqual(['']);
    }
  });

  it('that can be changed: one that is closed, has no colour, no sizes or no ID is left out', () => {
    const olive = { ...navy, orderId: 'ORD-0003', colour: 'Olive' };
    for (const left of [
      { stage: 'Closed' },
      { colour: '' },
      { sizes: '' },
      { sizes: 'S:0' },
      { sizes: 'some' },
      { orderId: '' },
    ]) {
      expect(openedWith([ecru, navy, { ...olive, ...left }])).toStrictEqual(BOTH);
    }
  });

  it('in any case once a size, and without a scale in the order in which they come', () => {
    const rows = [
      { ...ecru, sizeScale: '', sizes: 'M:160 S:80' },
      { ...navy, sizes: 's:20 L:5' },
    ];
    expect(openedWith(rows)).toStrictEqual(['Colour\tM\ts\tL', 'Ecru\t160\t80\t', 'Navy\t\t20\t5']);
  });

  it('of which one that was written another way, or in another order, is not changed', () => {
    const { added, changed } = add('Colour\tM\tS\tL\nECRU\t160\t80\t\nNavy\t\t20\t6', [
      { ...ecru, sizes: 'M:160, S:80, XL:0' },
      navy,
    ]);
    expect(added).toStrictEqual([]);
    expect(changed).toStrictEqual([{ in: 'Orders', id: 'ORD-0002', sizes: 'S:20 L:6', quantity: 26, pack: undefined }]);
  });

  it('and says before it is saved which of them the block leaves out, since these stay as they are', () => {
    const offer = offerOf([ecru, navy, { ...navy, orderId: 'ORD-0003', colour: 'Olive' }]);
    const told = offer?.foresee?.({ block: 'Colour\tS\nEcru\t90', there: 'Change' }) ?? [];
    const left = { code: 'leavesColour', colour: 'Navy', id: 'ORD-0002' } as const;
    expect(told.slice(1)).toStrictEqual([left, { ...left, colour: 'Olive', id: 'ORD-0003' }]);
    expect(words.warning.leavesColour(left)).toBe('Navy, ORD-0002, is not in the block. It stays as it is.');
    expect(offer?.foresee?.({ block: 'Colour\tS\nEcru\t90', there: 'Add' })).not.toContainEqual(left);
    expect(planned(offer, { block: 'Colour\tS\nEcru\t90' }).asks.map(({ code }) => code)).toStrictEqual([
      'changesColour',
    ]);
  });
});
