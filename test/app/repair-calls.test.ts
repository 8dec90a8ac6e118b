// What a repair asks of Google does not grow with the rows that it puts right.
import type { ImportCheck, ImportOutcome } from '../../src/app/api';
import type { Moment } from '../../workbench/runtime/between';
import { type AddOn, openSetUp } from '../support/add-on';
import { orderFile } from '../support/files';

/** An import of so many rows, with a column inserted at the left before the first of them is written: its calls, by name. */
function callsOfHit(rows: number): Readonly<Record<string, number>> {
  let isHit = false;
  const between = ({ call, when, run }: Moment) => {
    if (isHit || when !== 'before' || call !== 'Range.setValues' || run.function !== 'importRows') return;
    isHit = true;
    addOn.book.insert(addOn.sheetId('Orders'), 'COLUMNS', 0, 1);
  };
  const addOn: AddOn = openSetUp({ between, freeCalls: true });
  const file = orderFile(rows);
  const { add } = addOn.call('checkImport', 'Orders', ...file) as ImportCheck;
  expect(addOn.call('importRows', 'Orders', { add, change: [] }, ...file) as ImportOutcome).toMatchObject({ ok: true });
  expect(isHit).toBe(true);
  const { calls } = addOn.last();
  expect(addOn.rows('Orders').filter((row) => row['Order ID']?.display !== '')).toHaveLength(rows);
  return calls;
}

it('an import of rows beside which a column was inserted looks at what fell beside in one read, and takes it out in one write', () => {
  const [few, many] = [callsOfHit(3), callsOfHit(9)];
  expect(few['Range.getValue']).toBeUndefined();
  expect(many['Range.getValues']).toBe(few['Range.getValues']);
  expect(many['RangeList.setValue']).toBe(few['RangeList.setValue']);
});
