// Which rows belong together: each goes with those that it refers to, as the references between tabs declare it.
import type { Book, BookRow, Copy } from '../../domain/book';
import { normaliseKey } from '../../schema/cells';
import { keyColumn, type Table } from '../../schema/table';
import { tabs } from '../../tabs';
import { principal } from '../../tabs/principal';
import type { Tab } from '../../tabs/tab';

export interface Member {
  readonly tab: Tab;
  readonly row: BookRow;
  /** What it is found by; '' for a row without an id. */
  readonly id: string;
  /** Another row bears its id. */
  readonly twice: boolean;
}

/** Rows of several tabs, of which none refers to a row outside. */
export type Family = readonly Member[];

/** The columns of a table that refer to rows which may leave, by key. */
function referencesTo(tables: ReadonlySet<string>, { inputs }: Table): readonly (readonly [string, string])[] {
  return Object.entries(inputs).flatMap(([key, { kind }]) =>
    kind.type === 'reference' && tables.has(kind.table) ? [[key, kind.table] as const] : [],
  );
}

/** The tabs whose rows may leave: the principal's, and those that refer to it by whatever way and say how they are archived. */
export function leavingTabs(): readonly Tab[] {
  const able = tabs.filter(({ archive }) => archive !== undefined);
  const names = new Set<string>([principal.name]);
  const follows = ({ table }: Tab) => !names.has(table.name) && referencesTo(names, table).length > 0;
  for (let next = able.filter(follows); next.length > 0; next = able.filter(follows)) {
    for (const { table } of next) names.add(table.name);
  }
  return able.filter(({ table }) => names.has(table.name));
}

const nameOf = (table: string, id: string) => `${table}\n${normaliseKey(id)}`;

/** Groups of names that were joined, however long the way between them. */
function openGroups() {
  const above = new Map<string, string>();
  const top = (name: string): string => {
    let head = name;
    for (let next = above.get(head); next !== undefined; next = above.get(head)) head = next;
    // The next who asks has a short way.
    if (head !== name) above.set(name, head);
    return head;
  };
  return {
    top,
    join(one: string, other: string) {
      const [from, to] = [top(one), top(other)];
      if (from !== to) above.set(from, to);
    },
  };
}

/** Every family that has a row of the principal tab, in the order of that tab. */
export function familiesIn(book: Book): readonly Family[] {
  const leaving = leavingTabs();
  const tables = new Set(leaving.map(({ table }) => table.name));
  const groups = openGroups();
  const members = leaving.flatMap((tab) => {
    const { table } = tab;
    const copies: readonly Copy[] = book.copiesOf(table);
    const twice = new Set(copies.map(({ cells }) => normaliseKey(String(cells[keyColumn(table)] ?? ''))));
    const links = referencesTo(tables, table);
    return [...book.rowsOf(table), ...copies].map((row) => {
      const id = String(row.cells[keyColumn(table)] ?? '').trim();
      const name = id === '' ? `${table.name}\n#${row.number}` : nameOf(table.name, id);
      for (const [key, to] of links) {
        const referred = String(row.cells[key] ?? '');
        if (normaliseKey(referred) !== '') groups.join(name, nameOf(to, referred));
      }
      return { name, member: { tab, row, id, twice: twice.has(normaliseKey(id)) } };
    });
  });
  const families = new Map<string, Member[]>();
  // The principal's come first in the list of tabs.
  for (const { name, member } of members) {
    const head = groups.top(name);
    const family = families.get(head);
    if (family) family.push(member);
    else if (member.tab.table.name === principal.name) families.set(head, [member]);
  }
  return [...families.values()];
}
