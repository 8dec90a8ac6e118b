// The tabs of Selvedge, in the order that a new workbook has them, and in which they are read and told.
import type { Table } from '../schema/table';
import { contactsTab } from './contacts';
import type { DeskName } from './desks';
import { expensesTab } from './expenses';
import { inspectionsTab } from './inspections';
import { inventoryTab } from './inventory';
import { logTab } from './log';
import { measurementsTab } from './measurements';
import { milestonesTab } from './milestones';
import { ordersTab } from './orders';
import { reminderLogTab } from './reminder-log';
import { samplesTab } from './samples';
import { settingsTab } from './settings';
import { shipmentsTab } from './shipments';
import { stockMovesTab } from './stock-moves';
import { stylesTab } from './styles';
import type { DefinedTab, Tab } from './tab';
import { today } from './today';
import { workingDaysTab } from './working-days';

/** A line each: the tab, and the desk that it belongs to. */
const list: readonly (readonly [DefinedTab, DeskName])[] = [
  [ordersTab, 'Core'],
  [shipmentsTab, 'Core'],
  [milestonesTab, 'Calendar'],
  [inventoryTab, 'Core'],
  [stylesTab, 'Development'],
  [samplesTab, 'Development'],
  [measurementsTab, 'Measurements'],
  [inspectionsTab, 'Quality'],
  [contactsTab, 'People'],
  [logTab, 'People'],
  [stockMovesTab, 'Core'],
  [expensesTab, 'Core'],
  [settingsTab, 'Core'],
  [reminderLogTab, 'Core'],
  [workingDaysTab, 'Calendar'],
];

export const tabs: readonly Tab[] = list.map(([tab, desk]) => ({ ...tab, desk }));

export const tables: readonly Table[] = tabs.map(({ table }) => table);

/** The tabs that list rows of these and have none of their own; they stand before them. */
export const views: readonly Table[] = [today];

/** Everything that is laid, in the order of the sheet. */
export const laidTables: readonly Table[] = [...views, ...tables];

/** @throws {Error} when no tab has a table of that name. */
export function tabNamed(name: string): Tab {
  const tab = tabs.find(({ table }) => table.name === name);
  if (!tab) throw new Error(`There is no table called ${name}.`);
  return tab;
}

/** Of a tab or a view. @throws {Error} as `tabNamed`. */
export const tableNamed = (name: string): Table => views.find((view) => view.name === name) ?? tabNamed(name).table;
