// How Spanish counts, lists and dates, for whatever is worded in it.

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
const WEEKDAYS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];

export const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
export const days = (count: number) => plural(count, 'día', 'días');
export const inDays = (count: number) => (count === 0 ? 'hoy' : count === 1 ? 'mañana' : `en ${count} días`);
export const ago = (count: number) => (count === 0 ? 'hoy' : count === 1 ? 'ayer' : `hace ${count} días`);
export const figure = (value: number) => value.toLocaleString('es', { maximumFractionDigits: 2 });
export const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
export const shorten = (typed: string) => (typed.length > 40 ? `${typed.slice(0, 39)}…` : typed);
export const listed = (words: readonly string[], last = 'y') =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;

const dayNumber = (iso: string) => Number(iso.slice(8, 10));
export const monthName = (number: number) => MONTHS[number - 1] ?? '';
const monthOf = (iso: string) => monthName(Number(iso.slice(5, 7)));
/** `lunes`. */
export const weekdayOf = (iso: string) => WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? '';
/** `lun`. */
export const shortWeekday = (iso: string) => weekdayOf(iso).slice(0, 3);
/** `12 mar`. */
export const shortDay = (iso: string) => `${dayNumber(iso)} ${monthOf(iso).slice(0, 3)}`;
/** `12 de marzo`. */
export const monthDay = (iso: string) => `${dayNumber(iso)} de ${monthOf(iso)}`;
/** `12 de marzo de 2027`. */
export const longDay = (iso: string) => `${monthDay(iso)} de ${iso.slice(0, 4)}`;
/** `12 mar 2027`. */
export const yearDay = (iso: string) => `${shortDay(iso)} ${iso.slice(0, 4)}`;
/** `12 Mar`, or with its year where that is not the present one. */
export const dayOf = (iso: string, today: string) =>
  iso.slice(0, 4) === today.slice(0, 4) ? shortDay(iso) : yearDay(iso);
