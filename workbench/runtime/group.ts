// Group: rows or columns that fold together.
import type { Dimension } from '../engine/book';
import type { HeaderGroup } from '../engine/decoration';
import { GoogleException } from './errors';
import { type Place, sheetInfo } from './place';
import type { Run } from './run';
import { base } from './service';

type Group = GoogleAppsScript.Spreadsheet.Group;

const size = ({ start, end }: HeaderGroup): number => end - start;

/** How many groups hold a row or column. */
export function groupDepth(run: Run, sheetId: number, dimension: Dimension, index: number): number {
  return run
    .read()
    .groups(sheetId, dimension)
    .filter(({ start, end }) => index >= start && index <= end).length;
}

/** The group at a depth that holds a row or column: the widest is the first. */
export function groupAt(run: Run, sheetId: number, dimension: Dimension, index: number, depth: number): Group | null {
  const [found] = run
    .read()
    .groups(sheetId, dimension)
    .filter(({ start, end }) => index >= start && index <= end)
    .sort((left, right) => size(right) - size(left))
    .slice(depth - 1);
  return found === undefined ? null : new LocalGroup(run, sheetId, dimension, found);
}

/** Folds every group whose depth `isWanted` names. */
export function foldGroups(
  run: Run,
  sheetId: number,
  dimension: Dimension,
  isFolded: (depth: number) => boolean,
): void {
  const groups = run.book.groups(sheetId, dimension);
  for (const group of groups) {
    const depth = groups.filter(({ start, end }) => start <= group.start && end >= group.end).length;
    const folded = isFolded(depth);
    if (folded !== group.folded) run.write().fold(sheetId, dimension, group, folded);
  }
}

/** Opens or closes the groups that lie within a range. */
export function foldWithin({ run, sheetId, zone }: Place, folded: boolean): void {
  const spans: [Dimension, number, number][] = [
    ['ROWS', zone.row, zone.row + zone.rows],
    ['COLUMNS', zone.col, zone.col + zone.cols],
  ];
  for (const [dimension, from, to] of spans) {
    const within = run.book.groups(sheetId, dimension).filter(({ start, end }) => start >= from && end < to);
    for (const group of within) if (group.folded !== folded) run.write().fold(sheetId, dimension, group, folded);
  }
}

export function shiftDepth({ run, sheetId, zone }: Place, dimension: Dimension, delta: number): void {
  const [start, count] = dimension === 'ROWS' ? [zone.row, zone.rows] : [zone.col, zone.cols];
  for (let step = 0; step < Math.abs(delta); step++)
    run.write().shiftGroup(sheetId, dimension, start, count, delta > 0);
}

export class LocalGroup extends base<Group>('Group') {
  readonly #run: Run;
  readonly #sheetId: number;
  readonly #dimension: Dimension;
  readonly #place: HeaderGroup;

  constructor(run: Run, sheetId: number, dimension: Dimension, place: HeaderGroup) {
    super(run);
    this.#run = run;
    this.#sheetId = sheetId;
    this.#dimension = dimension;
    this.#place = place;
  }

  override collapse(): Group {
    return this.#fold(true);
  }

  override expand(): Group {
    return this.#fold(false);
  }

  override isCollapsed(): boolean {
    return this.#now().folded;
  }

  override getDepth(): number {
    const own = this.#now();
    const groups = this.#run.read().groups(this.#sheetId, this.#dimension);
    return groups.filter(({ start, end }) => start <= own.start && end >= own.end).length;
  }

  override getControlIndex(): number {
    const { start, end } = this.#now();
    // Before the group or after it, counted from 1.
    return this.#run.read().handlesBefore(this.#sheetId, this.#dimension) ? start : end + 2;
  }

  override getRange(): GoogleAppsScript.Spreadsheet.Range {
    const own = this.#now();
    const { rows, cols } = sheetInfo(this.#run, this.#sheetId);
    const count = size(own) + 1;
    const zone =
      this.#dimension === 'ROWS'
        ? { row: own.start, col: 0, rows: count, cols }
        : { row: 0, col: own.start, rows, cols: count };
    return this.#run.range({ sheetId: this.#sheetId, zone });
  }

  override remove(): void {
    const own = this.#now();
    this.#run.write().shiftGroup(this.#sheetId, this.#dimension, own.start, size(own) + 1, false);
  }

  #fold(folded: boolean): Group {
    const own = this.#now();
    if (own.folded !== folded) this.#run.write().fold(this.#sheetId, this.#dimension, own, folded);
    return this;
  }

  #now(): HeaderGroup {
    const { start, end } = this.#place;
    const found = this.#run.book
      .groups(this.#sheetId, this.#dimension)
      .find((one) => one.start === start && one.end === end);
    if (found === undefined) throw new GoogleException('The group no longer exists.');
    return found;
  }
}
