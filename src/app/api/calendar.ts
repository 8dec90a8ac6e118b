// What the page of the calendar and the server say to each other.
import type { Timeline } from '../../domain/timeline';
import type { IsoDate } from '../../schema/kinds';

export type { Timeline } from '../../domain/timeline';

/** `off`: the desk that it shows is not switched on. */
export type CalendarView = { readonly off: string } | { readonly today: IsoDate; readonly timeline: Timeline };
