// What a plan writes and in which order, what of it is noted first, and which rows it touches: those it names and no others.
import { isOpen } from '../../src/app/open-step';
import type { Workbook } from '../../src/app/ports';
import { endedStep, lockedStep, mendOpen, openContext, removeRows } from '../../src/app/step';
import type { StepContext } from '../../src/domain/book';
import type { Plan } from '../../src/domain/plan';
import { expenses } from '../../src/tabs/expenses/table';
import { orders } from '../../src/tabs/orders/table';
import { shipments } from '../../src/tabs/shipments/table';
import { stockMoves } from '../../src/tabs/stock-moves/table';
import { deskInMemory, stepOn } from '../support/desk-in-memory';

const order = (number: number) => ({ orderId: `ORD-000${number}`, style: 'Linen', stage: 'Placed', colour: 'Ecru' });
const freight = (number: number) => ({ expenseId: `EXP-000${number}`, category: 'Freight', amount: 10 * number });

const desk = () =>
  deskInMemory({
    Orders: [order(1), order(2), order(3), order(4)],
    Expenses: [freight(1), freight(2), freight(3), freight(4)],
    ...{ Shipments: [], 'Stock moves': [], Settings: [] },
    Styles: [{ style: 'LS-1' }, { style: 'FAB-01' }],
    Inventory: [{ sku: 'LS-1' }, { sku: 'FAB-01' }],
  });

type Desk = ReturnType<typeof desk>;

const written = ({ calls }: Desk) => calls.filter((call) => /^(write|fill) /.test(call));

/** The desk, and what is remembered in the midst of a step: whether it was noted before its first write. */
function watched() {
  const at = desk();
  const notes: string[] = [];
  const remember: Workbook['remember'] = (name, value) => {
    if (name === 'step.open') notes.push(value === undefined ? 'whole' : 'open');
    at.workbook.remember(name, value);
  };
  return { at: { ...at, workbook: { ...at.workbook, remember } }, notes };
}

const stage = (id: string, text = 'Ready') => ({ table: orders, id, values: { stage: text } });
const parcel = (context: StepContext) => ({
  table: shipments,
  values: { shipmentId: context.next(shipments), direction: 'Inbound', quantity: 40 },
});
const move = (context: StepContext) => ({
  table: stockMoves,
  values: { moveId: context.next(stockMoves), sku: 'FAB-01', kind: 'Receipt', quantity: 40, unitCost: 2.5 },
});

describe('the ledger', () => {
  const receiving = (context: StepContext): Plan => ({
    additions: [move(context), parcel(context)],
    changes: [stage('ORD-0002')],
  });

  test('is written last, once, and its move is taken back by another and never blanked', () => {
    const at = desk();
    const undo = stepOn(at, 'ORD-0002', receiving);
    expect(written(at)).toStrictEqual(['write Shipments 2', 'write Orders 3', 'write Stock moves 2']);
    expect(undo.reverse).toStrictEqual([{ table: 'Stock moves', id: 'MOV-0001' }]);
    expect(undo.remove.map(({ table, id }) => [table, id])).toStrictEqual([['Shipments', 'SHP-0001']]);
    expect(at.standing('Stock moves')).toStrictEqual([
      { moveId: 'MOV-0001', sku: 'FAB-01', kind: 'Receipt', quantity: 40, unitCost: 2.5 },
    ]);
  });

  test('is not among what the next call takes back: goods without their move are shown by the desk', () => {
    const { at, notes } = watched();
    stepOn(at, 'ORD-0002', receiving);
    expect(notes).toStrictEqual([]);
  });
});

describe('what is noted before the first write', () => {
  const notesOf = (planOf: (context: StepContext) => Plan) => {
    const { at, notes } = watched();
    stepOn(at, 'ORD-0001', planOf);
    return notes;
  };
  const fields = (values: Plan['changes'] & object) => notesOf(() => ({ changes: values }));

  test('is a change of a row whose columns stand apart, not one of columns that stand side by side', () => {
    const of = (values: { readonly [key: string]: string }) => fields([{ table: orders, id: 'ORD-0001', values }]);
    const keys = Object.keys(orders.inputs);
    const [one, next] = [keys.indexOf('style'), keys.indexOf('colour')];
    expect(next - one).toBe(1);
    expect(of({ colour: 'Navy', style: 'Twill' })).toStrictEqual([]);
    expect(of({ style: 'Twill', colour: 'Navy' })).toStrictEqual([]);
    expect(of({ style: 'Twill', stage: 'Ready' })).toStrictEqual(['open', 'whole']);
  });

  test('is a change of several rows, with what is added beside them or without', () => {
    expect(fields([stage('ORD-0001'), stage('ORD-0003')])).toStrictEqual(['open', 'whole']);
    expect(notesOf((context) => ({ additions: [parcel(context)], changes: [stage('ORD-0001')] }))).toStrictEqual([
      'open',
      'whole',
    ]);
  });

  test('is nothing where rows are added alone', () => {
    const cost = { table: expenses, values: { expenseId: 'EXP-0009', category: 'Freight', amount: 85 } };
    expect(notesOf((context) => ({ additions: [parcel(context), cost] }))).toStrictEqual([]);
  });
});

