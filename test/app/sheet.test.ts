// An order sheet: what it tells the factory, how it leaves, what its orders remember of it, and that nothing typed becomes markup.
import type { LetterOutcome, PanelView, SheetView } from '../../src/app/api';
import { type AddOn, type Kept, keep, openKept } from '../support/add-on';
import { panelOf } from '../support/steps';
import { further } from '../support/tiers';
import { peopleDesk, setting } from '../tabs/contacts/desk';

const NAME = 'Hanoi Garment 9';

let kept: Kept | undefined;

/** Two colours of one PO in the same size run, and an order without a number, all with one factory. */
function desk(): AddOn {
  kept ??= keep(make());
  return openKept(kept);
}

function make(): AddOn {
  const addOn = peopleDesk();
  addOn.call('addRow', 'Contacts', {
    name: NAME,
    kind: 'Factory',
    country: 'Vietnam',
    person: 'Linh',
    email: 'linh@hanoi9.example',
    address: '12 Silk Street\nHanoi',
    terms: '30/70',
    incoterm: 'FOB',
  });
  for (const row of [2, 3]) {
    addOn.type('Orders', row, 'PO number', 'PO-77');
    addOn.type('Orders', row, 'Currency', 'USD');
    addOn.type('Orders', row, 'Sizes', 'S:100 M:200 L:100');
  }
  addOn.type('Orders', 3, 'Colour', 'Clay');
  addOn.type('Orders', 3, 'Unit price', '12.345');
  return addOn;
}

const open = (addOn: AddOn, id = 'ORD-0001', asked?: object) =>
  addOn.call('openSheet', 'Orders', id, asked) as SheetView;
const fieldsOf = ({ fields }: SheetView) => Object.fromEntries(fields.map(({ key, text }) => [key, text]));

function send(addOn: AddOn, way = 'own', more: object = {}, id = 'ORD-0001'): LetterOutcome {
  const view = open(addOn, id);
  const asked = { language: view.language, fields: fieldsOf(view) };
  const sent = { table: 'Orders', id, way, asked, message: view.message, seen: view.text, ...more };
  return addOn.call('sendSheet', sent) as LetterOutcome;
}

const told = (addOn: AddOn, id = 'ORD-0001') =>
  (panelOf(addOn, 'Orders', id) as PanelView).blocks.flatMap((block) =>
    block.draw === 'days' && block.title === 'Order sheet'
      ? block.days.map(({ label, text }) => `${label}: ${text}`)
      : [],
  );

further(
  'Both lines of a PO stand on one sheet, with their sizes, what they cost to the last figure, and what it comes to',
  () => {
    const { text, version, name } = open(desk());
    expect({ version, name }).toEqual({ version: 1, name: NAME });
    expect(text.split('\n')).toEqual([
      'Purchase order PO-77',
      'Version 1 · 22 November 2026',
      '',
      `Factory: ${NAME}, Linh, 12 Silk Street, Hanoi, Vietnam, linh@hanoi9.example`,
      '',
      'Ex-factory: 12 Mar 2027',
      'Tolerance: ± 3 % of the quantity',
      'Terms of payment: 30/70',
      'Incoterm: FOB',
      'Days we know you are closed: None known: please tell us',
      '',
      'ORD-0001 · Linen shirt · Ecru · S 100 · M 200 · L 100 · Quantity 400 · Unit price USD 14.50 · Value USD 5,800.00',
      '  Customer Nordhaus',
      'ORD-0002 · Linen shirt · Clay · S 100 · M 200 · L 100 · Quantity 400 · Unit price USD 12.345 · Value USD 4,938.00',
      '  Customer Maison Roux',
      '',
      'Total quantity: 800 pieces',
      'Total value: USD 10,738.00',
      '',
      'Please confirm this order in writing. Tell us at once about anything that does not agree with what was arranged.',
    ]);
  },
);

further('In Spanish it counts, dates and names things as Spanish does', () => {
  const { text, subject, message } = open(desk(), 'ORD-0001', { language: 'es', fields: {} });
  expect(text).toContain('Orden de compra PO-77\nVersión 1 · 22 de noviembre de 2026');
  expect(text).toContain('Salida de fábrica: 12 mar 2027');
  expect(text).toContain('Precio unitario 14,50 USD · Importe 5800,00 USD');
  expect(text).toContain('Importe total: 10.738,00 USD');
  expect(subject).toBe('Orden de compra PO-77');
  expect(message).toContain('Les rogamos que lo confirmen a más tardar el martes 24 de noviembre.');
});

test('A line without a price keeps the total back, and says so before it is sent', () => {
  const addOn = desk();
  addOn.type('Orders', 3, 'Unit price', '');
  const { text, lacks } = open(addOn);
  expect(text).toContain('Total value: not complete: a price is missing');
  expect(lacks).toContain('ORD-0002: no unit price, so no total value.');
});

test('Sizes that do not add up are said before it is sent', () => {
  const addOn = desk();
  addOn.type('Orders', 2, 'Quantity', '390');
  expect(open(addOn).lacks).toContain('ORD-0001: the sizes do not add up to the quantity.');
});

test('The factory’s own closed days before ex-factory stand on it, and nobody else’s', () => {
  const addOn = desk();
  setting(addOn, 'Closed days', NAME, '3-12 Feb 2027, 30 Apr 2027');
  expect(open(addOn).text).toContain('Days we know you are closed: 3 Feb 2027 to 12 Feb 2027\n');
});

further('The tech pack that each style is made by stands on it with its version, once that desk is on', () => {
  const addOn = desk();
  addOn.call('switchDesk', 'Development', 'on');
  const style = { style: 'Linen shirt', techPackVersion: 'v5', techPack: 'https://drive.example/linen-v5' };
  addOn.call('addRow', 'Styles', style);
  expect(open(addOn).text).toContain('Tech pack:\nLinen shirt: v5, https://drive.example/linen-v5');
});

