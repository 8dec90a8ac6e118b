// A letter to a partner: what it asks, in whose language, how it leaves, and that the log keeps it or nothing does.
import type { ChaseView, LetterOutcome, PanelView } from '../../src/app/api';
import type { AddOn } from '../support/add-on';
import { panelOf } from '../support/steps';
import { further } from '../support/tiers';
import { peopleDesk } from '../tabs/contacts/desk';

const NAME = 'Hanoi Garment 9';
const open = (addOn: AddOn, name = NAME) => addOn.call('openChase', name) as ChaseView;
const leave = (addOn: AddOn, way: string, more: object = {}) =>
  addOn.call('chase', {
    name: NAME,
    way,
    subject: '1 open point',
    text: '=Dear Linh, <b>when</b>?\nAna',
    about: ['ORD-0002'],
    ...more,
  }) as LetterOutcome;
const logged = (addOn: AddOn) => addOn.rows('Log').filter((row) => row.What?.display);

/** Two orders of the factory were due; the first waits for a deposit of ours. */
function desk(contact: object = {}): AddOn {
  const addOn = peopleDesk();
  addOn.call('addRow', 'Contacts', { name: NAME, kind: 'Factory', country: 'Vietnam', ...contact });
  for (const row of [2, 3]) addOn.type('Orders', row, 'Original ex-factory', '2026-11-12');
  addOn.type('Expenses', 2, 'Order', 'ORD-0001');
  return addOn;
}

further('A letter asks for what waits for them and leaves out what waits for us', () => {
  const addOn = desk({ person: 'Linh', whatsApp: '+84 912 345 678' });
  const view = open(addOn);
  expect(view.lines.map(({ text }) => text)).toEqual(['• ORD-0002 Linen shirt, Ecru · due 12 Nov · 10 days late']);
  expect(view).toMatchObject({
    language: 'en',
    there: '16:00 there',
    whatsApp: '84912345678',
    email: '',
    opening: 'Dear Linh,\n\nWe are waiting for the following:',
    ours: 2,
    followUpOn: '2026-11-24',
  });
});

test('It is in the language of the contact, and counts the days to answer by their own calendar', () => {
  const addOn = desk({ language: 'es' });
  const row = addOn.rows('Settings').length + 2;
  addOn.type('Settings', row, 'Setting', 'Closed days');
  addOn.type('Settings', row, 'Item', NAME);
  addOn.type('Settings', row, 'Value', '2026-11-24');
  const view = open(addOn);
  expect(view.followUpOn).toBe('2026-11-25');
  expect(view.lines.map(({ text }) => text)).toEqual([
    '• ORD-0002 Linen shirt, Ecru · fecha límite 12 nov · 10 días de retraso',
  ]);
  expect(view.closing).toContain('miércoles 25 de noviembre');
});

test('It is offered with the row that waits for them, and with their contact, not with what waits for us', () => {
  const addOn = desk();
  const offered = (table: string, id: string) => (panelOf(addOn, table, id) as PanelView).chase;
  expect(offered('Contacts', NAME)).toBe(NAME);
  expect(offered('Orders', 'ORD-0002')).toBe(NAME);
  expect(offered('Orders', 'ORD-0001')).toBeUndefined();
  expect(open(addOn, 'Seta Como').lines).toEqual([]);
});

test('Opened elsewhere or copied, it stands in the log as it was typed, with a day to follow up, until it is undone', () => {
  const addOn = desk();
  const outcome = leave(addOn, 'whatsApp');
  expect(outcome).toMatchObject({
    ok: true,
    said: 'Noted as written to Hanoi Garment 9. It comes up again on Tue 24 Nov 2026.',
  });
  expect(addOn.shownRow('Log', 2)).toMatchObject({
    With: NAME,
    About: 'ORD-0002',
    Channel: 'WhatsApp',
    Direction: 'Out',
    What: '=Dear Linh, <b>when</b>?\nAna',
    Ball: 'Them',
    'Follow up on': '24 Nov 2026',
    Status: 'Open',
  });
  expect(addOn.google.state().mail).toEqual([]);
  addOn.call('undo', outcome.ok ? outcome.undo : undefined);
  expect(logged(addOn)).toEqual([]);
});

test('Sent from here it goes to their address in our name, with its markup escaped', () => {
  const addOn = desk({ email: 'linh@hanoi9.example' });
  const outcome = leave(addOn, 'send');
  expect(outcome).toMatchObject({ ok: true });
  // A mail cannot be taken back.
  expect(outcome).not.toHaveProperty('undo');
  expect(addOn.google.state().mail).toEqual([
    expect.objectContaining({
      to: 'linh@hanoi9.example',
      subject: '1 open point',
      body: '=Dear Linh, <b>when</b>?\nAna',
      htmlBody: '=Dear Linh, &lt;b&gt;when&lt;/b&gt;?<br>Ana',
      replyTo: 'ana@studio.example',
    }),
  ]);
  expect(logged(addOn)).toHaveLength(1);
});

further('A number without its country code is called by nobody: it would be somebody else’s', () => {
  expect(open(desk({ whatsApp: '0912 345 678' })).whatsApp).toBe('');
  expect(open(desk({ whatsApp: '0084 912 345 678' })).whatsApp).toBe('84912345678');
  // The zero within a country is not dialled from outside; an extension or a second number makes another one.
  expect(open(desk({ whatsApp: '+44 (0)20 7946 0018' })).whatsApp).toBe('442079460018');
  expect(open(desk({ whatsApp: '+34 971 123 456 ext. 12' })).whatsApp).toBe('');
  expect(open(desk({ whatsApp: '+34 600 112 233 / 44' })).whatsApp).toBe('');
  expect(open(desk({ whatsApp: '+0049 170 1234567' })).whatsApp).toBe('');
});

test('Without an address, or with nothing left to send, nothing is sent and nothing is written', () => {
  const addOn = desk();
  expect(leave(addOn, 'send')).toEqual({
    ok: false,
    why: '“” is no email address. Correct Email in the contact.',
  });
  addOn.type('Contacts', 2, 'Email', 'linh@hanoi9.example');
  const to = Array.from({ length: 100 }, (_, index) => `x${index}@example.com`).join(',');
  const { mail } = addOn.google.state();
  mail.push({ at: addOn.clock.now(), from: 'ana@studio.example', to, subject: 'Another', body: '', attachments: [] });
  expect(leave(addOn, 'send')).toEqual({ ok: false, refused: 'noMailLeft' });
  expect(mail).toHaveLength(1);
  expect(logged(addOn)).toEqual([]);
});

test('What is no letter is refused', () => {
  const addOn = desk();
  for (const wrong of [{ way: 'fax' }, { subject: 'Hi\nBcc: all@studio.example' }, { text: '' }, { about: 'ORD-0002' }])
    expect(() => leave(addOn, 'mail', wrong)).toThrow('no message that can be written down');
  expect(logged(addOn)).toEqual([]);
});
