// Stock moves: the append-only ledger; stock is never edited, it is moved.
import { baseMoney, choice, date, email, id, longText, reference, signed } from '../../schema/kinds';
import { defineTable } from '../../schema/table';
import { labels } from './labels.es';

export const stockMoves = defineTable({
  name: 'Stock moves',
  spanish: labels,
  one: 'stock move',
  tabColor: '#b07400',
  title: ['kind', 'sku'],
  counterparty: 'order',
  first: { frozen: ['moveId', 'sku'], beside: ['kind', 'quantity', 'date', 'unitCost', 'value'] },
  inputs: {
    moveId: { label: 'Move ID', kind: id('MOV'), help: 'Given by Selvedge.', width: 96 },
    date: {
      label: 'Date',
      kind: date,
      required: true,
      help: 'The day of the move.',
      preset: { from: 'today' },
      width: 110,
    },
    sku: { label: 'SKU', kind: reference('Inventory'), required: true, help: 'The item that moved.', width: 120 },
    kind: {
      label: 'Kind',
      kind: choice('Opening', 'Receipt', 'Issue', 'Adjustment', 'Return'),
      required: true,
      help: 'Why it moved. A first count is an Opening.',
      width: 100,
    },
    quantity: { label: 'Quantity', kind: signed, required: true, help: 'In is above 0, out is below 0.', width: 90 },
    unitCost: {
      label: 'Unit cost',
      kind: baseMoney,
      help: 'In the base currency, as it was on that day. It never changes.',
      width: 90,
    },
    order: { label: 'Order', kind: reference('Orders'), help: 'The order it was for.', width: 96 },
    shipment: {
      label: 'Shipment',
      kind: reference('Shipments'),
      help: 'The shipment it came or left with.',
      width: 104,
    },
    reverses: {
      label: 'Reverses',
      kind: reference('Stock moves'),
      help: 'The move that this one takes back.',
      width: 96,
    },
    by: { label: 'By', kind: email, help: 'Who made the move.', preset: { from: 'user' }, width: 180 },
    note: { label: 'Note', kind: longText, help: 'Anything else worth knowing.', width: 220 },
  },
  computed: {
    value: {
      label: 'Value',
      kind: baseMoney,
      help: 'Quantity times unit cost, in the base currency.',
      formula: `NUM([Quantity])*NUM([Unit cost])`,
      width: 110,
    },
  },
});
