// Takes whole steps on a set-up spreadsheet as the sidebar would, and reads what came of them.
import type { ActionName, ActionView, ActOutcome, Done } from '../../src/app/api';
import type { LocalOptions } from '../../workbench/runtime/local';
import { type AddOn, type Kept, keep, openKept, openSetUp, plainOrder } from './add-on';

export const shirt = (size: string) => ({
  sku: `LS-ECR-${size}`,
  description: 'Linen shirt',
  kind: 'Finished',
  style: 'Linen shirt',
  colour: 'Ecru',
  size,
  unitCost: '6',
});

let shirts: Kept | undefined;

/** An order of 400 in three sizes, the items of two of them, and 250 counted of the M. */
export function shirtDesk(options: Partial<LocalOptions> = {}): AddOn {
  shirts ??= keep(fillShirtDesk());
  return openKept(shirts, options);
}

function fillShirtDesk(): AddOn {
  const addOn = openSetUp();
  addOn.call('addRow', 'Orders', { ...plainOrder, sizes: 'S:80 M:200 L:120', cancelDate: '2027-04-01' });
  addOn.call('addRow', 'Inventory', shirt('S'));
  addOn.call('addRow', 'Inventory', shirt('M'));
  take(addOn, 'count', 'Inventory', 'LS-ECR-M', { counted: '250' });
  return addOn;
}

export const open = (addOn: AddOn, action: ActionName, table: string, id: string) =>
  addOn.call('openAction', action, table, id) as ActionView;

/** Sends the presets and what is told here. */
export function send(
  addOn: AddOn,
  action: ActionName,
  table: string,
  id: string,
  typed: object,
  confirmed = false,
): ActOutcome {
  const { presets } = open(addOn, action, table, id);
  return addOn.call('act', action, table, id, { ...presets, ...typed }, confirmed) as ActOutcome;
}

/** Takes a step as most people would, whatever it asks. */
export function take(addOn: AddOn, action: ActionName, table: string, id: string, typed: object = {}): Done {
  const outcome = send(addOn, action, table, id, typed, true);
  if (!outcome.ok) throw new Error(`${action} ${id} was refused: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** The rows of a tab as they show, by label. */
export const shown = (addOn: AddOn, tab: string) =>
  addOn.rows(tab).map((row) => Object.fromEntries(Object.entries(row).map(([label, { display }]) => [label, display])));

export const everything = (addOn: AddOn) =>
  ['Orders', 'Inventory', 'Stock moves', 'Shipments', 'Expenses'].map((tab) => shown(addOn, tab));
