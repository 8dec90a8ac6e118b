// What a function of a formula is: how its call is written for the sheet, and how it is compiled for the evaluator.
import type { Kind } from '../../schema/kinds';
import type { WorkingDays } from './calendars';
import type { LookupNeed, Placement, SettingNeed, SumNeed } from './needs';
import { ERROR, numberOf, type Scalar } from './scalar';
import type { Expression } from './syntax';

/** A call while it is written for the sheet. */
export interface Writing {
  readonly name: string;
  readonly args: readonly Expression[];
  /** An argument as the sheet computes it. */
  arg(index: number): string;
  /** The kind of an argument that is one column; undefined when it is something else. */
  kind(index: number): Kind | undefined;
  readonly place: Placement;
  /** The table of the row. */
  readonly about: string;
  /** The tab on which the formula stands; undefined on Totals. */
  readonly from: string | undefined;
}

/** An argument that is to stand beside an operator: what is an operation itself stands in parentheses. */
export function operand({ args, arg }: Writing, index: number): string {
  const isOperation = args[index]?.type === 'operation' || args[index]?.type === 'sign';
  return isOperation ? `(${arg(index)})` : arg(index);
}

/** Computes a value for a row, by its index among the filled rows. */
export type Compute = (row: number) => Scalar;
export type ComputeKey = (row: number) => string;

/** A call while it is compiled for the evaluator. */
export interface Compiling {
  readonly args: readonly Expression[];
  arg(index: number): Compute;
  /** An argument as a key of another tab. */
  key(index: number): ComputeKey;
  kind(index: number): Kind | undefined;
  readonly beyond: Beyond;
}

/** What the evaluator knows beyond the row. */
export interface Beyond {
  /** A day number. */
  readonly today: number;
  setting(need: SettingNeed): Scalar;
  /** The setting of an item, by its key. */
  settingOf(setting: string): (item: string) => Scalar;
  /** The value of the first row of a key. */
  lookup(need: LookupNeed): (key: string) => Scalar;
  /** The sum over all rows of a key; 0 where there is none. */
  sum(need: SumNeed): (key: string) => number;
  /** Whether a declared table has a tab. */
  has(table: string): boolean;
  /** The calendars of Working days, read when they are first asked for. */
  calendars(): () => WorkingDays;
  /** What is counted, greatest or least among all rows of a key; how many are none is 0, all else blank. */
  rolledUp(need: SumNeed): (key: string) => Scalar;
}

export interface DialectFunction {
  /** The least and the most arguments it takes. */
  readonly takes: readonly [number, number];
  readonly emit: (call: Writing) => string;
  readonly evaluate: (call: Compiling) => Compute;
}

/** A function of one value. */
export function ofOne(compute: (value: Scalar) => Scalar): DialectFunction['evaluate'] {
  return ({ arg }) => {
    const value = arg(0);
    return (row) => compute(value(row));
  };
}

export function ofTwo(compute: (one: Scalar, other: Scalar) => Scalar): DialectFunction['evaluate'] {
  return ({ arg }) => {
    const [one, other] = [arg(0), arg(1)];
    return (row) => compute(one(row), other(row));
  };
}

/** A function of one number: what is none is an error. */
export function ofNumber(compute: (value: number) => Scalar): DialectFunction['evaluate'] {
  return ofOne((value) => {
    const number = numberOf(value);
    return number === ERROR ? ERROR : compute(number);
  });
}
