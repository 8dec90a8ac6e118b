// What has to be written again where a person moved, deleted or typed rows while a step wrote: rows are found by their names.
import type { StandingRow } from '../domain/book';
import type { Table } from '../schema/table';
import { isDeleted, isSorted, nearTo, overwritten } from './overwritten';
import {
  blankOf,
  type Cells,
  isBlank,
  isNamed,
  nameIn,
  placesByName,
  type Stands,
  standingAt,
  type Take,
  takeByName,
} from './standing-rows';
import { isWrittenBy, type Reach, textsOf, type Written } from './written';

/** A row that was read, as it is to be, and where it stands now; nowhere, where it is gone. */
interface Known extends StandingRow {
  readonly wanted: Cells;
  readonly place: StandingRow | undefined;
}

/** The columns that were read in the place of others: in all rows that nothing was written into something else stands. */
function misread(keys: readonly string[], known: readonly Known[], { numbers, isAny }: Reach): ReadonlySet<string> {
  if (isAny) return new Set();
  const apart = known.flatMap(({ cells, place }) => (place && !numbers.has(place.number) ? [{ cells, place }] : []));
  const pairs = (key: string) => apart.map(({ cells, place }) => [cells[key] ?? '', place.cells[key] ?? ''] as const);
  return new Set(
    keys.filter((key) => {
      const filled = pairs(key).filter((pair) => pair.some((cell) => cell !== ''));
      return filled.length > 0 && filled.every(([was, is]) => was !== is);
    }),
  );
}

/** What is known of a tab where rows are put right. */
interface Mending {
  readonly table: Table;
  readonly stands: Stands;
  /** Whatever was written, as text: a number that came to stand in a column of texts reads as one. */
  readonly ours: ReadonlySet<string>;
  readonly reach: Reach;
}

/** Puts a row as it is wanted: the cells that were to change, and those that something else of ours was written into. */
function fixesOf({ stands: { keys }, ours, reach: { numbers, isAny } }: Mending, doubtful: ReadonlySet<string>) {
  return ({ number, cells: stand }: StandingRow, wanted: Cells, isToChange: (key: string) => boolean) => {
    // What was read may have been read beside columns that moved: then a row that nothing was written into stays as it is.
    const isReached = isAny || numbers.has(number);
    const cells = keys.flatMap((key) => {
      const [stands = '', cell = ''] = [stand[key], wanted[key]];
      const isHit = isReached && !doubtful.has(key) && ours.has(String(stands));
      return stands !== cell && (isToChange(key) || isHit) ? [[key, cell] as const] : [];
    });
    return cells.length > 0 ? [{ number, cells: Object.fromEntries(cells) }] : [];
  };
}

/** Where each new row stands, or is to be written: below all others, unless it is found by its name or stands where it was written. */
function placesOfAdded(
  { table, stands, ours }: Mending,
  added: readonly StandingRow[],
  take: Take,
  { isFree, last }: { readonly isFree: (row: StandingRow) => boolean; readonly last: number },
) {
  const named = added.map((row) => {
    const found = take(nameIn(table, row.cells));
    return found && isFree(found) ? found : undefined;
  });
  const taken = new Set(named.flatMap((found) => (found ? [found.number] : [])));
  let free = last;
  return added.map((row, index) => {
    const there = standingAt(stands, row.number);
    // Its name may stand in another column.
    const isOurs = there && isFree(there) && !taken.has(there.number) && isWrittenBy(ours, there);
    const place = named[index] ?? (isOurs ? there : undefined);
    if (!place) free += 1;
    taken.add(place?.number ?? free);
    return { number: place?.number ?? free, row, place };
  });
}

/** The rows to be written again, each with the cells in question; and where the rows that were read stand, by the numbers that they had. */
export interface Repairs {
  readonly fixes: readonly StandingRow[];
  /** The numbers of rows that are gone, and that nothing was written over. */
  readonly deleted: readonly number[];
  /** Rows that were written over, by the numbers that they had, as they are given back: from then on they are new ones. */
  readonly given: ReadonlyMap<number, StandingRow>;
  readonly places: ReadonlyMap<number, number>;
}

