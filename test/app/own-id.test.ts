// A row that bears the id of another one gets its own: the row above keeps it, and what refers to it still means that one.
import { aboutStep, anySaid, anyStep } from '../../src/app/own-id';
import { takeStep } from '../../src/app/take-step';
import { undoStep } from '../../src/app/undo';
import { OWN_ID } from '../../src/domain/finding';
import { inventory } from '../../src/tabs/inventory/table';
import { orders } from '../../src/tabs/orders/table';
import { deskInMemory } from '../support/desk-in-memory';
import { planned } from '../support/planned';

const desk = () =>
  deskInMemory({
    Orders: [
      { orderId: 'ORD-0001', style: 'Linen', quantity: 1 },
      { orderId: 'ORD-0004', style: 'Twill', quantity: 2 },
      { orderId: 'ord-0001 ', style: 'Linen', quantity: 3 },
      { orderId: 'ORD-0001', style: 'Drill', quantity: 4 },
    ],
    Inventory: [
      { sku: 'FAB-01', description: 'Linen' },
      { sku: 'FAB-01', description: 'Wool' },
    ],
    Settings: [],
  });

test('the copy that is named gets the next id, and the sentence tells its row', () => {
  const offer = anyStep(OWN_ID, 'ORD-0001 (5)', orders, desk().context());
  expect(planned(offer)).toStrictEqual({
    said: { code: 'gotId', id: 'ORD-0005', row: 5 },
    asks: [],
    rows: ['ORD-0005'],
    added: [],
    changed: [{ in: 'Orders', id: 'ORD-0001 (5)', orderId: 'ORD-0005' }],
  });
  expect(offer?.plan({})).toMatchObject({ rows: [{ table: 'Orders' }] });
  expect(anySaid.gotId({ id: 'ORD-0005', row: 5 })).toBe('Row 5 is ORD-0005 now.');
});

test('no other row is offered one: not the row above, not one without a copy, and by no other step', () => {
  const context = desk().context();
  const offered = (name: string, step = OWN_ID) => anyStep(step, name, orders, context) !== undefined;
  expect(['ORD-0001', 'ORD-0004', 'ORD-0001 (2)', 'ord-0001 (4)'].map((name) => offered(name))).toStrictEqual([
    ...[false, false, false, true],
  ]);
  expect(offered('ORD-0001 (5)', 'ship')).toBe(false);
});

test('what people name themselves they name anew', () => {
  const context = desk().context();
  expect(context.copiesOf(inventory).map(({ name }) => name)).toStrictEqual(['FAB-01 (3)']);
  expect(anyStep(OWN_ID, 'FAB-01 (3)', inventory, context)).toBeUndefined();
});

test('taken, the row counts by its own id alone; taken back, it bears the other one as before', () => {
  const at = desk();
  const before = at.standing('Orders');
  const outcome = takeStep(at.workbook, { step: OWN_ID, table: 'Orders', id: 'ORD-0001 (5)' }, {}, false);
  expect(outcome).toMatchObject({ ok: true, said: 'Row 5 is ORD-0005 now.' });
  expect(at.standing('Orders').map(({ orderId, quantity }) => [orderId, quantity])).toStrictEqual([
    ['ORD-0001', 1],
    ['ORD-0004', 2],
    ['ord-0001 ', 3],
    ['ORD-0005', 4],
  ]);
  expect(outcome).toMatchObject({
    undo: {
      restore: [{ table: 'Orders', id: 'ORD-0005', cells: { orderId: { was: 'ORD-0001', now: 'ORD-0005' } } }],
    },
  });
  expect(undoStep(at.workbook, 'undo' in outcome ? outcome.undo : undefined)).toMatchObject({ ok: true });
  expect(at.standing('Orders')).toStrictEqual(before);
});

test('before it is taken a person reads what it does, of a move that it moves stock from then on', () => {
  expect(aboutStep(OWN_ID, 'Orders')).toBe(
    'This row gets an ID of its own, and counts from then on. The row above keeps its ID.',
  );
  expect(aboutStep(OWN_ID, 'Stock moves')).toBe(
    'This stock move gets an ID of its own, and moves stock from then on. If it is only a copy, delete its row instead.',
  );
  expect(aboutStep('ship', 'Orders')).toBeUndefined();
});
