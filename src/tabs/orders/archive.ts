// When an order is done with, and what an archive takes it by.
import { type ArchiveRule, RECENT_DAYS } from '../../domain/archive';
import { daysBetween } from '../../schema/dates';
import type { orders } from './table';
import { deadline } from './week';

/** The weekly summary still asks how an order fared whose last day is only just past. */
export const archive: ArchiveRule<typeof orders> = {
  stays:
    ({ today }) =>
    ({ row }) => {
      if (row.stage !== 'Closed' && row.stage !== 'Cancelled') return 'open';
      const last = deadline(row);
      return last !== undefined && daysBetween(last, today) <= RECENT_DAYS ? 'recent' : undefined;
    },
  mark: ({ row }) => {
    const { shipBy, cancelDate, originalExFactory, revisedExFactory, actualExFactory } = row;
    const days = [shipBy, cancelDate, originalExFactory, revisedExFactory, actualExFactory].filter(
      (day) => day !== undefined,
    );
    return { season: row.season ?? '', day: days.sort().pop() };
  },
};
