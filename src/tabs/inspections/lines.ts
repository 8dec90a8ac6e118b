// How inspections that need somebody are listed on Today.
import { joined } from '../../schema/reasons';
import type { Lines } from '../tab';

export const lines: Lines = {
  what: joined(['Type', 'Order']),
  who: '[Inspector]',
  done: {
    failedOpen: 'reinspect',
    inspectionOverdue: 'record',
    bookingLate: 'book',
    inspectionToBook: 'book',
    noCounts: 'record',
    failedReleased: 'settle',
    passedHeld: 'settle',
  },
  chase: ['inspectionOverdue'],
};
