// The stock moves of the sample season.
import type { Sample } from '../sample';
import type { stockMoves } from './table';

export const sample: Sample<typeof stockMoves> = [
  { sku: 'LS-ECR-M', date: -60, kind: 'Opening', quantity: 120, unitCost: 9.8 },
  { sku: 'LS-ECR-M', date: -9, kind: 'Issue', quantity: -60, unitCost: 9.8, order: '#1', shipment: '#1' },
  { sku: 'LS-ECR-L', date: -60, kind: 'Opening', quantity: 90, unitCost: 9.8 },
  { sku: 'LS-ECR-L', date: -9, kind: 'Issue', quantity: -60, unitCost: 9.8, order: '#1', shipment: '#2' },
  { sku: 'DJ-BLU-M', date: -25, kind: 'Receipt', quantity: 180, unitCost: 24, order: '#5' },
  { sku: 'DJ-BLU-M', date: -21, kind: 'Issue', quantity: -180, unitCost: 24, order: '#5', shipment: '#3' },
  { sku: 'FAB-LIN-ECR', date: -60, kind: 'Opening', quantity: 900, unitCost: 5.2 },
  { sku: 'FAB-LIN-ECR', date: -22, kind: 'Receipt', quantity: 400, unitCost: 5.6, shipment: '#4' },
  { sku: 'FAB-LIN-ECR', date: -15, kind: 'Issue', quantity: -1040, unitCost: 5.323, order: '#1' },
  { sku: 'FAB-DEN-12', date: -60, kind: 'Opening', quantity: 640, unitCost: 7.1 },
  { sku: 'FAB-DEN-12', date: -40, kind: 'Issue', quantity: -300, unitCost: 7.1, order: '#5' },
  { sku: 'TRM-BTN-15', date: -60, kind: 'Opening', quantity: 9000, unitCost: 0.06 },
  { sku: 'TRM-BTN-15', date: -15, kind: 'Issue', quantity: -3200, unitCost: 0.06, order: '#1' },
  { sku: 'TRM-ZIP-20', date: -60, kind: 'Opening', quantity: 400, unitCost: 0.85 },
  { sku: 'TRM-ZIP-20', date: -12, kind: 'Adjustment', quantity: -15, unitCost: 0.85, note: 'Damaged in the store' },
  { sku: 'PKG-BAG-M', date: -60, kind: 'Opening', quantity: 5000, unitCost: 0.04 },
];
