// The rows of the sample season: orders, stock, shipments and expenses at every stage, dated around today.
import { addDays } from '../schema/dates';
import type { IsoDate, Value } from '../schema/kinds';
import type { RowOf, Table } from '../schema/table';
import { expenses } from '../tabs/expenses/table';
import { inventory } from '../tabs/inventory/table';
import { orders } from '../tabs/orders/table';
import { shipments } from '../tabs/shipments/table';
import { stockMoves } from '../tabs/stock-moves/table';

type Sample<T> = Partial<RowOf<T>>;
export type SampleRow = { readonly [key: string]: Value | undefined };

/** An order is referred to by its place in the list until it has its id: `#1` is the first. */
function season(today: IsoDate, owner: string) {
  const day = (days: number) => addDays(today, days);
  const mine = owner === '' ? {} : { owner };

  const order = (
    [style, colour, customer, factory]: readonly [string, string, string, string],
    [quantity, unitPrice, sizes]: readonly [number, number, string],
    dates: Sample<typeof orders>,
  ): Sample<typeof orders> => ({
    season: 'SS27',
    style,
    colour,
    customer,
    factory,
    quantity,
    unitPrice,
    sizes,
    currency: 'EUR',
    stage: 'In production',
    ...mine,
    ...dates,
  });

  const norte = 'Textiles del Norte';
  const hanoi = 'Hanoi Garment 9';
  const porto = 'Malhas do Porto';
  const orderRows: readonly Sample<typeof orders>[] = [
    order(['Linen shirt', 'Ecru', 'Maison Roux', norte], [400, 14.5, 'S:80 M:160 L:160'], {
      poNumber: 'MR-2207',
      orderDate: day(-75),
      originalExFactory: day(-16),
      revisedExFactory: day(-6),
      slipReason: 'Fabric late from the mill',
      startShip: day(-4),
      shipBy: day(3),
      cancelDate: day(8),
    }),
    order(['Cargo skirt', 'Olive', 'Nordhaus', hanoi], [150, 19.9, 'XS:20 S:50 M:50 L:30'], {
      poNumber: 'NH-881',
      orderDate: day(-60),
      originalExFactory: day(-2),
      shipBy: day(12),
      cancelDate: day(19),
    }),
    order(['Poplin dress', 'White', 'Maison Roux', porto], [220, 27, 'S:60 M:100 L:60'], {
      poNumber: 'MR-2211',
      orderDate: day(-50),
      originalExFactory: day(4),
      shipBy: day(11),
      cancelDate: day(25),
      stage: 'Inspection',
    }),
    order(['Rib tank', 'Black', 'Store 44', porto], [600, 6.2, 'XS:100 S:200 M:200 L:100'], {
      poNumber: 'S44-19',
      orderDate: day(-48),
      originalExFactory: day(6),
      shipBy: day(20),
    }),
    order(['Denim jacket', 'Mid blue', 'Nordhaus', hanoi], [180, 38.4, 'S:50 M:80 L:50'], {
      poNumber: 'NH-874',
      orderDate: day(-95),
      originalExFactory: day(-28),
      actualExFactory: day(-27),
      shipBy: day(-20),
      cancelDate: day(-10),
      stage: 'Ready',
    }),
    order(['Pleated trouser', 'Sand', 'Maison Roux', norte], [260, 22.75, 'S:60 M:120 L:80'], {
      poNumber: 'MR-2214',
      orderDate: day(-30),
      originalExFactory: day(24),
      startShip: day(28),
      shipBy: day(35),
      cancelDate: day(45),
    }),
    order(['Linen shirt', 'Sky', 'Store 44', norte], [320, 14.5, 'S:80 M:120 L:120'], {
      poNumber: 'S44-22',
      orderDate: day(-28),
      originalExFactory: day(30),
      shipBy: day(40),
    }),
    order(['Quilted gilet', 'Moss', 'Alpine & Sons', hanoi], [140, 31, 'S:40 M:60 L:40'], {
      orderDate: day(-20),
      originalExFactory: day(42),
      shipBy: day(50),
      tolerance: 0.05,
    }),
    order(['Silk scarf', 'Print A', 'Alpine & Sons', 'Seta Como'], [90, 18, 'OS:90'], {
      orderDate: day(-18),
      originalExFactory: day(15),
      stage: 'Confirmed',
    }),
    order(['Rib tank', 'Ecru', 'Store 44', porto], [500, 6.2, 'XS:80 S:160 M:160 L:100'], {
      orderDate: day(-6),
      stage: 'Confirmed',
    }),
    order(['Wrap coat', 'Camel', 'Nordhaus', hanoi], [75, 64, 'S:25 M:30 L:20'], {
      orderDate: day(-3),
      originalExFactory: day(90),
      stage: 'Draft',
    }),
    order(['Poplin dress', 'Navy', 'Maison Roux', porto], [200, 27, 'S:60 M:80 L:60'], {
      orderDate: day(-110),
      originalExFactory: day(-48),
      actualExFactory: day(-47),
      shipBy: day(-40),
      stage: 'Closed',
    }),
  ];

  const item = (sku: string, description: string, rest: Sample<typeof inventory>): Sample<typeof inventory> => ({
    sku,
    description,
    unit: 'pcs',
    location: 'Main store',
    ...mine,
    ...rest,
  });
  const itemRows: readonly Sample<typeof inventory>[] = [
    item('LS-ECR-M', 'Linen shirt', {
      kind: 'Finished',
      style: 'Linen shirt',
      colour: 'Ecru',
      size: 'M',
      supplier: norte,
      unitCost: 9.8,
      dailyDemand: 4,
      demandDeviation: 1.5,
      leadTime: 30,
      serviceLevel: 0.95,
    }),
    item('LS-ECR-L', 'Linen shirt', {
      kind: 'Finished',
      style: 'Linen shirt',
      colour: 'Ecru',
      size: 'L',
      supplier: norte,
      unitCost: 9.8,
      dailyDemand: 3,
      demandDeviation: 1,
      leadTime: 30,
      serviceLevel: 0.95,
    }),
    item('DJ-BLU-M', 'Denim jacket', {
      kind: 'Finished',
      style: 'Denim jacket',
      colour: 'Mid blue',
      size: 'M',
      supplier: hanoi,
      unitCost: 24,
    }),
    item('FAB-LIN-ECR', 'Linen 160 g', {
      kind: 'Fabric',
      colour: 'Ecru',
      unit: 'm',
      supplier: 'Lino Mills',
      unitCost: 5.4,
      dailyDemand: 30,
      demandDeviation: 5,
      leadTime: 10,
      serviceLevel: 0.95,
      location: 'Fabric store',
    }),
    item('FAB-DEN-12', 'Denim 12 oz', {
      kind: 'Fabric',
      colour: 'Mid blue',
      unit: 'm',
      supplier: 'Kaihara',
      unitCost: 7.1,
      dailyDemand: 12,
      demandDeviation: 4,
      leadTime: 21,
      leadTimeDeviation: 3,
      serviceLevel: 0.9,
      location: 'Fabric store',
    }),
    item('TRM-BTN-15', 'Corozo button 15 mm', {
      kind: 'Trim',
      colour: 'Natural',
      supplier: 'Botoes Silva',
      unitCost: 0.06,
      dailyDemand: 400,
      demandDeviation: 90,
      leadTime: 14,
      serviceLevel: 0.98,
    }),
    item('TRM-ZIP-20', 'Metal zip 20 cm', {
      kind: 'Trim',
      colour: 'Antique brass',
      supplier: 'YKK',
      unitCost: 0.85,
      dailyDemand: 20,
      leadTime: 12,
      serviceLevel: 0.95,
    }),
    item('PKG-BAG-M', 'Recycled poly bag', { kind: 'Packaging', size: 'M', supplier: 'Packwell', unitCost: 0.04 }),
  ];

  const move = (
    sku: string,
    days: number,
    kind: Sample<typeof stockMoves>['kind'],
    quantity: number,
    unitCost: number,
    rest: Sample<typeof stockMoves> = {},
  ): Sample<typeof stockMoves> => ({
    sku,
    date: day(days),
    kind,
    quantity,
    unitCost,
    ...(owner === '' ? {} : { by: owner }),
    ...rest,
  });
  const moveRows: readonly Sample<typeof stockMoves>[] = [
    move('LS-ECR-M', -60, 'Opening', 120, 9.8),
    move('LS-ECR-M', -9, 'Issue', -60, 9.8, { order: '#1', shipment: '#1' }),
    move('LS-ECR-L', -60, 'Opening', 90, 9.8),
    move('LS-ECR-L', -9, 'Issue', -60, 9.8, { order: '#1', shipment: '#2' }),
    move('DJ-BLU-M', -25, 'Receipt', 180, 24, { order: '#5' }),
    move('DJ-BLU-M', -21, 'Issue', -180, 24, { order: '#5', shipment: '#3' }),
    move('FAB-LIN-ECR', -60, 'Opening', 900, 5.2),
    move('FAB-LIN-ECR', -22, 'Receipt', 400, 5.6, { shipment: '#4' }),
    move('FAB-LIN-ECR', -15, 'Issue', -1040, 5.323, { order: '#1' }),
    move('FAB-DEN-12', -60, 'Opening', 640, 7.1),
    move('FAB-DEN-12', -40, 'Issue', -300, 7.1, { order: '#5' }),
    move('TRM-BTN-15', -60, 'Opening', 9000, 0.06),
    move('TRM-BTN-15', -15, 'Issue', -3200, 0.06, { order: '#1' }),
    move('TRM-ZIP-20', -60, 'Opening', 400, 0.85),
    move('TRM-ZIP-20', -12, 'Adjustment', -15, 0.85, { note: 'Damaged in the store' }),
    move('PKG-BAG-M', -60, 'Opening', 5000, 0.04),
  ];

  const shipment = (
    direction: Sample<typeof shipments>['direction'],
    order: string | undefined,
    quantity: number,
    rest: Sample<typeof shipments>,
  ): Sample<typeof shipments> => ({ direction, ...(order === undefined ? {} : { order }), quantity, ...mine, ...rest });
  const shipmentRows: readonly Sample<typeof shipments>[] = [
    shipment('Outbound', '#1', 60, {
      sku: 'LS-ECR-M',
      mode: 'Courier',
      carrier: 'DHL',
      trackingNumber: '1234567890',
      etd: day(-9),
      shippedOn: day(-9),
      eta: day(-5),
      deliveredOn: day(-5),
    }),
    shipment('Outbound', '#1', 60, {
      sku: 'LS-ECR-L',
      mode: 'Courier',
      carrier: 'DHL',
      trackingNumber: '1234567891',
      etd: day(-9),
      shippedOn: day(-9),
      eta: day(-2),
    }),
    shipment('Outbound', '#5', 180, {
      sku: 'DJ-BLU-M',
      mode: 'Sea',
      carrier: 'Maersk',
      trackingNumber: 'MSKU4567893',
      incoterm: 'FOB',
      etd: day(-22),
      shippedOn: day(-21),
      eta: day(5),
    }),
    shipment('Inbound', undefined, 400, {
      sku: 'FAB-LIN-ECR',
      mode: 'Road',
      carrier: 'DB Schenker',
      etd: day(-26),
      shippedOn: day(-26),
      eta: day(-22),
      deliveredOn: day(-22),
    }),
    shipment('Inbound', undefined, 500, {
      sku: 'FAB-LIN-ECR',
      mode: 'Road',
      carrier: 'DB Schenker',
      etd: day(-3),
      eta: day(2),
    }),
    shipment('Outbound', '#3', 60, { carrier: 'DHL', mode: 'Courier', etd: day(1), eta: day(5) }),
    shipment('Sample', '#6', 2, {
      carrier: 'UPS',
      mode: 'Courier',
      trackingNumber: '1Z999AA10123456784',
      etd: day(-1),
      shippedOn: day(-1),
      eta: day(3),
      notes: 'PP sample',
    }),
    shipment('Inbound', undefined, 6000, {
      sku: 'TRM-BTN-15',
      mode: 'Air',
      carrier: 'FedEx',
      etd: day(9),
      eta: day(14),
    }),
    shipment('Outbound', '#4', 300, { mode: 'Road', etd: day(8), eta: day(11) }),
    shipment('Outbound', '#1', 20, { sku: 'LS-ECR-M', etd: day(3), eta: day(6), carrier: 'DHL', mode: 'Courier' }),
  ];

  const expense = (
    category: Sample<typeof expenses>['category'],
    vendor: string,
    amount: number,
    rest: Sample<typeof expenses>,
  ): Sample<typeof expenses> => ({
    category,
    vendor,
    amount,
    ...(rest.currency === undefined ? { currency: 'EUR', rate: 1 } : {}),
    date: day(-20),
    ...mine,
    ...rest,
  });
  const expenseRows: readonly Sample<typeof expenses>[] = [
    expense('Deposit', norte, 1740, { order: '#1', date: day(-75), dueDate: day(-70), paidOn: day(-71) }),
    expense('Deposit', hanoi, 900, { order: '#2', currency: 'USD', rate: 0.92, dueDate: day(-4) }),
    expense('Deposit', norte, 2400, { order: '#6', dueDate: day(5) }),
    expense('Freight', 'Maersk', 1850, { order: '#5', shipment: '#3', currency: 'USD', rate: 0.92, dueDate: day(10) }),
    expense('Freight', 'DHL', 148.6, { order: '#1', shipment: '#1', date: day(-9), dueDate: day(21) }),
    expense('Fabric', 'Lino Mills', 2240, { shipment: '#4', date: day(-22), dueDate: day(8) }),
    expense('Sample', 'Seta Como', 320, { order: '#9', date: day(-12), dueDate: day(2) }),
    expense('Inspection', 'QIMA', 268, { order: '#3', currency: 'GBP', date: day(-2), dueDate: day(12) }),
    expense('Travel', 'Iberia', 412.35, {
      date: day(-33),
      dueDate: day(-30),
      paidOn: day(-33),
      notes: 'Factory visit',
    }),
  ];

  return { orderRows, itemRows, moveRows, shipmentRows, expenseRows };
}

/** The sample rows of every table, those that others refer to first. */
export function sampleTables(today: IsoDate, owner: string): readonly (readonly [Table, readonly SampleRow[]])[] {
  const { orderRows, itemRows, moveRows, shipmentRows, expenseRows } = season(today, owner);
  return [
    [orders, orderRows],
    [inventory, itemRows],
    [shipments, shipmentRows],
    [stockMoves, moveRows],
    [expenses, expenseRows],
  ];
}
