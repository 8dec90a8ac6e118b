// What shipments add to the story of an order: what has left for it, and what is planned.

import type { BookRow } from '../../domain/book';
import type { Line } from '../../domain/panel';
import { normaliseKey } from '../../schema/cells';
import { isWebAddress } from '../../schema/kinds';
import { wordTo } from '../../schema/labels';
import { toneOfStatus } from '../../schema/table';
import { statusWord } from '../../text/en/own';
import { orders } from '../orders/table';
import { addsTo } from '../tab';
import { unissuedOf } from './judge';
import { shipments } from './table';
import type { Words } from './words.en';

/** Several numbers in one cell have a page each. */
function linksOf(numbers: string, addresses: string, { panel: say }: Words): Pick<Line, 'links'> {
  const pages = addresses.split(' ').filter(isWebAddress);
  const parts = numbers.split(/[,;\n]/).flatMap((part) => part.trim() || []);
  const labelOf = (at: number) => say.track(pages.length === parts.length ? (parts[at] ?? '') : numbers);
  return pages.length === 0 ? {} : { links: pages.map((href, at) => ({ label: labelOf(at), href })) };
}

function lineOf({ row, figures }: BookRow<typeof shipments>, isUnissued: boolean, words: Words): readonly Line[] {
  const { shipmentId, direction = '', carrier = '', trackingNumber = '', quantity = 0 } = row;
  const { status = '', trackingLink = '' } = figures;
  if (shipmentId === undefined) return [];
  const { panel: say, step, finding } = words;
  return [
    {
      table: shipments.name,
      id: shipmentId,
      title: direction === 'Outbound' ? '' : wordTo(shipments, 'direction', direction).toLowerCase(),
      mark: isUnissued ? finding.stockNotIssued() : statusWord(status).toLowerCase(),
      tone: isUnissued ? 'soon' : toneOfStatus(shipments, status),
      party: `${carrier} ${trackingNumber}`.trim() || say.noCarrier,
      amount: say.pieces(quantity),
      panel: true,
      ...(isUnissued ? { step: { name: 'issue', label: step.issue.name } } : {}),
      ...linksOf(trackingNumber, trackingLink, words),
    },
  ];
}

export const adds = [
  addsTo(orders, ({ row: { orderId } }, book, words: Words) => {
    const own = book.rowsOf(shipments).filter(({ row }) => normaliseKey(row.order) === normaliseKey(orderId));
    const lines = own.flatMap((shipment) => lineOf(shipment, unissuedOf(shipment) > 0, words));
    return [{ draw: 'rows', title: words.panel.title, lines, none: words.panel.none }];
  }),
];
