// Finds rows of other tables by what a row calls them; each tab is read once, when it is first asked for.
import { normaliseKey } from '../schema/cells';
import type { Values } from '../schema/checks';
import { plainWords } from '../schema/file-words';
import type { Value } from '../schema/kinds';
import { keyColumn } from '../schema/table';
import { tabNamed } from '../tabs';
import type { Tab } from '../tabs/tab';
import type { Workbook } from './ports';

export interface References {
  /** Whether a row of that table has that id. */
  has(table: string, id: Value): boolean;
  /** The rows that may be meant: the one of that id, else those that files call by that name. */
  meant(table: string, name: Value, hints?: Values): Meant;
}

export interface Meant {
  /** Those that fit best what else is said of them. */
  readonly ids: readonly string[];
  /** Whether it is the only one, and nothing that is said contradicts it. */
  readonly sure: boolean;
}

interface Called {
  readonly id: string;
  /** What its title says, by column key. */
  readonly title: Values;
}

interface Index {
  readonly ids: ReadonlyMap<string, string>;
  /** By the column that files call the rows by. */
  readonly called: ReadonlyMap<string, readonly Called[]>;
  /** What that column is called, before a name: `PO 4501`, `#4501`. */
  readonly before: RegExp;
}

function beforeName({ table, imports }: Tab): RegExp {
  const key = imports?.calledBy ?? '';
  const names = [table.inputs[key]?.label ?? '', ...(imports?.headerSynonyms[key] ?? [])].map(plainWords).sort();
  const words = names.filter((name) => name !== '').reverse();
  return new RegExp(`^\\s*(?:(?:${words.join('|')})[\\s.:#-]+)?#?`, 'i');
}

function readIndex(workbook: Workbook, tableName: string): Index {
  const declared = tabNamed(tableName);
  const { table, imports } = declared;
  const tab = workbook.tab(table);
  const other = imports?.calledBy;
  const titles = other === undefined ? [] : (table.title ?? []).filter((key) => !tab?.missing.includes(key));
  const keys = [keyColumn(table), ...(other === undefined || tab?.missing.includes(other) ? [] : [other, ...titles])];
  const ids = new Map<string, string>();
  const called = new Map<string, Called[]>();
  for (const [id = '', name = '', ...said] of tab?.read(keys) ?? []) {
    if (id === '') continue;
    ids.set(normaliseKey(String(id)), String(id));
    if (name === '') continue;
    const title = Object.fromEntries(titles.map((key, index) => [key, String(said[index] ?? '')]));
    const same = called.get(normaliseKey(String(name)));
    if (same) same.push({ id: String(id), title });
    else called.set(normaliseKey(String(name)), [{ id: String(id), title }]);
  }
  return { ids, called, before: beforeName(declared) };
}

/** Of rows that go by one name, those that fit what else is said; where none does, all of them, and none for sure. */
function fittingOf(all: readonly Called[], tests: readonly ((title: Values) => boolean)[]): Meant {
  const found = tests.map((fits) => all.filter(({ title }) => fits(title))).find((some) => some.length > 0);
  const ids = (found ?? all).map(({ id }) => id);
  return { ids, sure: found !== undefined && ids.length === 1 };
}

/** Every hint agrees, or at least none contradicts: where the row itself says nothing, none does. */
function byHints(hints: Values): readonly ((title: Values) => boolean)[] {
  const said = Object.entries(hints).map(([key, hint]) => [key, plainWords(String(hint))] as const);
  const own = (title: Values, key: string) => plainWords(String(title[key] ?? ''));
  return [
    (title) => said.every(([key, hint]) => own(title, key) === hint),
    (title) => said.every(([key, hint]) => own(title, key) === '' || own(title, key) === hint),
  ];
}

/** No name is longer, and where its title begins is tried at each of its words. */
const LONGEST = 200;

/** A name as it was typed, with more of the row's title behind it, `PX2 / Tee White`; nothing where that is not what follows. */
function withTitle(called: Index['called'], name: string): Meant {
  const ends = [...name.slice(0, LONGEST)].flatMap((sign, at) => (/[\s/,;|_\p{Pd}]/u.test(sign) ? [at] : [])).reverse();
  for (const end of ends) {
    const rest = plainWords(name.slice(end));
    const all = (called.get(normaliseKey(name.slice(0, end))) ?? []).filter(({ title }) => {
      const words = Object.values(title).map((word) => plainWords(String(word)));
      return rest !== '' && [...words, words.join(' ').trim(), [...words].reverse().join(' ').trim()].includes(rest);
    });
    if (all.length > 0) return { ids: all.map(({ id }) => id), sure: all.length === 1 };
  }
  return { ids: [], sure: false };
}

/** Whether a single row is there, by its id: Google looks first, and where it finds none the column is read. */
export function isThere(workbook: Workbook, tableName: string, id: Value): boolean {
  const { table } = tabNamed(tableName);
  const key = keyColumn(table);
  const tab = workbook.tab(table);
  if (!tab || tab.missing.includes(key)) return false;
  return tab.rowOf(key, String(id)) !== undefined || openReferences(workbook).has(tableName, id);
}

export function openReferences(workbook: Workbook): References {
  const indexes = new Map<string, Index>();
  const indexOf = (table: string): Index => {
    const index = indexes.get(table) ?? readIndex(workbook, table);
    indexes.set(table, index);
    return index;
  };
  return {
    has: (table, id) => indexOf(table).ids.has(normaliseKey(id)),
    meant(table, name, hints = {}) {
      const { ids, called, before } = indexOf(table);
      const find = (typed: string): Meant => {
        const id = ids.get(normaliseKey(typed));
        if (id !== undefined) return { ids: [id], sure: true };
        const all = called.get(normaliseKey(typed));
        return all ? fittingOf(all, byHints(hints)) : withTitle(called, typed);
      };
      const whole = String(name).trim();
      const found = find(whole);
      return found.ids.length > 0 ? found : find(whole.replace(before, ''));
    },
  };
}
