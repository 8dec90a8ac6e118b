// What the steps of a formula gave last: a step whose arguments differ in few rows is computed anew in these alone.
import { alikeFrom, headIn } from '../columns';
import type { Evaluator } from '../evaluator';
import { type Argument, BLANK, type FunctionContext, isMatrix, type Matrix, type Value } from './values';

type Column = readonly Value[];

/** A column without the rows that are alike: the last of `top` stands for all below it. */
interface Packed {
  readonly rows: number;
  readonly top: Column;
}

type Kept = Value | readonly Packed[] | undefined;

/** A call in a formula, by which it is known again the next time. */
interface Step {
  readonly name: string;
  readonly locale: FunctionContext['locale'];
  readonly args: readonly Kept[];
  readonly result: Kept;
}

type Steps = readonly (Step | undefined)[];

/** A formula that is being computed. */
interface Running {
  readonly steps: (Step | undefined)[];
  at: number;
}

interface Memory {
  /** The formula that was computed last stands last. */
  readonly formulas: Map<object, Steps>;
  held: number;
  /** The rows of the longest column. */
  longest: number;
}

/** What is shorter is computed in no time. */
const LONG = 200;
/** How many values are held for all formulas of a workbook: those that were not computed for longest forget theirs. */
const HELD_AT_LEAST = 20_000_000;
/** In a tall workbook as many columns are held as in one of forty thousand rows, whose longest lists are three tabs one below the other. */
const COLUMNS_HELD = 170;

const memories = new WeakMap<Evaluator, Memory>();
let running: Running | undefined;

/** Computes a formula, whose steps look at what they gave before. */
export function remembering<Result>(evaluator: Evaluator, formula: object, work: () => Result): Result {
  const memory = memories.get(evaluator) ?? { formulas: new Map(), held: 0, longest: 0 };
  memories.set(evaluator, memory);
  const outer = running;
  const now: Running = { steps: [...(memory.formulas.get(formula) ?? [])], at: 0 };
  running = now;
  try {
    return work();
  } finally {
    running = outer;
    keep(memory, formula, now.steps.slice(0, now.at));
  }
}

function keep(memory: Memory, formula: object, steps: Steps): void {
  memory.held += heldBy(steps) - heldBy(memory.formulas.get(formula) ?? []);
  memory.formulas.delete(formula);
  if (steps.length > 0) memory.formulas.set(formula, steps);
  memory.longest = steps.reduce((rows, step) => Math.max(rows, heldRows(step)), memory.longest);
  const most = Math.max(HELD_AT_LEAST, COLUMNS_HELD * memory.longest);
  for (const [oldest, theirs] of memory.formulas) {
    if (memory.held <= most) return;
    memory.formulas.delete(oldest);
    memory.held -= heldBy(theirs);
  }
}

const heldRows = (step: Step | undefined): number =>
  isKeptMatrix(step?.result) ? (step.result[0]?.top.length ?? 0) : 0;

const heldBy = (steps: Steps): number => steps.reduce((sum, step) => sum + heldRows(step), 0);

const isKeptMatrix = (kept: Kept): kept is readonly Packed[] => Array.isArray(kept);

/** Which of the arguments of a function are taken row by row; the others count as a whole. */
export type RowWise = 'all' | readonly number[];

export interface Call {
  readonly name: string;
  readonly rowWise: RowWise;
  readonly locale: FunctionContext['locale'];
}

type Work = (args: readonly Argument[]) => Value | Matrix;

/** What a function gives whose rows depend on the same rows of its arguments alone. */
export function again(call: Call, args: readonly Argument[], compute: Work): Value | Matrix {
  const formula = running;
  if (!formula || !args.some(isLong)) return compute(args);
  const { name, locale, rowWise } = call;
  const at = formula.at;
  formula.at += 1;
  const step = formula.steps[at];
  // Should it throw, nothing is known of it.
  formula.steps[at] = undefined;
  const before = step?.name === name && step.locale === locale ? step : undefined;
  const rows = before && changedRows(before.args, args, rowWise);
  const result = (rows && amended(before.result, rows, call, args, compute)) ?? compute(args);
  formula.steps[at] = { name, locale, args: args.map(kept), result: kept(result) };
  return result;
}

const rowsOf = (argument: Argument): number => (isMatrix(argument) ? (argument[0]?.length ?? 0) : 1);

const isLong = (argument: Argument): boolean => rowsOf(argument) >= LONG;

const isTaken = (rowWise: RowWise, index: number): boolean => rowWise === 'all' || rowWise.includes(index);

