// What a milestone takes from a partner's reply: the day that they name, the day it was done, and why it slipped. Which one is meant, its name says.
import type { ReplySpec } from '../../domain/reply/terms';
import type { milestones } from './table';

export const replies: ReplySpec<keyof (typeof milestones)['inputs']> = {
  numbers: ['milestoneId'],
  words: [],
  about: 'milestone',
  parties: [],
  ended: ['doneOn', 'skippedOn'],
  takes: [
    { acts: [], told: 'promised', into: 'promised', from: ['promised', 'due'], reason: 'reason' },
    { acts: [], told: 'done', into: 'doneOn' },
  ],
};
