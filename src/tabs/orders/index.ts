// Orders: one style and colour a line, judged against its dates, and told as a story.
import { defineTab } from '../tab';
import { archive } from './archive';
import type { OrderCodes } from './codes';
import { imports } from './import';
import { about, findings, isOpen, judge } from './judge';
import { lines } from './lines';
import { panel } from './panel';
import { replies } from './replies';
import { sample } from './sample';
import { settings } from './settings';
import { sheet } from './sheet';
import { steps } from './steps';
import { orders } from './table';
import { week } from './week';
import { words as en, type Words } from './words.en';
import { words as es } from './words.es';

export const ordersTab = defineTab<typeof orders, OrderCodes, Words>({
  table: orders,
  words: { en, es },
  findings,
  judge,
  about,
  isOpen,
  lines,
  steps,
  panel,
  imports,
  replies,
  sample,
  settings,
  week,
  archive,
  sheet,
});
