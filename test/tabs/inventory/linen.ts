// One item in a workbook that holds nothing else: linen in metres, as its moves and shipments leave it.
import type { Book } from '../../../src/domain/book';
import { inventory } from '../../../src/tabs/inventory/table';
import {
  bookOf,
  figuresOf,
  type GivenItem,
  type GivenMove,
  type GivenOrder,
  type GivenShipment,
} from '../../support/book';

const linen: GivenItem = { sku: 'FAB-LIN-ECR', kind: 'Fabric', supplier: 'Lino Mills' };

export const opening: GivenMove = { kind: 'Opening', quantity: 900, unitCost: 5.2 };
export const receipt: GivenMove = { kind: 'Receipt', quantity: 400, unitCost: 5.6 };

/** What happened to it; moves are receipts and shipments outbound unless they say otherwise. */
export interface Story {
  readonly item?: GivenItem;
  readonly moves?: readonly GivenMove[];
  readonly shipments?: readonly GivenShipment[];
  readonly orders?: readonly GivenOrder[];
}

export function linenBook({ item = {}, moves = [], shipments = [], orders = [] }: Story): Book {
  return bookOf({
    Orders: orders,
    Inventory: [{ ...linen, ...item }],
    'Stock moves': moves.map((move, index) => ({
      moveId: `MOV-${index + 1}`,
      sku: 'FAB-LIN-ECR',
      kind: 'Receipt',
      ...move,
    })),
    Shipments: shipments.map((shipment, index) => ({
      shipmentId: `SHP-${index + 1}`,
      direction: 'Outbound',
      sku: 'FAB-LIN-ECR',
      ...shipment,
    })),
  });
}

export const linenStock = (story: Story) => figuresOf(linenBook(story), inventory);
