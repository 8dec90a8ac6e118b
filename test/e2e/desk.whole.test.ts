// A day at the desk, in a real browser on the workbench: goods leave and arrive, invoices are paid, mistakes are undone.
import { columnLetters } from '../../src/derive/place';
import { columnAt } from '../support/add-on';
import { atWorkbench } from '../support/at-workbench';
import { eventually, eventuallyHolds } from '../support/eventually';
import { keepSeason } from '../support/season';
import {
  choose,
  executionsOf,
  fill,
  openAllSteps,
  openDesk,
  openSidebar,
  rowById,
  rowsOf,
  selectCell,
  typeInGrid,
} from '../support/window';

const NOW = '2026-11-22T09:00:00Z';

const { workbench, page, sidebar, button, heading, shown, seen, openRow, problems } = atWorkbench({
  now: NOW,
  data: () => keepSeason(NOW),
});

beforeAll(async () => {
  await openDesk(page());
});

/** The cell of a tab's column, wherever that stands. */
const at = (tab: string, label: string, row: number) => `${columnLetters(columnAt(tab, label) + 1)}${row}`;
const selectedCell = () => page().locator('.o-topbar-toolbar input').first().inputValue();

/** Begins a step from the panel that is open. */
async function begin(step: string): Promise<void> {
  await openAllSteps(sidebar());
  await button(step).click();
  await heading(step);
  await sidebar().locator('form .btn').first().waitFor();
}

describe('Shipping', () => {
  it('is begun from the desk: the order’s story opens, and its row is selected', async () => {
    await sidebar()
      .getByRole('button', { name: /^ORD-0001 Linen shirt/ })
      .click();
    await heading('ORD-0001');
    await shown('280 open');
    await shown('400 ordered, 120 shipped, 20 planned');
    await eventuallyHolds(selectedCell, (cell) => expect(cell).toBe('A2'));
  });

  it('asks when more would leave than there is, and writes nothing meanwhile', async () => {
    await begin('Ship');
    const before = await rowsOf(workbench(), 'Shipments');
    await fill(sidebar(), { 'SHP-0010 LS-ECR-M': '', 'LS-ECR-M': '40', 'LS-ECR-L': '100' });
    await shown('140 of 280 open');
    await button('Ship').click();
    await shown('LS-ECR-L: 100 would leave, but only 30 are on hand.');
    await button('Go back').click();
    expect(await rowsOf(workbench(), 'Shipments')).toEqual(before);
  });

  it('writes a shipment and an issue for each item, and says so in one sentence', async () => {
    await fill(sidebar(), { 'LS-ECR-L': '30', Carrier: 'UPS', 'Tracking number': '1Z 999' });
    await button('Ship').click();
    await shown('Shipped 70.');
    await heading('ORD-0001');
    await shown('210 open');
    await seen('Orders', 'ORD-0001', { Shipped: '190', Open: '210' });
    await seen('Inventory', 'LS-ECR-M', { 'On hand': '20' });
    await seen('Inventory', 'LS-ECR-L', { 'On hand': '0' });
    await seen('Shipments', 'SHP-0011', { Order: 'ORD-0001', SKU: 'LS-ECR-M', Quantity: '40', Carrier: 'UPS' });
    await button('SHP-0012').first().waitFor();
  });

  it('is undone from the sentence: the stock is back by new moves, the shipments are gone', async () => {
    await button('Undo').click();
    await shown('Undone: ORD-0001 is as it was before.');
    await shown('280 open');
    await seen('Orders', 'ORD-0001', { Shipped: '120', Open: '280' });
    await seen('Inventory', 'LS-ECR-M', { 'On hand': '60' });
    await seen('Inventory', 'LS-ECR-L', { 'On hand': '30' });
    expect(await rowById(workbench(), 'Shipments', 'SHP-0011')).toBeUndefined();
  });

  it('cannot be undone once someone has changed the shipment in the grid, and says what', async () => {
    await begin('Ship');
    await fill(sidebar(), { 'SHP-0010 LS-ECR-M': '', 'LS-ECR-M': '5', 'LS-ECR-L': '' });
    await button('Ship').click();
    await shown('Shipped 5.');
    const rows = await rowsOf(workbench(), 'Shipments');
    await typeInGrid(page(), 'Shipments', at('Shipments', 'Carrier', rows.length + 1), 'Maersk');
    await seen('Shipments', rows[rows.length - 1]?.['Shipment ID'] ?? '', { Carrier: 'Maersk' });
    await button('Undo').click();
    await shown('Not undone, since these were changed after it:');
    await shown('Carrier');
    await seen('Orders', 'ORD-0001', { Shipped: '125' });
  });

  it('of an order without items in stock writes one shipment and no move', async () => {
    await openRow('ORD-0002');
    const moves = await rowsOf(workbench(), 'Stock moves');
    await begin('Ship');
    await fill(sidebar(), { Pieces: '50' });
    await button('Ship').click();
    await shown('Shipped 50.');
    await seen('Orders', 'ORD-0002', { Shipped: '50', Open: '100' });
    expect(await rowsOf(workbench(), 'Stock moves')).toEqual(moves);
  });

  it('by hand in the grid, without its move, is mended from the desk', async () => {
    const row = (await rowsOf(workbench(), 'Shipments')).length + 2;
    const typed = {
      Direction: 'Outbound',
      Order: 'ORD-0001',
      SKU: 'LS-ECR-M',
      Quantity: '10',
      'Shipped on': '2026-11-21',
    };
    for (const [label, text] of Object.entries(typed)) {
      await typeInGrid(page(), 'Shipments', at('Shipments', label, row), text);
    }
    await eventuallyHolds(
      () => rowsOf(workbench(), 'Shipments'),
      (rows) => expect(rows[row - 2]).toMatchObject({ Quantity: '10', 'Shipped on': '21 Nov 2026' }),
    );
    await seen('Inventory', 'LS-ECR-M', { 'On hand': '55' });
    await openDesk(page());
    await shown('stock not issued');
    await sidebar()
      .getByRole('button', { name: /^Issue stock: SHP/ })
      .click();
    await heading('Issue stock');
    await button('Issue stock').click();
    await shown(/^Issued 10 for SHP-/);
    await seen('Inventory', 'LS-ECR-M', { 'On hand': '45' });
    await button('Back to the desk').click();
    await shown('Needs you first');
    await eventuallyHolds(
      () => sidebar().getByText('stock not issued').count(),
      (count) => expect(count).toBe(0),
    );
  });
});

