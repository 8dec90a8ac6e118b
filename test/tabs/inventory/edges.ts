// Where stock turns low, out or oversold, and what it is worth.
import { type Edge, today } from '../../support/edge';
import { item, move, order, shipment } from '../rows';

export const edges: readonly Edge[] = [
  {
    story: 'Stock stands exactly at the reorder point of 300, and one above it',
    rows: {
      Inventory: [item({ dailyDemand: 30, leadTime: 10 }), item({ sku: 'LIN-2', dailyDemand: 30, leadTime: 10 })],
      'Stock moves': [move(300), move(301, { sku: 'LIN-2' })],
    },
    shows: {
      Inventory: [
        { onHand: 300, available: 300, reorderPoint: 300, status: 'Low' },
        { onHand: 301, reorderPoint: 300, status: 'OK' },
      ],
    },
  },
  {
    story: 'What is promised is just what is there, or one more; nothing is there; less than nothing is',
    rows: {
      Inventory: ['LIN-1', 'LIN-2', 'LIN-3', 'LIN-4'].map((sku) => item({ sku })),
      'Stock moves': [move(100, { unitCost: 5 }), move(99, { sku: 'LIN-2' }), move(-1, { sku: 'LIN-4', unitCost: 5 })],
      Shipments: [shipment({ sku: 'LIN-1' }), shipment({ sku: 'LIN-2', direction: 'Sample' })],
    },
    shows: {
      Inventory: [
        { onHand: 100, allocated: 100, available: 0, averageCost: 5, status: 'OK' },
        { onHand: 99, allocated: 100, available: -1, status: 'Oversold' },
        { onHand: 0, available: 0, averageCost: null, stockValue: 0, status: 'Out' },
        { onHand: -1, available: -1, averageCost: 5, stockValue: -5, status: 'Oversold' },
      ],
    },
  },
  {
    story: 'Metres that cancel out leave nothing on hand',
    rows: { Inventory: [item()], 'Stock moves': [move(0.1), move(0.2), move(-0.3, { kind: 'Issue' })] },
    shows: { Inventory: [{ onHand: 0, received: 0, issued: 0.3, status: 'Out' }] },
  },
  {
    story: 'Receipts and issues are told apart from what else moves',
    rows: {
      Inventory: [item()],
      'Stock moves': [
        move(10),
        move(6, { kind: 'Receipt' }),
        move(-4, { kind: 'Issue' }),
        move(-1, { kind: 'Adjustment' }),
      ],
    },
    shows: { Inventory: [{ onHand: 11, received: 6, issued: 4 }] },
  },
  {
    story: 'Goods are promised to orders that live, go out or to a customer as samples, and have not left',
    rows: {
      Inventory: ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((sku) => item({ sku })),
      Orders: [order(), order({ orderId: 'ORD-2', stage: 'Closed' }), order({ orderId: 'ORD-3', stage: 'Cancelled' })],
      Shipments: [
        shipment({ sku: 'A' }),
        shipment({ sku: 'B', order: 'ORD-2' }),
        shipment({ sku: 'C', order: 'ORD-3' }),
        shipment({ sku: 'D', direction: 'Inbound' }),
        shipment({ sku: 'E', shippedOn: today }),
        shipment({ sku: 'F', deliveredOn: today }),
        shipment({ sku: 'G', shippedOn: today - 4, deliveredOn: today }),
      ],
    },
    shows: {
      Inventory: [
        { allocated: 100, onOrder: 0 },
        { allocated: 0 },
        { allocated: 0 },
        { allocated: 0, onOrder: 100 },
        { allocated: 0 },
        { allocated: 0 },
        { allocated: 0 },
      ],
    },
  },
  {
    story: 'There is no demand, a service level of nothing, and one that no stock reaches',
    rows: {
      Inventory: [
        item({ dailyDemand: 0, leadTime: 10 }),
        item({ dailyDemand: 30, demandDeviation: 5, leadTime: 10, serviceLevel: 0 }),
        item({ dailyDemand: 30, demandDeviation: 5, leadTime: 10, serviceLevel: 100 }),
      ],
    },
    shows: { Inventory: [{ reorderPoint: null }, { reorderPoint: 300 }, { reorderPoint: 300 }] },
  },
  {
    story: 'A move is worth its quantity at its cost',
    rows: { 'Stock moves': [move(12, { unitCost: 5.5 }), move(12)] },
    shows: { 'Stock moves': [{ value: 66 }, { value: 0 }] },
  },
  {
    story: 'The last piece is on hand',
    rows: { Inventory: [item()], 'Stock moves': [move(1)] },
    shows: { Inventory: [{ onHand: 1, status: 'OK' }] },
  },
];
