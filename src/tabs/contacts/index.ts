// Contacts: the people and companies that other tabs name, taken over from there, renamed everywhere, told with all that is open.
import { defineTab } from '../tab';
import { unlistedNow } from './adopt';
import type { ContactCodes } from './codes';
import { imports } from './import';
import { about, findings, judge } from './judge';
import { lines } from './lines';
import { panel, unlistedBlocks } from './panel';
import { replies } from './replies';
import { sample } from './sample';
import { settings } from './settings';
import { steps } from './steps';
import { contacts } from './table';
import { words as en, type Words } from './words.en';
import { words as es } from './words.es';

export const contactsTab = defineTab<typeof contacts, ContactCodes, Words>({
  table: contacts,
  words: { en, es },
  findings,
  judge,
  about,
  lines,
  steps,
  panel,
  whole: { finding: unlistedNow, blocks: unlistedBlocks },
  imports,
  replies,
  sample,
  settings,
});
