// Takes the README's pictures: the real page of the workbench, on a day of its own so that they stay the same.
import { mkdirSync } from 'node:fs';
import { load } from './load.mjs';

const folder = 'docs/images';
mkdirSync(folder, { recursive: true });
const { launchBrowser } = await load('test/support/browser.ts');
const { startWorkbench } = await load('test/support/workbench.ts');
const { browser } = await launchBrowser();

/** Those that are named on the command line, else all. */
const parts = {
  desk: deskPictures,
  mail: mailPictures,
  calendar: calendarPictures,
  paper: paperPictures,
  spanish: spanishPictures,
};
const asked = process.argv.slice(2);
try {
  for (const [name, take] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await take();
} finally {
  await browser.close();
}

/** The desk, its forms and an order's story. */
async function deskPictures() {
  const workbench = await startWorkbench({ args: ['--now', '2026-11-22T09:00:00Z'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 810 }, deviceScaleFactor: 1.5 });
    await page.goto(workbench.url);
    await page.locator('.o-grid canvas').first().waitFor();
    const sidebar = page.frameLocator('iframe');
    await todayPictures(workbench);

    for (const name of ['Extensions', 'Selvedge', 'Open desk']) {
      await page.getByRole('menuitem', { name, exact: true }).click();
    }
    await sidebar.getByText('Needs you first').waitFor();
    await page.getByText('Working…').waitFor({ state: 'hidden' });
    await page.mouse.move(5, 5);
    await page.waitForTimeout(600);
    await page.screenshot({ path: `${folder}/desk.png` });

    await sidebar.getByRole('button', { name: 'Add order', exact: true }).click();
    const fields = {
      Style: 'Camp shirt',
      Colour: 'Clay',
      Customer: 'Maison Roux',
      Quantity: '400',
      'Unit price': '14.50',
      Sizes: 'S:80 M:160 L:120',
      'Original ex-factory': '31/02/2027',
    };
    for (const [label, text] of Object.entries(fields)) await sidebar.getByLabel(label, { exact: true }).fill(text);
    await sidebar.getByLabel('Colour', { exact: true }).focus();
    await page.waitForTimeout(600);
    await page.locator('iframe').screenshot({ path: `${folder}/add-order.png` });

    await sidebar.getByLabel('Sizes', { exact: true }).fill('S:80 M:160 L:160');
    await sidebar.getByLabel('Original ex-factory', { exact: true }).fill('12 Mar 2027');
    await sidebar.getByRole('button', { name: 'Add order', exact: true }).click();
    await sidebar.getByText('ORD-0013 added').first().waitFor();
    await page.waitForTimeout(600);
    await page.locator('iframe').screenshot({ path: `${folder}/added.png` });

    await sidebar.getByRole('button', { name: 'Back to the desk' }).last().click();
    await sidebar.getByRole('button', { name: /^ORD-0001/ }).click();
    await sidebar.getByRole('button', { name: 'Ship', exact: true }).waitFor();
    await page.waitForTimeout(600);
    await page.locator('iframe').screenshot({ path: `${folder}/story.png` });
    await sidebar.getByRole('button', { name: 'Ship', exact: true }).click();
    await sidebar.getByLabel('Tracking number').fill('1Z999AA10123456784');
    await sidebar.getByLabel('Tracking number').blur();
    await sidebar.getByText('UPS', { exact: true }).waitFor();
    await page.waitForTimeout(600);
    await page.locator('iframe').screenshot({ path: `${folder}/ship.png` });
  } finally {
    await workbench.stop();
  }
}

/** What needs somebody, on a desk and as wide as a phone. */
async function todayPictures(workbench) {
  for (const [name, viewport] of [
    ['today', { width: 1280, height: 720 }],
    ['today-phone', { width: 390, height: 720 }],
  ]) {
    const today = await browser.newPage({ viewport, deviceScaleFactor: 1.5 });
    await today.goto(workbench.url);
    await today.locator('.o-grid canvas').first().waitFor();
    await today.locator('.o-sheet').filter({ hasText: 'Today' }).first().click();
    await today.mouse.move(5, 5);
    await today.waitForTimeout(1_500);
    await today.screenshot({ path: `${folder}/${name}.png` });
    await today.close();
  }
}

