// A spreadsheet on the workbench with its sidebar, in one browser for all tests of a file: how a person finds, reads and presses there.
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { eventuallyHolds } from './eventually';
import { openAllSteps, openSidebar, openWindow, rowById, type ShownRow } from './window';
import { type RunningWorkbench, startWorkbench } from './workbench';

interface Place {
  /** What the workbench's clock shows. */
  readonly now: string;
  /** Makes the folder with the spreadsheet. */
  readonly data: () => string;
  readonly context?: BrowserContextOptions;
  /** The item of the menu that leads to the desk. */
  readonly desk?: string;
}

/** Opens it before the tests of a file and closes it behind them; what it gives is there from the first test on. */
export function atWorkbench({ now, data, context, desk = 'Open desk' }: Place) {
  let running: RunningWorkbench;
  let browser: Browser | undefined;
  let window: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    running = await startWorkbench({ args: ['--now', now], data: data() });
    ({ browser } = await launchBrowser());
    window = await openWindow(running, browser, problems, context);
  });

  afterAll(async () => {
    // Also when one of them did not start: what stands would keep the run from ending.
    await browser?.close();
    await running?.stop();
  });

  const workbench = () => running;
  const page = () => window;
  const sidebar = (): FrameLocator => window.frameLocator('iframe').first();
  const button = (name: string | RegExp) => sidebar().getByRole('button', { name, exact: true });
  const heading = (name: string) => sidebar().getByRole('heading', { name, level: 1, exact: true }).waitFor();

  return {
    workbench,
    page,
    sidebar,
    button,
    heading,
    /** What broke on the page. */
    problems,
    shown: (text: string | RegExp) => sidebar().getByText(text).first().waitFor(),
    /** Waits until a row shows these cells. */
    seen: (tab: string, id: string, cells: ShownRow) =>
      eventuallyHolds(
        () => rowById(running, tab, id),
        (row) => expect(row).toMatchObject(cells),
      ),
    /** Finds a row by its ID from the desk, and opens its panel with all its steps. */
    async openRow(id: string): Promise<void> {
      await openSidebar(window, desk);
      await sidebar().getByRole('searchbox').fill(id);
      await sidebar()
        .getByRole('button', { name: new RegExp(`^${id}`) })
        .first()
        .click();
      await heading(id);
      await openAllSteps(sidebar());
    },
  };
}
