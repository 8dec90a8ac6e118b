// What the page of the calendar draws: every order that is still to leave, its milestones, and when its partners are closed.

import type { Book, BookRow } from '../../domain/book';
import { openCalendars } from '../../domain/calendars';
import { workingDays } from '../../domain/settings/calendars';
import { weekdaysInShort } from '../../domain/settings/kinds';
import type { Timeline, TimelineLine, TimelineMark, TimelineParty } from '../../domain/timeline';
import { calendarsOf, openWhereabouts } from '../../domain/whose-calendar';
import { labelTo } from '../../schema/labels';
import { orders } from '../orders/table';
import { ballOf, type Milestone, milestonesByOrder } from './ball';
import { roomOf } from './room';

type Order = BookRow<typeof orders>;

const AXES = ['factory', 'customer'] as const;

function markOf({ row, figures }: Milestone, isNext: boolean): readonly TimelineMark[] {
  const day = row.doneOn ?? figures.due;
  if (day === undefined || row.skippedOn !== undefined) return [];
  const { lateBy: days, finish: expected } = figures;
  const state = row.doneOn !== undefined ? 'done' : isNext ? 'next' : 'later';
  const isLate = state !== 'done' && days !== undefined && expected !== undefined;
  return [{ name: row.milestone ?? '', day, state, ...(isLate && { late: { expected, days } }) }];
}

function lineOf(order: Order, own: readonly Milestone[], calendarOf: ReturnType<typeof calendarsOf>): TimelineLine {
  const { row, figures } = order;
  const next = ballOf(own)?.milestone;
  const { agreedExFactory: ordered, expectedExFactory: expected } = figures;
  const { latest, left } = roomOf(order, calendarOf(row.factory)) ?? {};
  return {
    id: row.orderId ?? '',
    name: row.style ?? '',
    variant: row.colour ?? '',
    parties: AXES.map((axis) => row[axis] ?? ''),
    marks: own.flatMap((milestone) => markOf(milestone, milestone === next)),
    ...(ordered && { ordered }),
    ...(expected && { expected }),
    ...(latest && { latest }),
    ...(left !== undefined && { left }),
  };
}

function partiesOf(names: ReadonlySet<string>, book: Book): readonly TimelineParty[] {
  const settings = book.settings();
  const { calendarFor } = openCalendars(settings);
  const whereaboutsOf = openWhereabouts(book);
  return [...names].map((name) => {
    const { country, calendar } = whereaboutsOf(name);
    const { closed, key, knownTo } = calendarFor(name, calendar);
    const weekdays = settings.get(workingDays, name) ?? settings.get(workingDays, calendar ?? name);
    const week = weekdays === undefined ? undefined : weekdaysInShort(weekdays);
    const about = [country, week].filter((part) => part !== undefined).join(', ');
    // The days that hold for everybody say nothing of this one.
    if (key === '') return { name, about, closed: [] };
    return { name, about, closed, unknownFrom: knownTo === undefined ? book.today : `${knownTo + 1}-01-01` };
  });
}

const isToLeave = ({ row: { stage, actualExFactory } }: Order) =>
  stage !== 'Closed' && stage !== 'Cancelled' && actualExFactory === undefined;

export function timeline(book: Book): Timeline {
  const ofOrder = milestonesByOrder(book);
  const calendarOf = calendarsOf(book);
  const lines = book.rowsOf(orders).flatMap((order) => {
    const own = isToLeave(order) ? ofOrder(order.row.orderId) : [];
    return own.length === 0 ? [] : [lineOf(order, own, calendarOf)];
  });
  const names = new Set(lines.flatMap(({ parties }) => parties).filter((name) => name !== ''));
  return {
    table: orders.name,
    axes: AXES.map((axis) => labelTo(orders, axis)),
    lines,
    parties: partiesOf(names, book),
  };
}
