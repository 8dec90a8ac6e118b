// Keeps the last steps with the workbook, so that whoever leaves a panel can still look at them and take them back.
import type { RowRef } from '../domain/plan';
import type { Cell } from '../schema/cells';
import { readKeptStep, readKeptUndo } from '../schema/wire';
import type { Undo } from './api';
import { packed } from './packed-rows';
import type { Workbook } from './ports';
import { inAscii, MOST_OCTETS } from './property';
import { printsAfter } from './row-prints';
import type { Rollbacks } from './row-writes';

/** How many steps are kept. */
const MOST_STEPS = 10;
/** As many of those as all steps may have together: a keystroke reads every property, and Google keeps 500 KB in all. */
const MOST_PIECES = 24;

export interface KeptStep {
  /** One more than that of the step before. */
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly said: string;
  /** How many rows it was, where it may go on in parts. */
  readonly rows?: number | undefined;
  /** Absent once it was undone, and where it was too long to be kept. */
  readonly undo?: Undo | undefined;
  /** Where its way back stands that is longer: over how many properties, part by part. */
  readonly parts?: readonly number[] | undefined;
  readonly undone?: boolean | undefined;
  /** The first rows that taking it back has added or blanked, and when. */
  readonly back?:
    | { readonly at: string; readonly added: readonly RowRef[]; readonly wrote?: Undo['wrote'] }
    | undefined;
}

const nameOf = (number: number) => `step.${number % MOST_STEPS}`;
const pieceName = (number: number, piece: number) => `${nameOf(number)}.${piece}`;

/** The newest first. */
export function keptSteps(workbook: Workbook): readonly KeptStep[] {
  return Array.from({ length: MOST_STEPS }, (_, slot) => readKeptStep(workbook.recall(nameOf(slot))) ?? [])
    .flat()
    .sort((one, other) => other.number - one.number);
}

const sum = (counts: readonly number[] = []) => counts.reduce((all, count) => all + count, 0);

export const canBeUndone = ({ undo, parts = [] }: KeptStep): boolean => undo !== undefined || parts.length > 0;

/**
 * The way back of the last part of a step that is not taken back yet; undefined where a run that was cut off has written
 * another's in its place, or taken a piece of it away.
 */
export function lastUndo(workbook: Workbook, { number, undo, parts = [] }: KeptStep): Undo | undefined {
  const pieces = parts[parts.length - 1];
  if (pieces === undefined) return undo;
  const first = sum(parts) - pieces;
  const texts = Array.from({ length: pieces }, (_, index) => workbook.recall(pieceName(number, first + index)) ?? '');
  const last = readKeptUndo(texts.join(''));
  return last?.step === number ? last : undefined;
}

/** Blank cells go without saying. */
function filled(cells: { readonly [key: string]: Cell }): { readonly [key: string]: Cell } {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));
}

function remember(workbook: Workbook, name: string, text: string | undefined, begun: Rollbacks): void {
  const before = workbook.recall(name);
  if (before === text) return;
  begun.unshift(() => workbook.remember(name, before));
  workbook.remember(name, text);
}

const write = (workbook: Workbook, step: KeptStep, begun: Rollbacks) =>
  remember(workbook, nameOf(step.number), inAscii(JSON.stringify(step)), begun);

/** Takes away what stands beside a step: all of it, or its pieces from one on. */
function dropPieces(workbook: Workbook, { number, parts }: KeptStep, begun: Rollbacks, from = 0): void {
  for (let piece = from; piece < sum(parts); piece += 1) remember(workbook, pieceName(number, piece), undefined, begun);
}

/** Of the oldest steps only what they did stays, until there is room for more pieces; false where there is not enough. */
function makeRoom(workbook: Workbook, own: number, pieces: number, begun: Rollbacks): boolean {
  const long = keptSteps(workbook).filter(({ parts }) => sum(parts) > 0);
  let over = sum(long.map(({ parts }) => sum(parts))) + pieces - MOST_PIECES;
  const older = long.filter(({ number }) => number !== own).reverse();
  if (over > sum(older.map(({ parts }) => sum(parts)))) return false;
  for (const step of older) {
    if (over <= 0) break;
    over -= sum(step.parts);
    dropPieces(workbook, step, begun);
    write(workbook, told(step), begun);
  }
  return true;
}

