// When each factory works: by the rows of Settings for its name, else for its country, else as everybody does.
import { normaliseKey } from '../schema/keys';
import { readSpans, type Span } from './closed-days';
import type { SettingsReader } from './settings';
import { closedDaysOf, workingDays } from './settings/calendars';
import { closedDays, reminderWeekdays } from './settings/reminders';
import { openWorkingDays, type WorkingDays } from './working-days';

export interface FactoryCalendar extends WorkingDays {
  /** By this the hidden tab knows it: the name or the country whose rows it goes by, '' for that of everybody. */
  readonly key: string;
  readonly closed: readonly Span[];
  /** The last year whose closed days are known; undefined where none are. */
  readonly knownTo: number | undefined;
  /** Whether the factory has closed days of its own. */
  readonly own: boolean;
  /** What stands among its closed days and cannot be read. */
  readonly wrong: readonly string[];
}

export interface Calendars {
  /** Opened once for each that differs. */
  readonly calendarFor: (name: string | undefined, country: string | undefined) => FactoryCalendar;
}

export function openCalendars({ get }: Pick<SettingsReader, 'get'>): Calendars {
  const opened = new Map<string, FactoryCalendar>();
  const open = (name: string, country: string): FactoryCalendar => {
    const rows = [...[name, country].filter((item) => item.trim() !== ''), ''].map((item) => ({
      item,
      days: get(workingDays, item),
      shut: get(closedDaysOf, item),
    }));
    const days = rows.find((row) => row.days !== undefined)?.days ?? get(reminderWeekdays);
    const { spans, wrong } = readSpans(rows.find(({ shut }) => shut !== undefined)?.shut ?? get(closedDays));
    const whose = rows.find((row) => row.days !== undefined || row.shut !== undefined)?.item ?? '';
    return {
      ...openWorkingDays(days, spans),
      key: normaliseKey(whose),
      closed: spans,
      knownTo: lastYear(spans),
      own: rows.some(({ item, shut }) => item !== '' && item === name && shut !== undefined),
      wrong,
    };
  };
  return {
    calendarFor(name = '', country = '') {
      const known = `${normaliseKey(name)}|${normaliseKey(country)}`;
      const calendar = opened.get(known) ?? open(name, country);
      opened.set(known, calendar);
      return calendar;
    },
  };
}

function lastYear(spans: readonly Span[]): number | undefined {
  const last = spans.reduce((latest, { to }) => (to > latest ? to : latest), '');
  return last === '' ? undefined : Number(last.slice(0, 4));
}