const kept = (argument: Argument): Kept => (isMatrix(argument) ? argument.map(packed) : argument);

const packs = new WeakMap<Column, Packed>();

function packed(column: Column): Packed {
  const known = packs.get(column);
  if (known) return known;
  const head = headIn(column) + 1;
  const made = { rows: column.length, top: head < column.length ? column.slice(0, head) : column };
  packs.set(column, made);
  return made;
}

function unpacked(pack: Packed): Column {
  const { rows, top } = pack;
  if (top.length === rows) return top;
  const column = new Array<Value>(rows);
  for (let row = 0; row < top.length; row += 1) column[row] = top[row] ?? BLANK;
  const head = top.length - 1;
  alikeFrom(column.fill(top[head] ?? BLANK, head), head);
  packs.set(column, pack);
  return column;
}

/** The rows in which the arguments differ; undefined where they are too many, or differ as a whole. */
function changedRows(before: readonly Kept[], now: readonly Argument[], rowWise: RowWise): Set<number> | undefined {
  if (before.length !== now.length) return undefined;
  const rows = new Set<number>();
  const isComparable = now.every((argument, index) => {
    const known = before[index];
    if (!isMatrix(argument) || !isKeptMatrix(known)) return isSameSingle(argument, known);
    if (argument.length !== known.length) return false;
    if (isTaken(rowWise, index) && argument.length > 1) return false;
    const others = isTaken(rowWise, index) ? rows : new Set<number>();
    return (
      argument.every((column, at) => noteChanges(known[at], column, others)) && (others === rows || others.size === 0)
    );
  });
  return isComparable ? rows : undefined;
}

function isSameSingle(one: Argument, other: Kept): boolean {
  if (isMatrix(one) || isKeptMatrix(other)) return false;
  return one === other || (one !== undefined && other !== undefined && isSame(one, other));
}

const isSame = (one: Value, other: Value): boolean =>
  one.value === other.value && one.format === other.format && one.message === other.message;

/** Adds the rows in which two columns differ; false where there are too many. */
function noteChanges(before: Packed | undefined, now: Column, rows: Set<number>): boolean {
  if (before?.rows !== now.length) return false;
  const pack = packed(now);
  if (pack === before) return true;
  const [known, top] = [before.top, pack.top];
  const [below, lowest] = [known.at(-1) ?? BLANK, top.at(-1) ?? BLANK];
  const head = Math.max(known.length, top.length);
  if (head < now.length && !isSame(below, lowest)) return false;
  const most = Math.max(1, now.length >> 3);
  for (let row = 0; row < head; row += 1) {
    const [one, other] = [known[row] ?? below, top[row] ?? lowest];
    if (one !== other && !isSame(one, other)) rows.add(row);
    if (rows.size > most) return false;
  }
  return true;
}

/** A result with some of its rows computed anew; undefined where it is no column of its arguments' height. */
function amended(
  before: Kept,
  rows: ReadonlySet<number>,
  { rowWise }: Call,
  args: readonly Argument[],
  compute: Work,
): Value | Matrix | undefined {
  if (!isKeptMatrix(before)) return rows.size === 0 ? before : undefined;
  if (rows.size === 0) return before.map(unpacked);
  const [pack, ...more] = before;
  const isOdd = (argument: Argument, index: number) =>
    isTaken(rowWise, index) && ![1, pack?.rows].includes(rowsOf(argument));
  if (!pack || more.length > 0 || args.some(isOdd)) return undefined;
  // At least two, so that they stay a column.
  const wanted = rows.size === 1 ? [...rows, ...rows] : [...rows];
  const pick = (column: Column) => (column.length === 1 ? column : wanted.map((row) => column[row] ?? BLANK));
  const picked = args.map((arg, index) => (isMatrix(arg) && isTaken(rowWise, index) ? arg.map(pick) : arg));
  const computed = compute(picked);
  const values = isMatrix(computed) ? computed[0] : undefined;
  if (values?.length !== wanted.length) return undefined;
  return [withRows(pack, wanted, values)];
}

function withRows(pack: Packed, rows: readonly number[], values: Column): Column {
  const column = unpacked(pack);
  const others = [...rows.keys()].filter((at) => !isSame(column[rows[at] ?? 0] ?? BLANK, values[at] ?? BLANK));
  if (others.length === 0) return column;
  const changed = column === pack.top ? [...column] : (column as Value[]);
  packs.delete(changed);
  for (const at of others) changed[rows[at] ?? 0] = values[at] ?? BLANK;
  return alikeFrom(changed, Math.max(headIn(changed), ...others.map((at) => (rows[at] ?? 0) + 1)));
}
