// What steps have left in rows stays known by prints, long after the steps themselves are kept no more.
import type { Undo } from '../../src/app/api';
import { printsAfter, printsOf, rememberedIn } from '../../src/app/row-prints';
import type { Cell } from '../../src/schema/cells';
import { deskInMemory } from '../support/desk-in-memory';

type Cells = { readonly [key: string]: Cell };

const undoOf = (more: Partial<Undo>): Undo => ({ id: '', reverse: [], remove: [], restore: [], ...more });

const adding = (id: string, cells: Cells, table = 'Orders') => undoOf({ remove: [{ table, id, cells }] });

const changing = (id: string, cells: Undo['restore'][number]['cells'], table = 'Orders') =>
  undoOf({ restore: [{ table, id, cells }] });

const desk = () => deskInMemory({ Orders: [] });
type Desk = ReturnType<typeof desk>;

/** A step that is kept no more leaves its prints. */
function forget({ workbook, properties }: Desk, ...steps: readonly Undo[]): void {
  for (const step of steps) for (const [name, text] of printsAfter(workbook, step)) properties.set(name, text);
}

const known = ({ workbook }: Desk, ...steps: readonly Undo[]) => [...rememberedIn(workbook, 'Orders', steps)];

test('a cell is known by its column and what stands in it; a blank one is not', () => {
  const one = printsOf({ style: 'Linen', colour: '', quantity: 400 });
  expect(one.size).toBe(2);
  expect([...one]).toStrictEqual([...printsOf({ style: 'Linen' }), ...printsOf({ quantity: 400 })]);
  expect(printsOf({ colour: 'Linen' })).not.toStrictEqual(printsOf({ style: 'Linen' }));
  expect(printsOf({ style: 'Twill' })).not.toStrictEqual(printsOf({ style: 'Linen' }));
});

test('of a row that a step added all is known; of one that it changed the new cells, and the old ones no more', () => {
  const added = adding('ORD-0001', { style: 'Linen', quantity: 400 });
  const changed = changing('ord-0001 ', {
    quantity: { was: 400, now: 300 },
    style: { was: 'Linen', now: '' },
    colour: { was: '', now: 'Ecru' },
  });
  expect(known(desk(), added)).toStrictEqual([['ord-0001', printsOf({ style: 'Linen', quantity: 400 })]]);
  expect(known(desk(), added, changed)).toStrictEqual([['ord-0001', printsOf({ quantity: 300, colour: 'Ecru' })]]);
  expect(known(desk(), changed)).toStrictEqual([['ord-0001', printsOf({ quantity: 300, colour: 'Ecru' })]]);
});

test('cells that have exchanged what stood in them are known by where they stand now', () => {
  const changed = changing('ORD-0001', {
    style: { was: 'Linen', now: 'Twill' },
    colour: { was: 'Twill', now: 'Linen' },
  });
  const added = adding('ORD-0001', { style: 'Linen', colour: 'Twill' });
  expect(known(desk(), added, changed)).toStrictEqual([['ord-0001', printsOf({ style: 'Twill', colour: 'Linen' })]]);
});

test('a row that is added under an id anew holds nothing of the row that bore it before', () => {
  const before = adding('ORD-0001', { style: 'Linen' });
  expect(known(desk(), before, adding('ORD-0001', { style: 'Twill' }))).toStrictEqual([
    ['ord-0001', printsOf({ style: 'Twill' })],
  ]);
});

test('what earlier steps left outlives them, and the kept steps come after it', () => {
  const at = desk();
  forget(at, adding('ORD-0001', { style: 'Linen' }), adding('ORD-0002', { style: 'Twill' }));
  expect([...at.properties.keys()]).toStrictEqual(['prints.Orders']);
  expect(known(at)).toStrictEqual([
    ['ord-0001', printsOf({ style: 'Linen' })],
    ['ord-0002', printsOf({ style: 'Twill' })],
  ]);
  const changed = changing('ORD-0001', { style: { was: 'Linen', now: 'Drill' } });
  expect(known(at, changed)).toStrictEqual([
    ['ord-0002', printsOf({ style: 'Twill' })],
    ['ord-0001', printsOf({ style: 'Drill' })],
  ]);
  expect(known(at)).toHaveLength(2);
});

test('each tab has prints of its own, and what another holds is not told of this one', () => {
  const at = desk();
  const both = undoOf({
    remove: [
      { table: 'Orders', id: 'ORD-0001', cells: { style: 'Linen' } },
      { table: 'Inventory', id: 'FAB-01', cells: { description: 'Linen' } },
    ],
  });
  expect(printsAfter(at.workbook, both).map(([name]) => name)).toStrictEqual(['prints.Orders', 'prints.Inventory']);
  forget(at, both);
  expect(known(at, adding('FAB-02', { description: 'Wool' }, 'Inventory'))).toStrictEqual([
    ['ord-0001', printsOf({ style: 'Linen' })],
  ]);
  expect(rememberedIn(at.workbook, 'Shipments', [])).toStrictEqual(new Map());
});

test('as many rows are kept as a property takes: the newest, written in ASCII', () => {
  const at = desk();
  const ids = Array.from({ length: 500 }, (_, index) => `Señora-${index}`);
  forget(at, undoOf({ remove: ids.map((id) => ({ table: 'Orders', id, cells: { style: 'Linen' } })) }));
  const text = at.properties.get('prints.Orders') ?? '';
  expect(text).toMatch(/^[ -~]+$/);
  expect(text.length).toBeLessThanOrEqual(8_000);
  const kept = known(at).map(([id]) => id);
  expect(kept).toStrictEqual(ids.slice(-kept.length).map((id) => id.toLowerCase()));
  // One more would not have its room: `{"se\u00f1ora-…":"print"}` each, as they are counted.
  expect(kept).toHaveLength(Math.floor(8_000 / '{"se\\u00f1ora-499":"12345"}'.length));
  forget(at, changing('Señora-499', { style: { was: 'Linen', now: 'Twill' } }));
  expect(known(at).map(([id]) => id)).toStrictEqual(kept);
});

test('a row that is touched again is kept before those that are not', () => {
  const at = desk();
  const ids = Array.from({ length: 390 }, (_, index) => `ORD-${1_000 + index}`);
  forget(at, undoOf({ remove: ids.map((id) => ({ table: 'Orders', id, cells: { style: 'Linen' } })) }));
  const first = known(at)[0]?.[0] ?? '';
  forget(at, changing(first, { colour: { was: '', now: 'Ecru' } }));
  expect(known(at).slice(-2)).toStrictEqual([
    ['ord-1389', printsOf({ style: 'Linen' })],
    [first, printsOf({ style: 'Linen', colour: 'Ecru' })],
  ]);
  forget(at, adding('ORD-9999', { style: 'Drill' }));
  expect(known(at).map(([id]) => id)).toContain(first);
});

test('a property is filled to its last octet', () => {
  const at = desk();
  const ids = Array.from({ length: 400 }, (_, index) => `order-${1_000_000 + index}`);
  forget(at, undoOf({ remove: ids.map((id) => ({ table: 'Orders', id, cells: { style: 'Linen' } })) }));
  expect(known(at).map(([id]) => id)).toStrictEqual(ids.slice(-8_000 / '{"order-1000000":"12345"}'.length));
});
