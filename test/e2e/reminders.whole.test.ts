// A weekend with reminders, in a real browser: switched on on Friday, read on Monday, mended, and gone on Tuesday.
import { columnLetters } from '../../src/derive/place';
import { atWorkbench } from '../support/at-workbench';
import { eventually } from '../support/eventually';
import { keepSeason } from '../support/season';
import { executionsOf, selectCell } from '../support/window';

const NOW = '2026-11-20T16:00:00Z';

const { workbench, page, sidebar, problems } = atWorkbench({ now: NOW, data: () => keepSeason(NOW) });

interface Mail {
  readonly subject: string;
  readonly text: string;
}

const mails = async (): Promise<readonly Mail[]> => (await fetch(`${workbench().url}/api/mail`)).json();
const selectedCell = () => page().locator('.o-named-range-selector input').inputValue();
const mailbox = () => page().getByRole('region', { name: 'Mailbox' });

/** Lets the workbench live on until a day at nine, by the clock in its header. */
async function moveClockTo(day: string): Promise<void> {
  await page()
    .getByRole('button', { name: /^Clock/ })
    .click();
  const card = page().getByRole('dialog', { name: 'Clock' });
  await card.getByLabel('Day').fill(day);
  await card.getByLabel('Time').fill('09:00');
  await card.getByRole('button', { name: 'Move', exact: true }).click();
  await card.getByText(/^\d triggers? ran$/).waitFor();
  await page().keyboard.press('Escape');
}

const ORDER = /^ORD-\d{4} /;

describe('A weekend with reminders', () => {
  let id = '';

  it('on Friday they are off; one click switches them on, and the panel says when the next one comes', async () => {
    for (const name of ['Extensions', 'Selvedge', 'Open desk'])
      await page().getByRole('menuitem', { name, exact: true }).click();
    await sidebar().getByRole('button', { name: 'Reminders are off' }).click();
    await sidebar().getByRole('button', { name: 'Switch on' }).click();
    await sidebar().getByText('Mon 23 Nov, 08:00').waitFor();
    await sidebar().getByRole('button', { name: 'Back to the desk' }).click();
    await sidebar()
      .getByRole('button', { name: /^Next reminder Monday 08:00 to 1 person$/ })
      .waitFor();
  });

  it('the preview shows what the mail would say now, and a test brings it at once', async () => {
    await sidebar()
      .getByRole('button', { name: /^Next reminder/ })
      .click();
    await sidebar().getByRole('button', { name: 'Preview' }).click();
    await sidebar()
      .getByText(/^\d+ late, .* · Production desk$/)
      .waitFor();
    await sidebar().getByRole('button', { name: 'Back', exact: true }).click();
    await sidebar().getByRole('button', { name: 'Send me a test' }).click();
    await sidebar()
      .getByText(/^A test is on its way to /)
      .waitFor();
    expect((await mails()).map(({ subject }) => subject)).toEqual([expect.stringMatching(/^Test: \d+ late/)]);
  });

  it('on Monday morning the mail is there, with the due dates as a calendar file', async () => {
    await moveClockTo('2026-11-23');
    await eventually(async () => (await mails()).length, 2);
    await page()
      .getByRole('button', { name: /^Mailbox/ })
      .click();
    const [line] = await mailbox()
      .getByRole('button', { name: /\d+ late, .* · Production desk/ })
      .all();
    await line?.click();
    await mailbox()
      .getByRole('heading', { name: /^\d+ late, / })
      .waitFor();
    await mailbox().getByRole('link', { name: 'selvedge-2026-11-23.ics' }).waitFor();
    await page().frameLocator('iframe[title="Message"]').getByText('Production desk · Monday 23 November').waitFor();
  });

  it('its first row leads to that row in the sheet', async () => {
    const link = page().frameLocator('iframe[title="Message"]').getByRole('link', { name: ORDER }).first();
    id = (await link.textContent())?.slice(0, 8) ?? '';
    const row = new URL((await link.getAttribute('href')) ?? '').hash.match(/range=A(\d+)$/)?.[1];
    await link.click();
    await mailbox().waitFor({ state: 'detached' });
    await eventually(selectedCell, `A${row}`);
  });

  it('mended there, it is gone from the next mail, and the others are still told', async () => {
    const { sheets } = (await (await fetch(`${workbench().url}/api/workbook`)).json()) as {
      sheets: { name: string; display: string[][] }[];
    };
    const orders = sheets.find(({ name }) => name === 'Orders')?.display ?? [];
    const column = (orders[0] ?? []).indexOf('Stage');
    const row = orders.findIndex(([first]) => first === id) + 1;
    await selectCell(page(), 'Orders', `${columnLetters(column + 1)}${row}`);
    await page().keyboard.type('Closed');
    await page().keyboard.press('Enter');

    await moveClockTo('2026-11-24');
    await eventually(async () => (await mails()).length, 3);
    const told = await mails();
    const [monday, tuesday] = ['Monday 23', 'Tuesday 24'].map(
      (day) => told.find(({ text }) => text.includes(day))?.text,
    );
    expect(monday).toContain(`\n${id} `);
    expect(tuesday).not.toContain(`\n${id} `);
    expect(tuesday).toMatch(/\nORD-\d{4} /);
  });

  it('met no error on the way, in the page or in any run of the add-on', async () => {
    const executions = await executionsOf(workbench());
    expect(executions.filter(({ error }) => error)).toEqual([]);
    expect(executions.map((run) => run.function)).toEqual(
      expect.arrayContaining(['saveReminders', 'previewReminder', 'sendTestReminder', 'sendReminders', 'onEdit']),
    );
    expect(problems).toEqual([]);
  });
});
