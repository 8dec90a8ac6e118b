// The home panel: what it counts, what stands on top, and what it leaves out.
import type { AttentionLine, HomeView } from '../../src/app/api';
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
const told = ({ id, mark, tile }: AttentionLine) => `${id} ${mark}: ${tile}`;
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
    });
    expect(home).not.toHaveProperty('empty');
    expect(home.attention.map(told)).toEqual([
      'ORD-0003 1 day past cancel: late',
      'EXP-0001 5 days overdue: unpaid',
      'ORD-0002 3 days late: late',
      'SHP-0001 1 day overdue: late',
      'FAB-LIN out of stock: short',
      'ORD-0001 due in 2 days: soon',
      'EXP-0003 no rate: check',
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
        mark: '3 days late',
        title: 'Linen shirt, Ecru',
        party: 'Textiles del Norte',
        amount: '280 of 400 open',
        filled: expect.closeTo(0.3),
        panel: true,
      },
      {
        table: 'Shipments',
        id: 'SHP-0002',
        tile: 'soon',
        tone: 'soon',
        mark: 'leaves in 2 days',
        title: 'to Maison Roux',
        party: 'DHL 12345',
        amount: '80 pcs',
        panel: true,
      },
      {
        table: 'Expenses',
        id: 'EXP-0001',
        tile: 'unpaid',
        tone: 'soon',
        mark: 'due in 3 days',
        title: 'Deposit, Hanoi Garment 9',
        party: 'ORD-0001',
        amount: '$ 900.00',
        panel: true,
      },
    ]);
  });

  it('leaves a snoozed row out of the list and the counts until its day has come', () => {
    const addOn = openSetUp();
    addOrder(addOn, { originalExFactory: '2026-11-19', snoozedUntil: '2026-11-24' });
    addOrder(addOn, { originalExFactory: '2026-11-20' });
    expect(homeOf(addOn).attention.map(told)).toEqual(['ORD-0002 2 days late: late']);
    expect(homeOf(addOn).counts.late).toBe(1);
    addOn.clock.set('2026-11-23T23:00:00Z');
    expect(homeOf(addOn).attention.map(told)).toEqual(['ORD-0002 3 days late: late']);
    addOn.clock.set('2026-11-24T06:00:00Z');
    expect(homeOf(addOn).attention.map(told)).toEqual(['ORD-0001 5 days late: late', 'ORD-0002 4 days late: late']);
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
      attention: [{ id: 'ORD-0001', tile: 'check', mark: '16 too many sent' }],
    });
  });

  it('believes what was typed, not what a formula shows', () => {
    const addOn = openSetUp();
    addOrder(addOn, { originalExFactory: '2026-11-19' });
    addOn.put('Orders', 2, 'Status', [['On track']]);
    expect(homeOf(addOn).attention.map(told)).toEqual(['ORD-0001 3 days late: late']);
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
      'ORD-15 21 days late: late',
      'ORD-4 10 days late: late',
    ]);
  });

  it('says of rows without an ID how many there are in each tab, until Set up has named them', () => {
    const addOn = openSetUp();
    paste(addOn, 'Orders', 'Style', ['Linen shirt', '', 'Cargo skirt']);
    paste(addOn, 'Shipments', 'Carrier', ['DHL']);
    const unnamed = homeOf(addOn);
    expect(unnamed.counts).toEqual({ late: 0, soon: 0, short: 0, unpaid: 0 });
    expect(unnamed.attention).toEqual([
      expect.objectContaining({ table: 'Orders', id: '', tile: 'check', mark: 'no ID', panel: false }),
      expect.objectContaining({ table: 'Shipments', id: '', tile: 'check', mark: 'no ID', panel: false }),
    ]);
    expect(unnamed.attention.map(({ title }) => title)).toEqual(['2 rows in Orders', '1 row in Shipments']);
    addOn.menu('setUp');
    expect(homeOf(addOn).attention.map(told)).toEqual([
      'ORD-0001 no quantity: check',
      'ORD-0002 no quantity: check',
      'SHP-0001 does not count without Direction, Order or Quantity: check',
    ]);
  });

  it('is calm on a spreadsheet that was just set up, and not ready on one that was not', () => {
    const nothing = { counts: { late: 0, soon: 0, short: 0, unpaid: 0 }, attention: [] };
    const addOn = openSetUp();
    expect(homeOf(addOn)).toMatchObject({ ready: true, ...nothing, empty: { title: 'No orders yet' } });
    const bare = homeOf(openAddOn());
    expect(bare).toMatchObject({ ready: false, ...nothing });
    expect(bare).not.toHaveProperty('empty');
    // One row of any tab, and there is nothing left to teach.
    add(addOn, 'Expenses', { category: 'Freight', amount: '85', currency: 'EUR', date: '2026-11-02' });
    expect(homeOf(addOn)).not.toHaveProperty('empty');
  });

  it('offers a form for every tab that people fill, the orders’ first', () => {
    expect(homeOf(openSetUp()).forms).toEqual([
      { table: 'Orders', title: 'Orders', label: 'Add order' },
      { table: 'Shipments', title: 'Shipments', label: 'Shipment' },
      { table: 'Inventory', title: 'Inventory', label: 'Stock' },
      { table: 'Expenses', title: 'Expenses', label: 'Expense' },
    ]);
  });
});
