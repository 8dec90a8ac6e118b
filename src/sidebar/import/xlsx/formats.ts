// What a spreadsheet's number format says of the numbers under it: that they are days, shares, amounts of a currency, codes with zeros in front.

export interface CellFormat {
  /** A day, a time of day, both, or hours that count on beyond a day. */
  readonly moment?: 'day' | 'time' | 'both' | 'hours';
  readonly percent?: boolean;
  /** As it is written beside the number: `€`, `USD`. */
  readonly currency?: string;
  /** How many figures there are at least: `00000` shows 123 as 00123. */
  readonly figures?: number;
}

/** What formats mean that a file names by their numbers alone; those of amounts mean another currency in every country. */
const BUILT_IN: { readonly [id: number]: CellFormat } = {
  9: { percent: true },
  10: { percent: true },
  14: { moment: 'day' },
  15: { moment: 'day' },
  16: { moment: 'day' },
  17: { moment: 'day' },
  18: { moment: 'time' },
  19: { moment: 'time' },
  20: { moment: 'time' },
  21: { moment: 'time' },
  22: { moment: 'both' },
  45: { moment: 'time' },
  46: { moment: 'hours' },
  47: { moment: 'time' },
};

/** Numbers that East Asian programs give to days: 27 to 31, 36, 50 to 58; 32 to 35 are times of day. */
function eastAsian(id: number): CellFormat | undefined {
  if (id >= 32 && id <= 35) return { moment: 'time' };
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? { moment: 'day' } : undefined;
}

export const builtIn = (id: number): CellFormat => BUILT_IN[id] ?? eastAsian(id) ?? {};

const CURRENCY = /\[\$([^\]-]+)(?:-[^\]]*)?\]|"\s*([€£¥₹₺₩₫$]|[A-Z]{3}|[A-Z]{1,2}\$)\s*"|\\?([€£¥₹₺₩₫$])/;

/** A code as its author wrote it: `dd/mm/yyyy`, `#,##0.00 "€"`, `[$-409]d mmm yy`. */
export function readFormat(code: string): CellFormat {
  // Its first part is for what is above zero.
  const [first = ''] = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const [, bracketed, quoted, bare] = CURRENCY.exec(first) ?? [];
  const currency = (bracketed ?? quoted ?? bare)?.trim();
  // Without what only stands around: texts, spaces as wide as a sign, colours and conditions.
  const signs = first.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');
  const moment = momentOf(signs.toLowerCase());
  if (moment) return { moment };
  if (signs.includes('%')) return { percent: true };
  return {
    ...(currency ? { currency } : {}),
    ...(/^0{2,}$/.test(first) ? { figures: first.length } : {}),
  };
}

/** Days and times are told by their letters; the places of a number have none of them. */
function momentOf(signs: string): CellFormat['moment'] {
  if (/general|[#?]/.test(signs)) return undefined;
  if (/\[[hms]+\]/.test(signs)) return 'hours';
  const isDay = /[yd]|mmm/.test(signs);
  const isTime = /[hs]/.test(signs);
  if (isDay && isTime) return 'both';
  return isDay ? 'day' : isTime ? 'time' : undefined;
}
