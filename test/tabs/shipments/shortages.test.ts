// Goods leave of which there are too few: they are of one item however its SKU was typed.
import { steps as orderSteps } from '../../../src/tabs/orders/steps';
import { words as orderWords } from '../../../src/tabs/orders/words.en';
import { desk } from '../../support/arrivals';
import type { Fields } from '../../support/calendar-book';
import { planned } from '../../support/planned';

const planned40 = (at: number, sku: string): Fields => ({
  shipmentId: `SHP-000${at}`,
  direction: 'Outbound',
  order: 'ORD-0001',
  sku,
  quantity: 40,
});
const stock = (quantity: number): readonly Fields[] => [
  { moveId: 'MOV-0001', sku: 'LS-ECR-S', kind: 'Opening', quantity, unitCost: 5 },
];

describe('Two shipments of one item, its SKU typed in two ways', () => {
  const shipments = [planned40(1, 'LS-ECR-S'), planned40(2, 'ls-ecr-s ')];
  const asks = (onHand: number) =>
    planned(orderSteps.ship('ORD-0001', desk({ shipments, moves: stock(onHand) }), orderWords), {
      'sku:LS-ECR-S': undefined,
      'sku:LS-ECR-M': undefined,
    }).asks;

  it('are short together, though there is enough for each', () => {
    expect(asks(79)).toStrictEqual([{ code: 'moreThanOnHand', sku: 'LS-ECR-S', onHand: 79, quantity: 80 }]);
    expect(asks(80)).toStrictEqual([]);
  });
});
