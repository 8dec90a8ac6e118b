// How shipments that need somebody are listed on Today.
import { joined } from '../../schema/reasons';
import type { Lines } from '../tab';

/** How the line below goes, by the direction that it tells. */
const WAYS: { readonly [said: string]: string | undefined } = {
  inbound: 'Inbound',
  outbound: 'Outbound',
  sample: 'Sample',
  from: 'Inbound',
  to: 'Outbound',
  'sample to': 'Sample',
};

/** With or without its noun, which workbooks lack that were set up before lines had one. */
const LINE = /^(?:shipment )?(from|to|sample to|with) (.*)$|^(?:(inbound|outbound|sample)(?: shipment)?|shipment)$/is;

export const lines: Lines = {
  what: `IF([Counterparty]="";
    IF([Direction]="Sample";"Sample";IF(([Direction]="Inbound")+([Direction]="Outbound")>0;[Direction]&" shipment";"Shipment"));
    IF([Direction]="Sample";"Sample to ";"Shipment "&IF([Direction]="Inbound";"from ";IF([Direction]="Outbound";"to ";"with ")))&[Counterparty])`,
  title(what) {
    const found = LINE.exec(what);
    if (!found) return what;
    const [, way, party = '', alone = ''] = found;
    return { code: 'way', direction: WAYS[(way ?? alone).toLowerCase()] ?? '', party };
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
