// A table's import: which column of a file is which, and how its rows are read.
import type { FieldToCheck } from '../schema/checks';
import { isPlaceholder, plainName } from '../schema/file-words';
import type { Kind } from '../schema/kinds';
import { labelsOn, labelTo, SHEET_LANGUAGES, toReader } from '../schema/labels';
import { type Formats, readStated, type StatedColumn, type StatedProblem } from '../schema/stated';
import type { SumSpec } from '../schema/sums';
import { type InputColumn, idNumber, type Table } from '../schema/table';
import { type HeaderLines, headerAmong, likenessAmong, type StatedAbove, statedAbove } from './import-header';

/** How rows of a file that was not written for a table are recognised; `Key` are its input columns. */
export interface ImportSpec<Key extends string = string> {
  /** What else a column may be called; case, accents and punctuation do not count. */
  readonly headerSynonyms: { readonly [K in Key]?: readonly string[] };
  /** What else a choice may be called: `ocean` for Sea. */
  readonly valueSynonyms?: { readonly [K in Key]?: { readonly [word: string]: string } };
  /** Words that name a choice though others stand beside them; the whole text then goes to `unreadInto` as well. */
  readonly amongWords?: { readonly [K in Key]?: { readonly [word: string]: string } };
  /** What most cells of a column look like, where its kind takes any text. */
  readonly looksLike?: { readonly [K in Key]?: RegExp };
  /** The columns that tell one row from another. A row goes by the first list whose first column it fills in. */
  readonly naturalKeys: readonly (readonly Key[])[];
  /** The computed columns that files give in place of an input: which one, and what else they are called. `tell` of the tab works it out. */
  readonly tells?: { readonly [computed: string]: { readonly input: Key; readonly names: readonly string[] } };
  /** What columns called by a size fill in, beside each other: a breakdown, or a row for each `size`; and what a total behind them says. */
  readonly across?: { readonly value: Key; readonly size?: Key; readonly total?: Key };
  /** The column by which files call these rows where they do not know our ids. */
  readonly calledBy?: Key;
  /** The columns that files write on the first line of a document and leave blank below; the first of them decides. */
  readonly carries?: readonly Key[];
  /** What such a line leaves blank as well where it is as above, and may say otherwise without being of another document. */
  readonly carriesToo?: readonly Key[];
  /** Where the text of a cell goes that could not be read, or of which a column takes only a part. */
  readonly unreadInto: Key;
  /** What its rows are added up by, so that a person sees that none is missing. */
  readonly sums?: readonly SumSpec<Key>[];
  /** The column that settles another once it holds something: what was shipped is not to be changed unasked. */
  readonly settledBy?: { readonly [K in Key]?: string };
}

/** A tab, as far as rows come into it from files. */
export interface Importable {
  readonly table: Table;
  readonly imports?: ImportSpec;
}

export interface ImportColumn extends FieldToCheck, StatedColumn {
  readonly help: string;
  /** The input that is worked out from it. */
  readonly tells?: string;
}

/** What holds for every row of a file. */
export interface ForEveryRow {
  /** One text for every row, by column key: a new row takes it, a standing one keeps its own. */
  readonly fixed: { readonly [key: string]: string };
  /** Of these the ones that the file itself states above its rows: no cell may say otherwise. */
  readonly stated?: readonly string[] | undefined;
  /** The columns whose cells are left blank where they cannot be read. */
  readonly blanks: readonly string[];
  /** The ids of standing rows that earlier parts of the file have claimed or added. */
  readonly taken: readonly string[];
  /** The ids of standing rows that earlier parts go by the name of: only a row that is equal in all takes one from them. */
  readonly likened?: readonly string[] | undefined;
  /** The ids that other parts of the file bring: no row without one is one of these. */
  readonly brought?: readonly string[] | undefined;
  /** Which row is meant by what the file calls it, by column and question; '' for none. Absent while nothing was asked. */
  readonly meant?: { readonly [key: string]: { readonly [question: string]: string } } | undefined;
}

/** The rows of a file under the keys of the columns they were matched with. */
export interface ImportRows extends ForEveryRow {
  readonly keys: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly formats: Formats;
}

