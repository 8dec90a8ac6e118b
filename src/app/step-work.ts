// What a step writes, tab by tab, as the look at it needs it: once it is written, and once it was taken back.
import type { StandingRow } from '../domain/book';
import type { Table } from '../schema/table';
import type { AddedRows, RowChange } from './row-writes';
import type { Written } from './written';

export const tablesOf = (of: readonly { readonly table: Table }[]): readonly Table[] => [
  ...new Set(of.map(({ table }) => table)),
];

export interface Work {
  readonly added: readonly AddedRows[];
  readonly changed: readonly RowChange[];
  readonly cleared: ReadonlyMap<Table, readonly StandingRow[]>;
}

const blank = ({ number, cells }: StandingRow): StandingRow => ({
  number,
  cells: Object.fromEntries(Object.keys(cells).map((key) => [key, ''])),
});

export const tablesIn = ({ added, changed, cleared }: Work): readonly Table[] => [
  ...new Set([...tablesOf([...added, ...changed]), ...cleared.keys()]),
];

/** What the step wrote into each tab, for the look whether it stands there. */
export function writtenBy(work: Work): readonly Written[] {
  return tablesIn(work).map((table) => {
    const blanked = work.cleared.get(table) ?? [];
    const changed = work.changed.filter((each) => each.table === table && Object.keys(each.cells).length > 0);
    return {
      table,
      added: work.added.filter((each) => each.table === table).flatMap(({ landed }) => landed()),
      typed: work.added.filter((each) => each.table === table).flatMap(({ typed }) => typed()),
      changed: [...changed.map(({ number, after }) => ({ number, cells: after })), ...blanked.map(blank)],
      cleared: new Set(blanked.map(({ number }) => number)),
    };
  });
}

/** The same once it was taken back: a person may have moved rows before that, too. */
export function takenBack(work: Work): readonly Written[] {
  return tablesIn(work).map((table) => {
    const landed = work.added.filter((each) => each.table === table).flatMap((each) => each.landed());
    const changed = work.changed.filter((each) => each.table === table && Object.keys(each.cells).length > 0);
    return {
      table,
      added: [],
      returned: work.cleared.get(table) ?? [],
      changed: [...changed.map(({ number, before }) => ({ number, cells: before })), ...landed.map(blank)],
      cleared: new Set(landed.map(({ number }) => number)),
      landed,
      wrote: [
        ...changed.map(({ number, after }) => ({ number, cells: after })),
        ...(work.cleared.get(table) ?? []).map(blank),
        ...landed,
      ],
    };
  });
}

/** Nobody types or pastes further down than this in the moment that a step takes. */
const TYPED_AT_ONCE = 20;

/** By table the numbers of the rows that were added or blanked; nothing where none were. */
export function numbersOf(written: readonly Written[]): {
  readonly wrote?: { readonly [table: string]: readonly number[] };
} {
  const numbers = written.flatMap(({ table, added, cleared }) => {
    const own = [...added.map(({ number }) => number), ...cleared].slice(0, TYPED_AT_ONCE);
    return own.length > 0 ? [[table.name, own] as const] : [];
  });
  return numbers.length > 0 ? { wrote: Object.fromEntries(numbers) } : {};
}
