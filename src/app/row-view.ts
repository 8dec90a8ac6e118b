// One row of any tab by itself: what it holds, how it stands, what can be done with it.
import { normaliseKey } from '../schema/cells';
import { keyColumn, type Table, type Tone } from '../schema/table';
import { readText } from '../schema/wire';
import { tableNamed } from '../tabs';
import { expenses } from '../tabs/expenses/table';
import { inventory } from '../tabs/inventory/table';
import { orders } from '../tabs/orders/table';
import { shipments } from '../tabs/shipments/table';
import { actionOf, actionsOf } from './actions';
import type { ActionName, Refusal, RowFact, RowView } from './api';
import { attentionRows } from './attention-rows';
import type { Desk } from './ports';
import { readWorkbook, type Workbook } from './read-workbook';
import { rowTitle } from './row-title';
import { type Context, findRow, openContext } from './step';

/** The figures of a table's rows, in the order of its rows. */
function figuresOf(table: Table, { figures }: Workbook): readonly ({ readonly status: string } | undefined)[] {
  const all: { readonly [table: string]: readonly ({ readonly status: string } | undefined)[] } = {
    [orders.name]: figures.orders,
    [inventory.name]: figures.inventory,
    [shipments.name]: figures.shipments,
    [expenses.name]: figures.expenses,
  };
  return all[table.name] ?? [];
}

/** How a row of a table stands, asked by its id. */
export function statusesOf(table: Table, workbook: Workbook, context: Context) {
  const key = keyColumn(table);
  const figures = figuresOf(table, workbook);
  const statuses = new Map<string, string>();
  context.rowsOf(table).forEach(({ cells }, index) => {
    const id = normaliseKey(String(cells[key] ?? ''));
    if (!statuses.has(id)) statuses.set(id, figures[index]?.status ?? '');
  });
  return (id: string): { readonly status: string; readonly tone: Tone } => {
    const status = statuses.get(normaliseKey(id)) ?? '';
    return { status, tone: table.status?.tones[status] ?? 'plain' };
  };
}

/** What can be done with a row now, the likeliest first. */
function actionsNow(table: Table, id: string, context: Context): readonly ActionName[] {
  const offers = actionsOf(table.name).flatMap((name) => {
    const offer = actionOf(name, table.name)?.(id, context);
    return offer ? [{ name, rank: offer.likely ? 0 : 1 }] : [];
  });
  return offers.sort((one, other) => one.rank - other.rank).map(({ name }) => name);
}

type Values = { readonly [key: string]: RowFact['value'] | undefined };

/** What a row comes to and holds, column by column, apart from its key, its status and its blanks. */
function factsOf(table: Table, row: Values, figures: Values, baseCurrency: string): readonly RowFact[] {
  return Object.entries({ ...table.computed, ...table.inputs }).flatMap(([key, { label, kind }]) => {
    const value = key in table.inputs ? row[key] : figures[key];
    if (value === undefined || key === keyColumn(table) || key === table.status?.column) return [];
    const isBase = kind.type === 'money' && kind.currencyIn === undefined;
    return [{ label, kind, value, ...(isBase ? { currency: baseCurrency } : {}) }];
  });
}

export function rowView(desk: Desk, tableName: string, sent: unknown): RowView | { readonly refused: Refusal } {
  const id = readText(sent);
  const table = tableNamed(tableName);
  const context = openContext(desk);
  const workbook = readWorkbook(desk, context.rowsOf);
  if (!workbook) return { refused: 'notSetUp' };
  return viewOf(table, id, workbook, context) ?? { refused: 'rowGone' };
}

/** Undefined when there is no such row. */
export function viewOf(table: Table, id: string, workbook: Workbook, context: Context): RowView | undefined {
  const found = findRow(context, table, id);
  if (!found) return undefined;
  const row: Values = found.row;
  const figures = figuresOf(table, workbook)[context.rowsOf(table).findIndex(({ number }) => number === found.number)];
  const order = table === orders ? undefined : row.order;
  const isThis = (other: { readonly table: string; readonly id: string }) =>
    other.table === table.name && normaliseKey(other.id) === normaliseKey(id);
  return {
    row: { table: table.name, id: String(row[keyColumn(table)] ?? id) },
    title: rowTitle(table, row),
    party: table.party === undefined ? '' : String(row[table.party] ?? ''),
    ...statusesOf(table, workbook, context)(id),
    findings: attentionRows(workbook, context.today).flatMap((other) => (isThis(other) ? [other.finding] : [])),
    facts: factsOf(table, row, { ...figures }, workbook.settings.baseCurrency),
    ...(order === undefined ? {} : { order: String(order) }),
    actions: actionsNow(table, id, context),
    editable: table.form !== undefined,
  };
}
