// Which of the open formulas may show in the cells that somebody asks for: the others wait until somebody asks for theirs.
import type { CellPosition, EngineZone } from './engine';
import { type Evaluator, filledZone, placeName, type RangeOfCells } from './evaluator';
import { findsOut, MOST_FORMULAS, readersOf } from './readers';

interface Step {
  readonly position: CellPosition;
  /** Where it may show anything, however its result grows. */
  readonly reach: EngineZone;
  /** The names of the formulas that read that. */
  readonly readers: readonly string[];
}

/** The open formulas and all that may hang on them, each before those that read it. */
export interface Plan {
  readonly steps: readonly Step[];
  readonly names: ReadonlySet<string>;
  /** What has been asked for since, and is computed. */
  readonly clean: RangeOfCells[];
}

/** Undefined where formulas run in a circle, or seem to, or are too many. */
export function planOf(evaluator: Evaluator, dirty: ReadonlyMap<string, CellPosition>): Plan | undefined {
  const done = new Map<string, boolean>();
  const steps: Step[] = [];
  const visit = (position: CellPosition): boolean => {
    const name = placeName(position);
    const known = done.get(name);
    if (known !== undefined) return known;
    done.set(name, false);
    const reach = reachOf(evaluator, position);
    // What a formula would put into the cells that it reads itself it cannot put there.
    const readers = readersOf(evaluator, position.sheetId, reach).filter((reader) => placeName(reader) !== name);
    if (done.size > MOST_FORMULAS || !readers.every(visit)) return false;
    done.set(name, true);
    steps.push({ position, reach, readers: readers.map(placeName) });
    return true;
  };
  if (![...dirty.values()].every(visit)) return undefined;
  return { steps: steps.reverse(), names: new Set(done.keys()), clean: [] };
}

/** The cells that a formula may fill: from its own as far as nothing stands beside it, or below it. */
function reachOf(evaluator: Evaluator, position: CellPosition): EngineZone {
  const { sheetId, col, row } = position;
  const { left, top, right, bottom } = filledZone(evaluator, position);
  const sheet = evaluator.getters.getSheetZone(sheetId);
  const holds = (place: CellPosition) => {
    const own = evaluator.getters.getCell(place);
    return own?.isFormula === true || Boolean(own?.content);
  };
  let last = right;
  while (last < sheet.right && !holds({ sheetId, col: last + 1, row })) last += 1;
  return { left, top, right: last, bottom: holds({ sheetId, col, row: bottom + 1 }) ? bottom : sheet.bottom };
}

/** The formulas that may show in some ranges, and all that they rest on; undefined where only a computation tells what one rests on. */
export function wantedFor(
  evaluator: Evaluator,
  plan: Plan,
  asked: readonly RangeOfCells[],
): readonly CellPosition[] | undefined {
  const wanted = new Set<string>();
  const positions: CellPosition[] = [];
  const ranges = asked.map((range) => (isCell(range) && shows(plan, range) ? wholeOf(evaluator, range) : range));
  for (const { position, reach, readers } of plan.steps.toReversed()) {
    const isAsked = ranges.some((range) => range.sheetId === position.sheetId && meet(range.zone, reach));
    if (!isAsked && !readers.some((reader) => wanted.has(reader))) continue;
    const formula = evaluator.getters.getCell(position)?.compiledFormula;
    if (formula && findsOut(formula)) return undefined;
    wanted.add(placeName(position));
    positions.push(position);
  }
  plan.clean.push(...ranges);
  return positions.reverse();
}

const isCell = ({ zone }: RangeOfCells): boolean => zone.left === zone.right && zone.top === zone.bottom;

/** Whoever asks for one cell asks for the next one then. */
function wholeOf({ getters }: Evaluator, { sheetId }: RangeOfCells): RangeOfCells {
  return { sheetId, zone: getters.getSheetZone(sheetId) };
}

function shows({ steps }: Plan, { sheetId, zone }: RangeOfCells): boolean {
  return steps.some(({ position, reach }) => position.sheetId === sheetId && meet(zone, reach));
}

/** Whether nothing that is open shows in a range. */
export function isClean(plan: Plan | undefined, range: RangeOfCells): boolean {
  if (!plan) return false;
  const isKnown = plan.clean.some(({ sheetId, zone }) => sheetId === range.sheetId && holdsAll(zone, range.zone));
  return isKnown || !shows(plan, range);
}

const meet = (one: EngineZone, other: EngineZone): boolean =>
  one.left <= other.right && one.right >= other.left && one.top <= other.bottom && one.bottom >= other.top;

const holdsAll = (outer: EngineZone, inner: EngineZone): boolean =>
  outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom;
