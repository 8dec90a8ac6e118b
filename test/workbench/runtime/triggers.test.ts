// Triggers: edits, clocks, and the mail that clock triggers send.
import { openLocal } from '../../../workbench/runtime/local';

const CELL = { row: 1, col: 0, rows: 1, cols: 1 };

test('an edit fires onEdit, which may touch the spreadsheet and nothing more', () => {
  const { book, google, user } = openLocal({
    files: `function onEdit(e) {
      e.range.offset(0, 1).setValue(e.oldValue + ' → ' + e.value + ' ' + typeof e.value);
      e.source.addDeveloperMetadata('edited', e.range.getA1Notation() + ' ' + e.range.columnStart);
      MailApp.sendEmail('ana@example.com', 'Edited', 'A cell');
    }`,
  });
  const [sheet] = book.sheets();
  if (sheet === undefined) throw new Error('A new book has a sheet.');
  google.edited({ sheetId: sheet.id, zone: CELL, value: 12, oldValue: 'ten' }, user);
  expect(book.read(sheet.id, { ...CELL, col: 1 })[0]?.[0]?.value).toBe('ten → 12 string');
  expect(book.metadata()).toMatchObject([{ key: 'edited', value: 'A2 1' }]);
  expect(google.executions).toHaveLength(1);
  expect(google.executions[0]?.error?.message).toMatch('You do not have permission to call MailApp.sendEmail.');
});

test('of the edits that come while onEdit runs two are told after it, and what comes faster is dropped', () => {
  const told: number[] = [];
  const { book, google, user } = openLocal({
    files: 'function onEdit(e) { e.range.getNote(); }',
    between: ({ when }) => {
      if (when === 'before' && told.length === 0) told.push(...[2, 3, 4].map(edit));
    },
  });
  function edit(row: number): number {
    google.edited({ sheetId: book.sheets()[0]?.id ?? 0, zone: { ...CELL, row } }, user);
    return google.executions.length;
  }
  edit(1);
  // None of the three has run when its person has typed it.
  expect(told).toEqual([0, 0, 0]);
  expect(google.executions).toHaveLength(3);
  edit(5);
  expect(google.executions).toHaveLength(4);
});

test('a script without onEdit runs nothing at an edit', () => {
  const { book, google, user } = openLocal({ files: 'function other() {}' });
  google.edited({ sheetId: book.sheets()[0]?.id ?? 0, zone: CELL }, user);
  expect(google.executions).toEqual([]);
});

const reminders = `
  function switchOn() {
    ScriptApp.newTrigger('remind').timeBased().everyDays(1).atHour(9).inTimezone('America/New_York').create();
    return ScriptApp.getProjectTriggers().map((trigger) =>
      [trigger.getHandlerFunction(), trigger.getEventType(), trigger.getTriggerSource(), trigger.getTriggerSourceId()].join(' '));
  }
  function switchOff() { ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger)); }
  function remind(e) {
    MailApp.sendEmail({ to: Session.getEffectiveUser().getEmail(), subject: 'Due soon', body: 'At ' + e.hour + ' UTC' });
  }
  function left() { return MailApp.getRemainingDailyQuota(); }
  function again() { SpreadsheetApp.getUi(); }
`;

test('a daily trigger is due at its hour of its zone, through a change of the clocks', () => {
  const { call, clock, google } = openLocal({ now: '2026-03-06T20:00:00Z', files: reminders });
  expect(call('switchOn')).toEqual(['remind CLOCK CLOCK ']);
  const days = ['2026-03-07T14:00:00Z', '2026-03-08T13:00:00Z', '2026-03-09T13:00:00Z'];
  for (const day of days) {
    clock.set(new Date(Date.parse(day) - 60_000).toISOString());
    expect(google.runDueTriggers()).toBe(0);
    clock.set(day);
    expect(google.runDueTriggers()).toBe(1);
  }
  expect(google.state().mail.map(({ to, subject, body }) => [to, subject, body])).toEqual([
    ['ana@example.com', 'Due soon', 'At 14 UTC'],
    ['ana@example.com', 'Due soon', 'At 13 UTC'],
    ['ana@example.com', 'Due soon', 'At 13 UTC'],
  ]);
});

