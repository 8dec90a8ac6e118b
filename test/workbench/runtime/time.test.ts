// Time: service calls take what they take on Google, a run's clock goes on with them, and a run that takes too long is cut.
import { cost } from '../../../workbench/runtime/cost';
import { type LocalOptions, openLocal } from '../../../workbench/runtime/local';

function open(body: string, options: Partial<LocalOptions> = {}) {
  return openLocal({ files: `function work() { ${body} }`, ...options });
}

/** What a run is charged for a piece of work, in seconds. */
function secondsOf(body: string): number {
  const { call, google } = open(body);
  call('work');
  return (google.executions.at(-1)?.charged ?? 0) / 1000;
}

const SHEET = 'const sheet = SpreadsheetApp.getActiveSheet();';

test('the charges add up to what was published', () => {
  const oneByOne = secondsOf(
    `${SHEET} for (let r = 1; r <= 20; r++) for (let c = 1; c <= 20; c++) sheet.getRange(r, c).setValue(1);`,
  );
  expect(((oneByOne - cost.commit / 1000) / 400) * 10_000).toBeCloseTo(70, 0);
  const atOnce = secondsOf(`${SHEET} sheet.getRange(1, 1, 1000, 10).setValues(Array(1000).fill(Array(10).fill(1)));`);
  expect(atOnce).toBeCloseTo(1, 1);
  const cell = secondsOf(`${SHEET} sheet.getRange('A1').setValue(1); sheet.getRange('A1').getValue();`);
  expect(cell).toBeCloseTo(0.8, 1);
  const store = secondsOf(
    `const store = PropertiesService.getScriptProperties(); store.setProperty('a', 'b'); store.getProperty('a');`,
  );
  expect(store).toBeCloseTo(0.08, 2);
  const cache = secondsOf(`const cache = CacheService.getScriptCache(); cache.put('a', 'b'); cache.get('a');`);
  expect(cache).toBeCloseTo(0.063, 2);
});

test('a read is dear when it is the first, or comes after a commit', () => {
  const read = "sheet.getRange('A1').getValue();";
  const once = secondsOf(`${SHEET} ${read}`);
  const twice = secondsOf(`${SHEET} ${read} ${read}`);
  expect(twice - once).toBeLessThan(0.02);
  const apart = secondsOf(`${SHEET} ${read} sheet.getRange('A1').setValue(1); ${read}`);
  expect(apart - once).toBeGreaterThan((cost.commit + cost.coldRead) / 1000);
  const flushed = secondsOf(`${SHEET} ${read} sheet.getRange('A1').setValue(1); SpreadsheetApp.flush(); ${read}`);
  expect(flushed - once).toBeGreaterThan((cost.commit + cost.coldRead) / 1000);
  expect(secondsOf(`${SHEET} sheet.getRange('A1').setValue(1);`)).toBeGreaterThan(cost.commit / 1000);
});

test('what a template’s scriptlets do is charged once', () => {
  const work = `${SHEET} sheet.getRange('A1').setValue(1); sheet.getRange('A1').getValue();`;
  const inTemplate = secondsOf(`HtmlService.createTemplate(${JSON.stringify(`<? ${work} ?>`)}).evaluate();`);
  expect(inTemplate - secondsOf(work)).toBeCloseTo(0, 2);
});

test('the script’s clock goes on as it calls and sleeps', () => {
  const seen = open(`${SHEET} const start = Date.now(); sheet.getRange('A1').getValue();
    const read = new Date().getTime() - start; Utilities.sleep(10000); return [read, Date.now() - start - read];`);
  expect(seen.call('work')).toEqual([expect.any(Number), 10_001]);
  const [read] = seen.call('work') as number[];
  expect(read).toBeGreaterThanOrEqual(cost.coldRead);
});

test('one run is later than the one before, and nobody is ahead of a clock that has moved on', () => {
  const { call, clock } = open('MailApp.getRemainingDailyQuota(); return new Date().toISOString();');
  expect([call('work'), call('work')]).toEqual(['2026-03-02T09:00:01.000Z', '2026-03-02T09:00:02.000Z']);
  clock.set('2026-03-02T10:00:00Z');
  expect(call('work')).toBe('2026-03-02T10:00:01.000Z');
  clock.set('2026-03-01T10:00:00Z');
  expect(call('work')).toBe('2026-03-01T10:00:01.000Z');
});

test('with free calls the clock stands', () => {
  const { call, google } = open('MailApp.getRemainingDailyQuota(); return new Date().toISOString();', {
    freeCalls: true,
  });
  expect([call('work'), call('work')]).toEqual(['2026-03-02T09:00:00.000Z', '2026-03-02T09:00:00.000Z']);
  expect(google.executions.at(-1)?.charged).toBe(0);
});

test('six minutes are all that a run has; what it wrote until then stays', () => {
  const { book, call, google } = open(
    `${SHEET} for (let row = 1; row <= 900; row++) { sheet.getRange(row, 1).setValue(row); sheet.getRange(row, 1).getValue(); }`,
  );
  expect(() => call('work')).toThrow('Exceeded maximum execution time');
  expect(google.executions.at(-1)?.charged).toBeGreaterThan(360_000);
  expect(google.executions.at(-1)?.charged).toBeLessThan(361_000);
  const rows = book.extent(book.sheets()[0]?.id ?? 0)?.rows;
  expect(rows).toBeGreaterThan(400);
  expect(rows).toBeLessThan(500);
});

test('a simple trigger has thirty seconds', () => {
  const { google, user } = openLocal({
    files:
      'function onOpen() { Utilities.sleep(29000); Logger.log("still there"); Utilities.sleep(1001); Logger.log("never"); }',
  });
  google.open(user);
  expect(google.executions.at(-1)).toMatchObject({
    log: ['still there'],
    error: { message: 'Exceeded maximum execution time' },
  });
});

test('an endless loop is cut, whether it catches or not', () => {
  const { call } = open('for (;;) { try { for (;;); } catch (error) { } }', { patience: 300 });
  expect(() => call('work')).toThrow('Exceeded maximum execution time');
});

test('waiting for a lock in vain takes as long as one was ready to wait', () => {
  const waited: unknown[] = [];
  const local = openLocal({
    files: `function hold() { LockService.getDocumentLock().waitLock(1); SpreadsheetApp.getUi().alert('Sure?'); }
      function wait() { const start = Date.now(); const got = LockService.getDocumentLock().tryLock(30000); return [got, Date.now() - start]; }`,
    answers: [
      () => {
        waited.push(local.call('wait'));
        return 'OK';
      },
    ],
  });
  local.call('hold');
  expect(waited).toEqual([[false, 30_002]]);
});

test('what is cached is forgotten while a run goes on', () => {
  const { call } = open(
    "const cache = CacheService.getScriptCache(); cache.put('a', 'b', 60); Utilities.sleep(59000); const early = cache.get('a'); Utilities.sleep(1000); return [early, cache.get('a')];",
  );
  expect(call('work')).toEqual(['b', null]);
});
