// How a field was understood, where that is not just as it was typed: `= 1,200`, `= Fri 12 Mar 2027`, `= EUR 12.50`.
import type { FormView } from '../app/api';
import type { FormField } from '../derive/form';
import { checkField, type Parsed, readingOf } from '../schema/checks';
import { currenciesNamed } from '../schema/currency-names';
import { type Value, wordOf } from '../schema/kinds';
import { minorUnits } from '../schema/money';
import * as en from '../text/en';
import { fieldsOfForm, type Typed } from './draft';

/** What stands in a field, as it is read now. */
export function readNow(field: FormField, typed: Typed, { spec, reading }: FormView): Parsed {
  return checkField(field.kind, typed[field.key] ?? '', readingOf(field, spec.rules, reading, typed));
}

/** With every figure there is: an echo that rounds would not show how it was read. */
function figures(value: number, least = 0): string {
  return value.toLocaleString(en.page.locale, { minimumFractionDigits: least, maximumFractionDigits: 10 });
}

/** A value as it will stand on the sheet; an amount with its currency, where that is known. */
function written({ kind }: FormField, value: Value, currency: string): string {
  if (kind.type === 'date') return en.page.day(String(value));
  if (typeof value === 'string') return wordOf(kind, value);
  if (kind.type === 'percent') return `${figures(Number((value * 100).toFixed(8)))} %`;
  return kind.type === 'money' ? `${currency} ${figures(value, minorUnits(currency))}`.trim() : figures(value);
}

/** The currency that an amount is in: as it says, else as the field for it does. */
function currencyOf({ kind }: FormField, parsed: Parsed, typed: Typed, { spec }: FormView): string {
  const [only, ...more] = (parsed.ok && parsed.currencies) || [];
  if (only !== undefined && more.length === 0) return only;
  const holder = fieldsOfForm(spec).find(({ key }) => kind.type === 'money' && key === kind.currencyIn);
  const [known = '', ...others] = currenciesNamed((holder && typed[holder.key]) ?? '');
  return others.length === 0 ? known : '';
}

/** A field as it was understood, in full; undefined while it is blank or cannot be read. */
export function readAs(field: FormField, typed: Typed, view: FormView): string | undefined {
  const parsed = readNow(field, typed, view);
  if (!parsed.ok || parsed.value === undefined) return undefined;
  return written(field, parsed.value, currencyOf(field, parsed, typed, view));
}

/** What is said of how a field is read; absent where that is just as it was typed, to the last sign. */
export function echoOf(field: FormField, typed: Typed, view: FormView): string | undefined {
  const text = (typed[field.key] ?? '').trim();
  const read = readAs(field, typed, view);
  // A preset was not typed; figures below a thousand are written as they are typed, unless they are a share.
  const isPlain =
    text === view.presets[field.key] ||
    text === read ||
    (field.kind.type !== 'percent' && /^-?\d{1,3}(?:\.\d\d?)?$/.test(text));
  return read !== undefined && (field.kind.type === 'date' || !isPlain || /^\d+,\d{3}$/.test(text))
    ? en.form.echo(read)
    : undefined;
}
