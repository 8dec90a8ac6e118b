// Limits: what properties, the cache and triggers hold, and what Google says beyond them.
import { chooser } from '../../../workbench/runtime/between';
import { type Local, openLocal } from '../../../workbench/runtime/local';
import { drift, nextDue } from '../../../workbench/runtime/schedule';
import { tooManyRuns } from '../../../workbench/runtime/simultaneous';
import { further } from '../../support/tiers';

test('properties hold 500 KB together, keys and all, and a refused text leaves what was there', () => {
  const { call } = openLocal({
    files: `
      const store = () => PropertiesService.getDocumentProperties();
      function fill(count) { for (let i = 100; i < 100 + count; i++) store().setProperty('p' + i, 'x'.repeat(8000)); }
      function count() { return store().getKeys().length; }
      function add(text) { store().setProperty('last', text); }
      function setNothing() { store().setProperty('a', null); }
      function last() { return store().getProperty('last'); }`,
  });
  call('fill', 62);
  call('add', 'x'.repeat(500_000 - 62 * 8_004 - 4));
  expect(() => call('add', 'x'.repeat(500_000 - 62 * 8_004 - 3))).toThrow(
    'You have exceeded the property storage quota.',
  );
  expect(call('last')).toHaveLength(500_000 - 62 * 8_004 - 4);
  expect(call('count')).toBe(63);
  expect(() => call('setNothing')).toThrow(
    "The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty.",
  );
});

test('a property is counted in bytes', () => {
  const { call } = openLocal({
    files: `function keep(size) { PropertiesService.getUserProperties().setProperty('a', 'ñ'.repeat(size)); }`,
  });
  expect(call('keep', 4_033)).toBeNull();
  expect(() => call('keep', 4_034)).toThrow('Argument too large: value');
});

const caching = `
  const cache = () => CacheService.getScriptCache();
  function put(key, value, seconds) { cache().put(key, value, seconds); }
  function get(key) { return cache().get(key); }
  function fill(from, to) { for (let i = from; i < to; i++) cache().put('k' + i, 'v'); }
  function kept(to) { return Object.keys(cache().getAll(Array.from({ length: to }, (_, i) => 'k' + i))).length; }
`;

test('the cache takes keys of 250 characters and values of 100 KB', () => {
  const { call } = openLocal({ files: caching });
  call('put', 'k'.repeat(250), 'x'.repeat(102_400));
  expect(call('get', 'k'.repeat(250))).toHaveLength(102_400);
  expect(() => call('put', 'k'.repeat(251), 'x')).toThrow('Argument too large: key');
  expect(() => call('put', 'k', 'x'.repeat(102_401))).toThrow('Argument too large: value');
  expect(() => call('put', 'k', 'ñ'.repeat(51_201))).toThrow('Argument too large: value');
});

test('the cache forgets after ten minutes unless told, and after six hours whatever it is told', () => {
  const { call, clock } = openLocal({ files: caching, freeCalls: true });
  call('put', 'short', 'x');
  call('put', 'long', 'x', 100_000);
  clock.set('2026-03-02T09:09:59Z');
  expect([call('get', 'short'), call('get', 'long')]).toEqual(['x', 'x']);
  clock.set('2026-03-02T09:10:00Z');
  expect([call('get', 'short'), call('get', 'long')]).toEqual([null, 'x']);
  clock.set('2026-03-02T14:59:59Z');
  expect(call('get', 'long')).toBe('x');
  clock.set('2026-03-02T15:00:00Z');
  expect(call('get', 'long')).toBeNull();
});

test('a cache of more than a thousand items drops the oldest hundred', () => {
  const { call } = openLocal({ files: caching });
  call('fill', 0, 1000);
  expect(call('kept', 1001)).toBe(1000);
  call('fill', 1000, 1001);
  expect(call('kept', 1001)).toBe(900);
  expect([call('get', 'k100'), call('get', 'k101'), call('get', 'k1000')]).toEqual([null, 'v', 'v']);
});

