// Days that are no exact ones: next week, the end of the month, in two weeks, week 50, mid December.
import { addDays, dayOf, type IsoDate, monthLength, weekdayFrom } from '../../schema/dates';
import { readDate } from '../../schema/typed-dates';
import { daysOf, LENGTH, MONTH, numberOf } from './calendar-words';
import type { FoundDate } from './found-date';
import { matches, spanOf } from './plain';

type Reader = (match: RegExpExecArray, said: IsoDate) => IsoDate | undefined;

/** Where in a stretch of days a word puts it: 0 the first, 1 the last. */
function placeOf(word = ''): number {
  if (/early|beginning|start|first|principio|inicio|comienzo|primer/.test(word)) return 0.25;
  return /mid|middle|mediados/.test(word) ? 0.5 : 1;
}

const PART =
  '(?:the |a |by )?(early|mid|middle of|late|(?:the )?(?:very )?(?:end|beginning|start) of|principios de|comienzos de|inicios? de|mediados de|finales de|fin(?:es)? de|ultimos de|(?:la )?primera semana de|(?:la )?ultima semana de|(?:the )?first week of|(?:the )?last week of|(?:the )?(?:second|third|2nd|3rd) week of|(?:la )?(?:segunda|tercera) semana de)[ -]?';

/** Weeks go from Sunday to Saturday here, so that on a Sunday the week is the one that begins. */
function inWeek(said: IsoDate, weeks: number, part: string | undefined): IsoDate {
  const sunday = addDays(said, -((weekdayFrom(said) + 1) % 7) + weeks * 7);
  return addDays(sunday, part === undefined || placeOf(part) === 1 ? 6 : placeOf(part) === 0.5 ? 3 : 1);
}

function inMonth(year: number, month: number, part: string): IsoDate | undefined {
  const length = monthLength(year, month);
  const week = /second|segunda|2nd/.test(part) ? 14 : /third|tercera|3rd/.test(part) ? 21 : undefined;
  return dayOf(year, month, week ?? (placeOf(part) === 1 ? length : placeOf(part) === 0.5 ? 15 : 7));
}

/** A month from the one of a day on. */
function monthFrom(said: IsoDate, months: number, part: string): IsoDate | undefined {
  const count = Number(said.slice(0, 4)) * 12 + Number(said.slice(5, 7)) - 1 + months;
  return inMonth(Math.floor(count / 12), (count % 12) + 1, part);
}

const NAMED_MONTH: Reader = ([, part = '', month = ''], said) => {
  const read = readDate(`1 ${month.replace('.', '')}`, { today: addDays(said, -40), dayFirst: true });
  const iso = read.ok ? read.iso : read.problem?.code === 'ambiguous' ? read.problem.readings[1] : undefined;
  return iso === undefined ? undefined : inMonth(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), part);
};

const NEXT_WEEK =
  '(?:next week|la semana que viene|la proxima semana|la semana proxima|semana que viene|proxima semana)';
const THIS_WEEK = '(?:this week|esta semana|the week|la semana)';
const NEXT_MONTH = '(?:next month|el mes que viene|el proximo mes|mes que viene|proximo mes)';
const THIS_MONTH = '(?:this month|este mes|the month|mes|month)';

const RULES: readonly (readonly [source: string, read: Reader])[] = [
  [`${PART}(${MONTH})(?! ?\\d)`, NAMED_MONTH],
  [`(?:${PART})?${NEXT_WEEK}`, ([, part], said) => inWeek(said, 1, part)],
  [`${PART}${NEXT_MONTH}`, ([, part = ''], said) => monthFrom(said, 1, part)],
  [`${PART}${THIS_WEEK}`, ([, part], said) => inWeek(said, 0, part)],
  ['(?:this|esta) (?:week|semana)', (_, said) => inWeek(said, 0, undefined)],
  ['(?:this |el )?(?:weekend|fin de semana)', (_, said) => inWeek(said, 0, undefined)],
  [`${PART}${THIS_MONTH}(?![a-z])|month[ -]?end|end of month`, ([, part = 'end'], said) => monthFrom(said, 0, part)],
  [NEXT_MONTH, (_, said) => monthFrom(said, 1, 'end')],
  [
    `(?:in|within|en|dentro de|en unos|en unas|about|around|after|another|otros|otras) (?:about |around |unos |unas |the next |the coming |los proximos |las proximas )?${LENGTH}(?: (?:time|from now))?`,
    ([, one = '', two, , unit = ''], said) => addDays(said, numberOf(two ?? one) * daysOf(unit)),
  ],
  [
    `${LENGTH} from (?:now|today)|de (?:hoy|aqui) en ${LENGTH}`,
    ([, one, , , unit, , other = '', , , its = ''], said) =>
      addDays(said, numberOf(one ?? other) * daysOf(unit ?? its)),
  ],
  [
    '(?:week|wk|semana|sem|cw|kw)\\.? ?(?:no\\.? ?|#)?(\\d{1,2})(?!\\d|[/.-]\\d| ?(?:days|dias))',
    ([, week], said) => {
      const read = readDate(`wk ${week}`, { today: said, dayFirst: true });
      return read.ok ? addDays(read.iso, 4) : undefined;
    },
  ],
];

const READY = RULES.map(([source, read]) => ({ pattern: new RegExp(`(?<![a-z0-9])${source}`, 'g'), read }));

/** Each with the day that it comes to at the latest. `Friday next week` is a day of its own and not among them. */
export function vagueDates(plain: string, said: IsoDate): readonly FoundDate[] {
  return READY.flatMap(({ pattern, read }) =>
    matches(pattern, plain).flatMap((match): FoundDate[] => {
      const iso = read(match, said);
      const { from, to } = spanOf(match);
      const isOfWeekday =
        /(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|viernes|sabado|domingo|mon|tue|wed|thu|fri|sat|sun)(?: of| de)?,? $/.test(
          plain.slice(0, from),
        );
      if (iso === undefined || isOfWeekday) return [];
      const text = match[0].trim();
      return [{ from, to, text, ahead: iso, behind: iso, doubts: [{ code: 'vague', said: text }] }];
    }),
  );
}