describe('rows of two tabs', () => {
  test('are written each in its own, where all of them get the same text', () => {
    const at = desk();
    const note = (table: typeof orders | typeof expenses, id: string) => ({ table, id, values: { notes: 'Checked' } });
    stepOn(at, '', () => ({
      changes: [
        ...[note(orders, 'ORD-0001'), note(orders, 'ORD-0002')],
        ...[note(expenses, 'EXP-0003'), note(expenses, 'EXP-0004')],
      ],
    }));
    expect(written(at)).toStrictEqual(['fill Orders', 'fill Expenses']);
    const noted = (table: string) => at.standing(table).map(({ notes }) => notes);
    expect(noted('Orders')).toStrictEqual(['Checked', 'Checked', undefined, undefined]);
    expect(noted('Expenses')).toStrictEqual([undefined, undefined, 'Checked', 'Checked']);
  });

  test('are blanked each in its own, where the other tab has a row of the same name', () => {
    const at = desk();
    stepOn(at, '', () => ({
      clears: [
        { table: 'Styles', id: 'LS-1' },
        { table: 'Inventory', id: 'FAB-01' },
        { table: 'Inventory', id: 'FAB-99' },
      ],
    }));
    expect(at.standing('Styles')).toStrictEqual([{ style: 'FAB-01' }]);
    expect(at.standing('Inventory')).toStrictEqual([{ sku: 'LS-1' }]);
  });

  test('are deleted each from its own by their ids, and one that is gone takes no other with it', () => {
    const at = desk();
    removeRows(at.workbook, openContext(at.workbook), [
      { table: 'Styles', id: 'LS-1' },
      { table: 'Inventory', id: 'FAB-01' },
      { table: 'Orders', id: 'ORD-0002' },
      { table: 'Orders', id: 'ORD-0009' },
      { table: 'Orders', id: 'ORD-0003' },
    ]);
    expect(at.rows.Styles?.map((row) => row.style)).toStrictEqual(['FAB-01']);
    expect(at.rows.Inventory?.map(({ sku }) => sku)).toStrictEqual(['LS-1']);
    expect(at.rows.Orders?.map(({ orderId }) => orderId)).toStrictEqual(['ORD-0001', 'ORD-0004']);
    expect(at.rows.Expenses).toHaveLength(4);
  });

  test('what fails in the first leaves the second unread: nothing was begun there', () => {
    const at = desk();
    at.now.failsAt = 'write Orders 2';
    const calls = () => {
      const from = at.calls.indexOf('write Orders 2');
      return at.calls.slice(from + 1);
    };
    expect(() =>
      stepOn(at, '', () => ({
        changes: [stage('ORD-0001'), { table: expenses, id: 'EXP-0001', values: { amount: 99 } }],
      })),
    ).toThrow('Google has failed at write Orders 2.');
    expect(calls().filter((call) => call.includes('Expenses'))).toStrictEqual([]);
    expect(calls().filter((call) => call.includes('Orders')).length).toBeGreaterThan(0);
    expect(at.standing('Expenses')[0]).toStrictEqual(freight(1));
    expect(isOpen(at.workbook)).toBe(false);
  });
});

test('a field that gets what it holds is not among what is taken back', () => {
  const at = desk();
  const undo = stepOn(at, '', () => ({ changes: [stage('ORD-0001', 'Placed'), stage('ORD-0002')] }));
  expect(undo.restore).toStrictEqual([
    { table: 'Orders', id: 'ORD-0002', cells: { stage: { was: 'Placed', now: 'Ready' } } },
  ]);
});

test('the earlier ex-factory date of an order is kept with its reason, and comes back with the step', () => {
  const at = deskInMemory({
    Orders: [{ orderId: 'ORD-0001', revisedExFactory: '2027-01-20', slipReason: 'Yarn late' }],
    Settings: [],
  });
  const values = { revisedExFactory: '2027-02-01', slipReason: 'Dyeing' };
  const undo = stepOn(at, 'ORD-0001', () => ({ changes: [{ table: orders, id: 'ORD-0001', values }] }));
  expect(at.standing('Orders')[0]).toMatchObject({ slipReason: 'Dyeing', earlierDates: '2027-01-20: Yarn late' });
  expect(undo.restore[0]?.cells.earlierDates).toStrictEqual({ was: '', now: '2027-01-20: Yarn late' });
});

