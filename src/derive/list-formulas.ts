// The formulas of the lists on Totals: each costs one sort of its rows, or one search by halving for each of them.
import { normaliseKey } from '../schema/keys';
import { isNumeric } from '../schema/kinds';
import { keyColumn, type Table } from '../schema/table';
import { emit } from './dialect/emit';
import { BETWEEN_KEYS, KEY, keyText, plainKey } from './dialect/keys';
import {
  belowHeader,
  beside,
  cellAt,
  firstsList,
  guarded,
  holds,
  isCounted,
  itemsList,
  keysList,
  NO_EXTREME,
  ofEachRow,
  rowsList,
} from './dialect/lists';
import {
  type ColumnNeed,
  type ListPlace,
  type Placement,
  type Rollup,
  type RollupSum,
  SETTINGS,
  WORKING_DAYS,
} from './dialect/needs';
import { literal, quoted } from './dialect/syntax';
import { isNone } from './formula';

const array = (formula: string): string => `=ARRAYFORMULA(${formula})`;
const far = (place: Placement, { table, label }: ColumnNeed): string => place.column(table, label, undefined);

/**
 * The numbers of the rows that count, rising, each with the key of its id: of rows with one id the first, and no row that
 * holds nothing but an id. Rows are told apart by one grouping, so that no row is compared with every other.
 */
export function rowsFormula(table: Table, place: Placement): string {
  const id = far(place, { table: table.name, label: table.inputs[keyColumn(table)]?.label ?? '' });
  // A row without an id is like no other; no key begins as these do.
  const key = `IF(${keyText(id)}="";"r"&ROW(${id});${plainKey(keyText(id))})`;
  const keys = `IF(ROW(${id})=1;"";IF(${isNone(table, undefined, place)};"";${key}))`;
  const query = "select min(Col2), Col1 where Col1 <> '' group by Col1 order by min(Col2) label min(Col2) '', Col1 ''";
  return array(`IFNA(QUERY(HSTACK(${keys};ROW(${id}));"${query}";0);0)`);
}

/** The keys in another column of the rows that count, in their order. */
export function keysFormula(need: ColumnNeed, place: Placement): string {
  const list = place.list(rowsList(need.table));
  const rows = list.column(0);
  if (need.and !== undefined) return pairsFormula(need, need.and, place);
  return array(guarded([list], `IF(${rows}="";;${plainKey(keyText(cellAt(rows, far(place, need))))})`));
}

/** The keys of two columns as one: no key of one holds what parts them. */
function pairsFormula({ table, label }: ColumnNeed, and: string, place: Placement): string {
  const parts = [label, and].map((each) => place.list(keysList({ table, label: each })));
  const [one = '', other = ''] = parts.map((part) => part.column(0));
  const isNone = `(${one}="${KEY}")+(${other}="${KEY}")>0`;
  return array(guarded(parts, `IF(${one}="";;IF(${isNone};"${KEY}";${one}&"${BETWEEN_KEYS}"&${other}))`));
}

/** The keys in a column, rising, each with the first row that holds it. */
export function firstsFormula(need: ColumnNeed, place: Placement): string {
  const [keys, rows] = [place.list(keysList(need)), place.list(rowsList(need.table))];
  const grouped = grouping(`${keys.column(0)};${rows.column(0)}`, ['min(Col2)']);
  return array(guarded([keys, rows], `IFNA(${grouped};"")`));
}

/** The row of another table that the key in a column stands for: 0 where there is none, blank where no key is. */
export function foundFormula(wanted: ColumnNeed, target: ColumnNeed, place: Placement): string {
  const [keys, firsts] = [place.list(keysList(wanted)), place.list(firstsList(target))];
  const key = keys.column(0);
  const found = `IF(${holds(firsts, key)};${beside(firsts, key, firsts.column(1))};0)`;
  return array(guarded([keys, firsts], `IF(${key}="";;IF(${key}="${KEY}";;${found}))`));
}

/** The values of a sum, each where its conditions hold: all numbers, or all texts, as QUERY keeps one kind of a column. */
function valuesOf({ value, conditions, way }: RollupSum, table: string, place: Placement): string {
  const cell = far(place, { table, label: value });
  const held = conditions.map((condition) => `(${emit(condition, { about: table, from: undefined }, place)})`);
  const where = (isOne: string, then: string, otherwise: string) =>
    `IFERROR(IF(${[...held, isOne].join('*')};${then};${otherwise});${otherwise})`;
  if (way === 'sum') return where(`ISNUMBER(${cell})`, cell, '0');
  if (way === 'count') return where(`(${cell}<>"")`, '1', '0');
  if (!isNumeric(place.kind(table, value))) return where('1', `${cell}&""`, '""');
  return where(`ISNUMBER(${cell})`, cell, way === 'max' ? `-${NO_EXTREME}` : NO_EXTREME);
}

