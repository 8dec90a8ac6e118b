// Reminder log: what was sent to whom; its rows are looked up, and never judged.
import { defineTab, plainWords } from '../tab';
import { reminderLog } from './table';

export const reminderLogTab = defineTab({ table: reminderLog, words: plainWords, upkeep: true });
