// Check digits as carriers and standards reckon them: each takes what stands before the digit and gives the digit.
import type { CheckDigit } from './carrier-formats';

/** Σ of the signs' values, each times the weight of its place; the weights repeat. */
function weigh(signs: readonly string[], weights: readonly number[], value: (sign: string) => number = Number): number {
  return signs.reduce((sum, sign, at) => sum + value(sign) * (weights[at % weights.length] ?? 0), 0);
}

/** What is missing to the next ten. */
const upToTen = (sum: number) => String((10 - (sum % 10)) % 10);
const fromRight = (body: string) => [...body].reverse();

/** Weights 3 and 1 in turn from the right (GS1, FedEx Ground, USPS). */
export const mod10 = (body: string): string => upToTen(weigh(fromRight(body), [3, 1]));

/** UPS: letters count as A = 2, B = 3 … H = 9, I = 0; every second place counts twice. */
export const ups = (body: string): string =>
  upToTen(weigh([...body], [1, 2], (sign) => (/\d/.test(sign) ? Number(sign) : (sign.charCodeAt(0) - 63) % 10)));

/** FedEx Express: weights 1, 3, 7 from the right, modulo 11; ten is written 0. */
export const fedEx = (body: string): string => String((weigh(fromRight(body), [1, 3, 7]) % 11) % 10);

/** Deutsche Post Identcode: weights 4 and 9 in turn from the left. */
export const identcode = (body: string): string => upToTen(weigh([...body], [4, 9]));

/** The number itself modulo 7 (air waybills, DHL Express). */
export const mod7 = (body: string): string => String(Number(body) % 7);

/** UPU S10: eleven less the rest; ten is written 0, eleven 5. */
export function s10(body: string): string {
  const rest = 11 - (weigh([...body], [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  return String(rest === 10 ? 0 : rest === 11 ? 5 : rest);
}

/** ISO 6346: letters count from A = 10 on without the multiples of 11, each place twice the one before. */
export function iso6346(body: string): string {
  const value = (sign: string) => {
    const plain = Number.parseInt(sign, 36);
    return plain < 10 ? plain : plain + Math.floor((plain - 1) / 10);
  };
  return String((weigh([...body], [1, 2, 4, 8, 16, 32, 64, 128, 256, 512], value) % 11) % 10);
}

/** ISO 7064, modulo 37,36: digits and letters, checked by a digit or a letter (DPD). */
export function mod37(body: string): string {
  const product = [...body].reduce((before, sign) => (((before + Number.parseInt(sign, 36)) % 36 || 36) * 2) % 37, 36);
  return ((37 - product) % 36).toString(36).toUpperCase();
}

/** Each by its name in the formats of carriers. */
export const checkDigits: { readonly [name in CheckDigit]: (body: string) => string } = {
  fedEx,
  identcode,
  iso6346,
  mod7,
  mod10,
  mod37,
  s10,
  ups,
};
