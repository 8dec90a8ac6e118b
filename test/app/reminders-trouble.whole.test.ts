// What may go wrong with the reminders, and how nobody is left without a word: quotas, refusals, time, rights, damage.
import { readFileSync } from 'node:fs';
import { fault } from '../../workbench/runtime/between';
import type { AddOn } from '../support/add-on';
import {
  ANA,
  again,
  at,
  BEN,
  lateOrder,
  logged,
  MONDAY,
  mails,
  openReminders,
  panel,
  paste,
  save,
  switchOn,
} from '../support/reminders';

const TUESDAY = '2026-11-24';
const person = (number: number) => `p${String(number).padStart(3, '0')}@studio.example`;
/** Late by as many days as its number. */
const owned = (number: number) =>
  lateOrder(
    number,
    person(number),
    new Date(Date.parse(`${MONDAY}T00:00:00Z`) - number * 86_400_000).toISOString().slice(0, 10),
  );

const recipientsOf = (addOn: AddOn, day: string) =>
  addOn.google
    .state()
    .mail.filter(({ at: instant }) => new Date(instant).toISOString().startsWith(day))
    .map(({ to }) => to);
const statesOf = (addOn: AddOn, day: string) =>
  logged(addOn)
    .filter((row) => row.startsWith(day))
    .map((row) => row.split(' ').pop());

/** As much mail as leaves `left` for the day. */
function useUp(addOn: AddOn, left: number, user = ANA): void {
  const { mail } = addOn.google.state();
  const to = Array.from({ length: 100 - left }, (_, index) => `x${index}@example.com`).join(',');
  mail.push({ at: addOn.clock.now(), from: user, to, subject: 'Something else', body: '', attachments: [] });
}

describe('A used-up quota', () => {
  it('sends the most urgent, queues the rest, says so, and begins with those the next day', () => {
    const addOn = openReminders();
    paste(
      addOn,
      'Orders',
      Array.from({ length: 5 }, (_, index) => owned(index + 1)),
    );
    switchOn(addOn);
    addOn.clock.set(`${MONDAY}T08:00:00Z`);
    useUp(addOn, 2);
    again(addOn);
    expect(recipientsOf(addOn, MONDAY).slice(1)).toEqual([person(5), person(4)]);
    expect(statesOf(addOn, MONDAY)).toEqual(['Sent', 'Sent', 'Queued', 'Queued', 'Queued']);
    expect(panel(addOn)).toMatchObject({
      last: { sent: 2, queued: 3 },
      mailsLeft: 0,
      troubles: [{ code: 'queued', count: 3, halted: 'quota' }],
    });
    at(addOn, `${TUESDAY}T08:30:00Z`);
    expect(recipientsOf(addOn, TUESDAY)).toEqual([3, 2, 1, 5, 4].map(person));
    expect(statesOf(addOn, MONDAY)).toEqual(['Sent', 'Sent', 'Replaced', 'Replaced', 'Replaced']);
    expect(panel(addOn).troubles).toEqual([]);
  });

  it('is made up for by a colleague’s clock the same day, each mail once', () => {
    const addOn = openReminders();
    paste(addOn, 'Orders', [owned(1), owned(2), owned(3)]);
    switchOn(addOn);
    switchOn(addOn, BEN);
    addOn.clock.set(`${MONDAY}T08:00:00Z`);
    useUp(addOn, 1);
    again(addOn, ANA);
    again(addOn, BEN);
    expect(recipientsOf(addOn, MONDAY).slice(1)).toEqual([person(3), person(2), person(1)]);
    expect(statesOf(addOn, MONDAY)).toEqual(['Sent', 'Sent', 'Sent']);
  });
});

