// Google may fail at any service call of a step: then nothing of the step stays, or what stays shows and can be mended.
import type { HomeView } from '../../src/app/api';
import { fault, kill, type Moment } from '../../workbench/runtime/between';
import { everything, open, shirtDesk, shown } from '../support/actions';
import { type AddOn, keep, openKept } from '../support/add-on';

type Trouble = (moment: Moment) => void;

const first = shirtDesk();
const kept = keep(first);
const before = everything(first);

/** A copy of the same desk, whose Google can be told to fail from now on. */
function fragileDesk() {
  let trouble: Trouble | undefined;
  const addOn = openKept(kept, { between: (moment) => trouble?.(moment) });
  return {
    addOn,
    during(next: Trouble, work: () => void) {
      trouble = next;
      try {
        work();
      } finally {
        trouble = undefined;
      }
    },
  };
}

const leaving = { 'sku:LS-ECR-S': '', 'sku:LS-ECR-M': '120', shippedOn: '2026-11-22' };
const ship = (addOn: AddOn) => addOn.call('act', 'ship', 'Orders', 'ORD-0001', leaving, true);

/** The service calls of a step when nothing goes wrong, in order. */
function callsDuring(step: (addOn: AddOn) => void): readonly string[] {
  const calls: string[] = [];
  const { addOn, during } = fragileDesk();
  during(
    ({ call, when }) => when === 'before' && calls.push(call),
    () => step(addOn),
  );
  return calls;
}

const isWrite = (call: string) => /\.(set|insert|delete|flush)/.test(call);

/** A lock that cannot be given back ends with the run: what was done stays done. */
const fallible = (calls: readonly string[]) => calls.slice(0, calls.indexOf('Lock.releaseLock'));

const calls = fallible(callsDuring(ship));

/** Before and after each call that writes, and once for every other kind of call between two of them. */
function momentsOf(calls: readonly string[]) {
  const written = (place: number) => calls.slice(0, place).filter(isWrite).length;
  return calls.flatMap((call, place): Pick<Moment, 'index' | 'when'>[] => {
    const index = place + 1;
    if (isWrite(call)) return (['before', 'after'] as const).map((when) => ({ index, when }));
    const first = calls.findIndex((other, at) => other === call && written(at) === written(place));
    return first === place ? [{ index, when: 'before' }] : [];
  });
}

const moments = momentsOf(calls);

describe('Shipping', () => {
  it('leaves nothing behind when Google fails before or after any kind of service call', () => {
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

  it('cut off at any kind of call from the first write on, never takes stock without a shipment; goods without their move show on the desk', () => {
    const seen = new Set<string>();
    for (const { index, when } of moments.filter((moment) => moment.index > calls.findIndex(isWrite))) {
      const { addOn, during } = fragileDesk();
      const cut: Trouble = (moment) => moment.index === index && moment.when === when && kill();
      during(cut, () => expect(() => ship(addOn)).toThrow());
      const [shipments, moves] = [shown(addOn, 'Shipments').length, shown(addOn, 'Stock moves').length - 1];
      seen.add(`${shipments} shipments, ${moves} moves`);
      const { attention } = addOn.call('home') as HomeView;
      const named = attention.filter(({ finding }) => finding.code === 'stockNotIssued').length;
      expect(named).toBe(shipments - moves);
    }
    expect([...seen].sort()).toEqual(['0 shipments, 0 moves', '1 shipments, 0 moves', '1 shipments, 1 moves']);
  });
});

describe('An undo', () => {
  it('that fails at any kind of service call takes nothing back, and can be tried again', () => {
    const shipAndUndo = (addOn: AddOn) => addOn.call('undo', (ship(addOn) as { undo: object }).undo);
    const undoing = fallible(callsDuring(shipAndUndo).slice(calls.length + 1));
    const gone: (string | undefined)[] = [];
    for (const { index } of momentsOf(undoing).filter(({ when }) => when === 'before')) {
      const { addOn, during } = fragileDesk();
      const shipped = ship(addOn) as { undo: object };
      const withShipment = everything(addOn);
      const failing: Trouble = (moment) => moment.index === index && moment.when === 'before' && fault();
      during(failing, () => expect(() => addOn.call('undo', shipped.undo)).toThrow());
      // The row is deleted last: only the commit that follows it can fail without bringing it back.
      if (shown(addOn, 'Shipments').length === 0) {
        gone.push(undoing[index - 1]);
        continue;
      }
      expect({ index, left: everything(addOn) }).toEqual({ index, left: withShipment });
      expect(addOn.call('undo', shipped.undo)).toMatchObject({ ok: true });
    }
    expect(gone).toEqual(['SpreadsheetApp.flush']);
  });
});

describe('A colleague', () => {
  it('who ships the same goods meanwhile is seen: the question is asked again', () => {
    const addOn = shirtDesk();
    const view = open(addOn, 'ship', 'Orders', 'ORD-0001');
    addOn.call('act', 'ship', 'Orders', 'ORD-0001', { ...leaving, 'sku:LS-ECR-M': '200' }, true);
    const outcome = addOn.call('act', 'ship', 'Orders', 'ORD-0001', { ...view.presets, ...leaving }, false);
    expect(outcome).toMatchObject({ ask: [{ code: 'moreThanOnHand', onHand: 50, quantity: 120 }] });
  });
});
