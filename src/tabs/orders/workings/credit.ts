// Letters of credit: the days that one sets, and how far the order is behind them.

import { STILL_TO } from '../../../schema/due';
import { date, whole } from '../../../schema/kinds';
import type { ComputedColumn, InputColumn } from '../../../schema/table';

const SECTION = 'Letter of credit';

export const creditInputs = {
  lcLatestShipment: {
    label: 'LC latest shipment',
    kind: date,
    help: 'The last day on which the letter of credit lets the goods be shipped.',
    section: SECTION,
    halfWidth: true,
    width: 130,
    newer: true,
  },
  lcExpiry: {
    label: 'LC expiry',
    kind: date,
    help: 'The last day of the letter of credit: by then the documents are presented.',
    section: SECTION,
    width: 110,
    newer: true,
  },
  lcDays: {
    label: 'LC days',
    kind: whole(0),
    help: 'Days after shipment to present the documents. Blank uses Settings: 21 as a rule.',
    section: SECTION,
    halfWidth: true,
    width: 80,
    newer: true,
  },
  lcPresentedOn: {
    label: 'LC presented on',
    kind: date,
    help: 'The day the documents were presented.',
    past: true,
    section: SECTION,
    width: 120,
    newer: true,
  },
} as const satisfies { readonly [key: string]: InputColumn };

const LATEST = 'WHOLEDAY([LC latest shipment])';
/** Days after it on which the goods left, or leave the factory. */
const GOODS = `POS(IF(HAS([Goods left]);[Goods left];[Arrives]-[Transit days])-${LATEST})`;
/** Days after it for which a transport is planned that is still to leave. */
const PLANNED = `NUM([Goods leave])-${STILL_TO}-${LATEST}`;

const EXPIRY = 'WHOLEDAY([LC expiry])';
const SHIPPED = `[Goods left]+IF(HAS([LC days]);[LC days];NUM(SETTING("Presentation days")))`;

export const creditColumns = {
  goodsLeft: {
    label: 'Goods left',
    kind: date,
    help: 'The day on which the last of its shipments left; blank while one is still to.',
    formula: `IF(HAS([Goods leave]);IF([Goods leave]<${STILL_TO};[Goods leave];);)`,
    section: SECTION,
    width: 110,
  },
  lcPresentBy: {
    label: 'LC present by',
    kind: date,
    help: 'The last day to present the documents: so many days after shipment, and never after expiry.',
    formula: `IF(HAS([LC latest shipment])+HAS([LC expiry])=0;;IF(HAS([Goods left]);
      IF(HAS([LC expiry])*(${SHIPPED}>${EXPIRY})>0;${EXPIRY};${SHIPPED});${EXPIRY}))`,
    section: SECTION,
    width: 110,
  },
  lcLateBy: {
    label: 'LC late by',
    kind: whole(),
    help: 'Days after the latest shipment on which the goods left, or will as things stand; blank while it holds.',
    formula: `IF(HAS([LC latest shipment]);IF(${GOODS}+POS(${PLANNED})>0;${GOODS}+POS(${PLANNED}-${GOODS}););)`,
    section: SECTION,
    width: 90,
  },
} as const satisfies { readonly [key: string]: ComputedColumn };
