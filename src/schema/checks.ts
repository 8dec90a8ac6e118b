// Checks what a person typed in a form: the strict side of a kind, the same in the browser and on the server.
import { daysBetween } from './dates';
import { controlOf, inForm, type Kind } from './kinds';
import { minorUnits, roundMoney } from './money';
import { readSizes, sumOfSizes } from './numbers';
import { bad, good, type Parsed, type Problem, type Reading } from './problems';
import { type InputColumn, keyColumn, type RowRule, type Table } from './table';
import type { Value } from './values';

export { isEmailAddress } from './kinds';
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

/** The fields a person fills in: every input but an id that Selvedge gives, and a trail that it keeps. */
export function fieldsOf(table: Table): readonly FieldToCheck[] {
  return Object.entries(table.inputs)
    .filter(([key, column]) => !(key === keyColumn(table) && column.kind.type === 'id') && key !== table.trail?.into)
    .map(([key, { label, kind, required }]) => ({ key, label, kind, ...(required ? { required } : {}) }));
}
