// Authorization: what a script may call depends on how it started, on its manifest, and on what its user has granted.
import { type LocalOptions, openLocal } from '../../../workbench/runtime/local';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const ADD_ON = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.send_mail',
  'script.scriptapp',
  'userinfo.email',
];
const manifest = { timeZone: 'Etc/GMT', oauthScopes: ADD_ON.map(scope) };

/** What onOpen is told when it tries `body`, in the mode given. */
function opening(mode: 'NONE' | 'LIMITED', body: string, options: Partial<LocalOptions> = {}): string {
  const { google, user } = openLocal({ files: `function onOpen(e) { ${body} }`, ...options });
  google.open(user, mode);
  return google.executions.at(-1)?.error?.message ?? 'fine';
}

test.each([
  ["SpreadsheetApp.getUi().createAddonMenu().addItem('Desk', 'desk').addToUi()"],
  ['Session.getActiveUserLocale()'],
  ["console.log('hello')"],
  ["Utilities.formatDate(new Date(0), 'Etc/GMT', 'yyyy')"],
])('with NONE a script may do this: %s', (body) => {
  expect(opening('NONE', body)).toBe('fine');
});

test.each([
  ['SpreadsheetApp.getActive()'],
  ['PropertiesService.getDocumentProperties()'],
  ['CacheService.getDocumentCache()'],
  ['LockService.getDocumentLock()'],
  ["HtmlService.createHtmlOutput('')"],
  ['Session.getActiveUser()'],
  ['ScriptApp.getProjectTriggers()'],
  ["MailApp.sendEmail('ana@example.com', 'a', 'b')"],
])('with NONE a script may not do this: %s', (body) => {
  expect(opening('NONE', body)).toMatch(/^You do not have permission to call /);
});

test('with NONE an event does not tell which spreadsheet it is from', () => {
  expect(opening('NONE', "if ('source' in e) throw new Error('told')")).toBe('fine');
});

test.each([
  ["SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1)"],
  ["PropertiesService.getDocumentProperties().setProperty('a', 'b')"],
  ['LockService.getDocumentLock().tryLock(1)'],
  ['ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)'],
  ["if (Session.getActiveUser().getEmail() !== '') throw new Error('told')"],
])('with LIMITED a script may do this: %s', (body) => {
  expect(opening('LIMITED', body)).toBe('fine');
});

test.each([
  ["SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))"],
  ["SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(''), 'Desk')"],
  ["MailApp.sendEmail('ana@example.com', 'a', 'b')"],
  ["ScriptApp.newTrigger('onOpen')"],
  ['ScriptApp.getProjectTriggers()'],
  ['ScriptApp.deleteTrigger(null)'],
  ["SpreadsheetApp.openById('workbench')"],
  ["SpreadsheetApp.openByUrl('https://docs.google.com/spreadsheets/d/workbench/edit')"],
])('with LIMITED a script may not do this, though its manifest may: %s', (body) => {
  expect(opening('LIMITED', body)).toMatch(/^You do not have permission to call /);
});

test.each([
  ['spreadsheets.currentonly', 'SpreadsheetApp.getActive()'],
  ['spreadsheets.currentonly', 'SpreadsheetApp.flush()'],
  ['script.container.ui', "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))"],
  ['script.container.ui', "SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(''), 'Desk')"],
  ['script.container.ui', "SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput(''), 'Desk')"],
  ['script.send_mail', "MailApp.sendEmail('ana@example.com', 'a', 'b')"],
  ['script.send_mail', 'MailApp.getRemainingDailyQuota()'],
  ['script.scriptapp', "ScriptApp.newTrigger('work')"],
  ['script.scriptapp', 'ScriptApp.getProjectTriggers()'],
  ['script.scriptapp', 'ScriptApp.getUserTriggers(SpreadsheetApp.getActive())'],
  ['script.scriptapp', 'ScriptApp.deleteTrigger(null)'],
])('a manifest without the scope %s allows nobody this: %s', (missing, body) => {
  const without = { ...manifest, oauthScopes: ADD_ON.filter((name) => name !== missing).map(scope) };
  const work = (given: typeof manifest) =>
    openLocal({ files: `function work() { ${body} }`, manifest: given }).google.run('work', 'ana@example.com');
  expect(work(without)).toMatchObject({
    ok: false,
    error: { message: expect.stringMatching(`^Specified permissions are not sufficient to call .*${scope(missing)}`) },
  });
  expect(work(manifest)).not.toMatchObject({ error: { message: expect.stringMatching('permission') } });
});

