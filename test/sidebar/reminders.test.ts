// The reminders' panel: what it says, switching, settings, the preview, a test, and rows put off until a day.
import type { Locator } from 'playwright-core';
import type { ReminderTrouble } from '../../src/app/api';
import { eventually } from '../support/eventually';
import { further } from '../support/tiers';
import { busyDesk, busyReminders, quietReminders, type Script } from './server';
import { type Stage, staging, until } from './stage';

let stage: Stage;
const openStage = staging();

const open = async (start: string, script?: Script) => {
  stage = await openStage(start, script);
};
const button = (name: string | RegExp): Locator => stage.page.getByRole('button', { name });
const shown = (text: string | RegExp): Promise<void> => stage.page.getByText(text).first().waitFor();
const facts = async (): Promise<string[]> =>
  (await stage.page.locator('.facts > div').allInnerTexts()).map((text) => text.replace(/\n/g, ': '));

further('the foot of the home panel says when the next reminder goes out, and leads to the panel', async () => {
  await open('home', {
    home: () => ({ ...busyDesk, reminder: { day: '2026-11-23', hour: 8, people: 3 } }),
    reminders: () => busyReminders,
  });
  await button('Next reminder Monday 08:00 to 3 people').click();
  await shown('Mails left today');
  expect(await facts()).toEqual([
    'Next: Tue 24 Nov, 08:00',
    'Last: Mon 23 Nov, 08:12, 3 sent',
    'Sent by: you',
    'Mails left today: 97',
  ]);
});

test('reminders that are off teach what they do, and one click switches them on', async () => {
  let isOn = false;
  await open('home', {
    reminders: () => (isOn ? busyReminders : quietReminders),
    saveReminders: () => {
      isOn = true;
      return { ok: true, view: busyReminders };
    },
  });
  await button('Reminders are off').click();
  await shown('One mail a person, with the rows that need them');
  await button('Switch on').click();
  await shown('Tue 24 Nov, 08:00');
  expect(stage.callsOf('saveReminders').map(({ args }) => args)).toEqual([[{ on: 'on' }]]);
  await button('Switch off').waitFor();
});

const troubles: readonly (readonly [ReminderTrouble, string])[] = [
  [{ code: 'clockGone' }, 'Your reminders no longer run here. Switch them on again.'],
  [{ code: 'clockMoved', hour: 9 }, 'Your reminders still run at 09:00. Save the settings to move them.'],
  [{ code: 'noDays' }, 'Choose days in the settings.'],
  [{ code: 'wrongDay', typed: '24/12/2026' }, 'The closed day “24/12/2026” cannot be read. Write it as'],
  [{ code: 'wrongRecipient', typed: 'ana(at)studio' }, '“ana(at)studio” is no email address.'],
  [{ code: 'failed', at: '2026-11-23 08:12', why: 'Service timed out.' }, 'failed: Service timed out. The next tries'],
  [{ code: 'stopped', at: '2026-11-23 08:12' }, 'was cut off. The next sends what waits.'],
  [{ code: 'queued', count: 1, halted: 'quota' }, 'Google took no more mail: 1 mail waits for the next run.'],
  [{ code: 'queued', count: 2, halted: 'time' }, 'Time was up: 2 mails wait for the next run.'],
  [{ code: 'refused', to: 'leo@studio.example', why: 'Invalid email.' }, 'The mail to leo@studio.example was refused'],
  [{ code: 'unclear', to: 'leo@studio.example' }, 'so that mail may be lost. The next day’s mail says all of it.'],
  [
    { code: 'authorization', person: 'leo@studio.example', at: '2026-11-20 08:03', permissions: ['mail', 'clock'] },
    'asks leo@studio.example to authorise Selvedge again (not allowed: send mail as you, run when you are not there).',
  ],
  [{ code: 'damaged', columns: ['Orders › Status'] }, 'Orders › Status: damaged. Set up this'],
];

test('whatever is wrong is said with what to do about it', async () => {
  await open('reminders', { reminders: () => ({ ...busyReminders, troubles: troubles.map(([trouble]) => trouble) }) });
  await shown('Mails left today');
  const said = await stage.page.locator('.notice').allInnerTexts();
  expect(said).toEqual(troubles.map(([, sentence]) => expect.stringContaining(sentence)));
});

