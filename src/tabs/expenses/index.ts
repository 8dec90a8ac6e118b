// Expenses: what the season costs, judged by when it is to be paid, and held against its budgets.
import { defineTab } from '../tab';
import { archive } from './archive';
import type { ExpenseCodes } from './codes';
import { imports } from './import';
import { about, findings, isOpen, judge } from './judge';
import { lines, toPay } from './lines';
import { moves } from './moves';
import { adds, cashBlocks } from './panel';
import { sample } from './sample';
import { settings } from './settings';
import { steps } from './steps';
import { expenses } from './table';
import { week } from './week';
import { words as en, type Words } from './words.en';
import { words as es } from './words.es';

export const expensesTab = defineTab<typeof expenses, ExpenseCodes, Words>({
  table: expenses,
  words: { en, es },
  findings,
  judge,
  about,
  isOpen,
  lines,
  steps,
  adds,
  whole: { finding: () => undefined, blocks: cashBlocks, tile: 'unpaid', sum: toPay },
  imports,
  sample,
  settings,
  week,
  moves,
  archive,
});
