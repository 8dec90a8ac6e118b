// The rows of a tab in the sample season, as data: a date is a number of days from today.
import type { DateKind, ReferenceKind, ValueOf } from '../schema/kinds';
import type { Setting } from '../schema/setting';
import type { Table } from '../schema/table';

/** `#3` refers to the third sample row of the table that the column refers to. */
export type SampleRow<T extends Table> = {
  readonly [Key in keyof T['inputs']]?: T['inputs'][Key]['kind'] extends DateKind
    ? number
    : T['inputs'][Key]['kind'] extends ReferenceKind
      ? string
      : ValueOf<T['inputs'][Key]['kind']>;
};

export type Sample<T extends Table> = readonly SampleRow<T>[];

/** A row of Settings in the sample season; two numbers are the first and the last of a span of days from today. */
export interface SampleSetting {
  readonly setting: Setting;
  readonly item: string;
  readonly value: string | readonly [from: number, to: number];
}
