// Measurements: the spec of a style, point by point, and how its samples measure against it.
import { defineTab } from '../tab';
import { archive } from './archive';
import type { MeasurementCodes } from './codes';
import { imports } from './import';
import { about, findings, judge } from './judge';
import { lines } from './lines';
import { adds, panel } from './panel';
import { sample } from './sample';
import { steps } from './steps';
import { measurements } from './table';
import { words as en, type Words } from './words.en';
import { words as es } from './words.es';

export const measurementsTab = defineTab<typeof measurements, MeasurementCodes, Words>({
  table: measurements,
  words: { en, es },
  findings,
  judge,
  about,
  lines,
  steps,
  panel,
  adds,
  imports,
  sample,
  archive,
});
