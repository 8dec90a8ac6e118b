// Five colours pasted as a block: one order line a colour, and what is told before.
import { openContext } from '../../../src/app/step';
import { addColours } from '../../../src/tabs/orders/colours';
import { orders } from '../../../src/tabs/orders/table';
import { words } from '../../../src/tabs/orders/words.en';
import { type Fields, linesOf } from '../../support/calendar-book';
import { plainWorkbook } from '../../support/plain-workbook';

const order = (fields: Fields = {}): Fields => ({
  orderId: 'ORD-0001',
  style: 'Linen shirt',
  colour: 'Ecru',
  customer: 'Maison Roux',
  factory: 'Textiles del Norte',
  sizeScale: 'Alpha',
  sizes: 'S:80 M:160',
  quantity: 240,
  unitPrice: 14.5,
  currency: 'EUR',
  stage: 'In production',
  originalExFactory: '2027-03-15',
  revisedExFactory: '2027-03-20',
  slipReason: 'Fabric late',
  ...fields,
});

function take(block: string, rows: readonly Fields[] = [order()]) {
  const keys = Object.keys(orders.inputs);
  const given = linesOf(orders, rows).map((line) => Object.fromEntries(keys.map((key, at) => [key, line[at] ?? ''])));
  const context = openContext(plainWorkbook('2026-11-26', { Orders: given }));
  const offer = addColours('ORD-0001', context, words);
  const typed = (block: string, there = offer?.presets.there) => ({ block, there });
  return {
    opened: offer?.presets,
    planned: offer?.plan(typed(block)),
    foreseen: offer?.foresee?.(typed(block)),
    added: offer?.plan(typed(block, 'Add')),
  };
}

const FIVE = [
  'Colour\tL\tS\tM\tTotal',
  'Navy\t40\t20\t40\t100',
  'Olive\t\t10\t10\t20',
  'Sand\t5\t5\t5\t15',
  'Black\t100\t100\t1,000\t1200',
  'White\t1\t2\t3\t6',
  'Total\t146\t137\t1058\t1341',
].join('\n');

describe('Five colours pasted as a block', () => {
  it('are five orders like the one they start from, their sizes in the order of the scale', () => {
    const { planned } = take(FIVE);
    const added = planned?.ok ? (planned.plan.additions ?? []).map(({ values }) => values) : [];
    expect(added.map(({ orderId, colour, sizes, quantity }) => [orderId, colour, sizes, quantity])).toEqual([
      ['ORD-0002', 'Navy', 'S:20 M:40 L:40', 100],
      ['ORD-0003', 'Olive', 'S:10 M:10', 20],
      ['ORD-0004', 'Sand', 'S:5 M:5 L:5', 15],
      ['ORD-0005', 'Black', 'S:100 M:1000 L:100', 1200],
      ['ORD-0006', 'White', 'S:2 M:3 L:1', 6],
    ]);
    expect(added[0]).toMatchObject({
      style: 'Linen shirt',
      factory: 'Textiles del Norte',
      unitPrice: 14.5,
      stage: 'Confirmed',
    });
    expect(added[0]).not.toHaveProperty('revisedExFactory');
    expect(planned?.ok && planned.said).toEqual({ code: 'colours', count: 5, pieces: 1341, changed: 0 });
    expect(planned?.ok && planned.warnings).toEqual([]);
  });

  it('are listed before they are added, with a colour that is there and a size that the scale does not have', () => {
    const { foreseen, planned } = take('Colour\tS\t5XL\necru\t1\t2');
    expect(foreseen).toEqual([
      { code: 'addsColour', colour: 'ecru', sizes: 'S:1 5XL:2', quantity: 3 },
      { code: 'colourThere', colour: 'ecru', id: 'ORD-0001' },
      { code: 'outsideScale', size: '5XL', scale: 'Alpha' },
    ]);
    expect(planned?.ok && planned.warnings).toHaveLength(2);
  });

  it.each([
    ['Navy', 'Paste a block from a sheet'],
    ['Colour\tS\nNavy\t1\n\t2', 'A line has no colour.'],
    ['Colour\tS\nNavy\t0', '“Navy” has no quantity.'],
    ['Colour\tS\nNavy\ttwo', '“two” of Navy in S is no quantity.'],
  ])('%j is refused with what is to be put right', (block, why) =>
    expect(take(block).planned).toMatchObject({
      ok: false,
      problems: { block: { code: 'notABlock', why: expect.stringContaining(why) } },
    }),
  );
});

describe('The block of a purchase order that has several colours', () => {
  const NAVY = { orderId: 'ORD-0002', colour: 'Navy', sizes: 'S:20 L:5', quantity: 25, pack: '4-1 x 5' };
  const lines = [order(), order(NAVY), order({ orderId: 'ORD-0003', colour: 'Olive', stage: 'Cancelled' })];
  const OPENED = 'Colour\tS\tM\tL\nEcru\t80\t160\t\nNavy\t20\t\t5';

  it('is opened again with what is ordered, in the order of the scale', () => {
    expect(take('', lines).opened).toEqual({ block: OPENED, there: 'Change' });
    expect(take('', [order()]).opened).toEqual({});
    // Two lines of one colour do not go into a block.
    expect(take('', [...lines, order({ ...NAVY, orderId: 'ORD-0004' })]).opened).toEqual({});
  });

  it('changes the colours that differ, adds those that are new, and asks first', () => {
    const { foreseen, planned } = take(`${OPENED.replace('20\t\t5', '20\t30\t5')}\nSand\t1\t1\t1`, lines);
    const changes = {
      code: 'changesColour',
      colour: 'Navy',
      id: 'ORD-0002',
      before: 'S:20 L:5',
      after: 'S:20 M:30 L:5',
    };
    expect(foreseen).toEqual([{ code: 'addsColour', colour: 'Sand', sizes: 'S:1 M:1 L:1', quantity: 3 }, changes]);
    if (!planned?.ok) throw new Error('It is refused.');
    expect(planned.plan.changes).toEqual([
      { table: orders, id: 'ORD-0002', values: { sizes: 'S:20 M:30 L:5', quantity: 55, pack: undefined } },
    ]);
    expect(planned.plan.additions?.map(({ values }) => values.colour)).toEqual(['Sand']);
    expect(planned.warnings).toEqual([changes]);
    expect(words.said.colours(planned.said as never)).toBe('1 order added, 3 pieces. 1 order changed.');
  });

  it('is refused as it was opened, and comes as the lines of a next lot where that is chosen', () => {
    const { planned, added } = take(OPENED, lines);
    expect(planned).toMatchObject({
      ok: false,
      problems: { block: { why: expect.stringContaining('as in the block') } },
    });
    if (!added?.ok) throw new Error('It is refused.');
    expect([added.plan.changes, added.plan.additions?.map(({ values }) => [values.orderId, values.colour])]).toEqual([
      [],
      [
        ['ORD-0004', 'Ecru'],
        ['ORD-0005', 'Navy'],
      ],
    ]);
    expect(added.warnings.map(({ code }) => code)).toEqual(['colourThere', 'colourThere']);
  });
});
