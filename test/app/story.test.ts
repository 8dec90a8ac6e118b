// One order's whole story, and the way to it from any row that names it.
import type { RowView, StoryView } from '../../src/app/api';
import { shirtDesk, take } from '../support/actions';
import type { AddOn } from '../support/add-on';

function told(): AddOn {
  const addOn = shirtDesk();
  take(addOn, 'revise', 'Orders', 'ORD-0001', { revisedExFactory: '2026-11-20', slipReason: 'Fabric late' });
  take(addOn, 'ship', 'Orders', 'ORD-0001', {
    'sku:LS-ECR-S': '',
    'sku:LS-ECR-M': '120',
    carrier: 'DHL',
    trackingNumber: '1234 5678 90',
  });
  const deposit = { category: 'Deposit', vendor: 'Textiles del Norte', order: 'ORD-0001', currency: 'EUR' };
  addOn.call('addRow', 'Expenses', { ...deposit, amount: '1740', date: '2026-10-01', paidOn: '2026-10-02' });
  addOn.call('addRow', 'Expenses', { ...deposit, category: 'Freight', amount: '85.10', date: '2026-11-01' });
  return addOn;
}

const story = (addOn: AddOn, id: string) => addOn.call('story', id) as StoryView;

describe('The story of an order', () => {
  it('tells its quantities, its dates against plan and what is wrong now', () => {
    const view = story(told(), 'ord-0001');
    expect(view).toMatchObject({
      row: { table: 'Orders', id: 'ORD-0001' },
      title: 'Linen shirt, Ecru',
      customer: 'Maison Roux',
      status: 'Late',
      tone: 'late',
      findings: [{ code: 'late', days: 2 }],
      quantities: { ordered: 400, shipped: 120, open: 280, planned: 0 },
      actions: ['ship', 'revise', 'receive', 'close', 'cancel'],
      editable: true,
    });
    expect(view.dates).toEqual([
      { label: 'Original ex-factory', day: '2027-03-12', tone: 'plain' },
      { label: 'Revised ex-factory', day: '2026-11-20', tone: 'late', note: 'Fabric late' },
      { label: 'Cancel date', day: '2027-04-01', tone: 'plain' },
    ]);
  });

  it('gathers its shipments, stock moves, expenses and balance', () => {
    const view = story(told(), 'ORD-0001');
    expect(view.shipments).toEqual([
      {
        table: 'Shipments',
        id: 'SHP-0001',
        direction: 'Outbound',
        carrier: 'DHL',
        trackingNumber: '1234 5678 90',
        trackingLink: expect.stringContaining('1234567890'),
        quantity: 120,
        unissued: false,
        status: 'In transit',
        tone: 'plain',
      },
    ]);
    expect(view.moves).toEqual([
      {
        table: 'Stock moves',
        id: 'MOV-0002',
        kind: 'Issue',
        sku: 'LS-ECR-M',
        quantity: -120,
        day: '2026-11-22',
        reversed: false,
      },
    ]);
    expect(view.expenses.map(({ id, category, sum, status }) => [id, category, sum.amount, status])).toEqual([
      ['EXP-0001', 'Deposit', 1740, 'Paid'],
      ['EXP-0002', 'Freight', 85.1, 'Open'],
    ]);
    expect(view.money).toEqual({
      value: { amount: 5800, currency: 'EUR' },
      paid: { amount: 1740, currency: 'EUR' },
      balance: { amount: 4060, currency: 'EUR' },
      spent: { amount: expect.closeTo(1825.1), currency: 'EUR' },
    });
  });

  it('is refused gently for an order that is gone', () => {
    expect(story(told(), 'ORD-0404')).toEqual({ refused: 'rowGone' });
  });
});

describe('A row of another tab', () => {
  it('shows what it holds, how it stands, its order, and what can be done with it', () => {
    const addOn = told();
    const view = addOn.call('rowView', 'Shipments', 'SHP-0001') as RowView;
    expect(view).toMatchObject({ status: 'In transit', order: 'ORD-0001', actions: ['deliver'], editable: true });
    expect(view.facts.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Direction', 'SKU', 'Quantity', 'Carrier', 'Tracking number', 'Shipped on']),
    );
    expect(addOn.call('rowView', 'Inventory', 'LS-ECR-S')).toMatchObject({
      status: 'Out',
      actions: ['count', 'receive'],
    });
    expect(addOn.call('rowView', 'Stock moves', 'MOV-0002')).toMatchObject({ actions: ['reverse'], editable: false });
    expect(addOn.call('rowView', 'Expenses', 'EXP-0001')).toMatchObject({ actions: [] });
  });
});

describe('What a row comes to', () => {
  const fact = (view: RowView, label: string) => view.facts.find((one) => one.label === label);

  it('stands beside what was typed into it, base money with its currency', () => {
    const addOn = told();
    const item = addOn.call('rowView', 'Inventory', 'LS-ECR-M') as RowView;
    expect(fact(item, 'On hand')).toMatchObject({ value: 130 });
    expect(fact(item, 'Unit cost')).toMatchObject({ value: 6, currency: 'EUR' });
    expect(fact(item, 'Status')).toBeUndefined();
    const freight = addOn.call('rowView', 'Expenses', 'EXP-0002') as RowView;
    expect(fact(freight, 'Base amount')).toMatchObject({ value: 85.1, currency: 'EUR' });
    expect(fact(freight, 'Amount')).toEqual({
      label: 'Amount',
      kind: expect.objectContaining({ type: 'money' }),
      value: 85.1,
    });
  });
});

describe('Show this order', () => {
  /** What the menu shows once a row is selected. */
  const choose = (addOn: AddOn, tab: string, row: number) => {
    addOn.select({ sheetId: addOn.sheetId(tab), zone: { row: row - 1, col: 0, rows: 1, cols: 1 } });
    const before = addOn.shown.length;
    addOn.menu('showOrder');
    return [tab, ...addOn.shown.slice(before)];
  };

  it('opens the story from a selected row of any tab that names it', () => {
    const addOn = told();
    const story = { type: 'sidebar', html: expect.stringContaining('selvedge.start("story/ORD-0001")') };
    for (const tab of ['Orders', 'Shipments', 'Expenses']) expect(choose(addOn, tab, 2)).toMatchObject([tab, story]);
    expect(choose(addOn, 'Stock moves', 3)).toMatchObject(['Stock moves', story]);
  });

  it('says what to do where a row belongs to no order', () => {
    const addOn = told();
    const places = [
      ['Orders', 1],
      ['Orders', 40],
      ['Inventory', 2],
      ['Settings', 3],
      ['Stock moves', 2],
    ] as const;
    for (const [tab, row] of places) {
      expect(choose(addOn, tab, row)).toMatchObject([
        tab,
        { type: 'toast', message: expect.stringContaining('belongs to no order') },
      ]);
    }
  });
});
