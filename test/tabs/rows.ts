// Plain rows of the first tabs, as the examples of the rules change them.
import { type Line, today } from '../support/edge';

export const order = (changes: Line = {}): Line => ({
  orderId: 'ORD-1',
  customer: 'Maison Roux',
  factory: 'Textiles del Norte',
  quantity: 400,
  originalExFactory: today + 60,
  stage: 'In production',
  ...changes,
});
export const shipment = (changes: Line = {}): Line => ({
  shipmentId: 'SHP-1',
  direction: 'Outbound',
  order: 'ORD-1',
  sku: 'LIN-1',
  quantity: 100,
  ...changes,
});
export const sent = (quantity: number) => [shipment({ quantity, shippedOn: today - 3 })];
export const item = (changes: Line = {}): Line => ({ sku: 'LIN-1', supplier: 'Lino Mills', ...changes });
export const move = (quantity: number, changes: Line = {}): Line => ({
  moveId: 'MOV-1',
  sku: 'LIN-1',
  kind: 'Opening',
  quantity,
  ...changes,
});
export const expense = (changes: Line = {}): Line => ({
  expenseId: 'EXP-1',
  category: 'Freight',
  amount: 100,
  currency: 'EUR',
  ...changes,
});