describe('A mail that is refused', () => {
  it('is logged with the reason and said in the panel; the others still go, and it is tried again the next day', () => {
    const addOn = openReminders();
    paste(addOn, 'Orders', [lateOrder(1, 'ana@nowhere..example'), lateOrder(2, BEN)]);
    switchOn(addOn);
    at(addOn, `${MONDAY}T08:00:00Z`);
    expect(recipientsOf(addOn, MONDAY)).toEqual([BEN]);
    const row = addOn.rows('Reminder log')[0];
    expect([row?.State?.display, row?.Error?.display]).toEqual(['Failed', 'Invalid email: ana@nowhere..example']);
    expect(panel(addOn).troubles).toEqual([
      { code: 'refused', to: 'ana@nowhere..example', why: 'Invalid email: ana@nowhere..example' },
    ]);
    addOn.type('Orders', 2, 'Owner', ANA);
    at(addOn, `${TUESDAY}T08:00:00Z`);
    expect(recipientsOf(addOn, TUESDAY).sort()).toEqual([ANA, BEN]);
    expect(panel(addOn).troubles).toEqual([]);
  });

  it('with an error that came after it had gone is not sent twice: what Google still takes tells', () => {
    let failed = false;
    const addOn = openReminders({
      between: ({ call, when }) => {
        if (failed || call !== 'MailApp.sendEmail' || when !== 'after') return;
        failed = true;
        fault('Service timed out: Mail');
      },
    });
    paste(addOn, 'Orders', [lateOrder(1, ANA)]);
    switchOn(addOn);
    at(addOn, `${MONDAY}T08:00:00Z`);
    expect(recipientsOf(addOn, MONDAY)).toEqual([ANA]);
    expect(addOn.rows('Reminder log')[0]).toMatchObject({
      State: { display: 'Sent' },
      Error: { display: 'Service timed out: Mail' },
    });
  });

  it('nor when a mail of the day before leaves Google’s count in just those seconds', () => {
    const addOn = openReminders({
      between: ({ run, call, when }) => {
        const isTuesday = run.startedAt.startsWith(TUESDAY);
        if (isTuesday && call === 'MailApp.sendEmail' && when === 'after') fault('Service timed out: Mail');
      },
    });
    paste(addOn, 'Orders', [lateOrder(1, ANA)]);
    switchOn(addOn);
    at(addOn, `${MONDAY}T08:00:02Z`);
    addOn.clock.set(`${TUESDAY}T08:00:00Z`);
    again(addOn);
    expect([recipientsOf(addOn, MONDAY), recipientsOf(addOn, TUESDAY)]).toEqual([[ANA], [ANA]]);
  });
});

describe('The six minutes of a run', () => {
  it('are not used up: mails stop before, the rest is queued, and the next run begins with it', () => {
    const addOn = openReminders({
      between: ({ call, when }) => {
        if (call === 'MailApp.sendEmail' && when === 'after') addOn.clock.sleep?.(60_000);
      },
    });
    paste(
      addOn,
      'Orders',
      Array.from({ length: 8 }, (_, index) => owned(index + 1)),
    );
    switchOn(addOn);
    at(addOn, `${MONDAY}T08:00:00Z`);
    expect(recipientsOf(addOn, MONDAY)).toEqual([8, 7, 6, 5, 4].map(person));
    expect(panel(addOn)).toMatchObject({
      last: { outcome: 'done', sent: 5, queued: 3 },
      troubles: [{ code: 'queued', count: 3, halted: 'time' }],
    });
    at(addOn, `${TUESDAY}T08:00:00Z`);
    expect(recipientsOf(addOn, TUESDAY).slice(0, 3)).toEqual([3, 2, 1].map(person));
  });

  it('hold forty mails at what Google’s services cost', () => {
    const addOn = openReminders({ freeCalls: false });
    paste(
      addOn,
      'Orders',
      Array.from({ length: 40 }, (_, index) => owned(index + 1)),
    );
    switchOn(addOn);
    at(addOn, `${MONDAY}T08:00:00Z`);
    expect(recipientsOf(addOn, MONDAY)).toHaveLength(40);
    expect(panel(addOn).troubles).toEqual([]);
  });
});

