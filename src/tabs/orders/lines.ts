// How orders that need somebody are listed on Today.
import { joined, spoken } from '../../schema/reasons';
import type { Lines } from '../tab';
import { readWaits, WAITING } from './waits';

export const lines: Lines = {
  what: joined(['Style', 'Colour']),
  who: '[Factory]',
  amount: { of: 'progress', figures: ['NUM([Quantity])', '[Open]'] },
  figure: { of: '[Finding figure]' },
  waits: {
    of: `IF(${WAITING.map((code) => `([Finding]="${spoken(code)}")`).join('+')}>0;[Waits for];"")`,
    read: readWaits,
  },
  chase: ['late', 'dueIn', 'cancelIn', 'missesShipBy', 'missesCancel', 'slips'],
};
