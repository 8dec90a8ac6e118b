// How expenses that need somebody are listed on Today.
import { optionAhead } from '../../schema/kinds';
import { joined } from '../../schema/reasons';
import type { Lines } from '../tab';
import { expenses } from './table';

export const lines: Lines = {
  what: joined(['Category', 'Vendor']),
  title(what) {
    const [category, vendor = ''] = optionAhead(expenses.inputs.category.kind, what) ?? [];
    return category === undefined ? what : { code: 'expense', category, vendor };
  },
  who: '[Order]',
  amount: { of: 'money', figures: ['NUM([Amount])'], unit: 'IF([Currency]="";SETTING("Base currency");[Currency])' },
  done: { payOverdue: 'pay', payIn: 'pay' },
};
