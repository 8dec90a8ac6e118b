// Turns where tabs and columns stand now into the references that formulas use.
import type { Table } from '../schema/table';
import { type ItemDefault, keyOfLabel, kindOfLabel, type Placement, tableNamed } from './dialect/needs';
import { settingName, standing, TOTALS, type TotalsPlan } from './totals';

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
  const sums = new Map<string, { keys: string; values: string; check: string }>();
  let column = plan.settings.length + 1;
  for (const rollup of standing(plan.rollups, has)) {
    const keys = whole(totals, column);
    const check = `${quoteTab(totals)}!$${columnLetters(column)}$2`;
    rollup.sums.forEach(({ identity }, index) => {
      sums.set(identity, { keys, values: whole(totals, column + 1 + index), check });
    });
    column += 1 + rollup.sums.length;
  }
  const counted = new Map(
    plan.counted.map(({ name }, index): [string, { rows: string; check: string }] => {
      const letters = columnLetters(column + index);
      const check = `${quoteTab(totals)}!$${letters}$2`;
      return [name, { rows: `${check}:$${letters}`, check }];
    }),
  );

  return {
    has,
    column(name, label, from) {
      const tab = tabs.get(name);
      const number = tab?.columns[keyOfLabel(table(name), label)];
      if (!tab || number === undefined) throw new Error(`The column ${label} of ${name} is missing.`);
      return whole(name === from ? undefined : tab.name, number);
    },
    sum(identity) {
      const found = sums.get(identity);
      if (!found) throw new Error(`Totals holds no sum ${identity}.`);
      return found;
    },
    counted: (name) => counted.get(name),
    setting(need) {
      const index = plan.settings.findIndex((other) => settingName(other) === settingName(need));
      if (index < 0) throw new Error(`Totals holds no setting ${settingName(need)}.`);
      return `${quoteTab(totals)}!$${columnLetters(index + 1)}$2`;
    },
    defaults,
    kind: (name, label) => kindOfLabel(table(name), label),
  };
}
