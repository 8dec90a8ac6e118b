// The panel of a partner: all that is open with it, our turn first, then its own, where it is now, and on which terms.
import type { PanelView } from '../../../src/app/api';
import type { AddOn } from '../../support/add-on';
import { listed, panelOf, take } from '../../support/steps';
import { peopleDesk, setting } from './desk';

const NAME = 'Hanoi Garment 9';

/** At 09:00 of Sunday 22 November 2026 in UTC. */
function desk(): AddOn {
  const addOn = peopleDesk();
  addOn.call('addRow', 'Contacts', {
    name: NAME,
    kind: 'Factory',
    country: 'Vietnam',
    terms: '30/70',
    incoterm: 'FOB',
    lastContact: '2026-11-16',
  });
  addOn.call('addRow', 'Contacts', { name: 'Nordhaus', kind: 'Customer', timeZone: 'Hanoi' });
  // One order of each was due: the first waits for a deposit of ours, the second for the factory.
  for (const row of [2, 3]) addOn.type('Orders', row, 'Original ex-factory', '2026-11-12');
  addOn.type('Expenses', 2, 'Order', 'ORD-0001');
  return addOn;
}

const daysOf = ({ blocks }: PanelView, title: string) => {
  const block = blocks.find((each) => each.draw === 'days' && each.title === title);
  return block?.draw === 'days' ? block.days.map(({ label, text, note }) => [label, text, note ?? '']) : [];
};
const partsOf = ({ blocks }: PanelView) => blocks.map(({ draw, ...more }) => ('title' in more ? more.title : draw));
const idsIn = (addOn: AddOn, name: string, title: string) => listed(addOn, 'Contacts', name, title).map(({ id }) => id);

test('What waits for us stands first and is not asked of them; then their turn; then what is on track', () => {
  const addOn = desk();
  expect(partsOf(panelOf(addOn, 'Contacts', NAME))).toEqual([
    'There now',
    'Our turn',
    'Their turn',
    'Also open',
    'Open with them',
    'Terms',
  ]);
  expect(idsIn(addOn, NAME, 'Our turn')).toEqual(['EXP-0001', 'ORD-0001']);
  expect(idsIn(addOn, NAME, 'Their turn')).toEqual(['ORD-0002']);
  // ORD-0003 is written otherwise: it is not theirs until somebody says so.
  expect(idsIn(addOn, NAME, 'Also open')).toEqual(['ORD-0004']);
});

test('A line says the same as the desk does', () => {
  const addOn = desk();
  const [line] = listed(addOn, 'Contacts', NAME, 'Their turn');
  expect(line).toMatchObject({ id: 'ORD-0002', mark: '10 days late', tone: 'late', panel: true });
});

test('With the customer the late order is our turn: the factory has it, not they', () => {
  const addOn = desk();
  expect(idsIn(addOn, 'Nordhaus', 'Our turn')).toEqual(['ORD-0001']);
  expect(idsIn(addOn, 'Nordhaus', 'Their turn')).toEqual([]);
});

test('Its time is that of its country, its days are those of Settings, its terms are its own', () => {
  const addOn = desk();
  expect(daysOf(panelOf(addOn, 'Contacts', NAME), 'There now')).toEqual([
    ['Local time', 'Sun 16:00', 'Asia/Ho_Chi_Minh'],
    ['Works', 'not known', `Enter Working days for ${NAME}`],
  ]);
  setting(addOn, 'Working days', NAME, 'Mon-Sat');
  setting(addOn, 'Closed days', 'Vietnam', '2027-02-03..2027-02-12');
  const view = panelOf(addOn, 'Contacts', NAME);
  expect(daysOf(view, 'There now')).toEqual([
    ['Local time', 'Sun 16:00', 'closed today'],
    ['Works', 'Mon to Sat', ''],
    ['Closed next', '3 Feb to 12 Feb 2027', ''],
    ['Closed days', 'known to the end of 2027', ''],
  ]);
  expect(daysOf(view, 'Terms')).toEqual([
    ['Terms', '30/70', ''],
    ['Incoterm', 'FOB', ''],
    ['Last contact', '16 Nov', ''],
  ]);
});

