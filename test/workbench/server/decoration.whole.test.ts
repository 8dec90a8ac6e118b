// What scripts draw and compute, seen in the page: bandings and borders in the grid, and the results of a script's functions.
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import { eventually } from '../../support/eventually';
import type { RunningWorkbench } from '../../support/workbench';
import { post, sheet, startNotes, type } from './client';
import { openWindow } from './window';

let workbench: RunningWorkbench;
let browser: Browser;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  workbench = await startNotes();
  ({ browser } = await launchBrowser());
  page = await openWindow(browser, workbench.url, { problems });
});
afterAll(async () => {
  // Also when one of them did not start: what stands would keep the run from ending.
  await browser?.close();
  await workbench?.stop();
  expect(problems).toEqual([]);
});

/** Where a cell stands on the canvas, in the engine's usual sizes; `x` and `y` are within it. */
const place = (col: number, row: number, x: number, y: number) => ({ x: 48 + col * 96 + x, y: 26 + row * 23 + y });

/** The colour of one point of the grid. */
function colorAt(col: number, row: number, x = 48, y = 11): Promise<string> {
  return page.evaluate(
    (at) => {
      const canvas = document.querySelector<HTMLCanvasElement>('.o-grid canvas');
      if (!canvas) return 'no canvas';
      const scale = canvas.width / canvas.clientWidth;
      const pixel = canvas.getContext('2d')?.getImageData(at.x * scale, at.y * scale, 1, 1).data ?? [];
      return `#${[...pixel]
        .slice(0, 3)
        .map((part) => part.toString(16).padStart(2, '0'))
        .join('')}`;
    },
    place(col, row, x, y),
  );
}

/** How many points of a cell are of about a colour, given by its red, green and blue. */
function countOf(col: number, row: number, color: readonly number[]): Promise<number> {
  return page.evaluate(
    ({ x, y, color }) => {
      const canvas = document.querySelector<HTMLCanvasElement>('.o-grid canvas');
      if (!canvas) return 0;
      const scale = canvas.width / canvas.clientWidth;
      const { data = [] } = canvas.getContext('2d')?.getImageData(x * scale, y * scale, 94 * scale, 21 * scale) ?? {};
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (color.every((part, index) => Math.abs((data[at + index] ?? 0) - part) < 60)) count += 1;
      }
      return count;
    },
    { ...place(col, row, 1, 1), color },
  );
}

async function clickCell(col: number, row: number): Promise<void> {
  const box = await page.locator('.o-grid canvas').first().boundingBox();
  const { x, y } = place(col, row, 20, 10);
  await page.mouse.click((box?.x ?? 0) + x, (box?.y ?? 0) + y);
}

test('bandings and borders that a script sets are drawn at once', async () => {
  await post(workbench.url, '/api/call', { function: 'decorate', args: [] });
  await eventually(() => colorAt(8, 1), '#63d297');
  expect(await colorAt(9, 2)).toBe('#ffffff');
  expect(await colorAt(9, 3)).toBe('#e7f9ef');
  expect(await colorAt(8, 7, 48, 0)).toMatch(/^#ff[0-4]/);
});

test('parts of a text are drawn as they look, and links as links', async () => {
  await eventually(async () => (await countOf(8, 11, [255, 0, 0])) > 20, true);
  expect(await countOf(8, 11, [17, 85, 204])).toBeGreaterThan(10);
  expect(await countOf(8, 11, [0, 0, 0])).toBe(0);
});

test('a formula typed in the page shows what the script’s function gives', async () => {
  await type(workbench.url, 'D1:D2', [['four'], ['sixsix']]);
  await clickCell(4, 0);
  await page.keyboard.type('=thrice(D1)');
  await page.keyboard.press('Enter');
  await page.keyboard.type('=thrice(D2)');
  await page.keyboard.press('Enter');
  await eventually(async () => (await sheet(workbench.url)).values.slice(0, 2).map((row) => row[4]), [12, 18]);
  await clickCell(4, 0);
  await page.keyboard.press('Shift+ArrowDown');
  await eventually(async () => (await page.locator('.o-selection-statistic').textContent())?.trim(), 'Sum: 30');
  await clickCell(3, 0);
  await eventually(async () => page.locator('.o-selection-statistic').count(), 0);
});
