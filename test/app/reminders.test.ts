// Reminders from the switch in the sidebar to the mail: who gets which rows, when, and what the panel says of it.
import type { HomeView, TestOutcome, Undo } from '../../src/app/api';
import type { WrittenMail } from '../../src/domain/digest';
import { fromDayNumber } from '../../src/schema/dates';
import { type AddOn, openAddOn, openSetUp, plainOrder } from '../support/add-on';
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
import { further } from '../support/tiers';

const codes = (addOn: AddOn, user = ANA) => panel(addOn, user).troubles.map(({ code }) => code);
const settingOf = (addOn: AddOn, setting: string, item = '') =>
  addOn.rows('Settings').find((row) => row.Setting?.display === setting && (row.Item?.display ?? '') === item);

describe('Switched on', () => {
  it('sends each owner one mail a working day, of the rows that need someone, and logs it', () => {
    const addOn = openReminders();
    paste(addOn, 'Orders', [lateOrder(1, ANA), lateOrder(2, BEN), lateOrder(3, '', '2027-03-01')]);
    switchOn(addOn);
    expect(panel(addOn)).toMatchObject({ next: { day: MONDAY, hour: 8 }, clocks: [ANA] });
    expect(at(addOn, `${MONDAY}T07:59:00Z`)).toBe(0);
    expect(at(addOn, `${MONDAY}T08:00:00Z`)).toBe(1);
    expect(mails(addOn)).toEqual([expect.stringMatching(/^ana@.*1 late/), expect.stringMatching(/^ben@.*1 late/)]);
    expect(logged(addOn)).toEqual([`${MONDAY} ${ANA} 1 Sent`, `${MONDAY} ${BEN} 1 Sent`]);
    expect(panel(addOn)).toMatchObject({
      next: { day: '2026-11-24', hour: 8 },
      last: { at: `${MONDAY} 08:00`, by: ANA, outcome: 'done', sent: 2, queued: 0 },
      mailsLeft: 98,
      troubles: [],
    });
  });

  further(
    'marks what was not in the last mail, to each person their own, and a late retry of the day marks the same',
    () => {
      const addOn = openReminders();
      const lines = (person = ANA) => {
        const sent = addOn.google.state().mail.filter(({ to }) => to === person);
        const text = sent[sent.length - 1]?.body ?? '';
        return text.match(/ORD-\d+.*late/g)?.map((line) => line.replace(/\s{2,}/, ' ').replace('Linen shirt ', ''));
      };
      paste(addOn, 'Orders', [lateOrder(1, ANA)]);
      switchOn(addOn);
      at(addOn, `${MONDAY}T08:00:00Z`);
      // Of a first mail all would be new, which says nothing.
      expect(lines()).toEqual(['ORD-0001 3 days late']);
      paste(addOn, 'Orders', [lateOrder(1, ANA), lateOrder(2, ANA, '2026-11-23')]);
      at(addOn, '2026-11-24T08:00:00Z');
      expect(lines()).toEqual(['ORD-0001 4 days late', 'ORD-0002 new: 1 day late']);
      again(addOn);
      expect(mails(addOn)).toHaveLength(2);
      paste(addOn, 'Orders', [lateOrder(1, BEN), lateOrder(2, ANA, '2026-11-23')]);
      at(addOn, '2026-11-25T08:00:00Z');
      expect(lines(BEN)).toEqual(['ORD-0001 new: 5 days late']);
      expect(lines()).toEqual(['ORD-0002 2 days late']);
    },
  );

  it('tells once a week of a balance on hold that no inspection will release', () => {
    const addOn = openReminders();
    const balance = { 'Expense ID': 'EXP-0001', Category: 'Balance', Amount: 4060, Currency: 'EUR', Owner: ANA };
    paste(addOn, 'Expenses', [{ ...balance, 'Due date': '2026-11-20', 'Hold until': 'Inspection passed' }]);
    switchOn(addOn);
    at(addOn, `${MONDAY}T08:00:00Z`);
    at(addOn, '2026-11-24T08:00:00Z');
    const told = () => addOn.google.state().mail.map(({ body }) => body.includes('no inspection booked'));
    expect(told()).toEqual([true]);
    at(addOn, '2026-11-30T08:00:00Z');
    expect(told()).toEqual([true, true]);
  });

  further('comes once a working day, somewhere in its hour, and is not missed before that hour is over', () => {
    const sentAt = new Set<string>();
    for (const driftSeed of [1, 2, 3, 4]) {
      const addOn = openReminders({ driftSeed });
      paste(addOn, 'Orders', [lateOrder(1, ANA)]);
      switchOn(addOn);
      for (const [index, day] of [MONDAY, '2026-11-24'].entries()) {
        for (let minute = 0; minute < 60; minute += 10) {
          at(addOn, `${day}T08:${String(minute).padStart(2, '0')}:00Z`);
          expect([driftSeed, minute, codes(addOn)]).toEqual([driftSeed, minute, []]);
        }
        at(addOn, `${day}T09:00:00Z`);
        expect(mails(addOn)).toHaveLength(index + 1);
        sentAt.add(panel(addOn).last?.at.slice(-5) ?? '');
      }
    }
    expect(sentAt.size).toBeGreaterThan(2);
  });

  it('is silent over the weekend and on closed days, and when nothing needs anyone', () => {
    const addOn = openReminders();
    paste(addOn, 'Orders', [lateOrder(1, ANA)]);
    switchOn(addOn, ANA, { closedDays: '2026-11-23 24/11/2026' });
    for (const day of ['22', '23', '24']) at(addOn, `2026-11-${day}T10:00:00Z`);
    expect(mails(addOn)).toEqual([]);
    at(addOn, '2026-11-25T08:00:00Z');
    expect(mails(addOn)).toHaveLength(1);
    addOn.type('Orders', 2, 'Stage', 'Closed');
    at(addOn, '2026-11-26T08:00:00Z');
    expect(mails(addOn)).toHaveLength(1);
    expect(panel(addOn).last).toMatchObject({ at: '2026-11-26 08:00', outcome: 'done', sent: 0 });
  });

  it('no longer lists a row that was put right, and leaves a snoozed one out until its day', () => {
    const addOn = openReminders();
    paste(addOn, 'Orders', [lateOrder(1, ANA), lateOrder(2, ANA), lateOrder(3, ANA)]);
    switchOn(addOn);
    at(addOn, `${MONDAY}T08:00:00Z`);
    addOn.type('Orders', 2, 'Stage', 'Closed');
    expect(addOn.call('snooze', 'Orders', 'ORD-0003', '2026-11-25')).toMatchObject({ ok: true, until: '2026-11-25' });
    at(addOn, '2026-11-24T08:00:00Z');
    at(addOn, '2026-11-25T08:00:00Z');
    expect(
      addOn.google
        .state()
        .mail.map(({ body }) => body.match(/ORD-\d+/g)?.filter((id, place, all) => all.indexOf(id) === place)),
    ).toEqual([['ORD-0001', 'ORD-0002', 'ORD-0003'], ['ORD-0002'], ['ORD-0002', 'ORD-0003']]);
  });

  it('gives rows without an owner, or with one that is no address, to the default recipients, else to whose clock it is', () => {
    const addOn = openReminders();
    paste(addOn, 'Orders', [lateOrder(1, ''), lateOrder(2, 'Carla'), lateOrder(3, `Ben <BEN@studio.example>; ${ANA}`)]);
    switchOn(addOn);
    at(addOn, `${MONDAY}T08:00:00Z`);
    expect(logged(addOn)).toEqual([`${MONDAY} ${ANA} 3 Sent`, `${MONDAY} ${BEN} 1 Sent`]);
    save(addOn, { recipients: 'desk@studio.example, lead@studio.example' });
    at(addOn, '2026-11-24T08:00:00Z');
    expect([...logged(addOn)].slice(2).sort()).toEqual([
      `2026-11-24 ${ANA} 1 Sent`,
      `2026-11-24 ${BEN} 1 Sent`,
      '2026-11-24 desk@studio.example 2 Sent',
      '2026-11-24 lead@studio.example 2 Sent',
    ]);
  });

  it('tells of each row how much there is, in its item’s unit, and what to do next', () => {
    const addOn = openReminders();
    paste(addOn, 'Inventory', [{ SKU: 'FAB-LIN', Unit: 'm', Owner: BEN }]);
    const fabric = { SKU: 'fab-lin', Direction: 'Inbound', Quantity: 500, Carrier: 'DB Schenker', Owner: ANA };
    paste(addOn, 'Shipments', [{ 'Shipment ID': 'SHP-0001', ETD: '2026-11-25', ...fabric }]);
    paste(addOn, 'Orders', [lateOrder(1, ANA, '2026-11-27'), { ...lateOrder(2, ANA), 'Order ID': '' }]);
    switchOn(addOn);
    at(addOn, `${MONDAY}T08:00:00Z`);
    const body = addOn.google.state().mail.find(({ to }) => to === ANA)?.body ?? '';
    expect(body).toMatch(/\n {2}500 m · DB Schenker · no tracking number yet\n {2}Confirm that the date holds\.\n/);
    expect(body).toMatch(/ORD-0001 [^\n]+in 4 days[^\n]+\n[^\n]+\n {2}Confirm that the date holds\.\n/);
    expect(body).toMatch(/1 row in Orders +no ID\n {2}Choose Extensions › Selvedge › Set up this spreadsheet/);
  });

  further('writes to each person in their language', () => {
    const addOn = openReminders();
    paste(addOn, 'Orders', [lateOrder(1, ANA), lateOrder(2, BEN)]);
    switchOn(addOn, ANA, { language: 'es' });
    at(addOn, `${MONDAY}T08:00:00Z`);
    const [ana, ben] = addOn.google.state().mail;
    expect(ana?.htmlBody).toContain('lang="es"');
    expect(ben?.htmlBody).toContain('lang="en"');
    expect(panel(addOn).fields.language).toBe('es');
    expect(panel(addOn, BEN).fields.language).toBe('en');
  });

  it('tells on Monday how the week before went, and that all is quiet where that is wished', () => {
    const addOn = openReminders();
    switchOn(addOn, ANA, { allQuiet: 'on' });
    at(addOn, `${MONDAY}T08:00:00Z`);
    at(addOn, '2026-11-24T08:00:00Z');
    expect(logged(addOn)).toEqual([`${MONDAY} ${ANA} 0 Sent`]);
    save(addOn, { allQuiet: 'off' });
    at(addOn, '2026-11-30T08:00:00Z');
    expect(mails(addOn)).toHaveLength(1);
  });
});

