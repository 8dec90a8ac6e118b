// The last steps in the document's properties: long ways back go over several, within what Google keeps.
import type { Undo } from '../../src/app/api';
import { canBeUndone, keepPart, keepStep, keptSteps, lastUndo, noteUndone } from '../../src/app/kept-steps';
import type { Workbook } from '../../src/app/ports';

/** As much of a workbook as remembers. */
function remembering() {
  const properties = new Map<string, string>();
  const workbook = {
    user: 'ana@studio.example',
    moment: () => ({ at: 0, text: '2026-11-22 09:00' }),
    recall: (name: string) => properties.get(name),
    remember(name: string, value: string | undefined) {
      if (value === undefined) properties.delete(name);
      else properties.set(name, value);
    },
  };
  return { properties, workbook: workbook as unknown as Workbook };
}

/** A step that changed so many rows. */
const changing = (rows: number): Undo => ({
  id: 'ORD-0001',
  reverse: [],
  remove: [],
  restore: Array.from({ length: rows }, (_, row) => ({
    table: 'Orders',
    id: `ORD-${row}`,
    cells: { style: { was: 'Señora', now: 'Lux' } },
  })),
});

const size = (properties: ReadonlyMap<string, string>) =>
  Math.max(...[...properties.values()].map((value) => Buffer.byteLength(value)));

test('a way back of many cells stands in several properties, each as long as Google takes', () => {
  const { properties, workbook } = remembering();
  const known = keepStep(workbook, { said: 'Changed.', undo: changing(500) }, []);
  const [step] = keptSteps(workbook);
  expect(step && lastUndo(workbook, step)).toMatchObject(known);
  expect(properties.size).toBeGreaterThan(4);
  expect(size(properties)).toBeLessThanOrEqual(8_000);
  noteUndone(workbook, known.step, changing(0), []);
  expect([...properties.keys()]).toEqual(['step.1']);
});

test('the oldest gives way to the newest; one that is longer than all may be keeps only what it did', () => {
  const { properties, workbook } = remembering();
  for (const said of ['first', 'second', 'third']) keepStep(workbook, { said, undo: changing(1_000) }, []);
  const told = () => keptSteps(workbook).map((step) => [step.said, canBeUndone(step)]);
  expect(told()).toEqual([
    ['third', true],
    ['second', true],
    ['first', false],
  ]);
  const before = new Map(properties);
  keepStep(workbook, { said: 'huge', undo: changing(5_000) }, []);
  expect(told()[0]).toEqual(['huge', false]);
  expect([...before.keys()].every((name) => properties.has(name))).toBe(true);
  expect([...properties.values()].join('').length).toBeLessThan(250_000);
});

test('whatever stood in the place of a step is gone with it, and what fails puts all of it back', () => {
  const { properties, workbook } = remembering();
  keepStep(workbook, { said: 'long', undo: changing(500) }, []);
  for (let count = 0; count < 9; count += 1) keepStep(workbook, { said: `${count}`, undo: changing(1) }, []);
  const before = new Map(properties);
  const begun: (() => void)[] = [];
  keepStep(workbook, { said: 'eleventh', undo: changing(1) }, begun);
  expect(properties.size).toBe(10);
  for (const rollBack of begun) rollBack();
  expect(new Map([...properties].sort())).toEqual(new Map([...before].sort()));
});

test('a part of another person’s import is a step of its own, and parts that could not be kept stay so', () => {
  const { workbook } = remembering();
  const say = (rows: number) => `${rows} rows`;
  const first = keepPart(workbook, { undo: changing(1), rows: 2, of: undefined, say }, []);
  Object.assign(workbook, { user: 'ben@studio.example' });
  keepPart(workbook, { undo: changing(1), rows: 3, of: first.step, say }, []);
  expect(keptSteps(workbook).map(({ said, by }) => `${said}, ${by}`)).toEqual([
    '3 rows, ben@studio.example',
    '2 rows, ana@studio.example',
  ]);
  const huge = keepPart(workbook, { undo: changing(5_000), rows: 4, of: undefined, say }, []);
  keepPart(workbook, { undo: changing(1), rows: 1, of: huge.step, say }, []);
  expect(keptSteps(workbook)[0]).toMatchObject({ said: '5 rows' });
  expect(keptSteps(workbook).map(canBeUndone)).toEqual([false, true, true]);
});

/** A step that changed so many rows, told by this word. */
const telling = (word: string, rows: number): Undo => ({
  ...changing(rows),
  restore: changing(rows).restore.map((row) => ({ ...row, cells: { style: { was: 'Twill', now: word } } })),
});

test('a run that is cut off while it keeps a step leaves no step that takes back another, and none that fails to be read', () => {
  const before = remembering();
  for (let step = 1; step <= 10; step += 1)
    keepStep(before.workbook, { said: `${step}`, undo: telling(`step ${step}`, step < 4 ? 200 : 1) }, []);
  const words = new Set<string>();
  for (let cut = 0; cut < 40; cut += 1) {
    const { properties, workbook } = remembering();
    for (const [name, text] of before.properties) properties.set(name, text);
    let left = cut;
    const { remember } = workbook;
    Object.assign(workbook, {
      remember(...given: Parameters<Workbook['remember']>) {
        if (left === 0) throw new Error('Google has ended the run.');
        left -= 1;
        remember(...given);
      },
    });
    try {
      keepStep(workbook, { said: '11', undo: telling('step 11', 200) }, []);
    } catch {}
    for (const step of keptSteps(workbook)) {
      const took = lastUndo(workbook, step)?.restore[0]?.cells.style?.now;
      expect([undefined, `step ${step.said}`]).toContain(took);
      words.add(`${step.said} ${took === undefined ? 'is lost' : 'comes back'}`);
    }
  }
  expect(words).toContain('1 is lost');
  expect(words).toContain('11 comes back');
  expect(words).not.toContain('2 is lost');
});
