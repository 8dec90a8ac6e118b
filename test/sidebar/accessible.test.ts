// Every view is looked over by axe, and none is wider than the 300 px that Google gives it.
import type { Browser, Page } from 'playwright-core';
import type { SearchHit } from '../../src/app/api';
import { launchBrowser } from '../support/browser';
import { editView, shipped, story } from './orders-day';
import {
  attention,
  busyDesk,
  busyReminders,
  checked,
  openSidebar,
  type Script,
  type Stage,
  sidebarSize,
} from './stage';

let browser: Browser;
beforeAll(async () => {
  ({ browser } = await launchBrowser());
});
afterAll(() => browser.close());

const longName = 'Textiles y Confecciones del Norte de Galicia, Sociedad Limitada Unipersonal';
const hit: SearchHit = {
  table: 'Orders',
  id: 'ORD-0001',
  title: longName,
  party: longName,
  status: 'On track',
  tone: 'good',
};
const longRows: Script = {
  home: () => ({
    ...busyDesk,
    desk: longName,
    attention: attention.map((row) => ({ ...row, title: longName, party: longName })),
  }),
};
const longWord = 'Unbreakable'.repeat(20);
const longStory: Script = {
  story: () => ({
    ...story,
    title: longName,
    findings: [...story.findings, { code: 'cancelIn', days: 8 }, { code: 'noQuantity' }],
    quantities: { ordered: 1_400_000, shipped: 1_120_000, open: 280, planned: 60_000 },
    dates: story.dates.map((date) => ({ ...date, note: longWord })),
    shipments: story.shipments.map((shipment) => ({ ...shipment, trackingNumber: longWord })),
    moves: story.moves.map((move) => ({ ...move, sku: longWord })),
    expenses: story.expenses.map((expense) => ({ ...expense, vendor: longName })),
    facts: [{ label: 'Notes', kind: { type: 'text', long: true }, value: longWord }],
  }),
};
const never: Script = { story: () => new Promise(() => undefined) };
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const fillOrder = async (page: Page) => {
  await field(page, 'Style').fill('Unbreakable'.repeat(20));
  await field(page, 'Factory').fill(longName);
  await field(page, 'Quantity').fill('400');
  await field(page, 'Original ex-factory').fill('26/2/2027');
};

