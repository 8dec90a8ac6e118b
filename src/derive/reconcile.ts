// Compares what is declared with what stands: what may change is what still stands as Selvedge laid it last.

import type { Tone } from '../schema/table';
import type { ColumnPlan, TabPlan, ValidationPlan } from './layout';
import { TONE_LOOKS } from './layout';
import {
  type Aspect,
  declaredPrint,
  fingerprint,
  formatText,
  laidPrint,
  lookText,
  type TabRecord,
  validationText,
} from './record';
import { unbroken } from './runs';

/** Rows that follow one another, the first by its number on the sheet. */
export interface RowRun {
  readonly start: number;
  readonly count: number;
}

/** One thing to lay anew in a column that stands. */
export type Change = { readonly key: string } & (
  | { readonly aspect: 'label'; readonly was: string; readonly text: string }
  | { readonly aspect: 'note'; readonly text: string }
  | { readonly aspect: 'format'; readonly rows: readonly RowRun[]; readonly format: string }
  | {
      readonly aspect: 'validation';
      readonly rows: readonly RowRun[];
      readonly was: ValidationPlan | undefined;
      readonly validation: ValidationPlan | undefined;
    }
  | {
      readonly aspect: 'tones';
      readonly tones: { readonly [word: string]: Tone };
      /** Words that are no longer coloured. */
      readonly gone: readonly string[];
    }
);

/** What has to be read of a tab, by the keys of its columns, before its changes are known. */
export interface LooksQuery {
  readonly notes: boolean;
  readonly formats: readonly string[];
  readonly validations: readonly string[];
  readonly tones?: string;
}

/** How the columns asked for look now. */
export interface Looks {
  /** The notes of row 1. */
  readonly notes: readonly string[];
  /** The number format of each row from row 2 on, by key. */
  readonly formats: { readonly [key: string]: readonly string[] };
  /** The validation of each row from row 2 on, by key; `own` for one that Selvedge cannot have made. */
  readonly validations: { readonly [key: string]: readonly (ValidationPlan | 'own' | undefined)[] };
  /** How the words of the status are coloured. */
  readonly tones: { readonly [word: string]: string };
}

interface StandingColumns {
  readonly columns: { readonly [key: string]: number };
  readonly header: readonly string[];
}

const toneLook = (tone: Tone): string => lookText(TONE_LOOKS[tone].background, TONE_LOOKS[tone].color);

/** The words whose colours are declared otherwise than they were laid, or were laid and are declared no more. */
function otherTones({ tones = {} }: ColumnPlan, record: TabRecord): boolean {
  const declared = Object.entries(tones);
  const isOther = ([word, tone]: [string, Tone]) => record.tones.get(fingerprint(word)) !== fingerprint(toneLook(tone));
  return declared.some(isOther) || record.tones.size !== declared.length;
}

/** Whether a column's declaration is another than what was laid. */
export const isOther = (column: ColumnPlan, record: TabRecord, aspect: Aspect): boolean =>
  declaredPrint(column, aspect) !== laidPrint(record, column.key, aspect);

/** What has to be read to know the changes; undefined where there can be none. */
export function looksNeeded(plan: TabPlan, record: TabRecord, standing: StandingColumns): LooksQuery | undefined {
  const columns = plan.columns.filter(({ key }) => standing.columns[key] !== undefined);
  const other = (aspect: Aspect) => columns.filter((column) => isOther(column, record, aspect)).map(({ key }) => key);
  const status = columns.find((column) => column.tones && otherTones(column, record));
  const query = {
    notes: other('note').length > 0,
    formats: other('format'),
    validations: other('validation'),
    ...(status ? { tones: status.key } : {}),
  };
  const isNeeded = query.notes || status || query.formats.length + query.validations.length > 0;
  return isNeeded ? query : undefined;
}

