// What a change breaks of the rules of its tab, and what it is not to blame for.
import { brokenBy } from '../../src/schema/checks';
import { expenses } from '../../src/tabs/expenses/table';
import { inventory } from '../../src/tabs/inventory/table';
import { shipments } from '../../src/tabs/shipments/table';

const TODAY = '2026-11-22';
const row = { shippedOn: '2026-11-20', etd: '2026-11-18' };
const before = { code: 'before', earlier: 'Shipped on', earlierDay: '2026-11-20' };

describe('A change', () => {
  it('breaks a rule between what it changes and what stands there', () => {
    expect(brokenBy(shipments, row, { deliveredOn: '2026-11-19' }, TODAY)).toStrictEqual({ deliveredOn: before });
    expect(brokenBy(shipments, row, { deliveredOn: '2026-11-20' }, TODAY)).toStrictEqual({});
    // Told at the later day, though the earlier one was changed.
    expect(brokenBy(shipments, { deliveredOn: '2026-11-19' }, { shippedOn: '2026-11-20' }, TODAY)).toStrictEqual({
      deliveredOn: before,
    });
    expect(brokenBy(expenses, {}, { dueFrom: 'Order' }, TODAY)).toStrictEqual({
      order: { code: 'needed', because: 'Due from' },
    });
  });

  it('is not to blame for what was broken before, unless it changes that very field', () => {
    const broken = { ...row, deliveredOn: '2026-11-19' };
    expect(brokenBy(shipments, broken, { quantity: 5 }, TODAY)).toStrictEqual({});
    expect(brokenBy(shipments, broken, { deliveredOn: '2026-11-19', quantity: 5 }, TODAY)).toStrictEqual({});
    expect(brokenBy(shipments, broken, { deliveredOn: '2026-11-18' }, TODAY)).toStrictEqual({ deliveredOn: before });
    expect(brokenBy(shipments, broken, { deliveredOn: '2026-11-21' }, TODAY)).toStrictEqual({});
    expect(brokenBy(shipments, broken, { deliveredOn: undefined }, TODAY)).toStrictEqual({});
  });

  it('breaks nothing where its tab has no rules', () => {
    expect(brokenBy(inventory, {}, { unitCost: -1 }, TODAY)).toStrictEqual({});
  });
});
