// A window of the page in a real browser, as the tests of the page use it.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { eventually } from '../../support/eventually';

interface WindowOptions {
  /** Collects what the page throws and what it fails to load. */
  readonly problems: string[];
  readonly user?: string | undefined;
  /** What follows the address of the page, such as #gid=0. */
  readonly hash?: string;
}

/** A blank page keeps the renderer alive, where all windows share one. */
async function openContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  await context.newPage();
  return context;
}

export async function openWindow(browser: Browser, url: string, options: WindowOptions): Promise<Page> {
  const { problems, user = 'you@selvedge.example', hash = '' } = options;
  const [context = await openContext(browser)] = browser.contexts();
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // A frame that is taken away while it loads lets go of what it asked for.
    if (why !== 'net::ERR_ABORTED') problems.push(`${request.url()} ${why}`);
  });
  await page.goto(`${url}/?user=${user}${hash}`);
  await page.locator('.o-grid canvas').first().waitFor();
  return page;
}

/** Clicks the cell of a sheet whose columns and rows have the engine's usual sizes. */
export async function clickCell(page: Page, col: number, row: number): Promise<void> {
  const box = await page.locator('.o-grid canvas').first().boundingBox();
  if (!box) throw new Error('The grid is not to be seen.');
  await page.mouse.click(box.x + 48 + col * 96 + 20, box.y + 26 + row * 23 + 10);
}

/** Types into a cell as a person does: once the grid listens, and leaving the cell once all of it stands there. */
export async function typeIn(page: Page, { col, row }: { col: number; row: number }, text: string): Promise<void> {
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  await clickCell(page, col, row);
  await eventually(() => page.evaluate(() => document.activeElement?.closest('.o-grid') !== null), true);
  const composer = page.locator('.o-grid-composer .o-composer');
  // The first letter opens the cell; on a busy machine what follows at once would be lost.
  await page.keyboard.type(text.slice(0, 1));
  await eventually(() => composer.textContent(), text.slice(0, 1));
  await page.keyboard.type(text.slice(1));
  await eventually(() => composer.textContent(), text);
  await page.keyboard.press('Enter');
}

/** What axe finds wrong with the page around the grid. */
export async function accessibility(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run({
      exclude: ['#grid'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  });
}