/** The changes that take nothing away which a person made. */
export function changesOf(
  plan: TabPlan,
  record: TabRecord,
  standing: StandingColumns,
  looks: Looks | undefined,
): readonly Change[] {
  return plan.columns.flatMap((column) => {
    const place = standing.columns[column.key];
    if (place === undefined) return [];
    const words = looks ? wordChanges(column, record, looks.notes[place - 1] ?? '') : [];
    return [
      ...labelChange(column, record, standing.header[place - 1] ?? ''),
      ...words,
      ...(looks ? [...formatChange(column, record, looks), ...validationChange(column, record, looks)] : []),
      ...(looks ? toneChange(column, record, looks) : []),
    ];
  });
}

/** Whether a text stands as it was laid and is declared otherwise. */
function isOurs(column: ColumnPlan, record: TabRecord, aspect: Aspect, standing: string): boolean {
  const print = fingerprint(standing);
  return print === laidPrint(record, column.key, aspect) && print !== declaredPrint(column, aspect);
}

/** The label of a computed column stands in its formula. */
function labelChange(column: ColumnPlan, record: TabRecord, was: string): readonly Change[] {
  const { key, label, computed } = column;
  return !computed && isOurs(column, record, 'label', was) ? [{ key, aspect: 'label', was, text: label }] : [];
}

function wordChanges(column: ColumnPlan, record: TabRecord, note: string): readonly Change[] {
  return isOurs(column, record, 'note', note) ? [{ key: column.key, aspect: 'note', text: column.note }] : [];
}

/** The rows, counted from row 2, of which `isOne` says so. */
function rowsWhere<Item>(items: readonly Item[], isOne: (item: Item) => boolean): readonly RowRun[] {
  return unbroken(items.flatMap((item, index) => (isOne(item) ? [index + 2] : [])));
}

function formatChange(column: ColumnPlan, record: TabRecord, { formats }: Looks): readonly Change[] {
  const { key, format } = column;
  const rows = rowsWhere(formats[key] ?? [], (text) => isOurs(column, record, 'format', formatText(text)));
  return rows.length > 0 ? [{ key, aspect: 'format', rows, format }] : [];
}

function validationChange(column: ColumnPlan, record: TabRecord, { validations }: Looks): readonly Change[] {
  const { key, validation } = column;
  const standing = validations[key] ?? [];
  const isOld = (rule: ValidationPlan | 'own' | undefined): rule is ValidationPlan | undefined =>
    rule !== 'own' && isOurs(column, record, 'validation', validationText(rule));
  const rows = rowsWhere(standing, isOld);
  return rows.length > 0 ? [{ key, aspect: 'validation', rows, was: standing.find(isOld), validation }] : [];
}

function toneChange(column: ColumnPlan, record: TabRecord, looks: Looks): readonly Change[] {
  const { key, tones } = column;
  if (!tones) return [];
  const laid = (word: string) => record.tones.get(fingerprint(word));
  const isLaid = (word: string) => looks.tones[word] !== undefined && fingerprint(looks.tones[word]) === laid(word);
  const wanted = Object.entries(tones).filter(([word, tone]) => {
    if (laid(word) === fingerprint(toneLook(tone))) return false;
    return laid(word) === undefined ? looks.tones[word] === undefined : isLaid(word);
  });
  const gone = Object.keys(looks.tones).filter((word) => tones[word] === undefined && isLaid(word));
  if (wanted.length + gone.length === 0) return [];
  return [{ key, aspect: 'tones', tones: Object.fromEntries(wanted), gone }];
}

/** Sheets shows `;` as `,` in many locales, and quotes tab names as it likes: formulas are compared without either. */
const comparable = (formula: string) => formula.replace(/[;,\s']/g, '').toUpperCase();

export const sameFormula = (one: string, other: string): boolean => comparable(one) === comparable(other);

/** The numbers of the columns whose formula in row 1 is another, rising. */
export function staleColumns(standing: readonly string[], formulas: ReadonlyMap<number, string>): readonly number[] {
  return [...formulas]
    .filter(([column, formula]) => !sameFormula(standing[column - 1] ?? '', formula))
    .map(([column]) => column)
    .sort((a, b) => a - b);
}
