// An order of linen shirts in three sizes with its items, and what shipping it asks and writes, without a workbook.
import { steps as orderSteps } from '../../src/tabs/orders/steps';
import { words as orderWords } from '../../src/tabs/orders/words.en';
import type { Fields } from './calendar-book';
import { deskOf, planned } from './planned';

const order: Fields = {
  orderId: 'ORD-0001',
  style: 'Linen shirt',
  colour: 'Ecru',
  sizes: 'S:80 M:200 L:120',
  quantity: 400,
  stage: 'Confirmed',
  originalExFactory: '2027-03-12',
  owner: 'Bea',
};

export const item = (size: string, more: Fields = {}): Fields => ({
  sku: `LS-ECR-${size}`,
  kind: 'Finished',
  style: 'Linen shirt',
  colour: 'Ecru',
  size,
  unitCost: 6,
  ...more,
});

/** The first count of an item, which cost 5.00 then. */
export const counted = (sku: string, quantity: number, at = 1): Fields => ({
  moveId: `MOV-000${at}`,
  sku,
  kind: 'Opening',
  quantity,
  unitCost: 5,
});

/** A shipment of the order to its customer. */
export const goods = (more: Fields): Fields => ({ direction: 'Outbound', order: 'ORD-0001', ...more });

export interface Rows {
  readonly order?: Fields;
  readonly items?: readonly Fields[];
  readonly shipments?: readonly Fields[];
  readonly moves?: readonly Fields[];
  readonly settings?: readonly Fields[];
}

const sizes = [item('S'), item('M'), item('L')];

export const desk = ({ order: changes = {}, items = sizes, shipments = [], moves = [], settings = [] }: Rows = {}) =>
  deskOf({
    Orders: [{ ...order, ...changes }],
    Inventory: items,
    Shipments: shipments,
    'Stock moves': moves,
    Settings: settings,
  });

/** What shipping the order asks. */
export const offered = (rows?: Rows) => orderSteps.ship('ORD-0001', desk(rows), orderWords);
/** What it writes, of quantities that are typed anew. */
export const ship = (rows: Rows, typed: object) => planned(offered(rows), { ...typed });
/** No quantity of any of the three. */
export const NONE = { 'sku:LS-ECR-S': undefined, 'sku:LS-ECR-M': undefined, 'sku:LS-ECR-L': undefined };
export const presets = (rows?: Rows) => offered(rows)?.presets;
/** What the form calls each field, and what it says beside it. */
export const labels = (rows?: Rows) => offered(rows)?.sections[0]?.fields.map(({ label, fact }) => [label, fact]) ?? [];
/** What is offered of each item, in the order of the form. */
export const offeredBySku = (rows?: Rows) =>
  Object.entries(presets(rows) ?? {}).flatMap(([key, quantity]) =>
    key.startsWith('sku:') ? [[key.slice('sku:'.length), quantity]] : [],
  );
