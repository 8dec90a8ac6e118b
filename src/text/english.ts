// How English counts, lists and dates, for whatever is worded in it.

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
export const days = (count: number) => plural(count, 'day', 'days');
export const inDays = (count: number) => (count === 0 ? 'today' : count === 1 ? 'tomorrow' : `in ${count} days`);
export const ago = (count: number) => (count === 0 ? 'today' : count === 1 ? 'yesterday' : `${count} days ago`);
export const figure = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 2 });
export const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
export const shorten = (typed: string) => (typed.length > 40 ? `${typed.slice(0, 39)}…` : typed);
export const listed = (words: readonly string[], last = 'and') =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;

const dayNumber = (iso: string) => Number(iso.slice(8, 10));
export const monthName = (number: number) => MONTHS[number - 1] ?? '';
const monthOf = (iso: string) => monthName(Number(iso.slice(5, 7)));
/** `Monday`. */
export const weekdayOf = (iso: string) => WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? '';
/** `Mon`. */
export const shortWeekday = (iso: string) => weekdayOf(iso).slice(0, 3);
/** `12 Mar`. */
export const shortDay = (iso: string) => `${dayNumber(iso)} ${monthOf(iso).slice(0, 3)}`;
/** `12 Mar 2027`. */
export const yearDay = (iso: string) => `${shortDay(iso)} ${iso.slice(0, 4)}`;
/** `12 March`. */
export const monthDay = (iso: string) => `${dayNumber(iso)} ${monthOf(iso)}`;
/** `12 March 2027`. */
export const longDay = (iso: string) => `${monthDay(iso)} ${iso.slice(0, 4)}`;
/** `12 Mar`, or with its year where that is not the present one. */
export const dayOf = (iso: string, today: string) =>
  iso.slice(0, 4) === today.slice(0, 4) ? shortDay(iso) : yearDay(iso);
