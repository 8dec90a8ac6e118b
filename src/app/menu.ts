// The menu under Extensions › Selvedge: its items, and the functions they run.
import { principal } from '../tabs/principal';
import * as en from '../text/en';

export interface MenuItem {
  readonly label: string;
  /** The name of the function in main.ts. */
  readonly run: string;
}

/** The menu under Extensions › Selvedge; a line is drawn where an item is undefined. */
export const menu: readonly (MenuItem | undefined)[] = [
  { label: en.menu.openDesk, run: 'openDesk' },
  { label: en.menu.add(principal.one), run: 'openAdd' },
  { label: en.menu.show(principal.one), run: 'showSelected' },
  { label: en.menu.calendar, run: 'openCalendar' },
  { label: en.menu.reply, run: 'openReply' },
  { label: en.menu.importCsv, run: 'openImportPage' },
  { label: en.menu.reminders, run: 'openReminders' },
  { label: en.menu.steps, run: 'openSteps' },
  undefined,
  { label: en.menu.setUp, run: 'setUp' },
  { label: en.menu.desks, run: 'openDesks' },
  { label: en.menu.check, run: 'openCheck' },
  { label: en.menu.archive, run: 'openArchivePage' },
  { label: en.menu.addSample, run: 'addSampleSeason' },
  { label: en.menu.removeSample, run: 'removeSampleSeason' },
  undefined,
  { label: en.menu.help, run: 'openHelp' },
];
