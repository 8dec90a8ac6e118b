// How samples that need somebody are listed on Today.
import { optionAhead } from '../../schema/kinds';
import type { Lines } from '../tab';
import { samples } from './table';

export const lines: Lines = {
  what: `[Type]&IF(NUM([Round])>1;" "&[Round];"")&", "&[Style]`,
  title(what) {
    const [type, rest = ''] = optionAhead(samples.inputs.type.kind, what) ?? [];
    const [, round = 1, style = rest] = /^ (\d+), (.*)$/s.exec(rest) ?? [];
    return type === undefined ? what : { code: 'sample', type, round: Number(round), style };
  },
  who: '[Maker]',
  amount: { of: 'pieces', figures: ['IF(HAS([Quantity]);[Quantity];1)'] },
  done: { loanOverdue: 'giveBack', loanLong: 'giveBack', sampleLate: 'receive', sampleDue: 'receive' },
  chase: ['sampleLate', 'sampleDue', 'loanOverdue', 'loanLong'],
};
