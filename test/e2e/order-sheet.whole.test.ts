// The order sheet on paper: both sizes, both languages, one line and forty; what is printed is the sheet alone, and its head stands on every page.
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { type Printed, printSheet } from '../support/printed-sheet';

let browser: Browser;

beforeAll(async () => {
  ({ browser } = await launchBrowser());
});

afterAll(async () => {
  await browser?.close();
});

/** What the printer gets: the pages with their width and height in points. */
async function printed(options: Printed) {
  const page = await browser.newPage();
  await printSheet(page, options);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  await page.emulateMedia({ media: 'print' });
  const shown = await page.locator('body').innerText();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  await page.close();
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ]);
  return { boxes, shown, overflow };
}

const A4 = [595, 842];
const LETTER = [612, 792];

it.each([
  ['en', 'a4', A4, 'Total quantity'],
  ['es', 'letter', LETTER, 'Cantidad total'],
] as const)('one line stands on one page, in %s on %s', async (language, size, box, total) => {
  const { boxes, shown, overflow } = await printed({ language, size, lines: 1 });
  expect(boxes).toEqual([box]);
  expect(shown).toContain(total);
  // What is there to choose on the screen is not printed.
  expect(shown).not.toContain('Letter');
  expect(shown).not.toContain('Carta');
  expect(overflow).toBe(0);
});

it.each([
  ['en', 'letter', LETTER],
  ['es', 'a4', A4],
] as const)('forty lines go on over pages of that size, in %s on %s', async (language, size, box) => {
  const { boxes, shown } = await printed({ language, size, lines: 40 });
  expect(boxes.length).toBeGreaterThan(1);
  expect(boxes.every(([width, height]) => width === box[0] && height === box[1])).toBe(true);
  expect(shown).toContain('ORD-0040');
});
