// Another add-on in the workbench, with a profile of its own: what it says of itself is what a person and a script see.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import type { RunningWorkbench } from '../../support/workbench';
import { get, sheet, startNotes } from './client';
import { openWindow } from './window';

const NOTES = {
  name: 'Field notes & more',
  workbook: 'My notes',
  accounts: ['kit@notes.example', 'lou@notes.example'],
  firstRun: ['setUp'],
  hints: { noMail: 'Ask Kit for mail.', noTrigger: 'Kit has none.', noneDue: 'Kit is asleep.' },
};

let folder: string;
const written = (profile: unknown) => {
  const file = join(folder, 'workbench.json');
  writeFileSync(file, typeof profile === 'string' ? profile : JSON.stringify(profile));
  return ['--profile', file];
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'profile-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('An add-on with a profile of its own', () => {
  let workbench: RunningWorkbench;
  let browser: Browser;
  const problems: string[] = [];

  beforeAll(async () => {
    const started = startNotes({ args: written(NOTES), name: NOTES.name });
    [workbench, { browser }] = await Promise.all([started, launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await workbench.stop();
  });

  it('runs on a new workbook what the profile names, and nothing else', async () => {
    expect((await sheet(workbench.url)).values).toEqual([['Note', 'Seen', 'Length']]);
  });

  it('has its menu under its name, and means its own owner where nobody is named', async () => {
    expect(await get(workbench.url, '/api/menu')).toMatchObject([{ label: NOTES.name }]);
    expect(await get(workbench.url, '/api/quota')).toMatchObject({ mail: { user: 'kit@notes.example' } });
  });

  it('names the page, and offers the people of the profile', async () => {
    const html = await (await fetch(workbench.url)).text();
    expect(html).toContain('<title>Field notes &amp; more workbench</title>');
    const page = await openWindow(browser, workbench.url, { problems, user: '' });
    await expect(page.title()).resolves.toBe('My notes - Field notes & more workbench');
    await page.getByRole('button', { name: 'Account: kit@notes.example' }).click();
    await page.getByRole('link', { name: 'Open a window as Lou' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Mailbox' }).click();
    await page.getByText('Ask Kit for mail. Then let it be tomorrow morning:').waitFor();
    await page.getByRole('button', { name: 'Move the clock to tomorrow 08:00' }).click();
    await page.getByText('Kit is asleep.').waitFor();
    await page.getByRole('button', { name: /^Clock/ }).click();
    await page.getByText('No trigger waits for the clock. Kit has none.').waitFor();
    await page.close();
    expect(problems).toEqual([]);
  });
});

it('refuses a profile that lacks something, and says what', async () => {
  const { name: _name, ...nameless } = NOTES;
  const lacking = startNotes({ args: written({ ...nameless, accounts: [] }) });
  await expect(lacking).rejects.toThrow(/workbench\.json lacks name, a text; accounts, a list of addresses\./);
  await expect(startNotes({ args: written('{"name":') })).rejects.toThrow(/workbench\.json cannot be read: /);
});
