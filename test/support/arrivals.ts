// Goods on their way in: an order of linen shirts, its items, and what a test says of its shipments and moves.

import { steps as orderSteps } from '../../src/tabs/orders/steps';
import { words as orderWords } from '../../src/tabs/orders/words.en';
import { steps } from '../../src/tabs/shipments/steps';
import { words } from '../../src/tabs/shipments/words.en';
import type { Fields } from './calendar-book';
import { deskOf, planned } from './planned';
import { item } from './shipping-desk';

export const LINE = 'shipment:SHP-0001';
export const COST = `cost:${LINE}`;

/** A hundred shirts that left on the tenth; today is the twenty-second. */
export const inbound: Fields = {
  shipmentId: 'SHP-0001',
  direction: 'Inbound',
  order: 'ORD-0001',
  sku: 'LS-ECR-S',
  quantity: 100,
  shippedOn: '2026-11-10',
};

export const linen: Fields = { sku: 'FAB-LIN', kind: 'Fabric', unit: 'm', unitCost: 3.2 };

export const receipt = (quantity: number, more: Fields = {}): Fields => ({
  moveId: 'MOV-0001',
  sku: 'LS-ECR-S',
  kind: 'Receipt',
  quantity,
  unitCost: 6,
  shipment: 'SHP-0001',
  ...more,
});

export interface Rows {
  readonly order?: Fields;
  readonly items?: readonly Fields[];
  /** Of the one shipment. */
  readonly shipment?: Fields;
  readonly shipments?: readonly Fields[];
  readonly moves?: readonly Fields[];
  readonly settings?: readonly Fields[];
}

export const desk = ({ order = {}, items, shipment = {}, shipments, moves = [], settings = [] }: Rows) =>
  deskOf({
    Orders: [
      { orderId: 'ORD-0001', style: 'Linen shirt', colour: 'Ecru', quantity: 400, stage: 'Confirmed', ...order },
    ],
    Inventory: items ?? [item('S'), item('M'), linen],
    Shipments: shipments ?? [{ ...inbound, ...shipment }],
    'Stock moves': moves,
    Settings: settings,
  });

export const offered = (rows: Rows = {}) => steps.receive('SHP-0001', desk(rows), words);
export const ofOrder = (rows: Rows = {}) => orderSteps.receive('ORD-0001', desk(rows), orderWords);
export const receive = (typed: object, rows: Rows = {}) => planned(offered(rows), { ...typed });
