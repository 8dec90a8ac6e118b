// A step as a person takes it: what its form says, what comes of the answers, what is asked before, and what is told once it is done.
import { foreseen, stepView, takeStep } from '../../src/app/take-step';
import { undoStep } from '../../src/app/undo';
import { orders } from '../../src/tabs/orders/table';
import { type DeskInMemory, deskInMemory, stepOn, typeInto } from '../support/desk-in-memory';

const order = {
  ...{ orderId: 'ORD-0001', style: 'Linen shirt', colour: 'Ecru', factory: 'Hanoi', quantity: 400 },
  ...{ orderDate: '2026-11-01', originalExFactory: '2027-03-15', revisedExFactory: '2027-03-16' },
  ...{ slipReason: 'Yarn late', stage: 'Confirmed' },
};
const desk = () =>
  deskInMemory({
    Orders: [
      order,
      { orderId: 'ORD-0002', style: 'Twill', quantity: 10, stage: 'Closed' },
      { orderId: 'ORD-0001', style: 'Drill', quantity: 10, stage: 'Confirmed' },
    ],
    Milestones: [{ milestoneId: 'MS-0001', order: 'ORD-0001', milestone: 'Fabric', daysBefore: 25, who: 'Supplier' }],
    Expenses: [
      {
        ...{ expenseId: 'EXP-0001', category: 'Balance', order: 'ORD-0001' },
        ...{ amount: 70, currency: 'EUR', dueFrom: 'Ex-factory' },
      },
    ],
    Inspections: [
      {
        ...{ inspectionId: 'INS-0001', order: 'ORD-0001', type: 'Final', lot: 400 },
        ...{ level: 'II', severity: 'Normal', majorAql: '2.5', minorAql: '4.0' },
      },
    ],
    Inventory: [{ sku: 'FAB-01', description: 'Linen', unitCost: 2 }],
    'Stock moves': [{ moveId: 'MOV-0001', sku: 'FAB-01', kind: 'Receipt', quantity: 5, unitCost: 2 }],
    ...{ Styles: [{ style: 'LS-1', description: 'Shirt' }], Shipments: [], Contacts: [], 'Working days': [] },
    Settings: [
      ...['Calendar', 'Quality', 'Development'].map((item) => ({ setting: 'Desk', item, value: 'on' })),
      { setting: 'Offer contacts', item: '', value: 'on' },
    ],
  });

const on = (step: string, table: string, id: string) => ({ step, table, id });
const view = (step: string, table: string, id: string, at = desk()) => stepView(at.workbook, step, table, id);
const take = (at: DeskInMemory, [step, table, id]: readonly [string, string, string], typed: object, yes?: unknown) =>
  takeStep(at.workbook, on(step, table, id), typed, yes);

const REVISE = ['revise', 'Orders', 'ORD-0001'] as const;
const CLOSE = ['close', 'Orders', 'ORD-0001'] as const;
const COUNT = ['count', 'Inventory', 'FAB-01'] as const;
const later = { revisedExFactory: '2027-03-22', slipReason: 'Dyed again' };

describe('a step that cannot be taken says why, as a form, while one types and once it is sent', () => {
  const refusals = (at: DeskInMemory, ...[step, table, id]: readonly [string, string, string]) => [
    stepView(at.workbook, step, table, id),
    foreseen(at.workbook, on(step, table, id), later),
    takeStep(at.workbook, on(step, table, id), later, true),
  ];
  const told = (refused: string) => [{ refused }, [], { ok: false, refused }];

  test('its tab is not there', () => {
    const at = desk();
    delete at.rows.Orders;
    expect(refusals(at, ...REVISE)).toStrictEqual(told('notSetUp'));
  });

  test('its row is gone', () => {
    const at = desk();
    expect(refusals(at, 'revise', 'Orders', 'ORD-0009')).toStrictEqual(told('rowGone'));
    expect(refusals(at, 'revise', 'Orders', '')).toStrictEqual(told('rowGone'));
  });

  test('the row does not allow it now, or there is no such step', () => {
    const at = desk();
    expect(refusals(at, 'revise', 'Orders', 'ORD-0002')).toStrictEqual(told('notNow'));
    expect(refusals(at, 'fly', 'Orders', 'ORD-0001')).toStrictEqual(told('notNow'));
    expect(refusals(at, 'constructor', 'Orders', 'ORD-0001')).toStrictEqual(told('notNow'));
  });
});

