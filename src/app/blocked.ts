// What kept a step from being written, as an error whose words are for the person.
import type { Blockage } from '../schema/blockage';
import { TOLD } from '../schema/told';
import * as en from '../text/en';
import type { Dialogs } from './ports';

export class Blocked extends Error {
  readonly code: Blockage['code'];
  readonly sentence: string;

  constructor(blockage: Blockage) {
    const sentence = sentenceOf(blockage);
    super(`${TOLD}${sentence}`);
    this.code = blockage.code;
    this.sentence = sentence;
  }
}

function sentenceOf(blockage: Blockage): string {
  switch (blockage.code) {
    case 'protected':
      return en.blocked.protected(blockage.places);
    case 'table':
      return en.blocked.table(blockage.tabs);
    case 'unmarked':
      return en.blocked.unmarked(blockage.tabs);
    case 'merged':
      return en.blocked.merged(blockage.tab, blockage.row);
    case 'swallowed':
      return en.blocked.swallowed(blockage.tab, blockage.row);
    case 'gone':
      return en.blocked.gone(blockage.column);
    case 'moved':
      return en.blocked.moved(blockage.tab);
    case 'takenBack':
      return en.blocked.takenBack(blockage.why);
    case 'header':
      return en.blocked.header(blockage.tab, blockage.names);
  }
}

/** What somebody has set that keeps a command out is said in words; whatever else fails is Google's to show. */
export function telling(command: () => void, tell: (sentence: string) => void): void {
  try {
    command();
  } catch (error) {
    if (!(error instanceof Blocked)) throw error;
    tell(error.sentence);
  }
}

export const inDialog = (dialogs: Dialogs, command: () => void): void =>
  telling(command, (sentence) => dialogs.tell(en.command.notDone, sentence));
