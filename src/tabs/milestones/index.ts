// Milestones: the calendar of every order, counted back from ex-factory around the closed days of its factory.
import { defineTab } from '../tab';
import type { MilestoneCodes } from './codes';
import { imports } from './import';
import { about, asks, findings, isOpen, judge } from './judge';
import { lines } from './lines';
import { adds, panel } from './panel';
import { daysBeforeOf } from './planned';
import { replies } from './replies';
import { sample, sampleSettings } from './sample';
import { settings } from './settings';
import { steps } from './steps';
import { milestones } from './table';
import { timeline } from './timeline';
import { words as en, type Words } from './words.en';
import { words as es } from './words.es';

export const milestonesTab = defineTab<typeof milestones, MilestoneCodes, Words>({
  table: milestones,
  words: { en, es },
  findings,
  judge,
  asks,
  about,
  lines,
  isOpen,
  steps,
  panel,
  adds,
  imports,
  tell: daysBeforeOf,
  replies,
  sample,
  sampleSettings,
  settings,
  timeline,
});