/** Builds a clock trigger by these calls. */
function timed(calls: string, options: { driftSeed?: number; now?: string } = {}) {
  const { call, google } = openLocal({
    files: `function on() { ScriptApp.newTrigger('remind').timeBased()${calls}.create(); } function remind() {}`,
    manifest: { timeZone: 'Asia/Tokyo' },
    freeCalls: true,
    ...options,
  });
  call('on');
  return new Date(google.triggers()[0]?.dueAt ?? 0).toISOString();
}

test.each([
  ['.everyMinutes(1)', 'Clock events must be scheduled at least 1 hour(s) apart.'],
  ['.everyMinutes(30)', 'Clock events must be scheduled at least 1 hour(s) apart.'],
  ['.everyMinutes(7)', 'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.'],
  ['.everyHours(0)', 'The value you passed to everyHours was invalid.'],
  ['.everyDays(0.5)', 'The value you passed to everyDays was invalid.'],
  ['.everyDays(1).atHour(24)', 'The value you passed to atHour was invalid. It must be between 0 and 23.'],
  ['.everyDays(1).nearMinute(60)', 'The value you passed to nearMinute was invalid. It must be between 0 and 59.'],
  ['.onMonthDay(32)', 'The value you passed to onMonthDay was invalid. It must be between 1 and 31.'],
  [".everyDays(1).inTimezone('Mars/Olympus')", 'Invalid argument: timezone'],
  ['.atHour(9)', 'A clock trigger needs a frequency'],
])('no clock trigger is made with %s', (calls, message) => {
  expect(() => timed(calls)).toThrow(message);
});

test('a clock trigger’s hour is the script’s zone’s, unless it is told another', () => {
  expect(timed('.everyDays(1).atHour(9)')).toBe('2026-03-03T00:00:00.000Z');
  expect(timed(".everyDays(1).atHour(9).inTimezone('America/New_York')")).toBe('2026-03-02T14:00:00.000Z');
});

further('a trigger drifts within its hour, 15 minutes about its minute, or all day, the same way for a seed', () => {
  const minutes = (calls: string, seed: number) =>
    (Date.parse(timed(`${calls}.inTimezone('Etc/GMT')`, { driftSeed: seed })) - Date.parse('2026-03-03T00:00:00Z')) /
    60_000;
  const seeds = Array.from({ length: 60 }, (_, seed) => seed);
  const inHour = seeds.map((seed) => minutes('.everyDays(1).atHour(9)', seed)).map((minute) => (minute + 1440) % 1440);
  for (const minute of inHour) expect(Math.floor(minute / 60)).toBe(9);
  expect(Math.max(...inHour) - Math.min(...inHour)).toBeGreaterThan(45);
  expect(minutes('.everyDays(1).atHour(9)', 7)).toBe(minutes('.everyDays(1).atHour(9)', 7));
  const near = seeds.map((seed) => minutes('.everyDays(1).atHour(8).nearMinute(30)', seed));
  expect(Math.min(...near)).toBeGreaterThanOrEqual(8 * 60 + 15);
  expect(Math.max(...near)).toBeLessThan(8 * 60 + 45);
  expect(Math.min(...near)).toBeLessThan(8 * 60 + 20);
  expect(Math.max(...near)).toBeGreaterThan(8 * 60 + 40);
  const anyTime = seeds.map((seed) => minutes('.everyDays(1)', seed));
  expect(Math.max(...anyTime) - Math.min(...anyTime)).toBeGreaterThan(20 * 60);
});

