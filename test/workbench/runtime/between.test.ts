// Between two service calls anything may happen: a fault, the end of the run, a colleague, a person at the grid.
import { type Between, callsOf, chooser, fault, kill, type Moment, once } from '../../../workbench/runtime/between';
import { openLocal } from '../../../workbench/runtime/local';

/** Three service calls to come to a cell, then one that writes and one that reads. */
const files = `
  const cell = (a1) => SpreadsheetApp.getActive().getActiveSheet().getRange(a1);
  function book(number) { cell('A1').setValue(number); cell('A2').setValue(number); return cell('A1').getValue(); }
  function patient(number) {
    try { cell('A1').setValue(number); } catch (error) { return error.name + ': ' + error.message; }
    return 'booked';
  }
  function stubborn(number) {
    try { cell('A1').setValue(number); } catch (error) { cell('A2').setValue('caught'); } finally {
      try { cell('A3').setValue('cleaned up'); } catch (error) { return 'all is well'; }
    }
    return 'all is well';
  }
  function guarded(number) {
    LockService.getDocumentLock().waitLock(1000);
    cell('A1').setValue(number);
    return 'booked';
  }
  function locked() { return LockService.getDocumentLock().tryLock(10); }
`;

const openWith = (between: Between) => {
  const local = openLocal({ files, between });
  const id = local.book.sheets()[0]?.id ?? 0;
  const column = () => local.book.read(id, { row: 0, col: 0, rows: 3, cols: 1 }).map((row) => row[0]?.value ?? null);
  return { ...local, id, column };
};

const at = (index: number, when: Moment['when']) => (moment: Moment) => moment.index === index && moment.when === when;

test('every service call is told before and after, in order; logging is not', () => {
  const told: string[] = [];
  const { call, google } = openLocal({
    files: `function look() { console.log('hello'); SpreadsheetApp.getActive().getName(); Logger.log('bye'); }`,
    between: ({ run, call: name, index, when }) => told.push(`${run.function} ${index} ${when} ${name}`),
  });
  call('look');
  expect(told).toEqual([
    'look 1 before SpreadsheetApp.getActive',
    'look 1 after SpreadsheetApp.getActive',
    'look 2 before Spreadsheet.getName',
    'look 2 after Spreadsheet.getName',
  ]);
  expect(google.executions.map(callsOf)).toEqual([2]);
});

test('a fault before a call leaves it undone, one after it leaves it done; the script may catch both', () => {
  for (const [when, first] of [
    ['before', null],
    ['after', 7],
  ] as const) {
    const failing = openWith(once(at(4, when), () => fault('Service Spreadsheets timed out')));
    expect(() => failing.call('book', 7)).toThrow('Service Spreadsheets timed out');
    expect(failing.column()).toEqual([first, null, null]);
    const caught = openWith(once(at(4, when), () => fault('Service Spreadsheets timed out')));
    expect(caught.call('patient', 7)).toBe('Exception: Service Spreadsheets timed out');
  }
});

test('a killed run keeps what it wrote, reaches no service any more, and has failed whatever it says', () => {
  const killed = openWith(once(at(8, 'before'), () => kill()));
  expect(() => killed.call('book', 7)).toThrow('Exceeded maximum execution time');
  expect(killed.column()).toEqual([7, null, null]);
  const stubborn = openWith(once(at(4, 'after'), () => kill()));
  expect(() => stubborn.call('stubborn', 7)).toThrow('Exceeded maximum execution time');
  expect(stubborn.column()).toEqual([7, null, null]);
  expect(stubborn.google.executions.at(-1)?.error?.message).toBe('Exceeded maximum execution time');
});

test('a killed run lets go of its locks', () => {
  const { call, column } = openWith(once(at(4, 'before'), () => kill()));
  expect(() => call('guarded', 7)).toThrow('Exceeded maximum execution time');
  expect(column()[0]).toBeNull();
  expect(call('locked')).toBe(true);
});

test('a colleague’s whole run fits between two calls, and is not interrupted itself', () => {
  const told: string[] = [];
  const local = openWith((moment) => {
    told.push(moment.run.user);
    if (at(4, 'after')(moment)) expect(local.google.call('book', [8], 'ben@example.com').ok).toBe(true);
  });
  // What was written and not yet flushed is carried out after it.
  expect(local.call('book', 7)).toBe(7);
  expect(local.column()).toEqual([7, 7, null]);
  expect(new Set(told)).toEqual(new Set(['ana@example.com']));
  expect(local.google.executions.map(({ user }) => user)).toEqual(['ben@example.com', 'ana@example.com']);
});

test('a person’s edit fits between two calls', () => {
  const local = openWith(
    once(at(8, 'before'), () =>
      local.book.write(local.id, { row: 2, col: 0, rows: 1, cols: 1 }, [[{ typed: 'by hand' }]]),
    ),
  );
  expect(local.call('book', 7)).toBe(7);
  expect(local.column()).toEqual([7, 7, 'by hand']);
});

test('choices are repeatable, within bounds, and differ by seed', () => {
  const draw = (seed: number) => {
    const choose = chooser(seed);
    return Array.from({ length: 200 }, () => choose(12));
  };
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
  expect(new Set(draw(1))).toEqual(new Set(Array.from({ length: 12 }, (_, index) => index)));
});

describe('a write that was not flushed', () => {
  const files = `
    const cell = () => SpreadsheetApp.getActive().getActiveSheet().getRange('A1');
    function book(flush) {
      const lock = LockService.getDocumentLock();
      lock.waitLock(1000);
      cell().setValue(cell().getValue() + 1);
      if (flush) SpreadsheetApp.flush();
      lock.releaseLock();
      return 'booked';
    }
    function look() { LockService.getDocumentLock().waitLock(1000); return cell().getValue(); }`;

  /** What the next holder of the lock sees, at the moment that it is free. */
  function seen(flush: boolean) {
    const looks: unknown[] = [];
    const local = openLocal({
      files,
      between: ({ call, when }) => {
        if (call === 'Lock.releaseLock' && when === 'after')
          looks.push(local.google.call('look', [], 'ben@example.com'));
      },
    });
    local.book.write(local.book.sheets()[0]?.id ?? 0, { row: 0, col: 0, rows: 1, cols: 1 }, [[{ value: 7 }]]);
    expect(local.call('book', flush)).toBe('booked');
    return [looks, local.call('look')];
  }

  test('is not seen by the next holder of the lock, and stands when the run has ended', () => {
    expect(seen(false)).toEqual([[{ ok: true, result: 7 }], 8]);
  });

  test('is seen where it was flushed', () => {
    expect(seen(true)).toEqual([[{ ok: true, result: 8 }], 8]);
  });
});
