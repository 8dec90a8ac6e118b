// A tab declared once: its columns, its rules, its statuses; everything else is derived from this.
import { normaliseKey } from './keys';
import { isNumeric, type Kind, type ValueOf, type Words } from './kinds';

export interface InputColumn {
  readonly label: string;
  readonly kind: Kind;
  readonly help: string;
  readonly required?: boolean;
  /** The form's section, whose columns fold on the sheet, too; columns without one stand open at the top. */
  readonly section?: string;
  /** What the form offers at first: a value, or a name that the server fills in. */
  readonly preset?: Preset;
  /** What the server writes when it is left blank: the rate of the row's `currency`, as Settings has it today. */
  readonly blankTakes?: 'rate';
  /** It says what has happened: a day typed without its year lies behind. */
  readonly past?: boolean;
  /** The form takes it from the newest row that is alike in one of these columns of `alikeBy`. */
  readonly alike?: readonly string[];
  /** It names a row of that tab by its key, where the tab stands. */
  readonly names?: string;
  /** The form takes it from the row that `by` names: what stands in its column `from`. */
  readonly takes?: { readonly by: string; readonly from: string };
  /** Once it is filled in, the form does not change it. */
  readonly immutable?: boolean;
  /** What the form recognises while it is typed: the carrier of a tracking number, and the column that names it. */
  readonly hint?: { readonly of: 'tracking'; readonly fills: string };
  /** Pixels. */
  readonly width?: number;
  /** Shares its line in the form with the field after it. */
  readonly halfWidth?: boolean;
  /** The tab that it serves: it is laid only where that tab stands. */
  readonly needs?: string;
  /** It names a person or a company: what a contact that is made of the name is. */
  readonly contact?: ContactKind;
  /** The setting whose items the form offers for it. */
  readonly offersItems?: string;
  /** The columns of its own row whose texts its drop-down offers; they stand side by side. */
  readonly offers?: readonly string[];
  /** Selvedge writes it: no form asks for it, no panel lists it among what people filled in. */
  readonly written?: true;
  /** A workbook that an earlier release laid has no column for it until it is set up again: till then rows do without. */
  readonly newer?: true;
}

/** What a person or a company is to us. */
export type ContactKind = 'Factory' | 'Supplier' | 'Customer' | 'Carrier' | 'Inspector' | 'Press' | 'Agent' | 'Other';

/** The columns of a table whose rows are people and companies, by what they say of one. */
export interface ContactColumns<Key extends string = string> {
  readonly kind: Key;
  readonly country: Key;
  readonly language: Key;
  readonly timeZone: Key;
  readonly calendar: Key;
  readonly person: Key;
  readonly email: Key;
  readonly whatsApp: Key;
}

/** `user`: the person's address; `base`: the base currency; `today`; `last`: as in the row with the highest id; or what a setting holds. */
export type Preset =
  | { readonly from: 'user' | 'base' | 'today' | 'last' | 'lastOrBase' }
  | { readonly from: 'setting'; readonly setting: string; readonly item: string }
  | { readonly value: string };

export interface ComputedColumn {
  readonly label: string;
  readonly kind: Kind;
  readonly help: string;
  /** In the dialect of derive/formula.ts. */
  readonly formula: string;
  /** Columns of one section stand together on the sheet and fold. */
  readonly section?: string;
  readonly width?: number;
  /** The tab that it serves: it is laid only where that tab stands. */
  readonly needs?: string;
  /** It names a person or a company, as its formula finds one. */
  readonly contact?: true;
}

/** How a status is coloured; always beside its word, never instead of it. */
export type Tone = 'late' | 'soon' | 'good' | 'quiet' | 'plain';

/** A condition over the fields of one row, as data, so that form and server hold the same. `Key` is one of its inputs. */
export type RowRule<Key extends string = string> =
  | {
      readonly rule: 'sizesAddUp';
      readonly sizes: Key;
      readonly quantity: Key;
      /** The column that names the scale of the sizes, and the one that keeps the packs they came in. */
      readonly scale?: Key;
      readonly pack?: Key;
    }
  | { readonly rule: 'notBefore'; readonly earlier: Key; readonly later: Key }
  | { readonly rule: 'past'; readonly day: Key }
  | { readonly rule: 'needs'; readonly when: Key; readonly needed: Key }
  | { readonly rule: 'payable'; readonly amount: Key; readonly currency: Key };

