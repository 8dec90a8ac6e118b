// Panels of rows, their steps and edits are looked over by axe, and fit their 300 px.
import type { Page } from 'playwright-core';
import type { Block } from '../../src/app/api';
import { words as shipments } from '../../src/tabs/shipments/words.en';
import { longName, longWord, lookOver, type View } from './axe';
import { editView, shipped } from './orders-day';
import type { Script } from './server';
import { order, panelOf } from './workbook';

const lengthened = (block: Block): Block => {
  switch (block.draw) {
    case 'bar':
      return { ...block, sub: '1,400,000 ordered, 1,120,000 shipped, 60,000 planned' };
    case 'days':
      return { ...block, days: block.days.map((day) => ({ ...day, note: longWord })) };
    case 'rows':
      return {
        ...block,
        lines: block.lines.map(({ links, ...line }) => ({
          ...line,
          party: longWord,
          ...(links ? { links: links.map((link) => ({ ...link, label: longWord })) } : {}),
        })),
      };
    case 'rail':
      return {
        ...block,
        stops: block.stops.map((stop) => ({ ...stop, name: longName, about: `${stop.about} 2027`, note: longWord })),
      };
    case 'weeks':
      return { ...block, weeks: block.weeks.map((week) => ({ ...week, label: longName })) };
    default:
      return block;
  }
};
const longStory: Script = {
  panel: () => {
    const view = panelOf(order);
    return {
      ...view,
      title: longName,
      findings: [...view.findings, 'cancel in 8 days', 'no quantity'],
      blocks: view.blocks.map(lengthened),
      facts: [{ label: 'Notes', text: longWord }],
    };
  },
};
const never: Script = { panel: () => new Promise(() => undefined) };
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

lookOver([
  ["an order's story", 'row/Orders/ORD-0017', longStory, (page) => page.getByText('280 open').waitFor()],
  ['a story while loading', 'row/Orders/ORD-0017', never, (page) => page.getByText('Loading…').waitFor()],
  ['a row that is gone', 'row/Shipments/SHP-9999', {}, (page) => page.getByText('That row is gone').waitFor()],
  ...['Shipments/SHP-0012', 'Inventory/LS/ECRU "M"', 'Expenses/EXP-0031', 'Stock moves/MOV-0004'].map(
    (row): View => [
      `the panel of ${row}`,
      `row/${row}`,
      {},
      (page) => page.getByRole('button', { name: /^Show in/ }).waitFor(),
    ],
  ),
  ...[
    'ship/Orders',
    'receive/Orders',
    'deliver/Shipments',
    'pay/Expenses',
    'revise/Orders',
    'close/Orders',
    'count/Inventory',
  ].map(
    (step): View => [
      `the form of ${step}`,
      `step/${step}/${longName}`,
      {},
      (page) => page.locator('form button[type=submit]').first().waitFor(),
    ],
  ),
  [
    'a question before a step',
    'step/ship/Orders/ORD-0017',
    {
      takeStep: () => ({
        ok: false,
        ask: [shipments.warning.moreThanOnHand({ code: 'moreThanOnHand', sku: longWord, onHand: 20, quantity: 200 })],
      }),
    },
    async (page) => {
      await page.getByRole('button', { name: 'Ship', exact: true }).click();
      await page.getByText('only 20 are on hand').waitFor();
    },
  ],
  [
    'a step that was done and could not be undone',
    'step/ship/Orders/ORD-0017',
    {
      takeStep: () => ({ ...shipped, rows: [...shipped.rows, { table: 'Inventory', id: longWord }] }),
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
    'a row being snoozed',
    'row/Orders/ORD-0017',
    {},
    async (page) => {
      await page.getByRole('button', { name: 'Snooze' }).click();
      await page.getByText('Remind again at once').waitFor();
    },
  ],
]);
