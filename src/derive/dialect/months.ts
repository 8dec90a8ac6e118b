// FIGURE, MONTHEND and ADDMONTHS: what terms of payment are counted by. DATE spreads over a column, EDATE and EOMONTH need not.
import { type DialectFunction, ofOne, ofTwo } from './calls';
import { ERROR, textOf } from './scalar';

const FIGURES = '^[^0-9-]*(-?) *([0-9]{1,9})';

export const FIGURE: DialectFunction = {
  takes: [1, 1],
  emit: ({ arg }) => `IFERROR(VALUE(REGEXREPLACE((${arg(0)})&"";"${FIGURES}[\\s\\S]*$";"$1$2"));0)`,
  evaluate: ofOne((value) => {
    const text = textOf(value);
    if (text === ERROR) return 0;
    const [, sign = '', figures = '0'] = new RegExp(FIGURES).exec(text) ?? [];
    return Number(`${sign}${figures}`) + 0;
  }),
};

/** Google's calendar has no 29 February 1900; before March of that year nothing is sold. */
const FIRST_DAY = 61;
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const partsOf = (day: number) => {
  const date = new Date(EPOCH + Math.floor(day) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
};
const dayOf = (year: number, month: number, day: number) => (Date.UTC(year, month, day) - EPOCH) / DAY;

export const MONTHEND: DialectFunction = {
  takes: [1, 1],
  emit: ({ arg }) => `IF(ISNUMBER(${arg(0)});IF(${arg(0)}>=${FIRST_DAY};DATE(YEAR(${arg(0)});MONTH(${arg(0)})+1;0););)`,
  evaluate: ofOne((value) => {
    if (typeof value !== 'number' || value < FIRST_DAY) return null;
    const { year, month } = partsOf(value);
    return dayOf(year, month + 1, 0);
  }),
};

export const ADDMONTHS: DialectFunction = {
  takes: [2, 2],
  emit({ arg }) {
    const [day, count] = [arg(0), `INT(${arg(1)})`];
    const [year, month] = [`YEAR(${day})`, `MONTH(${day})+${count}`];
    const [same, last] = [`DATE(${year};${month};DAY(${day}))`, `DATE(${year};${month}+1;0)`];
    const isNear = `ISNUMBER(${day})*ISNUMBER(${arg(1)})`;
    return `IF(${isNear};IF((${day}>=${FIRST_DAY})*(${day}+${count}*31>=${FIRST_DAY})>0;IF(${same}>${last};${last};${same}););)`;
  },
  evaluate: ofTwo((value, months) => {
    if (typeof value !== 'number' || typeof months !== 'number') return null;
    const count = Math.floor(months);
    if (value < FIRST_DAY || value + count * 31 < FIRST_DAY) return null;
    const { year, month, day } = partsOf(value);
    return Math.min(dayOf(year, month + count, day), dayOf(year, month + count + 1, 0));
  }),
};