describe('Two colleagues who both switch it on', () => {
  further('cause one mail each, whoever’s clock comes first, however late or often it rings', () => {
    const addOn = openReminders();
    paste(addOn, 'Orders', [lateOrder(1, ANA), lateOrder(2, BEN), lateOrder(3, '')]);
    switchOn(addOn, BEN);
    switchOn(addOn, ANA);
    expect(at(addOn, `${MONDAY}T08:00:00Z`)).toBe(2);
    again(addOn, ANA);
    addOn.clock.set(`${MONDAY}T17:00:00Z`);
    again(addOn, BEN);
    expect([...logged(addOn)].sort()).toEqual([`${MONDAY} ${ANA} 1 Sent`, `${MONDAY} ${BEN} 2 Sent`]);
    expect(mails(addOn)).toHaveLength(2);
    expect(panel(addOn).clocks).toEqual([BEN, ANA]);
  });

  further('get no second mail the same day, though a row was added meanwhile', () => {
    const addOn = openReminders();
    paste(addOn, 'Orders', [lateOrder(1, ANA)]);
    switchOn(addOn, ANA);
    switchOn(addOn, BEN);
    at(addOn, `${MONDAY}T08:00:00Z`);
    paste(addOn, 'Orders', [lateOrder(1, ANA), lateOrder(2, ANA), lateOrder(3, BEN)]);
    again(addOn, BEN);
    expect(logged(addOn)).toEqual([`${MONDAY} ${ANA} 1 Sent`, `${MONDAY} ${BEN} 1 Sent`]);
  });

  it('can each stop their own clock: the other goes on', () => {
    const addOn = openReminders();
    paste(addOn, 'Orders', [lateOrder(1, ANA)]);
    switchOn(addOn, ANA);
    switchOn(addOn, BEN);
    expect(save(addOn, { on: 'off' }, ANA)).toMatchObject({ ok: true, view: { clocks: [BEN], fields: { on: 'off' } } });
    expect(addOn.google.triggers().map(({ user }) => user)).toEqual([BEN]);
    expect(at(addOn, `${MONDAY}T08:00:00Z`)).toBe(1);
    expect(mails(addOn)).toHaveLength(1);
  });
});

