// Takes the README's pictures: the real page of the workbench, on a day of its own so that they stay the same.
import { mkdirSync } from 'node:fs';
import { load } from './load.mjs';

const folder = 'docs/images';
mkdirSync(folder, { recursive: true });
const { launchBrowser } = await load('test/support/browser.ts');
const { startWorkbench } = await load('test/support/workbench.ts');
const workbench = await startWorkbench({ args: ['--now', '2026-11-22T09:00:00Z'] });
const { browser } = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 810 }, deviceScaleFactor: 1.5 });
  await page.goto(workbench.url);
  await page.locator('.o-grid canvas').first().waitFor();
  const sidebar = page.frameLocator('iframe');
  await todayPictures();

  for (const name of ['Extensions', 'Selvedge', 'Open desk']) {
    await page.getByRole('menuitem', { name, exact: true }).click();
  }
  await sidebar.getByText('Needs you first').waitFor();
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

  await mailPictures();
} finally {
  await browser.close();
  await workbench.stop();
}

/** What needs somebody, on a desk and as wide as a phone. */
async function todayPictures() {
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
