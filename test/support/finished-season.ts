// A finished season among rows that are not: what was ordered, received, shipped, moved and paid.

import type { LocalOptions } from '../../workbench/runtime/local';
import { type AddOn, type Kept, keep, openKept, openSetUp, plainOrder } from './add-on';

type Row = { readonly [label: string]: string | number };

/** Rows that are put there at once, a column at a time: the form asks for less than what a season holds when it is over. */
export function fill(addOn: AddOn, tab: string, first: number, rows: readonly Row[]): void {
  const labels = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  for (const label of labels)
    addOn.put(
      tab,
      first,
      label,
      rows.map((row) => [row[label] ?? '']),
    );
}

export const day = (iso: string) => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569;

export const order = (id: string, more: Row = {}): Row => ({
  'Order ID': id,
  Season: 'SS26',
  Style: plainOrder.style ?? '',
  Factory: plainOrder.factory ?? '',
  Customer: 'Maison Roux',
  Quantity: 100,
  'Unit price': 14.5,
  Currency: 'EUR',
  'Original ex-factory': day('2026-03-02'),
  'Actual ex-factory': day('2026-03-02'),
  Stage: 'Closed',
  ...more,
});

const open = { Stage: 'In production', 'Original ex-factory': day('2027-01-10'), 'Actual ex-factory': '' };

/** What was received, shipped, moved and paid for an order. */
function belongings(id: string, index: number): { readonly [tab: string]: readonly Row[] } {
  const [first, second] = [2 * index + 1, 2 * index + 2].map((number) => String(number).padStart(4, '0'));
  const shared = { Order: id, SKU: 'LS-ECR', Quantity: 100 };
  const done = { 'Shipped on': day('2026-02-20'), 'Delivered on': day('2026-02-25') };
  const move = { Date: day('2026-02-26'), SKU: 'LS-ECR', Order: id };
  const cost = 6.1 + index / 10;
  return {
    Shipments: [
      { 'Shipment ID': `SHP-${first}`, Direction: 'Inbound', ...shared, ...done },
      { 'Shipment ID': `SHP-${second}`, Direction: 'Outbound', ...shared, ...done },
    ],
    'Stock moves': [
      {
        'Move ID': `MOV-${first}`,
        ...move,
        Kind: 'Receipt',
        Quantity: 100 + index,
        'Unit cost': cost,
        Shipment: `SHP-${first}`,
      },
      {
        'Move ID': `MOV-${second}`,
        ...move,
        Kind: 'Issue',
        Quantity: -100,
        'Unit cost': 6.05,
        Shipment: `SHP-${second}`,
      },
    ],
    Expenses: [
      {
        'Expense ID': `EXP-000${index + 1}`,
        Date: day('2026-02-01'),
        Category: 'Freight',
        Order: id,
        Amount: 10.1 + index,
        Currency: 'EUR',
        'Paid on': day('2026-02-11'),
      },
    ],
  };
}

/** Two finished orders of SS26 around one that is open, and one of another season, each with what belongs to it. */
function makeSeason(): Kept {
  const addOn = openSetUp();
  fill(addOn, 'Inventory', 2, [{ SKU: 'LS-ECR', Description: 'Linen shirt', Kind: 'Finished', 'Unit cost': 6 }]);
  fill(addOn, 'Orders', 2, [
    order('ORD-0001', { Notes: '=1+1', 'PO number': '00123' }),
    order('ORD-0002', open),
    order('ORD-0003'),
    order('ORD-0004', { Season: 'AW26' }),
  ]);
  const all = ['ORD-0001', 'ORD-0002', 'ORD-0003', 'ORD-0004'].map(belongings);
  for (const tab of ['Shipments', 'Stock moves', 'Expenses'])
    fill(
      addOn,
      tab,
      2,
      all.flatMap((each) => each[tab] ?? []),
    );
  return keep(addOn);
}

let made: Kept | undefined;

/** The same season each time, made once. */
export function finishedSeason(options: Partial<LocalOptions> = {}): AddOn {
  made ??= makeSeason();
  return openKept(made, options);
}

/** What the server answers; what it throws is thrown. */
export function ask<Answer>(addOn: AddOn, call: string, ...args: readonly unknown[]): Answer {
  const answer = addOn.google.call(call, args, addOn.user);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.result as Answer;
}
