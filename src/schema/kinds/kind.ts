// What every kind of value says of itself, in parts, so that a page carries only the parts that it uses.
import type { Parsed, Reading } from '../problems';
import type { Cell, Value } from '../values';

/** What the reader of a cell calls the words that it may hold, where that differs. */
export type Words = { readonly [stored: string]: string };

/** The keyboard that a phone shows for a line of text. */
export type Keyboard = 'text' | 'numeric' | 'decimal' | 'email' | 'url';

/** What a form draws for a field: a line of text by its keyboard, or a control of its own. */
export type Control = Keyboard | 'longText' | 'date' | 'choice' | 'choices' | 'sizes';

/** What a cell takes from a person who types on the sheet, as data; the layout puts it in words. */
export type Validation =
  | { readonly type: 'list'; readonly values: readonly string[] }
  /** One of the ids in the first column of another table. */
  | { readonly type: 'idOf'; readonly table: string }
  | { readonly type: 'date' }
  | { readonly type: 'atLeast'; readonly least: number }
  | { readonly type: 'between'; readonly least: number; readonly most: number };

// Methods, since TypeScript compares those loosely: a part for one kind then stands for the kind that it is picked by.

/** A kind as people and files write it: the same in the browser and on the server, in a form, a step and an import. */
export interface InForm<K> {
  control(kind: K): Control;
  /** The strict reading of a text without spaces around it, never blank. */
  check(typed: string, reading: Reading, kind: K): Parsed;
}

/** A kind on the sheet, where only the server looks. */
export interface OnSheet<K, V extends Value = Value> {
  /** The lenient reading of a cell that is not blank; undefined when it is not of this kind. */
  read(cell: Exclude<Cell, ''>, kind: K): V | undefined;
  /** The cell of a value; absent where the value itself stands in it. */
  write?(value: Value): Cell;
  /** A value as a person would type it into a form; absent where the value itself is typed. */
  typed?(value: Value, decimalMark: string): string;
  /** The number format of its cells, as Google Sheets writes it. */
  format(kind: K): string;
  /** Absent where a cell takes whatever is typed. */
  validation?(kind: K): Validation | undefined;
}