test('A time zone that does not exist is told, and no time is made of it', () => {
  const addOn = desk();
  const view = panelOf(addOn, 'Contacts', 'Nordhaus');
  expect(view.findings).toEqual(['no such time zone']);
  expect(daysOf(view, 'There now').map(([label]) => label)).toEqual(['Works']);
});

test('Late and nowhere to write to is told, and is over once there is a way', () => {
  const addOn = desk();
  expect(panelOf(addOn, 'Contacts', NAME).findings).toEqual(['800 pcs late, no way to reach them']);
  addOn.type('Contacts', 2, 'WhatsApp', '0912 345 678');
  expect(panelOf(addOn, 'Contacts', NAME).findings).toEqual(['WhatsApp without country code']);
  addOn.type('Contacts', 2, 'WhatsApp', '+84 912 345 678');
  expect(panelOf(addOn, 'Contacts', NAME).findings).toEqual([]);
});

test('A call is logged in one field, noted by its day, told with the order that it was about, and taken back whole', () => {
  const addOn = desk();
  const { said, undo } = take(addOn, 'call', 'Orders', 'ORD-0001', {
    what: '=Lines are free from May',
    ball: 'Them',
    followUpOn: '2026-11-24',
  });
  expect(said).toBe(`LOG-0001: noted with ${NAME}.`);
  expect(addOn.shownRow('Log', 2)).toMatchObject({
    Day: '22 Nov 2026',
    With: NAME,
    About: 'ORD-0001',
    What: '=Lines are free from May',
    Status: 'Open',
    'Days left': '2',
  });
  expect(daysOf(panelOf(addOn, 'Contacts', NAME), 'Terms')).toContainEqual(['Last contact', '22 Nov', '']);
  const history = (table: string, id: string) =>
    listed(addOn, table, id, 'Log').map(({ title, mark }) => `${title}, ${mark}`);
  expect(history('Orders', 'ORD-0001')).toEqual(['=Lines are free from May, open']);
  expect(history('Contacts', NAME)).toEqual(['=Lines are free from May, open']);
  expect(idsIn(addOn, NAME, 'Their turn')).toContain('LOG-0001');
  addOn.call('undo', undo);
  expect(addOn.rows('Log').filter((row) => row.What?.display)).toEqual([]);
  expect(history('Orders', 'ORD-0001')).toEqual([]);
});

test('A call is logged from the shipment, the sample or the style that it was about, with whom one speaks of it', () => {
  const addOn = desk();
  addOn.call('switchDesk', 'Development', 'on');
  addOn.call('addRow', 'Shipments', { direction: 'Inbound', order: 'ORD-0001', quantity: '10', etd: '2026-12-18' });
  addOn.call('addRow', 'Styles', { style: 'LS-204' });
  addOn.call('addRow', 'Samples', { style: 'LS-204', type: 'PP', maker: 'Seta Como' });
  addOn.type('Orders', 2, 'Style', 'LS-204');
  const rows = [
    ['Shipments', 'SHP-0001', NAME],
    ['Samples', 'SMP-0001', 'Seta Como'],
    ['Styles', 'LS-204', NAME],
  ] as const;
  for (const [table, id, name] of rows) {
    expect(take(addOn, 'call', table, id, { what: 'It is on its way' }).said).toMatch(`noted with ${name}.`);
    expect([table, ...listed(addOn, table, id, 'Log').map(({ title }) => title)]).toEqual([table, 'It is on its way']);
  }
});

test('The names in the details of an order lead to who they are, those of no contact to nobody', () => {
  const addOn = desk();
  const { facts } = panelOf(addOn, 'Orders', 'ORD-0004');
  expect(facts.find(({ label }) => label === 'Factory')).toEqual({
    label: 'Factory',
    text: 'HANOI GARMENT 9',
    row: { table: 'Contacts', id: NAME },
  });
  expect(panelOf(addOn, 'Orders', 'ORD-0005').facts.find(({ label }) => label === 'Factory')).toEqual({
    label: 'Factory',
    text: 'Seta Como',
  });
});