function foundBy(table: Table, standing: readonly StandingRow[], now: ReadonlyMap<number, Cells>, take: Take) {
  // A row without a name may have been read beside columns that had moved.
  return standing.filter(isNamed(table)).map((row): Known => {
    const wanted = { ...row.cells, ...now.get(row.number) };
    // A row that is to be blank has no name to be found by but its old one: other rows have none, too.
    const names = [wanted, row.cells].filter((cells) => isNamed(table)({ ...row, cells }));
    return { ...row, wanted, place: take(...names.map((cells) => nameIn(table, cells))) };
  });
}

/** Rows without a name that stand nowhere by now, whatever column they were read in: they were written over. */
function typedAway(typed: readonly StandingRow[], { rows }: Stands): readonly StandingRow[] {
  const filled = ({ cells }: StandingRow) => Object.values(cells).filter((cell) => cell !== '');
  return typed.filter((each) => !rows.some((row) => filled(each).every((cell) => filled(row).includes(cell))));
}

/** What was to be written, by the number that its row had. */
function wantedBy(changed: readonly StandingRow[]): ReadonlyMap<number, Cells> {
  const now = new Map<number, Cells>();
  for (const { number, cells } of changed) now.set(number, { ...now.get(number), ...cells });
  return now;
}

/** The rows that were read, where they stand, and which of them lie under what was written. */
function seek(
  mending: Mending,
  { added, changed, cleared, returned = [], wrote = [] }: Written,
  standing: readonly StandingRow[],
  take: Take,
) {
  const { table, stands, ours, reach } = mending;
  const known = foundBy(table, standing, wantedBy(changed), take);
  const places = new Map(known.flatMap(({ number, place }) => (place ? [[number, place.number] as const] : [])));
  const missing = known.filter(({ place }) => !place);
  const gone = missing.filter(({ number }) => !cleared.has(number) && !reach.deleted.has(number));
  // Rows that were to be blanked, and stand: as many others were blanked, if any were.
  const back = placesByName(table, returned, stands);
  const spared = wrote.length > 0 ? back.size : [...cleared].filter((number) => places.has(number)).length;
  const found = new Map([...places, ...back]);
  const hit = overwritten(gone, places, {
    ...{ table, ours, rows: stands.rows, reach, found, spared },
    ...{ written: [...added, ...changed, ...wrote], isTakenBack: wrote.length > 0 },
    blanked: [...cleared, ...returned.map(({ number }) => number)],
  });
  const given = new Set(hit.values());
  const unplaced = gone.filter((row) => !given.has(row));
  // Who inserts rows and sorts deletes none: what is gone lies under a new row, and nothing tells under which.
  const wasSorted = isSorted(found);
  const isUnderNew = added.length > 0 && wasSorted && reach.grownBy() > 0;
  // Somebody has typed since where they stood.
  const isUnderTyped = wrote.length === 0 && spared > hit.size && reach.grownBy() >= 0;
  const isNear = nearTo(reach);
  const isUnder = ({ number }: Known) =>
    (isUnderNew || (isUnderTyped && (wasSorted || isNear(number)))) && !isDeleted(reach, number);
  const left = missing.filter(({ number }) => cleared.has(number));
  const deleted = places.size === 0 ? [] : unplaced.filter((row) => !isUnder(row)).map(({ number }) => number);
  return { known, places, left, hit, under: unplaced.filter(isUnder), deleted };
}

