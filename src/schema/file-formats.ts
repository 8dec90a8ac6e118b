// How files write dates and numbers: the formats they may state, and the text that each reads in one way only.

/** In which order a file writes day, month and year in figures. ISO dates and named months are read in every order. */
export const DATE_ORDERS = ['dayFirst', 'monthFirst', 'yearFirst'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

export interface Formats {
  readonly dates: DateOrder;
  readonly decimalMark: '.' | ',';
}

const TIME = /[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/i;
export const YEAR_FIRST = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/;
export const IN_FIGURES = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/;
const NAMED_MONTH = /^(?:\d{1,2}[- ]?[a-z]{3,9}\.?,?[- ]?(?:\d{4}|\d{2})|[a-z]{3,9}\.? \d{1,2},? \d{4})$/i;

export const bareDate = (text: string) =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(TIME, '')
    .replace(/^[a-z]{3,9}, ?(?=\w)/i, '');

const pad = (digits: string | undefined) => (digits ?? '').padStart(2, '0');

/** The text of a date as `readDate` understands it in one way only; undefined when it is not of that order. */
export function statedDate(text: string, order: DateOrder): string | undefined {
  const bare = bareDate(text);
  const iso = YEAR_FIRST.exec(bare);
  // Without separators, all eight figures are needed.
  if (iso && (iso[2] !== '' || bare.length === 8)) return `${iso[1]}-${pad(iso[3])}-${pad(iso[4])}`;
  const figures = IN_FIGURES.exec(bare);
  if (figures && order !== 'yearFirst') {
    const [, first, second, year = ''] = figures;
    const [day, month] = order === 'dayFirst' ? [first, second] : [second, first];
    return Number(month) > 12 ? undefined : `${year.length === 2 ? `20${year}` : year}-${pad(month)}-${pad(day)}`;
  }
  return NAMED_MONTH.test(bare) ? bare.replace(/^(\d{1,2})(?=[a-z])|([a-z])(?=\d)/gi, '$1$2 ') : undefined;
}

/** `€ 1,234.50`, `(12.00)` and `12.50-` without their dress: a sign and figures with their marks. */
export function bareNumber(text: string): string {
  const bare = text
    .trim()
    .replace(/^(?:[A-Z]{3}(?=[\s\d])|[$€£¥])|(?:[A-Z]{3}|[$€£¥])$/g, '')
    .replace(/[\s\u00a0\u202f'’]/g, '');
  const minus = /^\((.+)\)$|^(.+)-$/.exec(bare);
  return minus ? `-${minus[1] ?? minus[2]}` : bare;
}

const GROUPED = {
  '.': /^([-+]?)(\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d*))?$/,
  ',': /^([-+]?)(\d+|\d{1,3}(?:\.\d{3})+)?(?:,(\d*))?$/,
} as const;

/** The figures with a decimal point and no groups; undefined when they are not written with that mark. */
export function statedNumber(text: string, mark: '.' | ','): string | undefined {
  const bare = bareNumber(text);
  const match = GROUPED[mark].exec(bare);
  if (!match || !/\d/.test(bare)) return undefined;
  const [, sign = '', whole = '0', fraction = ''] = match;
  const digits = `${sign}${whole.replace(/[.,]/g, '')}`;
  // A last 0 keeps a fraction of three figures from being taken for thousands.
  return Number(fraction) === 0 ? digits : `${digits}.${fraction}0`;
}
