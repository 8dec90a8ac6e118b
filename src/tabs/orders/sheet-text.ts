// The values of an order as an order sheet writes them, in its language.
import { fraction } from '../../domain/percent';
import { minorUnits } from '../../schema/money';
import { count } from '../../schema/written';
import type { Difference, Told, ToldKey, ToldValue } from './sheet-sent';
import type { SheetWords } from './sheet-words.en';

/** A price may go beyond the smallest coin: it is never rounded. */
const MOST_DECIMALS = 6;

/** By the letters of its currency: a dollar sign alone stands for a dozen of them. */
export function price(amount: number, currency: string, say: SheetWords): string {
  const least = minorUnits(currency);
  const digits = amount.toLocaleString(say.locale, {
    minimumFractionDigits: least,
    maximumFractionDigits: Math.max(least, MOST_DECIMALS),
  });
  return say.money(currency, digits).trim();
}

const percent = (value: number, locale: string) =>
  (fraction(value) * 100).toLocaleString(locale, { maximumFractionDigits: 2 });

/** One value in words; `currency` is that of its own order. */
export function valueText(key: ToldKey, value: ToldValue, currency: string, say: SheetWords): string {
  switch (key) {
    case 'quantity':
      return count(Number(value), say.locale);
    case 'unitPrice':
      return price(Number(value), currency, say);
    case 'tolerance':
      return `${percent(Number(value), say.locale)} %`;
    case 'orderDate':
    case 'exFactory':
    case 'startShip':
    case 'shipBy':
    case 'cancelDate':
      return say.day(String(value));
    default:
      return String(value);
  }
}

/** What a line said before, and what it says now. */
interface Both {
  readonly before: Told;
  readonly after: Told;
}

/** One difference in words: in the panel `quantity 400 → 380`, on paper without a sign that a font may lack. */
export function differenceText(
  { key, was, now }: Difference,
  { before, after }: Both,
  say: SheetWords,
  write: SheetWords['difference'],
): string {
  const of = (value: ToldValue | undefined, told: Told) =>
    value === undefined ? say.notSet : valueText(key, value, String(told.currency ?? ''), say);
  return write(say.labels[key], of(was, before), of(now, after));
}

/** `± 3 % of the quantity`. */
export const toleranceText = (value: number, say: SheetWords): string => say.tolerance(percent(value, say.locale));
