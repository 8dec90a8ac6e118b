// How shipments that need somebody are listed on Today.
import { joined } from '../../schema/reasons';
import type { Lines } from '../tab';

export const lines: Lines = {
  what: `IF([Counterparty]="";
    IF([Direction]="Inbound";"inbound";IF([Direction]="Outbound";"outbound";IF([Direction]="Sample";"sample";"")));
    IF([Direction]="Inbound";"from ";IF([Direction]="Outbound";"to ";IF([Direction]="Sample";"sample to ";"with ")))&[Counterparty])`,
  who: joined(['Carrier', 'Tracking number'], ' '),
  amount: { of: 'pieces', figures: ['NUM([Quantity])'], unit: '[Unit]' },
  figure: { of: '[Finding figure]' },
  also: { code: 'stockNotIssued', figure: '[Not issued]' },
  done: {
    stockNotIssued: 'issue',
    arrivalLate: 'deliver',
    arrivesIn: 'deliver',
    toReceive: 'receive',
    leavesIn: 'ship',
  },
  chase: ['arrivalLate', 'leaveOverdue'],
};
