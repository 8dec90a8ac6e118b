// The page in real browsers: two people at their windows, the grid, dialogs that wait, the sidebar.
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, ONE_RENDERER } from '../../support/browser';
import { eventually } from '../../support/eventually';
import { further } from '../../support/tiers';
import type { RunningWorkbench } from '../../support/workbench';
import { get, type Sheet, sheet, startNotes, type } from './client';
import { accessibility, clickCell, openWindow, typeIn } from './window';

let workbench: RunningWorkbench;
let browser: Browser;
let problems: string[] = [];

beforeAll(async () => {
  workbench = await startNotes();
  ({ browser } = await launchBrowser(ONE_RENDERER));
});
afterAll(async () => {
  // Also when one of them did not start: what stands would keep the run from ending.
  await browser?.close();
  await workbench?.stop();
});
beforeEach(() => {
  problems = [];
});
afterEach(() => {
  expect(problems).toEqual([]);
});

const open = (user?: string) => openWindow(browser, workbench.url, { problems, user });

async function menu(page: Page, ...path: string[]): Promise<void> {
  for (const name of path) await page.getByRole('menuitem', { name, exact: true }).click();
}

const cell = async (col: number, row: number) => (await sheet(workbench.url)).values[row]?.[col];

const tabs = async () =>
  (await get<{ sheets: Sheet[] }>(workbench.url, '/api/workbook')).sheets.map(({ name }) => name);

/** What a window's formula bar shows of its selected cell. */
const formulaBar = (page: Page) => page.locator('.o-topbar-composer .o-composer').textContent();

test('typing in one window fires onEdit and shows in the other', async () => {
  const mine = await open();
  const hers = await open('ana@selvedge.example');
  await typeIn(mine, { col: 0, row: 3 }, 'Fit comments');
  await eventually(() => cell(1, 3), 'seen Fit comments');

  await clickCell(hers, 1, 3);
  await eventually(() => formulaBar(hers), 'seen Fit comments');
  await hers.getByTitle('You is here').waitFor();

  await mine.keyboard.press('Control+z');
  // What onEdit had made of it goes with it: nothing is left in the row.
  await eventually(() => cell(0, 3), undefined);
  await eventually(() => cell(1, 3), undefined);
  await Promise.all([mine.close(), hers.close()]);
});

further('what was typed before a window opened can still be undone before its eyes', async () => {
  const mine = await open();
  await typeIn(mine, { col: 0, row: 8 }, 'Second thoughts');
  await eventually(() => cell(0, 8), 'Second thoughts');

  const hers = await open('ana@selvedge.example');
  await clickCell(hers, 0, 8);
  await eventually(() => formulaBar(hers), 'Second thoughts');
  await mine.keyboard.press('Control+z');
  await eventually(() => formulaBar(hers), '');
  await Promise.all([mine.close(), hers.close()]);
});

further('a day typed or pasted with the name of its month is that day', async () => {
  const mine = await open();
  await typeIn(mine, { col: 0, row: 12 }, '12 Mar 2027');
  await eventually(() => cell(0, 12), 46458);
  await clickCell(mine, 0, 12);
  // As a day it is edited in the order of the locale, and no longer as it was typed.
  await eventually(() => formulaBar(mine), '3/12/2027');
  await mine.keyboard.press('Control+z');
  await eventually(async () => (await cell(0, 12)) ?? '', '');
  await mine.close();
});

further('a protected column asks before it is edited, and a note shows under the pointer', async () => {
  const mine = await open();
  await typeIn(mine, { col: 5, row: 4 }, '12');
  const warning = mine.getByRole('alertdialog', { name: 'Heads up!' });
  await warning.getByRole('button', { name: 'Cancel' }).click();
  expect(await cell(5, 4)).toBeUndefined();

  await typeIn(mine, { col: 5, row: 4 }, '12');
  await warning.getByRole('button', { name: 'Edit anyway' }).click();
  await eventually(() => cell(5, 4), 12);
  await type(workbench.url, 'F5', [['']]);

  const box = await mine.locator('.o-grid canvas').first().boundingBox();
  await mine.mouse.move((box?.x ?? 0) + 48 + 2 * 96 + 30, (box?.y ?? 0) + 26 + 10);
  await mine.getByText('How long the note is.').waitFor();
  await mine.close();
});

