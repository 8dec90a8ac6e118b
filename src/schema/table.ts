// A tab declared once: its columns, its rules, its statuses; everything else is derived from this.
import type { Kind, ValueOf } from './kinds';
import type { Setting } from './setting';

export interface InputColumn {
  readonly label: string;
  readonly kind: Kind;
  readonly help: string;
  readonly required?: boolean;
  /** The form's section; columns without one stand open at the top. */
  readonly section?: string;
  /** What the form offers at first: a value, or a name that the server fills in. */
  readonly preset?: Preset;
  /** What the server writes when it is left blank: the rate of the row's `currency`, as Settings has it today. */
  readonly blankTakes?: 'rate';
  /** Once it is filled in, the form does not change it. */
  readonly fixed?: boolean;
  /** What the form recognises while it is typed: the carrier of a tracking number, and the column that names it. */
  readonly hint?: { readonly of: 'tracking'; readonly fills: string };
  /** Pixels. */
  readonly width?: number;
  /** Shares its line in the form with the field after it. */
  readonly paired?: boolean;
}

/** `user`: the person's address; `base`: the base currency; `today`; `last`: as in the row with the highest id. */
export type Preset = { readonly from: 'user' | 'base' | 'today' | 'last' | 'lastOrBase' } | { readonly value: string };

export interface ComputedColumn {
  readonly label: string;
  readonly kind: Kind;
  readonly help: string;
  /** In the dialect of derive/formula.ts. */
  readonly formula: string;
  readonly width?: number;
}

/** How a status is coloured; always beside its word, never instead of it. */
export type Tone = 'late' | 'soon' | 'good' | 'quiet' | 'plain';

/** A condition over the fields of one row, as data, so that form and server hold the same. */
export type RowRule =
  | { readonly rule: 'sizesAddUp'; readonly sizes: string; readonly quantity: string }
  | { readonly rule: 'notBefore'; readonly earlier: string; readonly later: string }
  | { readonly rule: 'past'; readonly day: string }
  | { readonly rule: 'needs'; readonly when: string; readonly needed: string }
  | { readonly rule: 'payable'; readonly amount: string; readonly currency: string };

/** The sections of a reminder mail, most urgent first. */
export type SectionName = 'late' | 'soon' | 'stock' | 'pay' | 'check';

/** What about a row is worth a line of the reminder mail. */
export interface Reminder {
  readonly section: SectionName;
  /** The codes of the findings that stand in it. */
  readonly findings: readonly string[];
  /** How far ahead it looks: the item of the setting `Lead days`. */
  readonly lead?: string;
}

/** How rows of a file that was not written for this table are recognised. */
export interface ImportSpec {
  /** What else a column may be called, by key; case, accents and punctuation do not count. */
  readonly names: { readonly [key: string]: readonly string[] };
  /** What else a choice may be called, by key: `ocean` for Sea. */
  readonly words?: { readonly [key: string]: { readonly [word: string]: string } };
  /** The columns that tell one row from another. A row goes by the first list whose first column it fills in. */
  readonly identity: readonly (readonly string[])[];
  /** The column by which files call these rows where they do not know our ids. */
  readonly calledBy?: string;
}

export type InputColumns = { readonly [key: string]: InputColumn };
export type ComputedColumns = { readonly [key: string]: ComputedColumn };

export interface Table<I extends InputColumns = InputColumns, C extends ComputedColumns = ComputedColumns> {
  /** The tab's name, as first given. */
  readonly name: string;
  /** One of its rows, in a sentence: `order`. */
  readonly one: string;
  readonly tabColor: string;
  readonly inputs: I;
  readonly computed: C;
  readonly rules?: readonly RowRule[];
  /** The computed column that holds the status, and the tone of each word it can say. */
  readonly status?: { readonly column: string; readonly tones: { readonly [word: string]: Tone } };
  /** Rows are added by the sidebar's form: its first fields in order; the others follow as on the tab. */
  readonly form?: readonly string[];
  /** The input columns that name a row to a person, in order. */
  readonly title?: readonly string[];
  /** The columns that together name a row, where the first alone does not. */
  readonly namedBy?: readonly string[];
  /** The input column that says who a row is with. */
  readonly party?: string;
  readonly reminders?: readonly Reminder[];
  /** Rows come in from files, too. */
  readonly imports?: ImportSpec;
  /** The settings that belong to it; the days ahead that its reminders look follow from these. */
  readonly settings?: readonly Setting[];
}

/** Declares a table; its first input column is its key. */
export function defineTable<const I extends InputColumns, const C extends ComputedColumns>(
  table: Table<I, C>,
): Table<I, C> {
  return table;
}

/** One row's inputs, by column key; blank and unreadable cells are undefined. */
export type RowOf<T> =
  T extends Table<infer I, ComputedColumns> ? { readonly [K in keyof I]: ValueOf<I[K]['kind']> | undefined } : never;

/** The key of a table's first input column, which holds its ids. */
export function keyColumn(table: Table): string {
  const [first] = Object.keys(table.inputs);
  if (first === undefined) throw new Error(`The table ${table.name} declares no input column.`);
  return first;
}

/** The columns by which a row is found again. */
export function namingColumns(table: Table): readonly string[] {
  return table.namedBy ?? [keyColumn(table)];
}

/** The letters of the ids Selvedge gives to this table's rows; undefined where people name rows themselves. */
export function idPrefix(table: Table): string | undefined {
  const kind = table.inputs[keyColumn(table)]?.kind;
  return kind?.type === 'id' ? kind.prefix : undefined;
}

/** `ORD-0042` of prefix and number. */
export function formatId(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(4, '0')}`;
}

/** The number in an id of that prefix, 0 when it is not one. */
export function idNumber(prefix: string, id: string): number {
  const match = new RegExp(`^${prefix}-(\\d{1,9})$`, 'i').exec(id.trim());
  return match ? Number(match[1]) : 0;
}