describe('A clock', () => {
  it('that was switched off by hand in Settings sends nothing, though it still rings', () => {
    const addOn = openReminders();
    paste(addOn, 'Orders', [lateOrder(1, ANA)]);
    switchOn(addOn);
    const row = addOn.rows('Settings').findIndex((each) => each.Setting?.display === 'Reminders') + 2;
    addOn.type('Settings', row, 'Value', 'off');
    at(addOn, `${MONDAY}T08:00:00Z`);
    expect(mails(addOn)).toEqual([]);
    const { clocks, next, fields, troubles } = panel(addOn);
    expect([clocks, next, fields.on, troubles]).toEqual([[], undefined, 'off', []]);
    switchOn(addOn);
    expect(addOn.google.triggers()).toHaveLength(1);
    at(addOn, '2026-11-24T08:00:00Z');
    expect(mails(addOn)).toHaveLength(1);
  });

  it('of a colleague that no longer rings is told to everybody', () => {
    const addOn = openReminders();
    switchOn(addOn);
    expect(codes(addOn, BEN)).toEqual([]);
    addOn.clock.set(`${MONDAY}T09:00:00Z`);
    expect(panel(addOn, BEN).troubles).toEqual([{ code: 'missedBy', day: MONDAY, by: ANA }]);
    switchOn(addOn, BEN);
    expect(codes(addOn, BEN)).toEqual([]);
  });
});

