// A contact gets another name: every cell that counts as the old one is written anew, in every tab, and no other.
import type { StepContext } from '../../../src/domain/book';
import { rename } from '../../../src/tabs/contacts/rename';
import { words } from '../../../src/tabs/contacts/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

type Rows = { readonly [table: string]: readonly Fields[] };

const NAME = 'Hanoi Garment 9';
const order = (at: number, factory: string, more: Fields = {}): Fields => ({
  orderId: `ORD-000${at}`,
  style: 'LS-204',
  quantity: 400,
  factory,
  ...more,
});
const others: readonly Fields[] = [{ name: 'Seta Como', kind: 'Supplier' }];
const desk = (rows: Rows, contacts: readonly Fields[] = [{ name: NAME, kind: 'Factory' }, ...others]) =>
  deskOf({ Contacts: contacts, ...rows });
const offered = (rows: Rows, context: StepContext = desk(rows)) => rename(NAME, context, words);
const renamed = (rows: Rows, typed: Fields = {}, context?: StepContext) =>
  planned(offered(rows, context), { name: 'Hanoi Garment 10', ...typed });
const fields = (rows: Rows) => offered(rows)?.sections.flatMap((section) => section.fields) ?? [];
/** The tab, the row and the columns that are written. */
const cells = (rows: Rows, typed?: Fields, context?: StepContext) =>
  renamed(rows, typed, context).changed.map(({ in: table, id, ...values }) => [table, id, values]);
const own = ['Contacts', NAME, { name: 'Hanoi Garment 10' }];

describe('A contact that gets another name', () => {
  it('is written so in each column of each tab that names somebody, whatever they are there', () => {
    const rows: Rows = {
      Orders: [order(1, NAME, { customer: NAME })],
      Shipments: [{ shipmentId: 'SHP-0001', direction: 'Outbound', order: 'ORD-0001', carrier: NAME, quantity: 4 }],
      Milestones: [{ milestoneId: 'MS-0001', order: 'ORD-0001', milestone: 'Cutting starts', with: NAME }],
      Inventory: [{ sku: 'FAB-LIN', kind: 'Fabric', supplier: NAME }],
      Samples: [{ sampleId: 'SMP-0001', style: 'LS-204', type: 'PP', maker: NAME, carrier: NAME, lentTo: NAME }],
      Inspections: [{ inspectionId: 'INS-0001', order: 'ORD-0001', type: 'Final', inspector: NAME }],
      Log: [{ logId: 'LOG-0001', with: NAME, what: 'Called' }],
      Expenses: [{ expenseId: 'EXP-0001', vendor: NAME, category: 'Deposit', amount: 100 }],
    };
    const to = 'Hanoi Garment 10';
    expect(cells(rows)).toStrictEqual([
      own,
      ['Orders', 'ORD-0001', { customer: to, factory: to }],
      ['Shipments', 'SHP-0001', { carrier: to }],
      ['Milestones', 'MS-0001', { with: to }],
      ['Inventory', 'FAB-LIN', { supplier: to }],
      ['Samples', 'SMP-0001', { maker: to, carrier: to, lentTo: to }],
      ['Inspections', 'INS-0001', { inspector: to }],
      ['Log', 'LOG-0001', { with: to }],
      ['Expenses', 'EXP-0001', { vendor: to }],
    ]);
  });

  it('is no item that is called like it', () => {
    const rows: Rows = { Inventory: [{ sku: NAME, kind: 'Fabric', supplier: NAME }] };
    expect(cells(rows)).toStrictEqual([own, ['Inventory', NAME, { supplier: 'Hanoi Garment 10' }]]);
  });

  it('leaves what only sounds like it, and every text that names nobody', () => {
    const rows: Rows = {
      Orders: [
        order(1, 'Hanoi Garment 19', { notes: NAME, style: NAME, owner: NAME }),
        order(2, 'Hanoi Garment 9 Ltd'),
        order(3, 'Hanoi  Gärment 9'),
        order(4, ''),
        order(5, 'Seta Como'),
      ],
      Log: [{ logId: 'LOG-0001', with: 'Seta Como', about: NAME, what: NAME }],
    };
    expect(fields(rows).map(({ label }) => label)).toStrictEqual(['New name', 'Hanoi  Gärment 9']);
    expect(cells(rows, { spelling0: 'Leave it' })).toStrictEqual([own]);
  });

  it('is the same name in other letters, with blanks and hyphens that nobody sees, and these spellings are told', () => {
    const rows: Rows = {
      Orders: [
        order(1, 'HANOI GARMENT 9'),
        order(2, ' Hanoi  Garment\u00a09'),
        order(3, NAME),
        order(4, 'HANOI GARMENT 9'),
      ],
    };
    const { changed, asks, said, rows: led } = renamed(rows);
    expect(changed.map(({ id }) => id)).toStrictEqual([NAME, 'ORD-0001', 'ORD-0002', 'ORD-0003', 'ORD-0004']);
    const written = [{ table: 'Orders', rows: 4 }];
    expect(asks).toStrictEqual([
      { code: 'writes', from: NAME, to: 'Hanoi Garment 10', rows: written },
      { code: 'spellings', spellings: ['HANOI GARMENT 9', ' Hanoi  Garment\u00a09'] },
    ]);
    expect(said).toStrictEqual({ code: 'renamed', from: NAME, to: 'Hanoi Garment 10', rows: written });
    expect(led).toStrictEqual(['Hanoi Garment 10']);
  });

  it('counts a row once, however often it stands there, and says before one types where that is', () => {
    const rows: Rows = {
      Orders: [order(1, NAME, { customer: NAME }), order(2, NAME)],
      Expenses: [{ expenseId: 'EXP-0001', vendor: NAME, category: 'Deposit', amount: 100 }],
    };
    expect(fields(rows)).toMatchObject([
      { key: 'name', label: 'New name', fact: 'in 2 rows of Orders and 1 row of Expenses', required: true },
    ]);
    expect(offered(rows)?.presets).toStrictEqual({ name: NAME });
    expect(fields({})[0]?.fact).toBe('in no other tab');
    expect(renamed({})).toMatchObject({ changed: [{ id: NAME }], asks: [], said: { rows: [] } });
  });

  it('may only be written otherwise, and then rows that have it so already stay as they are', () => {
    const rows: Rows = { Orders: [order(1, 'HANOI Garment 9'), order(2, NAME)] };
    const { changed, asks } = renamed(rows, { name: ' HANOI Garment 9 ' });
    expect(changed).toStrictEqual([
      { in: 'Contacts', id: NAME, name: 'HANOI Garment 9' },
      { in: 'Orders', id: 'ORD-0002', factory: 'HANOI Garment 9' },
    ]);
    expect(asks).toStrictEqual([
      { code: 'writes', from: NAME, to: 'HANOI Garment 9', rows: [{ table: 'Orders', rows: 1 }] },
    ]);
  });

  it('is not its old name, nor that of another contact in whatever letters', () => {
    for (const name of [NAME, ` ${NAME} `, 'Seta Como', 'SETA  COMO'])
      expect(renamed({}, { name }).problems).toStrictEqual({ name: { code: 'taken', typed: name.trim() } });
  });

  it('that is listed twice is not renamed: nobody knows which of the two is meant', () => {
    const twice = [{ name: NAME, kind: 'Factory' }, { name: 'hanoi garment 9', kind: 'Agent' }, ...others];
    expect(rename(NAME, desk({}, twice), words)).toBeUndefined();
    expect(rename('Seta Como', desk({}, twice), words)).toBeDefined();
    expect(rename('Nobody', desk({}), words)).toBeUndefined();
  });
});