export type ImportProblem =
  | StatedProblem
  | { readonly code: 'notAnId'; readonly typed: string; readonly example: string }
  /** `first` is the index of the row that has the same id; -1 in a part before this. */
  | { readonly code: 'twice'; readonly typed: string; readonly first: number }
  /** What the file gives in place of `input`, which cannot be worked out from it. */
  | { readonly code: 'untold'; readonly typed: string; readonly input: string }
  | { readonly code: 'severalRows'; readonly typed: string; readonly table: string; readonly count: number }
  /** The only row of that name is another by what else the file says: `said`. */
  | {
      readonly code: 'otherRow';
      readonly typed: string;
      readonly table: string;
      readonly id: string;
      readonly said: string;
    };
export type ImportProblems = { readonly [key: string]: ImportProblem };

export function specOf({ table, imports }: Importable): ImportSpec {
  if (!imports) throw new Error(`Rows of ${table.name} are not imported.`);
  return imports;
}

interface FileColumn extends Pick<InputColumn, 'label' | 'kind' | 'help' | 'required'> {
  readonly tells?: string;
}

/** A column that a file may fill in: an input, or a computed one that tells an input. */
export function fileColumn({ table, imports }: Importable, key: string): FileColumn | undefined {
  const tells = imports?.tells?.[key]?.input;
  const computed = tells === undefined ? undefined : table.computed[key];
  return computed && tells !== undefined ? { ...computed, tells } : table.inputs[key];
}

const fileKeys = (tab: Importable): readonly string[] => [
  ...Object.keys(tab.table.inputs),
  ...Object.keys(specOf(tab).tells ?? {}),
];

/** Every column that a file may fill in, and what it may say of the rows that a row refers to. */
export function importColumns(tab: Importable, referred: Referred = noneReferred): readonly ImportColumn[] {
  const told = { ...tab, table: toReader(tab.table) };
  const own = fileKeys(tab).flatMap((key): readonly ImportColumn[] => {
    const column = fileColumn(told, key);
    if (!column) return [];
    const { label, kind, help, required, tells } = column;
    return [
      { key, label, kind, help, ...wordsOf(tab, key), ...(required ? { required } : {}), ...(tells ? { tells } : {}) },
    ];
  });
  return [...own, ...hintColumns(tab, referred).map(({ names, ...column }) => column)];
}

/** A table that is referred to, if rows of it are imported, too. */
export type Referred = (table: string) => Importable | undefined;
const noneReferred: Referred = () => undefined;

/** What tells rows of another table apart that a file calls by one name: the columns of their title. */
function hintColumns(tab: Importable, referred: Referred) {
  return Object.entries(tab.table.inputs).flatMap(([key, { kind }]) => {
    const other = kind.type === 'reference' ? referred(kind.table) : undefined;
    if (!other?.imports?.calledBy) return [];
    return (other.table.title ?? []).flatMap((column) => {
      const its = toReader(other.table).inputs[column];
      if (!its) return [];
      const called = SHEET_LANGUAGES.flatMap((language) => {
        const own = labelsOn(other.table, language).get(column) ?? '';
        return [`${labelsOn(tab.table, language).get(key)} ${own}`, own];
      });
      const names = [...called, ...(specOf(other).headerSynonyms[column] ?? [])];
      const label = `${labelTo(tab.table, key)} › ${its.label}`;
      return [{ key: `${key}.${column}`, label, kind: TEXT, help: its.help, names }];
    });
  });
}

const TEXT: Kind = { type: 'text' };

export function wordsOf(tab: Importable, key: string): Pick<ImportColumn, 'words' | 'among'> {
  const { valueSynonyms, amongWords } = specOf(tab);
  const spanish = Object.entries(tab.table.spanish?.words?.[key] ?? {}).map(([stored, word]) => [word, stored]);
  const words = { ...Object.fromEntries(spanish), ...valueSynonyms?.[key] };
  const among = amongWords?.[key];
  return { ...(Object.keys(words).length > 0 ? { words } : {}), ...(among ? { among } : {}) };
}

/** Whether a column of a file holds what a kind asks for: most of it can be read, in any format. */
function fits(tab: Importable, key: string, texts: readonly string[]): boolean {
  const kind = fileColumn(tab, key)?.kind;
  if (kind === undefined) return false;
  // `TBC` in each of the first rows says nothing of what stands below them.
  const filled = texts.filter((text) => text.trim() !== '' && (kind.type === 'id' || !isPlaceholder(text)));
  const look = specOf(tab).looksLike?.[key];
  const reads = (text: string) => {
    if (look) return look.test(text);
    if (kind.type === 'sizes' && ALONG_A_SCALE.test(text)) return true;
    if (kind.type === 'id') return idNumber(kind.prefix, text) > 0;
    return ANY_FORMATS.some((formats) => {
      const parsed = readStated({ kind, ...wordsOf(tab, key) }, text, formats, ANY_DAY);
      return parsed.ok || OPEN.includes(parsed.problem.code);
    });
  };
  return filled.filter(reads).length * 2 >= filled.length;
}

