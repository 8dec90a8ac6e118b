// Takes whole steps on a set-up spreadsheet as the sidebar would, and reads what came of them.
import type { Done, HomeView, Line, PanelView, StepOutcome, StepView } from '../../src/app/api';
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

/** An order of 400 in three sizes, the items of two of them, and 250 counted of the M; made once for a test file. */
export function shirtDesk(): AddOn {
  shirts ??= keep(makeShirtDesk());
  return openKept(shirts);
}

function makeShirtDesk(): AddOn {
  const addOn = openSetUp();
  addOn.call('addRow', 'Orders', { ...plainOrder, sizes: 'S:80 M:200 L:120', cancelDate: '2027-04-01' });
  addOn.call('addRow', 'Inventory', shirt('S'));
  addOn.call('addRow', 'Inventory', shirt('M'));
  take(addOn, 'count', 'Inventory', 'LS-ECR-M', { counted: '250' });
  return addOn;
}

export const open = (addOn: AddOn, step: string, table: string, id: string) =>
  addOn.call('openStep', step, table, id) as StepView;

/** Sends the presets and what is told here. */
export function send(
  addOn: AddOn,
  step: string,
  table: string,
  id: string,
  typed: object,
  confirmed = false,
): StepOutcome {
  const { presets } = open(addOn, step, table, id);
  return addOn.call('takeStep', step, table, id, { ...presets, ...typed }, confirmed) as StepOutcome;
}

/** Takes a step as most people would, whatever it asks. */
export function take(addOn: AddOn, step: string, table: string, id: string, typed: object = {}): Done {
  const outcome = send(addOn, step, table, id, typed, true);
  if (!outcome.ok) throw new Error(`${step} ${id} was refused: ${JSON.stringify(outcome)}`);
  return outcome;
}

export const panelOf = (addOn: AddOn, table: string, id: string) => addOn.call('panel', table, id) as PanelView;

/** The names of the steps that can be taken now, the likeliest first. */
export const stepsOf = (addOn: AddOn, table: string, id: string) =>
  panelOf(addOn, table, id).steps.map(({ name }) => name);

/** The rows that a panel lists under a title. */
export function listed(addOn: AddOn, table: string, id: string, title: string): readonly Line[] {
  const block = panelOf(addOn, table, id).blocks.find((each) => each.draw === 'rows' && each.title === title);
  return block?.draw === 'rows' ? block.lines : [];
}

const linesOf = (addOn: AddOn, id: string) =>
  (addOn.call('home') as HomeView).attention.filter((line) => line.id === id);

/** The first line that the desk has of a row. */
export const lineOf = (addOn: AddOn, id: string) => linesOf(addOn, id)[0];

/** What the desk says of a row, a line each: `2 days late`. */
export const marksOf = (addOn: AddOn, id: string) => linesOf(addOn, id).map(({ mark }) => mark);

/** The rows of a tab as they show, by label. */
export const shown = (addOn: AddOn, tab: string) =>
  addOn.rows(tab).map((row) => Object.fromEntries(Object.entries(row).map(([label, { display }]) => [label, display])));

export const everything = (addOn: AddOn) =>
  ['Orders', 'Inventory', 'Stock moves', 'Shipments', 'Expenses'].map((tab) => shown(addOn, tab));