/** The sections of a reminder mail, most urgent first. */
export type SectionName = 'late' | 'risk' | 'soon' | 'stock' | 'pay' | 'check';

/**
 * A column that keeps what another was before: whoever changes `of` in a form or by a step leaves its old value there,
 * with the reason that stood in `why`. People do not fill it in.
 */
export interface Trail<Key extends string = string> {
  readonly of: Key;
  readonly why: Key;
  readonly into: Key;
}

/** How a status looks that says of a row that it has no id, or another's. */
export const ID_TONES = { 'No ID': 'soon', 'Same ID': 'soon' } as const;

/** The computed column that holds the status, and the tone of each word it can say. */
export interface Status {
  readonly column: string;
  readonly tones: { readonly [word: string]: Tone };
}

export type InputColumns = { readonly [key: string]: InputColumn };
export type ComputedColumns = { readonly [key: string]: ComputedColumn };

/** A tab and its columns in another language than English. */
export interface SheetLabels<Key extends string = string> {
  readonly title: string;
  readonly columns: { readonly [K in Key]: string };
  /** What each column is for. */
  readonly helps: { readonly [K in Key]: string };
  /** What a reader calls the words that stand in a column; the cells keep the English ones. */
  readonly words?: { readonly [K in Key]?: Words };
}

interface TableBase<I extends InputColumns, C extends ComputedColumns> {
  /** The tab's name, as first given. */
  readonly name: string;
  /** One of its rows, in a sentence: `order`. */
  readonly one: string;
  readonly tabColor: string;
  /** Written by Selvedge for formulas to look into: people do not see it, and Totals lists nothing of it. */
  readonly hidden?: boolean;
  readonly inputs: I;
  readonly computed: C;
}

export interface Table<
  I extends InputColumns = InputColumns,
  C extends ComputedColumns = ComputedColumns,
  S extends Status = Status,
> extends TableBase<I, C> {
  readonly rules?: readonly RowRule[];
  readonly status?: S;
  /** Rows are added by the sidebar's form: its first fields in order; the others follow as on the tab. */
  readonly form?: readonly string[];
  /** The input columns by which a new row is like an earlier one, the weightiest first. */
  readonly alikeBy?: readonly string[];
  /** The input columns that name a row to a person, in order. */
  readonly title?: readonly string[];
  /** The computed columns by which formulas find others: no panel tells them. */
  readonly workings?: readonly string[];
  /** The columns that together name a row, where the first alone does not. */
  readonly namedBy?: readonly string[];
  /** The input column that says who a row is with. */
  readonly counterparty?: string;
  readonly trail?: Trail;
  /** Its rows are people and companies, whom the `contact` columns of all tables name by its key. */
  readonly contacts?: ContactColumns;
  /** The columns that stand first on the sheet; the others follow by their sections. */
  readonly first?: FirstColumns;
  /** In Spanish, on the sheet and to a reader; a table without it keeps its English names. */
  readonly spanish?: SheetLabels;
}

/** `frozen` are at most as wide as a phone, `beside` them stand the figures that matter. */
export interface FirstColumns<Key extends string = string> {
  readonly frozen: readonly Key[];
  readonly beside: readonly Key[];
}

type KeyOf<Keyed> = Extract<keyof Keyed, string>;

/** What of a table names its columns, each by a key that it declares. */
interface NamesColumns<I extends InputColumns, C extends ComputedColumns, S extends Status> {
  readonly rules?: readonly RowRule<KeyOf<I>>[];
  readonly status?: S & { readonly column: KeyOf<C> };
  readonly form?: readonly KeyOf<I>[];
  readonly alikeBy?: readonly KeyOf<I>[];
  readonly title?: readonly KeyOf<I>[];
  readonly workings?: readonly KeyOf<C>[];
  readonly namedBy?: readonly KeyOf<I>[];
  readonly counterparty?: KeyOf<I>;
  readonly trail?: Trail<KeyOf<I>>;
  readonly contacts?: ContactColumns<KeyOf<I>>;
  readonly first?: FirstColumns<KeyOf<I> | KeyOf<C>>;
  readonly spanish?: SheetLabels<KeyOf<I> | KeyOf<C>>;
}

