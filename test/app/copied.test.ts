// Somebody makes a copy of the workbook: Google leaves its triggers and document properties behind, and perhaps its metadata.
import { copyWorkbook } from '../../workbench/runtime/copy-workbook';
import { type AddOn, openAddOn, openSetUp, plainOrder } from '../support/add-on';

const add = (addOn: AddOn) => addOn.call('addRow', 'Orders', plainOrder);

function copied(options: { metadata: boolean }): AddOn {
  const original = openSetUp();
  add(original);
  const now = () => new Date(original.clock.now());
  return openAddOn(copyWorkbook(original.book, original.google.state(), { now, ...options }));
}

const ids = (addOn: AddOn) => addOn.rows('Orders').map((row) => row['Order ID']?.value);

describe('In a copy of the workbook', () => {
  it('the next order follows on those that came along', () => {
    const addOn = copied({ metadata: true });
    expect(add(addOn)).toMatchObject({ ok: true, added: { id: 'ORD-0002' } });
    expect(ids(addOn)).toEqual(['ORD-0001', 'ORD-0002']);
  });

  it('without its metadata nothing is written before the workbook is set up again', () => {
    const addOn = copied({ metadata: false });
    expect(add(addOn)).toEqual({ ok: false, refused: 'notSetUp' });
    expect(ids(addOn)).toEqual(['ORD-0001']);
  });
});