describe('Rows that bear the new name already', () => {
  it('are told: they become this contact’s, and stay as they are written', () => {
    const rows: Rows = { Orders: [order(1, NAME), order(2, 'hanoi garment 10'), order(3, 'Hanoi Garment 10')] };
    const { changed, asks } = renamed(rows);
    expect(changed.map(({ id }) => id)).toStrictEqual([NAME, 'ORD-0001']);
    expect(asks).toStrictEqual([
      { code: 'writes', from: NAME, to: 'Hanoi Garment 10', rows: [{ table: 'Orders', rows: 1 }] },
      { code: 'joins', to: 'Hanoi Garment 10', rows: [{ table: 'Orders', rows: 2 }] },
    ]);
  });
});

describe('Another spelling that may be meant', () => {
  const rows: Rows = {
    Orders: [order(1, NAME), order(2, ' Hanoi Garment9 '), order(3, 'hanoi garment9'), order(4, 'Hanoi-Gärment 9')],
    Expenses: [{ expenseId: 'EXP-0001', vendor: 'Hanoi Garment9', category: 'Deposit', amount: 100 }],
  };

  it('is asked once for all its rows, and must be answered', () => {
    expect(fields(rows).slice(1)).toMatchObject([
      {
        key: 'spelling0',
        label: 'Hanoi Garment9',
        fact: 'in 2 rows of Orders and 1 row of Expenses',
        help: 'Found in 2 rows of Orders and 1 row of Expenses. It may be meant for “Hanoi Garment 9”.',
        required: true,
      },
      { key: 'spelling1', label: 'Hanoi-Gärment 9', required: true },
    ]);
  });

  it('is written anew where the person says so, each by its own answer', () => {
    const ids = (typed: Fields) => renamed(rows, typed).changed.map(({ id }) => id);
    expect(ids({ spelling0: 'Leave it', spelling1: 'Leave it' })).toStrictEqual([NAME, 'ORD-0001']);
    expect(ids({ spelling0: 'Leave it', spelling1: 'Rename it, too' })).toStrictEqual([NAME, 'ORD-0001', 'ORD-0004']);
    const { asks } = renamed(rows, { spelling0: 'Rename it, too', spelling1: 'Leave it' });
    expect(asks[1]).toStrictEqual({
      code: 'spellings',
      spellings: [' Hanoi Garment9 ', 'hanoi garment9', 'Hanoi Garment9'],
    });
  });

  it('is not asked where it is a contact of its own', () => {
    const contacts = [
      { name: NAME, kind: 'Factory' },
      { name: 'hanoi garment9', kind: 'Factory' },
    ];
    const keys = rename(NAME, desk(rows, contacts), words)?.sections[0]?.fields.map(({ label }) => label);
    expect(keys).toStrictEqual(['New name', 'Hanoi-Gärment 9']);
  });
});