describe('The clock', () => {
  it('is one a person, in the spreadsheet’s zone, moved with the hour and left alone otherwise', () => {
    const addOn = openReminders();
    addOn.book.setTimeZone?.('America/New_York');
    switchOn(addOn);
    const [first] = addOn.google.triggers();
    expect(first).toMatchObject({ functionName: 'sendReminders', schedule: { everyDays: 1, atHour: 8 } });
    save(addOn, { on: 'on', weekly: 'Fri' });
    expect(addOn.google.triggers().map(({ id }) => id)).toEqual([first?.id]);
    save(addOn, { hour: '10' });
    expect(addOn.google.triggers()).toHaveLength(1);
    expect(addOn.google.triggers()[0]).toMatchObject({ schedule: { atHour: 10 } });
    expect(addOn.google.triggers()[0]?.id).not.toBe(first?.id);
    save(addOn, { on: 'off' });
    expect(addOn.google.triggers()).toEqual([]);
  });

  it('is missed when it is gone, and behind when somebody else moved the hour: saving mends both', () => {
    const addOn = openReminders();
    switchOn(addOn, ANA);
    save(addOn, { hour: '10' }, BEN);
    expect(panel(addOn).troubles).toEqual([{ code: 'clockMoved', hour: 8 }]);
    switchOn(addOn, ANA);
    expect(codes(addOn)).toEqual([]);
    addOn.google.state().triggers.splice(0);
    expect(codes(addOn)).toEqual(['clockGone']);
    expect(codes(addOn, BEN)).toEqual([]);
    switchOn(addOn, ANA);
    expect(codes(addOn)).toEqual([]);
    expect(addOn.google.triggers()).toHaveLength(1);
  });
});

