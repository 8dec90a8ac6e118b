// How entries of the log that need somebody are listed on Today.
import type { Lines } from '../tab';

export const lines: Lines = {
  what: '[What]',
  who: '[With]',
  done: { replyLate: 'close', answerLate: 'close', replyDue: 'close', answerDue: 'close' },
  chase: ['answerLate', 'answerDue'],
};
