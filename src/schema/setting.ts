// A setting declared once: its rows in a new workbook, what its cells mean, how it is checked and how a form shows it.
import type { Parsed, Reading } from './checks';
import type { Kind, Value } from './kinds';

/** What the cells of a setting hold, and what that means: `V` to whoever reads it. */
export interface SettingKind<V> {
  /** What a filled cell means; undefined where it cannot be read. */
  read(cell: Value): V | undefined;
  /** The cell of a value. */
  write(value: V): Value;
  /** Whether a filled cell is as it should be: stricter than reading. */
  fits(cell: Value): boolean;
  /** What of a filled cell cannot be read, where it may be a part. */
  wrongIn?(cell: Value): readonly string[];
  /** How it is written, where that is not plain. */
  readonly example?: string;
  /** How a form asks for it. */
  readonly control: Kind;
  /** A cell as the control shows it; the cell as text when absent. */
  show?(cell: Value): string;
  /** The cell of what was typed or chosen, which is not blank; by the control's kind when absent. */
  check?(typed: string, reading: Reading): Parsed;
}

/** What the reminders' form says of a setting. */
export interface SettingField {
  readonly label: string;
  readonly help: string;
  /** The part of the form that it folds away in; it stands open at the top when absent. */
  readonly section?: string;
  /** Its place among the fields of its section, 0 when absent; of the same place they stand as declared. */
  readonly place?: number;
  /** May be left blank. */
  readonly optional?: boolean;
  /** Has its line of the form to itself. */
  readonly alone?: boolean;
}

export interface Setting<V = unknown> {
  readonly name: string;
  /** The one item that it is for: `Orders` of Lead days. */
  readonly item?: string;
  /** It is set for each of these, the item of a row saying which. */
  readonly each?:
    | 'person'
    | 'currency'
    | 'category'
    | 'carrier'
    | 'customer'
    | 'country'
    | 'factory'
    | 'list'
    | 'scale'
    | 'pack';
  readonly kind: SettingKind<V>;
  /** What holds while a row is missing, blank or cannot be read. */
  readonly default: V;
  /** What holds instead while an item has no row: the same setting for everybody. */
  readonly follows?: Setting<V>;
  /** The items that a new workbook has rows for, and their cells; these hold while a row is missing. */
  readonly items?: { readonly [item: string]: Value };
  /** Whether an item can be one. */
  isItem?(item: string): boolean;
  /** Its note in the tab. */
  readonly note: string;
  /** Its place among the rows of a new workbook, 50 when absent; of the same place they stand as declared. */
  readonly place?: number;
  /** A wrong value is not put back to the default: only a person knows what it should be. */
  readonly byHand?: boolean;
  /** By this the reminders' panel knows and saves it. Of a setting for each person, it is the reader's own. */
  readonly key?: string;
  /** Absent where the panel has a button for it in place of a field. */
  readonly field?: SettingField;
}

/** Declares a setting, and keeps the type of its value. */
export function defineSetting<V>(setting: Setting<V>): Setting<V> {
  return setting;
}
