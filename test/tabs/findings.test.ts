// Where every finding of every tab is told: in one section of the mail, and by the lead days of its tab where it looks ahead.
import { wantingRows } from '../../src/app/attention';
import { tabNamed } from '../../src/tabs';
import { bookOf } from '../support/book';

/** A finding of these tabs that is not listed would be shown in the panel and mailed in a section that nobody chose. */
const SECTIONS: { readonly [table: string]: { readonly [section: string]: readonly string[] } } = {
  Orders: {
    late: ['pastCancel', 'late'],
    soon: ['cancelIn', 'dueIn', 'ready'],
    check: ['noDate', 'noQuantity', 'overShipped'],
  },
  Shipments: {
    late: ['leaveOverdue', 'arrivalLate'],
    soon: ['leavesIn', 'arrivesIn'],
    stock: ['toReceive', 'stockNotIssued'],
  },
  Inventory: { stock: ['oversold', 'out', 'low'] },
  'Stock moves': {},
  Expenses: { pay: ['payOverdue', 'payIn'], check: ['noRate'] },
  Settings: {},
  'Reminder log': {},
};

it.each(Object.entries(SECTIONS))('every finding of %s has its section', (name, wanted) => {
  const sections = new Map<string, string[]>();
  for (const [code, { section }] of Object.entries(tabNamed(name).findings))
    sections.set(section, [...(sections.get(section) ?? []), code]);
  expect(Object.fromEntries(sections)).toEqual(wanted);
});

it('looks ahead by lead days for what is still to come, and for nothing else', () => {
  const leading = Object.keys(SECTIONS).flatMap((name) =>
    Object.entries(tabNamed(name).findings).flatMap(([code, { lead }]) => (lead ? [code] : [])),
  );
  expect(leading).toEqual(['cancelIn', 'dueIn', 'leavesIn', 'arrivesIn', 'payIn']);
});

it('asks for the id of a row that lacks one, whichever tab it stands in, but not of what Selvedge keeps for itself', () => {
  const book = bookOf(
    {
      Orders: [{ style: 'Linen shirt' }],
      Shipments: [{ quantity: 40 }],
      Inventory: [{ description: 'Linen 160 g' }],
      'Stock moves': [{ quantity: 40 }],
      Expenses: [{ amount: 900, owner: 'ana@studio.example' }],
    },
    { settings: [{ setting: undefined, item: 'DHL', value: 'https://dhl.example/{number}' }] },
  );
  const wanting = wantingRows(book);
  expect(wanting.map(({ tab }) => tab.table.name)).toEqual([
    'Orders',
    'Shipments',
    'Inventory',
    'Stock moves',
    'Expenses',
  ]);
  for (const { attention, row, next } of wanting) {
    expect(attention).toMatchObject({ id: '', finding: { code: 'noId' }, tile: 'check', section: 'check' });
    expect({ row, next }).toEqual({ row: 2, next: { code: 'giveId' } });
  }
  expect(wanting[4]?.owner).toBe('ana@studio.example');
});
