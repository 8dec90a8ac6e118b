// Shipments: goods on the move, in from factories and suppliers or out to customers.
import { choice, code, date, id, name, number, positive, reference, text, whole } from '../../schema/kinds';
import { figureColumn, reasonColumns, TODAY_SECTION } from '../../schema/reasons';
import { defineTable, ID_TONES } from '../../schema/table';
import { ownership } from '../ownership';
import { labels } from './labels.es';
import { HAS_LEFT, IS_OFF, why } from './why';
import { markColumns } from './workings';

export const shipments = defineTable({
  name: 'Shipments',
  spanish: labels,
  one: 'shipment',
  tabColor: '#146c2e',
  form: ['direction', 'order', 'sku', 'quantity', 'etd', 'eta'],
  title: ['direction', 'order'],
  counterparty: 'carrier',
  first: {
    frozen: ['shipmentId', 'status', 'order'],
    beside: ['direction', 'counterparty', 'toReceive', 'etd', 'eta', 'daysLate', 'quantity', 'sku'],
  },
  inputs: {
    shipmentId: { label: 'Shipment ID', kind: id('SHP'), help: 'Given by Selvedge.', width: 100 },
    direction: {
      label: 'Direction',
      kind: choice('Inbound', 'Outbound', 'Sample'),
      required: true,
      help: 'Inbound comes to us, outbound goes to the customer.',
      preset: { value: 'Outbound' },
      width: 100,
    },
    order: { label: 'Order', kind: reference('Orders'), help: 'The order it belongs to.', halfWidth: true, width: 90 },
    sku: { label: 'SKU', kind: reference('Inventory'), help: 'The item in it, when it is kept in stock.', width: 120 },
    quantity: {
      label: 'Quantity',
      kind: positive,
      required: true,
      help: 'In the unit of the item.',
      width: 90,
    },
    mode: {
      label: 'Mode',
      kind: choice('Air', 'Sea', 'Road', 'Courier'),
      help: 'How it travels.',
      section: 'Carrier',
      halfWidth: true,
      width: 80,
    },
    carrier: {
      label: 'Carrier',
      kind: name,
      contact: 'Carrier',
      help: 'Who carries it, such as DHL.',
      section: 'Carrier',
      preset: { from: 'last' },
      width: 110,
    },
    trackingNumber: {
      label: 'Tracking number',
      kind: code,
      help: 'AWB, BOL, container or parcel number.',
      hint: { of: 'tracking', fills: 'carrier' },
      section: 'Carrier',
      width: 150,
    },
    incoterm: {
      label: 'Incoterm',
      kind: choice('EXW', 'FCA', 'FAS', 'FOB', 'CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP'),
      help: 'Who pays and bears the risk until where.',
      section: 'Carrier',
      width: 80,
    },
    etd: { label: 'ETD', kind: date, help: 'The day it should leave.', halfWidth: true, width: 110 },
    shippedOn: {
      label: 'Shipped on',
      kind: date,
      help: 'The day it left.',
      section: 'Progress',
      halfWidth: true,
      width: 110,
    },
    eta: { label: 'ETA', kind: date, help: 'The day it should arrive.', width: 110 },
    deliveredOn: {
      label: 'Delivered on',
      kind: date,
      help: 'The day it arrived. What has arrived counts as shipped, on that day unless Shipped on says when.',
      section: 'Progress',
      width: 110,
    },
    ...ownership('shipment'),
  },
  rules: [
    { rule: 'notBefore', earlier: 'etd', later: 'eta' },
    { rule: 'notBefore', earlier: 'shippedOn', later: 'deliveredOn' },
    { rule: 'past', day: 'shippedOn' },
    { rule: 'past', day: 'deliveredOn' },
  ],
  computed: {
    counterparty: {
      label: 'Counterparty',
      kind: text,
      contact: true,
      help: "Outbound and samples: the order's customer. Inbound: its factory, else the item's supplier.",
      formula: `IF([Direction]="Inbound";
        IF(LOOKUPBY(Orders[Order ID];[Order];Orders[Factory])="";
          LOOKUPBY(Inventory[SKU];[SKU];Inventory[Supplier]);
          LOOKUPBY(Orders[Order ID];[Order];Orders[Factory]));
        IF([Direction]="Outbound";LOOKUPBY(Orders[Order ID];[Order];Orders[Customer]);
        IF([Direction]="Sample";LOOKUPBY(Orders[Order ID];[Order];Orders[Customer]);)))`,
      width: 150,
    },
    received: {
      label: 'Received',
      kind: number,
      help: 'What its receipts brought into stock.',
      formula: `SUMBY(Stock moves[Shipment];[Shipment ID];Stock moves[Quantity];Stock moves[Kind]="Receipt")`,
      section: 'Progress',
      width: 80,
    },
    toReceive: {
      label: 'To receive',
      kind: number,
      help: 'Inbound: Quantity less Received.',
      formula: `IF([Direction]="Inbound";IF(NUM([Quantity])>[Received];NUM([Quantity])-[Received];0);)`,
      width: 90,
    },
    status: {
      label: 'Status',
      kind: text,
      help: 'How the shipment stands, in one word.',
      formula: `IF(HAS([Delivered on]);"Delivered";IF(PAST([ETA]);"Late";IF(HAS([Shipped on]);"In transit";
        IF(PAST([ETD]);"Overdue to ship";"Planned"))))`,
      width: 110,
    },
    daysLate: {
      label: 'Days late',
      kind: whole(),
      help: 'Days behind the ETA, or behind the ETD while it has not left.',
      formula: `IF([Status]="Delivered";IF(HAS([ETA]);IF(WHOLEDAY([Delivered on])>WHOLEDAY([ETA]);WHOLEDAY([Delivered on])-WHOLEDAY([ETA]);););
        IF([Status]="Late";TODAY()-WHOLEDAY([ETA]);IF([Status]="Overdue to ship";TODAY()-WHOLEDAY([ETD]);)))`,
      width: 80,
    },
    trackingLink: {
      label: 'Tracking link',
      kind: text,
      help: "The carrier's page for this number, or one for each of several, from the carrier links in Settings.",
      formula: `IF([Tracking number]="";;LINKOF(SETTINGOF("Carrier link";[Carrier]);[Tracking number]))`,
      section: 'Carrier',
      width: 200,
    },
    unit: {
      label: 'Unit',
      kind: text,
      help: 'What its item is counted in.',
      formula: `LOOKUPBY(Inventory[SKU];[SKU];Inventory[Unit])`,
      section: TODAY_SECTION,
      width: 70,
    },
    orderStage: {
      label: 'Order stage',
      kind: text,
      help: 'How far its order is.',
      formula: `LOOKUPBY(Orders[Order ID];[Order];Orders[Stage])`,
      section: TODAY_SECTION,
      width: 110,
    },
    notIssued: {
      label: 'Not issued',
      kind: number,
      help: 'What left with it without leaving the stock moves.',
      formula: `IF((([Direction]="Outbound")+([Direction]="Sample")>0)*([SKU]<>"")*${HAS_LEFT}>0;
        POS(NUM([Quantity])+SUMBY(Stock moves[Shipment];[Shipment ID];Stock moves[Quantity];Stock moves[Kind]="Issue"));0)`,
      section: TODAY_SECTION,
      width: 90,
    },
    holdsUp: {
      label: 'Holds up',
      kind: text,
      help: 'Material that should be here and is not: 100,000 and its days late, then its id.',
      formula: `IF(([Direction]="Inbound")*(([Status]="Late")+([Status]="Overdue to ship")>0)
        *((LOOKUPBY(Inventory[SKU];[SKU];Inventory[Kind])="Fabric")+(LOOKUPBY(Inventory[SKU];[SKU];Inventory[Kind])="Trim")
        +(LOOKUPBY(Inventory[SKU];[SKU];Inventory[Kind])="Packaging")>0)>0;
        (100000+NUM([Days late]))&" "&[Shipment ID];)`,
      section: TODAY_SECTION,
      width: 150,
    },
    ...markColumns,
    ...reasonColumns(why, IS_OFF),
    ...figureColumn(why),
  },
  status: {
    column: 'status',
    tones: {
      ...ID_TONES,
      Delivered: 'good',
      Late: 'late',
      'In transit': 'plain',
      'Overdue to ship': 'late',
      Planned: 'quiet',
    },
  },
});
