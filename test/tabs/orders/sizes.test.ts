// The sizes of an order: its style's curve, packs that do not come to them, and sizes that no item is kept of.
import { openContext } from '../../../src/app/step';
import type { Table } from '../../../src/schema/table';
import { inventory } from '../../../src/tabs/inventory/table';
import { packTold, sizeCurve } from '../../../src/tabs/orders/size-curve';
import { steps } from '../../../src/tabs/orders/steps';
import { orders } from '../../../src/tabs/orders/table';
import { words } from '../../../src/tabs/orders/words.en';
import { shipments } from '../../../src/tabs/shipments/table';
import { type Fields, linesOf } from '../../support/calendar-book';
import { plainWorkbook } from '../../support/plain-workbook';

const order = (fields: Fields = {}): Fields => ({
  orderId: 'ORD-0001',
  style: 'Linen shirt',
  colour: 'Ecru',
  season: 'SS27',
  sizeScale: 'Alpha',
  sizes: 'L:20 S:40 M:60',
  quantity: 120,
  stage: 'Ready',
  originalExFactory: '2026-12-01',
  ...fields,
});
const item = (size: string): Fields => ({
  sku: `LS-ECRU-${size}`,
  style: 'Linen shirt',
  colour: 'Ecru',
  size,
  kind: 'Finished good',
  unit: 'pcs',
});
const left = (sku: string, quantity: number, id: string): Fields => ({
  shipmentId: id,
  direction: 'Outbound',
  order: 'ORD-0001',
  sku,
  quantity,
  shippedOn: '2026-11-20',
});

function contextOf(rows: readonly (readonly [Table, readonly Fields[]])[]) {
  const filled = rows.map(([table, fields]) => {
    const keys = Object.keys(table.inputs);
    const lines = linesOf(table, fields).map((line) =>
      Object.fromEntries(keys.map((key, at) => [key, line[at] ?? ''])),
    );
    return [table.name, lines] as const;
  });
  return openContext(plainWorkbook('2026-11-26', Object.fromEntries(filled)));
}

function told(rows: Parameters<typeof contextOf>[0]) {
  const context = contextOf(rows);
  const [first] = context.rowsOf(orders);
  if (!first) throw new Error('There is no order.');
  return { curve: sizeCurve(first, context, words), pack: packTold(first, context, words) };
}

it('is the curve of a style in its season: ordered and left by size, in the order of the scale', () => {
  const others = [
    order({ orderId: 'ORD-0002', colour: 'Navy', sizes: 's:10 XL:5', quantity: 15 }),
    order({ orderId: 'ORD-0003', stage: 'Cancelled' }),
    order({ orderId: 'ORD-0004', season: 'AW27' }),
  ];
  const shipped = [left('LS-ECRU-S', 15, 'SHP-1'), left('LS-ECRU-M', 60, 'SHP-2'), left('BOX', 3, 'SHP-3')];
  const { curve } = told([
    [orders, [order(), ...others]],
    [inventory, [item('S'), item('M')]],
    [shipments, shipped],
  ]);
  expect(curve).toEqual({
    draw: 'sums',
    title: 'Sizes of the style, 2 orders',
    sums: [
      { label: 'S', text: '50, 35 left' },
      { label: 'M', text: '60, 0 left' },
      { label: 'L', text: '20' },
      { label: 'XL', text: '5' },
      { label: 'Without a size', text: '3 shipped' },
    ],
  });
});

it.each([
  ['1-2-2-1 x 20', 'S:20 M:40 L:40 XL:20', undefined],
  ['1-2-2-1 x 20', 'S:20 M:40 L:38 XL:20', 'Its packs hold 120, Sizes 118.'],
  ['1-2-2-1 x 20', 'S:40 M:20 L:20 XL:40', 'Its packs hold the same pieces, but other sizes.'],
])('tells whether its packs %s come to %s', (pack, sizes, said) => {
  const block = told([[orders, [order({ pack, sizes })]]]).pack;
  expect(block?.draw === 'days' ? block.days[0]?.text : undefined).toBe(said);
});

it('offers an item to the size that has none when it is shipped, and makes it once that is agreed', () => {
  const context = contextOf([
    [orders, [order()]],
    [inventory, [item('S'), item('M')]],
  ]);
  const offer = steps.ship('ORD-0001', context, words);
  const fields = offer?.sections.flatMap((section) => section.fields) ?? [];
  expect(fields.find(({ key }) => key === 'sku:LS-ECRU-L')).toMatchObject({ fact: 'L has no item yet' });
  const planned = offer?.plan({ ...offer.presets, 'sku:LS-ECRU-L': 20, shippedOn: '2026-11-26' });
  if (!planned?.ok) throw new Error('It is refused.');
  expect(planned.warnings).toContainEqual({ code: 'createsItem', size: 'L', sku: 'LS-ECRU-L' });
  expect(planned.plan.additions?.[0]).toMatchObject({
    table: inventory,
    values: { sku: 'LS-ECRU-L', style: 'Linen shirt', colour: 'Ecru', size: 'L' },
  });
});