further('sorting moves what was typed and leaves the formulas’ results to the formulas', async () => {
  await type(workbench.url, 'A12:A14', [['cuff'], ['axis'], ['button']]);
  await type(workbench.url, 'C12', [['=ARRAYFORMULA(LEN(A12:A14))']]);
  const mine = await open();
  await clickCell(mine, 0, 11);
  await mine.keyboard.down('Shift');
  await clickCell(mine, 2, 13);
  await mine.keyboard.up('Shift');
  await menu(mine, 'Data', 'Sort range', 'Descending (Z ⟶ A)');
  const rows = async () => (await sheet(workbench.url)).values.slice(11, 14).map((row) => [row[0], row[2]]);
  await eventually(rows, [
    ['cuff', 4],
    ['button', 6],
    ['axis', 4],
  ]);
  await type(
    workbench.url,
    'A12:C14',
    Array.from({ length: 3 }, () => ['', '', '']),
  );
  await mine.close();
});

further('the page around the grid has no accessibility problem', async () => {
  const mine = await open();
  const check = () => accessibility(mine);
  expect(await check()).toEqual([]);
  await eventually(() => mine.getByRole('toolbar').count(), 1);
  const tabs = await mine.getByRole('tablist').getByRole('tab').allInnerTexts();
  expect(tabs.length).toBeGreaterThan(0);
  expect(tabs).toContain(await mine.getByRole('tab', { selected: true }).innerText());
  await menu(mine, 'Insert');
  await eventually(() => mine.getByRole('menuitem', { name: /Chart|Pivot/ }).count(), 0);
  await mine.keyboard.press('Escape');
  // A sidebar at 150 % leaves the grid as little as a phone has: it stays one page, with one menu.
  await mine.setViewportSize({ width: 560, height: 480 });
  await eventually(() => mine.locator('.o-spreadsheet-mobile').count(), 0);
  await mine.setViewportSize({ width: 1280, height: 720 });
  await menu(mine, 'Extensions', 'Selvedge');
  expect(await check()).toEqual([]);
  await mine.getByRole('menuitem', { name: 'Open notes', exact: true }).click();
  await menu(mine, 'Extensions', 'Selvedge', 'Ask for a name');
  await mine.getByRole('alertdialog').waitFor();
  expect(await check()).toEqual([]);
  await mine.keyboard.press('Escape');
  await mine.close();
});

further('a question waits for its person while others go on working', async () => {
  const mine = await open();
  await menu(mine, 'Extensions', 'Selvedge', 'Ask for a name');
  const question = mine.getByRole('alertdialog', { name: 'Rename' });
  await question.waitFor();
  await mine.getByText('Working…').waitFor();

  await type(workbench.url, 'A6', [['Meanwhile']], 'ana@selvedge.example');
  expect(await cell(1, 5)).toBe('seen Meanwhile');
  await eventually(() => question.isVisible(), true);

  await question.getByRole('button', { name: 'Yes' }).click();
  await mine.getByRole('dialog', { name: 'New name' }).waitFor();
  await mine.keyboard.type('Notes of today');
  await mine.keyboard.press('Enter');
  await mine.getByText('Renamed').waitFor();
  await sheet(workbench.url, 'Notes of today');

  await menu(mine, 'Extensions', 'Selvedge', 'Ask for a name');
  await mine.getByRole('button', { name: 'Yes' }).click();
  await mine.getByRole('dialog', { name: 'New name' }).waitFor();
  await mine.keyboard.type('Notes');
  await mine.keyboard.press('Enter');
  await eventually(async () => (await tabs()).includes('Notes'), true);
  await mine.close();
});

further('closing the window answers its question', async () => {
  const mine = await open();
  await menu(mine, 'Extensions', 'Selvedge', 'Ask for a name');
  await mine.getByRole('alertdialog').waitFor();
  await mine.close();
  const next = await open('ana@selvedge.example');
  await menu(next, 'Extensions', 'Selvedge', 'Ask too much');
  await next.getByText('That is too much to ask.').waitFor();
  await next.close();
});

