// A person's own formula beside our columns shows what a step has written: it stays a formula, however columns move meanwhile.
import type { Moment } from '../../workbench/runtime/between';
import { type AddOn, openSetUp, plainOrder } from '../support/add-on';

const OWN = 6;

it('a step beside which a column is inserted leaves a formula of a person alone', () => {
  let isHit = false;
  const between = ({ call, when, run }: Moment) => {
    if (isHit || when !== 'before' || call !== 'Range.setValues' || run.function !== 'editRow') return;
    isHit = true;
    addOn.book.insert(addOn.sheetId('Orders'), 'COLUMNS', 0, 1);
  };
  const addOn: AddOn = openSetUp({ between, freeCalls: true });
  addOn.call('addRow', 'Orders', plainOrder);
  const orders = addOn.sheetId('Orders');
  addOn.book.insert(orders, 'COLUMNS', OWN, 1);
  const header = addOn.book.read(orders, { row: 0, col: 0, rows: 1, cols: 40 })[0]?.map(({ display }) => display) ?? [];
  const quantity = String.fromCharCode('A'.charCodeAt(0) + header.indexOf('Quantity'));
  const typed = ['Pieces', `=${quantity}2`].map((each) => [{ typed: each }]);
  addOn.book.write(orders, { row: 0, col: OWN, rows: 2, cols: 1 }, typed);
  const { presets } = addOn.call('openEdit', 'Orders', 'ORD-0001') as { readonly presets: object };
  addOn.call('editRow', 'Orders', 'ORD-0001', presets, { ...presets, quantity: '410', season: 'AW27' }, true);
  expect(isHit).toBe(true);
  const [cell] = addOn.book.read(orders, { row: 1, col: OWN + 1, rows: 1, cols: 1 })[0] ?? [];
  expect(cell).toMatchObject({ value: 410, formula: expect.stringMatching(/^=[A-Z]2$/) });
});
