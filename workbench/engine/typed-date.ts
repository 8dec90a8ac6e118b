// Days as people of a locale type them, where the engine does not read them itself: with the month's name, or with dots; one without a year is of this year.
import type { EngineLocale } from './engine';

interface TypedDate {
  readonly content: string;
  readonly format: string;
}

interface Form {
  readonly pattern: RegExp;
  /** `mmm` stands for the month's name as it was typed, short or long. */
  readonly format: string;
  /** The languages that write it so; every one unless told. */
  readonly languages?: readonly string[];
}

const forms: readonly Form[] = [
  { pattern: /^(?<day>\d{1,2})\s+(?<name>[\p{L}.]+),?\s+(?<year>\d{4})$/u, format: 'd mmm yyyy' },
  { pattern: /^(?<day>\d{1,2})-(?<name>[\p{L}.]+)-(?<year>\d{4})$/u, format: 'd-mmm-yyyy' },
  { pattern: /^(?<day>\d{1,2})[-\s](?<name>[\p{L}.]+)[-\s](?<year>\d{2})$/u, format: 'd-mmm-yy' },
  { pattern: /^(?<name>[\p{L}.]+)\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})$/u, format: 'mmm d, yyyy' },
  { pattern: /^(?<day>\d{1,2})[-\s]+(?<name>[\p{L}.]+)$/u, format: 'd-mmm' },
  { pattern: /^(?<name>[\p{L}.]+)\s+(?<day>\d{1,2})$/u, format: 'd-mmm' },
  { pattern: /^(?<day>\d{1,2})\.\s*(?<name>[\p{L}.]+)\s+(?<year>\d{4})$/u, format: 'd. mmm yyyy', languages: ['de'] },
  {
    pattern: /^(?<day>\d{1,2}) de (?<name>[\p{L}.]+) de (?<year>\d{4})$/u,
    format: 'd "de" mmm "de" yyyy',
    languages: ['es'],
  },
  { pattern: /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/u, format: 'dd.mm.yyyy', languages: ['de'] },
];

/** A text as the engine reads dates and times: it knows AM and PM in capitals only, and takes `1 234` and `1 1/2` for dates. */
export function asEngineReads(text: string): string | undefined {
  if (/^\s*\d+\s+\d+(?:\/\d+)?\s*$/.test(text)) return undefined;
  return text.replace(/(\d)\s*([ap]m)\s*$/i, (_, digit: string, half: string) => `${digit} ${half.toUpperCase()}`);
}

/** `thisYear` is that of the clock. */
export function typedDate(typed: string, { code }: EngineLocale, thisYear: number): TypedDate | null {
  const [language = ''] = code.split('_');
  for (const { pattern, format, languages } of forms) {
    const found = pattern.exec(typed)?.groups;
    if (!found || (languages && !languages.includes(language))) continue;
    const { day, month, name = '' } = found;
    const year = yearOf(found.year, thisYear);
    const named = month === undefined ? monthOf(name, code) : { month: Number(month), long: false };
    const date = new Date(Date.UTC(year, named.month - 1, Number(day)));
    if (named.month === 0 || date.getUTCMonth() !== named.month - 1) return null;
    return { content: date.toISOString().slice(0, 10), format: named.long ? format.replace('mmm', 'mmmm') : format };
  }
  return null;
}

/** Google reads 30 to 99 as of the last century. */
function yearOf(typed: string | undefined, thisYear: number): number {
  if (typed === undefined) return thisYear;
  const year = Number(typed);
  return typed.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

/** 1 to 12 of a month's name, and whether that was its long one; 0 for anything else. */
function monthOf(name: string, code: string): { month: number; long: boolean } {
  const plain = (text: string) => text.replace('.', '').toLowerCase();
  const names = (style: 'short' | 'long') => {
    const format = new Intl.DateTimeFormat(code.replace('_', '-'), { month: style, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => plain(format.format(Date.UTC(2000, month, 1))));
  };
  const [short, long] = [names('short'), names('long')];
  const typed = plain(name);
  // A cell shows Sep where the language writes Sept.
  const isShort = (month: number) => short[month] === typed || long[month]?.slice(0, 3) === typed;
  const months = [...short.keys()];
  const month = months.find((each) => isShort(each) || long[each] === typed);
  if (month === undefined) return { month: 0, long: false };
  return { month: month + 1, long: long[month] === typed && !isShort(month) };
}