test('a trigger that drifts fires once a day all the same, a single one not before its time', () => {
  for (let seed = 0; seed < 40; seed++) {
    const schedule = { everyDays: 1, atHour: 0, nearMinute: 0, timeZone: 'Europe/Madrid' };
    const drifting = { ...schedule, drift: drift(schedule, chooser(seed)) };
    const first = nextDue(drifting, Date.parse('2026-03-27T12:00:00Z')) ?? 0;
    const next = nextDue(drifting, first, first) ?? 0;
    const after = nextDue(drifting, next, next) ?? 0;
    // The clocks go forward on 29 March.
    expect((after - first) / 3_600_000).toBeCloseTo(47, 5);
  }
  const late = Array.from({ length: 30 }, (_, seed) => {
    const due = Date.parse(timed('.after(3600000)', { driftSeed: seed }));
    return (due - Date.parse('2026-03-02T10:00:00Z')) / 60_000;
  });
  expect(Math.min(...late)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...late)).toBeGreaterThan(10);
  expect(Math.max(...late)).toBeLessThan(15);
});

test('whether a clock trigger finds the document can be switched off; people’s runs find it always', () => {
  const { call, google } = openLocal({
    documentInClockTriggers: false,
    files: `
      function on() { ScriptApp.newTrigger('look').timeBased().everyHours(1).create(); return ScriptApp.getProjectTriggers()[0].getUniqueId(); }
      function look() {
        const found = [SpreadsheetApp.getActiveSpreadsheet(), SpreadsheetApp.getActive(), LockService.getDocumentLock(),
          PropertiesService.getDocumentProperties(), CacheService.getDocumentCache()].map((each) => each === null);
        Logger.log(found.join());
        return found.join();
      }`,
  });
  google.runTrigger(String(call('on')));
  expect(google.executions.at(-1)?.log).toEqual(['true,true,true,true,true']);
  expect(call('look')).toBe('false,false,false,false,false');
});

test.each([
  ['consumer', 90],
  ['Workspace', 360],
] as const)('the triggers of a %s account run %i minutes a day', (account, minutes) => {
  const { call, clock, google, user } = openLocal({
    account,
    files: `function on() { ScriptApp.newTrigger('work').timeBased().everyHours(1).create(); return ScriptApp.getProjectTriggers()[0].getUniqueId(); }
      function work() { Utilities.sleep(300000); }`,
  });
  const id = String(call('on'));
  const start = clock.now();
  // What a person starts does not count.
  for (let run = 0; run < minutes / 5; run++) expect(google.call('work', [], user)).toMatchObject({ ok: true });
  for (let run = 0; run < minutes / 5; run++) expect(google.runTrigger(id)).toMatchObject({ ok: true });
  expect(google.runTrigger(id)).toMatchObject({
    ok: false,
    error: { message: 'Service using too much computer time for one day' },
  });
  for (const days of [-2, 2]) {
    clock.set(new Date(start + days * 86_400_000).toISOString());
    expect(google.runTrigger(id)).toMatchObject({ ok: true });
  }
});

test('a user has thirty runs at once, a script a thousand; a run that has ended makes room', () => {
  const refused: string[] = [];
  let deepest = 0;
  const local: Local = openLocal({
    files: `function ask() { SpreadsheetApp.getUi().alert('And another?'); } function count() { return 1; }`,
    answers: Array.from({ length: 30 }, (_, index) => () => {
      deepest = index + 1;
      const answer = local.google.call('ask', [], local.user);
      if (!answer.ok) refused.push(answer.error.message);
      if (deepest === 30) expect(local.google.call('count', [], 'ben@example.com').ok).toBe(true);
      return 'OK' as const;
    }),
  });
  local.call('ask');
  expect(deepest).toBe(30);
  expect(refused).toEqual(['There are too many scripts running simultaneously for this Google user account.']);
  expect(local.call('count')).toBe(1);
  const everybody = Array.from({ length: 999 }, (_, index) => `a${index}@example.com`);
  expect(tooManyRuns(everybody, 'ben@example.com')).toBeUndefined();
  expect(tooManyRuns([...everybody, 'cleo@example.com'], 'ben@example.com')).toMatch('too many scripts');
});