test('what Google has no permission for is said by name with the way to grant it, and once it is granted the panel is there', async () => {
  const url = 'https://script.google.com/macros/d/workbench-script/authorize';
  let isGranted = false;
  const lacking = { permissions: ['clock', 'mail'], url } as const;
  await open('reminders', { reminders: () => (isGranted ? quietReminders : { ok: false, lacking }) });
  await shown('Selvedge may not run when you are not there or send mail as you: you have not allowed it.');
  const link = stage.page.getByRole('link', { name: 'Grant' });
  expect([await link.getAttribute('href'), await link.getAttribute('target')]).toEqual([url, '_blank']);
  expect(await button('Switch on').count()).toBe(0);
  isGranted = true;
  await button('Try again').click();
  await button('Switch on').waitFor();
  stage.script({ saveReminders: () => ({ ok: false, lacking }) });
  isGranted = false;
  await button('Switch on').click();
  await link.waitFor();
});

test('the settings are a form: days are switched one by one, and the whole is sent as it was chosen', async () => {
  await open('reminders', { reminders: () => busyReminders });
  await button('Settings').click();
  await stage.page.getByLabel('Hour', { exact: true }).selectOption('09:00');
  await stage.page.getByLabel('Your language', { exact: true }).selectOption('Español');
  await stage.page.getByLabel('Fri', { exact: true }).uncheck();
  await stage.page.locator('summary').first().click();
  await stage.page.getByLabel('Orders', { exact: true }).fill('10');
  await button('Save').click();
  await until(() => stage.callsOf('saveReminders').length > 0);
  expect(stage.callsOf('saveReminders')[0]?.args).toEqual([
    {
      ...busyReminders.form.presets,
      hour: '09:00',
      language: 'Español',
      weekdays: 'Mon Tue Wed Thu',
      'lead Orders': '10',
    },
  ]);
  await shown('Mails left today');
});

further('days are switched by keyboard alone', async () => {
  await open('reminders', { reminders: () => busyReminders });
  await button('Settings').press('Enter');
  const saturday = stage.page.getByLabel('Sat', { exact: true });
  await saturday.focus();
  await stage.page.keyboard.press('Space');
  await eventually(() => saturday.isChecked(), true);
  await stage.page.keyboard.press('Enter');
  await until(() => stage.callsOf('saveReminders').length > 0);
  expect(stage.callsOf('saveReminders')[0]?.args).toEqual([
    { ...busyReminders.form.presets, weekdays: 'Mon Tue Wed Thu Fri Sat' },
  ]);
});

further('a setting that the server refuses is said at its field, and nothing typed is lost', async () => {
  await open('reminders', {
    reminders: () => busyReminders,
    saveReminders: () => ({ ok: false, problems: { recipients: { code: 'notAnEmail', typed: 'ana@' } } }),
  });
  await button('Settings').click();
  await stage.page.getByLabel('Recipients', { exact: true }).fill('ana@');
  await button('Save').click();
  await shown('Recipients is an email address, such as ana@studio.com. “ana@” is not.');
  await eventually(() => stage.page.getByLabel('Recipients', { exact: true }).inputValue(), 'ana@');
});

further('Escape leads back a step at a time, and asks before typed settings are lost', async () => {
  await open('reminders', { reminders: () => busyReminders });
  const press = (key: string) => stage.page.keyboard.press(key);
  await button('Settings').click();
  await stage.page.getByLabel('Recipients', { exact: true }).fill('ana@studio.example');
  await press('Escape');
  await shown('Leave without saving?');
  await press('Escape');
  await stage.page.getByText('Leave without saving?').waitFor({ state: 'detached' });
  await eventually(() => stage.page.getByLabel('Recipients', { exact: true }).inputValue(), 'ana@studio.example');
  await press('Escape');
  await button('Leave').click();
  await button('Preview').click();
  await button('Plain text').waitFor();
  await press('Escape');
  await shown('Mails left today');
  expect(stage.callsOf('openDesk')).toEqual([]);
  await press('Escape');
  await shown('Needs you first');
});

