// Inventory: every item kept, with what the ledger and the shipments make of it.
import { baseMoney, choice, key, name, number, percent, rounded, text } from '../../schema/kinds';
import { reasonColumns } from '../../schema/reasons';
import { defineTable, ID_TONES } from '../../schema/table';
import { ownership } from '../ownership';
import { labels } from './labels.es';
import { why } from './why';

export const inventory = defineTable({
  name: 'Inventory',
  spanish: labels,
  one: 'item',
  tabColor: '#8a5300',
  form: ['sku', 'description', 'kind', 'unit', 'style', 'colour', 'size'],
  alikeBy: ['style'],
  title: ['description', 'colour', 'size'],
  counterparty: 'supplier',
  first: {
    frozen: ['sku', 'status', 'description'],
    beside: ['onHand', 'available', 'onOrder', 'unit', 'colour', 'size', 'kind', 'style'],
  },
  inputs: {
    sku: { label: 'SKU', kind: key, required: true, help: 'Your own code for the item; no two alike.', width: 100 },
    description: {
      label: 'Description',
      kind: text,
      required: true,
      takes: { by: 'style', from: 'description' },
      help: 'What it is, in a few words.',
      width: 100,
    },
    kind: {
      label: 'Kind',
      kind: choice('Finished', 'Fabric', 'Trim', 'Packaging', 'Sample'),
      required: true,
      help: 'What sort of item it is.',
      preset: { value: 'Finished' },
      width: 90,
      halfWidth: true,
    },
    style: {
      label: 'Style',
      kind: name,
      names: 'Styles',
      help: 'The style it belongs to.',
      halfWidth: true,
      width: 150,
    },
    colour: { label: 'Colour', kind: name, help: 'The colourway.', width: 110 },
    size: { label: 'Size', kind: name, help: 'Such as M.', halfWidth: true, width: 60 },
    unit: { label: 'Unit', kind: name, help: 'pcs, m, kg …', preset: { value: 'pcs' }, width: 60 },
    location: { label: 'Location', kind: name, help: 'Where it is kept.', preset: { from: 'last' }, width: 120 },
    supplier: {
      label: 'Supplier',
      kind: name,
      contact: 'Supplier',
      help: 'Who it is bought from.',
      preset: { from: 'last' },
      width: 150,
    },
    unitCost: { label: 'Unit cost', kind: baseMoney, help: 'What one unit costs, in the base currency.', width: 90 },
    dailyDemand: {
      label: 'Daily demand',
      kind: number,
      help: 'Units used or sold on a usual day.',
      section: 'Reorder point',
      halfWidth: true,
      width: 100,
    },
    demandDeviation: {
      label: 'Demand deviation',
      kind: number,
      help: 'Standard deviation of the daily demand.',
      section: 'Reorder point',
      width: 120,
    },
    leadTime: {
      label: 'Lead time',
      kind: number,
      help: 'Days from order to arrival.',
      section: 'Reorder point',
      halfWidth: true,
      width: 90,
    },
    leadTimeDeviation: {
      label: 'Lead time deviation',
      kind: number,
      help: 'Standard deviation of the lead time, in days.',
      section: 'Reorder point',
      width: 130,
    },
    serviceLevel: {
      label: 'Service level',
      kind: percent(0.9999),
      help: 'How often stock should last, such as 95 %.',
      section: 'Reorder point',
      width: 100,
    },
    ...ownership('item'),
  },
  computed: {
    onHand: {
      label: 'On hand',
      kind: number,
      help: 'All its stock moves together.',
      formula: `SUMBY(Stock moves[SKU];[SKU];Stock moves[Quantity])`,
      width: 90,
    },
    received: {
      label: 'Received',
      kind: number,
      help: 'Its receipts.',
      formula: `SUMBY(Stock moves[SKU];[SKU];Stock moves[Quantity];Stock moves[Kind]="Receipt")`,
      section: 'Stock',
      width: 90,
    },
    issued: {
      label: 'Issued',
      kind: number,
      help: 'Its issues.',
      formula: `0-SUMBY(Stock moves[SKU];[SKU];Stock moves[Quantity];Stock moves[Kind]="Issue")`,
      section: 'Stock',
      width: 90,
    },
    allocated: {
      label: 'Allocated',
      kind: number,
      help: 'Promised: outbound and sample shipments neither shipped nor delivered, of live orders.',
      formula: `SUMBY(Shipments[SKU];[SKU];Shipments[Quantity];
        (Shipments[Direction]="Outbound")+(Shipments[Direction]="Sample");
        HAS(Shipments[Shipped on])+HAS(Shipments[Delivered on])=0;
        LOOKUPBY(Orders[Order ID];Shipments[Order];Orders[Stage])<>"Closed";
        LOOKUPBY(Orders[Order ID];Shipments[Order];Orders[Stage])<>"Cancelled")`,
      section: 'Stock',
      width: 90,
    },
    onOrder: {
      label: 'On order',
      kind: number,
      help: 'Still to receive on its inbound shipments.',
      formula: `SUMBY(Shipments[SKU];[SKU];Shipments[To receive])`,
      width: 90,
    },
    available: {
      label: 'Available',
      kind: number,
      help: 'On hand less Allocated.',
      formula: `[On hand]-[Allocated]`,
      width: 90,
    },
    averageCost: {
      label: 'Average cost',
      kind: baseMoney,
      help: 'Stock value for one unit on hand.',
      formula: `IF([On hand]=0;;[Stock value]/[On hand])`,
      section: 'Money',
      width: 100,
    },
    stockValue: {
      label: 'Stock value',
      kind: baseMoney,
      help: 'The value of all its stock moves, in the base currency.',
      formula: `SUMBY(Stock moves[SKU];[SKU];Stock moves[Value])`,
      section: 'Money',
      width: 110,
    },
    reorderPoint: {
      label: 'Reorder point',
      kind: rounded,
      help: 'Demand over the lead time plus safety stock at the service level.',
      formula: `IF(POS([Daily demand])>0;
        POS([Daily demand])*POS([Lead time])
        +IF(POS([Service level])>0;IF(FRACTION([Service level])<1;NORMSINV(FRACTION([Service level]));0);0)
        *SQRT(POS([Lead time])*POS([Demand deviation])^2+POS([Daily demand])^2*POS([Lead time deviation])^2);)`,
      section: 'Reorder point',
      width: 110,
    },
    status: {
      label: 'Status',
      kind: text,
      help: 'How the stock stands, in one word.',
      formula: `IF([Available]<0;"Oversold";IF([On hand]<=0;"Out";
        IF([Reorder point]="";"OK";IF([Available]+[On order]<=[Reorder point];"Low";"OK"))))`,
      width: 80,
    },
    ...reasonColumns(why),
  },
  status: {
    column: 'status',
    tones: { ...ID_TONES, Oversold: 'late', Out: 'late', Low: 'soon', OK: 'good' },
  },
});
