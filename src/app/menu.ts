// The menu under Extensions › Selvedge: its items, and the functions they run.
import { principal } from '../tabs/principal';
import { menu as en } from '../text/en/commands';
import { menu as es } from '../text/es/commands';

/** Its label in English and in Spanish, and the name of the function in main.ts: read at every opening, so in few letters. */
export type MenuItem = readonly [en: string, es: string, run: string];

/** The menu under Extensions › Selvedge; a line is drawn where an item is undefined. */
export const menu: readonly (MenuItem | undefined)[] = [
  [en.openDesk, es.openDesk, 'openDesk'],
  [en.add(principal.one), es.add(principal.one), 'openAdd'],
  [en.show(principal.one), es.show(principal.one), 'showSelected'],
  [en.calendar, es.calendar, 'openCalendar'],
  [en.reply, es.reply, 'openReply'],
  [en.importCsv, es.importCsv, 'openImportPage'],
  [en.reminders, es.reminders, 'openReminders'],
  [en.steps, es.steps, 'openSteps'],
  undefined,
  [en.setUp, es.setUp, 'setUp'],
  [en.desks, es.desks, 'openDesks'],
  [en.check, es.check, 'openCheck'],
  [en.archive, es.archive, 'openArchivePage'],
  [en.addSample, es.addSample, 'addSampleSeason'],
  [en.removeSample, es.removeSample, 'removeSampleSeason'],
  undefined,
  [en.help, es.help, 'openHelp'],
];
