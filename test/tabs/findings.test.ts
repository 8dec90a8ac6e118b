// Where every finding of every tab is told: in one section of the mail, and by the lead days of its tab where it looks ahead.
import { wantingRows } from '../../src/app/attention';
import { tabs } from '../../src/tabs';
import { bookOf } from '../support/book';

/** A finding that is not listed here would be shown in the panel and mailed in a section that nobody chose. */
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

it.each(tabs.map((tab) => [tab.table.name, tab] as const))('every finding of %s has its section', (name, tab) => {
  const sections = new Map<string, string[]>();
  for (const [code, { section }] of Object.entries(tab.findings))
    sections.set(section, [...(sections.get(section) ?? []), code]);
  expect(Object.fromEntries(sections)).toEqual(SECTIONS[name]);
});

it('looks ahead by lead days for what is still to come, and for nothing else', () => {
  const leading = tabs.flatMap(({ findings }) =>
    Object.entries(findings).flatMap(([code, { lead }]) => (lead ? [code] : [])),
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
