// Styles: the development of each, judged by whether its factory works by what holds.
import { defineTab } from '../tab';
import type { StyleCodes } from './codes';
import { imports } from './import';
import { about, asks, findings, isOpen, judge, told } from './judge';
import { lines } from './lines';
import { panel } from './panel';
import { sample } from './sample';
import { steps } from './steps';
import { styles } from './table';
import { words as en, type Words } from './words.en';
import { words as es } from './words.es';

export const stylesTab = defineTab<typeof styles, StyleCodes, Words>({
  table: styles,
  words: { en, es },
  findings,
  judge,
  asks,
  told,
  about,
  isOpen,
  lines,
  steps,
  panel,
  imports,
  sample,
});