further('the sidebar calls the server and hears of its errors', async () => {
  const mine = await open();
  await menu(mine, 'Extensions', 'Selvedge', 'Open notes');
  const sidebar = mine.frameLocator('iframe[title="Notes"]');
  await sidebar.getByRole('button', { name: 'Note it' }).click();
  await sidebar.getByText(/^Row \d+, from the sidebar$/).waitFor();
  await sidebar.getByRole('button', { name: 'Ask too much' }).click();
  await sidebar.getByText('true: That is too much to ask.').waitFor();
  expect(await mine.locator('iframe').evaluate((frame) => frame.clientWidth)).toBe(300);

  // A screen of 1280 pixels at 150 %.
  await mine.setViewportSize({ width: 853, height: 480 });
  const beside = () =>
    mine.evaluate(() => {
      const right = (part: string) => document.querySelector(part)?.getBoundingClientRect().right;
      const bars = ['.o-spreadsheet-topbar-wrapper', '.o-grid', '.o-spreadsheet-bottombar-wrapper'].map(right);
      const left = document.querySelector('.sidebar')?.getBoundingClientRect().left;
      return bars.every((bar) => bar !== undefined && left !== undefined && bar <= left);
    });
  await eventually(beside, true);

  await sidebar.getByRole('button', { name: 'Leave' }).click();
  await mine.locator('iframe').waitFor({ state: 'detached' });
  await mine.close();
});

further('a script selects in the window of the one who ran it, and knows what is selected there', async () => {
  const mine = await open();
  await clickCell(mine, 2, 2);
  await menu(mine, 'Extensions', 'Selvedge', 'Show the last row');
  const last = (await sheet(workbench.url)).values.length;
  await eventually(() => mine.locator('.o-named-range-selector input').inputValue(), `A${last}`);
  await clickCell(mine, 2, 2);
  await eventually(
    () =>
      mine.evaluate(() =>
        fetch('/api/call', { method: 'POST', body: '{"function":"whereAmI"}' }).then((r) => r.json()),
      ),
    { ok: true, result: 'C3' },
  );
  await mine.close();
});

further('a window that lost its line draws the workbook afresh', async () => {
  const mine = await open();
  await mine.context().setOffline(true);
  await type(workbench.url, 'A8', [['While away']]);
  await mine.context().setOffline(false);
  await clickCell(mine, 0, 7);
  await eventually(() => formulaBar(mine), 'While away');
  await mine.close();
});

further('File › Download gives what the cells show as comma-separated values', async () => {
  await type(workbench.url, 'C1:C2', [['Said "late", twice'], ['=1/4']]);
  const mine = await open();
  const [download] = await Promise.all([
    mine.waitForEvent('download'),
    menu(mine, 'File', 'Download', 'Comma-separated values (.csv)'),
  ]);
  expect(download.suggestedFilename()).toBe('Production desk - Notes.csv');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString('utf8').split('\r\n').slice(0, 2)).toEqual([
    'Note,Seen,"Said ""late"", twice"',
    'Proto sample due,,0.25',
  ]);
  await mine.close();
});

test('the menus work by keyboard alone', async () => {
  const mine = await open();
  await mine.getByRole('menuitem', { name: 'File', exact: true }).focus();
  for (let step = 0; step < 6; step += 1) await mine.keyboard.press('ArrowRight');
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) {
    await mine.keyboard.press(key);
  }
  await mine.getByText('That is too much to ask.').waitFor();
  await mine.close();
});

further('a tab made in the page is one like any other', async () => {
  const page = await open();
  await menu(page, 'Insert', 'Insert sheet');
  await typeIn(page, { col: 1, row: 2 }, 'On a new tab');
  await eventually(async () => (await sheet(workbench.url, 'Sheet1')).values[2]?.[1], 'On a new tab');
  await eventually(() => page.getByText('is a whole number').count(), 0);
  await page.close();
});
