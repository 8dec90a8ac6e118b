// The world a script finds itself in: a bare V8, its own clock, and Google's services.
import { openLocal } from '../../../workbench/runtime/local';

test('a script sees nothing of Node', () => {
  const { call } = openLocal({
    files: `function absent() {
      return ['process', 'require', 'module', 'Buffer', 'setTimeout', 'setInterval', 'fetch', 'URL', 'TextEncoder', 'atob',
        'crypto', 'structuredClone', 'queueMicrotask', 'window', 'global'].filter((name) => name in globalThis);
    }`,
  });
  expect(call('absent')).toEqual([]);
});

test('what services give is of the script’s own realm', () => {
  const { call } = openLocal({
    files: `function own() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setValue(new Date(2026, 4, 1));
      const values = sheet.getRange('A1:B1').getValues();
      let caught;
      try { sheet.getRange('A0'); } catch (error) { caught = error; }
      const kept = PropertiesService.getScriptProperties().setProperty('a', 'b').getProperties();
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date,
        caught instanceof Error, kept instanceof Object, caught.name];
    }`,
  });
  expect(call('own')).toEqual([true, true, true, true, true, 'Exception']);
});

test('Date follows the workbench’s clock, in every form', () => {
  const { call, clock } = openLocal({
    now: '2026-03-02T09:00:00Z',
    files: `function times() {
      return [new Date().toISOString(), Date.now(), new Date(2020, 0, 31).getMonth(), Date().slice(0, 15),
        new Date() instanceof Date, new Date().constructor === Date];
    }`,
  });
  expect(call('times')).toEqual([
    '2026-03-02T09:00:00.000Z',
    Date.UTC(2026, 2, 2, 9),
    0,
    'Mon Mar 02 2026',
    true,
    true,
  ]);
  clock.set('2026-07-01T00:00:00Z');
  expect(call('times')).toContain('2026-07-01T00:00:00.000Z');
});

test('a long text that a script evaluates is another function each time, of its own run and with its own memory', () => {
  const { call } = openLocal({
    files: `const text = 'let runs = 0; return { count: () => ++runs, list: () => [] };' + ' '.repeat(20000);
    function evaluate() {
      const order = [];
      Promise.resolve().then(() => order.push('promise'));
      const [first, second] = [new Function(text), Function(text)];
      const [one, other] = [first(), second()];
      one.count();
      order.push('function');
      return [one.count(), other.count(), one.list() instanceof Array, first === second, first instanceof Function,
        first.constructor === Function, first.name, String(first) === String(new Function(text)), order.join()];
    }
    function broken() {
      try { new Function('}, function () {' + text); } catch (error) { return error instanceof SyntaxError; }
    }
    class Named extends Function {}
    function named() { return new Named(text) instanceof Named; }`,
  });
  const own = [2, 1, true, false, true, true, 'anonymous', true, 'function'];
  expect([call('evaluate'), call('evaluate')]).toEqual([own, own]);
  expect([call('broken'), call('broken'), call('named')]).toEqual([true, true, true]);
});

test('each run loads the files anew, in one global scope', () => {
  const { call } = openLocal({
    files: {
      'Code.js': 'let runs = 0; function count() { runs += step(); return runs; }',
      'Step.gs': 'function step() { return 1; }',
    },
  });
  expect([call('count'), call('count')]).toEqual([1, 1]);
});

test('a service called while the files load is refused, and the menu vanishes', () => {
  const { google, user } = openLocal({
    files: `const book = SpreadsheetApp.getActiveSpreadsheet();
      function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Open desk', 'openDesk').addToUi(); }`,
  });
  expect(google.open(user)).toEqual([]);
  expect(google.executions.at(-1)?.error?.message).toBe(
    'SpreadsheetApp.getActiveSpreadsheet was called while the script was loading: an add-on must not call a service outside its functions.',
  );
});

test('what the workbench lacks says so by name', () => {
  const { call } = openLocal({
    files: `
      function pivot() { SpreadsheetApp.getActiveSheet().getRange("A1").createPivotTable(); }
      function theme() { return SpreadsheetApp.BandingTheme.RAINBOW; }
      function harmless() {
        const range = SpreadsheetApp.getActiveRange();
        return [String(range), JSON.stringify(range), typeof range.then, Object.keys(range).length];
      }`,
  });
  expect(() => call('pivot')).toThrow('not implemented in the workbench: Range.createPivotTable');
  expect(() => call('theme')).toThrow('not implemented in the workbench: BandingTheme.RAINBOW');
  expect(call('harmless')).toEqual(['Range', '{}', 'undefined', 0]);
});

test('a run waits for the promises it started', () => {
  const { call } = openLocal({
    files: `async function later() {
        const parts = [];
        for (const word of ['cut', 'sew', 'pack']) parts.push(await Promise.resolve(word));
        return parts;
      }
      async function fails() { await null; throw new RangeError('no thread'); }`,
  });
  expect(call('later')).toEqual(['cut', 'sew', 'pack']);
  expect(() => call('fails')).toThrow('no thread');
});

test('an error tells where in the script it was thrown, and nothing of the workbench', () => {
  const { google, user } = openLocal({
    files: `function outer() {
        return inner();
      }
      function inner() {
        SpreadsheetApp.getActiveSheet().getRange(0, 1);
      }`,
  });
  const answer = google.call('outer', [], user);
  const stack = answer.ok ? '' : (answer.error.stack ?? '');
  expect(stack.replace(/:\d+\)/g, ')')).toBe(
    'Exception: The starting row of the range is too small.\n    at inner (Code:5)\n    at outer (Code:2)',
  );
});
