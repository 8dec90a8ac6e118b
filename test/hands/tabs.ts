// What people do to whole tabs and to the file.

import type { Hand, Kind } from './hand';
import { openCopy } from './season';

const same = (name: string, harm: Kind['harm']): Kind => ({ name, says: 'same', harm });
const own = (name: string, harm: Kind['harm']): Kind => ({ name, says: 'own', harm });
const lacks = (name: string, harm: Kind['harm']): Kind => ({ name, says: 'lacks', harm });

const rename = (hand: Hand, tab: string, to: string) => hand.addOn.book.renameSheet(hand.id(tab), to);
const deleteTab = (hand: Hand, tab: string) => hand.addOn.book.deleteSheet(hand.id(tab));
const deleted = (tab: string) => lacks(`${tab} deleted`, (hand) => deleteTab(hand, tab));

const replacedByCopy = (tab: string) =>
  same(`${tab} duplicated, the original deleted, the copy renamed`, (hand) => {
    hand.addOn.book.duplicateSheet(hand.id(tab), `Copy of ${tab}`);
    deleteTab(hand, tab);
    rename(hand, `Copy of ${tab}`, tab);
  });

const ALL = ['Orders', 'Shipments', 'Inventory', 'Stock moves', 'Expenses', 'Settings'];

export const tabs: readonly Kind[] = [
  same('Orders renamed', (hand) => rename(hand, 'Orders', 'Aufträge 2027')),
  same('all tabs renamed, with quotes and pictures', (hand) => {
    for (const tab of ALL) rename(hand, tab, `${tab}’s "⚓" 'own'`.slice(0, 90));
  }),
  same('the names of Orders and Shipments swapped', (hand) => {
    rename(hand, 'Orders', 'Between');
    rename(hand, 'Shipments', 'Orders');
    rename(hand, 'Between', 'Shipments');
  }),
  same('Orders moved last', (hand) =>
    hand.addOn.book.moveSheet(hand.id('Orders'), hand.addOn.book.sheets().length - 1),
  ),
  same('Orders duplicated', (hand) => void hand.addOn.book.duplicateSheet(hand.id('Orders'), 'Copy of Orders')),
  replacedByCopy('Orders'),
  replacedByCopy('Expenses'),
  deleted('Expenses'),
  deleted('Orders'),
  deleted('Shipments'),
  deleted('Inventory'),
  deleted('Stock moves'),
  deleted('Settings'),
  same('the hidden Totals deleted', (hand) => deleteTab(hand, 'Totals')),
  same('Today deleted', (hand) => deleteTab(hand, 'Today')),
  lacks('Reminder log deleted', (hand) => deleteTab(hand, 'Reminder log')),
  same('Orders hidden', (hand) => hand.addOn.book.setHidden(hand.id('Orders'), true)),
  same('Orders renamed, another tab made and called Orders', (hand) => {
    rename(hand, 'Orders', 'Old orders');
    hand.addOn.book.insertSheet('Orders');
  }),
  same('Orders and a copy of it, both renamed', (hand) => {
    hand.addOn.book.duplicateSheet(hand.id('Orders'), 'Working copy');
    rename(hand, 'Orders', 'Orders 2027');
  }),
];

export const files: readonly Kind[] = [
  ...['en_GB', 'de_DE', 'es_ES'].map((locale) => own(`locale ${locale}`, ({ addOn }) => addOn.book.setLocale(locale))),
  own('time zone Pacific/Kiritimati', ({ addOn }) => addOn.book.setTimeZone('Pacific/Kiritimati')),
  own('time zone America/Los_Angeles', ({ addOn }) => addOn.book.setTimeZone('America/Los_Angeles')),
  {
    ...same('a copy of the file, marks along, without properties', () => undefined),
    open: () => openCopy({ marks: true }),
  },
  {
    ...same('a copy of the file without marks and properties', () => undefined),
    open: () => openCopy({ marks: false }),
  },
  same('the last three edits undone by Ctrl+Z', (hand) => {
    for (const row of [2, 3, 4]) hand.set('Orders', row, 'Notes', 'a slip');
    for (let time = 0; time < 3; time += 1) hand.addOn.book.undo();
  }),
];
