// A spreadsheet's window on the workbench as a person uses it: the menu, the sidebar, the grid, and what stands in a tab.
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { WAIT_MS } from './browser';
import type { RunningWorkbench } from './workbench';

export interface Sheet {
  readonly name: string;
  readonly display: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
}

export async function openWindow(
  workbench: RunningWorkbench,
  browser: Browser,
  problems: string[],
  context: BrowserContextOptions = {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, ...context });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(workbench.url);
  await page.locator('.o-grid canvas').first().waitFor();
  return page;
}

export async function sheetOf(workbench: RunningWorkbench, name: string): Promise<Sheet> {
  const { sheets } = (await (await fetch(`${workbench.url}/api/workbook`)).json()) as { sheets: Sheet[] };
  const found = sheets.find((one) => one.name === name);
  if (!found) throw new Error(`There is no tab ${name}.`);
  return found;
}

export type ShownRow = Record<string, string>;

/** The rows of a tab as they are shown, by header. */
export async function rowsOf(workbench: RunningWorkbench, tab: string): Promise<readonly ShownRow[]> {
  const [header = [], ...rows] = (await sheetOf(workbench, tab)).display;
  return rows
    .filter(([first]) => first)
    .map((row) => Object.fromEntries(header.map((label, index) => [label, row[index] ?? ''])));
}

export async function rowById(workbench: RunningWorkbench, tab: string, id: string): Promise<ShownRow | undefined> {
  return (await rowsOf(workbench, tab)).find((row) => Object.values(row)[0] === id);
}

const menuItem = (page: Page, name: string) => page.getByRole('menuitem', { name, exact: true });

/** Chooses an item of Extensions › Selvedge. */
export async function choose(page: Page, item: string): Promise<void> {
  const end = Date.now() + WAIT_MS;
  for (;;) {
    try {
      for (const name of ['Extensions', 'Selvedge']) await menuItem(page, name).click({ timeout: 10_000 });
      // A click that lands and is told too late would be tried again, and a second sidebar would take the first one's place.
      await menuItem(page, item).click({ timeout: 10_000, trial: true });
      return await menuItem(page, item).dispatchEvent('click', {}, { timeout: 10_000 });
    } catch (error) {
      // A menu closes under the pointer when the page is drawn anew, as it does after a change.
      if (Date.now() > end) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

/** Chooses an item that opens the sidebar anew, and waits until the one before has gone. */
export async function openSidebar(page: Page, item: string): Promise<FrameLocator> {
  const sidebar = page.frameLocator('iframe');
  if ((await page.locator('iframe').count()) > 0) {
    await sidebar.locator('html').evaluate((html) => html.setAttribute('data-before', ''));
  }
  await choose(page, item);
  await sidebar.locator('html:not([data-before]) #desk').waitFor({ state: 'attached' });
  return sidebar;
}

export async function openDesk(page: Page): Promise<FrameLocator> {
  const sidebar = await openSidebar(page, 'Open desk');
  await sidebar.getByRole('searchbox').waitFor();
  await sidebar.getByText('Needs you first').waitFor();
  return sidebar;
}

const NAME_BOX = '.o-topbar-toolbar input';

/** It says which cell is selected. */
const nameBox = (page: Page) => page.locator(NAME_BOX).first();

/** Selects a cell of a tab, reached by the name box. */
export async function selectCell(page: Page, tab: string, a1: string): Promise<void> {
  await page.locator('.o-sheet-name', { hasText: new RegExp(`^${tab}$`) }).click();
  await nameBox(page).fill(a1);
  await page.keyboard.press('Enter');
  // Keys pressed before the grid has drawn its new place would land in the text of the old one.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** Types into cells side by side as a person would. */
export async function typeInGrid(page: Page, tab: string, a1: string, ...texts: string[]): Promise<void> {
  await selectCell(page, tab, a1);
  for (const text of texts) {
    const cell = await nameBox(page).inputValue();
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
    // A step to the side that comes late would carry off whatever is selected next.
    await page.waitForFunction(([box, was]) => document.querySelector<HTMLInputElement>(box)?.value !== was, [
      NAME_BOX,
      cell,
    ] as const);
  }
}

/** Fills the fields of a form, by their labels. */
export async function fill(sidebar: FrameLocator, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) await sidebar.getByLabel(label, { exact: true }).fill(text);
}

interface Execution {
  readonly function: string;
  readonly error?: unknown;
}

/** Every run of the add-on so far. */
export async function executionsOf(workbench: RunningWorkbench): Promise<readonly Execution[]> {
  return (await (await fetch(`${workbench.url}/api/executions`)).json()) as Execution[];
}

/** Every step of the panel that stands, also those that open by a word. */
export async function openAllSteps(sidebar: FrameLocator): Promise<void> {
  const dock = sidebar.getByRole('button', { name: /^(Show in|Ver en)/ });
  await dock.waitFor().catch(async (error: Error) => {
    throw new Error(`${error.message}\nThe sidebar shows: ${await sidebar.locator('body').innerText()}`);
  });
  for (const more of await sidebar.locator('.dock .opens:not([open]) summary').all()) await more.click();
}
