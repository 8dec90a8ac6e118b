// How samples that need somebody are listed on Today.
import type { Lines } from '../tab';

export const lines: Lines = {
  what: `[Type]&IF(NUM([Round])>1;" "&[Round];"")&", "&[Style]`,
  who: '[Maker]',
  amount: { of: 'pieces', figures: ['IF(HAS([Quantity]);[Quantity];1)'] },
  done: { loanOverdue: 'giveBack', loanLong: 'giveBack', sampleLate: 'receive', sampleDue: 'receive' },
  chase: ['sampleLate', 'sampleDue', 'loanOverdue', 'loanLong'],
};
