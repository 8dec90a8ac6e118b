// Finds the rows that a file's rows refer to, and gathers what is to be asked about them: once for the whole file.
import type { ImportProblem, ImportProblems, ImportRows } from '../derive/import';
import { printOf } from '../derive/print';
import { type ReadRow, withUnread } from '../derive/read-row';
import type { Book, BookRow } from '../domain/book';
import { normaliseKey, typedAs } from '../schema/cells';
import type { Values } from '../schema/checks';
import type { Value } from '../schema/kinds';
import { labelTo, titleTo } from '../schema/labels';
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
  asked(): Pick<ImportCheck, 'asked' | 'answered'>;
}

/** As many candidates as a person can look through. */
const MOST_CANDIDATES = 30;
/** As many facts as tell one row from another at a glance. */
const MOST_FACTS = 4;

interface Question extends Omit<ReferenceAsked, 'rows' | 'candidates'> {
  readonly table: string;
  readonly ids: readonly string[];
  /** The id that was answered, '' for none; undefined while it is to be asked. */
  readonly answer: string | undefined;
  rows: number;
}

export function openImportReferences(workbook: Workbook, tab: Tab, { meant = {} }: ImportRows): ImportReferences {
  const references = openReferences(workbook);
  const questions = new Map<string, Question>();
  const referring = Object.entries(tab.table.inputs).flatMap(([key, { kind }]): [string, string][] =>
    kind.type === 'reference' ? [[key, kind.table]] : [],
  );
  const ask = (key: string, table: string, called: Called, ids: readonly string[]): string | undefined => {
    const sent = meant[key]?.[called.question];
    const answer = sent === '' || ids.includes(sent ?? '') ? sent : undefined;
    const name = JSON.stringify([key, called.question]);
    const asked = questions.get(name) ?? { key, table, ...called, ids, answer, rows: 0 };
    questions.set(name, asked);
    asked.rows += 1;
    return answer;
  };
  return {
    find({ values, hints }) {
      const ids: { [key: string]: Value | undefined } = {};
      const problems: { [key: string]: ImportProblem } = {};
      const unread: string[] = [];
      for (const [key, table] of referring) {
        const name = values[key];
        if (name === undefined) continue;
        const found = references.meant(table, name, hints[key]);
        if (found.sure || found.ids.length === 0) {
          ids[key] = found.ids[0];
          if (!found.sure)
            problems[key] = { code: 'noSuchRow', typed: String(name), table: titleTo(tableNamed(table)) };
          continue;
        }
        const called = calledBy(name, hints[key], found);
        const answer = ask(key, table, called, found.ids);
        if (answer === undefined) problems[key] = problemOf(table, called, found);
        else ids[key] = answer === '' ? undefined : answer;
        if (answer === '') unread.push(`${labelTo(tab.table, key)}: ${called.typed}`);
      }
      if (Object.keys(problems).length > 0) return { ok: false, problems };
      return { ok: true, values: withUnread(tab, { ...values, ...ids }, unread) };
    },
    asked() {
      const book = openBook(workbook);
      const tell = (each: Question) => told(book, workbook.reading.decimalMark, each);
      const all = [...questions.values()];
      const asked = all.filter(({ answer }) => answer === undefined).map(tell);
      const answered = all.flatMap((each) =>
        each.answer === undefined ? [] : tell({ ...each, ids: each.answer === '' ? [] : [each.answer] }),
      );
      return { ...(asked.length > 0 ? { asked } : {}), ...(answered.length > 0 ? { answered } : {}) };
    },
  };
}

interface Called {
  readonly typed: string;
  readonly said: string;
  readonly question: string;
}

/**
 * The same for all rows that call a row by the same name and say the same of it. An answer holds for the rows among which it
 * was given: once they are others, the question is another.
 */
function calledBy(name: Value, hints: Values = {}, { ids }: Meant): Called {
  const said = Object.entries(hints).sort(([one], [other]) => one.localeCompare(other));
  const among = printOf([...ids].sort().join());
  const hinted = said.map(([key, hint]) => [key, normaliseKey(hint)]);
  const question = JSON.stringify([normaliseKey(name), ...hinted, among]);
  return { typed: String(name), said: said.map(([, hint]) => String(hint)).join(', '), question };
}

/** Several rows that may be meant, or the only one of that name, which is another by what else is said. */
function problemOf(table: string, { typed, said }: Called, { ids }: Meant): ImportProblem {
  const [only = '', ...more] = ids;
  return more.length > 0
    ? { code: 'severalRows', typed, table: titleTo(tableNamed(table)), count: ids.length }
    : { code: 'otherRow', typed, table: titleTo(tableNamed(table)), id: only, said };
}

function told(book: Book, mark: string, { table: name, ids, answer: _, ...question }: Question): ReferenceAsked {
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
      return text === '' ? [] : [`${labelTo(table, key)} ${text}`];
    });
    const isAlone = rows.length === 1 || facts.length > 0;
    return [names.join(', '), ...facts, ...(isAlone ? [] : [`row ${row.number}`])]
      .filter((text) => text !== '')
      .join(' · ');
  });
}
