// What anybody may put into a cell, however little sense it makes: whoever only looks is told of it as it stands, in words, and nothing of it leads a mail astray.

import { type Content, handOn } from '../hands/hand';
import { openSeason } from '../hands/season';
import type { AddOn } from '../support/add-on';
import { NOTHING_MORE } from '../support/files';
import { further, share } from '../support/tiers';
import { peopleDesk } from '../tabs/contacts/desk';

const HOSTILE: { readonly [what: string]: Content } = {
  'half a pair of characters': 'Ivory\ud800',
  'a header of a mail': 'Ivory\r\nBcc: eve@evil.example',
  'the name of a prototype': '__proto__',
  'a name of every object': 'constructor',
  markup: '<img src=x onerror="alert(1)">',
  'a text that turns round': '\u202egnp.eussi',
  'a number out of reach': 1e308,
  'the smallest number': 5e-324,
  'a day of 1899': 0,
  'a day of 9999': 2_958_465,
  'a day before there were any': -700_000,
  'as much as a cell takes': 'x'.repeat(50_000),
};

/** Cells that readers make something of: a name, a figure, a day, a word of a list, a link, a reference, an address. */
const PLACES: readonly (readonly [tab: string, row: number, label: string])[] = [
  ['Orders', 2, 'Style'],
  ['Orders', 3, 'Customer'],
  ['Orders', 3, 'Owner'],
  ['Orders', 4, 'Quantity'],
  ['Orders', 5, 'Original ex-factory'],
  ['Orders', 6, 'Stage'],
  ['Orders', 7, 'Sizes'],
  ['Shipments', 2, 'Tracking number'],
  ['Shipments', 3, 'SKU'],
  ['Shipments', 4, 'ETD'],
  ['Inventory', 2, 'Supplier'],
  ['Stock moves', 2, 'Quantity'],
  ['Expenses', 2, 'Currency'],
  ['Expenses', 3, 'Amount'],
  ['Expenses', 4, 'Due date'],
];

const LOOKS: { readonly [name: string]: readonly unknown[] } = {
  home: [],
  search: ['ivory'],
  panel: ['Orders', 'ORD-0001'],
  openForm: ['Orders', { table: 'Orders', id: 'ORD-0002' }],
  openEdit: ['Orders', 'ORD-0003'],
  openStep: ['ship', 'Orders', 'ORD-0004'],
  suggest: ['Orders', 'customer', 'i'],
  checkImport: [
    'Orders',
    ['style', 'quantity'],
    [['Ivory', '5']],
    { dates: 'yearFirst', decimalMark: '.' },
    NOTHING_MORE,
  ],
  check: [],
  previewReminder: [],
  calendar: [],
  steps: [],
};

/** No word of the machine's. */
const MACHINE =
  /Cannot (?:read|set|convert)|is not (?:a function|iterable|defined)|Maximum call|Invalid|malformed|out of range/i;

function wrongIn(addOn: AddOn): readonly string[] {
  return Object.entries(LOOKS).flatMap(([name, args]) => {
    try {
      const answer = JSON.stringify(addOn.call(name, ...args)) ?? '';
      const shown = /\bNaN\b|\bInfinity\b|\[object /.exec(answer);
      return shown ? [`${name} shows ${answer.slice(shown.index - 80, shown.index + 40)}`] : [];
    } catch (error) {
      const { message } = error as Error;
      return MACHINE.test(message) || !message.includes('Selvedge: ') ? [`${name}: ${message}`] : [];
    }
  });
}

/** Each workbook holds all of them, in other cells each time. */
test.each(share([0, 1], 1, 'hostile cells'))('what makes no sense in a cell stops nobody who looks (%i)', (turn) => {
  const addOn = openSeason();
  const hand = handOn(addOn);
  const contents = Object.values(HOSTILE);
  PLACES.forEach(([tab, row, label], place) => {
    hand.set(tab, row, label, contents[(place + 5 * turn) % contents.length] ?? '');
  });
  expect(wrongIn(addOn)).toEqual([]);
});

further('a subject, a name and an address with line breaks put no line into the head of a mail', () => {
  const addOn = peopleDesk();
  addOn.call('addRow', 'Contacts', { name: 'Hanoi Garment 9', kind: 'Factory', email: 'linh@hanoi9.example' });
  const letter = { name: 'Hanoi Garment 9', way: 'send', subject: '1 open point', text: 'When?', about: ['ORD-0002'] };
  const send = (more: object) => addOn.call('chase', { ...letter, ...more });
  expect(() => send({ subject: '1 open point\r\nBcc: eve@evil.example' })).toThrow(
    'no message that can be written down',
  );
  const hand = handOn(addOn);
  hand.set('Contacts', 2, 'Email', 'linh@hanoi9.example\r\nBcc: eve@evil.example');
  expect(send({})).toMatchObject({ ok: false });
  expect(addOn.google.state().mail).toEqual([]);
});

test('a spreadsheet and tabs of any name are read and told', () => {
  for (const name of ["=1+'1'", '__proto__']) {
    const addOn = openSeason();
    addOn.book.renameSheet(addOn.sheetId('Orders'), name);
    expect([name, wrongIn(addOn)]).toEqual([name, []]);
  }
});