/** Declares a table; its first input column is its key. A column's key that it does not declare does not compile. */
export function defineTable<
  const I extends InputColumns,
  const C extends ComputedColumns,
  const S extends Status = never,
>(table: TableBase<I, C> & NamesColumns<NoInfer<I>, NoInfer<C>, S>): Table<I, C, S> {
  return table;
}

/** One row's inputs, by column key; blank and unreadable cells are undefined. */
export type RowOf<T> =
  T extends Table<infer I, ComputedColumns> ? { readonly [K in keyof I]: ValueOf<I[K]['kind']> | undefined } : never;

/** One row's computed columns, by column key; the status is one of the words that have a tone. */
export type FiguresOf<T> =
  T extends Table<InputColumns, infer C, infer S>
    ? { readonly [K in keyof C]: (K extends S['column'] ? StatusOf<S, C[K]> : ValueOf<C[K]['kind']>) | undefined }
    : never;

/** The words of a status; where the table itself is not known, whatever its columns may hold. */
type StatusOf<S extends Status, C extends ComputedColumn> = string extends S['column']
  ? ValueOf<C['kind']>
  : Extract<keyof S['tones'], string>;

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

/** Whether what names a row may stand only once in its table. */
export function isKeyed(table: Table): boolean {
  const type = table.inputs[keyColumn(table)]?.kind.type;
  return type === 'id' || type === 'key';
}

/**
 * The columns of which one must hold something for a row to be there: those by which people call it, and the amounts that
 * it cannot do without, so that nothing is left out of a sum. An id that Selvedge gave is not enough; a date, a note or an
 * owner tells nothing, so that no figure waits for them.
 */
export function tellingColumns(table: Table): readonly string[] {
  const key = keyColumn(table);
  const isAmount = ({ kind, required }: InputColumn) => required === true && isNumeric(kind) && kind.type !== 'date';
  const isTelling = ([name, column]: [string, InputColumn]) =>
    name === key ? idPrefix(table) === undefined : isAmount(column) || (table.title ?? []).includes(name);
  const telling = Object.entries(table.inputs).filter(isTelling);
  // A table that says neither is one whose every column tells.
  const columns = telling.length > 0 ? telling : Object.entries(table.inputs).filter(([name]) => name !== key);
  return columns.map(([name]) => name);
}

/** `ORD-0042` of prefix and number. */
export function formatId(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(4, '0')}`;
}

/** The number in an id of that prefix, 0 when it is not one. */
export function idNumber(prefix: string, id: string): number {
  const match = new RegExp(`^${prefix}-(\\d{1,9})$`, 'i').exec(normaliseKey(id));
  return match ? Number(match[1]) : 0;
}

/** The input column of a table that refers to rows of another. */
export function referringColumn(table: Table, to: string): string | undefined {
  return Object.entries(table.inputs).find(([, { kind }]) => kind.type === 'reference' && kind.table === to)?.[0];
}

/** How a status is coloured; plain for one that the table does not know. */
export function toneOfStatus({ status }: Table, word: string): Tone {
  return status?.tones[word] ?? 'plain';
}

/** A table as it is laid where only some tabs stand: without the columns that serve the others. */
export function laidTable(table: Table, isLaid: (name: string) => boolean): Table {
  const serves = ([, { needs }]: readonly [string, { readonly needs?: string }]) =>
    needs === undefined || isLaid(needs);
  if ([...Object.entries(table.inputs), ...Object.entries(table.computed)].every(serves)) return table;
  return {
    ...table,
    inputs: Object.fromEntries(Object.entries(table.inputs).filter(serves)),
    computed: Object.fromEntries(Object.entries(table.computed).filter(serves)),
  };
}