test('a row that is not there is named, and nothing is written', () => {
  const at = desk();
  expect(() => stepOn(at, '', () => ({ changes: [stage('ORD-0001'), stage('ORD-0009')] }))).toThrow(
    'ORD-0009 is not in Orders.',
  );
  expect(written(at)).toStrictEqual([]);
});

describe('under the lock', () => {
  /** The workbook whose lock tells what the rollback said of work that failed. */
  const told = (at: Desk) => {
    const said: unknown[] = [];
    const locked: Workbook['locked'] = (step, rollBack) => at.workbook.locked(step, () => said.push(rollBack?.()) > 0);
    return { workbook: { ...at.workbook, locked }, said };
  };
  const fails = () => {
    throw new Error('Google has failed.');
  };

  test('work that fails before it has begun leaves nothing; work that the next call ends may leave a part', () => {
    const { workbook, said } = told(desk());
    expect(() => lockedStep(workbook, fails)).toThrow('Google has failed.');
    expect(() => endedStep(workbook, fails)).toThrow('Google has failed.');
    expect(said).toStrictEqual([true, false]);
    expect(endedStep(workbook, () => 'ended')).toStrictEqual({ done: 'ended' });
  });

  /** A run that was cut off after the first of two orders. */
  const cutOff = () => {
    const at = desk();
    const cells = { stage: { was: 'Placed', now: 'Ready' } };
    const restore = ['ORD-0001', 'ORD-0002'].map((id) => ({ table: 'Orders', id, cells }));
    at.workbook.remember('step.open', JSON.stringify({ remove: [], restore }));
    Object.assign(at.rows.Orders?.[0] ?? {}, { stage: 'Ready' });
    return at;
  };
  const stages = (at: Desk) => at.standing('Orders').map((row) => row.stage);

  test('what a run that was cut off has written is taken back first, and stays so though the work fails', () => {
    const at = cutOff();
    const { workbook, said } = told(at);
    expect(() => lockedStep(workbook, fails)).toThrow('Google has failed.');
    expect(said).toStrictEqual([true]);
    expect(stages(at)).toStrictEqual(['Placed', 'Placed', 'Placed', 'Placed']);
    expect(isOpen(workbook)).toBe(false);
  });

  test('it stays noted as it was where taking it back fails, and the next call does it', () => {
    const at = cutOff();
    Object.assign(at.rows.Orders?.[0] ?? {}, { colour: 'Navy' });
    const restore = [
      {
        ...{ table: 'Orders', id: 'ORD-0001' },
        cells: { stage: { was: 'Placed', now: 'Ready' }, colour: { was: 'Ecru', now: 'Navy' } },
      },
      { table: 'Orders', id: 'ORD-0002', cells: { stage: { was: 'Placed', now: 'Ready' } } },
    ];
    const note = JSON.stringify({ remove: [], restore });
    at.workbook.remember('step.open', note);
    at.now.failsAt = 'write Orders 2';
    expect(() => lockedStep(at.workbook, () => 'done')).toThrow('Google has failed at write Orders 2.');
    expect(at.properties.get('step.open')).toBe(note);
    delete at.now.failsAt;
    expect(lockedStep(at.workbook, () => 'done')).toStrictEqual({ done: 'done' });
    expect(at.standing('Orders')[0]).toStrictEqual(order(1));
    expect(isOpen(at.workbook)).toBe(false);
  });

  test('a change that stands whole is open no more, and nothing of it is written', () => {
    const at = cutOff();
    Object.assign(at.rows.Orders?.[1] ?? {}, { stage: 'Ready' });
    mendOpen(at.workbook);
    expect(isOpen(at.workbook)).toBe(false);
    expect(stages(at)).toStrictEqual(['Ready', 'Ready', 'Placed', 'Placed']);
    expect(written(at)).toStrictEqual([]);
  });

  test('who only looks takes no lock where nothing is open, and work reads nothing for it', () => {
    const at = desk();
    let locks = 0;
    const locked: Workbook['locked'] = (step, rollBack) => {
      locks += 1;
      return at.workbook.locked(step, rollBack);
    };
    mendOpen({ ...at.workbook, locked });
    expect(locks).toBe(0);
    lockedStep(at.workbook, () => 'done');
    expect(at.calls).toStrictEqual([]);
  });
});
