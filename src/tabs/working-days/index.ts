// Working days: a hidden tab that formulas count days by, written from Settings.
import { contacts } from '../contacts/table';
import { settings } from '../settings/table';
import { defineTab, plainWords } from '../tab';
import { workingDayRows } from './rows';
import { workingDaysTable } from './table';

export const workingDaysTab = defineTab({
  table: workingDaysTable,
  words: plainWords,
  upkeep: true,
  written: { rows: (book) => workingDayRows(book), from: [settings.name, contacts.name] },
});
