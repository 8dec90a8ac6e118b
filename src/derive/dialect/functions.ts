// The functions of the dialect, each said for the sheet and for the evaluator, side by side.
import { isNumeric, type Kind } from '../../schema/kinds';
import { MINOR_UNITS } from '../../schema/minor-units';
import { roundMoney, tidy } from '../../schema/money';
import {
  type Compiling,
  type Compute,
  type ComputeKey,
  type DialectFunction,
  ofOne,
  ofTwo,
  operand,
  type Writing,
} from './calls';
import { GOOGLE } from './google';
import { LINKOF } from './links';
import { beside, cellAt, foundList, guarded, holds, keysList, NO_EXTREME, ofEachRow, sumsList } from './lists';
import { ADDMONTHS, FIGURE, MONTHEND } from './months';
import { lookupNeed, type SumNeed, settingNeed, sumNeed, targetOf, textArgument, wantedColumn } from './needs';
import { ACCEPTS, AQLRUNG, CODELETTER, PLANLETTER, SAMPLESIZE } from './sampling';
import { ERROR, numberOf, OPERATIONS, type Scalar, textOf } from './scalar';
import { settingOfText } from './settings';
import type { Expression } from './syntax';
import { CALENDAROF, WORKDAY, WORKDAYS } from './working-days';

/*
 * The dialect, beyond the functions that are Google's own:
 *   [Column]                own column          Table[Column]   column of another tab
 *   HAS(x) NUM(x) POS(x)    a number or date is there; the number, else 0; the number above 0, else 0
 *   WHOLEDAY(x)             the day without its time, blank when there is none
 *   PAST(x) WITHIN(x;n)     a day before today; a day at most n days ahead
 *   TODAY()                 today, which stands in one cell of Totals
 *   FRACTION(x)             a percentage however it was typed: 3 and 0.03 are three hundredths
 *   MONEY(x;c)              an amount to the minor unit of the currency c, a half away from zero
 *   SETTING("a";"b")        one setting         SETTINGOF("a";x)  the setting of each row's item
 *   LINKOF(template;x)      the web address of each number in x, a blank between them
 *   LOOKUPBY(keys;x;values) the first row of another tab whose key is x
 *   SUMBY(keys;x;values;conditions…)            the sum over another tab, by key
 *   MAXBY MINBY(keys;x;values;conditions…)      the greatest and the least of them; of texts the one that comes last or first
 *   COUNTBY(keys;x;values;conditions…)          how many of them hold something
 *   PART(x;n)               the nth part of a text between bars; where n is below 0 what follows that bar
 *   FIGURE(x)               the first whole number in a text, of at most nine figures, with its sign; 0 where there is none
 *   MONTHEND(day)           the last day of its month
 *   ADDMONTHS(day;n)        the same day n months later, or the last of that month
 *   WORKDAY(calendar;day;n) the nth working day after a day, before it where n is below 0; the day itself where n is 0
 *   WORKDAYS(calendar;a;b)  how many working days come after a, up to b; below 0 where b comes first
 *   CALENDAROF(x)           the number of the calendar that x goes by
 *   IFTAB("tab";a;b)        a where that tab stands, else b: the other is not even written
 *   CODELETTER(lot;level)   the code letter of a lot of that many pieces
 *   AQLRUNG(aql)            the place of the letter at which that AQL accepts no defect
 *   PLANLETTER(l;a;b;severity)  the letter to which the arrows of two rungs lead from l: that of the larger sample
 *   SAMPLESIZE(l;lot)       the pieces of its sample, at most the lot
 *   ACCEPTS(l;rung;severity)    how many defects they may have
 * x is one column of the row, or KEY(a;b), where two columns of the other tab make up its key.
 * A sum or a count over a tab that is not there is 0; a lookup in it, and what is greatest or least in it, is blank.
 */

