// How orders that need somebody are listed on Today.
import { joined } from '../../schema/reasons';
import type { Lines } from '../tab';
import { readWaits } from './waits';

export const lines: Lines = {
  what: joined(['Style', 'Colour']),
  who: '[Factory]',
  amount: { of: 'progress', figures: ['NUM([Quantity])', '[Open]'] },
  figure: { of: '[Finding figure]' },
  waits: {
    of: `IF(([Finding]="Over shipped")+([Finding]="No quantity")+([Finding]="No date")+([Finding]="Ready")>0;"";[Waits for])`,
    read: readWaits,
  },
  chase: ['late', 'dueIn', 'cancelIn', 'missesShipBy', 'missesCancel', 'slips'],
};
