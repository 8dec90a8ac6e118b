// Where contacts are named: in the columns of every tab that say so, and in the settings that are of one of them.
import type { Book, BookRow, StepContext } from '../../domain/book';
import { contactColumns } from '../../domain/contacts';
import type { Change } from '../../domain/plan';
import { type Cell, normaliseKey } from '../../schema/cells';
import { openNearest } from '../../schema/near';
import { type ContactKind, keyColumn, type Table } from '../../schema/table';
import { settings } from '../settings/table';
import type { CellAt, Rows } from './codes';
import { contacts } from './table';

/** A cell that names somebody. */
export interface Use {
  readonly table: Table;
  readonly key: string;
  readonly number: number;
  /** By which its row is found; '' where nothing names it, or another row is found by that name. */
  readonly id: string;
  readonly written: string;
  /** What somebody who is named there is. */
  readonly kind: ContactKind;
}

type Columns = ReturnType<typeof contactColumns>;

function usesInTable(book: Book, table: Table, columns: Columns): readonly Use[] {
  if (columns.length === 0) return [];
  const named = (rows: readonly BookRow[], idOf: (row: BookRow) => string) =>
    rows.flatMap((row) =>
      columns.flatMap(([key, kind]): readonly Use[] => {
        const written = String(row.cells[key] ?? '');
        return normaliseKey(written) === '' ? [] : [{ table, key, number: row.number, id: idOf(row), written, kind }];
      }),
    );
  const called = [...book.copiesOf(table), ...book.unfinishedOf(table)];
  return [
    ...named(book.rowsOf(table), ({ cells }) => idIn(cells[keyColumn(table)])),
    ...called.flatMap((row) => named([row], () => row.name)),
  ];
}

/** A blank that somebody typed for an id names no row. */
const idIn = (cell: Cell = '') => (normaliseKey(String(cell)) === '' ? '' : String(cell));

/** In the order of the tabs. */
export const usesIn = (book: Book): readonly Use[] =>
  book.tables.flatMap((table) => usesInTable(book, table, contactColumns(table)));

/** What is set for somebody: rows of Settings, and the contacts that go by the calendar of another. */
export const settingUses = (context: StepContext): readonly Use[] => [
  ...rowsOfSettings(context),
  ...usesInTable(context, contacts, [[CALENDAR, 'Other']]),
];

/** Names a country, or somebody whose days are theirs. */
const CALENDAR: keyof typeof contacts.inputs = 'calendar';

/** What a row of Settings is found by. */
const settingNamed = (setting: string | undefined, item: string) =>
  [setting, item].filter((part) => normaliseKey(part) !== '').join(', ');

/** The rows of Settings that are of somebody. */
function rowsOfSettings(context: StepContext): readonly Use[] {
  const seen = new Set<string>();
  return context.rowsOf(settings).flatMap(({ row: { setting = '', item = '' }, number }): readonly Use[] => {
    if (!context.isOfContact(setting)) return [];
    const name = settingNamed(setting, item);
    const id = seen.has(normaliseKey(name)) ? '' : name;
    seen.add(normaliseKey(name));
    return [{ table: settings, key: 'item', number, id, written: item, kind: 'Other' }];
  });
}

/** Each tab with how many of its rows these are. */
export function rowsOf(uses: readonly Use[]): readonly Rows[] {
  const tables = [...new Set(uses.map(({ table }) => table))];
  return tables.map(({ name }) => ({
    table: name,
    rows: new Set(uses.flatMap((use) => (use.table.name === name ? [use.number] : []))).size,
  }));
}

/** What comes of writing other names into cells. */
export interface Rewriting {
  readonly changes: readonly Change[];
  readonly written: readonly Use[];
  /** Cells whose names formulas fetch: they say what stands where those look. */
  readonly formulas: readonly CellAt[];
  /** Cells of rows that nothing names: they cannot be found again. */
  readonly nameless: readonly CellAt[];
  /** Rows of Settings of which the other name has one of its own: of two the first would count, unseen. */
  readonly set: readonly CellAt[];
}

/** Those rows of Settings that would be called as another is. */
function setAlready(uses: readonly Use[], to: string, context: StepContext, given: Set<string>): ReadonlySet<Use> {
  const found = uses.filter(({ table, id, number }) => {
    if (table.name !== settings.name) return false;
    const name = settingNamed(context.find(settings, id)?.row.setting, to);
    const stands = context.find(settings, name);
    const isTaken = given.has(normaliseKey(name)) || (stands !== undefined && stands.number !== number);
    given.add(normaliseKey(name));
    return isTaken;
  });
  return new Set(found);
}

/** Writes a name into each of these cells; `given` are the names that rows of Settings got by the same step. */
export function rewriting(
  uses: readonly Use[],
  to: string,
  context: StepContext,
  given = new Set<string>(),
): Rewriting {
  const byFormula = new Set<Use>();
  for (const table of new Set(uses.map((use) => use.table))) {
    const own = uses.filter((use) => use.table === table);
    const found = context.formulasIn(table, [...new Set(own.map(({ key }) => key))]);
    const places = new Set(found.map(({ key, number }) => `${key} ${number}`));
    for (const use of own) if (places.has(`${use.key} ${use.number}`)) byFormula.add(use);
  }
  const free = uses.filter((use) => !byFormula.has(use));
  const named = free.filter(({ id }) => id !== '');
  const set = setAlready(named, to, context, given);
  const written = named.filter((use) => !set.has(use));
  const changes = new Map<string, Change>();
  for (const { table, id, key } of written) {
    const name = `${table.name} ${id}`;
    changes.set(name, { table, id, values: { ...changes.get(name)?.values, [key]: to } });
  }
  const at = ({ table, number }: Use): CellAt => ({ table: table.name, row: number });
  return {
    changes: [...changes.values()],
    written,
    formulas: [...byFormula].map(at),
    nameless: free.filter(({ id }) => id === '').map(at),
    set: [...set].map(at),
  };
}

/** A name that is used and has no contact. */
export interface Unlisted {
  /** As most of its cells have it. */
  readonly name: string;
  readonly kind: ContactKind;
  readonly uses: readonly Use[];
  /** The contact, or the name that is used more, that was likely meant. */
  readonly meant?: string;
}

/** As many as are offered at once. */
const MOST_NAMES = 200;

function commonest(uses: readonly Use[]): string {
  const counts = new Map<string, number>();
  // On one line: the list that is offered has a name a line.
  const names = uses.map(({ written }) => written.replace(/\s+/g, ' ').trim());
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first = ['', 0]] = [...counts].sort(([, one], [, other]) => other - one);
  return String(first[0]);
}

/** The names that are used and have no contact, those that are used most first. */
export function unlistedIn(book: Book): readonly Unlisted[] {
  const listed = book.rowsOf(contacts).flatMap(({ row: { name } }) => name ?? []);
  const known = new Set(listed.map(normaliseKey));
  const byName = new Map<string, Use[]>();
  for (const use of usesIn(book)) {
    const name = normaliseKey(use.written);
    if (!known.has(name)) byName.set(name, [...(byName.get(name) ?? []), use]);
  }
  const mostUsed = [...byName.values()].sort((one, other) => other.length - one.length).slice(0, MOST_NAMES);
  const sure: string[] = [...listed];
  return mostUsed.map((uses) => {
    const name = commonest(uses);
    const kind = uses.find((use) => use.kind !== 'Other')?.kind ?? 'Other';
    const meant = openNearest(sure)(name);
    if (meant !== undefined) return { name, kind, uses, meant };
    sure.push(name);
    return { name, kind, uses };
  });
}