const SELVEDGE: { readonly [name: string]: DialectFunction } = {
  HAS: {
    takes: [1, 1],
    emit(call) {
      holdNumeric(call.kind(0));
      return `ISNUMBER(${call.arg(0)})`;
    },
    evaluate(call) {
      holdNumeric(call.kind(0));
      return ofOne((value) => typeof value === 'number')(call);
    },
  },
  NUM: {
    takes: [1, 1],
    emit: ({ arg }) => `IF(ISNUMBER(${arg(0)});${arg(0)};0)`,
    evaluate: ofOne((value) => (typeof value === 'number' ? value : 0)),
  },
  POS: {
    takes: [1, 1],
    emit: (call) => `IF(ISNUMBER(${call.arg(0)});IF(${operand(call, 0)}>0;${call.arg(0)};0);0)`,
    evaluate: ofOne((value) => (typeof value === 'number' && value > 0 ? value : 0)),
  },
  WHOLEDAY: {
    takes: [1, 1],
    emit: ({ arg }) => `IF(ISNUMBER(${arg(0)});INT(${arg(0)});)`,
    evaluate: ofOne((value) => (typeof value === 'number' ? Math.floor(value) : null)),
  },
  PAST: {
    takes: [1, 1],
    emit: ({ arg, place }) => `IF(ISNUMBER(${arg(0)});INT(${arg(0)})<${place.today};FALSE)`,
    evaluate: (call) => ofOne((day) => typeof day === 'number' && Math.floor(day) < call.beyond.today)(call),
  },
  WITHIN: {
    takes: [2, 2],
    emit: (call) => `IF(ISNUMBER(${call.arg(0)});INT(${call.arg(0)})<=${call.place.today}+${operand(call, 1)};FALSE)`,
    evaluate: (call) =>
      ofTwo((day, ahead) => {
        if (typeof day !== 'number') return false;
        const days = numberOf(ahead);
        return days === ERROR ? ERROR : Math.floor(day) <= call.beyond.today + days;
      })(call),
  },
  FRACTION: {
    takes: [1, 1],
    emit: (call) => `IF(${operand(call, 0)}>=1;${operand(call, 0)}/100;${call.arg(0)})`,
    evaluate: ofOne((typed) => (OPERATIONS['>='](typed, 1) === true ? OPERATIONS['/'](typed, 100) : typed)),
  },
  MONEY: {
    takes: [2, 2],
    // A billionth more: 4.995 is a hair below itself.
    emit: ({ arg }) => `ROUND((${arg(0)})+IF((${arg(0)})<0;-1;1)/10^9;${decimalsOf(arg(1))})`,
    evaluate: ofTwo((value, currency) => {
      const amount = numberOf(value);
      const code = textOf(currency);
      return amount === ERROR ? ERROR : roundMoney(amount, code === ERROR ? undefined : code);
    }),
  },
  SETTING: {
    takes: [1, 2],
    emit: ({ args, place }) => place.setting(settingNeed(args)),
    evaluate({ args, beyond }) {
      const value = beyond.setting(settingNeed(args));
      return () => value;
    },
  },
  SETTINGOF: {
    takes: [2, 2],
    emit: (call) => settingOfText(textArgument(call.args[0]), wantedColumn(call.args[1], call.about), call),
    evaluate: ({ args, key, beyond }) => found(key(1), beyond.settingOf(textArgument(args[0]))),
  },
  LINKOF,
  LOOKUPBY: {
    takes: [3, 3],
    emit: writeLookup,
    evaluate: ({ args, key, beyond }) => found(key(1), beyond.lookup(lookupNeed(args))),
  },
  TODAY: {
    takes: [0, 0],
    emit: ({ place }) => place.today,
    evaluate({ beyond }) {
      const { today } = beyond;
      return () => today;
    },
  },
  SUMBY: {
    takes: [3, Number.POSITIVE_INFINITY],
    emit: writeSum,
    evaluate(call) {
      const [key, sum] = [call.key(1), call.beyond.sum(sumNeed(call.args))];
      return (row) => tidy(sum(key(row)));
    },
  },
  PART: {
    takes: [2, 2],
    emit(call) {
      const { pattern, by, more } = partOf(call.args[1]);
      const text = operand(call, 0);
      return `IF(${text}="";;REGEXREPLACE(${text}&"${more}";"${pattern}";"${by}"))`;
    },
    evaluate({ arg, args }) {
      const { pattern, by, more } = partOf(args[1]);
      const [text, read] = [arg(0), new RegExp(pattern)];
      return (row) => {
        const whole = textOf(text(row));
        if (whole === ERROR) return ERROR;
        return whole === '' ? null : (whole + more).replace(read, by);
      };
    },
  },
  FIGURE,
  MONTHEND,
  ADDMONTHS,
  WORKDAY,
  WORKDAYS,
  CALENDAROF,
  CODELETTER,
  AQLRUNG,
  PLANLETTER,
  SAMPLESIZE,
  ACCEPTS,
  IFTAB: {
    takes: [3, 3],
    emit: (call) => operand(call, call.place.has(textArgument(call.args[0])) ? 1 : 2),
    evaluate: ({ args, arg, beyond }) => arg(beyond.has(textArgument(args[0])) ? 1 : 2),
  },
  MAXBY: extreme('max'),
  MINBY: extreme('min'),
  COUNTBY: {
    takes: [3, Number.POSITIVE_INFINITY],
    emit: (call) => writeRolledUp(call, sumNeed(call.args, 'count'), { none: '0', of: (count) => count }),
    evaluate: (call) => ofKeys(call, call.beyond.rolledUp(sumNeed(call.args, 'count'))),
  },
};

