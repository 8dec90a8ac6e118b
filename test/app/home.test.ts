// The home panel: what it counts, what stands on top, and what it leaves out.
import type { AttentionRow, HomeView } from '../../src/app/api';
import { type AddOn, openAddOn, openSetUp, plainOrder } from '../support/add-on';

type Typed = Readonly<Record<string, string>>;

const homeOf = (addOn: AddOn) => addOn.call('home') as HomeView;
const add = (addOn: AddOn, table: string, typed: Typed) => {
  const outcome = addOn.call('addRow', table, typed);
  expect(outcome).toMatchObject({ ok: true });
};
const addOrder = (addOn: AddOn, changes: Typed = {}) => add(addOn, 'Orders', { ...plainOrder, ...changes });
const ship = (addOn: AddOn, quantity: string) =>
  add(addOn, 'Shipments', { direction: 'Outbound', order: 'ORD-0001', quantity, shippedOn: '2026-11-20' });
/** One line a row, as a person would tell it. */
const told = ({ id, finding, tile }: AttentionRow) =>
  `${id} ${finding.code}${'days' in finding ? ` ${finding.days}` : ''}: ${tile}`;
/** Pastes one column of a tab, blank cells and all; onEdit does not run, as when another script writes. */
const paste = (addOn: AddOn, tab: string, label: string, texts: readonly string[]) => {
  const id = addOn.sheetId(tab);
  const header = addOn.book.read(id, { row: 0, col: 0, rows: 1, cols: addOn.book.sheet(id).cols })[0] ?? [];
  const col = header.findIndex(({ display }) => display === label);
  addOn.book.write(
    id,
    { row: 1, col, rows: texts.length, cols: 1 },
    texts.map((text) => [{ typed: text }]),
  );
};

