// A table's form: its sections and fields in order, as plain data for the sidebar.
import type { FieldToCheck } from '../schema/checks';
import { fieldsOf } from '../schema/checks';
import { toReader } from '../schema/labels';
import type { InputColumn, Preset, RowRule, Table } from '../schema/table';

export interface FormField extends FieldToCheck {
  readonly help: string;
  /** Shares its line with the field after it. */
  readonly halfWidth: boolean;
  /** What is recognised while it is typed, and the field that it fills. */
  readonly hint?: NonNullable<InputColumn['hint']>;
  /** What to know while filling it in, in a few words beside its label: `82 on hand, 60 open`. */
  readonly fact?: string;
}

export interface FormSection {
  /** Absent for the fields that stand open at the top. */
  readonly name?: string;
  readonly fields: readonly FormField[];
}

export interface FormSpec {
  /** The table's name. */
  readonly table: string;
  /** One of its rows: `order`. */
  readonly one: string;
  readonly sections: readonly FormSection[];
  readonly rules: readonly RowRule[];
  /** Fields that together make up an amount: their sum is told below the last of them. */
  readonly total?: { readonly keys: readonly string[]; readonly of: number };
}

/** One column as a field of a form. */
export function formField(table: Table, key: string): FormField {
  const column = toReader(table).inputs[key];
  if (!column) throw new Error(`${table.name} has no input column ${key}.`);
  const { label, kind, help, required, past, halfWidth, hint } = column;
  return {
    key,
    label,
    kind,
    help,
    halfWidth: halfWidth === true,
    ...(required ? { required } : {}),
    ...(past ? { past } : {}),
    ...(hint ? { hint } : {}),
  };
}

/** The form that adds a row to a table. */
export function formSpec(table: Table): FormSpec {
  const first = table.form ?? [];
  const place = (key: string) => (first.includes(key) ? first.indexOf(key) : first.length);
  const fields = [...fieldsOf(table)].sort((one, other) => place(one.key) - place(other.key));
  const named = [...new Set(Object.values(table.inputs).map(({ section }) => section))];
  const fieldsIn = (section: string | undefined): readonly FormField[] =>
    fields.filter(({ key }) => table.inputs[key]?.section === section).map(({ key }) => formField(table, key));
  const sections = [undefined, ...named.filter((name) => name !== undefined)].map((name) => ({
    ...(name === undefined ? {} : { name }),
    fields: fieldsIn(name),
  }));
  return { table: table.name, one: table.one, sections, rules: table.rules ?? [] };
}

/** Which fields start filled, and from where. */
export function formPresets(table: Table): ReadonlyMap<string, Preset> {
  return new Map(Object.entries(table.inputs).flatMap(([key, { preset }]) => (preset ? [[key, preset]] : [])));
}
