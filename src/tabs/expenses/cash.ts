// What is to be paid, by the week in which it falls due: late first, what is only estimated told apart, what is on hold by itself.
import type { Book } from '../../domain/book';
import type { WeekPart } from '../../domain/week';
import { addDays, daysBetween } from '../../schema/dates';
import type { IsoDate } from '../../schema/kinds';
import { roundMoney, sumMoney } from '../../schema/money';
import type { Sum } from '../../schema/written';
import { isHeld } from './release';
import { expenses } from './table';

/** Weeks that are told one by one; what falls due after them is told together. */
const WEEKS_TOLD = 8;
/** A Monday. */
const MONDAY = '2024-01-01';

/** An amount in the base currency, by how sure its day is. */
export interface Due {
  readonly sure: number;
  readonly unsure: number;
}

export interface Cash {
  readonly late: Due;
  /** Each from its Monday; the weeks in between that have nothing are left out. */
  readonly weeks: readonly (Due & { readonly from: IsoDate })[];
  readonly later: Due;
  /** Nothing says when. */
  readonly undated: number;
  readonly held: number;
  /** Without a rate they are no part of any sum. */
  readonly unrated: readonly (Sum & { readonly id: string })[];
}

export const mondayOf = (day: IsoDate): IsoDate => {
  const past = daysBetween(MONDAY, day) % 7;
  return addDays(day, -((past + 7) % 7));
};

interface Payable {
  readonly amount: number;
  readonly due: IsoDate | undefined;
  readonly isSure: boolean;
}

function sumOf(payables: readonly Payable[], currency: string): Due {
  const sum = (list: readonly Payable[]) =>
    sumMoney(
      list.map(({ amount }) => amount),
      currency,
    );
  return { sure: sum(payables.filter(({ isSure }) => isSure)), unsure: sum(payables.filter(({ isSure }) => !isSure)) };
}

/** Unpaid amounts at the rate of their own rows. A credit note is nothing to pay. */
export function cashOf(book: Book): Cash {
  const { baseCurrency } = book.settings();
  const unpaid = book
    .rowsOf(expenses)
    .filter(
      ({ row: { paidOn, amount = 0, expenseId } }) => paidOn === undefined && amount > 0 && expenseId !== undefined,
    );
  const rated = unpaid.flatMap(({ row, figures }) => {
    const amount = figures.baseAmount;
    const isSure = figures.dueIs !== 'Estimated';
    return amount === undefined ? [] : [{ amount, due: figures.due, isSure, waits: isHeld(row) }];
  });
  const free = rated.filter(({ waits }) => !waits);
  const dated = free.flatMap((each) => (each.due === undefined ? [] : [{ ...each, due: each.due }]));
  const ahead = dated.filter(({ due }) => due >= book.today);
  const last = addDays(mondayOf(book.today), 7 * WEEKS_TOLD);
  const mondays = [...new Set(ahead.map(({ due }) => mondayOf(due)))].filter((monday) => monday < last).sort();
  const total = (list: readonly Payable[]) => {
    const { sure, unsure } = sumOf(list, baseCurrency);
    return roundMoney(sure + unsure, baseCurrency);
  };
  return {
    late: sumOf(
      dated.filter(({ due }) => due < book.today),
      baseCurrency,
    ),
    weeks: mondays.map((from) => ({
      from,
      ...sumOf(
        ahead.filter(({ due }) => mondayOf(due) === from),
        baseCurrency,
      ),
    })),
    later: sumOf(
      ahead.filter(({ due }) => due >= last),
      baseCurrency,
    ),
    undated: total(free.filter(({ due }) => due === undefined)),
    held: total(rated.filter(({ waits }) => waits)),
    unrated: unpaid.flatMap(({ row: { expenseId: id = '', amount = 0, currency = baseCurrency }, figures }) =>
      figures.baseAmount === undefined ? [{ id, amount, currency }] : [],
    ),
  };
}

const totalOf = ({ sure, unsure }: Due) => sure + unsure;

/** How long a bar may be: the greatest of what is late and of each week. */
export const mostOf = ({ late, weeks, later }: Cash): number => Math.max(0, ...[late, ...weeks, later].map(totalOf));

/** As the weekly mail measures it. */
export function cashMeasures(book: Book): WeekPart {
  const cash = cashOf(book);
  const most = mostOf(cash);
  const due = (name: 'late' | 'weekOf' | 'later', { sure, unsure }: Due, from?: IsoDate): WeekPart =>
    sure + unsure > 0 ? [{ of: 'due', name, sure, unsure, most, ...(from === undefined ? {} : { from }) }] : [];
  const apart = (name: 'undated' | 'held', amount: number): WeekPart =>
    amount > 0 ? [{ of: 'due', name, sure: amount, unsure: 0, most: undefined }] : [];
  return [
    ...due('late', cash.late),
    ...cash.weeks.flatMap(({ from, ...week }) => due('weekOf', week, from)),
    ...due('later', cash.later),
    ...apart('undated', cash.undated),
    ...apart('held', cash.held),
    ...cash.unrated.map(
      ({ id, amount, currency }) => ({ of: 'unrated', name: 'noRate', id, amount, currency }) as const,
    ),
  ];
}
