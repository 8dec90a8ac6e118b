// Shipments: goods on the move, judged by their journey, and part of the story of their order.
import { defineTab } from '../tab';
import { archive } from './archive';
import type { ShipmentCodes } from './codes';
import { imports } from './import';
import { about, findings, isOpen, judge } from './judge';
import { lines } from './lines';
import { adds } from './panel';
import { replies } from './replies';
import { sample } from './sample';
import { settings } from './settings';
import { steps } from './steps';
import { shipments } from './table';
import { words as en, type Words } from './words.en';
import { words as es } from './words.es';

export const shipmentsTab = defineTab<typeof shipments, ShipmentCodes, Words>({
  table: shipments,
  words: { en, es },
  findings,
  judge,
  about,
  isOpen,
  lines,
  steps,
  adds,
  imports,
  replies,
  sample,
  settings,
  archive,
});
