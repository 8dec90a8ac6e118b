// A window of the page in a real browser, as the tests of the page use it.
import type { Browser, BrowserContext, Page } from 'playwright-core';

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
  page.on('requestfailed', (request) => problems.push(`${request.url()} ${request.failure()?.errorText}`));
  await page.goto(`${url}/?user=${user}${hash}`);
  await page.locator('.o-grid canvas').first().waitFor();
  return page;
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