describe('The home panel', () => {
  it('counts what is late, due soon, short and unpaid, and puts the most urgent first', () => {
    const addOn = openSetUp();
    addOrder(addOn, { style: 'Rib tank', originalExFactory: '2026-11-24' });
    addOrder(addOn, { style: 'Cargo skirt', originalExFactory: '2026-11-19' });
    addOrder(addOn, { style: 'Denim jacket', originalExFactory: '2026-10-30', cancelDate: '2026-11-21' });
    addOrder(addOn, { style: 'Wrap coat' });
    add(addOn, 'Shipments', { direction: 'Outbound', order: 'ORD-0004', quantity: '20', etd: '2026-11-21' });
    add(addOn, 'Inventory', { sku: 'FAB-LIN', description: 'Linen 160 g', kind: 'Fabric', unit: 'm' });
    const payment = { category: 'Deposit', vendor: 'Hanoi Garment 9', amount: '2400', date: '2026-10-01' };
    add(addOn, 'Expenses', { ...payment, currency: 'EUR', dueDate: '2026-11-17' });
    add(addOn, 'Expenses', { ...payment, currency: 'EUR', dueDate: '2027-01-31' });
    add(addOn, 'Expenses', { ...payment, currency: 'USD' });

    const home = homeOf(addOn);
    expect(home).toMatchObject({
      ready: true,
      today: '2026-11-22',
      counts: { late: 3, soon: 1, short: 1, unpaid: 1 },
      rows: { Orders: 4, Shipments: 1, Inventory: 1, Expenses: 3 },
    });
    expect(home.attention.map(told)).toEqual([
      'ORD-0003 pastCancel 1: late',
      'EXP-0001 payOverdue 5: unpaid',
      'ORD-0002 late 3: late',
      'SHP-0001 leaveOverdue 1: late',
      'FAB-LIN out: short',
      'ORD-0001 dueIn 2: soon',
      'EXP-0003 noRate: check',
    ]);
  });

  it('says of each row what it is, with whom, and how much of it', () => {
    const addOn = openSetUp();
    addOrder(addOn, { originalExFactory: '2026-11-19' });
    ship(addOn, '120');
    add(addOn, 'Shipments', {
      direction: 'Outbound',
      order: 'ORD-0001',
      quantity: '80',
      carrier: 'DHL',
      trackingNumber: '12345',
      etd: '2026-11-24',
    });
    add(addOn, 'Expenses', {
      category: 'Deposit',
      vendor: 'Hanoi Garment 9',
      order: 'ORD-0001',
      amount: '900',
      currency: 'USD',
      rate: '0.92',
      date: '2026-11-01',
      dueDate: '2026-11-25',
    });
    expect(homeOf(addOn).attention).toEqual([
      {
        table: 'Orders',
        id: 'ORD-0001',
        tile: 'late',
        tone: 'late',
        finding: { code: 'late', days: 3 },
        title: 'Linen shirt, Ecru',
        party: 'Textiles del Norte',
        progress: { ordered: 400, open: 280 },
      },
      {
        table: 'Shipments',
        id: 'SHP-0002',
        tile: 'soon',
        tone: 'soon',
        finding: { code: 'leavesIn', days: 2 },
        title: 'to Maison Roux',
        party: 'DHL 12345',
        pieces: 80,
      },
      {
        table: 'Expenses',
        id: 'EXP-0001',
        tile: 'unpaid',
        tone: 'soon',
        finding: { code: 'payIn', days: 3 },
        title: 'Deposit, Hanoi Garment 9',
        party: 'ORD-0001',
        money: { amount: 900, currency: 'USD' },
      },
    ]);
  });

  it('leaves a snoozed row out of the list and the counts until its day has come', () => {
    const addOn = openSetUp();
    addOrder(addOn, { originalExFactory: '2026-11-19', snoozedUntil: '2026-11-24' });
    addOrder(addOn, { originalExFactory: '2026-11-20' });
    expect(homeOf(addOn).attention.map(told)).toEqual(['ORD-0002 late 2: late']);
    expect(homeOf(addOn).counts.late).toBe(1);
    addOn.clock.set('2026-11-23T23:00:00Z');
    expect(homeOf(addOn).attention.map(told)).toEqual(['ORD-0002 late 3: late']);
    addOn.clock.set('2026-11-24T06:00:00Z');
    expect(homeOf(addOn).attention.map(told)).toEqual(['ORD-0001 late 5: late', 'ORD-0002 late 4: late']);
  });

  it('flags an order once more has left than its tolerance allows, and not at the tolerance', () => {
    const addOn = openSetUp();
    addOrder(addOn, { quantity: '100', tolerance: '15 %' });
    ship(addOn, '60');
    ship(addOn, '55');
    expect(homeOf(addOn).attention).toEqual([]);
    ship(addOn, '1');
    expect(homeOf(addOn)).toMatchObject({
      counts: { late: 0, soon: 0, short: 0, unpaid: 0 },
      attention: [{ id: 'ORD-0001', tile: 'check', finding: { code: 'overShipped', by: 16 } }],
    });
  });

  it('believes what was typed, not what a formula shows', () => {
    const addOn = openSetUp();
    addOrder(addOn, { originalExFactory: '2026-11-19' });
    addOn.type('Orders', 2, 'Status', 'On track');
    expect(homeOf(addOn).attention.map(told)).toEqual(['ORD-0001 late 3: late']);
  });

  it('shows the first dozen of a tile and counts them all', () => {
    const addOn = openSetUp();
    const days = Array.from({ length: 15 }, (_, index) => `2026-11-${String(index + 1).padStart(2, '0')}`);
    paste(
      addOn,
      'Orders',
      'Order ID',
      days.map((_, index) => `ORD-${index + 1}`),
    );
    paste(
      addOn,
      'Orders',
      'Quantity',
      days.map(() => '400'),
    );
    paste(addOn, 'Orders', 'Original ex-factory', [...days].reverse());
    const { counts, attention } = homeOf(addOn);
    expect(counts.late).toBe(15);
    expect(attention).toHaveLength(12);
    expect([attention[0], attention[11]].map((row) => row && told(row))).toEqual([
      'ORD-15 late 21: late',
      'ORD-4 late 10: late',
    ]);
  });

  it('says of rows without an ID how many there are in each tab, until Set up has named them', () => {
    const addOn = openSetUp();
    paste(addOn, 'Orders', 'Style', ['Linen shirt', '', 'Cargo skirt']);
    paste(addOn, 'Shipments', 'Carrier', ['DHL']);
    const unnamed = homeOf(addOn);
    expect(unnamed.counts).toEqual({ late: 0, soon: 0, short: 0, unpaid: 0 });
    expect(unnamed.attention).toEqual([
      expect.objectContaining({ table: 'Orders', id: '', tile: 'check', finding: { code: 'noId' } }),
      expect.objectContaining({ table: 'Shipments', id: '', tile: 'check', finding: { code: 'noId' } }),
    ]);
    expect(unnamed.attention.map(({ title }) => title)).toEqual(['2 rows in Orders', '1 row in Shipments']);
    addOn.menu('setUp');
    expect(homeOf(addOn).attention.map(told)).toEqual(['ORD-0001 noQuantity: check', 'ORD-0002 noQuantity: check']);
  });

  it('is calm on a spreadsheet that was just set up, and not ready on one that was not', () => {
    const nothing = { counts: { late: 0, soon: 0, short: 0, unpaid: 0 }, attention: [] };
    expect(homeOf(openSetUp())).toMatchObject({ ready: true, ...nothing });
    expect(homeOf(openAddOn())).toMatchObject({ ready: false, ...nothing });
  });
});
