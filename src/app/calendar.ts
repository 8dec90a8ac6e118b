// What the page of the calendar draws: the timeline of the tab that has one.
import { tabs } from '../tabs';
import * as en from '../text/en';
import type { CalendarView, Refusal } from './api';
import { isSetUp, openBook } from './book';
import { isDeskOn } from './desks';
import type { Workbook } from './ports';

/** Of the window that it stands in. */
export const calendarTitle = en.calendar.title;

export function calendarView(workbook: Workbook): CalendarView | { readonly refused: Refusal } {
  if (!isSetUp(workbook)) return { refused: 'notSetUp' };
  const book = openBook(workbook);
  const drawn = tabs.find(({ timeline }) => timeline !== undefined);
  if (!drawn?.timeline || !isDeskOn(drawn.desk, book.settings())) return { off: drawn?.desk ?? '' };
  return { today: book.today, timeline: drawn.timeline(book) };
}
