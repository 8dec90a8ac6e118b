// Finds the rows that a file's rows refer to, and gathers what is to be asked about them: once for the whole file.
import type { ImportProblem, ImportProblems, ImportRows } from '../derive/import';
import { type ReadRow, withUnread } from '../derive/read-row';
import type { Book, BookRow } from '../domain/book';
import { normaliseKey, typedAs } from '../schema/cells';
import type { Values } from '../schema/checks';
import type { Value } from '../schema/kinds';
import { keyColumn, type Table } from '../schema/table';
import { tableNamed } from '../tabs';
import type { Tab } from '../tabs/tab';
import type { ImportCheck, ReferenceAsked } from './api';
import { openBook } from './book';
import type { Workbook } from './ports';
import { type Meant, openReferences } from './references';

export type CompleteRow =
  | { readonly ok: true; readonly values: Values }
  | { readonly ok: false; readonly problems: ImportProblems };

export interface ImportReferences {
  /** The row with the ids of those it refers to. */
  find(row: Extract<ReadRow, { ok: true }>): CompleteRow;
  /** What is to be asked about the rows that were found so far. */
  asked(): Pick<ImportCheck, 'asked'>;
}

/** As many candidates as a person can look through. */
const MOST_CANDIDATES = 30;
/** As many facts as tell one row from another at a glance. */
const MOST_FACTS = 4;

interface Question extends Omit<ReferenceAsked, 'rows' | 'candidates'> {
  readonly table: string;
  readonly ids: readonly string[];
  rows: number;
}

export function openImportReferences(workbook: Workbook, tab: Tab, { meant = {} }: ImportRows): ImportReferences {
  const references = openReferences(workbook);
  const questions = new Map<string, Question>();
  const referring = Object.entries(tab.table.inputs).flatMap(([key, { kind }]): [string, string][] =>
    kind.type === 'reference' ? [[key, kind.table]] : [],
  );
  const ask = (key: string, table: string, called: Called, found: Meant): ImportProblem => {
    const { typed, said, question } = called;
    const name = JSON.stringify([key, question]);
    const asked = questions.get(name) ?? { key, table, typed, said, question, ids: found.ids, rows: 0 };
    questions.set(name, asked);
    asked.rows += 1;
    const [only = '', ...more] = found.ids;
    return more.length > 0
      ? { code: 'severalRows', typed, table, count: found.ids.length }
      : { code: 'otherRow', typed, table, id: only, said };
  };
  return {
    find({ values, hints }) {
      const ids: { [key: string]: Value | undefined } = {};
      const problems: { [key: string]: ImportProblem } = {};
      const unread: string[] = [];
      for (const [key, table] of referring) {
        const name = values[key];
        if (name === undefined) continue;
        const called = calledBy(name, hints[key]);
        const found = references.meant(table, name, hints[key]);
        const answer = meant[key]?.[called.question];
        if (found.ids.length === 0) problems[key] = { code: 'noSuchRow', typed: called.typed, table };
        else if (found.sure) ids[key] = found.ids[0];
        else if (answer !== undefined && found.ids.includes(answer)) ids[key] = answer;
        else if (answer === '') {
          ids[key] = undefined;
          unread.push(`${tab.table.inputs[key]?.label ?? key}: ${called.typed}`);
        } else problems[key] = ask(key, table, called, found);
      }
      if (Object.keys(problems).length > 0) return { ok: false, problems };
      return { ok: true, values: withUnread(tab, { ...values, ...ids }, unread) };
    },
    asked() {
      const book = openBook(workbook);
      const all = [...questions.values()].map((each) => told(book, workbook.reading.decimalMark, each));
      return all.length > 0 ? { asked: all } : {};
    },
  };
}

interface Called {
  readonly typed: string;
  readonly said: string;
  readonly question: string;
}

/** The same for all rows that call a row by the same name and say the same of it. */
function calledBy(name: Value, hints: Values = {}): Called {
  const said = Object.entries(hints).sort(([one], [other]) => one.localeCompare(other));
  const question = JSON.stringify([normaliseKey(name), ...said.map(([key, hint]) => [key, normaliseKey(hint)])]);
  return { typed: String(name), said: said.map(([, hint]) => String(hint)).join(', '), question };
}

function told(book: Book, mark: string, { table: name, ids, ...question }: Question): ReferenceAsked {
  const table = tableNamed(name);
  const rows = ids.slice(0, MOST_CANDIDATES).flatMap((id) => {
    const row = book.find(table, id);
    return row ? [{ id, row }] : [];
  });
  const about = describeRows(
    table,
    rows.map(({ row }) => row),
    mark,
  );
  return { ...question, candidates: rows.map(({ id }, index) => ({ id, about: about[index] ?? '' })) };
}

/** What each row is called, and the first columns in which they differ; where they differ in none, where they stand. */
function describeRows(table: Table, rows: readonly BookRow[], mark: string): readonly string[] {
  const shown = ({ row }: BookRow, key: string): string => {
    const [kind, value] = [table.inputs[key]?.kind, (row as Values)[key]];
    return kind === undefined || value === undefined ? '' : typedAs(kind, value, mark);
  };
  const title = table.title ?? [];
  const others = Object.keys(table.inputs).filter((key) => key !== keyColumn(table) && !title.includes(key));
  const differing = others.filter((key) => new Set(rows.map((row) => shown(row, key))).size > 1).slice(0, MOST_FACTS);
  return rows.map((row) => {
    const names = title.map((key) => shown(row, key)).filter((text) => text !== '');
    const facts = differing.flatMap((key) => {
      const text = shown(row, key);
      return text === '' ? [] : [`${table.inputs[key]?.label} ${text}`];
    });
    const isAlone = rows.length === 1 || facts.length > 0;
    return [names.join(', '), ...facts, ...(isAlone ? [] : [`row ${row.number}`])]
      .filter((text) => text !== '')
      .join(' · ');
  });
}
