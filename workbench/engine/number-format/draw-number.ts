// Draws a number: its digits where the format has places for them, with groups, percent, powers of ten and fractions.
import type { Part, Separators } from './pattern';

/** The decimal point is that of the locale; what is very large or small is written with a power of ten. */
export function general(value: number, { decimalSeparator }: Separators): string {
  return digitsOf(value).replace('.', decimalSeparator);
}

/** Fifteen digits are what a cell shows: 0.1 + 0.2 reads 0.3, and a power of ten has two digits at least, as in 1E-07. */
export function digitsOf(value: number): string {
  return String(Number(value.toPrecision(15))).replace(
    /e([+-])(\d+)$/,
    (_, sign, power) => `E${sign}${power.padStart(2, '0')}`,
  );
}

export function drawNumber(value: number, parts: readonly Part[], separators: Separators): string {
  const sign = value < 0 ? '-' : '';
  const amount = Math.abs(value);
  if (parts.some(({ type }) => type === 'general')) {
    return sign + parts.map((part) => (part.type === 'general' ? general(amount, separators) : textOf(part))).join('');
  }
  if (!parts.some(({ type }) => type === 'digit')) return sign + parts.map(textOf).join('');
  if (isFraction(parts)) return sign + fraction(amount, parts);
  if (parts.some(({ type }) => type === 'exponent')) return sign + scientific(amount, parts, separators);
  return sign + plain(amount, parts, separators);
}

const textOf = (part: Part): string => {
  if (part.type === 'literal') return part.text;
  return { percent: '%', comma: ',', point: '.', slash: '/' }[part.type as 'percent'] ?? '';
};

function plain(amount: number, parts: readonly Part[], separators: Separators): string {
  const percents = parts.filter(({ type }) => type === 'percent').length;
  const lastDigit = parts.findLastIndex(({ type }) => type === 'digit');
  const scaling = parts.slice(lastDigit + 1).findIndex(({ type }) => type !== 'comma');
  const commas = scaling < 0 ? parts.length - lastDigit - 1 : scaling;
  const scaled = shifted(amount, 2 * percents - 3 * commas);
  const shown = parts.filter((_, index) => index <= lastDigit || index > lastDigit + commas);
  return places(scaled, shown, separators);
}

/** Puts the digits of a number into the places of a format. */
function places(
  amount: number,
  parts: readonly Part[],
  { decimalSeparator, thousandsSeparator = ',' }: Separators,
): string {
  const point = parts.findIndex(({ type }) => type === 'point');
  const [before, after] = point < 0 ? [parts, []] : [parts.slice(0, point), parts.slice(point + 1)];
  const decimals = after.filter(({ type }) => type === 'digit').length;
  const [whole = '', rest = ''] = rounded(amount, decimals).split('.');
  const isGrouped = before.some(({ type }, at) => type === 'comma' && before[at - 1]?.type === 'digit');
  const left = wholePlaces(whole === '0' ? '' : whole, before, isGrouped ? thousandsSeparator : '');
  const right = decimalPlaces(rest, after);
  return point < 0 ? left : `${left}${decimalSeparator}${right}`;
}

/** The digits of no negative number, so many of them behind the point, rounded as they read. */
export function rounded(amount: number, decimals: number): string {
  const known = Number(amount.toPrecision(15));
  if (known < 1e21) return (roundedTo(known, decimals) ?? known).toFixed(decimals);
  const [mantissa = '', power] = String(known).split('e+');
  const whole = mantissa.replace('.', '').padEnd(Number(power) + 1, '0');
  return decimals > 0 ? `${whole}.${'0'.repeat(decimals)}` : whole;
}

/** Fifteen digits of a number, its point moved: 0.285 is 28.5 %, and 1.005 to two decimals 1.01, though both are stored a hair below. */
function shifted(amount: number, by: number): number {
  const [mantissa, power = '0'] = String(Number(amount.toPrecision(15))).split('e');
  return Number(`${mantissa}e${Number(power) + by}`);
}

/** No negative number, rounded as it reads. Undefined where it has more digits than that. */
export function roundedTo(amount: number, decimals: number, round = Math.round): number | undefined {
  const whole = round(shifted(amount, decimals));
  return Number.isFinite(whole) && whole < 1e21 ? shifted(whole, -decimals) : undefined;
}

function wholePlaces(digits: string, parts: readonly Part[], group: string): string {
  let [at, text, count] = [digits.length - 1, '', 0];
  const first = parts.findIndex(({ type }) => type === 'digit');
  const put = (digit: string) => {
    if (group !== '' && count > 0 && count % 3 === 0 && digit.trim() !== '') text = group + text;
    text = digit + text;
    count += 1;
  };
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const part = parts[index] as Part;
    if (part.type === 'comma') continue;
    if (part.type !== 'digit') {
      text = textOf(part) + text;
      continue;
    }
    const digit = digits[at] ?? filler(part.sign);
    at -= 1;
    if (digit !== '') put(digit);
    // All that is left stands at the first place.
    if (index === first) for (; at >= 0; at -= 1) put(digits[at] ?? '');
  }
  return text;
}