describe('the form of a step', () => {
  test('opens with what the row holds, names the row, and can be asked what comes of it', () => {
    expect(view(...REVISE)).toStrictEqual({
      step: { name: 'revise', label: 'Revise ex-factory' },
      foresees: true,
      row: { table: 'Orders', id: 'ORD-0001' },
      title: 'Linen shirt, Ecru',
      spec: { table: 'Orders', one: 'order', sections: expect.any(Array), rules: [] },
      reading: { today: '2026-11-22', dayFirst: true, decimalMark: '.' },
      presets: { revisedExFactory: '2027-03-16' },
      ...{ suggestions: { revisedExFactory: [], slipReason: [] }, known: [], asks: [] },
    });
  });

  test('says what a step does that asks for nothing, of a tab or of any row, and of a grave one that it is', () => {
    expect(view(...CLOSE)).toMatchObject({ about: 'The order counts as finished: nothing more of it is open.' });
    expect(view('ownId', 'Orders', 'ORD-0001 (4)')).toMatchObject({
      ...{ about: expect.stringContaining('This row gets an ID of its own'), title: 'Drill' },
    });
    expect(view('cancel', 'Orders', 'ORD-0001')).toMatchObject({ step: { name: 'cancel', grave: true } });
    expect(view(...COUNT)).not.toHaveProperty('about');
  });

  test('knows how much of a whole is open, where its fields make one up', () => {
    expect(view('ship', 'Orders', 'ORD-0001')).toMatchObject({ spec: { total: { keys: ['order'], of: 400 } } });
    expect(view(...REVISE)).not.toHaveProperty('spec.total');
  });

  test('tells what comes of it where it does by itself, and where it may move payments; else it is not asked', () => {
    expect(view(...CLOSE)).toMatchObject({ foresees: true });
    expect(view('newVersion', 'Styles', 'LS-1')).toMatchObject({ foresees: true });
    expect(view(...COUNT)).not.toHaveProperty('foresees');
  });

  test('of a step on a tab as a whole bears no title', () => {
    expect(view('adopt', 'Contacts', 'Contacts')).toMatchObject({
      ...{ title: '', row: { table: 'Contacts', id: 'Contacts' }, presets: { names: 'Hanoi', again: 'on' } },
    });
  });
});

describe('while the answers are typed', () => {
  const told = (typed: object) => foreseen(desk().workbook, on(...REVISE), typed);

  test('what comes of them is told: of the row itself, and of the payments that move with it', () => {
    expect(told(later)).toStrictEqual([
      'ORD-0001 would leave on 22 March 2027 instead of 16 March 2027.',
      'Balance EXP-0001, € 70.00, moves from 16 Mar 2027 to 22 Mar 2027 (estimated).',
    ]);
  });

  test('nothing is told while one of them cannot be read', () => {
    expect(told({ ...later, revisedExFactory: 'soon' })).toStrictEqual([]);
  });

  test('no payment moves by answers that the step would refuse', () => {
    expect(told({ ...later, revisedExFactory: '2026-10-22' })).toStrictEqual([
      'ORD-0001 would leave on 22 October 2026 instead of 16 March 2027.',
    ]);
  });

  test('a step that moves nothing has nothing to tell', () => {
    const typed = { counted: '7', date: '2026-11-22' };
    expect(foreseen(desk().workbook, on(...COUNT), typed)).toStrictEqual([]);
    expect(foreseen(desk().workbook, on(...CLOSE), {})).toStrictEqual([]);
  });
});

describe('a step that is taken', () => {
  test('writes, says what it did, leads to its rows and can be taken back', () => {
    const at = desk();
    const before = at.standing('Orders');
    const outcome = take(at, REVISE, later, false);
    expect(outcome).toStrictEqual({
      ok: true,
      said: 'ORD-0001 now leaves the factory on 22 March 2027, 6 days later. 1 payment moves with it.',
      rows: [{ table: 'Orders', id: 'ORD-0001' }],
      undo: expect.objectContaining({ id: 'ORD-0001', step: 1, reverse: [], remove: [] }),
    });
    expect(at.standing('Orders')[0]).toMatchObject({ slipReason: 'Dyed again', earlierDates: '2027-03-16: Yarn late' });
    expect(undoStep(at.workbook, 'undo' in outcome ? outcome.undo : undefined)).toMatchObject({ ok: true });
    expect(at.standing('Orders')).toStrictEqual(before);
  });

  test('that writes nothing says so, and offers nothing to take back', () => {
    const at = desk();
    expect(take(at, COUNT, { counted: '5', date: '2026-11-22' })).toStrictEqual({
      ...{ ok: true, said: 'FAB-01: 5 on hand, as before.', rows: [{ table: 'Inventory', id: 'FAB-01' }] },
    });
    expect(at.properties.size).toBe(0);
  });

  test('that writes a move alone can be taken back by another', () => {
    expect(take(desk(), COUNT, { counted: '7', date: '2026-11-22' })).toMatchObject({
      ...{ ok: true, said: 'FAB-01: 7 on hand, 2 more than before.' },
      undo: { reverse: [{ table: 'Stock moves', id: 'MOV-0002' }], remove: [], restore: [] },
    });
  });

  test('that adds one row and changes another can be taken back', () => {
    const outcome = take(desk(), ['adopt', 'Contacts', 'Contacts'], { names: 'Hanoi', again: 'off' }, true);
    expect(outcome).toMatchObject({
      ok: true,
      undo: {
        remove: [{ table: 'Contacts', id: 'Hanoi' }],
        restore: [{ table: 'Settings', cells: { value: { was: 'on', now: 'off' } } }],
      },
    });
  });

  test('offers a letter to whom it concerns', () => {
    const booking = { bookedFor: '2027-03-01', inspector: 'SGS', lot: '400', severity: 'Normal', level: 'II' };
    const typed = { ...booking, majorAql: '2.5', minorAql: '4.0' };
    expect(take(desk(), ['book', 'Inspections', 'INS-0001'], typed, true)).toMatchObject({ ok: true, letter: 'SGS' });
  });
});