further('the preview shows the mail in a frame that can do nothing, or its plain text', async () => {
  await open('reminders', { reminders: () => busyReminders });
  await button('Preview').click();
  await shown('3 late, 2 due this week, 1 stock alert, 15 to pay · Spring desk');
  const frame = stage.page.locator('iframe');
  await eventually(() => frame.getAttribute('sandbox'), '');
  expect(await frame.getAttribute('srcdoc')).toContain('>ORD-0017 Linen shirt, Ecru</a>');
  await button('Plain text').click();
  await shown(/ORD-0017 Linen shirt, Ecru +6 days late/);
  await eventually(() => button('Plain text').getAttribute('aria-pressed'), 'true');
});

further('a test is sent to oneself, once, and a failure is told in the mail service’s words', async () => {
  await open('reminders', { reminders: () => busyReminders });
  await button('Send me a test').click();
  await shown('A test is on its way to ana@studio.example. If it does not come, look in your spam folder');
  stage.script({ sendTestReminder: () => ({ ok: false, why: 'Service invoked too many times for one day: email.' }) });
  await button('Send me a test').click();
  await shown('The test was not sent: Service invoked too many times for one day: email.');
  stage.script({ sendTestReminder: () => ({ ok: false, refused: 'noMailLeft' }) });
  await button('Send me a test').click();
  await shown('Google takes no more mail from you today.');
});

further('a row is put off until tomorrow, next Monday or another day, or woken again', async () => {
  await open('home');
  await button(/^ORD-0017/).click();
  await button('Snooze').click();
  // Today is a Sunday: tomorrow is Monday already.
  await eventually(() => stage.page.locator('.dock .btn').allInnerTexts(), ['Until tomorrow, Mon 23 Nov', 'Snooze']);
  await button('Until tomorrow, Mon 23 Nov').click();
  await shown('Snoozed until Mon 23 Nov 2026.');
  await button('Snooze').click();
  await stage.page.getByLabel('Another day').fill('2026-12-01');
  await button('Snooze').click();
  await shown('Snoozed until Tue 1 Dec 2026.');
  await button('Snooze').click();
  await button('Remind again at once').click();
  await shown('It is in the next reminder again.');
  expect(stage.callsOf('snooze').map(({ args }) => args)).toEqual([
    ['Orders', 'ORD-0017', '2026-11-23'],
    ['Orders', 'ORD-0017', '2026-12-01'],
    ['Orders', 'ORD-0017', ''],
  ]);
});

further('a snooze is taken back where it is told', async () => {
  const undo = {
    id: 'ORD-0017',
    reverse: [],
    remove: [],
    restore: [{ table: 'Orders', id: 'ORD-0017', cells: { snoozedUntil: { was: '', now: 46_349 } } }],
  };
  await open('home', { snooze: (_table, _id, until) => ({ ok: true, until, undo }) });
  await button(/^ORD-0017/).click();
  await button('Snooze').click();
  await button(/^Until tomorrow/).click();
  await shown('Snoozed until Mon 23 Nov 2026.');
  await button('Undo').click();
  await shown('Undone: ORD-0017 is as it was before.');
  expect(stage.callsOf('undo').map(({ args }) => args)).toEqual([[undo]]);
});

further('next Monday stands beside tomorrow on any other day', async () => {
  await open('home', { home: () => ({ ...busyDesk, today: '2026-11-25' }) });
  await button(/^ORD-0017/).click();
  await button('Snooze').click();
  expect(await stage.page.locator('.dock .btn').allInnerTexts()).toEqual([
    'Until tomorrow, Thu 26 Nov',
    'Until Mon 30 Nov',
    'Snooze',
  ]);
});

further('a row that is gone meanwhile is not said to be snoozed', async () => {
  await open('home', { snooze: () => ({ ok: false, refused: 'rowGone' }) });
  await button(/^ORD-0017/).click();
  await button('Snooze').click();
  await button(/^Until tomorrow/).click();
  await shown('That row is gone: it was deleted, or its ID was changed.');
});

further('a link of a mail that a sort made stale leads on to the row it meant', async () => {
  await open('home', { home: () => ({ ...busyDesk, mailed: { table: 'Orders', id: 'ORD-0017', row: 20 } }) });
  await shown('It meant this one, now in row 20:');
  await stage.page.locator('.mailed button').click();
  await until(() => stage.callsOf('selectRow').length > 0);
  expect(stage.callsOf('selectRow')[0]?.args).toEqual(['Orders', 'ORD-0017']);
});
