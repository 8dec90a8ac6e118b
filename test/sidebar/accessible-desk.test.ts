// The desk, its forms, the reminders and the check are looked over by axe, and fit their 300 px.
import type { Page } from 'playwright-core';
import type { Line } from '../../src/app/api';
import { longName, lookOver, type View } from './axe';
import { attention, busyDesk, busyReminders, checked, type Script } from './server';

const hit: Line = {
  table: 'Orders',
  id: 'ORD-0001',
  title: longName,
  mark: 'on track',
  tone: 'good',
  party: longName,
  amount: 'Orders',
  panel: true,
};
const longRows: Script = {
  home: () => ({
    ...busyDesk,
    spreadsheetName: longName,
    attention: attention.map((row) => ({ ...row, title: longName, party: longName })),
  }),
};
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const fillOrder = async (page: Page) => {
  await field(page, 'Style').fill('Unbreakable'.repeat(20));
  await field(page, 'Factory').fill(longName);
  await field(page, 'Quantity').fill('400');
  await field(page, 'Original ex-factory').fill('26/2/2027');
};

/** The first tab is made, the second never. */
function halfMade(): Script {
  let asked = 0;
  return {
    setUpPart() {
      asked += 1;
      return asked > 1 ? new Promise(() => undefined) : { ok: true, tab: 'Settings', done: 1, of: 8 };
    },
  };
}

lookOver([
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
    { search: (query) => ({ query, lines: [hit], more: 2 }) },
    async (page) => {
      await page.getByRole('searchbox').fill('gali');
      await page.getByText('3 rows found').waitFor();
    },
  ],
  ...['Orders', 'Shipments', 'Expenses', 'Inventory'].map(
    (table): View => [
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
  ['the last steps', 'steps', {}, (page) => page.getByText('Too many cells').waitFor()],
  ['help', 'help', {}, (page) => page.getByText('Work in the tabs').waitFor()],
  ['what a blank spreadsheet is asked', 'start', {}, (page) => page.getByLabel('Base currency').first().waitFor()],
  [
    'tabs being made',
    'start',
    halfMade(),
    async (page) => {
      await page.getByRole('button', { name: 'Set up this spreadsheet' }).click();
      await page.locator('progress').waitFor();
    },
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
]);
