// A workbook of somebody who switches the People desk on after a season: five orders with two factories, one written in three ways.
import type { SwitchOutcome } from '../../../src/app/api';
import { type AddOn, type Kept, keep, openKept, openSetUp, plainOrder } from '../../support/add-on';

let desk: Kept | undefined;

const orders = [
  { factory: 'Hanoi Garment 9', customer: 'Nordhaus' },
  { factory: 'Hanoi Garment 9', customer: 'Maison Roux' },
  { factory: 'Hanoi Garment9', customer: 'Nordhaus' },
  { factory: 'HANOI GARMENT 9', customer: 'Nordhaus' },
  { factory: 'Seta Como', customer: 'Maison Roux' },
];

function make(): AddOn {
  const addOn = openSetUp();
  for (const order of orders) addOn.call('addRow', 'Orders', { ...plainOrder, ...order });
  addOn.call('addRow', 'Expenses', {
    category: 'Deposit',
    vendor: 'Hanoi Garment 9',
    amount: '100',
    currency: 'EUR',
    date: '2026-11-02',
    dueDate: '2026-11-12',
  });
  const outcome = addOn.call('switchDesk', 'People', 'on') as SwitchOutcome;
  if (!outcome.ok) throw new Error(`People was not switched on: ${outcome.refused}`);
  return addOn;
}

export function peopleDesk(): AddOn {
  desk ??= keep(make());
  return openKept(desk);
}

/** What a column holds, row by row. */
export const column = (addOn: AddOn, tab: string, label: string): readonly string[] =>
  addOn.rows(tab).flatMap((row) => (row[label]?.display ? [row[label].display] : []));

/** Types one more row into Settings. */
export function setting(addOn: AddOn, name: string, item: string, value: string): void {
  const row = column(addOn, 'Settings', 'Setting').length + 2;
  addOn.type('Settings', row, 'Setting', name);
  addOn.type('Settings', row, 'Item', item);
  addOn.type('Settings', row, 'Value', value);
}
