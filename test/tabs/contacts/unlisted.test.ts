// Names that rows use and no contact has: which they are, what they are to us, and which may be another spelling of one.
import { unlistedNow } from '../../../src/tabs/contacts/adopt';
import { unlistedIn } from '../../../src/tabs/contacts/names';
import type { Fields } from '../../support/calendar-book';
import { deskOf } from '../../support/planned';

type Rows = { readonly [table: string]: readonly Fields[] };

const order = (at: number, factory: string, more: Fields = {}): Fields => ({
  orderId: `ORD-${at}`,
  style: 'LS-204',
  quantity: 400,
  factory,
  ...more,
});
const orders = (...factories: readonly string[]): Rows => ({
  Orders: factories.map((factory, index) => order(index + 1, factory)),
});
const expense = (at: number, vendor: string): Fields => ({
  expenseId: `EXP-${at}`,
  category: 'Freight',
  vendor,
  amount: 85,
});
const found = (rows: Rows) =>
  unlistedIn(deskOf(rows)).map(({ name, kind, uses, meant }) => [name, kind, uses.length, meant ?? '']);

describe('A name without a contact', () => {
  it('is one of whatever column names somebody, those that are used most first', () => {
    const rows: Rows = {
      ...orders('Seta Como', 'Hanoi Garment 9', 'Hanoi Garment 9'),
      Inventory: [{ sku: 'FAB-LIN', kind: 'Fabric', supplier: 'Lino Mills' }],
      Log: [{ logId: 'LOG-1', with: 'Lino Mills', what: 'Called' }],
    };
    expect(found(rows)).toStrictEqual([
      ['Hanoi Garment 9', 'Factory', 2, ''],
      ['Lino Mills', 'Supplier', 2, ''],
      ['Seta Como', 'Factory', 1, ''],
    ]);
    expect(found(orders('', ' \u00a0'))).toStrictEqual([]);
  });

  it('is no name that a contact has, in whatever letters and blanks', () => {
    const Contacts = [{ name: 'Hanoi Garment 9', kind: 'Factory' }];
    expect(found({ ...orders('HANOI  GARMENT 9', 'Seta Como'), Contacts })).toStrictEqual([
      ['Seta Como', 'Factory', 1, ''],
    ]);
  });

  it('is one name in whatever letters, called as most of its rows have it, on one line and without outer blanks', () => {
    expect(found(orders('SETA COMO', ' Seta Como', 'Seta Como ', 'seta como'))).toStrictEqual([
      ['Seta Como', 'Factory', 4, ''],
    ]);
    expect(found(orders('SETA COMO', 'Seta Como'))).toStrictEqual([['SETA COMO', 'Factory', 2, '']]);
    expect(found(orders(' Seta \nComo', 'seta como'))).toStrictEqual([['Seta Como', 'Factory', 2, '']]);
  });

  it('is what the first column says that says more than that it is somebody', () => {
    const Log = [{ logId: 'LOG-1', with: 'Lino Mills', what: 'Called' }];
    const supplied = [{ sku: 'FAB-LIN', kind: 'Fabric', supplier: 'Lino Mills' }];
    expect(found({ Log, Expenses: [expense(1, 'Lino Mills')] })).toStrictEqual([['Lino Mills', 'Other', 2, '']]);
    expect(found({ Log, Inventory: supplied })).toStrictEqual([['Lino Mills', 'Supplier', 2, '']]);
    expect(found({ ...orders('Lino Mills'), Inventory: supplied })).toStrictEqual([['Lino Mills', 'Factory', 2, '']]);
  });

  it('counts where rows are copies, or only begun, too', () => {
    const rows: Rows = { Orders: [order(1, 'Seta Como'), order(1, 'Seta Como'), { factory: 'Seta Como' }] };
    expect(found(rows)).toStrictEqual([['Seta Como', 'Factory', 3, '']]);
  });

  it('is not one that Settings or a calendar alone have', () => {
    const Settings = [{ setting: 'Working days', item: 'Vietnam', value: 'Mon-Sat' }];
    expect(found({ Settings, Contacts: [{ name: 'Seta Como', kind: 'Supplier', calendar: 'Italy' }] })).toEqual([]);
  });
});

describe('A name that may be another spelling', () => {
  it('is held against the contacts, then against the names that are used more', () => {
    const Contacts = [{ name: 'Seta Como', kind: 'Supplier' }];
    expect(found({ ...orders('Setta Como', 'Nordhaus', 'Nordhaus', 'Nord-haus'), Contacts })).toStrictEqual([
      ['Nordhaus', 'Factory', 2, ''],
      ['Setta Como', 'Factory', 1, 'Seta Como'],
      ['Nord-haus', 'Factory', 1, 'Nordhaus'],
    ]);
  });

  it('is never meant for one that is itself only another spelling', () => {
    const Contacts = [{ name: 'Hanoi Garment', kind: 'Factory' }];
    const rows = { ...orders('Hanoi Garments', 'Hanoi Garments', 'Hanoi Garmentss'), Contacts };
    expect(found(rows)).toStrictEqual([
      ['Hanoi Garments', 'Factory', 2, 'Hanoi Garment'],
      ['Hanoi Garmentss', 'Factory', 1, ''],
    ]);
  });
});

describe('What the tab of contacts says of them', () => {
  const off = [{ setting: 'Offer contacts', item: '', value: 'off' }];

  it('is how many there are, unless there are none, or nobody wants to hear of them', () => {
    const rows = orders('Seta Como', 'Hanoi Garment 9');
    expect(unlistedNow(deskOf(rows))).toStrictEqual({ code: 'unlisted', names: 2 });
    expect(unlistedNow(deskOf({}))).toBeUndefined();
    expect(unlistedNow(deskOf({ ...rows, Settings: off }))).toBeUndefined();
  });

  it('is at most two hundred names at once, the most used of them', () => {
    const many = Array.from({ length: 201 }, (_, index) => `Mill ${1000 + index}`);
    const names = found(orders(...many, 'Mill 1200')).map(([name]) => name);
    expect(names).toHaveLength(200);
    expect(names[0]).toBe('Mill 1200');
    expect(names).not.toContain('Mill 1199');
  });
});
