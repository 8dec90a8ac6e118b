// How expenses that need somebody are listed on Today.
import { optionAhead } from '../../schema/kinds';
import { joined } from '../../schema/reasons';
import type { Lines } from '../tab';
import { expenses, IS_HELD } from './table';

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

/** The Sunday of this week. */
const SUNDAY = 'TODAY()+6-(TODAY()-2-7*INT((TODAY()-2)/7))';

/** What is to be paid by then, late or not, as the cash of the week tells it: what is on hold is not, nor is a credit note. */
export const toPay = {
  of: '[Base amount]',
  when: `(1-HAS([Paid on]))*(NUM([Amount])>0)*(1-${IS_HELD})*IF(HAS([Due]);[Due]<=${SUNDAY};0)`,
};
