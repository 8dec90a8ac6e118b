// The words of days in both languages, as patterns for a plain text.

export const MONTH =
  '(?:jan(?:uary)?|ene(?:ro)?|feb(?:ruary|rero)?|mar(?:ch|zo)?|apr(?:il)?|abr(?:il)?|mayo?|june?|junio|jun|july?|julio|jul|aug(?:ust)?|ago(?:sto)?|sept?(?:ember|iembre)?|setiembre|oct(?:ober|ubre)?|nov(?:ember|iembre)?|dec(?:ember)?|dic(?:iembre)?)(?![a-z])\\.?';

const FULL_WEEKDAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|viernes|sabado|domingo';
const SHORT_WEEKDAYS = 'mon|tues?|wed|thur?s?|fri|sat|sun|lun|mie|jue|vie|sab|dom';

export const FULL_WEEKDAY = `(?:${FULL_WEEKDAYS})(?![a-z])`;
export const WEEKDAY = `(?:${FULL_WEEKDAYS}|${SHORT_WEEKDAYS}|mar(?=[.,]? \\d))(?![a-z])\\.?`;
export const SHORT_WEEKDAY = `(?:${SHORT_WEEKDAYS})(?![a-z])`;

const ONES =
  'a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen|un uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince';
const VALUES: ReadonlyMap<string, number> = new Map([
  ...ONES.split('|').flatMap((list, spanish) =>
    list.split(' ').map((word, at): [string, number] => [word, spanish || at < 2 ? Math.max(at, 1) : at - 1]),
  ),
  ['una', 1],
  ['couple of', 2],
  ['a couple of', 2],
  ['un par de', 2],
  ['twenty', 20],
  ['veinte', 20],
  ['thirty', 30],
  ['treinta', 30],
]);

/** A number in figures or in a word. */
export const NUMBER = `(?:\\d{1,3}|${[...VALUES.keys()].sort((one, other) => other.length - one.length).join('|')})`;

export const numberOf = (word: string): number => VALUES.get(word.trim()) ?? Number(word);

/** A length of time: the number, whether of working days, and its unit. */
export const LENGTH = `(${NUMBER})(?:\\s?(?:-|to|a|or|o)\\s?(${NUMBER}))?\\s?(more |extra |further |working |business |calendar |natural |mas )?(days?|weeks?|wks?|months?|dias?|semanas?|mes(?:es)?)(?![a-z])(?: (?:de )?(mas|habiles|laborables|utiles))?`;

/** In days; a month counts 30 here, and whoever uses it says that it is no exact day. */
export function daysOf(unit: string): number {
  if (/^(?:w|s)/.test(unit)) return 7;
  return /^m/.test(unit) ? 30 : 1;
}
