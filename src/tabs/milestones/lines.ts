// How milestones that need somebody are listed on Today.
import { joined } from '../../schema/reasons';
import type { Lines } from '../tab';

export const lines: Lines = {
  what: joined(['Milestone', 'Order']),
  who: '[Partner]',
  figure: { of: '[Finding figure]' },
  done: { stepLate: 'done', stepIn: 'done', partnerLate: 'done', willBeLate: 'done' },
  chase: ['partnerLate', 'willBeLate'],
};
