// What a file adds up to is shown beside what becomes of it, and read back from the sheet once it is written.
import type { Sums } from '../../src/schema/sums';
import { differingSums } from '../../src/schema/sums';
import { allSums, contradicted, ownTotals, sumsOfRows } from '../../src/sidebar/import/file-sums';
import { shaped } from '../../src/sidebar/import/shape';
import { type AddOn, openSetUp } from '../support/add-on';
import { type Brought, bring } from '../support/bring';
import { further } from '../support/tiers';

let addOn: AddOn;
beforeAll(() => {
  addOn = openSetUp();
});

const own = ({ all }: Brought) => ownTotals(all, shaped(all.source, all.plan).totals, sumsOfRows(all));

const EXPENSES =
  'Date,Category,Vendor,Amount,Currency / 2026-11-02,Fabric,Mill,1250.10,EUR / 2026-11-02,Trim,Zip,40.20,USD / 2026-11-03,Trim,Zip,-0.30,EUR / 2026-11-03,Whatever,Zip,5.00,EUR';

test('money is added up by currency, and what is to fix is told apart: together they are the file', () => {
  const brought = bring(addOn, 'Expenses', EXPENSES);
  expect(sumsOfRows(brought.all)).toEqual({ rows: 4, totals: { EUR: 1254.8, USD: 40.2 } });
  expect(brought.check.sums?.add).toEqual({ rows: 3, totals: { EUR: 1249.8, USD: 40.2 } });
  expect(brought.check.wrong).toHaveLength(1);
});

further('after writing, the same is read from the sheet, and what somebody changed meanwhile shows', () => {
  const brought = bring(addOn, 'Expenses', EXPENSES);
  const outcome = brought.write();
  if (!outcome.ok) throw new Error('Nothing was written.');
  const read = () => addOn.call('readBack', 'Expenses', outcome.ids) as Sums;
  expect(read()).toEqual(brought.check.sums?.add);
  expect(outcome.sums).toEqual(read());
  addOn.type('Expenses', 2, 'Amount', '12');
  expect(differingSums(outcome.sums ?? read(), read())).toEqual(['EUR']);
  const again = bring(addOn, 'Expenses', EXPENSES);
  expect(again.check.sums).toMatchObject({ add: { rows: 1 }, there: { rows: 2, totals: { EUR: -0.3, USD: 40.2 } } });
});

further(
  'orders are counted in pieces, also by their sizes, and in what they are worth; changed rows as they then stand',
  () => {
    const head = 'PO,Style,Color,Vendor,Sizes,Qty,Price,Currency,Ex-factory';
    const first = `${head} / P1,Tee,White,Mill,S:40 M:60,,2.50,EUR,2027-01-15 / P2,Tee,White,Mill,,20,3.00 USD,,2027-01-15`;
    const brought = bring(addOn, 'Orders', first);
    expect(brought.check.sums?.add).toEqual({ rows: 2, totals: { quantity: 120, EUR: 250, USD: 60 } });
    expect(sumsOfRows(brought.all)).toEqual(brought.check.sums?.add);
    brought.write();
    const revised = bring(addOn, 'Orders', first.replace(',20,3.00', ',25,3.00'));
    expect(revised.check.sums?.changed).toEqual({ rows: 1, totals: { quantity: 25, USD: 75 } });
    const outcome = revised.write(['1 quantity']);
    expect(outcome).toMatchObject({ ok: true, sums: { rows: 1, totals: { quantity: 25, USD: 75 } } });
    expect(addOn.call('readBack', 'Orders', ['ORD-0002'])).toEqual({ rows: 1, totals: { quantity: 25, USD: 75 } });
  },
);

test.each([
  ['agrees', '150', []],
  ['is more than its rows', '250', ['quantity']],
])('the total of the file itself %s', (_, total, differing) => {
  const csv = `Direction,Tracking,Qty,ETA / Inbound,AAA111,100,2026-12-01 / Inbound,AAA112,50,2026-12-02 / Inbound,TOTAL,${total},`;
  const brought = bring(addOn, 'Shipments', csv);
  expect(own(brought)).toEqual({ quantity: Number(total) });
  expect(contradicted(own(brought) ?? {}, sumsOfRows(brought.all))).toEqual(differing);
});

test('subtotals and a grand total are told apart, and a file without totals has none', () => {
  const rows = ['A,10,', 'Subtotal,10,', 'B,5,', 'Subtotal,5,'];
  const file = (more: readonly string[]) => ['SKU,Qty,Direction', ...rows, ...more].join(' / ');
  const own2 = (csv: string) => own(bring(addOn, 'Shipments', csv, { fixed: { direction: 'Inbound' } }));
  expect(own2(file([]))).toEqual({ quantity: 15 });
  expect(own2(file(['Grand total,15,']))).toEqual({ quantity: 15 });
  expect(own2('SKU,Qty / A,10')).toBeUndefined();
});

test('several outcomes add up to what is in the file', () => {
  const brought = bring(addOn, 'Expenses', EXPENSES);
  const { sums, wrong } = brought.check;
  if (!sums) throw new Error('Nothing was added up.');
  const { all } = brought;
  const toFix = sumsOfRows({ ...all, rows: wrong.flatMap(({ row }) => all.rows[row] ?? []) });
  expect(differingSums(sumsOfRows(all), allSums([sums.add, sums.there, sums.changed, toFix]))).toEqual([]);
});
