// The kinds of value that settings have: what a cell means, when it is right, how a form asks for it.
import { checkField, isEmailAddress, type Parsed } from '../../schema/checks';
import { isCurrency } from '../../schema/currency-names';
import { fromDayNumber } from '../../schema/dates';
import { choice, choices, currency, link, longText, signed, text, type Value, whole } from '../../schema/kinds';
import type { SettingKind } from '../../schema/setting';
import { readHour, readWeekdays, WEEKDAYS, weekdayNumber, wrongWeekdays } from '../calendar';
import { readSpans, writeSpans, wrongClosedDays } from '../closed-days';
import { readAddresses, wrongAddresses } from '../recipients';

const asText = { read: String, write: (value: string): Value => value };
const asNumber = {
  read: (cell: Value) => (typeof cell === 'number' ? cell : undefined),
  write: (value: number): Value => value,
};
const isBetween = (cell: Value, least: number, most: number) =>
  typeof cell === 'number' && cell >= least && cell <= most;
const good = (value: Value): Parsed => ({ ok: true, value });
const notAChoice = (typed: string, options: readonly string[]): Parsed => ({
  ok: false,
  problem: { code: 'notAChoice', typed, options },
});

/** A whole number as it is typed in a form. */
function checkWhole(typed: string, least: number, most: number): Parsed {
  const value = /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
  return value >= least && value <= most
    ? good(value)
    : { ok: false, problem: { code: 'notBetween', least, most, typed } };
}

/** A text of any kind. */
export const plainText: SettingKind<string> = { ...asText, fits: (cell) => typeof cell === 'string', control: text };

/** A number from `least` to `most`. */
export const amount = (least: number, most = Number.POSITIVE_INFINITY): SettingKind<number> => ({
  ...asNumber,
  fits: (cell) => isBetween(cell, least, most),
  control: signed,
  check(typed, reading) {
    const parsed = checkField(signed, typed, reading);
    if (!parsed.ok || isBetween(parsed.value ?? '', least, most)) return parsed;
    return { ok: false, problem: { code: 'notBetween', least, most, typed } };
  },
});

/** A whole number of days up to `most`; in a form, up to `mostTyped`. */
export const days = (most: number, mostTyped: number): SettingKind<number> => ({
  ...asNumber,
  fits: (cell) => isBetween(cell, 0, most) && Number.isInteger(cell),
  control: whole(0),
  check: (typed) => checkWhole(typed, 0, mostTyped),
});

/** The letters of a currency. */
export const currencyCode: SettingKind<string> = {
  ...asText,
  fits: (cell) => isCurrency(String(cell)),
  control: currency,
};

/** The address of a page. */
export const pageLink: SettingKind<string> = {
  ...asText,
  fits: (cell) => /^https:\/\/\S+$/.test(String(cell)),
  control: link,
};

const HOURS = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);

/** An hour of the day, 0 to 23. */
export const hour: SettingKind<number> = {
  read: readHour,
  write: (value) => value,
  fits: (cell) => readHour(cell) !== undefined,
  control: choice(...HOURS),
  show: (cell) => HOURS[Number(cell)] ?? '',
  check: (typed) => (HOURS.includes(typed) ? good(HOURS.indexOf(typed)) : checkWhole(typed, 0, 23)),
};

const [SUNDAY, ...REST] = WEEKDAYS;
const FROM_MONDAY = [...REST, SUNDAY];
const isWeekday = (cell: Value) => weekdayNumber(String(cell)) >= 0;
const weekdayName = (number: number) => WEEKDAYS[number] ?? '';

/** `Mon to Sat` where they follow one another, over the end of the week too; else one by one. */
export function weekdaysInShort(days: readonly number[]): string {
  const first = days.filter((day) => !days.includes((day + 6) % 7));
  const last = days.filter((day) => !days.includes((day + 1) % 7));
  const isRun = days.length > 2 && first.length === 1;
  return isRun ? `${weekdayName(first[0] ?? 0)} to ${weekdayName(last[0] ?? 0)}` : days.map(weekdayName).join(' ');
}

