// Inventory: every item kept, judged by what is there and promised.
import { defineTab } from '../tab';
import type { ItemCodes } from './codes';
import { imports } from './import';
import { about, findings, judge } from './judge';
import { lines } from './lines';
import { sample } from './sample';
import { steps } from './steps';
import { inventory } from './table';
import { words as en, type Words } from './words.en';
import { words as es } from './words.es';

export const inventoryTab = defineTab<typeof inventory, ItemCodes, Words>({
  table: inventory,
  words: { en, es },
  findings,
  judge,
  about,
  lines,
  steps,
  imports,
  sample,
});
