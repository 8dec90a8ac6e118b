// A row by itself: an order's whole story, what any row holds and comes to, and the way to the order from whatever names it.
import type { PanelView } from '../../src/app/api';
import type { AddOn } from '../support/add-on';
import { listed, panelOf, shirtDesk, stepsOf, take } from '../support/steps';
import { further } from '../support/tiers';

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

describe('The story of an order', () => {
  it('tells its quantities, its dates against plan and what is wrong now', () => {
    const addOn = told();
    const view = panelOf(addOn, 'Orders', 'ord-0001');
    expect(view).toMatchObject({
      row: { table: 'Orders', id: 'ORD-0001' },
      title: 'Linen shirt, Ecru',
      summary: 'Maison Roux',
      status: 'Late',
      tone: 'late',
      findings: ['2 days late'],
      editable: true,
      snoozable: true,
    });
    expect(view).not.toHaveProperty('parent');
    expect(stepsOf(addOn, 'Orders', 'ord-0001')).toEqual([
      'ship',
      'revise',
      'schedule',
      'receive',
      'colours',
      'close',
      'cancel',
    ]);
    const [quantities, dates, sizes] = view.blocks;
    expect(quantities).toEqual({
      draw: 'bar',
      main: '280 open',
      sub: '400 ordered, 120 shipped',
      share: '30 %',
      done: 0.3,
      planned: 0,
    });
    expect(sizes).toMatchObject({
      draw: 'sums',
      sums: [
        { label: 'S', text: '80' },
        { label: 'M', text: '200, 80 left' },
        { label: 'L', text: '120' },
      ],
    });
    expect(dates).toEqual({
      draw: 'days',
      title: 'Dates',
      days: [
        { label: 'Original ex-factory', text: '12 Mar 2027', tone: 'plain' },
        { label: 'Revised ex-factory', text: '20 Nov, 2 days ago', tone: 'late', note: 'Fabric late' },
        { label: 'Cancel date', text: '1 Apr 2027', tone: 'plain' },
      ],
    });
  });

  further('gathers its shipments, stock moves, expenses and balance', () => {
    const addOn = told();
    expect(panelOf(addOn, 'Orders', 'ORD-0001').blocks.slice(3)).toMatchObject([
      { draw: 'rows', title: 'Shipments' },
      { draw: 'rows', title: 'Stock moves' },
      { draw: 'rows', title: 'Expenses' },
      {
        draw: 'sums',
        title: 'Money',
        sums: [
          { label: 'Value', text: '€ 5,800.00' },
          { label: 'Paid', text: '€ 1,740.00' },
          { label: 'Balance', text: '€ 4,060.00' },
          { label: 'Spent on it', text: '€ 1,825.10' },
        ],
      },
    ]);
    const rowsOf = (title: string) => listed(addOn, 'Orders', 'ORD-0001', title);
    expect(rowsOf('Shipments')).toEqual([
      {
        table: 'Shipments',
        id: 'SHP-0001',
        title: '',
        party: 'DHL 1234 5678 90',
        mark: 'in transit',
        tone: 'plain',
        amount: '120 pcs',
        panel: true,
        links: [{ label: 'Track 1234 5678 90', href: expect.stringContaining('1234567890') }],
      },
    ]);
    expect(rowsOf('Stock moves')).toEqual([
      {
        table: 'Stock moves',
        id: 'MOV-0002',
        title: 'issue',
        party: 'LS-ECR-M',
        mark: '−120',
        tone: 'plain',
        amount: '22 Nov',
        panel: true,
        step: { name: 'reverse', label: 'Reverse' },
      },
    ]);
    const expenses = rowsOf('Expenses').map(({ id, title, amount, mark, step }) => [
      id,
      title,
      amount,
      mark,
      step?.name,
    ]);
    expect(expenses).toEqual([
      ['EXP-0001', 'deposit', '€ 1,740.00', 'paid', undefined],
      ['EXP-0002', 'freight', '€ 85.10', 'open', 'pay'],
    ]);
  });

  further('leads from each of several tracking numbers in one cell to its own page', () => {
    const addOn = told();
    addOn.put('Shipments', 2, 'Tracking number', [['1234 5678 90, 1234567891;']]);
    const [line] = listed(addOn, 'Orders', 'ORD-0001', 'Shipments');
    expect(line?.links).toEqual([
      { label: 'Track 1234 5678 90', href: expect.stringMatching(/tracking-id=1234567890$/) },
      { label: 'Track 1234567891', href: expect.stringMatching(/tracking-id=1234567891$/) },
    ]);
    const facts = panelOf(addOn, 'Shipments', 'SHP-0001').facts.filter(({ label }) =>
      label.startsWith('Tracking link'),
    );
    expect(facts).toEqual([
      { label: 'Tracking link 1', text: expect.stringContaining('1234567890'), href: line?.links?.[0]?.href },
      { label: 'Tracking link 2', text: expect.stringContaining('1234567891'), href: line?.links?.[1]?.href },
    ]);
    expect(addOn.shownRow('Shipments', 2)['Tracking link']).toBe(line?.links?.map(({ href }) => href).join(' '));
  });

  it('leaves out what it has none of, and says what Ship would do before anything has left', () => {
    const { blocks } = panelOf(shirtDesk(), 'Orders', 'ORD-0001');
    expect(blocks.map(({ draw }) => draw)).toEqual(['bar', 'days', 'sums', 'rows', 'sums']);
    expect(blocks[3]).toEqual({
      draw: 'rows',
      title: 'Shipments',
      lines: [],
      none: 'No shipments yet. Ship plans or sends the first one.',
    });
  });

  further('is refused gently for an order that is gone', () => {
    expect(panelOf(told(), 'Orders', 'ORD-0404')).toEqual({ refused: 'rowGone' });
  });
});

