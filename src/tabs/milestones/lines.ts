// How milestones that need somebody are listed on Today: of all that a partner is late with, one line.
import { joined } from '../../schema/reasons';
import type { Lines } from '../tab';

const OWN_NAME = joined(['Milestone', 'Order']);
const SEVERAL = '([Chase mark]<>"")*NUM([Finding figure])>1';

export const lines: Lines = {
  what: `IF(${SEVERAL};PART([Chase of];1);${OWN_NAME})`,
  who: `IF(${SEVERAL};${OWN_NAME};[Partner])`,
  figure: { of: '[Finding figure]' },
  done: {
    stepLate: 'done',
    stepIn: 'done',
    inspectionToBook: 'inspect',
    partnerLate: 'done',
    willBeLate: 'done',
    partnerSlips: 'done',
  },
  chase: ['partnerLate', 'partnerSlips'],
};
