// The words that a cell shows in its locale's language, where the engine knows English only: TRUE and FALSE, months and days.
import type { Scalar } from './book';

const languageOf = (code: string): string => code.split('_')[0] ?? '';

const booleans: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  de: ['WAHR', 'FALSCH'],
  es: ['VERDADERO', 'FALSO'],
};

/** What a typed word such as VERDADERO means in the locale; undefined where it means no more than it says. */
export function typedBoolean(typed: string, code: string): boolean | undefined {
  const index = booleans[languageOf(code)]?.indexOf(typed.toUpperCase());
  return index === undefined || index < 0 ? undefined : index === 0;
}

/** TRUE or FALSE as the locale's language has it. */
export function booleanWord(value: boolean, code: string): string {
  return booleans[languageOf(code)]?.[value ? 0 : 1] ?? (value ? 'TRUE' : 'FALSE');
}

/** A cell's displayed text in its locale's language. */
export function inLanguage(
  display: string,
  cell: { value: Scalar; isDate: boolean; format: string },
  code: string,
): string {
  const isNamed = cell.isDate && /mmm|ddd/i.test(cell.format);
  if ((typeof cell.value !== 'boolean' && !isNamed) || code.startsWith('en')) return display;
  if (isNamed) return withNames(display, code);
  return display === '' ? display : booleanWord(cell.value === true, code);
}

function withNames(display: string, code: string): string {
  const names = namesOf(code);
  return display.replace(/\p{L}+/gu, (word) => names.get(word) ?? word);
}

const known = new Map<string, ReadonlyMap<string, string>>();

/** English names of months and days, long and short, to those of the locale. */
function namesOf(code: string): ReadonlyMap<string, string> {
  const made = known.get(code) ?? new Map(pairs(code.replace('_', '-')));
  known.set(code, made);
  return made;
}

function pairs(language: string): [string, string][] {
  const parts = [{ month: 'short' }, { month: 'long' }, { weekday: 'short' }, { weekday: 'long' }] as const;
  return parts.flatMap((part) => {
    const name = (locale: string, day: number) =>
      new Intl.DateTimeFormat(locale, { ...part, timeZone: 'UTC' }).format(Date.UTC(2001, 0, day)).replace('.', '');
    // Days of one year that between them fall in every month and on every weekday.
    const days = Array.from({ length: 53 }, (_, index) => 1 + index * 7 + (index % 7));
    return days.map((day): [string, string] => [name('en-US', day), name(language, day)]);
  });
}