describe('Receiving', () => {
  it('a part of a shipment leaves the rest on order', async () => {
    const before = await rowById(workbench(), 'Inventory', 'TRM-BTN-15');
    await openRow('SHP-0008');
    await begin('Receive');
    await shown('6,000 expected');
    await fill(sidebar(), { 'SHP-0008 TRM-BTN-15': '2000' });
    await button('Receive').click();
    await shown('Received 2,000.');
    await seen('Shipments', 'SHP-0008', { Received: '2000', 'To receive': '4000' });
    const number = (text: string | undefined) => Number((text ?? '').replace(/,/g, ''));
    await eventuallyHolds(
      () => rowById(workbench(), 'Inventory', 'TRM-BTN-15'),
      (item) => expect(number(item?.['On hand'])).toBe(number(before?.['On hand']) + 2000),
    );
  });

  it('more than was expected asks first', async () => {
    await begin('Receive');
    await fill(sidebar(), { 'SHP-0008 TRM-BTN-15': '5000' });
    await button('Receive').click();
    await shown('SHP-0008: 7,000 would be received, but only 6,000 were expected.');
    await sidebar().getByRole('dialog').getByRole('button', { name: 'Receive' }).click();
    await shown('Received 5,000.');
    await seen('Shipments', 'SHP-0008', { Received: '7000', 'To receive': '0', Status: 'Delivered' });
  });
});

