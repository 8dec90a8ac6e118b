// A newcomer's first ten minutes, in a real browser on the workbench: add an order, see it computed, ship it, come back.
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { type RunningWorkbench, startWorkbench } from '../support/workbench';

interface Sheet {
  readonly name: string;
  readonly display: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
}

let workbench: RunningWorkbench;
let browser: Browser;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  const [started, launched] = await Promise.all([
    startWorkbench({ args: ['--now', '2026-11-22T09:00:00Z'] }),
    launchBrowser(),
  ]);
  workbench = started;
  browser = launched.browser;
  page = await openPage();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await workbench.stop();
});

async function openPage(): Promise<Page> {
  const opened = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  opened.on('pageerror', (error) => problems.push(error.message));
  await opened.goto(workbench.url);
  await opened.locator('.o-grid canvas').first().waitFor();
  return opened;
}

async function sheet(name: string): Promise<Sheet> {
  const { sheets } = (await (await fetch(`${workbench.url}/api/workbook`)).json()) as { sheets: Sheet[] };
  const found = sheets.find((one) => one.name === name);
  if (!found) throw new Error(`There is no tab ${name}.`);
  return found;
}

async function rowById(tab: string, id: string): Promise<Record<string, string> | undefined> {
  const { display } = await sheet(tab);
  const [header = [], ...rows] = display;
  const row = rows.find(([first]) => first === id);
  return row && Object.fromEntries(header.map((label, index) => [label, row[index] ?? '']));
}