test('nor does it hand the spreadsheet over in an event, where its scope is missing', () => {
  const oauthScopes = ADD_ON.slice(1).map(scope);
  const told = opening('LIMITED', 'e.source.getName()', { manifest: { ...manifest, oauthScopes } });
  expect(told).toMatch('not sufficient to call Spreadsheet.getName.');
  const { book, google, user } = openLocal({
    files: 'function onEdit(e) { e.range.getValue(); }',
    manifest: { ...manifest, oauthScopes },
  });
  google.edited({ sheetId: book.sheets()[0]?.id ?? 0, zone: { row: 0, col: 0, rows: 1, cols: 1 } }, user);
  expect(google.executions.at(-1)?.error?.message).toMatch('not sufficient to call Range.getValue.');
});

test.each([
  ["SpreadsheetApp.openById('workbench')"],
  ["SpreadsheetApp.openByUrl('https://docs.google.com/spreadsheets/d/workbench/edit')"],
])('currentonly opens no spreadsheet, not even its own: %s', (body) => {
  const { call } = openLocal({ files: `function work() { ${body} }`, manifest });
  expect(() => call('work')).toThrow(
    `not sufficient to call ${body.split('(')[0]}. Required permissions: ${scope('spreadsheets')}`,
  );
});

const reminders = `
  function switchOn() { ScriptApp.newTrigger('remind').timeBased().everyDays(1).inTimezone('Etc/GMT').create(); }
  function remind() {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    Logger.log(info.getAuthorizationStatus() + ' ' + info.getAuthorizationUrl());
    Logger.log(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.LIMITED).getAuthorizationStatus());
    PropertiesService.getDocumentProperties().setProperty('asked', 'today');
    HtmlService.createHtmlOutput('Please authorize Selvedge again').getContent();
    Logger.log('[' + Session.getEffectiveUser().getEmail() + ']');
    MailApp.sendEmail('ana@example.com', 'Authorize again', info.getAuthorizationUrl() || 'no need');
    Logger.log('mailed');
    SpreadsheetApp.getActiveSpreadsheet().getName();
    Logger.log('read');
  }
  function onEdit(e) { e.range.setNote('edited'); }
`;

const REFUSED = 'Authorization is required to perform that action. Please run the script again to authorize it.';
const URL = 'https://script.google.com/macros/d/workbench-script/authorize';

function due() {
  const local = openLocal({ files: reminders, manifest });
  local.call('switchOn');
  const tomorrow = () => {
    local.clock.set(new Date(local.clock.now() + 86_400_000).toISOString());
    expect(local.google.runDueTriggers()).toBe(1);
    const { log, error } = local.google.executions.at(-1) ?? {};
    return { log, error: error?.message };
  };
  return { ...local, tomorrow };
}

test('while all is granted, nothing is required', () => {
  const { tomorrow } = due();
  expect(tomorrow()).toEqual({
    log: ['NOT_REQUIRED null', 'NOT_REQUIRED', '[ana@example.com]', 'mailed', 'read'],
    error: undefined,
  });
});

test('triggers of a user whose authorization has lapsed keep firing and fail at the first line that needs it', () => {
  const { google, tomorrow, user } = due();
  google.lapse(user);
  for (let day = 1; day <= 2; day++) {
    expect(tomorrow()).toEqual({ log: [`REQUIRED ${URL}`, 'NOT_REQUIRED', '[]'], error: REFUSED });
  }
  expect(google.state().properties.document).toEqual({ asked: 'today' });
  google.authorize(user);
  expect(tomorrow().log).toContain('read');
});

