// Inspections: what is inspected of an order, by the tables of MIL-STD-105E, and what a result does to the order.
import { defineTab } from '../tab';
import { archive } from './archive';
import type { InspectionCodes } from './codes';
import { imports } from './import';
import { about, asks, findings, isOpen, judge, told } from './judge';
import { lines } from './lines';
import { adds, panel } from './panel';
import { sample } from './sample';
import { settings } from './settings';
import { steps } from './steps';
import { inspections } from './table';
import { words as en, type Words } from './words.en';
import { words as es } from './words.es';

export const inspectionsTab = defineTab<typeof inspections, InspectionCodes, Words>({
  table: inspections,
  words: { en, es },
  findings,
  judge,
  about,
  asks,
  told,
  isOpen,
  lines,
  steps,
  panel,
  adds,
  imports,
  sample,
  settings,
  archive,
});
