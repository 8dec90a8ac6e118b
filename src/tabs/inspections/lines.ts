// How inspections that need somebody are listed on Today.
import { optionAhead } from '../../schema/kinds';
import { joined } from '../../schema/reasons';
import type { Lines } from '../tab';
import { inspections } from './table';

export const lines: Lines = {
  what: joined(['Type', 'Order']),
  title(what) {
    const [type, order = ''] = optionAhead(inspections.inputs.type.kind, what) ?? [];
    return type === undefined ? what : { code: 'inspection', type, order };
  },
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