test('a trigger is its creator’s own, one of each kind, and a colleague does not see it', () => {
  const { call, google } = openLocal({ files: reminders });
  call('switchOn');
  expect(() => call('switchOn')).toThrow('This add-on has created too many time-based triggers in this document');
  expect(google.call('switchOff', [], 'ben@example.com')).toEqual({ ok: true, result: null });
  expect(google.triggers()).toHaveLength(1);
  expect(google.call('switchOn', [], 'ben@example.com')).toEqual({ ok: true, result: ['remind CLOCK CLOCK '] });
  expect(google.triggers().map(({ user }) => user)).toEqual(['ana@example.com', 'ben@example.com']);
  call('switchOff');
  expect(google.triggers().map(({ user }) => user)).toEqual(['ben@example.com']);
});

test('a clock trigger has no user interface and makes no triggers', () => {
  const { call, google } = openLocal({
    files: `
      function on(name) { ScriptApp.newTrigger(name).timeBased().everyHours(1).create(); return ScriptApp.getProjectTriggers()[0].getUniqueId(); }
      function ask() { SpreadsheetApp.getUi(); }
      function breed() { ScriptApp.newTrigger('ask').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
      function off() { ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger)); }`,
  });
  const messageOf = (id: string) => {
    const answer = google.runTrigger(id);
    return answer.ok ? '' : answer.error.message;
  };
  expect(messageOf(String(call('on', 'ask')))).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  call('off');
  expect(messageOf(String(call('on', 'breed')))).toMatch('must not create a trigger');
});

test('mail has its limits', () => {
  const { call } = openLocal({
    files: `
      function send(to, body) { MailApp.sendEmail(to, 'Late orders', body || 'ORD-0001'); return MailApp.getRemainingDailyQuota(); }`,
  });
  expect(call('send', 'Ana <ana@example.com>, ben@example.com')).toBe(98);
  expect(() => call('send', 'ana at example')).toThrow('Invalid email: ana at example');
  expect(() => call('send', 'a@example.com', 'x'.repeat(200_001))).toThrow('Limit Exceeded: Email Body Size.');
  const many = Array.from({ length: 50 }, (_, i) => `a${i}@example.com`).join(',');
  expect(call('send', many)).toBe(48);
  expect(() => call('send', many)).toThrow('Service invoked too many times for one day: email.');
});

test('properties, triggers and mail survive a restart; the cache does not', () => {
  const files = `
    function keep() {
      PropertiesService.getDocumentProperties().setProperty('counter', '42');
      PropertiesService.getUserProperties().setProperty('panel', 'folded');
      CacheService.getDocumentCache().put('options', '[]', 60);
    }
    function kept() {
      return [PropertiesService.getDocumentProperties().getProperty('counter'), PropertiesService.getUserProperties().getKeys(),
        PropertiesService.getScriptProperties().getProperty('counter'), CacheService.getDocumentCache().get('options')];
    }`;
  const first = openLocal({ files });
  first.call('keep');
  expect(first.call('kept')).toEqual(['42', ['panel'], null, '[]']);
  first.clock.set('2026-03-02T09:01:01Z');
  expect(first.call('kept')).toEqual(['42', ['panel'], null, null]);
  const later = openLocal({ files, state: JSON.parse(JSON.stringify(first.google.state())) });
  expect(later.call('kept')).toEqual(['42', ['panel'], null, null]);
});

test('a property holds at most what was measured on Google', () => {
  const { call } = openLocal({
    files: `function keep(size) { PropertiesService.getDocumentProperties().setProperty('a', 'x'.repeat(size)); }`,
  });
  expect(call('keep', 8_066)).toBeNull();
  expect(() => call('keep', 8_067)).toThrow('Argument too large: value');
});

describe('triggers of a plain script', () => {
  const scripts = `
    function work() { ScriptApp.newTrigger('work').timeBased().after(1000).create(); }
    function on(n) {
      for (let i = 0; i < n; i++) ScriptApp.newTrigger('work').timeBased().everyMinutes(5).create();
      return ScriptApp.getProjectTriggers().length;
    }`;

  test('it has several of one kind, by the minute, up to twenty, and a trigger may make one', () => {
    const { call, google, clock } = openLocal({ files: scripts, plainScript: true, now: '2026-03-02T09:00:00Z' });
    expect(call('on', 2)).toBe(2);
    clock.set('2026-03-02T09:06:00Z');
    expect(google.runDueTriggers()).toBe(2);
    expect(google.triggers()).toHaveLength(4);
    expect(google.executions.at(-1)?.error).toBeUndefined();
    expect(() => call('on', 17)).toThrow('This script has too many triggers.');
    expect(google.triggers()).toHaveLength(20);
  });

  test('an add-on has one of each kind, hourly at most', () => {
    const { call } = openLocal({ files: scripts });
    expect(() => call('on', 1)).toThrow('Clock events must be scheduled at least 1 hour(s) apart.');
  });
});
