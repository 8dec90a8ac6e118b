// Google may fail at any service call of a step: then nothing of the step stays, or what stays shows and can be mended.
import type { HomeView } from '../../src/app/api';
import { fault, kill } from '../../workbench/runtime/between';
import type { AddOn } from '../support/add-on';
import { callsDuring, copiesOf, isWrite, type Trouble } from '../support/fragile';
import { everything, open, shirtDesk, shown } from '../support/steps';

const first = shirtDesk();
const before = everything(first);
const fragileDesk = copiesOf(first);

const leaving = { 'sku:LS-ECR-S': '', 'sku:LS-ECR-M': '120', shippedOn: '2026-11-22' };
const ship = (addOn: AddOn) => addOn.call('takeStep', 'ship', 'Orders', 'ORD-0001', leaving, true);

/** A lock that cannot be given back ends with the run: what was done stays done. */
const fallible = (calls: readonly string[]) => calls.slice(0, calls.indexOf('Lock.releaseLock'));

const shipping = fragileDesk();
const calls = fallible(callsDuring(shipping, () => ship(shipping.addOn)));

/** Before each call, and after those that have written by then. */
const moments = calls.flatMap((call, index) =>
  (isWrite(call) ? (['before', 'after'] as const) : (['before'] as const)).map((when) => ({ index: index + 1, when })),
);

describe(`Shipping, with ${calls.length} service calls`, () => {
  it('leaves nothing behind when Google fails before or after any one of them', () => {
    for (const { index, when } of moments) {
      const { addOn, during } = fragileDesk();
      const failing: Trouble = (moment) => moment.index === index && moment.when === when && fault();
      during(failing, () => expect(() => ship(addOn)).toThrow());
      expect({ index, when, left: everything(addOn) }).toEqual({ index, when, left: before });
    }
    const { addOn, during } = fragileDesk();
    const once: Trouble = ({ call, when }) => call === 'SpreadsheetApp.flush' && when === 'after' && fault();
    during(once, () => expect(() => ship(addOn)).toThrow());
    expect(ship(addOn)).toMatchObject({ ok: true });
  });

  it('cut off at any one of them, never takes stock without a shipment; goods without their move show on the desk', () => {
    const seen = new Set<string>();
    for (const { index, when } of moments.slice(calls.findIndex(isWrite))) {
      const { addOn, during } = fragileDesk();
      const cut: Trouble = (moment) => moment.index === index && moment.when === when && kill();
      during(cut, () => expect(() => ship(addOn)).toThrow());
      const [shipments, moves] = [shown(addOn, 'Shipments').length, shown(addOn, 'Stock moves').length - 1];
      seen.add(`${shipments} shipments, ${moves} moves`);
      const { attention } = addOn.call('home') as HomeView;
      const named = attention.filter(({ mark }) => mark === 'stock not issued').length;
      expect(named).toBe(shipments - moves);
    }
    expect([...seen].sort()).toEqual(['0 shipments, 0 moves', '1 shipments, 0 moves', '1 shipments, 1 moves']);
  });
});

describe('An undo', () => {
  it('that fails at any service call takes nothing back, and can be tried again', () => {
    const shippedOnce = fragileDesk();
    const { undo } = ship(shippedOnce.addOn) as { undo: object };
    const count = fallible(callsDuring(shippedOnce, () => shippedOnce.addOn.call('undo', undo))).length;
    for (let index = 1; index <= count; index += 1) {
      const { addOn, during } = fragileDesk();
      const shipped = ship(addOn) as { undo: object };
      const withShipment = everything(addOn);
      const failing: Trouble = (moment) => moment.index === index && moment.when === 'before' && fault();
      during(failing, () => expect(() => addOn.call('undo', shipped.undo)).toThrow());
      // The row is deleted last: only the commit that follows it can fail without bringing it back.
      if (index === count) {
        expect(shown(addOn, 'Shipments')).toEqual([]);
        continue;
      }
      expect({ index, left: everything(addOn) }).toEqual({ index, left: withShipment });
      expect(addOn.call('undo', shipped.undo)).toMatchObject({ ok: true });
    }
  });
});

describe('A colleague', () => {
  it('who ships the same goods meanwhile is seen: the question is asked again', () => {
    const addOn = shirtDesk();
    const view = open(addOn, 'ship', 'Orders', 'ORD-0001');
    addOn.call('takeStep', 'ship', 'Orders', 'ORD-0001', { ...leaving, 'sku:LS-ECR-M': '200' }, true);
    const outcome = addOn.call('takeStep', 'ship', 'Orders', 'ORD-0001', { ...view.presets, ...leaving }, false);
    expect(outcome).toMatchObject({ ask: ['LS-ECR-M: 120 would leave, but only 50 are on hand.'] });
  });
});
