// Days as people of a locale type them, where the engine does not read them itself: with the month's name, or with dots.
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
  { pattern: /^(?<day>\d{1,2})\s+(?<name>[\p{L}.]+)\s+(?<year>\d{4})$/u, format: 'd mmm yyyy' },
  { pattern: /^(?<day>\d{1,2})-(?<name>[\p{L}.]+)-(?<year>\d{4})$/u, format: 'd-mmm-yyyy' },
  { pattern: /^(?<name>[\p{L}.]+)\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})$/u, format: 'mmm d, yyyy' },
  { pattern: /^(?<day>\d{1,2})\.\s*(?<name>[\p{L}.]+)\s+(?<year>\d{4})$/u, format: 'd. mmm yyyy', languages: ['de'] },
  {
    pattern: /^(?<day>\d{1,2}) de (?<name>[\p{L}.]+) de (?<year>\d{4})$/u,
    format: 'd "de" mmm "de" yyyy',
    languages: ['es'],
  },
  { pattern: /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/u, format: 'dd.mm.yyyy', languages: ['de'] },
];

export function typedDate(typed: string, { code }: EngineLocale): TypedDate | null {
  const [language = ''] = code.split('_');
  for (const { pattern, format, languages } of forms) {
    const found = pattern.exec(typed)?.groups;
    if (!found || (languages && !languages.includes(language))) continue;
    const { day, year, month, name = '' } = found;
    const named = month === undefined ? monthOf(name, code) : { month: Number(month), long: false };
    const date = new Date(Date.UTC(Number(year), named.month - 1, Number(day)));
    if (named.month === 0 || date.getUTCMonth() !== named.month - 1) return null;
    return { content: date.toISOString().slice(0, 10), format: named.long ? format.replace('mmm', 'mmmm') : format };
  }
  return null;
}

/** 1 to 12 of a month's name, and whether that was its long one; 0 for anything else. */
function monthOf(name: string, code: string): { month: number; long: boolean } {
  const plain = (text: string) => text.replace('.', '').toLowerCase();
  for (const style of ['short', 'long'] as const) {
    const format = new Intl.DateTimeFormat(code.replace('_', '-'), { month: style, timeZone: 'UTC' });
    const isCalled = (month: number) => plain(format.format(Date.UTC(2000, month, 1))) === plain(name);
    const month = Array.from({ length: 12 }, (_, index) => index).findIndex(isCalled) + 1;
    if (month > 0) return { month, long: style === 'long' };
  }
  return { month: 0, long: false };
}