describe('Marking', () => {
  it('a shipment as delivered', async () => {
    await openRow('SHP-0002');
    await begin('Mark delivered');
    await button('Mark delivered').click();
    await shown('SHP-0002 was delivered on 22 November 2026.');
    await seen('Shipments', 'SHP-0002', { 'Delivered on': '22 Nov 2026', Status: 'Delivered' });
    await button('Undo').click();
    await shown('Undone: SHP-0002 is as it was before.');
    await seen('Shipments', 'SHP-0002', { 'Delivered on': '', Status: 'Late' });
  });

  it('an expense as paid, from the story of its order, with its rate frozen', async () => {
    await openRow('ORD-0002');
    await button('Mark paid: EXP-0002').click();
    await heading('Mark paid');
    await fill(sidebar(), { Rate: '0.95' });
    await button('Mark paid').click();
    await shown('EXP-0002 was paid on 22 November 2026.');
    await heading('ORD-0002');
    await seen('Expenses', 'EXP-0002', { 'Paid on': '22 Nov 2026', Rate: '0.95', Status: 'Paid' });
  });
});

describe('An order', () => {
  it('is revised past its cancel date: the step says so first, then the sheet, the story, the desk and the mail do', async () => {
    await openRow('ORD-0002');
    const before = await rowById(workbench(), 'Orders', 'ORD-0002');
    await begin('Revise ex-factory');
    await button('Revise ex-factory').click();
    await shown('Slip reason is needed.');
    await fill(sidebar(), { 'Revised ex-factory': '12 Dec 2026', 'Slip reason': 'Zips held at customs' });
    await button('Revise ex-factory').click();
    await shown('The goods would arrive on 12 December 2026: 8 days past Ship-by; 1 day past Cancel date.');
    await sidebar().getByRole('dialog').getByRole('button', { name: 'Revise ex-factory' }).click();
    await shown(/^ORD-0002 now leaves the factory on 12 December 2026, \d+ days later\./);
    await shown('12 Dec, 1 day past the cancel date');
    await shown('Zips held at customs');
    await seen('Orders', 'ORD-0002', {
      'Revised ex-factory': '12 Dec 2026',
      'Original ex-factory': before?.['Original ex-factory'] ?? '',
      Status: 'At risk',
    });
    await openDesk(page());
    await sidebar()
      .getByRole('button', { name: /^ORD-0002 .*1 day too late for cancel/ })
      .waitFor();
    await sidebar().getByRole('button', { name: 'Reminders are off' }).click();
    await sidebar().getByRole('button', { name: 'Preview' }).click();
    await shown(/^\d+ late, 1 at risk, /);
    const mail = sidebar().frameLocator('iframe');
    await mail.getByText('12 Dec is 1 day past the cancel date').waitFor();
    await mail.getByText('Ask the customer for a later window, or ship 100 by air.').waitFor();
  });

  it('is as it was before, once the revision is undone', async () => {
    await openRow('ORD-0002');
    await begin('Revise ex-factory');
    await fill(sidebar(), { 'Revised ex-factory': '14 Dec 2026', 'Slip reason': 'Strike at the port' });
    await button('Revise ex-factory').click();
    await sidebar().getByRole('dialog').getByRole('button', { name: 'Revise ex-factory' }).click();
    await seen('Orders', 'ORD-0002', { 'Earlier dates': '2026-12-12: Zips held at customs' });
    await button('Undo').click();
    await shown('Undone: ORD-0002 is as it was before.');
    await seen('Orders', 'ORD-0002', { 'Revised ex-factory': '12 Dec 2026', 'Earlier dates': '' });
  });

  it('is closed with what is open said first, and opened again by Undo', async () => {
    await begin('Close');
    await button('Close').click();
    await shown('100 of ORD-0002 are still open.');
    await sidebar().getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await shown('ORD-0002 is closed.');
    await seen('Orders', 'ORD-0002', { Stage: 'Closed', Open: '0' });
    await button('Undo').click();
    await shown('Undone: ORD-0002 is as it was before.');
    await seen('Orders', 'ORD-0002', { Open: '100' });
  });

  it('is cancelled after a question, and frees what was set aside for it', async () => {
    await seen('Inventory', 'LS-ECR-M', { Allocated: '20' });
    await openRow('ORD-0001');
    await begin('Cancel order');
    await shown('The order stays here as Cancelled.');
    await button('Cancel order').click();
    await shown('ORD-0001 will be cancelled, and the 20 set aside for it will be free again.');
    await sidebar().getByRole('dialog').getByRole('button', { name: 'Cancel order' }).click();
    await shown('ORD-0001 is cancelled.');
    await seen('Orders', 'ORD-0001', { Stage: 'Cancelled', Status: 'Cancelled' });
    await seen('Inventory', 'LS-ECR-M', { Allocated: '0' });
    await button('Undo').click();
    await shown('Undone: ORD-0001 is as it was before.');
    await seen('Inventory', 'LS-ECR-M', { Allocated: '20' });
  });
});