test('an update that asks for more leaves what was granted', () => {
  const { google, tomorrow, user } = due();
  google.lapse(user, [scope('spreadsheets.currentonly')]);
  expect(tomorrow()).toEqual({
    log: [`REQUIRED ${URL}`, 'NOT_REQUIRED', '[ana@example.com]', 'mailed'],
    error: REFUSED,
  });
});

test('a lapsed authorization is that user’s own, outlives a restart, and does not touch simple triggers', () => {
  const first = due();
  first.google.lapse('ben@example.com');
  expect(first.tomorrow().log).toContain('read');
  const state = JSON.parse(JSON.stringify(first.google.state()));
  const { book, google } = openLocal({ files: reminders, manifest, state });
  expect(google.call('switchOn', [], 'ben@example.com')).toMatchObject({ ok: false, error: { message: REFUSED } });
  const sheetId = book.sheets()[0]?.id ?? 0;
  google.edited({ sheetId, zone: { row: 0, col: 0, rows: 1, cols: 1 } }, 'ben@example.com');
  expect(google.executions.at(-1)).toMatchObject({ function: 'onEdit', user: 'ben@example.com' });
  expect(google.executions.at(-1)?.error).toBeUndefined();
});

test('getAuthorizationInfo asks for a mode', () => {
  const { call } = openLocal({ files: 'function ask(mode) { ScriptApp.getAuthorizationInfo(mode); }' });
  expect(() => call('ask')).toThrow("don't match the method signature for ScriptApp.getAuthorizationInfo.");
});

const consent = `
  const SCOPE = 'https://www.googleapis.com/auth/';
  function need(names) { return names.map((name) => SCOPE + name); }
  function told(names) {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, need(names));
    return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl() !== null, info.getAuthorizedScopes().map((s) => s.slice(SCOPE.length))];
  }
  function all() {
    return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizedScopes().map((s) => s.slice(SCOPE.length));
  }
  function insist(names) {
    try {
      ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, need(names));
    } catch (error) {
      PropertiesService.getDocumentProperties().setProperty('went', 'on');
    }
    PropertiesService.getDocumentProperties().setProperty('reached', 'yes');
    return 'done';
  }
  function insistOnAll() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); return 'done'; }
`;

describe('A person who leaves permissions unticked', () => {
  const some = () => {
    const local = openLocal({ files: consent, manifest });
    local.google.lapse(local.user, [scope('script.send_mail')]);
    return local;
  };

  test('is asked about scope by scope: those that were granted, and whether any is missing', () => {
    const { call } = some();
    expect(call('told', ['script.send_mail', 'script.scriptapp'])).toEqual(['REQUIRED', true, ['script.scriptapp']]);
    expect(call('told', ['script.scriptapp'])).toEqual(['NOT_REQUIRED', false, ['script.scriptapp']]);
    expect(call('all')).toEqual(ADD_ON.filter((name) => name !== 'script.send_mail'));
  });

  test('a scope that the manifest does not name was never granted', () => {
    const { call } = openLocal({ files: consent, manifest });
    expect(call('told', ['gmail.send'])).toEqual(['REQUIRED', true, []]);
  });

  test('requireScopes ends the run there, whatever the script does about it; what is granted lets it go on', () => {
    const { google, call, user } = some();
    expect(google.call('insist', [['script.send_mail']], user)).toMatchObject({
      ok: false,
      error: { message: REFUSED },
    });
    expect(google.state().properties.document).toEqual({});
    expect(google.call('insistOnAll', [], user)).toMatchObject({ ok: false, error: { message: REFUSED } });
    expect(call('insist', ['script.scriptapp'])).toBe('done');
    google.authorize(user);
    expect([call('insist', ['script.send_mail']), call('insistOnAll')]).toEqual(['done', 'done']);
  });

  test.each([
    ['ScriptApp.requireScopes()'],
    ['ScriptApp.requireScopes(ScriptApp.AuthMode.FULL)'],
    ["ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, 'script.send_mail')"],
    ['ScriptApp.requireAllScopes()'],
    ["ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, 'script.send_mail')"],
  ])('these arguments are of no form of the method: %s', (body) => {
    const { call } = openLocal({ files: `function work() { ${body}; }`, manifest });
    expect(() => call('work')).toThrow("don't match the method signature for ScriptApp.");
  });
});
