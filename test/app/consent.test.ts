// Permissions that a person left unticked: said by name with the way to grant them, and nothing stands as done that is not.
import type { ChaseView, LetterOutcome, ReminderView, SaveRemindersOutcome, TestOutcome } from '../../src/app/api';
import type { AddOn } from '../support/add-on';
import { ANA, BEN, lateOrder, MONDAY, mails, openReminders, paste, switchOn } from '../support/reminders';
import { shown } from '../support/steps';
import { further } from '../support/tiers';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const MAIL = scope('script.send_mail');
const CLOCK = scope('script.scriptapp');
const url = expect.stringMatching(/^https:\/\/script\.google\.com\//);

const ask = <Answer>(addOn: AddOn, name: string, ...args: unknown[]): Answer => {
  const answer = addOn.google.call(name, args, ANA);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.result as Answer;
};
const settings = (addOn: AddOn) => JSON.stringify(shown(addOn, 'Settings'));

describe('Switching reminders on', () => {
  it.each([
    ['mail', [MAIL]],
    ['clock', [CLOCK]],
    ['address', [scope('userinfo.email')]],
  ] as const)(
    'without the permission for %s writes nothing, makes no clock, and says which is missing',
    (name, lapsed) => {
      const addOn = openReminders();
      const before = settings(addOn);
      addOn.google.lapse(ANA, lapsed);
      const outcome = ask<SaveRemindersOutcome>(addOn, 'saveReminders', { on: 'on', hour: '9' });
      expect(outcome).toEqual({ ok: false, lacking: { permissions: [name], url } });
      expect([settings(addOn), addOn.google.triggers(), addOn.last().calls]).toEqual([
        before,
        [],
        expect.not.objectContaining({ 'Range.setValues': expect.anything() }),
      ]);
      expect(Object.keys(addOn.google.state().properties.document).filter((key) => key.startsWith('clock.'))).toEqual(
        [],
      );
      addOn.google.authorize(ANA);
      expect(ask<SaveRemindersOutcome>(addOn, 'saveReminders', { on: 'on', hour: '9' }).ok).toBe(true);
      expect(addOn.google.triggers()).toHaveLength(1);
    },
  );

  it('names all that is missing, and the panel says so where it could not even ask whether there is a clock', () => {
    const addOn = openReminders();
    addOn.google.lapse(ANA, [MAIL, CLOCK]);
    expect(ask<ReminderView>(addOn, 'reminders')).toEqual({
      ok: false,
      lacking: { permissions: ['clock', 'mail'], url },
    });
  });

  it('asks Google to require them before it makes the clock: what was taken back meanwhile ends the run there', () => {
    const addOn = openReminders({
      between({ call, when }) {
        if (call === 'ScriptApp.requireScopes' && when === 'before') addOn.google.lapse(ANA, [MAIL]);
      },
    });
    const answer = addOn.google.call('saveReminders', [{ on: 'on' }], ANA);
    expect(answer).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/^Authorization is required/) },
    });
    expect([
      addOn.google.triggers(),
      shown(addOn, 'Settings').filter(({ Setting }) => Setting === 'Reminders'),
    ]).toEqual([[], []]);
  });

  it('that cannot be written down takes its clock away again', () => {
    let locks = 0;
    const addOn = openReminders({
      between({ call, when, run }) {
        if (run.function !== 'saveReminders' || call !== 'Lock.tryLock' || when !== 'before') return;
        locks += 1;
        if (locks === 2) throw new Error('Service timed out.');
      },
    });
    expect(addOn.google.call('saveReminders', [{ on: 'on' }], ANA).ok).toBe(false);
    expect([locks, addOn.google.triggers()]).toEqual([2, []]);
    expect(addOn.google.state().properties.document).not.toHaveProperty([`clock.${ANA}`]);
  });
});

describe('Mail without its permission', () => {
  it('sends no test, and says what is missing', () => {
    const addOn = openReminders();
    addOn.google.lapse(ANA, [MAIL]);
    expect(ask<TestOutcome>(addOn, 'sendTestReminder')).toEqual({ ok: false, lacking: { permissions: ['mail'], url } });
    expect(mails(addOn)).toEqual([]);
  });

  further('leaves a letter to other ways, and notes none as sent', () => {
    const addOn = openReminders();
    ask(addOn, 'switchDesk', 'People', 'on');
    paste(addOn, 'Orders', [lateOrder(1, ANA)]);
    addOn.google.lapse(ANA, [MAIL]);
    const name = 'Textiles del Norte';
    const view = ask<ChaseView>(addOn, 'openChase', name);
    expect(view).toMatchObject({ mailsLeft: 0, lacking: { permissions: ['mail'], url } });
    const letter = { name, subject: view.subject, text: 'Please tell us.', about: ['ORD-0001'] };
    expect(ask<LetterOutcome>(addOn, 'chase', { ...letter, way: 'send' })).toEqual({
      ok: false,
      lacking: { permissions: ['mail'], url },
    });
    expect(addOn.rows('Log')).toEqual([]);
    expect(ask<LetterOutcome>(addOn, 'chase', { ...letter, way: 'copy' }).ok).toBe(true);
    expect(addOn.rows('Log')).toHaveLength(1);
  });
});

describe('A clock whose owner has taken something back', () => {
  it('says by mail, in the owner’s language, what is missing, and so does a colleague’s panel', () => {
    const addOn = openReminders();
    switchOn(addOn, ANA, { language: 'es' });
    switchOn(addOn, BEN);
    addOn.google.lapse(ANA, [scope('spreadsheets.currentonly'), CLOCK]);
    addOn.clock.set(`${MONDAY}T08:00:00Z`);
    const [clock] = addOn.google.triggers();
    addOn.google.runTrigger(clock?.id ?? '');
    expect(addOn.google.state().mail[0]?.body).toContain(
      'No le has permitido, o ya no: ver y cambiar esta hoja de cálculo, funcionar cuando no estás.',
    );
    const panel = addOn.google.call('reminders', [], BEN);
    expect(panel.ok && (panel.result as ReminderView).troubles).toEqual([
      { code: 'authorization', person: ANA, at: `${MONDAY} 08:00`, permissions: ['spreadsheet', 'clock'] },
    ]);
  });
});
