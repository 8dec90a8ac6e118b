// How expenses that need somebody are listed on Today.
import { joined } from '../../schema/reasons';
import type { Lines } from '../tab';

export const lines: Lines = {
  what: joined(['Category', 'Vendor']),
  who: '[Order]',
  amount: { of: 'money', figures: ['NUM([Amount])'], unit: 'IF([Currency]="";SETTING("Base currency");[Currency])' },
  done: { payOverdue: 'pay', payIn: 'pay' },
};