describe('A row of another tab', () => {
  further('shows what it holds, how it stands, its order, and what can be done with it', () => {
    const addOn = told();
    const view = panelOf(addOn, 'Shipments', 'SHP-0001');
    expect(view).toMatchObject({
      status: 'In transit',
      parent: { label: 'Its order', row: { table: 'Orders', id: 'ORD-0001' } },
      blocks: [],
      editable: true,
      snoozable: true,
    });
    expect(view.facts.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Direction', 'SKU', 'Quantity', 'Carrier', 'Tracking number', 'Shipped on']),
    );
    expect(stepsOf(addOn, 'Shipments', 'SHP-0001')).toEqual(['deliver']);
    expect(panelOf(addOn, 'Inventory', 'LS-ECR-S')).toMatchObject({ status: 'Out' });
    expect(stepsOf(addOn, 'Inventory', 'LS-ECR-S')).toEqual(['count', 'receive']);
    expect(panelOf(addOn, 'Stock moves', 'MOV-0002')).toMatchObject({ editable: false, snoozable: false });
    expect(stepsOf(addOn, 'Stock moves', 'MOV-0002')).toEqual(['reverse']);
    expect(stepsOf(addOn, 'Expenses', 'EXP-0001')).toEqual([]);
  });
});

describe('What a row comes to', () => {
  const fact = (view: PanelView, label: string) => view.facts.find((one) => one.label === label);

  further('stands beside what was typed into it, base money with its currency', () => {
    const addOn = told();
    const item = panelOf(addOn, 'Inventory', 'LS-ECR-M');
    expect(fact(item, 'On hand')).toEqual({ label: 'On hand', text: '130' });
    expect(fact(item, 'Unit cost')).toEqual({ label: 'Unit cost', text: '€ 6.00' });
    expect(fact(item, 'Status')).toBeUndefined();
    const invoice = { category: 'Freight', amount: '85.10', currency: 'CAD', rate: '0.5', date: '2026-11-01' };
    addOn.call('addRow', 'Expenses', invoice);
    const freight = panelOf(addOn, 'Expenses', 'EXP-0003');
    expect(fact(freight, 'Base amount')).toEqual({ label: 'Base amount', text: '€ 42.55' });
    expect(fact(freight, 'Amount')).toEqual({ label: 'Amount', text: 'CA$ 85.10' });
    const own = panelOf(addOn, 'Expenses', 'EXP-0002');
    expect([fact(own, 'Base amount')?.text, fact(own, 'Amount')?.text]).toEqual(['€ 85.10', '€ 85.10']);
  });

  it('leads on to the rows it refers to, and to the carrier’s page', () => {
    const view = panelOf(told(), 'Shipments', 'SHP-0001');
    expect(fact(view, 'SKU')).toMatchObject({ text: 'LS-ECR-M', row: { table: 'Inventory', id: 'LS-ECR-M' } });
    expect(fact(view, 'Tracking link')?.href).toMatch(/^https:.*1234567890/);
    expect(fact(view, 'Carrier')).toEqual({ label: 'Carrier', text: 'DHL' });
  });
});

describe('Show this order', () => {
  /** What the menu shows once a row is selected. */
  const choose = (addOn: AddOn, tab: string, row: number) => {
    addOn.select({ sheetId: addOn.sheetId(tab), zone: { row: row - 1, col: 0, rows: 1, cols: 1 } });
    const before = addOn.shown.length;
    addOn.menu('showSelected');
    return [tab, ...addOn.shown.slice(before)];
  };

  further('opens the story from a selected row of any tab that names it', () => {
    const addOn = told();
    const story = {
      type: 'sidebar',
      html: expect.stringContaining('selvedge.start({"at":"row","row":{"table":"Orders","id":"ORD-0001"}},'),
    };
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
