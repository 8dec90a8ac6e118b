// Stock moves: the ledger, in which nothing is changed and everything can be taken back.
import { defineTab } from '../tab';
import { archive } from './archive';
import type { MoveCodes } from './codes';
import { ledger } from './ledger';
import { adds } from './panel';
import { sample } from './sample';
import { steps } from './steps';
import { stockMoves } from './table';
import { words as en, type Words } from './words.en';
import { words as es } from './words.es';

export const stockMovesTab = defineTab<typeof stockMoves, MoveCodes, Words>({
  table: stockMoves,
  words: { en, es },
  steps,
  adds,
  sample,
  ledger,
  archive,
});