/** `1-2-2-1`, `20/40/20`: of which sizes another column of the row says. Two figures alone would be a range. */
const ALONG_A_SCALE = /^\s*\d+(?:\s*[-/,]\s*\d+){2,}(?:\s*[x×*]\s*\d+)?\s*$/i;

/** What a spreadsheet has made of a cell says nothing of what its column holds; a day without its year is one. */
const OPEN: readonly StatedProblem['code'][] = ['lostDigits', 'sheetError', 'moving'];
/** Which day a text without its year names does not matter here. */
const ANY_DAY = '2026-01-01';

const ANY_FORMATS: readonly Formats[] = [
  { dates: 'dayFirst', decimalMark: ',' },
  { dates: 'monthFirst', decimalMark: '.' },
];

/** What a column is called on sheets in other languages. */
const translated = (table: Table, key: string): readonly string[] =>
  SHEET_LANGUAGES.flatMap((language) => (language === 'en' ? [] : (labelsOn(table, language).get(key) ?? [])));

/** Whether a header is just what a column of ours is called: what cannot be read in it is told, not passed over. */
function isOwn({ table }: Importable, key: string, header: string): boolean {
  const column = table.inputs[key];
  const labels = [column?.label ?? '', ...translated(table, key)].map(plainName);
  return column !== undefined && column.kind.type !== 'id' && labels.includes(plainName(header));
}

/** The column of the file for each column of the table, by key; each is taken once. */
export function matchColumns(
  tab: Importable,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  referred: Referred = noneReferred,
): { readonly [key: string]: number } {
  const own = fileKeys(tab).map((key) => {
    const [label = '', ...more] = namesOf(tab, key);
    return { key, names: [label, key.replace(/[A-Z]/g, (letter) => ` ${letter}`), ...more] };
  });
  const likeness = likenessAmong(header);
  // Of two columns that are called ours the one by the name that stands earlier among these: a number before a name.
  const candidates = [...own, ...hintColumns(tab, referred)].flatMap(({ key, names }, order) => {
    const known = names.map(plainName);
    return header.flatMap((title, column) => {
      const like = likeness(title, known);
      // What only tells another row apart takes what no column of its own would.
      const rank = key.includes('.') ? like - 2 : like;
      const name = known.indexOf(plainName(title));
      return like === 0 ? [] : [{ key, column, like: rank, order, name: name < 0 ? known.length : name }];
    });
  });
  const found: { [key: string]: number } = {};
  for (const { key, column } of candidates.sort(
    (one, other) => other.like - one.like || one.order - other.order || one.name - other.name,
  )) {
    if (found[key] !== undefined || Object.values(found).includes(column)) continue;
    const texts = rows.map((row) => row[column] ?? '');
    if (key.includes('.') || isOwn(tab, key, header[column] ?? '') || fits(tab, key, texts)) found[key] = column;
  }
  return found;
}

/** What a column may be called, its label first. */
function namesOf(tab: Importable, key: string): readonly string[] {
  const { headerSynonyms, tells } = specOf(tab);
  const more = headerSynonyms[key] ?? tells?.[key]?.names ?? [];
  return [fileColumn(tab, key)?.label ?? '', ...translated(tab.table, key), ...more];
}

/** What each column of a table may be called, by key. */
const knownNames = (tab: Importable): ReadonlyMap<string, readonly string[]> =>
  new Map(fileKeys(tab).map((key) => [key, namesOf(tab, key).map(plainName)]));

/** Where the first rows of a file name its columns. */
export const findHeader = (tab: Importable, rows: readonly (readonly string[])[]): HeaderLines =>
  headerAmong([...knownNames(tab).values()], rows);

/** What the lines above the header say of every row below it, where the rows do not say it themselves. */
export function findAbove(
  tab: Importable,
  above: readonly (readonly string[])[],
  found: { readonly [key: string]: number },
): readonly StatedAbove[] {
  const lacking = new Map([...knownNames(tab)].filter(([key]) => found[key] === undefined));
  return statedAbove(lacking, above, (key, value) => fits(tab, key, [value]));
}