describe('The settings', () => {
  it('are rows of their tab: what differs is written, notes and everything else stay', () => {
    const addOn = openReminders();
    const before = addOn.rows('Settings');
    addOn.type('Settings', before.findIndex((row) => row.Setting?.display === 'Reminder hour') + 2, 'Note', 'Ours');
    const outcome = save(addOn, {
      hour: '9',
      weekdays: 'mon, wednesday Fri',
      'lead Orders': '14',
      recipients: `Desk@Studio.example ${BEN}`,
      weekly: 'off',
    });
    expect(outcome).toMatchObject({
      ok: true,
      view: { fields: { hour: '9', weekdays: 'Mon Wed Fri', 'lead Orders': '14', weekly: 'off', on: 'off' } },
    });
    expect(settingOf(addOn, 'Reminder hour')).toMatchObject({ Value: { value: 9 }, Note: { display: 'Ours' } });
    expect(settingOf(addOn, 'Lead days', 'Orders')?.Value?.value).toBe(14);
    expect(settingOf(addOn, 'Default recipients')?.Value?.value).toBe(`desk@studio.example ${BEN}`);
    expect(addOn.rows('Settings')).toHaveLength(before.length);
    expect(addOn.google.triggers()).toEqual([]);
  });

  it('that cannot be read are said, field by field, and nothing is written', () => {
    const addOn = openReminders();
    const before = addOn.rows('Settings');
    expect(
      save(addOn, {
        on: 'on',
        hour: '24',
        weekdays: 'Mon Someday',
        closedDays: '31/02/2027',
        recipients: 'ana',
        weekly: 'x',
      }),
    ).toEqual({
      ok: false,
      problems: {
        hour: { code: 'notBetween', least: 0, most: 23, typed: '24' },
        weekdays: expect.objectContaining({ code: 'notAChoice', typed: 'Someday' }),
        closedDays: expect.objectContaining({ code: 'notADate', typed: '31/02/2027' }),
        recipients: { code: 'notAnEmail', typed: 'ana' },
        weekly: expect.objectContaining({ code: 'notAChoice' }),
      },
    });
    expect(addOn.rows('Settings')).toEqual(before);
    expect(addOn.google.triggers()).toEqual([]);
  });

  it('typed by hand into the tab count as much: what cannot be read falls back, and the panel says so', () => {
    const addOn = openReminders();
    const row = (setting: string) => addOn.rows('Settings').findIndex((each) => each.Setting?.display === setting) + 2;
    addOn.type('Settings', row('Reminder hour'), 'Value', 'early');
    addOn.type('Settings', row('Default recipients'), 'Value', `nobody ${ANA}`);
    addOn.type('Settings', row('Closed days'), 'Value', '2026-12-25');
    expect(panel(addOn)).toMatchObject({
      fields: { hour: '8', closedDays: '2026-12-25', recipients: `nobody ${ANA}` },
      troubles: [{ code: 'wrongRecipient', typed: 'nobody' }],
    });
    addOn.type('Settings', row('Closed days'), 'Value', '3/2/2027 2026-12-25');
    expect(panel(addOn).troubles).toEqual([
      { code: 'wrongRecipient', typed: 'nobody' },
      { code: 'wrongDay', typed: '3/2/2027' },
    ]);
  });

  it('typed as people write an hour and a week are understood', () => {
    const addOn = openReminders();
    const row = (setting: string) => addOn.rows('Settings').findIndex((each) => each.Setting?.display === setting) + 2;
    addOn.type('Settings', row('Reminder weekdays'), 'Value', 'Tue-Sat');
    for (const [typed, hour] of [
      ['09:30', '9'],
      ['0:00', '0'],
      ["'25:00", '8'],
    ] as const) {
      addOn.type('Settings', row('Reminder hour'), 'Value', typed);
      expect(panel(addOn).fields).toMatchObject({ hour, weekdays: 'Tue Wed Thu Fri Sat' });
    }
  });

  it('need a spreadsheet that was set up', () => {
    const bare = openAddOn();
    expect(bare.call('reminders')).toEqual({ refused: 'notSetUp' });
    expect(bare.call('saveReminders', { on: 'on' })).toEqual({ ok: false, refused: 'notSetUp' });
    expect(bare.call('previewReminder')).toEqual({ refused: 'notSetUp' });
    expect(bare.google.triggers()).toEqual([]);
  });
});

