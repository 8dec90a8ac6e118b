// Numbers as people type them: grouped, with either decimal mark.

export type DecimalMark = '.' | ',';

const GROUPED: { readonly [mark in DecimalMark]: RegExp } = {
  '.': /^([-+]?)(\d+|[1-9]\d{0,2}([,'])\d{3}(?:\3\d{3})*)?(?:\.(\d*))?$/,
  ',': /^([-+]?)(\d+|[1-9]\d{0,2}([.'])\d{3}(?:\3\d{3})*)?(?:,(\d*))?$/,
};

/** Reads a number by one decimal mark; undefined when it is not written with that. Groups have three figures each. */
export function statedNumber(typed: string, mark: DecimalMark): number | undefined {
  const bare = typed
    .trim()
    .replace(/([-+])\s+/, '$1')
    .replace(/[\s’]/g, "'");
  const match = GROUPED[mark].exec(bare);
  if (!match || !/\d/.test(bare)) return undefined;
  const [, sign = '', whole = '0', , fraction = ''] = match;
  return Number(`${sign}${whole.replace(/\D/g, '')}.${fraction}0`);
}

export const otherMarkThan = (mark: DecimalMark): DecimalMark => (mark === '.' ? ',' : '.');

/** Reads `1,234.50`, `1.234,50`, `1 234` or `14,5`: by the sheet's own mark where that is possible, else by the other. */
export function readNumber(typed: string, mark: DecimalMark): number | undefined {
  return statedNumber(typed, mark) ?? statedNumber(typed, otherMarkThan(mark));
}

/**
 * What three figures behind a mark may mean as well: `1.250` is 1250 to whoever groups by points. Groups by the other mark are
 * taken as such, but in a rate, where thousandths are usual: there `1,085` may be 1.085, and `1.085` is nothing else.
 */
export function otherReading(typed: string, mark: DecimalMark, fine: boolean): number | undefined {
  const isOpen = /^\D*[1-9]\d{0,2}[.,]\d{3}$/.test(typed) && typed.includes(mark) !== fine;
  return isOpen ? statedNumber(typed, otherMarkThan(mark)) : undefined;
}

/** The text of a number that is read in one way only. */
export function plainNumber(value: number, mark: string): string {
  // A last 0 keeps a fraction of three figures from being taken for thousands.
  return `${value}`.replace(/^(-?[1-9]\d{0,2}\.\d{3})$/, '$10').replace('.', mark);
}
