// Editing a row in the sidebar: only what was changed is written, wherever the row has gone meanwhile.
import type { EditOutcome, EditView } from '../../src/app/api';
import { openSetUp, plainOrder } from '../support/plain-add-on';
import { shown } from '../support/steps';

function ordered() {
  const addOn = openSetUp();
  addOn.call('addRow', 'Orders', { ...plainOrder, season: 'SS27' });
  addOn.call('addRow', 'Orders', { ...plainOrder, style: 'Cargo skirt', colour: 'Olive' });
  const openEdit = (id: string) => addOn.call('openEdit', 'Orders', id) as EditView;
  const save = (id: string, before: EditView['presets'], typed: object, keepMine = false) =>
    addOn.call('editRow', 'Orders', id, before, { ...before, ...typed }, keepMine) as EditOutcome;
  return { addOn, openEdit, save };
}

describe('Editing a row', () => {
  it('opens the form with what the row holds, without its key and without the date that never changes', () => {
    const { openEdit } = ordered();
    const { presets, spec, title } = openEdit('ORD-0001');
    expect(title).toBe('Linen shirt, Ecru');
    expect(presets).toMatchObject({ style: 'Linen shirt', quantity: '400', unitPrice: '14.5', stage: 'Confirmed' });
    const keys = spec.sections.flatMap(({ fields }) => fields.map(({ key }) => key));
    expect(keys).toContain('revisedExFactory');
    expect(keys).not.toContain('orderId');
    expect(keys).not.toContain('originalExFactory');
  });

  it('writes only the changed fields, and finds the row again after a sort', () => {
    const { addOn, openEdit, save } = ordered();
    const { presets } = openEdit('ORD-0001');
    const sheet = addOn.sheetId('Orders');
    addOn.book.insert(sheet, 'ROWS', 1, 1);
    const outcome = save('ORD-0001', presets, { quantity: '420', factory: 'Confecções Minho' });
    expect(outcome).toMatchObject({
      ok: true,
      said: 'ORD-0001: Factory and Quantity changed.',
    });
    expect(addOn.last().calls['Range.setValues']).toBe(2);
    expect(shown(addOn, 'Orders')[1]).toMatchObject({ 'Order ID': 'ORD-0001', Quantity: '420', Season: 'SS27' });
    expect(shown(addOn, 'Orders')[2]).toMatchObject({ 'Order ID': 'ORD-0002', Quantity: '400' });
  });

  it('says what somebody else changed meanwhile, and asks whose stays', () => {
    const { addOn, openEdit, save } = ordered();
    const { presets } = openEdit('ORD-0001');
    addOn.type('Orders', 2, 'Quantity', '380');
    addOn.type('Orders', 2, 'Notes', 'call on Friday');
    expect(save('ORD-0001', presets, { quantity: '420' })).toEqual({
      ok: false,
      conflicts: [{ key: 'quantity', label: 'Quantity', was: '400', now: '380' }],
    });
    expect(shown(addOn, 'Orders')[0]).toMatchObject({ Quantity: '380' });
    expect(save('ORD-0001', presets, { quantity: '420' }, true)).toMatchObject({ ok: true });
    expect(shown(addOn, 'Orders')[0]).toMatchObject({ Quantity: '420', Notes: 'call on Friday' });
  });

  it('judges what was changed, against the rest of the row, and writes nothing wrong', () => {
    const { addOn, openEdit, save } = ordered();
    const { presets } = openEdit('ORD-0001');
    expect(save('ORD-0001', presets, { quantity: 'many', shipBy: '2027-03-10', cancelDate: '2027-03-01' })).toEqual({
      ok: false,
      problems: {
        quantity: { code: 'notANumber', typed: 'many' },
        cancelDate: { code: 'before', earlier: 'Ship-by', earlierDay: '2027-03-10' },
      },
    });
    expect(save('ORD-0001', presets, { factory: '' })).toEqual({
      ok: false,
      problems: { factory: { code: 'required' } },
    });
    expect(shown(addOn, 'Orders')[0]).toMatchObject({ Quantity: '400', 'Ship-by': '' });
  });

  it('does not hold against it what was wrong on the sheet before', () => {
    const { addOn, openEdit, save } = ordered();
    addOn.type('Orders', 2, 'Sizes', 'S:10 M:20');
    const { presets } = openEdit('ORD-0001');
    expect(save('ORD-0001', presets, { notes: 'sizes to come' })).toMatchObject({ ok: true });
    expect(save('ORD-0001', openEdit('ORD-0001').presets, { quantity: '410' })).toMatchObject({ ok: true });
  });

  it('is taken back to exactly what stood there, and not once that was changed again', () => {
    const { addOn, openEdit, save } = ordered();
    const { presets } = openEdit('ORD-0001');
    const first = save('ORD-0001', presets, { quantity: '420', colour: "=cmd|' /C calc'!A0" });
    expect(shown(addOn, 'Orders')[0]).toMatchObject({ Colour: "=cmd|' /C calc'!A0" });
    const { undo } = first as { undo: object };
    expect(addOn.call('undo', undo)).toMatchObject({ ok: true });
    expect(shown(addOn, 'Orders')[0]).toMatchObject({ Quantity: '400', Colour: 'Ecru' });
    expect(addOn.call('undo', undo)).toEqual({
      ok: false,
      changed: [{ table: 'Orders', id: 'ORD-0001', fields: ['Colour', 'Quantity'] }],
    });
  });

  it('with nothing changed writes nothing and says so', () => {
    const { addOn, openEdit, save } = ordered();
    const { presets } = openEdit('ORD-0001');
    expect(save('ORD-0001', presets, {})).toEqual({
      ok: true,
      said: 'Nothing was changed.',
      rows: [{ table: 'Orders', id: 'ORD-0001' }],
    });
    expect(addOn.last().calls['Range.setValues']).toBeUndefined();
  });

  it('is refused in a sentence for a row that is gone', () => {
    const { addOn } = ordered();
    expect(addOn.call('openEdit', 'Orders', 'ORD-0009')).toEqual({ refused: 'rowGone' });
    expect(addOn.call('editRow', 'Orders', 'ORD-0009', {}, { quantity: '1' }, false)).toEqual({
      ok: false,
      refused: 'rowGone',
    });
  });
});