async function eventually<T>(read: () => Promise<T>, check: (seen: T) => void): Promise<void> {
  const end = Date.now() + 15_000;
  for (;;) {
    const seen = await read();
    try {
      check(seen);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function openDesk(on: Page): Promise<FrameLocator> {
  for (const name of ['Extensions', 'Selvedge', 'Open desk'])
    await on.getByRole('menuitem', { name, exact: true }).click();
  const sidebar = on.frameLocator('iframe');
  await sidebar.getByRole('searchbox').waitFor();
  await sidebar.getByText('Needs you first').waitFor();
  return sidebar;
}

/** Types into a cell of the grid as a person would, reached by the name box. */
async function typeInGrid(on: Page, tab: string, a1: string, ...texts: string[]): Promise<void> {
  await on.getByText(tab, { exact: true }).click();
  await on.locator('.o-topbar-toolbar input').first().fill(a1);
  await on.keyboard.press('Enter');
  for (const text of texts) {
    await on.keyboard.type(text);
    await on.keyboard.press('Tab');
  }
}

const fill = async (sidebar: FrameLocator, fields: Readonly<Record<string, string>>) => {
  for (const [label, text] of Object.entries(fields)) await sidebar.getByLabel(label, { exact: true }).fill(text);
};

describe('A newcomer', () => {
  let sidebar: FrameLocator;

  it('opens the desk from the Extensions menu and sees what needs her first', async () => {
    sidebar = await openDesk(page);
    expect(await sidebar.getByRole('button', { name: /^\d+ late/ }).textContent()).toMatch(/^4/);
    await sidebar.getByText('ORD-0001 Linen shirt, Ecru').first().waitFor();
  });

  it('is told in plain words what is wrong, field by field, and nothing is written', async () => {
    await sidebar.getByRole('button', { name: 'Add order', exact: true }).click();
    await sidebar.getByLabel('Style', { exact: true }).waitFor();
    const before = JSON.stringify(await sheet('Orders'));
    await fill(sidebar, {
      Style: 'Camp shirt',
      Factory: 'Textiles del Norte',
      Quantity: '400 pieces',
      Sizes: 'S:80 M:160 L:120',
    });
    await fill(sidebar, { 'Original ex-factory': '31/02/2027' });
    await sidebar.getByRole('button', { name: 'Add order', exact: true }).click();
    await sidebar.getByText('There is no 31 February 2027. Try 28 February 2027.').waitFor();
    await sidebar.getByText('“400 pieces” is not').waitFor();
    await fill(sidebar, { Quantity: '400', 'Original ex-factory': '2027-03-12' });
    await sidebar.getByRole('button', { name: 'Add order', exact: true }).click();
    await sidebar.getByText('Sizes add up to 360, Quantity is 400: 40 are missing.').first().waitFor();
    expect(JSON.stringify(await sheet('Orders'))).toBe(before);
  });

  it('adds the order, sees it computed in the sheet, and is led to its row', async () => {
    await fill(sidebar, { Sizes: 'S:80 M:160 L:160', 'Unit price': '14.50', Customer: 'Maison Roux' });
    await sidebar.getByRole('button', { name: 'Add order', exact: true }).click();
    await sidebar.getByText('ORD-0013 added').first().waitFor();
    expect(await rowById('Orders', 'ORD-0013')).toMatchObject({
      Style: 'Camp shirt',
      Season: 'SS27',
      Quantity: '400',
      Due: '12 Mar 2027',
      Open: '400',
      Value: '5,800.00',
      'Days left': '110',
      Status: 'On track',
    });
    await sidebar.getByText('Show it in Orders').click();
    await eventually(
      () => page.locator('.o-topbar-toolbar input').first().inputValue(),
      (cell) => expect(cell).toBe('A14'),
    );
  });

  it('sees the home panel change when an order is late', async () => {
    await sidebar.getByRole('button', { name: 'Add another' }).click();
    await fill(sidebar, {
      Style: 'Late skirt',
      Factory: 'Hanoi Garment 9',
      Quantity: '50',
      'Original ex-factory': '2026-11-10',
    });
    await sidebar.getByText('Terms').click();
    await fill(sidebar, { 'Order date': '2026-10-01' });
    await sidebar.getByLabel('Order date', { exact: true }).press('Enter');
    await sidebar.getByText('ORD-0014 added').first().waitFor();
    await sidebar.getByRole('button', { name: 'Back to the desk' }).first().click();
    await sidebar.getByText('Needs you first').waitFor();
    await eventually(
      () => sidebar.getByRole('button', { name: /^\d+ late/ }).textContent(),
      (tile) => expect(tile).toMatch(/^5/),
    );
    await sidebar.getByText('ORD-0014 Late skirt').first().waitFor();
  });

  it('ships it by hand in the grid: part shipped, then shipped', async () => {
    await typeInGrid(page, 'Shipments', 'B12', 'Outbound', 'ORD-0013');
    await typeInGrid(page, 'Shipments', 'E12', '120');
    await typeInGrid(page, 'Shipments', 'K12', '2026-11-21');
    await eventually(
      () => rowById('Orders', 'ORD-0013'),
      (order) => expect(order).toMatchObject({ Shipped: '120', Open: '280', Status: 'Part shipped' }),
    );
    expect(await rowById('Shipments', 'SHP-0011')).toMatchObject({ Counterparty: 'Maison Roux', Status: 'In transit' });
    await typeInGrid(page, 'Shipments', 'B13', 'Outbound', 'ORD-0013');
    await typeInGrid(page, 'Shipments', 'E13', '280');
    await typeInGrid(page, 'Shipments', 'K13', '2026-11-22');
    await eventually(
      () => rowById('Orders', 'ORD-0013'),
      (order) => expect(order).toMatchObject({ Shipped: '400', Open: '0', Status: 'Shipped' }),
    );
  });

  it('finds everything again after a reload', async () => {
    await page.reload();
    await page.locator('.o-grid canvas').first().waitFor();
    // By keyboard alone this time.
    for (const key of ['Alt+n', 'Enter', 'Enter']) await page.keyboard.press(key);
    sidebar = page.frameLocator('iframe');
    await sidebar.getByText('Needs you first').waitFor();
    await page.keyboard.press('Control+Alt+.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('camp shirt');
    await sidebar.getByText('ORD-0013').first().waitFor();

    await sidebar.getByText('shipped', { exact: true }).first().waitFor();
    expect(await rowById('Orders', 'ORD-0013')).toMatchObject({ Status: 'Shipped' });
  });

  it('met no error on the way, in the page or in any run of the add-on', async () => {
    const executions = (await (await fetch(`${workbench.url}/api/executions`)).json()) as {
      function: string;
      error?: unknown;
    }[];
    expect(executions.filter(({ error }) => error)).toEqual([]);
    expect(executions.map((run) => run.function)).toEqual(
      expect.arrayContaining(['onOpen', 'setUp', 'addSampleSeason', 'home', 'addRow', 'onEdit']),
    );
    expect(problems).toEqual([]);
  });
});
