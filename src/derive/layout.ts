// A table's tab as plain data: headers, notes, widths, formats, drop-downs, protection and colours.
import { type Kind, onSheet } from '../schema/kinds';
import { keyColumn, type Table, type Tone } from '../schema/table';
import { sheetOrder } from './order';

export type ValidationPlan =
  | { readonly type: 'list'; readonly values: readonly string[] }
  /** One of the ids in a column of another tab. */
  | { readonly type: 'idOf'; readonly table: string; readonly key: string }
  /** What stands in columns of the same row, side by side; both are keys. */
  | { readonly type: 'besides'; readonly first: string; readonly last: string }
  | { readonly type: 'date'; readonly help: string }
  | { readonly type: 'atLeast'; readonly least: number; readonly help: string }
  | { readonly type: 'between'; readonly least: number; readonly most: number; readonly help: string };

/** The words of the layout, of one language. */
export interface LayoutWords {
  readonly needed: (help: string) => string;
  readonly computed: (help: string) => string;
  readonly protection: string;
  readonly date: string;
  readonly atLeast: (least: number) => string;
  readonly between: (least: number, most: number) => string;
}

export interface ColumnPlan {
  readonly key: string;
  readonly label: string;
  readonly note: string;
  /** Pixels. */
  readonly width: number;
  readonly format: string;
  readonly computed: boolean;
  readonly validation?: ValidationPlan;
  /** The words of a status and how each is coloured. */
  readonly tones?: { readonly [word: string]: Tone };
}

export interface TabPlan {
  /** The table's name, which also marks its tab. */
  readonly table: string;
  /** What its tab is called, unless a person has called it otherwise. */
  readonly title: string;
  readonly tabColor: string;
  readonly columns: readonly ColumnPlan[];
  /** How many columns stay in view, and which fold: runs of keys. */
  readonly frozen: number;
  readonly folds: readonly (readonly string[])[];
  /** The title of the protection over computed columns. */
  readonly protection: string;
}

/** How each tone looks in the sheet. */
export const TONE_LOOKS: { readonly [T in Tone]: { readonly background: string; readonly color: string } } = {
  late: { background: '#fceeee', color: '#b3261e' },
  soon: { background: '#fef7e0', color: '#8a5300' },
  good: { background: '#e6f4ea', color: '#146c2e' },
  quiet: { background: '#f1f3f4', color: '#5f6368' },
  plain: { background: '#e8f0fe', color: '#0b57d0' },
};

/** The number format of a kind's cells. */
export function numberFormat(kind: Kind): string {
  return onSheet(kind).format(kind);
}

/** What a kind's cells take, with what Google Sheets says of anything else. */
function validationOf(kind: Kind, tables: readonly Table[], words: LayoutWords): ValidationPlan | undefined {
  const validation = onSheet(kind).validation?.(kind);
  switch (validation?.type) {
    case 'idOf':
      return { ...validation, key: idColumn(validation.table, tables) };
    case 'date':
      return { ...validation, help: words.date };
    case 'atLeast':
      return { ...validation, help: words.atLeast(validation.least) };
    case 'between':
      return { ...validation, help: words.between(validation.least, validation.most) };
    default:
      return validation;
  }
}

const besides = (offers: readonly string[]): ValidationPlan => ({
  type: 'besides',
  first: offers[0] ?? '',
  last: offers[offers.length - 1] ?? '',
});

/** Wide enough for the header in bold with its filter button beside it. */
function fittingWidth(label: string, wanted = 0): number {
  return Math.max(wanted, Math.ceil((label.length * 7.2 + 34) / 10) * 10);
}

/** The key of the id column of the table that is referred to. */
function idColumn(name: string, tables: readonly Table[]): string {
  const table = tables.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`A column refers to ${name}, which is not declared.`);
  return keyColumn(table);
}

/** `tables` are all of them, since columns refer to one another; `title` is what the tab is called where that is not its name. */
export function tabPlan(table: Table, tables: readonly Table[], words: LayoutWords, title = table.name): TabPlan {
  const inputs = Object.entries(table.inputs).map(
    ([key, { label, help, width, kind, required, offers }]): ColumnPlan => {
      const validation = offers ? besides(offers) : validationOf(kind, tables, words);
      return {
        key,
        label,
        note: required && key !== keyColumn(table) ? words.needed(help) : help,
        // What names a row stays in view on a phone: its values fit, and its header may give way to the button.
        width: kind.type === 'id' && width !== undefined ? width : fittingWidth(label, width),
        format: numberFormat(kind),
        computed: false,
        ...(validation ? { validation } : {}),
      };
    },
  );
  const computed = Object.entries(table.computed).map(
    ([key, { label, help, width, kind }]): ColumnPlan => ({
      key,
      label,
      note: words.computed(help),
      width: fittingWidth(label, width),
      format: numberFormat(kind),
      computed: true,
      ...(table.status?.column === key ? { tones: table.status.tones } : {}),
    }),
  );
  const { keys, frozen, folds } = sheetOrder(table);
  const plans = [...inputs, ...computed];
  return {
    table: table.name,
    title,
    tabColor: table.tabColor,
    columns: keys.flatMap((key) => plans.find((plan) => plan.key === key) ?? []),
    frozen,
    folds,
    protection: words.protection,
  };
}
