// What the closures of factories ask of the orders due around them: told once for each factory and closure, on one of its orders.
import { kept, once } from '../../derive/once';
import type { Book, BookRow } from '../../domain/book';
import { type FactoryCalendar, openCalendars } from '../../domain/calendars';
import { closuresAhead, isDueAfter, isDueNear, unknownClosures } from '../../domain/closures';
import type { Whereabouts } from '../../domain/whose-calendar';
import { normaliseKey } from '../../schema/cells';
import { daysBetween } from '../../schema/dates';
import type { IsoDate } from '../../schema/kinds';
import type { OrderCodes } from './codes';
import { orders } from './table';

type Order = BookRow<typeof orders>;
export type ClosureFinding = Extract<OrderCodes['finding'], { readonly code: 'closureAhead' | 'closureUnknown' }>;

interface Asked {
  /** Where a factory is, and whose calendar holds for it where it has none of its own, by its name. */
  readonly whereaboutsOf: (factory: string | undefined) => Whereabouts;
  /** Whether an order needs somebody for a reason of its own: then another one tells of the closure. */
  readonly isJudged: (order: Order) => boolean;
}

interface Live {
  readonly order: Order;
  readonly due: IsoDate;
}

/** What an order is called that is still to leave. */
const LIVE: readonly (string | undefined)[] = ['On track', 'Part shipped', 'Due soon', 'At risk', 'Late'];

/** The orders of each factory, by the key of its name. */
function byFactory(book: Book): ReadonlyMap<string, readonly Order[]> {
  const found = new Map<string, Order[]>();
  for (const order of book.rowsOf(orders)) {
    if (order.row.factory !== undefined) kept(found, normaliseKey(order.row.factory), () => []).push(order);
  }
  return found;
}

/** Those that the factory still has to make or to send, the first due first. */
function liveAmong(all: readonly Order[], { today }: Book): readonly Live[] {
  const live = all.flatMap((order): readonly Live[] => {
    if (!LIVE.includes(order.figures.status) || order.row.actualExFactory !== undefined) return [];
    const { due } = order.figures;
    return due === undefined || due < today ? [] : [{ order, due }];
  });
  return live.sort((one, other) => daysBetween(other.due, one.due));
}

type Told = readonly (readonly [row: number, finding: ClosureFinding])[];

/** On which order a closure is told of, where it concerns any. */
function told(
  live: readonly Live[],
  isConcerned: (due: IsoDate) => boolean,
  { isJudged }: Asked,
  finding: (orders: number) => ClosureFinding,
): Told {
  const concerned = live.filter(({ due }) => isConcerned(due));
  const lead = concerned.find(({ order }) => !isJudged(order)) ?? concerned[0];
  return lead ? [[lead.order.number, finding(concerned.length)]] : [];
}

function findingsOf(
  calendar: FactoryCalendar,
  country: string | undefined,
  live: readonly Live[],
  { asked, today }: { readonly asked: Asked; readonly today: IsoDate },
): Told {
  const ahead = closuresAhead(calendar, today).flatMap((span) => {
    const { from, to } = span;
    const days = daysBetween(today, from);
    const concerns = (due: IsoDate) => isDueAfter(calendar, span, due);
    return told(live, concerns, asked, (orders) => ({ code: 'closureAhead', days, from, to, orders }));
  });
  const unknown = unknownClosures(calendar, country, today).flatMap((span) => {
    const { name: holiday, from } = span;
    const concerns = (due: IsoDate) => isDueNear(calendar, span, due);
    return told(live, concerns, asked, (orders) => ({ code: 'closureUnknown', holiday, from, orders }));
  });
  return [...ahead, ...unknown];
}

/** The first closure of which an order tells; each factory is looked at when one of its orders is asked about. */
export function openClosures(book: Book, asked: Asked): (order: Order) => ClosureFinding | undefined {
  const { calendarFor } = openCalendars(book.settings());
  const ordersOf = once(() => byFactory(book));
  const told = new Map<string, ReadonlyMap<number, ClosureFinding>>();
  const toldBy = (key: string) => {
    const live = liveAmong(ordersOf().get(key) ?? [], book);
    const [first] = live;
    if (!first) return new Map<number, ClosureFinding>();
    const { factory } = first.order.row;
    const { country, calendar } = asked.whereaboutsOf(factory);
    const found = findingsOf(calendarFor(factory, calendar), country, live, { asked, today: book.today });
    // The first of a row counts.
    return new Map([...found].reverse());
  };
  return ({ number, row: { factory } }) => {
    const key = normaliseKey(factory);
    return kept(told, key, () => toldBy(key)).get(number);
  };
}