export function repairs(written: Written, standing: readonly StandingRow[], stands: Stands, reach: Reach): Repairs {
  const { table, added, changed, cleared, typed = [], landed = [] } = written;
  const { rows } = stands;
  const now = wantedBy(changed);
  const ours = textsOf(written);
  if (cleared.size > 0) ours.add('');
  const mending = { table, stands, ours, reach };
  const take = takeByName(table, rows);
  const { known, places, left, hit, under, deleted } = seek(mending, written, standing, take);
  const taken = new Set(places.values());
  const isFree = ({ number }: StandingRow) => !taken.has(number) && !hit.has(number);
  const filled = rows.filter((row) => !isBlank(row.cells) || hit.has(row.number)).map(({ number }) => number);
  const laid = placesOfAdded(mending, added, take, { isFree, last: Math.max(1, ...filled) });
  const mend = fixesOf(mending, misread(stands.keys, known, reach));
  const fill = fixesOf(mending, new Set());
  const own = new Set(laid.map(({ number }) => number));
  const below = Math.max(1, ...filled, ...own) + 1;
  const beside = rows.filter((row) => reach.numbers.has(row.number) && isFree(row) && !own.has(row.number));
  // Beside columns that moved since, what was read is not what was typed.
  const unnamed = typed.filter((row) => !isNamed(table)(row));
  const again = reach.isAny ? typedAway(unnamed, stands) : [];
  const given = new Map([
    ...[...hit].map(
      ([number, { cells, number: was }]) => [was, { number, cells: { ...cells, ...now.get(was) } }] as const,
    ),
    ...under.map(({ cells, number: was }, index) => [was, { number: below + index, cells }] as const),
  ]);
  return {
    fixes: [
      ...known.flatMap(({ number: was, wanted, place }) =>
        place ? mend(place, wanted, (key) => now.get(was)?.[key] !== undefined) : [],
      ),
      ...given.values(),
      ...[...now].flatMap(([number, written]) => {
        const row = standingAt(stands, number);
        return row && isFree(row) ? straysIn(row, written) : [];
      }),
      ...laid.flatMap(({ number, row, place }) =>
        place ? fill(place, row.cells, () => true) : [{ number, cells: row.cells }],
      ),
      ...(added.length + landed.length > 0 ? partsBeside(beside, mending) : []),
      ...halfBlanked(rows.filter(isFree), left, mending),
      ...again.map(({ cells }, index) => ({ number: below + under.length + index, cells })),
    ],
    deleted,
    given,
    places: new Map([...places, ...[...hit].map(([number, { number: was }]) => [was, number] as const)]),
  };
}

/** So many cells of a row that hold just what was written, or read, are no chance. */
const NO_CHANCE = 2;

/** What is left of rows that were to be blank, where they moved on between two of their cells: one cell where it was written, several wherever they are. */
function halfBlanked(rows: readonly StandingRow[], left: readonly StandingRow[], { table, reach }: Mending) {
  const filled = ({ cells }: StandingRow) => Object.entries(cells).filter(([, cell]) => cell !== '');
  const isLeftOf = (row: StandingRow) => (whole: StandingRow) =>
    filled(row).every(([key, cell]) => cell === whole.cells[key]);
  const isOurs = (row: StandingRow) =>
    filled(row).length >= (reach.numbers.has(row.number) ? 1 : NO_CHANCE) &&
    !isNamed(table)(row) &&
    left.some(isLeftOf(row));
  return rows.filter(isOurs).map(({ number, cells }) => ({ number, cells: blankOf(Object.keys(cells)) }));
}

/** The parts of a new row that fell beside it, to be taken out: whole rows, or what was written at once into somebody's. */
function partsBeside(rows: readonly StandingRow[], { ours, reach }: Mending): readonly StandingRow[] {
  return rows.flatMap((row) => {
    if (isBlank(row.cells)) return [];
    if (isWrittenBy(ours, row)) return [{ number: row.number, cells: blankOf(Object.keys(row.cells)) }];
    const isHeld = (piece: Cells) => Object.entries(piece).every(([key, cell]) => row.cells[key] === cell);
    const filled = (piece: Cells) => Object.values(piece).filter((cell) => cell !== '').length;
    const stray = reach.pieces
      .map(({ meant, fell }) => ({ meant: meant.filter(isHeld), fell: fell.filter(isHeld) }))
      .find(
        ({ meant, fell }) =>
          meant.some((piece) => filled(piece) >= NO_CHANCE) ||
          // What stands in the columns of other things need not stand side by side.
          fell.reduce((sum, piece) => sum + filled(piece), 0) >= NO_CHANCE,
      );
    return stray ? [{ number: row.number, cells: blankOf([...stray.meant, ...stray.fell].flatMap(Object.keys)) }] : [];
  });
}

/** What was to be changed may be gone: then nothing of it stays in a row that is nobody's. */
function straysIn(row: StandingRow, written: Cells): readonly StandingRow[] {
  const strays = Object.keys(written).filter((key) => written[key] !== '' && row.cells[key] === written[key]);
  const isNobodys = isBlank({ ...row.cells, ...blankOf(strays) });
  return isNobodys && strays.length > 0 ? [{ number: row.number, cells: blankOf(strays) }] : [];
}
