// Google may fail at any service call of a step: then nothing of the step stays, or what stays shows and can be mended.
import type { HomeView } from '../../src/app/api';
import { fault, kill } from '../../workbench/runtime/between';
import type { AddOn } from '../support/add-on';
import {
  copiesOf,
  fromFirstWrite,
  momentsDuring,
  releaseIn,
  type Struck,
  striking,
  type Trouble,
} from '../support/fragile';
import { everything, open, shirtDesk, shown } from '../support/steps';
import { further, share } from '../support/tiers';

const first = shirtDesk();
const before = everything(first);
const fragileDesk = copiesOf(first);

const leaving = { 'sku:LS-ECR-S': '', 'sku:LS-ECR-M': '120', shippedOn: '2026-11-22' };
const ship = (addOn: AddOn) => addOn.call('takeStep', 'ship', 'Orders', 'ORD-0001', leaving, true);

/** A lock that cannot be given back ends with the run: what was done stays done. */
const fallible = (moments: readonly Struck[]) => moments.slice(0, releaseIn(moments));

const moments = fallible(momentsDuring(fragileDesk(), ship));
const writing = fromFirstWrite(moments);

describe('Shipping', () => {
  it('leaves nothing behind when Google fails before or after any kind of service call', () => {
    for (const moment of share(moments, 4, 'shipping')) {
      const { addOn, during } = fragileDesk();
      // Whoever is told of a write that failed is told, too, that nothing of it stays.
      const said = writing.includes(moment) ? 'nothing of this step was written. Try again.' : '';
      during(striking(moment, fault), () => expect(() => ship(addOn)).toThrow(said));
      expect({ moment, left: everything(addOn) }).toEqual({ moment, left: before });
    }
    const { addOn, during } = fragileDesk();
    const once: Trouble = ({ call, when }) => call === 'SpreadsheetApp.flush' && when === 'after' && fault();
    during(once, () => expect(() => ship(addOn)).toThrow());
    expect(ship(addOn)).toMatchObject({ ok: true });
  });

  further(
    'cut off at any kind of call from the first write on, never takes stock without a shipment; goods without their move show on the desk',
    () => {
      const seen = new Set<string>();
      for (const moment of writing) {
        const { addOn, during } = fragileDesk();
        during(striking(moment, kill), () => expect(() => ship(addOn)).toThrow());
        const [shipments, moves] = [shown(addOn, 'Shipments').length, shown(addOn, 'Stock moves').length - 1];
        seen.add(`${shipments} shipments, ${moves} moves`);
        const { attention } = addOn.call('home') as HomeView;
        const named = attention.filter(({ mark }) => mark === 'stock not issued').length;
        expect({ moment, named }).toEqual({ moment, named: shipments - moves });
      }
      expect([...seen].sort()).toEqual(['0 shipments, 0 moves', '1 shipments, 0 moves', '1 shipments, 1 moves']);
    },
  );
});

describe('An undo', () => {
  it('that fails at any kind of service call takes nothing back, and can be tried again', () => {
    const once = fragileDesk();
    const { undo } = ship(once.addOn) as { undo: object };
    const undoing = fallible(momentsDuring(once, () => once.addOn.call('undo', undo)));
    const failures = undoing.filter(({ when }) => when === 'before');
    for (const moment of share(failures, 3, 'undo')) {
      const { addOn, during } = fragileDesk();
      const shipped = ship(addOn) as { undo: object };
      const withShipment = everything(addOn);
      during(striking(moment, fault), () => expect(() => addOn.call('undo', shipped.undo)).toThrow());
      expect({ moment, left: everything(addOn) }).toEqual({ moment, left: withShipment });
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
