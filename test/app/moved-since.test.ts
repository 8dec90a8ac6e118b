// A colleague moves rows or columns after a step has read them and before it writes: it begins anew, and gives up with a sentence where they go on.
import type { Between } from '../../workbench/runtime/between';
import { type AddOn, type Kept, keep, openKept, openSetUp, plainOrder } from '../support/plain-add-on';
import { take } from '../support/steps';

let kept: Kept;
beforeAll(() => {
  const desk = openSetUp();
  for (const style of ['Wool coat', 'Linen shirt', 'Silk scarf'])
    desk.call('addRow', 'Orders', { ...plainOrder, style });
  kept = keep(desk);
});

type Act = (addOn: AddOn, orders: number) => void;

/** A desk in which somebody acts at each read of a step, so many times, as long as nothing is written. */
function disturbed(act: Act, times: number): AddOn {
  let [acts, writes, isLocked] = [0, 0, false];
  const between: Between = ({ call, when }) => {
    if (when !== 'before') return;
    isLocked ||= call === 'Lock.tryLock';
    if (call === 'Range.setValues') writes += 1;
    if (!isLocked || writes > 0 || call !== 'Range.getValues' || acts === times) return;
    acts += 1;
    act(addOn, addOn.sheetId('Orders'));
  };
  const addOn = openKept(kept, { between });
  return addOn;
}

const insertRow: Act = ({ book }, orders) => book.insert(orders, 'ROWS', 1, 1);
const insertColumn: Act = ({ book }, orders) => book.insert(orders, 'COLUMNS', 0, 1);

const cancel = (addOn: AddOn) => take(addOn, 'cancel', 'Orders', 'ORD-0002');
const add = (addOn: AddOn) => addOn.call('addRow', 'Orders', { ...plainOrder, style: 'Cotton tee' });

/** What is read of each order, and of nothing else. */
const orders = (addOn: AddOn) =>
  addOn
    .rows('Orders')
    .flatMap(({ 'Order ID': id, Style, Stage }) =>
      id?.display ? [[id.display, Style?.display, Stage?.display].join(' ')] : [],
    );

const COAT = 'ORD-0001 Wool coat Confirmed';
const SCARF = 'ORD-0003 Silk scarf Confirmed';

it.each([
  ['a row was inserted above it', insertRow],
  ['a column was inserted before it', insertColumn],
])('An order is cancelled where it stands, though %s meanwhile, by one write', (_, act) => {
  for (const times of [1, 2, 3, 4]) {
    const addOn = disturbed(act, times);
    expect(cancel(addOn)).toMatchObject({ ok: true });
    expect(orders(addOn)).toEqual([COAT, 'ORD-0002 Linen shirt Cancelled', SCARF]);
    expect(addOn.last().calls['Range.setValues']).toBe(1);
  }
});

it('A new order goes below the others, each cell in its own column, though columns were inserted meanwhile', () => {
  for (const times of [1, 2, 3, 4]) {
    const addOn = disturbed(insertColumn, times);
    expect(add(addOn)).toMatchObject({ ok: true });
    expect(orders(addOn)).toEqual([COAT, 'ORD-0002 Linen shirt Confirmed', SCARF, 'ORD-0004 Cotton tee Confirmed']);
    expect(addOn.last().calls['Range.setValues']).toBe(1);
  }
});

it.each([
  ['cancelled', cancel, insertRow],
  ['added', add, insertColumn],
])('No order is %s while somebody goes on: nothing is written, and a sentence says so', (_, work, act) => {
  const addOn = disturbed(act, Number.POSITIVE_INFINITY);
  expect(() => work(addOn)).toThrow(
    'Orders: somebody is moving or changing rows or columns there. Nothing was written. Wait a moment, then try again.',
  );
  expect(orders(addOn)).toEqual([COAT, 'ORD-0002 Linen shirt Confirmed', SCARF]);
  expect(addOn.last().calls).not.toHaveProperty(['Range.setValues']);
});