describe('Stock', () => {
  it('is counted: the difference becomes a move', async () => {
    await openRow('LS-ECR-M');
    await begin('Count stock');
    await shown('45 on hand');
    await fill(sidebar(), { Counted: '42' });
    await button('Count stock').click();
    await shown('LS-ECR-M: 42 on hand, 3 fewer than before.');
    await seen('Inventory', 'LS-ECR-M', { 'On hand': '42' });
  });

  it('moved by mistake is put right by a reversal, from the panel of the move', async () => {
    const moves = await rowsOf(workbench(), 'Stock moves');
    const id = moves[moves.length - 1]?.['Move ID'] ?? '';
    await button(id).click();
    await heading(id);
    await begin('Reverse');
    await button('Reverse').click();
    await shown(`${id} moved -3 of LS-ECR-M. A new move of 3 takes it back.`);
    await sidebar().getByRole('dialog').getByRole('button', { name: 'Reverse' }).click();
    await shown(new RegExp(`takes ${id} back\\.`));
    await seen('Inventory', 'LS-ECR-M', { 'On hand': '45' });
    await eventuallyHolds(
      () => rowsOf(workbench(), 'Stock moves'),
      (rows) => expect(rows[rows.length - 1]).toMatchObject({ Reverses: id, Quantity: '3', Kind: 'Adjustment' }),
    );
  });

  it('reversed by mistake counts again after Undo', async () => {
    await button('Undo').click();
    await shown(/^Undone: MOV-\d+ is as it was before\./);
    await seen('Inventory', 'LS-ECR-M', { 'On hand': '42' });
    await button('Reverse').waitFor();
  });
});

