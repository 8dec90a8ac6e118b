// How expenses that need somebody are listed on Today.
import { joined } from '../../schema/reasons';
import { choiceAhead, type Lines } from '../tab';
import { expenses } from './table';

export const lines: Lines = {
  what: joined(['Category', 'Vendor']),
  title(what) {
    const [category, vendor = ''] = choiceAhead(expenses.inputs.category, what) ?? [];
    return category === undefined ? what : { code: 'expense', category, vendor };
  },
  who: '[Order]',
  amount: { of: 'money', figures: ['NUM([Amount])'], unit: 'IF([Currency]="";SETTING("Base currency");[Currency])' },
  done: { payOverdue: 'pay', payIn: 'pay' },
};
