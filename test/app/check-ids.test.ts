// What the check tells of rows whose id or name stands above already, and what its button does.
import { copyFindings } from '../../src/app/check-ids';
import { deskInMemory } from '../support/desk-in-memory';

const order = (orderId: string, quantity: number) => ({ orderId, style: 'Linen', quantity });

type Given = Parameters<typeof deskInMemory>[0];

const checked = (given: Given) => {
  const at = deskInMemory({ Settings: [], ...given });
  const findings = copyFindings(at.workbook, at.context());
  return { ...at, at, findings, lines: findings.map(({ line }) => line) };
};

test('a row whose id stands above is told by both rows and the id; what is reported names no id', () => {
  const { lines } = checked({ Orders: [order('ORD-0001', 1), order('ORD-0002', 2), order(' ord-0001', 3)] });
  const why = 'A row whose ID stands above counts for nothing until it has its own.';
  expect(lines).toStrictEqual([
    {
      id: `Orders: row 4 has the ID of row 2, ord-0001. ${why}`,
      found: `Orders: row 4 has the ID of row 2, ord-0001. ${why}`,
      button: 'Give it a new ID',
      reported: `Orders: row 4 has the ID of row 2, …. ${why}`,
    },
  ]);
});

test('the button gives each of them the next id; the rows above keep theirs, and nothing else is written', () => {
  const { findings, at } = checked({
    Orders: [order('ORD-0001', 1), order('ORD-0001', 2), order('ORD-0007', 3), order('ORD-0001', 4)],
  });
  expect(findings.map(({ line }) => line.button)).toStrictEqual(['Give them new IDs']);
  expect(findings[0]?.repair?.()).toStrictEqual({ ok: true });
  expect(at.standing('Orders')).toStrictEqual([
    ...[order('ORD-0001', 1), order('ORD-0008', 2), order('ORD-0007', 3), order('ORD-0009', 4)],
  ]);
  expect(checked({ Orders: at.standing('Orders') }).lines).toStrictEqual([]);
});

test('of many rows three are named, and how many more there are', () => {
  const of = (count: number) =>
    checked({ Orders: Array.from({ length: count + 1 }, (_, at) => order('ORD-0001', at + 1)) });
  const named = 'row 3 has the ID of row 2, ORD-0001, row 4 has the ID of row 2, ORD-0001';
  expect(of(3).lines[0]?.found).toContain(`Orders: ${named} and row 5 has the ID of row 2, ORD-0001. A row`);
  expect(of(5).lines[0]?.found).toContain(`Orders: ${named}, row 5 has the ID of row 2, ORD-0001 and 2 more. A row`);
  expect(of(5).lines[0]?.reported).toContain('row 5 has the ID of row 2, … and 2 more. A row');
});

test('a move whose id stands above moves nothing, and gets an id if it is one', () => {
  const move = (moveId: string, quantity: number) => ({ moveId, sku: 'FAB-01', kind: 'Receipt', quantity });
  const { lines, findings, at } = checked({ 'Stock moves': [move('MOV-0001', 5), move('MOV-0001', 7)] });
  expect(lines[0]).toMatchObject({
    found:
      'Stock moves: row 3 has the ID of row 2, MOV-0001. Such a copy moves nothing. If it is a move, give it an ID of its own; if it is only a copy, delete its row.',
    button: 'Give it a new ID',
  });
  findings[0]?.repair?.();
  expect(at.standing('Stock moves')).toStrictEqual([move('MOV-0001', 5), move('MOV-0002', 7)]);
});

test('an item whose name stands above is shown: what people name is theirs', () => {
  const item = (sku: string, description: string) => ({ sku, description });
  const given = [item('FAB-01', 'Linen'), item('FAB-02', 'Wool'), item('FAB-01', 'Twill'), item('FAB-02', 'Drill')];
  const { lines, findings, at } = checked({ Inventory: given });
  expect(lines[0]).toMatchObject({
    found:
      'Inventory: row 4 has the ID of row 2, FAB-01 and row 5 has the ID of row 3, FAB-02. A row whose name stands above counts for nothing: give it another name, or delete it.',
    reported: expect.stringContaining('row 4 has the ID of row 2, … and row 5 has the ID of row 3, ….'),
    button: 'Show it',
  });
  at.calls.length = 0;
  expect(findings[0]?.repair?.()).toStrictEqual({ ok: true });
  expect(at.calls).toStrictEqual(['select Inventory 4']);
  expect(at.standing('Inventory')).toStrictEqual(given);
});

test('each tab has a line of its own, in the order of the tabs; of what Selvedge keeps for itself nothing is told', () => {
  const logged = { key: 'ana 2026-11-22', table: 'Orders', to: 'ana@studio.example' };
  const { lines } = checked({
    Inventory: [{ sku: 'FAB-01' }, { sku: 'FAB-01' }],
    Orders: [order('ORD-0001', 1), order('ORD-0001', 2)],
    'Reminder log': [logged, logged],
  });
  expect(lines.map(({ found }) => String(found).split(':')[0])).toStrictEqual(['Orders', 'Inventory']);
});

test('a workbook without such rows has no line', () => {
  expect(checked({ Orders: [order('ORD-0001', 1), order('', 2), order('', 3)] }).lines).toStrictEqual([]);
});