describe('A lapsed authorization', () => {
  it('asks the person for it by mail, once a day at most, while mail still goes, and tells the panel', () => {
    const addOn = openReminders();
    paste(addOn, 'Orders', [lateOrder(1, BEN)]);
    switchOn(addOn);
    switchOn(addOn, BEN);
    addOn.google.lapse(ANA, ['https://www.googleapis.com/auth/spreadsheets.currentonly']);
    addOn.clock.set(`${MONDAY}T08:00:00Z`);
    again(addOn, ANA);
    again(addOn, ANA);
    const [asked] = addOn.google.state().mail;
    expect(mails(addOn)).toEqual([expect.stringMatching(/^ana@.*authorise again/)]);
    expect(asked?.body).toMatch(/https:\/\//);
    expect(panel(addOn, BEN).troubles).toEqual([
      { code: 'authorization', person: ANA, at: `${MONDAY} 08:00`, permissions: ['spreadsheet'] },
    ]);
    again(addOn, BEN);
    expect(recipientsOf(addOn, MONDAY)).toEqual([ANA, BEN]);
    addOn.clock.set(`${TUESDAY}T08:00:00Z`);
    again(addOn, ANA);
    expect(recipientsOf(addOn, TUESDAY)).toEqual([ANA]);
    addOn.google.authorize(ANA);
    addOn.clock.set(`${TUESDAY}T08:40:00Z`);
    const asksFor = (user: string) => panel(addOn, user).troubles.map(({ code }) => code);
    expect([asksFor(ANA), asksFor(BEN)]).toEqual([[], ['authorization']]);
    again(addOn, ANA);
    expect(recipientsOf(addOn, TUESDAY)).toEqual([ANA, BEN]);
    expect(asksFor(BEN)).toEqual([]);
  });

  it('is asked for in the person’s language, though Google no longer opens the sheet or tells who it is', () => {
    const addOn = openReminders();
    switchOn(addOn, ANA, { language: 'es' });
    const scope = 'https://www.googleapis.com/auth/';
    addOn.google.lapse(ANA, [`${scope}spreadsheets.currentonly`, `${scope}userinfo.email`]);
    addOn.clock.set(`${MONDAY}T08:00:00Z`);
    again(addOn, ANA);
    expect(mails(addOn)).toEqual([
      'ana@studio.example: Los recordatorios de Selvedge se han detenido: vuelve a autorizarlo',
    ]);
    expect(addOn.google.state().mail[0]?.htmlBody).toMatch(/<a href="https:\/\/[^"]+">Autorizar Selvedge<\/a>/);
  });

  it('that reaches not even mail is noted all the same', () => {
    const addOn = openReminders();
    switchOn(addOn);
    switchOn(addOn, BEN);
    addOn.google.lapse(ANA);
    addOn.clock.set(`${MONDAY}T08:00:00Z`);
    again(addOn, ANA);
    expect(mails(addOn)).toEqual([]);
    addOn.clock.set(`${MONDAY}T08:30:00Z`);
    expect(panel(addOn, BEN).troubles).toContainEqual(expect.objectContaining({ code: 'authorization', person: ANA }));
  });
});

describe('A run without its spreadsheet', () => {
  it('leaves word where the panel of its owner finds it, until a run goes well', () => {
    const addOn = openReminders({ documentInClockTriggers: false });
    switchOn(addOn);
    addOn.clock.set(`${MONDAY}T08:00:00Z`);
    expect(again(addOn).ok).toBe(false);
    expect(panel(addOn)).toMatchObject({
      last: { outcome: 'failed', at: `${MONDAY} 08:00` },
      troubles: [{ code: 'failed', why: 'Google did not open the spreadsheet.' }],
    });
  });
});

describe('A run without its spreadsheet that may open any', () => {
  const withAll = () => {
    const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8'));
    const scope = 'https://www.googleapis.com/auth/spreadsheets';
    const oauthScopes = manifest.oauthScopes.map((each: string) => (each === `${scope}.currentonly` ? scope : each));
    return openReminders({ documentInClockTriggers: false, manifest: { ...manifest, oauthScopes } });
  };

  it('opens the one that its clock was made in, sends each mail once, whoever else has a clock, and its owner sees it', () => {
    const addOn = withAll();
    paste(addOn, 'Orders', [lateOrder(1, ANA), lateOrder(2, BEN)]);
    switchOn(addOn);
    switchOn(addOn, BEN);
    addOn.clock.set(`${MONDAY}T08:00:00Z`);
    expect([again(addOn).ok, again(addOn).ok, again(addOn, BEN).ok]).toEqual([true, true, true]);
    expect(recipientsOf(addOn, MONDAY)).toEqual([ANA, BEN]);
    expect(panel(addOn)).toMatchObject({ last: { outcome: 'done', sent: 2 }, troubles: [] });
  });

  it('forgets which one that was once the clock is switched off', () => {
    const addOn = withAll();
    switchOn(addOn);
    const own = () =>
      Object.keys(addOn.google.state().properties.user[ANA] ?? {}).filter((key) => /^sheet\./.test(key));
    expect(own()).toHaveLength(1);
    save(addOn, { on: 'off' });
    expect(own()).toEqual([]);
  });
});

describe('A clock that never rang', () => {
  it('is missed an hour later, not before; and not for days before it was made', () => {
    const addOn = openReminders();
    switchOn(addOn);
    expect(panel(addOn).troubles).toEqual([]);
    addOn.clock.set(`${MONDAY}T08:59:00Z`);
    expect(panel(addOn).troubles).toEqual([]);
    addOn.clock.set(`${MONDAY}T09:00:00Z`);
    expect(panel(addOn).troubles).toEqual([{ code: 'missed', day: MONDAY }]);
    again(addOn);
    expect(panel(addOn).troubles).toEqual([]);
  });

  it('is set anew by saving the settings, as the panel says', () => {
    const addOn = openReminders();
    switchOn(addOn);
    const [before] = addOn.google.triggers();
    addOn.clock.set(`${MONDAY}T09:00:00Z`);
    expect(save(addOn, { hour: '8' })).toMatchObject({ ok: true, view: { troubles: [] } });
    const after = addOn.google.triggers();
    expect([after.length, after[0]?.id === before?.id]).toEqual([1, false]);
  });
});

describe('Damage', () => {
  it('of a formula does not mislead a reminder: rows are judged by what was typed, and the mail and the panel say so', () => {
    const addOn = openReminders();
    paste(addOn, 'Orders', [lateOrder(1, ANA)]);
    addOn.put('Orders', 2, 'Status', [['On track']]);
    switchOn(addOn);
    at(addOn, `${MONDAY}T08:00:00Z`);
    expect(logged(addOn)).toEqual([`${MONDAY} ${ANA} 1 Sent`]);
    expect(panel(addOn).troubles).toEqual([{ code: 'damaged', columns: ['Orders › Status'] }]);
  });

  it('of the log: without it nobody can tell who was reminded, so nothing is sent and the panel says why', () => {
    const addOn = openReminders();
    paste(addOn, 'Orders', [lateOrder(1, ANA)]);
    switchOn(addOn);
    addOn.book.deleteSheet(addOn.sheetId('Reminder log'));
    addOn.clock.set(`${MONDAY}T08:00:00Z`);
    expect(again(addOn).ok).toBe(false);
    expect(mails(addOn)).toEqual([]);
    expect(panel(addOn).troubles[0]).toMatchObject({ code: 'failed', why: expect.stringContaining('Set up') });
    addOn.menu('setUp');
    again(addOn);
    expect(mails(addOn)).toHaveLength(1);
  });

  it('of the order of the log, sorted while a run is on its way: each mark finds its row again', () => {
    let sorted = false;
    const addOn = openReminders({
      between: ({ call, when }) => {
        if (call !== 'MailApp.sendEmail' || when !== 'after') return;
        addOn.clock.sleep?.(60_000);
        if (sorted) return;
        sorted = true;
        const log = addOn.sheetId('Reminder log');
        const zone = { row: 1, col: 0, rows: 2, cols: 8 };
        const [first = [], second = []] = addOn.book.read(log, zone);
        addOn.book.write(
          log,
          zone,
          [second, first].map((cells) => cells.map(({ value }) => ({ value }))),
        );
      },
    });
    paste(addOn, 'Orders', [lateOrder(1, ANA), lateOrder(2, BEN)]);
    switchOn(addOn);
    at(addOn, `${MONDAY}T08:00:00Z`);
    again(addOn);
    expect(recipientsOf(addOn, MONDAY)).toEqual([ANA, BEN]);
    expect(
      addOn.rows('Reminder log').map((row) => [row.Recipient, row.State, row['Sent at']].map((cell) => cell?.display)),
    ).toEqual([
      [BEN, 'Sent', `${MONDAY} 08:02`],
      [ANA, 'Sent', `${MONDAY} 08:01`],
    ]);
  });
});

describe('The days when the clocks change', () => {
  const everyDay = { weekdays: 'Mon Tue Wed Thu Fri Sat Sun' };
  it.each([
    ['Europe/London', '2027-03-27T09:00:00Z', ['2027-03-28T07:00', '2027-03-29T07:00'], 8],
    ['Europe/London', '2026-10-24T09:00:00Z', ['2026-10-25T08:00', '2026-10-26T08:00'], 8],
    ['America/New_York', '2027-03-13T14:00:00Z', ['2027-03-14T12:00', '2027-03-15T12:00'], 8],
    ['America/New_York', '2026-10-31T13:00:00Z', ['2026-11-01T13:00', '2026-11-02T13:00'], 8],
    // The hour that is skipped, and the one that comes twice.
    ['Europe/London', '2027-03-27T09:00:00Z', ['2027-03-28T01:00', '2027-03-29T00:00'], 1],
    ['America/New_York', '2026-10-31T13:00:00Z', ['2026-11-01T05:00', '2026-11-02T06:00'], 1],
  ] as const)('in %s: one mail a day, at the hour of the place (%s)', (zone, now, instants, hour) => {
    const addOn = openReminders({ now });
    addOn.book.setTimeZone(zone);
    paste(addOn, 'Orders', [lateOrder(1, ANA, '2026-09-01')]);
    switchOn(addOn, ANA, { ...everyDay, hour: String(hour) });
    for (const instant of instants) {
      const before = mails(addOn).length;
      for (let minutes = -180; minutes <= 180; minutes += 30) {
        const then = Date.parse(`${instant}:00Z`) + minutes * 60_000;
        at(addOn, new Date(then).toISOString());
        expect([instant, minutes, mails(addOn).length - before]).toEqual([instant, minutes, minutes < 0 ? 0 : 1]);
      }
    }
    const days = logged(addOn).map((row) => row.split(' ')[0]);
    expect(days).toEqual(instants.map((instant) => instant.slice(0, 10)));
  });
});
