// Log: what was said and agreed with whom, and the follow-ups that come of it.
import { defineTab } from '../tab';
import type { LogCodes } from './codes';
import { diary } from './diary';
import { imports } from './import';
import { about, findings, isOpen, judge } from './judge';
import { lines } from './lines';
import { adds, panel } from './panel';
import { sample } from './sample';
import { steps } from './steps';
import { log } from './table';
import { words as en, type Words } from './words.en';
import { words as es } from './words.es';

export const logTab = defineTab<typeof log, LogCodes, Words>({
  table: log,
  words: { en, es },
  findings,
  judge,
  about,
  isOpen,
  lines,
  steps,
  panel,
  adds,
  imports,
  sample,
  diary,
});