/** Days of the week, 0 is Sunday. */
export const weekdays: SettingKind<readonly number[]> = {
  read: (cell) => readWeekdays(String(cell)),
  write: (value) => value.map(weekdayName).join(' '),
  fits: (cell) => readWeekdays(String(cell)) !== undefined && wrongWeekdays(String(cell)).length === 0,
  wrongIn: (cell) => wrongWeekdays(String(cell)),
  example: 'Mon-Sat',
  control: choices(...FROM_MONDAY),
  check(typed) {
    const [wrong] = wrongWeekdays(typed);
    const read = readWeekdays(typed);
    if (wrong !== undefined || !read) return notAChoice(wrong ?? typed, WEEKDAYS);
    return good(weekdays.write(read));
  },
};

/** A day of the week, 0 is Sunday; what names none is `off`. */
export const weekdayOrOff: SettingKind<number | 'off'> = {
  read: (cell) => (isWeekday(cell) ? weekdayNumber(String(cell)) : 'off'),
  write: (value) => (value === 'off' ? value : weekdayName(value)),
  fits: (cell) => isWeekday(cell) || cell === 'off',
  control: choice(...FROM_MONDAY, 'off'),
};

/** Calendar days as they are written; a single one stands as a day number in its cell. */
export const dates: SettingKind<string> = {
  ...asText,
  read: (cell) => (typeof cell === 'number' ? fromDayNumber(cell) : cell),
  fits: (cell) => wrongClosedDays(cell).length === 0,
  wrongIn: wrongClosedDays,
  example: '2027-02-03..2027-02-12 or 3-12 Feb 2027',
  control: text,
  check(typed, reading) {
    const { spans, wrong } = readSpans(typed, reading);
    if (wrong[0] !== undefined) {
      return { ok: false, problem: { code: 'notADate', typed: wrong[0], example: reading.today } };
    }
    return good(writeSpans(spans));
  },
};

/** Addresses as they are written, with what stands among them and is none. */
export const addresses: SettingKind<string> = {
  ...asText,
  fits: (cell) => wrongAddresses(String(cell)).length === 0,
  control: longText,
  check(typed) {
    const [wrong] = wrongAddresses(typed);
    return wrong === undefined
      ? good(readAddresses(typed).join(' '))
      : { ok: false, problem: { code: 'notAnEmail', typed: wrong } };
  },
};

export const isPerson = (item: string) => isEmailAddress(item);

type LanguageCode = 'en' | 'es';
const LANGUAGES: { readonly [code in LanguageCode]: string } = { en: 'English', es: 'Español' };
const LANGUAGE_CODES: readonly LanguageCode[] = ['en', 'es'];
const LANGUAGE_NAMES = LANGUAGE_CODES.map((code) => LANGUAGES[code]);
const languageIn = (cell: Value) => LANGUAGE_CODES.find((code) => String(cell).trim().toLowerCase().startsWith(code));

/** A language of the mails; a form calls it as its readers do. */
export const language: SettingKind<LanguageCode> = {
  read: languageIn,
  write: (value) => value,
  fits: (cell) => /^(en|es)/i.test(String(cell)),
  control: choice(...LANGUAGE_NAMES),
  show(cell) {
    const code = languageIn(cell);
    return code === undefined ? '' : LANGUAGES[code];
  },
  check(typed) {
    const meant = typed.toLowerCase();
    const code = LANGUAGE_CODES.find((each) => each === meant || LANGUAGES[each].toLowerCase() === meant);
    return code === undefined ? notAChoice(typed, LANGUAGE_NAMES) : good(code);
  },
};

/** On or off; what says neither is off. */
export const onOff: SettingKind<boolean> = {
  read: (cell) => /^(on|yes|true)$/i.test(String(cell)),
  write: (value) => (value ? 'on' : 'off'),
  fits: (cell) => /^(on|off|yes|no|true|false)$/i.test(String(cell)),
  control: choice('on', 'off'),
};