/** The same Monday's mail as on a desk and on a phone, by day and in the dark; on the phone in Spanish. */
async function mailPictures() {
  const { mondayDigest } = await load('test/support/digest.ts');
  const { compose } = await load('src/app/compose.ts');
  const picture = async (name, language, { width, colorScheme }) => {
    const page = await browser.newPage({ viewport: { width, height: 400 }, colorScheme });
    await page.setContent(compose({ ...mondayDigest, language }).html);
    await page.screenshot({ path: `${folder}/mail-${name}.png`, fullPage: true });
    await page.close();
  };
  await picture('desk', 'en', { width: 700, colorScheme: 'light' });
  await picture('desk-dark', 'en', { width: 700, colorScheme: 'dark' });
  await picture('phone', 'es', { width: 360, colorScheme: 'dark' });
  await picture('phone-light', 'es', { width: 360, colorScheme: 'light' });
}

/** The desks Calendar and People: the season over weeks, an order's rail, what a promise moves, the tab, and a partner. */
async function calendarPictures() {
  const { keepSeason } = await load('test/support/season.ts');
  const now = '2026-11-22T09:00:00Z';
  const season = await startWorkbench({ args: ['--now', now], data: keepSeason(now, ['Calendar', 'People']) });
  const window = await browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1.5 });
  const panel = window.frameLocator('iframe');
  const takeOf = async (target, name) => {
    await window.mouse.move(5, 5);
    await window.waitForTimeout(600);
    await target.screenshot({ path: `${folder}/${name}.png` });
  };
  const choose = async (item) => {
    for (const name of ['Extensions', 'Selvedge', item]) {
      await window.getByRole('menuitem', { name, exact: true }).click();
    }
  };
  const openRow = async (id) => {
    await choose('Open desk');
    await panel.getByRole('searchbox').fill(id);
    await panel
      .getByRole('button', { name: new RegExp(`^${id}`) })
      .first()
      .click();
    await panel.getByRole('button', { name: /^Show in/ }).waitFor();
  };
  try {
    await window.goto(season.url);
    await window.locator('.o-grid canvas').first().waitFor();
    await openRow('ORD-0007');
    await panel.getByRole('list', { name: 'Milestones', exact: true }).scrollIntoViewIfNeeded();
    await takeOf(window.locator('iframe'), 'rail');
    await panel.getByRole('button', { name: /^Promise: / }).click();
    await panel.getByLabel('Promised', { exact: true }).fill('12 Jan 2027');
    await panel.getByText('What this moves').waitFor();
    await takeOf(window.locator('iframe'), 'promise');
    await openRow('Hanoi Garment 9');
    await takeOf(window.locator('iframe'), 'partner');
    await choose('Show the calendar');
    await window.frameLocator('iframe').last().getByLabel('Group by').first().waitFor();
    await takeOf(window, 'calendar');
  } finally {
    await window.close();
    await season.stop();
  }
}

/** An order sheet as it is printed: the first page, in English and in Spanish. */
async function paperPictures() {
  const { printSheet } = await load('test/support/printed-sheet.ts');
  for (const language of ['en', 'es']) {
    const page = await browser.newPage({ viewport: { width: 794, height: 1000 }, deviceScaleFactor: 1.5 });
    await printSheet(page, { language, lines: 3, size: 'a4' });
    await page.emulateMedia({ media: 'print' });
    await page.locator('main').screenshot({ path: `${folder}/order-sheet-${language}.png` });
    await page.close();
  }
}

/** Three views as a person sees them whose Google account speaks Spanish: the desk, an order, and its order sheet. */
async function spanishPictures() {
  const { keepSeason } = await load('test/support/season.ts');
  const now = '2026-11-22T09:00:00Z';
  const season = await startWorkbench({ args: ['--now', now], data: keepSeason(now, ['Calendar', 'People']) });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    deviceScaleFactor: 1.5,
    locale: 'es-ES',
  });
  const window = await context.newPage();
  const panel = window.frameLocator('iframe');
  const take = async (name) => {
    await window.mouse.move(5, 5);
    await window.waitForTimeout(600);
    await window.locator('iframe').screenshot({ path: `${folder}/es-${name}.png` });
  };
  try {
    await window.goto(season.url);
    await window.locator('.o-grid canvas').first().waitFor();
    for (const name of ['Extensions', 'Selvedge', 'Abrir el panel']) {
      await window.getByRole('menuitem', { name, exact: true }).click();
    }
    await panel.getByText('Lo más urgente').waitFor();
    await take('desk');
    await panel.getByRole('searchbox').fill('ORD-0007');
    await panel
      .getByRole('button', { name: /^ORD-0007/ })
      .first()
      .click();
    await panel.getByRole('button', { name: /^Ver en/ }).waitFor();
    await take('order');
    await panel.getByRole('button', { name: 'Orden de compra', exact: true }).click();
    await panel.locator('.sheet .paper').waitFor();
    await panel.locator('.sheet').scrollIntoViewIfNeeded();
    await take('sheet');
  } finally {
    await window.close();
    await season.stop();
  }
}
