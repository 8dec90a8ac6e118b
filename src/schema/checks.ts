// Checks what a person typed in a form: the strict side of a kind, the same in the browser and on the server.
import { daysBetween } from './dates';
import { controlOf, inForm, type Kind } from './kinds';
import { labelsTo, toReader } from './labels';
import { minorUnits, roundMoney } from './money';
import { bad, good, type Parsed, type Problem, type Reading } from './problems';
import { checkSizes, packOf, readSizeEntry, type SizingContext } from './size-entry';
import { readSizes, sumOfSizes } from './sizes';
import { type InputColumn, keyColumn, type RowRule, type Table } from './table';
import type { Value } from './values';

export { addressWords, isEmailAddress } from './kinds';
export type { Parsed, Problem, Reading } from './problems';

/** Characters. */
const MOST_IN_A_LINE = 1_000;
const MOST_IN_SEVERAL = 10_000;
/** Nothing, or characters without width, which fill a field for nobody to see. */
const INVISIBLE = /^(?:\u200b|\u200c|\u200d|\u2060|\ufeff)*$/;

/** Reads one typed field by its kind. Blank is `undefined`, whatever the kind. */
export function checkField(kind: Kind, raw: string, reading: Reading): Parsed {
  const typed = raw.trim();
  if (INVISIBLE.test(typed)) return good(undefined);
  const most = controlOf(kind) === 'longText' ? MOST_IN_SEVERAL : MOST_IN_A_LINE;
  return typed.length > most
    ? bad({ code: 'tooLong', most, length: typed.length })
    : inForm(kind).check(typed, reading, kind);
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

/** What a change breaks of the rules of its tab; what the row broke before is held against the fields alone that it changes. */
export function brokenBy(table: Table, row: Values, values: Values, today: string): Problems {
  const found = (of: Values) => checkRules(table.rules ?? [], of, labelsTo(table), today);
  const before = found(row);
  const after = Object.entries(found({ ...row, ...values }));
  return Object.fromEntries(after.filter(([key]) => !(key in before) || (key in values && values[key] !== row[key])));
}

/** An amount that was typed with its currency. */
export interface Stated {
  readonly typed: string;
  readonly currencies: readonly string[];
}

/** The fields of a row as each was read by itself. */
export interface ReadFields {
  readonly values: Values;
  readonly problems: Problems;
  readonly stated: { readonly [key: string]: Stated };
}

export type CheckedRow =
  | { readonly ok: true; readonly values: Values; readonly stated: ReadFields['stated'] }
  | { readonly ok: false; readonly problems: Problems };

export interface FieldToCheck extends Pick<InputColumn, 'label' | 'kind' | 'required' | 'past'> {
  readonly key: string;
}

/** How a field is read beside the others as they are typed: of what has happened, a day without its year lies behind. */
export function readingOf(
  { key, kind, past }: FieldToCheck,
  rules: readonly RowRule[],
  reading: Reading,
  typed: { readonly [key: string]: string },
): Reading {
  if (kind.type === 'sizes' && reading.sizeLists)
    return { ...reading, readSizes: (text) => checkSizes(text, sizingOf(key, rules, reading, typed)) };
  const isPast = past || rules.some((rule) => rule.rule === 'past' && rule.day === key);
  return isPast ? { ...reading, past: true } : reading;
}

/** The rule that ties a breakdown to the other fields of its row. */
export function sizesRule(rules: readonly RowRule[], key: string) {
  return rules.find((rule) => rule.rule === 'sizesAddUp' && rule.sizes === key) as SizesRule | undefined;
}

type SizesRule = Extract<RowRule, { readonly rule: 'sizesAddUp' }>;

/** Its scale and its quantity, as far as they are typed. */
export function sizingOf(
  key: string,
  rules: readonly RowRule[],
  reading: Reading,
  typed: { readonly [key: string]: string },
): SizingContext {
  const { scale = '', quantity = '' } = sizesRule(rules, key) ?? {};
  const whole = checkField({ type: 'whole', min: 1 }, typed[quantity] ?? '', reading);
  return {
    lists: reading.sizeLists ?? { scales: [], packs: [] },
    scale: (typed[scale] ?? '').trim(),
    ...(whole.ok && whole.value !== undefined ? { quantity: Number(whole.value) } : {}),
  };
}

/** Reads fields one by one; those that were not typed are left out. */
export function readFields(
  fields: readonly FieldToCheck[],
  rules: readonly RowRule[],
  typed: { readonly [key: string]: string },
  reading: Reading,
): ReadFields {
  const values: { [key: string]: Value | undefined } = {};
  const problems: { [key: string]: Problem } = {};
  const stated: { [key: string]: Stated } = {};
  for (const field of fields) {
    const { key, kind } = field;
    const text = typed[key] ?? '';
    const parsed = checkField(kind, text, readingOf(field, rules, reading, typed));
    if (!parsed.ok) problems[key] = parsed.problem;
    else {
      values[key] = parsed.value;
      if (parsed.currencies) stated[key] = { typed: text.trim(), currencies: parsed.currencies };
    }
  }
  return { values: { ...values, ...packsOf(fields, rules, typed, reading) }, problems, stated };
}

/** The packs that a breakdown was entered in; what stands in their own field already is the person's. */
export function packsOf(
  fields: readonly FieldToCheck[],
  rules: readonly RowRule[],
  typed: { readonly [key: string]: string },
  reading: Reading,
): Values {
  const found = fields.flatMap(({ key, kind }): readonly (readonly [string, string])[] => {
    const pack = kind.type === 'sizes' ? sizesRule(rules, key)?.pack : undefined;
    if (pack === undefined || !reading.sizeLists || (typed[pack] ?? '').trim() !== '') return [];
    const entered = packOf(readSizeEntry(typed[key] ?? '', sizingOf(key, rules, reading, typed)));
    return entered === undefined ? [] : [[pack, entered]];
  });
  return Object.fromEntries(found);
}

/** What blank fields take from others, Quantity the sum of its sizes and Currency that of an amount; or what forbids it. */
export function settle(
  fields: readonly FieldToCheck[],
  rules: readonly RowRule[],
  { values, stated }: Omit<ReadFields, 'problems'>,
): { readonly taken: Values; readonly problems: Problems } {
  const taken: { [key: string]: Value } = {};
  const problems: { [key: string]: Problem } = {};
  for (const rule of rules) {
    if (rule.rule !== 'sizesAddUp' || values[rule.quantity] !== undefined) continue;
    const sum = sumOfSizes(readSizes(String(values[rule.sizes] ?? '')) ?? []);
    if (sum > 0) taken[rule.quantity] = sum;
  }
  for (const { key, kind } of fields) {
    const holder = kind.type === 'money' ? fields.find((field) => field.key === kind.currencyIn) : undefined;
    const amount = stated[key];
    if (!holder || !amount) continue;
    const { typed, currencies } = amount;
    const given = values[holder.key] ?? taken[holder.key];
    const [only = '', ...more] = currencies;
    if (given === undefined && more.length === 0) taken[holder.key] = only;
    else if (given === undefined || !currencies.includes(String(given))) {
      const known = given === undefined ? {} : { given: String(given) };
      problems[key] = {
        code: 'otherCurrency',
        typed,
        stated: currencies,
        holder: holder.label,
        at: holder.key,
        ...known,
      };
    }
  }
  return { taken, problems };
}

/** Judges a row whose fields were read: what blank ones take from others, what is needed, the rules between them. */
export function judgeRow(
  fields: readonly FieldToCheck[],
  rules: readonly RowRule[],
  read: ReadFields,
  today: string,
): CheckedRow {
  const settled = settle(fields, rules, read);
  const values = { ...read.values, ...settled.taken };
  const missing = fields.filter(({ key, required }) => required && values[key] === undefined && !read.problems[key]);
  const needed = Object.fromEntries(missing.map(({ key }) => [key, { code: 'required' } as const]));
  const labels = Object.fromEntries(fields.map(({ key, label }) => [key, label]));
  const problems = { ...checkRules(rules, values, labels, today), ...settled.problems, ...needed, ...read.problems };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, values, stated: read.stated };
}

/** Checks a whole form: every field, then the rules between them. */
export function checkRow(
  fields: readonly FieldToCheck[],
  rules: readonly RowRule[],
  typed: { readonly [key: string]: string },
  reading: Reading,
): CheckedRow {
  return judgeRow(fields, rules, readFields(fields, rules, typed, reading), reading.today);
}

/** The fields a person fills in: every input but an id that Selvedge gives, and what it writes down by itself. */
export function fieldsOf(table: Table): readonly FieldToCheck[] {
  return Object.entries(toReader(table).inputs)
    .filter(
      ([key, column]) =>
        !(key === keyColumn(table) && column.kind.type === 'id') && key !== table.trail?.into && !column.written,
    )
    .map(([key, { label, kind, required, past }]) => ({
      key,
      label,
      kind,
      ...(required ? { required } : {}),
      ...(past ? { past } : {}),
    }));
}