/** The greatest or the least by key, of numbers or of texts; blank where there is none. */
function extreme(way: 'max' | 'min'): DialectFunction {
  return {
    takes: [3, Number.POSITIVE_INFINITY],
    emit(call) {
      const need = sumNeed(call.args, way);
      const isText = !isNumeric(call.place.kind(need.table, need.sum.value));
      if (isText && way === 'min') throw new Error('MINBY asks for numbers or dates; its column holds text.');
      const isNone = (found: string) => (isText ? `${found}=""` : `ABS(${found})=${NO_EXTREME}`);
      return writeRolledUp(call, need, { none: 'IF(TRUE;;)', of: (found) => `IF(${isNone(found)};;${found})` });
    },
    evaluate: (call) => ofKeys(call, call.beyond.rolledUp(sumNeed(call.args, way))),
  };
}

/** What is known by the key in a column of the row. */
function ofKeys(call: Compiling, known: (key: string) => Scalar): Compute {
  const key = call.key(1);
  return (row) => known(key(row));
}

/**
 * The function of a call.
 * @throws {Error} when the dialect has none of that name, or it takes another number of arguments.
 */
export function functionOf(name: string, args: readonly Expression[]): DialectFunction {
  const found = SELVEDGE[name] ?? GOOGLE[name];
  if (!found) throw new Error(`The dialect has no function ${name}.`);
  const [least, most] = found.takes;
  if (args.length < least || args.length > most) throw new Error(`${name} does not take ${args.length} arguments.`);
  return found;
}

/** The names of all functions. */
export const functionNames: readonly string[] = [...Object.keys(SELVEDGE), ...Object.keys(GOOGLE)];

function holdNumeric(kind: Kind | undefined): void {
  if (kind === undefined) throw new Error('HAS asks for one column.');
  if (!isNumeric(kind)) throw new Error('HAS asks for a number or a date; its column holds text.');
}

/** What makes a part of a text between bars of it: `more` bars stand for parts that it lacks. */
function partOf(which: Expression | undefined): { pattern: string; by: string; more: string } {
  const isRest = which?.type === 'sign' && which.sign === '-';
  const count = isRest ? which.operand : which;
  if (count?.type !== 'number') throw new Error('PART asks for a number as it stands.');
  const before = (parts: number) => '[^|]*\\|'.repeat(parts);
  if (isRest) return { pattern: `^${before(count.value)}`, by: '', more: '' };
  const pattern = `^${before(count.value - 1)}([^|]*)\\|[\\s\\S]*$`;
  return { pattern, by: '$1', more: '|'.repeat(count.value) };
}

/** How many decimals the currency in a cell has. */
function decimalsOf(currency: string): string {
  const lists = Object.entries(MINOR_UNITS).map(
    ([decimals, codes]) => `IF(ISNUMBER(FIND(" "&UPPER(TRIM(${currency}))&" ";" ${codes} "));${decimals};`,
  );
  return `${lists.join('')}2${')'.repeat(lists.length)}`;
}

function writeLookup({ args, place, from, about }: Writing): string {
  const need = lookupNeed(args);
  const { table, value } = need;
  if (!place.has(table)) return 'IF(TRUE;;)';
  const wanted = wantedColumn(args[1], about);
  const rows = place.list(foundList(wanted, targetOf(need)));
  const row = ofEachRow(wanted.table, place.column(wanted.table, wanted.label, from), rows, place);
  const found = cellAt(row, place.column(table, value, from));
  return guarded([rows], `IF(${row}="";;IF(${row}=0;"";${found}))`);
}

function writeSum(call: Writing): string {
  // 0.1 + 0.2 − 0.3 must read as 0.
  return writeRolledUp(call, sumNeed(call.args), { none: '0', of: (sum) => `ROUND(${sum};9)` });
}

/** What a list of sums holds for the key in a column of the row. */
function writeRolledUp(
  { args, place, from, about }: Writing,
  need: SumNeed,
  { none, of }: { readonly none: string; readonly of: (rolledUp: string) => string },
): string {
  if (!place.has(need.table)) return none;
  const wanted = wantedColumn(args[1], about);
  const [keys, sums] = [place.list(keysList(wanted)), place.list(sumsList(need))];
  const own = ofEachRow(wanted.table, place.column(wanted.table, wanted.label, from), keys, place);
  const rolledUp = of(beside(sums, own, sums.column(place.sum(need.sum.identity))));
  return guarded([keys, sums], `IF(${holds(sums, own)};${rolledUp};${none})`);
}

/** A row without a key has nothing to be found. */
function found(key: ComputeKey, find: (key: string) => Scalar): Compute {
  return (row) => {
    const wanted = key(row);
    return wanted === '' ? null : find(wanted);
  };
}