const filler = (sign: string): string => (sign === '0' ? '0' : sign === '?' ? ' ' : '');

function decimalPlaces(digits: string, parts: readonly Part[]): string {
  const needed = digits.replace(/0+$/, '').length;
  let at = 0;
  return parts
    .map((part) => {
      if (part.type !== 'digit') return part.type === 'comma' ? '' : textOf(part);
      const index = at;
      at += 1;
      return index < needed ? digits[index] : filler(part.sign);
    })
    .join('');
}

function scientific(amount: number, parts: readonly Part[], separators: Separators): string {
  const at = parts.findIndex(({ type }) => type === 'exponent');
  const [mantissa, exponent] = [parts.slice(0, at), parts.slice(at + 1)];
  const point = mantissa.findIndex(({ type }) => type === 'point');
  const leading = mantissa.slice(0, point < 0 ? undefined : point).filter(({ type }) => type === 'digit').length;
  const decimals = mantissa.filter(({ type }) => type === 'digit').length - leading;
  let power = amount === 0 ? 0 : powerFor(amount, leading);
  // Rounding may bring one digit more: 9.99 is 1.0E+01.
  if (Number(rounded(amount / 10 ** power, decimals)) >= 10 ** Math.max(1, leading))
    power = powerFor(10 ** (power + Math.max(1, leading)), leading);
  const own = places(amount / 10 ** power, mantissa, separators);
  const sign = parts[at] as Extract<Part, { type: 'exponent' }>;
  const mark = power < 0 ? '-' : sign.sign.endsWith('+') ? '+' : '';
  return `${own}${sign.sign[0]}${mark}${wholePlaces(String(Math.abs(power)).replace(/^0$/, ''), exponent, '')}`;
}

/** With several places before the point the power is a multiple of their number. */
function powerFor(amount: number, leading: number): number {
  const power = Number(amount.toExponential().split('e')[1]);
  return leading <= 1 ? power : Math.floor(power / leading) * leading;
}

function isFraction(parts: readonly Part[]): boolean {
  const at = parts.findIndex(({ type }) => type === 'slash');
  const isPlace = (part: Part | undefined) =>
    part?.type === 'digit' || (part?.type === 'literal' && /^\d$/.test(part.text));
  return at > 0 && isPlace(parts[at - 1]) && isPlace(parts[at + 1]);
}

/** The whole, where there are places for it, and the nearest fraction of as many digits as stand behind the stroke. */
function fraction(amount: number, parts: readonly Part[]): string {
  const slash = parts.findIndex(({ type }) => type === 'slash');
  let start = slash;
  while (start > 0 && parts[start - 1]?.type === 'digit') start -= 1;
  let end = slash + 1;
  while (end < parts.length && (parts[end]?.type === 'digit' || /^\d$/.test(textOf(parts[end] as Part)))) end += 1;
  const [left, over, under, rest] = [
    parts.slice(0, start),
    parts.slice(start, slash),
    parts.slice(slash + 1, end),
    parts.slice(end),
  ];
  const hasWhole = left.some(({ type }) => type === 'digit');
  const fixed = under.map((part) => (part.type === 'digit' ? (part.sign === '0' ? '0' : '') : textOf(part))).join('');
  const whole = hasWhole ? Math.floor(amount) : 0;
  const [top, bottom] = /[1-9]/.test(fixed)
    ? [Math.round((amount - whole) * Number(fixed)), Number(fixed)]
    : nearest(amount - whole, 10 ** under.length - 1);
  const carried = hasWhole && top === bottom;
  const wholeText = wholePlaces(whole + Number(carried) === 0 ? '' : String(whole + Number(carried)), left, '');
  if (hasWhole && (top === 0 || carried)) {
    // A whole number leaves the room of the fraction blank.
    const zero = wholeText.trim() === '' ? wholePlaces('0', left, '') : wholeText;
    return `${zero}${' '.repeat(over.length + 1 + under.length)}${rest.map(textOf).join('')}`;
  }
  const above = wholePlaces(String(top), over, '');
  const below = String(bottom).padEnd(
    under.length,
    under.some((part) => part.type === 'digit' && part.sign === '?') ? ' ' : '',
  );
  return `${wholeText}${above}/${below}${rest.map(textOf).join('')}`;
}

function nearest(amount: number, most: number): readonly [number, number] {
  let best: readonly [number, number] = [Math.round(amount), 1];
  for (let bottom = 1; bottom <= most; bottom += 1) {
    const top = Math.round(amount * bottom);
    if (Math.abs(top / bottom - amount) < Math.abs(best[0] / best[1] - amount) - 1e-12) best = [top, bottom];
  }
  return best;
}
