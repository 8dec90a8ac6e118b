// How much of the last steps is kept: as much as fits, the newest before the oldest, and of one step all or nothing.
import type { Undo } from '../../src/app/api';
import { canBeUndone, keepPart, keepStep, keptSteps, lastUndo } from '../../src/app/kept-steps';
import { type DeskInMemory, deskInMemory } from '../support/desk-in-memory';

const desk = () => deskInMemory({ Orders: [] });

/** A step whose way back is so long. */
const noting = (signs: number): Undo => ({
  ...{ id: '', reverse: [], remove: [] },
  restore: [{ table: 'Orders', id: 'ORD-0001', cells: { notes: { was: '', now: 'x'.repeat(signs) } } }],
});

const PIECE = 8_000;
/** A step that takes so many pieces. */
const taking = (pieces: number) => noting(PIECE * pieces - PIECE / 2);

const keep = ({ workbook }: DeskInMemory, said: string, undo: Undo) => keepStep(workbook, { said, undo }, []);
const told = ({ workbook }: DeskInMemory) =>
  keptSteps(workbook).map((step) => [step.said, canBeUndone(step), step.parts?.[0]]);
const pieces = ({ properties }: DeskInMemory) => [...properties.keys()].filter((name) => /\.\d+\.\d+$/.test(name));

test('a step stands beside its sentence as long as one property takes it, else in pieces', () => {
  const at = desk();
  keep(at, 'bare', noting(0));
  const bare = at.properties.get('step.1')?.length ?? 0;
  keep(at, 'full', noting(PIECE - bare));
  keep(at, 'over', noting(PIECE - bare + 1));
  expect(told(at)).toStrictEqual([
    ['over', true, 1],
    ['full', true, undefined],
    ['bare', true, undefined],
  ]);
  expect(at.properties.get('step.2')).toHaveLength(PIECE);
  expect(pieces(at)).toStrictEqual(['step.3.0']);
});

test('the oldest long step gives way where there is too little room, and no other', () => {
  const at = desk();
  for (const said of ['one', 'two', 'three']) keep(at, said, taking(12));
  expect(told(at)).toStrictEqual([
    ['three', true, 12],
    ['two', true, 12],
    ['one', false, undefined],
  ]);
  expect(pieces(at)).toHaveLength(24);
});

test('one that takes all the room there is makes all others give way; one that takes more makes none', () => {
  const at = desk();
  for (const said of ['one', 'two']) keep(at, said, taking(12));
  keep(at, 'huge', taking(25));
  expect(told(at)).toStrictEqual([
    ['huge', false, undefined],
    ['two', true, 12],
    ['one', true, 12],
  ]);
  keep(at, 'all', taking(24));
  expect(told(at).map(([said, isKept]) => [said, isKept])).toStrictEqual([
    ['all', true],
    ['huge', false],
    ['two', false],
    ['one', false],
  ]);
  expect(pieces(at)).toHaveLength(24);
});

test('a short step takes no room, and stays when a long one after it gives way', () => {
  const at = desk();
  keep(at, 'short', noting(3));
  for (const said of ['one', 'two', 'three']) keep(at, said, taking(12));
  expect(told(at)).toStrictEqual([
    ['three', true, 12],
    ['two', true, 12],
    ['one', false, undefined],
    ['short', true, undefined],
  ]);
});

test('an import in many parts makes others give way, never its own earlier parts: it is kept whole or not at all', () => {
  const at = desk();
  keep(at, 'before', taking(3));
  const say = (rows: number) => `${rows} rows`;
  const part = (of?: number) => keepPart(at.workbook, { undo: taking(8), rows: 5, of, say }, []).step;
  const step = part();
  part(step);
  expect(told(at).map(([said, isKept]) => [said, isKept])).toStrictEqual([
    ['10 rows', true],
    ['before', true],
  ]);
  part(step);
  expect(keptSteps(at.workbook)[0]?.parts).toStrictEqual([8, 8, 8]);
  expect(told(at)[1]).toStrictEqual(['before', false, undefined]);
  part(step);
  expect(told(at)).toStrictEqual([
    ['20 rows', false, undefined],
    ['before', false, undefined],
  ]);
  expect(pieces(at)).toStrictEqual([]);
});

test('a long way back comes out as it went in, sign by sign', () => {
  const at = desk();
  const undo = keep(at, 'long', { ...noting(PIECE), id: 'Señora 👗' });
  const [step] = keptSteps(at.workbook);
  expect(step && lastUndo(at.workbook, step)).toStrictEqual({ ...undo, packed: [] });
});
