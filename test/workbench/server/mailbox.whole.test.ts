// The mailbox and the clock in a real browser: time is moved, mail comes in, is read, and its links lead to their rows.
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import { eventually } from '../../support/eventually';
import type { RunningWorkbench } from '../../support/workbench';
import { post, startNotes } from './client';
import { accessibility, openWindow } from './window';

const YOU = 'you@selvedge.example';

let workbench: RunningWorkbench;
let browser: Browser;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  workbench = await startNotes({ args: ['--now', '2026-11-22T09:00:00Z'] });
  ({ browser } = await launchBrowser());
  page = await openWindow(browser, workbench.url, { problems });
});
afterAll(async () => {
  // Also when one of them did not start: what stands would keep the run from ending.
  await browser?.close();
  await workbench?.stop();
});
afterEach(() => {
  expect(problems).toEqual([]);
});

const call = (name: string, ...args: unknown[]) =>
  post(workbench.url, '/api/call', { function: name, args, user: YOU });
const button = (name: string | RegExp, on = page) => on.getByRole('button', { name });
const mailbox = () => page.getByRole('region', { name: 'Mailbox' });
const body = () => page.frameLocator('iframe[title="Message"]');
const selectedCell = (on = page) => on.locator('.o-named-range-selector input').inputValue();

test('an empty mailbox says what will stand there and how to get it', async () => {
  await button('Mailbox').click();
  await mailbox().getByText('No mail yet').waitFor();
  await mailbox().getByText('100 of 100 recipients left today').waitFor();
  expect(await accessibility(page)).toEqual([]);
  await button('Move the clock to tomorrow 08:00').click();
  await page.getByText('No trigger fell due on the way').waitFor();
  await button('Clock: Mon 23 Nov, 08:00, moved').waitFor();
});

test('moving the clock over two days runs the trigger on each, and its mail comes in', async () => {
  await call('remindDaily', 8);
  await button(/^Clock/).click();
  const card = page.getByRole('dialog', { name: 'Clock' });
  await card.getByText('Tue 24 Nov, 08:00').waitFor();
  await card.getByLabel('Day').fill('2026-11-25');
  await card.getByLabel('Time').fill('10:00');
  await card.getByRole('button', { name: 'Move' }).click();
  await card.getByText('2 triggers ran').waitFor();
  await eventually(() => card.getByText('remind, You', { exact: true }).count(), 3);
  await card.getByText('Thu 26 Nov, 08:00').waitFor();
  expect(await accessibility(page)).toEqual([]);

  await card.getByRole('button', { name: '+ 1 hour' }).click();
  await card.getByText('No trigger fell due on the way').waitFor();
  await page.keyboard.press('Escape');
  await button('Clock: Wed 25 Nov, 11:00, moved').waitFor();
  await button('Mailbox, 2 unread').waitFor();
  await mailbox().getByText('99 of 100 recipients left today').waitFor();
  await call('stopReminding');
});

test('going back in time is explained before it is done', async () => {
  await button(/^Clock/).click();
  const card = page.getByRole('dialog', { name: 'Clock' });
  await card.getByLabel('Day').fill('2026-11-20');
  await card.getByText('Nothing is undone').waitFor();
  await card.getByRole('button', { name: 'Back to now' }).click();
  await button('Clock: Sun 22 Nov, 09:00').waitFor();
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
});