describe('A new row', () => {
  /** Opens the form of another table, its sections unfolded. */
  const openForm = async (name: string) => {
    await openDesk(page());
    await button(name).click();
    await sidebar().locator('form .btn').first().waitFor();
    const folded = sidebar().locator('details:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().click();
  };

  it('of stock is added, counted for the first time, and received without any shipment', async () => {
    await openForm('Stock');
    await sidebar().getByLabel('Kind', { exact: true }).selectOption('Trim');
    await fill(sidebar(), { SKU: "'=1+1", Description: '<b>Zip</b> 20 cm', Unit: 'pcs', 'Unit cost': '' });
    await button('Add item').click();
    await shown(/added\./);
    await seen('Inventory', "'=1+1", { Description: '<b>Zip</b> 20 cm', 'On hand': '0', Status: 'Out' });
    await openDesk(page());
    await sidebar().getByRole('searchbox').fill('Zip');
    await sidebar()
      .getByRole('button', { name: /^'=1\+1/ })
      .first()
      .click();
    await begin('Count stock');
    await shown('first count');
    await fill(sidebar(), { Counted: '40' });
    await button('Count stock').click();
    await shown('Unit cost is needed.');
    await fill(sidebar(), { 'Unit cost': '0.30' });
    await button('Count stock').click();
    await shown(/: 40 on hand/);
    await begin('Receive');
    await fill(sidebar(), { "'=1+1": '20', 'Unit cost': '0.60' });
    await button('Receive').click();
    await shown('Received 20.');
    await seen('Inventory', "'=1+1", {
      'On hand': '60',
      Received: '20',
      'Average cost': '0.40',
      'Stock value': '24.00',
    });
  });

  it('of a shipment takes its carrier from the number, and the address to follow it', async () => {
    await openForm('Shipment');
    await sidebar().getByLabel('Direction', { exact: true }).selectOption('Outbound');
    await fill(sidebar(), { Order: 'ORD-0002', Quantity: '10', 'Tracking number': '1Z999AA10123456784' });
    await eventuallyHolds(
      () => sidebar().getByLabel('Carrier', { exact: true }).inputValue(),
      (carrier) => expect(carrier).toBe('UPS'),
    );
    await button('Add shipment').click();
    await shown(/^SHP-\d+ added\./);
    await eventuallyHolds(
      () => rowsOf(workbench(), 'Shipments'),
      (rows) =>
        expect(rows[rows.length - 1]).toMatchObject({
          Order: 'ORD-0002',
          Carrier: 'UPS',
          Counterparty: 'Nordhaus',
          Status: 'Planned',
          'Tracking link': expect.stringContaining('1Z999AA10123456784'),
        }),
    );
  });

  it('of an expense is in its own currency to its smallest coin, and takes its rate along', async () => {
    await openForm('Expense');
    await sidebar().getByLabel('Category', { exact: true }).selectOption('Freight');
    await fill(sidebar(), { Amount: '1000.50', Currency: 'JPY', Rate: '0.0061' });
    await button('Add expense').click();
    await shown(/JPY has no decimals: 1000\.5 cannot be paid\./);
    await fill(sidebar(), { Amount: '1,000' });
    await button('Add expense').click();
    await shown('EXP-0011 added.');
    await seen('Expenses', 'EXP-0011', { Currency: 'JPY', 'Base amount': '6.10', Status: 'Open' });
  });
});

describe('Editing', () => {
  it('says when nothing was changed', async () => {
    await openRow('ORD-0008');
    await button('Edit').click();
    await heading('Edit order');
    await sidebar().getByLabel('Style', { exact: true }).waitFor();
    await button('Save').click();
    await shown('Nothing was changed.');
  });

  it('shows what a colleague typed in the grid meanwhile, and takes theirs along with the rest of mine', async () => {
    await button('Edit').click();
    await sidebar().getByLabel('Style', { exact: true }).waitFor();
    await eventually(() => sidebar().getByLabel('Original ex-factory', { exact: true }).count(), 0);
    const row = (await rowsOf(workbench(), 'Orders')).findIndex((order) => order['Order ID'] === 'ORD-0008') + 2;
    await typeInGrid(page(), 'Orders', at('Orders', 'PO number', row), 'AS-771');
    await seen('Orders', 'ORD-0008', { 'PO number': 'AS-771' });
    await sidebar().locator('summary', { hasText: 'Terms' }).click();
    await fill(sidebar(), { 'PO number': 'AS-17', Colour: 'Stone' });
    await button('Save').click();
    await sidebar().getByRole('dialog', { name: 'Changed meanwhile' }).waitFor();
    await shown('AS-771');
    await button('Take theirs').click();
    await shown('ORD-0008: Colour changed.');
    await seen('Orders', 'ORD-0008', { 'PO number': 'AS-771', Colour: 'Stone' });
    await button('Undo').click();
    await shown('Undone: ORD-0008 is as it was before.');
    await seen('Orders', 'ORD-0008', { 'PO number': 'AS-771', Colour: 'Moss' });
  });
});

describe('Show this order', () => {
  it.each([
    ['Orders', 'B2', 'ORD-0001'],
    ['Shipments', 'A4', 'ORD-0005'],
    ['Expenses', 'D3', 'ORD-0002'],
    ['Stock moves', 'A3', /^ORD-/],
  ])('opens the story from a row of %s', async (tab, cell, id) => {
    await selectCell(page(), tab, cell);
    await openSidebar(page(), 'Show this order');
    await sidebar().getByRole('heading', { name: id, level: 1 }).waitFor();
    await sidebar().getByRole('button', { name: 'Show in Orders' }).waitFor();
  });

  it('says what to do on a row that names no order', async () => {
    await selectCell(page(), 'Inventory', 'A2');
    await choose(page(), 'Show this order');
    await page().getByText('This row belongs to no order.').waitFor();
  });
});

test('no run of the add-on failed on the way, nor did the page', async () => {
  const executions = await executionsOf(workbench());
  expect(executions.filter(({ error }) => error)).toEqual([]);
  expect(executions.map((run) => run.function)).toEqual(
    expect.arrayContaining(['panel', 'openStep', 'takeStep', 'undo', 'openEdit', 'editRow', 'showSelected']),
  );
  expect(problems).toEqual([]);
});