/** The one QUERY that sums a tab by a key: the key, then a column for each sum, or for what is greatest or least. */
export function rollupFormula({ table, key, sums }: Rollup, place: Placement): string {
  const column = (label: string) => far(place, { table, label });
  const columns = sums.map((sum) => valuesOf(sum, table, place));
  const keys = place.list(keysList({ table, label: key }));
  const own = ofEachRow(table, column(key), keys, place);
  const counted = `IF(${isCounted(table, column(key), place)};${own};"")`;
  const totals = sums.map(({ way }, index) => `${way === 'count' ? 'sum' : way}(Col${index + 2})`);
  // Nothing to sum is no error; a list of the rows that count which failed is one.
  return array(guarded([keys], `IFNA(${grouping([counted, ...columns].join(';'), totals)};"")`));
}

/** The items of a setting, rising, each with the row of Settings that says it, or a number beyond all rows for a default. */
export function itemsFormula(setting: string, place: Placement): string {
  const [name, item] = [far(place, settingColumn('setting')), far(place, settingColumn('item'))];
  const own = `IF(${keyText(name)}=${quoted(normaliseKey(setting))};${item};"")`;
  const rest = place.defaults(setting);
  // A row of one's own comes first, even with a blank value.
  const items = above(
    own,
    rest.map((row) => quoted(row.item)),
  );
  const rows = above(
    `ROW(${item})`,
    rest.map((_, index) => String(BEYOND + index)),
  );
  return array(`IFNA(${grouping(`${plainKey(keyText(items))};${rows}`, ['min(Col2)'])};"")`);
}

export function itemValuesFormula(setting: string, place: Placement): string {
  const items = place.list(itemsList(setting));
  const row = items.column(1);
  const own = cellAt(row, far(place, settingColumn('value')));
  const rest = place.defaults(setting);
  const numbers = rest.map((_, index) => String(BEYOND + index));
  const values = rest.map(({ value }) => literal(value));
  const preset = `LOOKUP(${row};${stack(numbers)};${stack(values)})`;
  const value = rest.length === 0 ? own : `IF(${row}>=${BEYOND};${preset};${own})`;
  return array(guarded([items], `IF(${row}="";;${value})`));
}

const calendarColumn = (column: 'key' | 'row' | 'calendar' | 'number', place: Placement): string =>
  belowHeader(far(place, { table: WORKING_DAYS.table, label: WORKING_DAYS[column] }));

/** The names that calendars go by, rising, each with its number. */
export function calendarNamesFormula(place: Placement): string {
  const [names, numbers] = [calendarColumn('calendar', place), calendarColumn('number', place)];
  const isOne = `ISNUMBER(${numbers})`;
  // Numbers alone: of a column that holds texts, too, QUERY may keep the texts.
  const columns = `IF(${isOne};${plainKey(keyText(names))};"");IF(${isOne};${numbers};0)`;
  return array(`IFNA(${grouping(columns, ['min(Col2)'])};"")`);
}

/** 0 where the rows of Working days stand below one another, each key above the one before it; else an error. */
export function calendarCheckFormula(place: Placement): string {
  const [keys, rows] = [calendarColumn('key', place), calendarColumn('row', place)];
  const own = `IFNA(LOOKUP(${keys};${keys};${rows})=ROW(${keys});FALSE)*(${rows}=ROW(${keys}))`;
  const strays = `SUM(IF(${keys}="";0;IF(ISNUMBER(${keys})*${own};0;1)))`;
  const [count, last] = [`SUM(IF(${keys}="";0;1))`, `MAX(IF(${keys}="";1;ROW(${keys})))`];
  return array(`IF((${strays}=0)*(${count}=${last}-1)=1;0;NA())`);
}

/** 0 where each key of a list is found in its own place, else an error, which all that reads the list shows, too. */
export function orderFormula({ column, first }: ListPlace): string {
  const keys = column(0);
  const own = `IFNA(LOOKUP(${keys};${keys};ROW(${keys}))=ROW(${keys});FALSE)`;
  const strays = `SUM(IF(${keys}="";0;IF(${own};0;1)))`;
  return array(`IF(ISERROR(${first});${first};IF(${strays}=0;0;NA()))`);
}

/** No sheet has as many rows. */
const BEYOND = 100_000_000;

function settingColumn(column: 'setting' | 'item' | 'value'): ColumnNeed {
  return { table: SETTINGS.table, label: SETTINGS[column] };
}

/** Groups by the keys in the first column, in the order in which the sheet looks them up. */
function grouping(columns: string, totals: readonly string[]): string {
  const labels = ['Col1', ...totals].map((total) => `${total} ''`);
  const where = `where Col1 <> '' and Col1 <> '${KEY}'`;
  const query = `select Col1, ${totals.join(', ')} ${where} group by Col1 label ${labels.join(', ')}`;
  return `SORT(QUERY(HSTACK(${columns});"${query}";0);1;TRUE)`;
}

const above = (range: string, below: readonly string[]): string =>
  below.length === 0 ? range : stack([range, ...below]);
const stack = (parts: readonly string[]): string => `VSTACK(${parts.join(';')})`;
