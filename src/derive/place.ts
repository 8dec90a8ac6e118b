// Turns where tabs and columns stand now into the references that formulas use.
import type { Table } from '../schema/table';
import { type ItemDefault, keyOfLabel, kindOfLabel, type ListPlace, type Placement, tableNamed } from './dialect/needs';
import { unbroken } from './runs';
import { CELLS_BEFORE, settingName, standing, TOTALS, type TotalsPlan, widthOf } from './totals';

/** Where one table's tab and columns stand: 1-based column numbers by column key. */
export interface TabPlace {
  readonly name: string;
  readonly columns: { readonly [key: string]: number };
  /** Google's number of the tab, where it is known. */
  readonly sheetId?: number;
}

/** `A` for 1, `AA` for 27. */
export function columnLetters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}

/** The cells of a column in these rows, as few ranges as there are runs. */
export function rangesIn(column: number, rows: readonly number[]): string[] {
  const letters = columnLetters(column);
  const sorted = [...new Set(rows)].sort((one, other) => one - other);
  return unbroken(sorted).map(({ start, count }) => `${letters}${start}:${letters}${start + count - 1}`);
}

function quoteTab(name: string): string {
  // Short or numbered names (Q1, SS27, AB) read as cells or columns, TRUE and FALSE as values.
  const plain = /^[A-Za-z_]{4,}$/.test(name) && !/^(true|false)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

export function placement(
  tables: readonly Table[],
  tabs: ReadonlyMap<string, TabPlace>,
  plan: TotalsPlan,
  defaults: (setting: string) => readonly ItemDefault[],
): Placement {
  const table = (name: string) => tableNamed(tables, name);
  const has = (name: string) => tabs.has(table(name).name);
  const whole = (tab: string | undefined, number: number) => {
    const letters = columnLetters(number);
    return `${tab === undefined ? '' : `${quoteTab(tab)}!`}${letters}:${letters}`;
  };
  const totals = tabs.get(TOTALS)?.name;
  if (totals === undefined) throw new Error('The Totals tab has no place.');
  const cell = (column: number) => `${quoteTab(totals)}!$${columnLetters(column)}$2`;
  const lists = new Map<string, ListPlace>();
  let next = CELLS_BEFORE + plan.settings.length + 1;
  const single = Array.from({ length: next - 1 }, (_, index) => cell(index + 1));
  for (const list of standing(plan.lists, has)) {
    const start = next;
    const below = (index: number) => `${cell(start + index)}:$${columnLetters(start + index)}`;
    // Beside a sorted list stands whether it is in order.
    const check = cell(list.isSorted ? start + list.titles.length : start);
    lists.set(list.name, { column: below, first: cell(start), check });
    if (list.second !== undefined)
      lists.set(list.second, { column: (index) => below(index + 1), first: cell(start), check });
    next += widthOf(list);
  }
  const sums = new Map(
    plan.rollups.flatMap((rollup) => rollup.sums.map(({ identity }, index) => [identity, index + 1] as const)),
  );
  const known = <Found>(found: Found | undefined, what: string): Found => {
    if (found === undefined) throw new Error(`Totals holds no ${what}.`);
    return found;
  };

  return {
    has,
    column(name, label, from) {
      const tab = tabs.get(name);
      const number = tab?.columns[keyOfLabel(table(name), label)];
      if (!tab || number === undefined) throw new Error(`The column ${label} of ${name} is missing.`);
      return whole(name === from ? undefined : tab.name, number);
    },
    today: cell(1),
    checks: [...new Set([...single, ...[...lists.values()].map(({ check }) => check)])],
    list: (name) => known(lists.get(name), `list ${name}`),
    sum: (identity) => known(sums.get(identity), `sum ${identity}`),
    setting(need) {
      const index = plan.settings.findIndex((other) => settingName(other) === settingName(need));
      return cell(known(index < 0 ? undefined : index, `setting ${settingName(need)}`) + CELLS_BEFORE + 1);
    },
    defaults,
    kind: (name, label) => kindOfLabel(table(name), label),
  };
}