describe('nothing is written', () => {
  const outcomeOf = (at: DeskInMemory, take: () => unknown) => {
    const all = () => Object.keys(at.rows).map(at.standing);
    const before = all();
    const outcome = take();
    expect(all()).toStrictEqual(before);
    return outcome;
  };

  test('while a question is open, whatever else than a yes was sent', () => {
    const at = desk();
    const ask = ['400 of ORD-0001 are still open. Once closed, nobody is reminded of them.'];
    for (const sent of [false, undefined, 'yes', 1])
      expect(outcomeOf(at, () => take(at, CLOSE, {}, sent))).toStrictEqual({ ok: false, ask });
    expect(take(at, CLOSE, {}, true)).toMatchObject({ ok: true, said: 'ORD-0001 is closed.' });
  });

  test('on an answer that cannot be read, or that the step refuses', () => {
    const at = desk();
    expect(outcomeOf(at, () => take(at, REVISE, { ...later, revisedExFactory: 'soon' }, true))).toStrictEqual({
      ...{ ok: false, problems: { revisedExFactory: { code: 'notADate', typed: 'soon', example: '2026-11-22' } } },
    });
    expect(outcomeOf(at, () => take(at, REVISE, { ...later, revisedExFactory: '2026-10-22' }, true))).toStrictEqual({
      ok: false,
      problems: { revisedExFactory: { code: 'before', earlier: 'Order date', earlierDay: '2026-11-01' } },
    });
  });

  test('where a cost is stated in another currency than the base one', () => {
    const typed = { 'sku:FAB-01': '7', date: '2026-11-22' };
    const receive = ['receive', 'Inventory', 'FAB-01'] as const;
    const at = desk();
    expect(outcomeOf(at, () => take(at, receive, { ...typed, 'cost:sku:FAB-01': '3 USD' }, true))).toMatchObject({
      ok: false,
      problems: { 'cost:sku:FAB-01': { code: 'otherCurrency', given: 'EUR' } },
    });
    expect(take(at, receive, { ...typed, 'cost:sku:FAB-01': '3 EUR' }, true)).toMatchObject({ ok: true });
    expect(at.standing('Stock moves')[1]).toMatchObject({ quantity: 7, unitCost: 3 });
  });

  test('before it is asked, where cells cannot be read that its figures rest on', () => {
    const at = desk();
    typeInto(at, 'Expenses', 'EXP-0001', { amount: 'seventy' });
    expect(outcomeOf(at, () => take(at, REVISE, later))).toStrictEqual({
      ok: false,
      ask: ['The figures here are incomplete: Amount “seventy” in row 2 of Expenses cannot be read.'],
    });
    expect(take(at, REVISE, later, true)).toMatchObject({ ok: true });
  });

  test('before it is asked, where the ids of rows stand beside the cells of others', () => {
    const at = desk();
    const told = (id: string, values: { readonly [key: string]: string }) => ({ table: orders, id, values });
    stepOn(at, 'ORD-0001', () => ({ changes: [told('ORD-0001', { season: 'SS27', customer: 'Nordlys' })] }));
    stepOn(at, 'ORD-0002', () => ({ changes: [told('ORD-0002', { season: 'AW27', customer: 'Loom & Co' })] }));
    expect(take(at, REVISE, later)).toMatchObject({ ok: true });
    const [one, two] = at.rows.Orders ?? [];
    Object.assign(one ?? {}, { orderId: 'ORD-0002' });
    Object.assign(two ?? {}, { orderId: 'ORD-0001', stage: 'Confirmed' });
    expect(outcomeOf(at, () => take(at, REVISE, later))).toMatchObject({
      ok: false,
      ask: [expect.stringMatching(/^Orders: beside ORD-0002 in row 2 and ORD-0001 in row 3 stands what a step wrote/)],
    });
  });

  test('where a column is gone that it needs, or somebody else writes', () => {
    const at = desk();
    at.deleted.add('Orders.slipReason');
    expect(outcomeOf(at, () => take(at, REVISE, later, true))).toStrictEqual({ ok: false, refused: 'columnsMissing' });
    at.deleted.clear();
    at.now.isHeld = true;
    expect(outcomeOf(at, () => take(at, REVISE, later, true))).toStrictEqual({ ok: false, refused: 'busy' });
  });
});
