// Settings: one row a setting; its rows are found by what they set, and lead to the sheet.
import { defineTab, plainWords } from '../tab';
import { settings } from './table';

export const settingsTab = defineTab({ table: settings, words: plainWords, upkeep: true });