test('a mail is read as in a mail client, and what it carries can be downloaded', async () => {
  await call('mailNotes', 'Ana Ruiz <ana@selvedge.example>', { cc: 'mei@selvedge.example', bcc: 'tom@x.example' });
  const line = mailbox().getByRole('button', { name: /3 tardíos/ });
  await eventually(async () => (await line.textContent())?.startsWith('Unread.'), true);
  await line.click();
  await body().getByRole('heading', { name: 'Notes' }).waitFor();
  expect(
    await body()
      .getByAltText('Ecru')
      .evaluate((image: HTMLImageElement) => image.naturalWidth),
  ).toBe(1);
  for (const text of ['Spring desk <you@selvedge.example>', 'Ana Ruiz <ana@selvedge.example>', 'tom@x.example'])
    await mailbox().getByRole('definition').getByText(text, { exact: true }).waitFor();
  await eventually(async () => (await line.textContent())?.startsWith('Unread.'), false);
  expect(await accessibility(page)).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    mailbox().getByRole('link', { name: 'Fällig.ics' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Fällig.ics');
  await button('Plain text').click();
  await mailbox().locator('pre').getByText('Proto sample: ').waitFor();
  await button('On a phone').click();
  expect(await page.locator('iframe[title="Message"]').evaluate((frame) => frame.clientWidth)).toBe(375);
  await button('Message').click();
});

test('a link in a mail leads to its row in the page, and opens no other', async () => {
  const windows = page.context().pages().length;
  await body().getByRole('link', { name: 'Proto sample' }).click();
  await mailbox().waitFor({ state: 'detached' });
  await eventually(selectedCell, 'A17');
  expect(page.context().pages()).toHaveLength(windows);
});

test('the same address opens at its row, follows its hash, and says when the row is gone', async () => {
  const other = await openWindow(browser, workbench.url, { problems, hash: '#gid=0&range=B3:C4' });
  await eventually(() => selectedCell(other), 'B3:C4');
  await other.evaluate(() => {
    location.hash = '#gid=0&range=D9';
  });
  await eventually(() => selectedCell(other), 'D9');
  for (const hash of ['#gid=0&range=A99999', '#gid=777&range=A1']) {
    await other.evaluate((to) => {
      location.hash = to;
    }, hash);
    await other.getByText('leads to a tab or a cell that is no longer there').first().waitFor();
    await button('Dismiss', other).click();
    expect(await selectedCell(other)).toBe('D9');
  }
  await other.close();
});

test('by keyboard: to the mailbox, from message to message, and back to the grid', async () => {
  await page.keyboard.press('Control+Alt+m');
  await mailbox()
    .getByRole('button', { name: /3 tardíos/ })
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await mailbox().locator('pre').getByText('Due soon').waitFor();
  await page.keyboard.press('Escape');
  await mailbox().waitFor({ state: 'detached' });
  await page.keyboard.press('ArrowRight');
  await eventually(selectedCell, 'B17');
  await page.keyboard.press('Control+Alt+k');
  await page.getByRole('dialog', { name: 'Clock' }).waitFor();
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Clock'));
});

test('the list can be kept to one recipient, and shows what was not delivered', async () => {
  await call('mailNotes', 'gone@nowhere.invalid', { subject: 'Lost' });
  await button(/^Mailbox/).click();
  await mailbox().getByLabel('Recipient').selectOption('gone@nowhere.invalid');
  const lines = mailbox().getByRole('list', { name: 'Messages' }).getByRole('button');
  await eventually(() => lines.count(), 1);
  await mailbox()
    .getByRole('button', { name: /Lost.*Not delivered/ })
    .click();
  await mailbox().getByRole('alert').getByText('No such domain').waitFor();
  expect(await accessibility(page)).toEqual([]);
  await mailbox().getByLabel('Recipient').selectOption('Everyone');
  await eventually(() => lines.count(), 4);
});

test('nothing in a mail runs or reaches the page', async () => {
  const htmlBody = `<script>parent.document.title = 'taken'</script><img src="x" onerror="parent.document.title = 'taken'">
    <form action="/api/call"><button>Send</button></form><p onclick="parent.document.title = 'taken'">Harmless</p>`;
  await call('mailNotes', 'ana@selvedge.example', { subject: 'Hostile <b>mail</b>', htmlBody });
  const before = await page.title();
  await mailbox()
    .getByRole('button', { name: /Hostile <b>mail/ })
    .click();
  await body().getByText('Harmless').click();
  expect(await page.title()).toBe(before);
  expect(problems.splice(0)).toEqual([expect.stringMatching(/\/page\/mail\/\d+\/x csp$/)]);
});

test('where the page is narrow, the list and the message take turns', async () => {
  await page.setViewportSize({ width: 800, height: 720 });
  await button('All mail').click();
  await mailbox().getByRole('button', { name: /Lost/ }).click();
  await mailbox().getByRole('heading', { name: 'Lost' }).waitFor();
  await eventually(() => mailbox().getByRole('list', { name: 'Messages' }).isVisible(), false);
  await button('All mail').click();
  await eventually(() => mailbox().getByRole('list', { name: 'Messages' }).isVisible(), true);
});
