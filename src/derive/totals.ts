// The hidden Totals tab, derived from the formulas that need it: today, one cell a setting, and lists that are sorted once.
import { isKeyed, keyColumn, type Table } from '../schema/table';
import {
  CALENDAR_CHECK,
  CALENDAR_NAMES,
  firstsList,
  foundList,
  itemsList,
  itemValuesList,
  keysList,
  rowsList,
  sumsList,
} from './dialect/lists';
import {
  type ColumnNeed,
  lookupNeed,
  type Placement,
  ROLLUPS,
  type Rollup,
  SETTINGS,
  type SettingNeed,
  settingNeed,
  sumNeed,
  targetOf,
  textArgument,
  WORKING_DAYS,
  wantedColumn,
} from './dialect/needs';
import { settingFormula } from './dialect/settings';
import { callsOf, type Expression, parseFormula } from './dialect/syntax';
import {
  calendarCheckFormula,
  calendarNamesFormula,
  firstsFormula,
  foundFormula,
  itemsFormula,
  itemValuesFormula,
  keysFormula,
  orderFormula,
  rollupFormula,
  rowsFormula,
} from './list-formulas';

export const TOTALS = 'Totals';

/** A list on Totals that one formula fills. */
export interface TotalsList {
  readonly name: string;
  /** The titles of its columns. */
  readonly titles: readonly string[];
  /** It stands where all of these have a tab. */
  readonly tables: readonly string[];
  /** Its keys are looked up by halving: a cell beside it says whether they stand in order. */
  readonly isSorted: boolean;
  /** Its second column is a list of its own, by this name. */
  readonly second?: string;
  readonly formula: (place: Placement) => string;
}

export interface TotalsPlan {
  readonly settings: readonly SettingNeed[];
  readonly rollups: readonly Rollup[];
  readonly lists: readonly TotalsList[];
}

/** One column of Totals: a title in row 1, a formula in row 2; that of a list stands in its first column. */
export interface TotalsColumn {
  readonly title: string;
  readonly formula: string;
}

interface Rule {
  readonly table: Table;
  readonly expression: Expression;
}

/** Walks every computed column and gathers what Totals must hold, each thing once, in a stable order. */
export function totalsPlan(tables: readonly Table[]): TotalsPlan {
  const rulesOf = (table: Table) =>
    Object.values(table.computed).map(({ formula }): Rule => ({ table, expression: parseFormula(formula) }));
  const rules = tables.flatMap(rulesOf);
  const calls = (name: string) => rules.flatMap(({ expression }) => callsOf(name, expression));
  const rollups = new Map<string, Rollup>();
  for (const need of rollupsOf(calls)) {
    const { table, key, sum } = need;
    const name = sumsList(need);
    const known = rollups.get(name)?.sums ?? [];
    const sums = known.some(({ identity }) => identity === sum.identity) ? known : [...known, sum];
    rollups.set(name, { name, table, key, sums });
  }
  const settings = new Map<string, SettingNeed>();
  for (const need of calls('SETTING').map(settingNeed)) settings.set(settingName(need), need);
  const read = new Set([...rollups.values(), ...calls('LOOKUPBY').map(lookupNeed)].map(({ table }) => table));
  /** A tab that people add rows to is listed by a view, even where nothing is computed of it. */
  const isListed = (table: Table) => table.form !== undefined && isKeyed(table);
  // Those that nothing reads come last: a desk that is switched on then moves no column that formulas name.
  const inOrder = tables
    .filter((table) => isListed(table) || Object.keys(table.computed).length > 0 || read.has(table.name))
    .sort((one, other) => Number(read.has(other.name)) - Number(read.has(one.name)));
  const lists = new Map<string, TotalsList>();
  for (const table of inOrder) {
    for (const list of [rows(table), ...rulesOf(table).flatMap((rule) => listsFor(rule, rollups, tables))]) {
      if (!lists.has(list.name)) lists.set(list.name, list);
    }
  }
  return { settings: [...settings.values()], rollups: [...rollups.values()], lists: [...lists.values()] };
}

/** What is asked for by all calls of the functions that make one value of many rows. */
const rollupsOf = (calls: (name: string) => readonly (readonly Expression[])[]) =>
  Object.entries(ROLLUPS).flatMap(([name, way]) => calls(name).map((args) => sumNeed(args, way)));

