// Checks what a person typed in a form: the strict side of a kind, the same in the browser and on the server.
import { type DateReading, daysBetween, readDate } from './dates';
import type { Kind, Value } from './kinds';
import { minorUnits, roundMoney } from './money';
import { readNumber, readSizes, sumOfSizes, writeSizes } from './numbers';
import { type InputColumn, keyColumn, type RowRule, type Table } from './table';

/** What is wrong with a field, as data; the text catalogue makes the sentence. */
export type Problem =
  | { readonly code: 'required' }
  /** None of the quantities of a step was told. */
  | { readonly code: 'noQuantity' }
  | { readonly code: 'tooLong'; readonly most: number; readonly length: number }
  | { readonly code: 'notANumber'; readonly typed: string }
  | { readonly code: 'notWhole'; readonly typed: string }
  | { readonly code: 'tooSmall'; readonly least: number; readonly typed: string }
  | { readonly code: 'tooLarge'; readonly typed: string }
  | { readonly code: 'notBetween'; readonly least: number; readonly most: number; readonly typed: string }
  | { readonly code: 'notPositive'; readonly typed: string }
  | { readonly code: 'inFuture'; readonly day: string }
  | { readonly code: 'baseRate'; readonly currency: string }
  | { readonly code: 'tooFine'; readonly currency: string; readonly decimals: number; readonly amount: number }
  | { readonly code: 'notAPercent'; readonly typed: string; readonly most: number }
  | { readonly code: 'notADate'; readonly typed: string; readonly example: string }
  | {
      readonly code: 'noSuchDay';
      readonly day: number;
      readonly month: number;
      readonly year: number;
      readonly nearest: string;
    }
  | { readonly code: 'notAnEmail'; readonly typed: string }
  | { readonly code: 'notALink'; readonly typed: string }
  | { readonly code: 'notACurrency'; readonly typed: string }
  | { readonly code: 'notAChoice'; readonly typed: string; readonly options: readonly string[] }
  | { readonly code: 'notSizes'; readonly typed: string }
  | { readonly code: 'noSuchRow'; readonly typed: string; readonly table: string }
  | { readonly code: 'taken'; readonly typed: string }
  | { readonly code: 'sizesDiffer'; readonly sum: number; readonly quantity: number }
  | { readonly code: 'before'; readonly earlier: string; readonly earlierDay: string }
  | { readonly code: 'needed'; readonly because: string };

export type Parsed =
  | { readonly ok: true; readonly value: Value | undefined }
  | { readonly ok: false; readonly problem: Problem };

/** How the spreadsheet's people write dates and numbers. */
export interface Reading extends DateReading {
  readonly decimalMark: '.' | ',';
}

const MOST_TEXT = 1_000;
const MOST_NUMBER = 1e12;
/** Nothing, or characters without width, which fill a field for nobody to see. */
const INVISIBLE = /^(?:\u200b|\u200c|\u200d|\u2060|\ufeff)*$/;

export function isAddress(text: string): boolean {
  return /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+$/.test(text);
}

const good = (value: Value | undefined): Parsed => ({ ok: true, value });
const bad = (problem: Problem): Parsed => ({ ok: false, problem });

interface NumberLimits {
  readonly min?: number;
  readonly positive?: boolean;
}

function checkNumber(typed: string, value: number | undefined, { min, positive }: NumberLimits): Parsed {
  if (value === undefined) return bad({ code: 'notANumber', typed });
  if (min !== undefined && value < min) return bad({ code: 'tooSmall', least: min, typed });
  if (positive && value <= 0) return bad({ code: 'notPositive', typed });
  if (Math.abs(value) > MOST_NUMBER) return bad({ code: 'tooLarge', typed });
  return good(value);
}

/** Pieces: `1.000` and `1,000` can only be a thousand. */
function checkWhole(typed: string, reading: Reading, limits: NumberLimits): Parsed {
  const marks = /^\D*\d{1,3}([.,])\d{3}$/.exec(typed);
  const value = readNumber(typed, marks ? (marks[1] === '.' ? ',' : '.') : reading.decimalMark);
  return value !== undefined && !Number.isInteger(value)
    ? bad({ code: 'notWhole', typed })
    : checkNumber(typed, value, limits);
}

/** Reads `3`, `3 %` and `0.03` as three hundredths: without a sign, a number below one is already a fraction. */
function checkPercent(typed: string, reading: Reading, most: number): Parsed {
  const signed = /%\s*$/.test(typed);
  const value = readNumber(typed.replace(/%\s*$/, ''), reading.decimalMark);
  const fraction = value === undefined ? Number.NaN : signed || value >= 1 ? value / 100 : value;
  return fraction >= 0 && fraction <= most ? good(fraction) : bad({ code: 'notAPercent', typed, most });
}

function checkDate(typed: string, reading: Reading): Parsed {
  const read = readDate(typed, reading);
  if (read.ok) return good(read.iso);
  const { day, month, year, nearest } = read;
  if (day !== undefined && month !== undefined && year !== undefined && nearest !== undefined) {
    return bad({ code: 'noSuchDay', day, month, year, nearest });
  }
  return bad({ code: 'notADate', typed, example: reading.today });
}

function checkChoice(typed: string, options: readonly string[]): Parsed {
  const option = options.find((candidate) => candidate.toLowerCase() === typed.toLowerCase());
  return option === undefined ? bad({ code: 'notAChoice', typed, options }) : good(option);
}

/** In the order of the options, each once. */
function checkChoices(typed: string, options: readonly string[]): Parsed {
  const chosen = typed.split(/[\s,]+/).map((word) => ({ word, parsed: checkChoice(word, options) }));
  const stray = chosen.find(({ parsed }) => !parsed.ok);
  if (stray) return stray.parsed;
  const values = chosen.flatMap(({ parsed }) => (parsed.ok ? [parsed.value] : []));
  return good(options.filter((option) => values.includes(option)).join(' '));
}