describe('What cannot be written', () => {
  it('is a cell that a formula fills: it is told by its row, and the other cells of that row are written', () => {
    const rows: Rows = {
      Orders: [order(1, NAME, { customer: NAME }), order(2, NAME, { customer: NAME })],
      Shipments: [{ shipmentId: 'SHP-0001', direction: 'Outbound', carrier: NAME, quantity: 4 }],
      Samples: ['SMP-0001', 'SMP-0002'].map((sampleId) => ({ sampleId, style: 'LS-204', type: 'PP', carrier: NAME })),
    };
    const formulas: StepContext = {
      ...desk(rows),
      formulasIn: ({ name }, keys) =>
        [
          { in: 'Orders', key: 'factory', number: 3 },
          { in: 'Samples', key: 'carrier', number: 2 },
        ].filter((cell) => cell.in === name && keys.includes(cell.key)),
    };
    expect(cells(rows, {}, formulas)).toStrictEqual([
      own,
      ['Orders', 'ORD-0001', { customer: 'Hanoi Garment 10', factory: 'Hanoi Garment 10' }],
      ['Orders', 'ORD-0002', { customer: 'Hanoi Garment 10' }],
      ['Shipments', 'SHP-0001', { carrier: 'Hanoi Garment 10' }],
      ['Samples', 'SMP-0002', { carrier: 'Hanoi Garment 10' }],
    ]);
    expect(renamed(rows, {}, formulas).asks.slice(1)).toStrictEqual([
      {
        code: 'formulas',
        cells: [
          { table: 'Orders', row: 3 },
          { table: 'Samples', row: 2 },
        ],
      },
    ]);
  });

  it('is a row without an ID, in a blank of whatever kind, and one with a formula is told as that', () => {
    const rows: Rows = {
      Orders: [order(1, NAME), order(2, NAME, { orderId: '' }), order(3, NAME, { orderId: ' \u200b' })],
    };
    const { changed, asks, said } = renamed(rows);
    expect(changed.map(({ id }) => id)).toStrictEqual([NAME, 'ORD-0001']);
    expect(asks.slice(1)).toStrictEqual([
      {
        code: 'nameless',
        cells: [
          { table: 'Orders', row: 3 },
          { table: 'Orders', row: 4 },
        ],
      },
    ]);
    expect(said).toMatchObject({ rows: [{ table: 'Orders', rows: 1 }] });
    const formulas: StepContext = { ...desk(rows), formulasIn: () => [{ key: 'factory', number: 3 }] };
    expect(renamed(rows, {}, formulas).asks.slice(1)).toStrictEqual([
      { code: 'formulas', cells: [{ table: 'Orders', row: 3 }] },
      { code: 'nameless', cells: [{ table: 'Orders', row: 4 }] },
    ]);
  });

  it('is no row whose ID stands above, nor one that was only begun: each is found by its own name', () => {
    const rows: Rows = {
      Orders: [order(1, NAME), order(1, NAME), { orderId: 'ORD-0002', factory: NAME }, { factory: NAME }],
    };
    const { changed, asks } = renamed(rows);
    expect(changed.map(({ id }) => id)).toStrictEqual([NAME, 'ORD-0001', 'ORD-0001 (3)', 'ORD-0002', '(5)']);
    expect(asks).toMatchObject([{ code: 'writes', rows: [{ table: 'Orders', rows: 4 }] }]);
  });
});