describe('By hand', () => {
  it('the mail is shown as it would be now, and sent to oneself, without counting for the day', () => {
    const addOn = openReminders();
    paste(addOn, 'Orders', [lateOrder(1, ANA), lateOrder(2, BEN)]);
    const shown = addOn.call('previewReminder') as WrittenMail;
    expect(shown).toMatchObject({ to: ANA, subject: expect.stringContaining('1 late') });
    expect(shown.html).toContain('ORD-0001');
    expect(shown.html).not.toContain('ORD-0002');
    const sheet = addOn.sheetId('Orders');
    expect(shown.text).toContain(`#gid=${sheet}&range=A2`);
    expect(addOn.call('sendTestReminder') as TestOutcome).toEqual({ ok: true, to: ANA, mailsLeft: 99 });
    expect(mails(addOn)).toEqual([`${ANA}: Test: ${shown.subject}`]);
    expect(logged(addOn)).toEqual([]);
    switchOn(addOn, ANA, { language: 'es' });
    at(addOn, `${MONDAY}T08:00:00Z`);
    expect(mails(addOn)).toHaveLength(3);
    addOn.call('sendTestReminder');
    expect(mails(addOn)[3]).toMatch(/: Prueba: 1 con retraso/);
  });

  it('a row is snoozed by its id wherever it stands, and woken again; nonsense is refused', () => {
    const addOn = openReminders();
    addOn.call('addRow', 'Orders', plainOrder);
    expect(addOn.call('snooze', 'Orders', 'ord-0001', '1 Dec')).toMatchObject({ ok: true, until: '2026-12-01' });
    expect(addOn.shownRow('Orders', 2)['Snoozed until']).not.toBe('');
    expect(addOn.call('snooze', 'Orders', 'ORD-0001', '')).toMatchObject({ ok: true, until: '' });
    expect(addOn.shownRow('Orders', 2)['Snoozed until']).toBe('');
    expect(addOn.call('snooze', 'Orders', 'ORD-0001', 'soon')).toMatchObject({
      ok: false,
      problems: { snoozedUntil: { code: 'notADate' } },
    });
    for (const id of ['ORD-0009', '']) {
      expect(addOn.call('snooze', 'Orders', id, '1 Dec')).toEqual({ ok: false, refused: 'rowGone' });
    }
  });

  it('snoozing is undone as any step is, unless the day was changed since; woken awake, there is nothing to undo', () => {
    const addOn = openReminders();
    addOn.call('addRow', 'Orders', plainOrder);
    const snoozed = (until: string) => addOn.call('snooze', 'Orders', 'ORD-0001', until) as { readonly undo?: Undo };
    expect(snoozed('')).toEqual({ ok: true, until: '' });
    const [december, january] = [snoozed('2026-12-01'), snoozed('2027-01-11')];
    expect(addOn.call('undo', december.undo)).toEqual({
      ok: false,
      changed: [{ table: 'Orders', id: 'ORD-0001', fields: ['Snoozed until'] }],
    });
    expect(addOn.call('undo', january.undo)).toMatchObject({ ok: true, said: 'Undone: ORD-0001 is as it was before.' });
    expect(fromDayNumber(Number(addOn.rows('Orders')[0]?.['Snoozed until']?.value))).toBe('2026-12-01');
    expect(addOn.call('undo', december.undo)).toMatchObject({ ok: true });
    expect(addOn.shownRow('Orders', 2)['Snoozed until']).toBe('');
  });
});

describe('A link that a sort made stale', () => {
  further('still leads to its row: the home panel says where the id stands now', () => {
    const addOn = openReminders();
    paste(addOn, 'Orders', [lateOrder(1, ANA), lateOrder(2, ANA)]);
    switchOn(addOn);
    at(addOn, `${MONDAY}T08:00:00Z`);
    const home = () => addOn.call('home') as HomeView;
    addOn.select({ sheetId: addOn.sheetId('Orders'), zone: { row: 1, col: 0, rows: 1, cols: 1 } });
    expect(home().mailed).toBeUndefined();
    paste(addOn, 'Orders', [lateOrder(2, ANA), lateOrder(3, ANA), lateOrder(1, ANA)]);
    expect(home().mailed).toEqual({ table: 'Orders', id: 'ORD-0001', row: 4 });
    addOn.select({ sheetId: addOn.sheetId('Settings'), zone: { row: 1, col: 0, rows: 1, cols: 1 } });
    expect(home().mailed).toBeUndefined();
  });

  it('costs the home panel nothing before a mail was sent', () => {
    const addOn = openSetUp();
    addOn.call('home');
    expect(Object.keys(addOn.last().calls)).not.toContain('Spreadsheet.getCurrentCell');
  });
});