test('Sent, its orders remember what the factory was told: a later change is told against that version', () => {
  const addOn = desk();
  expect(told(addOn)).toEqual([]);
  expect(send(addOn)).toMatchObject({ ok: true });
  expect(told(addOn)).toEqual(['PO v1: sent 22 Nov, today']);
  expect(send(addOn)).toMatchObject({ ok: true });
  addOn.type('Orders', 2, 'Quantity', '380');
  expect(told(addOn)).toEqual(['PO v2: sent 22 Nov, today', 'Changed since PO v2: quantity 400 → 380']);
  expect(told(addOn, 'ORD-0002')).toEqual(['PO v2: sent 22 Nov, today']);
});

test('The next version says what is otherwise: what changed, what came in, what was cancelled', () => {
  const addOn = desk();
  send(addOn);
  addOn.type('Orders', 2, 'Unit price', '14');
  addOn.type('Orders', 3, 'Stage', 'Cancelled');
  addOn.type('Orders', 4, 'Factory', NAME);
  addOn.type('Orders', 4, 'PO number', 'PO-77');
  const { text, version } = open(addOn);
  expect(version).toBe(2);
  expect(text).toContain(
    [
      'Changed since version 1:',
      '- ORD-0001 Linen shirt, Ecru: unit price USD 14.00 (was USD 14.50)',
      '- ORD-0003 Linen shirt, Ecru: added to this order',
      '- ORD-0002 Linen shirt, Clay: cancelled',
    ].join('\n'),
  );
  expect(told(addOn, 'ORD-0003')).toEqual(['Not on PO v1: send the sheet again']);
  send(addOn);
  expect(open(addOn).text).not.toContain('cancelled');
});

test('It stands in the log with a day to follow up, and one Undo takes back both', () => {
  const addOn = desk();
  const outcome = send(addOn);
  expect(addOn.shownRow('Log', 2)).toMatchObject({
    With: NAME,
    About: 'ORD-0001 ORD-0002',
    Channel: 'Mail',
    What: 'Purchase order PO-77, version 1: 2 lines, 800 pieces.',
    Ball: 'Them',
    'Follow up on': '24 Nov 2026',
  });
  addOn.call('undo', outcome.ok ? outcome.undo : undefined);
  expect(addOn.rows('Log').filter((row) => row.What?.display)).toEqual([]);
  expect(told(addOn)).toEqual([]);
  expect(open(addOn).version).toBe(1);
});

test('What was added to it once is offered with the next one of the same factory; its remarks stay its own', () => {
  const addOn = desk();
  const fields = { buyer: 'Studio Ana\nBerlin', packing: 'Flat, 20 a carton', remarks: 'Rush' };
  const view = open(addOn, 'ORD-0001', { language: 'en', fields });
  send(addOn, 'own', { asked: { language: 'en', fields }, seen: view.text });
  expect(fieldsOf(open(addOn))).toMatchObject(fields);
  addOn.type('Orders', 4, 'Factory', NAME);
  expect(fieldsOf(open(addOn, 'ORD-0003'))).toMatchObject({ ...fields, remarks: '' });
});

test('Sent from here it goes to their address with everything typed escaped, and the PDF is said to be missing where Google makes none', () => {
  const addOn = desk();
  addOn.type('Orders', 2, 'Style', '<img src=x onerror=alert(1)>');
  const outcome = send(addOn, 'send');
  expect(outcome).not.toHaveProperty('undo');
  expect(outcome).toMatchObject({
    ok: true,
    said: 'Sent to Hanoi Garment 9. It comes up again on Tue 24 Nov 2026. Google could not make a PDF of it: the sheet stands in the mail itself.',
  });
  const [mail] = addOn.google.state().mail;
  expect(mail).toMatchObject({
    to: 'linh@hanoi9.example',
    subject: 'Purchase order PO-77',
    replyTo: 'ana@studio.example',
  });
  expect(mail?.htmlBody).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(mail?.htmlBody).not.toContain('<img');
});

test('An order that was changed after it was looked at is not sent as it was not seen', () => {
  const addOn = desk();
  const { text } = open(addOn);
  addOn.type('Orders', 2, 'Quantity', '390');
  expect(send(addOn, 'send', { seen: text })).toEqual({
    ok: false,
    why: 'What it tells was changed since you opened this. Look at the sheet again, then send it.',
  });
  expect(addOn.google.state().mail).toEqual([]);
});

test('What somebody wrote over PO sent stays below the next version, and is not compared', () => {
  const addOn = desk();
  send(addOn);
  addOn.type('Orders', 2, 'PO sent', 'by fax');
  expect(told(addOn)).toEqual(['PO sent: changed by hand, cannot be compared']);
  expect(send(addOn)).toMatchObject({ ok: true });
  const cell = addOn.shownRow('Orders', 2)['PO sent'];
  expect(cell).toMatch(/^v2 2026-11-22\n/);
  expect(cell).toMatch(/\nby fax$/);
});

test('A cancelled order, or one without its factory, sends none; nor does anybody while there is no log', () => {
  const addOn = desk();
  expect((panelOf(addOn, 'Orders', 'ORD-0001') as PanelView).sheet).toBe('Order sheet');
  addOn.type('Orders', 2, 'Stage', 'Cancelled');
  expect((panelOf(addOn, 'Orders', 'ORD-0001') as PanelView).sheet).toBeUndefined();
  expect(open(addOn)).toEqual({ refused: 'notNow' });
  addOn.call('switchDesk', 'People', 'off');
  expect(open(addOn, 'ORD-0002')).toEqual({ refused: 'notNow' });
});
