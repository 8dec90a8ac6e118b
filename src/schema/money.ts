// Amounts of money to the minor unit of their currency, as ISO 4217 has it: no cent is lost to binary fractions.
import { MINOR_UNITS } from './minor-units';

/** A billionth: 1.005 is a hair below itself, and what is a hair off a half is a half. */
const EPSILON = 1e-9;

/** How many decimals a currency has; 2 for one that ISO 4217 does not list otherwise. */
export function minorUnits(currency: string | undefined): number {
  const code = (currency ?? '').trim().toUpperCase();
  const found = Object.entries(MINOR_UNITS).find(([, codes]) => codes.split(' ').includes(code));
  return found ? Number(found[0]) : 2;
}

/** How many of the currency's smallest coin an amount is, a half away from zero. */
export function inMinorUnits(amount: number, decimals: number): number {
  const units = Math.round((Math.abs(amount) + EPSILON) * 10 ** decimals);
  return Math.sign(amount) * units + 0;
}

/** The amount as it can be paid, a half away from zero: what MONEY says on the sheet. */
export function roundMoney(amount: number, currency: string | undefined): number {
  const decimals = minorUnits(currency);
  return inMinorUnits(amount, decimals) / 10 ** decimals;
}

/** Σ of amounts of one currency, each to its minor unit. */
export function sumMoney(amounts: readonly number[], currency: string | undefined): number {
  const decimals = minorUnits(currency);
  return amounts.reduce((sum, amount) => sum + inMinorUnits(amount, decimals), 0) / 10 ** decimals;
}

/** Without what binary fractions leave behind: 0.1 + 0.2 − 0.3 is nothing. So does every SUMBY on the sheet. */
export function tidy(value: number): number {
  const billionths = Math.round(Math.abs(value) * 1e9);
  return Number.isSafeInteger(billionths) ? (Math.sign(value) * billionths) / 1e9 + 0 : value;
}