function checkSizes(typed: string): Parsed {
  const run = readSizes(typed);
  return run === undefined || run.length === 0 ? bad({ code: 'notSizes', typed }) : good(writeSizes(run));
}

/** Reads one typed field by its kind. Blank is `undefined`, whatever the kind. */
export function checkField(kind: Kind, raw: string, reading: Reading): Parsed {
  const typed = raw.trim();
  if (INVISIBLE.test(typed)) return good(undefined);
  if (typed.length > MOST_TEXT && !(kind.type === 'text' && kind.long)) {
    return bad({ code: 'tooLong', most: MOST_TEXT, length: typed.length });
  }
  switch (kind.type) {
    case 'whole':
      return checkWhole(typed, reading, kind);
    case 'number':
      return checkNumber(typed, readNumber(typed, reading.decimalMark), kind);
    case 'money':
      return checkNumber(typed, readNumber(typed, reading.decimalMark), { min: 0 });
    case 'percent':
      return checkPercent(typed, reading, kind.max ?? 1);
    case 'date':
      return checkDate(typed, reading);
    case 'choice':
      return kind.several ? checkChoices(typed, kind.options) : checkChoice(typed, kind.options);
    case 'currency':
      return /^[a-z]{3}$/i.test(typed) ? good(typed.toUpperCase()) : bad({ code: 'notACurrency', typed });
    case 'email':
      return isAddress(typed) ? good(typed) : bad({ code: 'notAnEmail', typed });
    case 'link':
      return /^https?:\/\/[^\s]+\.[^\s]+$/i.test(typed) ? good(typed) : bad({ code: 'notALink', typed });
    case 'sizes':
      return checkSizes(typed);
    default:
      return typed.length > 10 * MOST_TEXT
        ? bad({ code: 'tooLong', most: 10 * MOST_TEXT, length: typed.length })
        : good(typed);
  }
}

/** The fields of a form, by column key. */
export type Values = { readonly [key: string]: Value | undefined };
export type Problems = { readonly [key: string]: Problem };

/** What the rules of a table say of a row whose fields are each in order. */
export function checkRules(
  rules: readonly RowRule[],
  values: Values,
  labels: { readonly [key: string]: string },
  today: string,
): Problems {
  const found: { [key: string]: Problem } = {};
  const label = (key: string) => labels[key] ?? key;
  for (const rule of rules) {
    if (rule.rule === 'sizesAddUp') {
      const [run, quantity] = [values[rule.sizes], values[rule.quantity]];
      const sum = run === undefined ? undefined : sumOfSizes(readSizes(String(run)) ?? []);
      if (sum !== undefined && quantity !== undefined && sum !== quantity) {
        found[rule.sizes] ??= { code: 'sizesDiffer', sum, quantity: Number(quantity) };
      }
    } else if (rule.rule === 'notBefore') {
      const [earlier, later] = [values[rule.earlier], values[rule.later]];
      if (earlier !== undefined && later !== undefined && daysBetween(String(earlier), String(later)) < 0) {
        found[rule.later] ??= { code: 'before', earlier: label(rule.earlier), earlierDay: String(earlier) };
      }
    } else if (rule.rule === 'past') {
      const day = values[rule.day];
      if (day !== undefined && String(day) > today) found[rule.day] ??= { code: 'inFuture', day: String(day) };
    } else if (rule.rule === 'payable') {
      const [amount, currency] = [values[rule.amount], values[rule.currency]];
      if (typeof amount === 'number' && currency !== undefined && roundMoney(amount, String(currency)) !== amount) {
        const decimals = minorUnits(String(currency));
        found[rule.amount] ??= { code: 'tooFine', currency: String(currency), decimals, amount };
      }
    } else if (values[rule.when] !== undefined && values[rule.needed] === undefined) {
      found[rule.needed] ??= { code: 'needed', because: label(rule.when) };
    }
  }
  return found;
}

export type CheckedRow =
  | { readonly ok: true; readonly values: Values }
  | { readonly ok: false; readonly problems: Problems };

export interface FieldToCheck extends Pick<InputColumn, 'label' | 'kind' | 'required'> {
  readonly key: string;
}

/** Checks a whole form: every field, then the rules between them. */
export function checkRow(
  fields: readonly FieldToCheck[],
  rules: readonly RowRule[],
  typed: { readonly [key: string]: string },
  reading: Reading,
): CheckedRow {
  const values: { [key: string]: Value | undefined } = {};
  const problems: { [key: string]: Problem } = {};
  for (const field of fields) {
    const parsed = checkField(field.kind, typed[field.key] ?? '', reading);
    if (!parsed.ok) problems[field.key] = parsed.problem;
    else if (parsed.value === undefined && field.required) problems[field.key] = { code: 'required' };
    else values[field.key] = parsed.value;
  }
  const labels = Object.fromEntries(fields.map(({ key, label }) => [key, label]));
  const all = { ...checkRules(rules, values, labels, reading.today), ...problems };
  return Object.keys(all).length === 0 ? { ok: true, values } : { ok: false, problems: all };
}

/** The fields a person fills in: every input but an id that Selvedge gives. */
export function fieldsOf(table: Table): readonly FieldToCheck[] {
  return Object.entries(table.inputs)
    .filter(([key, column]) => !(key === keyColumn(table) && column.kind.type === 'id'))
    .map(([key, { label, kind, required }]) => ({ key, label, kind, ...(required ? { required } : {}) }));
}