const told = ({ undo: _, parts: __, ...step }: KeptStep): KeptStep => step;

/** Writes a step with one more part of its way back: beside its sentence where that is short, else in pieces. */
function writePart(workbook: Workbook, step: KeptStep, back: Undo, begun: Rollbacks): void {
  const plain = { ...back, remove: back.remove.map((row) => ({ ...row, cells: filled(row.cells) })) };
  const fits = (undo: Undo) => inAscii(JSON.stringify({ ...step, undo })).length <= MOST_OCTETS;
  const short = packed(plain);
  const beside = canBeUndone(step) ? undefined : [plain, short].find(fits);
  if (beside) {
    write(workbook, { ...step, undo: beside }, begun);
    return;
  }
  const text = inAscii(JSON.stringify(short));
  const first = sum(step.parts);
  const pieces = Math.ceil(text.length / MOST_OCTETS);
  if (!makeRoom(workbook, step.number, pieces, begun)) {
    dropPieces(workbook, step, begun);
    write(workbook, told(step), begun);
    return;
  }
  for (let piece = 0; piece < pieces; piece += 1) {
    const part = text.slice(piece * MOST_OCTETS, (piece + 1) * MOST_OCTETS);
    remember(workbook, pieceName(step.number, first + piece), part, begun);
  }
  write(workbook, { ...step, parts: [...(step.parts ?? []), pieces] }, begun);
}

/** A step that comes after all others; what the one had beside it whose place it takes is gone. */
function nextStep(workbook: Workbook, said: string, begun: Rollbacks): KeptStep {
  const all = keptSteps(workbook);
  const number = (all[0]?.number ?? 0) + 1;
  const replaced = all.find((step) => nameOf(step.number) === nameOf(number));
  if (replaced) dropPieces(workbook, replaced, begun);
  for (const [name, text] of replaced?.undo ? printsAfter(workbook, replaced.undo) : [])
    remember(workbook, name, text, begun);
  return { number, at: workbook.moment().text, by: workbook.user, said };
}

/** Keeps a step that was just written, within its lock; the way back then knows which of the kept steps it is. */
export function keepStep(workbook: Workbook, { said, undo }: { said: string; undo: Undo }, begun: Rollbacks): Undo {
  const step = nextStep(workbook, said, begun);
  const known = { ...undo, step: step.number };
  writePart(workbook, step, known, begun);
  return known;
}

interface Part {
  readonly undo: Undo;
  readonly rows: number;
  /** The step that its earlier parts are, if there were any. */
  readonly of: number | undefined;
  readonly say: (rows: number) => string;
}

/** Keeps a part of a step that goes on in several: with those before it, it is one of the last steps. */
export function keepPart(workbook: Workbook, { undo, rows, of, say }: Part, begun: Rollbacks): Undo {
  const before = keptSteps(workbook).find(({ number, by }) => number === of && by === workbook.user);
  const isOpen = before !== undefined && before.rows !== undefined && !before.undone;
  const step = isOpen ? before : nextStep(workbook, '', begun);
  const all = (step.rows ?? 0) + rows;
  const known = { ...undo, step: step.number };
  const next = { ...step, said: say(all), rows: all };
  // What could not be kept of its earlier parts would not come back with the rest.
  if (isOpen && !canBeUndone(before)) write(workbook, next, begun);
  else writePart(workbook, next, known, begun);
  return known;
}

/** So many rows that taking a step back has added are kept: nobody types further down in that moment. */
const MOST_ADDED = 20;

/** Notes that a kept step, or its last part, was taken back, and what that wrote; one that is kept no more needs no note. */
export function noteUndone(
  workbook: Workbook,
  number: number | undefined,
  { reverse, wrote }: Undo,
  begun: Rollbacks,
): void {
  const step = keptSteps(workbook).find((kept) => kept.number === number);
  if (!step) return;
  const parts = (step.parts ?? []).slice(0, -1);
  dropPieces(workbook, step, begun, sum(parts));
  const back = wrote ? { back: { at: workbook.moment().text, added: reverse.slice(0, MOST_ADDED), wrote } } : {};
  const left: KeptStep = { ...((step.parts ?? []).length > 0 ? { ...step, parts } : told(step)), ...back };
  write(workbook, canBeUndone(left) ? left : { ...told(left), undone: true }, begun);
}
