// A desk in memory at which somebody else works between two calls of a step: what is looked at just before a write shows that.
import type { Tab, Workbook } from '../../src/app/ports';
import { openContext } from '../../src/app/step';
import type { StepContext } from '../../src/domain/book';
import type { Table } from '../../src/schema/table';
import type { Fields } from './calendar-book';
import { cellsIn, type DeskInMemory, deskInMemory } from './desk-in-memory';
import type { PlainRow } from './plain-workbook';

export interface SharedDesk extends DeskInMemory {
  /** What was asked just before a write, in order: `look Orders 4-5`, `room Orders 4-5`, `insert Orders 4-5`, `forget`. */
  readonly asked: string[];
  /** Rows whose cells are merged: `Orders 4`. */
  readonly merged: Set<string>;
  /** Tabs whose columns stand elsewhere than they were found, until they are looked for anew. */
  readonly moved: Set<string>;
  readonly somebody: { /** What somebody does just before each look. */ acts?: (look: number) => void };
  /** Somebody types a row below all others. */
  readonly type: (name: string, fields: Fields) => void;
}

type Stretch = Parameters<Tab['readAsFound']>[1];
type Shared = Pick<SharedDesk, 'asked' | 'merged' | 'moved' | 'rows' | 'somebody'>;

const isBlank = (row: PlainRow = {}) => Object.values(row).every((cell) => cell === '');

function tabOf({ asked, merged, moved, rows, somebody }: Shared, { name }: Table, tab: Tab): Tab {
  const own = rows[name] ?? [];
  const note = (call: string, { first, count }: Stretch) => asked.push(`${call} ${name} ${first}-${first + count - 1}`);
  return {
    ...tab,
    get lastRow() {
      let last = own.length;
      while (last > 0 && isBlank(own[last - 1])) last -= 1;
      return last + 1;
    },
    isMerged: (first, count) =>
      Array.from({ length: count }, (_, at) => `${name} ${first + at}`).some((row) => merged.has(row)),
    readAsFound(keys, stretch) {
      note('look', stretch);
      somebody.acts?.(asked.filter((call) => call.startsWith('look')).length);
      return moved.has(name) ? undefined : tab.readAsFound(keys, stretch);
    },
    makeRoom: (first, count) => void note('room', { first, count }),
    insertRows(first, count) {
      note('insert', { first, count });
      own.splice(first - 2, 0, ...Array.from({ length: count }, () => ({})));
    },
    write(first, keys, cells) {
      if (cells.some((row) => row.length !== keys.length || row.some((cell) => cell === undefined)))
        throw new Error(`Not every cell of ${name} ${first} is given.`);
      tab.write(first, keys, cells);
    },
  };
}

export function sharedDesk(given: { readonly [table: string]: readonly Fields[] }): SharedDesk {
  const desk = deskInMemory({ ...given, Settings: given.Settings ?? [] });
  const shared: Shared = { asked: [], merged: new Set(), moved: new Set(), rows: desk.rows, somebody: {} };
  const workbook: Workbook = {
    ...desk.workbook,
    tab(table) {
      const tab = desk.workbook.tab(table);
      return tab && tabOf(shared, table, tab);
    },
    forget() {
      shared.asked.push('forget');
      shared.moved.clear();
    },
  };
  const context = (): StepContext => openContext(workbook);
  const type = (name: string, fields: Fields) => void desk.rows[name]?.push(...cellsIn(name, [fields]));
  return { ...desk, ...shared, workbook, context, type };
}
