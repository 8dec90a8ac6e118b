// What comes first of all that needs someone, over every tab of a workbook.
import { attentionRows } from '../../src/app/attention';
import { bookOf } from '../support/book';

const shirt = { stage: 'In production', quantity: 400, unitPrice: 14.5, originalExFactory: '2027-03-12' } as const;
const parcel = { direction: 'Outbound', order: 'ORD-0099', quantity: 120, carrier: 'DHL' } as const;
const deposit = { category: 'Deposit', amount: 2400, currency: 'EUR', rate: 1 } as const;
const linen = { kind: 'Fabric', unit: 'm', leadTime: 10 } as const;

test('what is past comes first, longest first, then what cannot make its window, then stock that is gone, then what comes next, then what to check', () => {
  const book = bookOf({
    Orders: [
      { ...shirt, orderId: 'ORD-NO-QUANTITY', quantity: undefined },
      { ...shirt, orderId: 'ORD-READY', stage: 'Ready' },
      { ...shirt, orderId: 'ORD-DUE-IN-2', originalExFactory: '2026-11-24' },
      { ...shirt, orderId: 'ORD-CANCEL-IN-1', cancelDate: '2026-11-23' },
      { ...shirt, orderId: 'ORD-LATE', originalExFactory: '2026-09-01' },
      { ...shirt, orderId: 'ORD-PAST-CANCEL-1', cancelDate: '2026-11-21' },
      { ...shirt, orderId: 'ORD-PAST-CANCEL-4', cancelDate: '2026-11-18' },
    ],
    Shipments: [
      { ...parcel, shipmentId: 'SHP-NOT-ISSUED', sku: 'LS-ECR-M', shippedOn: '2026-11-20' },
      { ...parcel, shipmentId: 'SHP-LEAVES-TODAY', etd: '2026-11-22' },
      { ...parcel, shipmentId: 'SHP-NOT-LEFT', etd: '2026-11-21' },
      { ...parcel, shipmentId: 'SHP-LATE', shippedOn: '2026-10-20', eta: '2026-11-18' },
    ],
    Inventory: [
      { ...linen, sku: 'FAB-LOW', dailyDemand: 30 },
      { ...linen, sku: 'FAB-OUT' },
    ],
    'Stock moves': [{ moveId: 'MOV-0001', sku: 'FAB-LOW', kind: 'Opening', quantity: 250 }],
    Expenses: [
      { ...deposit, expenseId: 'EXP-IN-7', dueDate: '2026-11-29' },
      { ...deposit, expenseId: 'EXP-OVERDUE', dueDate: '2026-11-13' },
    ],
  });
  const rows = attentionRows(book);
  expect(rows.map(({ id }) => id)).toEqual([
    'ORD-PAST-CANCEL-4',
    'ORD-PAST-CANCEL-1',
    'ORD-LATE',
    'EXP-OVERDUE',
    'SHP-LATE',
    'SHP-NOT-LEFT',
    'ORD-CANCEL-IN-1',
    'FAB-OUT',
    'SHP-LEAVES-TODAY',
    'ORD-DUE-IN-2',
    'EXP-IN-7',
    'ORD-READY',
    'FAB-LOW',
    'SHP-NOT-ISSUED',
    'ORD-NO-QUANTITY',
  ]);
  expect(new Set(rows.map(({ urgency }) => urgency)).size).toBe(rows.length);
});
