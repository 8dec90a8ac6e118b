// How shipments that need somebody are listed on Today.
import { joined } from '../../schema/reasons';
import type { Lines } from '../tab';

/** How the line below begins, by the direction that it tells. */
const WAYS: { readonly [said: string]: string | undefined } = {
  inbound: 'Inbound',
  outbound: 'Outbound',
  sample: 'Sample',
  from: 'Inbound',
  to: 'Outbound',
  'sample to': 'Sample',
};

export const lines: Lines = {
  what: `IF([Counterparty]="";
    IF([Direction]="Inbound";"inbound";IF([Direction]="Outbound";"outbound";IF([Direction]="Sample";"sample";"")));
    IF([Direction]="Inbound";"from ";IF([Direction]="Outbound";"to ";IF([Direction]="Sample";"sample to ";"with ")))&[Counterparty])`,
  title(what) {
    const [, way = '', party = ''] = /^(from|to|sample to) (.*)$|^(?:inbound|outbound|sample)$/s.exec(what) ?? [];
    const direction = WAYS[way === '' ? what : way];
    return direction === undefined ? what : { code: 'way', direction, party };
  },
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
