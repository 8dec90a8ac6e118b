// A table's tab as plain data: headers, notes, widths, formats, drop-downs, protection and colours.
import { type Kind, onSheet } from '../schema/kinds';
import { keyColumn, type Table, type Tone } from '../schema/table';

export type ValidationPlan =
  | { readonly type: 'list'; readonly values: readonly string[] }
  /** One of the ids in the first column of another tab. */
  | { readonly type: 'idOf'; readonly table: string; readonly key: string; readonly label: string }
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
  readonly tabColor: string;
  readonly columns: readonly ColumnPlan[];
  /** The title of the protection over computed columns. */
  readonly protection: string;
}

/** The number format of a kind's cells. */
export function numberFormat(kind: Kind): string {
  return onSheet(kind).format(kind);
}

/** What a kind's cells take, with what Google Sheets says of anything else. */
function validationOf(kind: Kind, tables: readonly Table[], words: LayoutWords): ValidationPlan | undefined {
  const validation = onSheet(kind).validation?.(kind);
  switch (validation?.type) {
    case 'idOf':
      return { ...validation, ...idColumn(validation.table, tables) };
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

/** Wide enough for the header in bold with its filter button beside it. */
function fittingWidth(label: string, wanted = 0): number {
  return Math.max(wanted, Math.ceil((label.length * 7.2 + 34) / 10) * 10);
}

/** The id column of the table that is referred to. */
function idColumn(name: string, tables: readonly Table[]): { readonly key: string; readonly label: string } {
  const table = tables.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`A column refers to ${name}, which is not declared.`);
  const key = keyColumn(table);
  return { key, label: table.inputs[key]?.label ?? key };
}

/** `tables` are all of them, since columns refer to one another. */
export function tabPlan(table: Table, tables: readonly Table[], words: LayoutWords): TabPlan {
  const inputs = Object.entries(table.inputs).map(([key, { label, help, width, kind, required }]): ColumnPlan => {
    const validation = validationOf(kind, tables, words);
    return {
      key,
      label,
      note: required && key !== keyColumn(table) ? words.needed(help) : help,
      width: fittingWidth(label, width),
      format: numberFormat(kind),
      computed: false,
      ...(validation ? { validation } : {}),
    };
  });
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
  return {
    table: table.name,
    tabColor: table.tabColor,
    columns: [...inputs, ...computed],
    protection: words.protection,
  };
}
