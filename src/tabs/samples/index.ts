// Samples: each round of a style, judged by whose turn it is, with its loans and its story.
import { defineTab } from '../tab';
import { archive } from './archive';
import type { SampleCodes } from './codes';
import { imports } from './import';
import { about, asks, findings, isOpen, judge, told } from './judge';
import { sheet } from './lending';
import { lines } from './lines';
import { adds, panel } from './panel';
import { replies } from './replies';
import { sample } from './sample';
import { settings } from './settings';
import { steps } from './steps';
import { samples } from './table';
import { whereabouts } from './whereabouts';
import { words as en, type Words } from './words.en';
import { words as es } from './words.es';

export const samplesTab = defineTab<typeof samples, SampleCodes, Words>({
  table: samples,
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
  replies,
  sheet,
  sample,
  archive,
  settings,
  asks,
  told,
  whereabouts,
});
