// A change that takes several writes and is cut off between them: whoever comes next finds all of it or nothing.
import type { EditView } from '../../src/app/api';
import { fault, kill, once } from '../../workbench/runtime/between';
import { type AddOn, openSetUp, plainOrder } from '../support/add-on';
import { copiesOf, fromFirstWrite, momentsDuring, striking } from '../support/fragile';
import { shirtDesk, shown } from '../support/steps';

const isBefore = ({ when }: { readonly when: string }) => when === 'before';

describe('An edit over several runs of columns', () => {
  const first = openSetUp({ freeCalls: true });
  first.call('addRow', 'Orders', plainOrder);
  const { presets } = first.call('openEdit', 'Orders', 'ORD-0001') as EditView;
  const changed = { ...presets, season: 'AW27', stage: 'Ready', notes: 'sizes to come' };
  const edit = (addOn: AddOn) => addOn.call('editRow', 'Orders', 'ORD-0001', presets, changed, false);
  const desk = copiesOf(first, { freeCalls: true });
  const cellsOf = (addOn: AddOn) => {
    const { Season, Stage, Notes } = shown(addOn, 'Orders')[0] ?? {};
    return [Season, Stage, Notes].join();
  };

  it('that is cut off at any service call is whole or gone as soon as somebody looks at the desk, and can be done again', () => {
    const seen = new Set<string>();
    for (const moment of fromFirstWrite(momentsDuring(desk(), edit)).filter(isBefore)) {
      const { addOn, during } = desk();
      during(striking(moment, kill), () => expect(() => edit(addOn)).toThrow());
      addOn.call('home');
      seen.add(cellsOf(addOn));
      expect([moment, edit(addOn)]).toMatchObject([moment, { ok: true }]);
      expect([moment, cellsOf(addOn)]).toEqual([moment, 'AW27,Ready,sizes to come']);
    }
    expect([...seen].sort()).toEqual([',Confirmed,', 'AW27,Ready,sizes to come']);
  });

  it('is whole or gone, too, where the step that takes it back fails by itself', () => {
    const seen = new Set<string>();
    const failing = () =>
      once(
        ({ call }) => call === 'Range.isPartOfMerge',
        () => fault(),
      );
    for (const moment of fromFirstWrite(momentsDuring(desk(), edit)).filter(isBefore)) {
      const { addOn, during } = desk();
      during(striking(moment, kill), () => expect(() => edit(addOn)).toThrow());
      during(failing(), () => expect(() => addOn.call('addRow', 'Orders', plainOrder)).toThrow());
      seen.add(cellsOf(addOn));
    }
    expect([...seen].sort()).toEqual([',Confirmed,', 'AW27,Ready,sizes to come']);
  });
});

describe('An undo of a shipment', () => {
  const first = shirtDesk();
  const leaving = { 'sku:LS-ECR-S': '', 'sku:LS-ECR-M': '120', shippedOn: '2026-11-22' };
  const { undo } = first.call('takeStep', 'ship', 'Orders', 'ORD-0001', leaving, true) as { readonly undo: object };
  const desk = copiesOf(first, { freeCalls: true });
  const takeBack = (addOn: AddOn) => addOn.call('undo', undo);

  it('that is cut off never leaves a move without its goods, and what it leaves shows on the desk', () => {
    const seen = new Set<string>();
    for (const moment of fromFirstWrite(momentsDuring(desk(), takeBack)).filter(isBefore)) {
      const { addOn, during } = desk();
      during(striking(moment, kill), () => expect(() => takeBack(addOn)).toThrow());
      seen.add(`${shown(addOn, 'Shipments').length} shipments, ${shown(addOn, 'Stock moves').length - 1} moves`);
    }
    expect([...seen].sort()).toEqual(['0 shipments, 2 moves', '1 shipments, 1 moves', '1 shipments, 2 moves']);
  });
});