const views: readonly [string, string, Script, (page: Page) => Promise<unknown>][] = [
  ['home', 'home', longRows, (page) => page.getByRole('button', { name: '2 late' }).click()],
  [
    'home while loading',
    'home',
    { home: () => new Promise(() => undefined) },
    (page) => page.getByText('Loading…').waitFor(),
  ],
  [
    'home that failed',
    'home',
    { home: () => Promise.reject(new Error('x'.repeat(200))) },
    (page) => page.getByText('Try again').waitFor(),
  ],
  [
    'not set up',
    'home',
    { home: () => ({ ...busyDesk, ready: false }) },
    (page) => page.getByText('Not set up yet').waitFor(),
  ],
  [
    'search results',
    'home',
    { search: (query) => ({ query, hits: [hit], more: 2 }) },
    async (page) => {
      await page.getByRole('searchbox').fill('gali');
      await page.getByText('3 rows found').waitFor();
    },
  ],
  ...['Orders', 'Shipments', 'Expenses', 'Inventory'].map(
    (table): [string, string, Script, (page: Page) => Promise<unknown>] => [
      `the form of ${table}, unfolded`,
      `form/${table}`,
      {},
      async (page) => {
        await page.locator('summary').first().waitFor();
        for (const summary of await page.locator('summary').all()) await summary.click();
      },
    ],
  ),
  [
    'errors in a form',
    'form/Orders',
    {},
    async (page) => {
      await page.getByRole('button', { name: 'Add order' }).click();
      await page.getByText('4 fields need another look.').waitFor();
    },
  ],
  [
    'an open list of suggestions',
    'form/Orders',
    {},
    async (page) => {
      await field(page, 'Style').fill('lin');
      await page.keyboard.press('ArrowDown');
      await page.getByRole('option', { name: 'Linen shirt' }).waitFor();
    },
  ],
  [
    'a form being sent',
    'form/Orders',
    { addRow: () => new Promise(() => undefined) },
    async (page) => {
      await fillOrder(page);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Adding…' }).waitFor();
    },
  ],
  [
    'the question before leaving',
    'form/Orders',
    {},
    async (page) => {
      await fillOrder(page);
      await page.keyboard.press('Escape');
      await page.getByText('Leave without adding?').waitFor();
    },
  ],
  ["an order's story", 'story/ORD-0017', longStory, (page) => page.getByText('280 open').waitFor()],
  ['a story while loading', 'story/ORD-0017', never, (page) => page.getByText('Loading…').waitFor()],
  ['a row that is gone', 'row/Shipments/SHP-9999', {}, (page) => page.getByText('That row is gone').waitFor()],
  ...['Shipments/SHP-0012', 'Inventory/LS/ECRU "M"', 'Expenses/EXP-0031', 'Stock moves/MOV-0004'].map(
    (row): [string, string, Script, (page: Page) => Promise<unknown>] => [
      `the panel of ${row}`,
      `row/${row}`,
      {},
      (page) => page.getByRole('button', { name: /^Show in/ }).waitFor(),
    ],
  ),
  ...(['ship', 'receive', 'deliver', 'pay', 'revise', 'close', 'count'] as const).map(
    (action): [string, string, Script, (page: Page) => Promise<unknown>] => [
      `the form of ${action}`,
      `act/${action}/Orders/${longName}`,
      {},
      (page) => page.locator('form button[type=submit]').first().waitFor(),
    ],
  ),
  [
    'a question before a step',
    'act/ship/Orders/ORD-0017',
    { act: () => ({ ok: false, ask: [{ code: 'moreThanOnHand', sku: longWord, onHand: 20, quantity: 200 }] }) },
    async (page) => {
      await page.getByRole('button', { name: 'Ship', exact: true }).click();
      await page.getByText('only 20 are on hand').waitFor();
    },
  ],
  [
    'a step that was done and could not be undone',
    'act/ship/Orders/ORD-0017',
    {
      act: () => ({ ...shipped, rows: [...shipped.rows, { table: 'Inventory', id: longWord }] }),
      undo: () => ({ ok: false, changed: [{ table: 'Inventory', id: longWord, fields: [longName] }] }),
    },
    async (page) => {
      await page.getByRole('button', { name: 'Ship', exact: true }).click();
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await page.getByText('Not undone').waitFor();
    },
  ],
  [
    'the form of an edit, and what somebody else changed',
    'edit/Orders/ORD-0017',
    {
      openEdit: (table, id) => editView(table, id, { style: 'Linen shirt', notes: longWord }),
      editRow: () => ({
        ok: false,
        conflicts: [{ key: 'style', label: 'Style', was: longName, now: longWord }],
      }),
    },
    async (page) => {
      await field(page, 'Style').fill('Camp shirt');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Changed meanwhile').waitFor();
    },
  ],
  [
    'an order that was added',
    'form/Orders',
    {},
    async (page) => {
      await fillOrder(page);
      await page.keyboard.press('Enter');
      await page.getByText('ORD-0042 added').waitFor();
    },
  ],
  [
    'reminders in trouble',
    'reminders',
    {
      reminders: () => ({
        ...busyReminders,
        clocks: ['ana@studio.example', `${'leo'.repeat(20)}@studio.example`],
        troubles: [{ code: 'failed', at: '2026-11-23 08:12', why: 'Unbreakable'.repeat(20) }],
      }),
    },
    (page) => page.getByText('Mails left today').waitFor(),
  ],
  [
    'the check of the spreadsheet',
    'check',
    {
      check: () => ({
        lines: [
          ...checked.lines,
          { id: 'long', found: 'Unbreakable'.repeat(20), button: 'Set it to Mon Tue Wed Thu Fri' },
          { id: 'link', found: 'Google asks you.', button: 'Authorise', url: 'https://accounts.google.com/' },
        ],
        facts: [...checked.facts, ['Time zone', 'America/Argentina/ComodRivadavia'.repeat(2)]],
      }),
    },
    (page) => page.getByRole('button', { name: 'Copy report' }).waitFor(),
  ],
  ['reminders that are off', 'reminders', {}, (page) => page.getByRole('button', { name: 'Switch on' }).waitFor()],
  [
    'the settings of the reminders, unfolded',
    'reminders',
    {},
    async (page) => {
      await page.getByRole('button', { name: 'Settings' }).click();
      await page.locator('summary').first().waitFor();
      for (const summary of await page.locator('summary').all()) await summary.click();
    },
  ],
  [
    'the preview of a mail',
    'reminders',
    {},
    async (page) => {
      await page.getByRole('button', { name: 'Preview' }).click();
      await page.locator('iframe').waitFor();
    },
  ],
  [
    'a row being snoozed',
    'row/Orders/ORD-0017',
    {},
    async (page) => {
      await page.getByRole('button', { name: 'Snooze' }).click();
      await page.getByText('Remind again at once').waitFor();
    },
  ],
];

async function complaintsOfAxe(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

test.each(views)('%s: axe finds nothing, and it fits', async (_name, start, script, reach) => {
  const stage: Stage = await openSidebar(browser, start, script);
  await reach(stage.page);
  expect(await complaintsOfAxe(stage.page)).toEqual([]);
  expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  await stage.close();
});

test('the whole sidebar is at most 80 KB', () => {
  expect(sidebarSize()).toBeLessThanOrEqual(80 * 1024);
});
