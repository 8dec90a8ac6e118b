// How long the sheet takes to compute, by its size: every formula once, then again after one edit.
import { toDayNumber } from '../src/schema/dates';
import { orders } from '../src/tabs/orders/table';
import { shipments } from '../src/tabs/shipments/table';
import { type InputCells, openFormulaBook } from '../test/support/formulas';
import { machine, report } from './report';

const TODAY = '2026-11-22';
const day = toDayNumber(TODAY);

/** `count` orders with two shipments each; every column that a formula reads is filled. */
function workbook(count: number): InputCells {
  const order = (row: number) => {
    const filled: { readonly [key: string]: string | number } = {
      orderId: `ORD-${row}`,
      customer: 'Maison Roux',
      factory: 'Textiles del Norte',
      quantity: 400,
      unitPrice: 14.5,
      stage: 'In production',
      originalExFactory: day + (row % 60) - 20,
    };
    return Object.keys(orders.inputs).map((key) => filled[key] ?? '');
  };
  const shipment = (row: number) => {
    const filled: { readonly [key: string]: string | number } = {
      shipmentId: `SHP-${row}`,
      direction: 'Outbound',
      order: `ORD-${row >> 1}`,
      quantity: 150,
      shippedOn: row % 3 === 0 ? '' : day - 3,
    };
    return Object.keys(shipments.inputs).map((key) => filled[key] ?? '');
  };
  return {
    Orders: Array.from({ length: count }, (_, row) => order(row)),
    Shipments: Array.from({ length: count * 2 }, (_, row) => shipment(row)),
  };
}

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return Math.round(performance.now() - start);
}

const results = [100, 1_000, 5_000].map((count) => {
  const sheets = openFormulaBook(count * 2, new Date(`${TODAY}T09:00:00Z`));
  const cells = workbook(count);
  const full = milliseconds(() => {
    sheets.fill(cells);
    sheets.computed(orders);
  });
  const zone = { row: 5, col: Object.keys(shipments.inputs).indexOf('quantity'), rows: 1, cols: 1 };
  const edit = milliseconds(() => {
    sheets.book.write(sheets.sheetId('Shipments'), zone, [[{ value: 151 }]]);
    sheets.computed(orders);
  });
  return { orders: count, shipments: count * 2, 'fill and compute, ms': full, 'one edit, ms': edit };
});
report('recalculation', 'All formulas of a small workbook, and one edit', results, [
  `Processor time of the process (${machine}).`,
]);