/** The lists that one rule asks for. */
function listsFor(
  { table, expression }: Rule,
  rollups: ReadonlyMap<string, Rollup>,
  tables: readonly Table[],
): readonly TotalsList[] {
  const args = (name: string) => callsOf(name, expression);
  /** The id's keys stand beside the numbers of the rows. */
  const keysIn = (need: ColumnNeed): readonly TotalsList[] => {
    const declared = tables.find(({ name }) => name === need.table);
    if (!declared) return [];
    const { and, ...first } = need;
    if (and !== undefined) return [...keysIn(first), ...keysIn({ ...first, label: and }), keys(need)];
    return need.label === idLabel(declared) ? [rows(declared)] : [rows(declared), keys(need)];
  };
  return [
    ...Object.keys(ROLLUPS)
      .flatMap(args)
      .flatMap((each) => {
        // Which list it is goes by the columns alone.
        const need = sumNeed(each);
        const rollup = rollups.get(sumsList(need));
        const needs = [wantedColumn(each[1], table.name), { table: need.table, label: need.key }];
        return [...needs.flatMap(keysIn), ...(rollup ? [sums(rollup)] : [])];
      }),
    ...args('LOOKUPBY').flatMap((each) => {
      const [wanted, target] = [wantedColumn(each[1], table.name), targetOf(lookupNeed(each))];
      return [...keysIn(wanted), ...keysIn(target), firsts(target), found(wanted, target)];
    }),
    ...args('SETTINGOF').flatMap((each) => {
      const setting = textArgument(each[0]);
      return [...keysIn(wantedColumn(each[1], table.name)), items(setting), itemValues(setting)];
    }),
    ...args('CALENDAROF').flatMap((each) => [...keysIn(wantedColumn(each[0], table.name)), calendarNames]),
    ...(args('WORKDAY').length + args('WORKDAYS').length > 0 ? [calendarCheck] : []),
  ];
}

const idLabel = (table: Table): string => table.inputs[keyColumn(table)]?.label ?? '';

function rows(table: Table): TotalsList {
  const id = keysList({ table: table.name, label: idLabel(table) });
  return {
    name: rowsList(table.name),
    titles: [rowsList(table.name), id],
    tables: [table.name],
    isSorted: false,
    second: id,
    formula: (place) => rowsFormula(table, place),
  };
}

function keys(need: ColumnNeed): TotalsList {
  const formula = (place: Placement) => keysFormula(need, place);
  return { name: keysList(need), titles: [keysList(need)], tables: [need.table], isSorted: false, formula };
}

function firsts(need: ColumnNeed): TotalsList {
  return {
    name: firstsList(need),
    titles: [firstsList(need), 'row'],
    tables: [need.table],
    isSorted: true,
    formula: (place) => firstsFormula(need, place),
  };
}

function found(wanted: ColumnNeed, target: ColumnNeed): TotalsList {
  const name = foundList(wanted, target);
  const formula = (place: Placement) => foundFormula(wanted, target, place);
  return { name, titles: [name], tables: [wanted.table, target.table], isSorted: false, formula };
}

function sums(rollup: Rollup): TotalsList {
  const { name } = rollup;
  return {
    name,
    titles: [name, ...rollup.sums.map(({ title }) => title)],
    tables: [rollup.table],
    isSorted: true,
    formula: (place) => rollupFormula(rollup, place),
  };
}

function items(setting: string): TotalsList {
  return {
    name: itemsList(setting),
    titles: [itemsList(setting), 'row'],
    tables: [SETTINGS.table],
    isSorted: true,
    formula: (place) => itemsFormula(setting, place),
  };
}

function itemValues(setting: string): TotalsList {
  const formula = (place: Placement) => itemValuesFormula(setting, place);
  const name = itemValuesList(setting);
  return { name, titles: [name], tables: [SETTINGS.table], isSorted: false, formula };
}

const calendarNames: TotalsList = {
  name: CALENDAR_NAMES,
  titles: [CALENDAR_NAMES, 'number'],
  tables: [WORKING_DAYS.table],
  isSorted: true,
  formula: calendarNamesFormula,
};

const calendarCheck: TotalsList = {
  name: CALENDAR_CHECK,
  titles: [CALENDAR_CHECK],
  tables: [WORKING_DAYS.table],
  isSorted: false,
  formula: calendarCheckFormula,
};

/** What the Totals tab holds, left to right. `fallback` is what a setting means while it is missing. */
export function totalsColumns(
  plan: TotalsPlan,
  fallback: (need: SettingNeed) => string | number,
  place: Placement,
): readonly TotalsColumn[] {
  return [
    { title: 'Today', formula: '=TODAY()' },
    ...plan.settings.map((need) => ({
      title: settingName(need),
      formula: settingFormula(need, fallback(need), place),
    })),
    ...standing(plan.lists, place.has).flatMap(({ name, titles, isSorted, formula }) => [
      ...titles.map((title, index) => ({ title, formula: index === 0 ? formula(place) : '' })),
      ...(isSorted ? [{ title: `${name}${IN_ORDER}`, formula: orderFormula(place.list(name)) }] : []),
    ]),
  ];
}

/** How the title of a column ends that says whether the list beside it stands in order. */
export const IN_ORDER = ', in order';

/** Today and the settings stand before the lists. */
export const CELLS_BEFORE = 1;

/** The lists of tabs that are there. */
export function standing(lists: readonly TotalsList[], has: Placement['has']): readonly TotalsList[] {
  return lists.filter(({ tables }) => tables.every(has));
}

/** How many columns a list takes. */
export function widthOf({ titles, isSorted }: TotalsList): number {
  return titles.length + (isSorted ? 1 : 0);
}

export function settingName({ setting, item }: SettingNeed): string {
  return item === '' ? setting : `${setting}, ${item}`;
}
