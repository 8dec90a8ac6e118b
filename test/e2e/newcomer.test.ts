// A newcomer's first ten minutes, in a real browser on the workbench: add an order, see it computed, ship it, come back.
import { columnLetters } from '../../src/derive/place';
import { columnAt } from '../support/add-on';
import { atWorkbench } from '../support/at-workbench';
import { eventuallyHolds } from '../support/eventually';
import { keepSeason } from '../support/season';
import { further } from '../support/tiers';
import { executionsOf, fill, openDesk, rowById, sheetOf, typeInGrid } from '../support/window';

const NOW = '2026-11-22T09:00:00Z';

const { workbench, page, sidebar, problems } = atWorkbench({ now: NOW, data: () => keepSeason(NOW) });

/** A cell of Shipments by the header of its column. */
const at = (label: string, row: number) => `${columnLetters(columnAt('Shipments', label) + 1)}${row}`;

describe('A newcomer', () => {
  it('opens the desk from the Extensions menu and sees what needs her first', async () => {
    await openDesk(page());
    expect(
      await sidebar()
        .getByRole('button', { name: /^\d+ late/ })
        .textContent(),
    ).toMatch(/^4/);
    await sidebar().getByText('ORD-0001 Linen shirt, Ecru').first().waitFor();
  });

  it('is told in plain words what is wrong, field by field, and nothing is written', async () => {
    await sidebar().getByRole('button', { name: 'Add order', exact: true }).click();
    await sidebar().getByLabel('Style', { exact: true }).waitFor();
    const before = JSON.stringify(await sheetOf(workbench(), 'Orders'));
    await fill(sidebar(), {
      Style: 'Camp shirt',
      Factory: 'Textiles del Norte',
      Quantity: 'four hundred',
      Sizes: 'S:80 M:160 L:120',
    });
    await fill(sidebar(), { 'Original ex-factory': '31/02/2027' });
    await sidebar().getByRole('button', { name: 'Add order', exact: true }).click();
    await sidebar().getByText('There is no 31 February 2027. Try 28 February 2027.').waitFor();
    await sidebar().getByText('“four hundred” is not').waitFor();
    await fill(sidebar(), { Quantity: '400', 'Original ex-factory': '2027-03-12' });
    await sidebar().getByRole('button', { name: 'Add order', exact: true }).click();
    await sidebar().getByText('Sizes add up to 360, Quantity is 400: 40 are missing.').first().waitFor();
    expect(JSON.stringify(await sheetOf(workbench(), 'Orders'))).toBe(before);
  });

  it('adds the order, sees it computed in the sheet, and is led to its row', async () => {
    await fill(sidebar(), { Sizes: 'S:80 M:160 L:160', 'Unit price': '14.50', Customer: 'Maison Roux' });
    await sidebar().getByRole('button', { name: 'Add order', exact: true }).click();
    await sidebar().getByText('ORD-0013 added').first().waitFor();
    expect(await rowById(workbench(), 'Orders', 'ORD-0013')).toMatchObject({
      Style: 'Camp shirt',
      Season: 'SS27',
      Quantity: '400',
      Due: '12 Mar 2027',
      Open: '400',
      Value: '5,800.00',
      'Days left': '110',
      Status: 'On track',
    });
    await sidebar().getByText('Show it in Orders').click();
    await eventuallyHolds(
      () => page().locator('.o-topbar-toolbar input').first().inputValue(),
      (cell) => expect(cell).toBe('A14'),
    );
  });

  further('sees the home panel change when an order is late', async () => {
    await sidebar().getByRole('button', { name: 'Add another' }).click();
    await fill(sidebar(), {
      Style: 'Late skirt',
      Factory: 'Hanoi Garment 9',
      Quantity: '50',
      'Original ex-factory': '2026-11-10',
    });
    await sidebar().locator('summary', { hasText: 'Terms' }).click();
    await fill(sidebar(), { 'Order date': '2026-10-01' });
    await sidebar().getByLabel('Order date', { exact: true }).press('Enter');
    await sidebar().getByText('ORD-0014 added').first().waitFor();
    await sidebar().getByRole('button', { name: 'Back to the desk' }).first().click();
    await sidebar().getByText('Needs you first').waitFor();
    await eventuallyHolds(
      () =>
        sidebar()
          .getByRole('button', { name: /^\d+ late/ })
          .textContent(),
      (tile) => expect(tile).toMatch(/^5/),
    );
    await sidebar().getByText('ORD-0014 Late skirt').first().waitFor();
  });

  it('ships it by hand in the grid: part shipped', async () => {
    await typeInGrid(page(), 'Shipments', at('Order', 12), 'ORD-0013', 'Outbound');
    await typeInGrid(page(), 'Shipments', at('Quantity', 12), '120');
    await typeInGrid(page(), 'Shipments', at('Shipped on', 12), '2026-11-21');
    await eventuallyHolds(
      () => rowById(workbench(), 'Orders', 'ORD-0013'),
      (order) => expect(order).toMatchObject({ Shipped: '120', Open: '280', Status: 'Part shipped' }),
    );
    expect(await rowById(workbench(), 'Shipments', 'SHP-0011')).toMatchObject({
      Counterparty: 'Maison Roux',
      Status: 'In transit',
    });
  });

  further('ships the rest the same way: shipped', async () => {
    await typeInGrid(page(), 'Shipments', at('Order', 13), 'ORD-0013', 'Outbound');
    await typeInGrid(page(), 'Shipments', at('Quantity', 13), '280');
    await typeInGrid(page(), 'Shipments', at('Shipped on', 13), '2026-11-22');
    await eventuallyHolds(
      () => rowById(workbench(), 'Orders', 'ORD-0013'),
      (order) => expect(order).toMatchObject({ Shipped: '400', Open: '0', Status: 'Shipped' }),
    );
  });

  further('finds everything again after a reload', async () => {
    await page().reload();
    await page().locator('.o-grid canvas').first().waitFor();
    // By keyboard alone this time.
    for (const key of ['Alt+n', 'Enter', 'Enter']) await page().keyboard.press(key);
    await sidebar().getByText('Needs you first').waitFor();
    await page().keyboard.press('Control+Alt+.');
    await page().keyboard.press('Tab');
    await page().keyboard.press('Tab');
    await page().keyboard.type('camp shirt');
    await sidebar().getByText('ORD-0013').first().waitFor();

    await sidebar().getByText('shipped', { exact: true }).first().waitFor();
    expect(await rowById(workbench(), 'Orders', 'ORD-0013')).toMatchObject({ Status: 'Shipped' });
    // The focus stands in the sidebar: its keys reach the mailbox beside it, and Escape leads back out.
    await page().keyboard.press('Control+Alt+m');
    await page().getByRole('region', { name: 'Mailbox' }).waitFor();
    await page().keyboard.press('Escape');
    await page().getByRole('region', { name: 'Mailbox' }).waitFor({ state: 'detached' });
  });

  it('met no error on the way, in the page or in any run of the add-on', async () => {
    const executions = await executionsOf(workbench());
    expect(executions.filter(({ error }) => error)).toEqual([]);
    expect(executions.map((run) => run.function)).toEqual(
      expect.arrayContaining(['onOpen', 'home', 'addRow', 'onEdit']),
    );
    expect(problems).toEqual([]);
  });
});
