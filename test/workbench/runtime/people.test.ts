// What people see and do: menus, dialogs, the sidebar, and calls from it.
import { openLocal } from '../../../workbench/runtime/local';

const ADD_ON_SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.send_mail',
  'script.scriptapp',
  'userinfo.email',
].map((name) => `https://www.googleapis.com/auth/${name}`);

test('opening the spreadsheet builds the add-on’s menu', () => {
  const { google, user } = openLocal({
    addOnName: 'Selvedge',
    files: `function onOpen(e) {
      SpreadsheetApp.getUi().createAddonMenu().addItem('Open desk', 'openDesk').addSeparator()
        .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Set up this spreadsheet', 'setUp')).addToUi();
      console.log(String(e.authMode), e.source.getName(), e.user.getEmail() === '');
    }`,
  });
  const menus = google.open(user);
  expect(menus).toEqual([
    {
      title: 'Selvedge',
      addOn: true,
      items: [
        { type: 'item', label: 'Open desk', functionName: 'openDesk' },
        { type: 'separator' },
        {
          type: 'submenu',
          label: 'More',
          items: [{ type: 'item', label: 'Set up this spreadsheet', functionName: 'setUp' }],
        },
      ],
    },
  ]);
  expect(google.menu(user)).toEqual(menus);
  expect(google.executions.at(-1)).toMatchObject({
    function: 'onOpen',
    type: 'simple trigger',
    authMode: 'LIMITED',
    log: ['LIMITED Untitled spreadsheet true'],
  });
});

test('the menu is there before any window is, and right after installing', () => {
  const { google, user } = openLocal({
    window: false,
    files: `function onInstall(e) { onOpen(e); }
      function onOpen() { SpreadsheetApp.getUi().createMenu('Desk').addItem('Open', 'open').addToUi(); }`,
  });
  const menus = [{ title: 'Desk', addOn: false, items: [{ type: 'item', label: 'Open', functionName: 'open' }] }];
  expect(google.install(user)).toEqual(menus);
  expect(google.executions.at(-1)).toMatchObject({ function: 'onInstall', authMode: 'FULL' });
  expect(google.open(user)).toEqual(menus);
});

test('an add-on that is not enabled yet may build its menu and nothing else', () => {
  const files = `function onOpen() {
    const menu = SpreadsheetApp.getUi().createAddonMenu().addItem('Open desk', 'openDesk');
    if (FORBIDDEN) SpreadsheetApp.getActiveSpreadsheet().getName();
    menu.addToUi();
  }`;
  const polite = openLocal({ files: files.replace('FORBIDDEN', 'false') });
  expect(polite.google.open(polite.user, 'NONE')).toHaveLength(1);
  const greedy = openLocal({ files: files.replace('FORBIDDEN', 'true') });
  expect(greedy.google.open(greedy.user, 'NONE')).toEqual([]);
  expect(greedy.google.executions.at(-1)?.error?.message).toMatch(
    'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.',
  );
});

test('a menu built earlier is gone once onOpen fails', () => {
  const { call, google, user } = openLocal({
    files: `function onOpen() {
        if (PropertiesService.getDocumentProperties().getProperty('broken')) throw new Error('broken');
        SpreadsheetApp.getUi().createAddonMenu().addItem('Open desk', 'openDesk').addToUi();
      }
      function spoil() { PropertiesService.getDocumentProperties().setProperty('broken', 'yes'); }`,
  });
  expect(google.open(user)).toHaveLength(1);
  call('spoil');
  expect(google.open(user)).toEqual([]);
  expect(google.menu(user)).toEqual([]);
});

test('a menu item shows the sidebar, whose template is filled by the script', () => {
  const { google, user, shown } = openLocal({
    files: {
      'Code.js': `function openDesk() {
        const page = HtmlService.createTemplateFromFile('sidebar');
        page.names = ['Ana', '<Ben>'];
        SpreadsheetApp.getUi().showSidebar(page.evaluate().setTitle('Selvedge'));
        SpreadsheetApp.getActive().toast('Ready', 'Desk');
      }
      function style() { return '<style>p{}</style>'; }`,
      'sidebar.html': '<?!= style() ?><? for (const name of names) { ?><p><?= name ?></p><? } ?>',
    },
  });
  expect(google.runMenuItem('openDesk', user)).toEqual({ ok: true, result: null });
  expect(shown).toEqual([
    { type: 'sidebar', user, title: 'Selvedge', html: '<style>p{}</style><p>Ana</p><p>&lt;Ben&gt;</p>' },
    { type: 'toast', user, title: 'Desk', message: 'Ready', seconds: 5 },
  ]);
});

test('alert and prompt wait for the answer', () => {
  const { call, shown } = openLocal({
    answers: ['YES', { button: 'OK', text: 'Spring 27' }],
    files: `function ask() {
      const ui = SpreadsheetApp.getUi();
      const sure = ui.alert('Sample season', 'Add it?', ui.ButtonSet.YES_NO) === ui.Button.YES;
      const reply = ui.prompt('Which season?');
      return [sure, reply.getSelectedButton() === ui.Button.OK, reply.getResponseText()];
    }`,
  });
  expect(call('ask')).toEqual([true, true, 'Spring 27']);
  expect(shown[0]).toMatchObject({ title: 'Sample season', prompt: 'Add it?', buttons: 'YES_NO' });
  expect(shown[1]).toMatchObject({ prompt: 'Which season?', buttons: 'OK' });
});

test('without a window there is no user interface', () => {
  const { call } = openLocal({ window: false, files: `function ask() { SpreadsheetApp.getUi().alert('Hello?'); }` });
  expect(() => call('ask')).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
});

test('the sidebar passes plain data both ways, and calls public functions only', () => {
  const { call, google } = openLocal({
    files: `
      function echo(value) { return value; }
      function secret_() { return 1; }
      function today() { return { date: new Date() }; }
      function method() { return { run() {} }; }
      function holes() { return [1, undefined, { a: undefined, b: null }]; }
      function nothing() {}`,
  });
  expect(call('echo', { sizes: [{ S: 20 }], note: 'ünïcode', none: null })).toEqual({
    sizes: [{ S: 20 }],
    note: 'ünïcode',
    none: null,
  });
  expect(call('holes')).toEqual([1, null, { b: null }]);
  expect(call('nothing')).toBeNull();
  for (const name of ['secret_', 'missing', 'toString', 'SpreadsheetApp', 'Logger']) {
    expect(() => call(name)).toThrow(`Script function not found: ${name}`);
  }
  expect(google.runMenuItem('today', 'ana@example.com')).toEqual({ ok: true, result: null });
  for (const name of ['today', 'method']) expect(() => call(name)).toThrow('is not a supported return type');
  expect(google.executions.at(-1)).toMatchObject({ function: 'method', error: { name: 'Error' } });
});

test('scopes that the manifest does not name are refused', () => {
  const files = `
    function other() { SpreadsheetApp.openById('1AbC'); }
    function mail() { MailApp.sendEmail('ana@example.com', 'Late', 'ORD-0001'); }
    function who() { return Session.getActiveUser().getEmail(); }`;
  const narrow = openLocal({ files, manifest: { timeZone: 'Etc/GMT', oauthScopes: ADD_ON_SCOPES } });
  expect(() => narrow.call('other')).toThrow(
    'Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
  );
  expect(narrow.call('who')).toBe('ana@example.com');
  const none = openLocal({ files, manifest: { timeZone: 'Etc/GMT', oauthScopes: ADD_ON_SCOPES.slice(0, 1) } });
  expect(() => none.call('mail')).toThrow('not sufficient to call MailApp.sendEmail');
  expect(none.call('who')).toBe('');
});

test('while one run waits for an answer, another cannot take its lock', () => {
  const files = `
    function remove() {
      const lock = LockService.getDocumentLock();
      lock.waitLock(1000);
      SpreadsheetApp.getUi().alert('Remove the sample season?');
      return lock.hasLock();
    }
    function add() { return LockService.getDocumentLock().tryLock(1000); }
    function insist() { LockService.getDocumentLock().waitLock(1000); }`;
  const seen: unknown[] = [];
  const local = openLocal({
    files,
    answers: [
      () => {
        seen.push(local.call('add'), local.google.call('insist', [], 'ben@example.com'));
        return 'OK';
      },
    ],
  });
  expect(local.call('remove')).toBe(true);
  expect(seen).toEqual([
    false,
    {
      ok: false,
      error: expect.objectContaining({
        name: 'Exception',
        message: 'Lock timeout: another process was holding the lock for too long.',
      }),
    },
  ]);
  expect(local.call('add')).toBe(true);
});

test('what the person has selected is what the script finds, and the other way round', () => {
  const { book, call, select } = openLocal({
    files: `
      function where() { return SpreadsheetApp.getActiveSheet().getName() + ' ' + SpreadsheetApp.getActiveRange().getA1Notation(); }
      function go() { SpreadsheetApp.getActive().getSheetByName('Orders').getRange('A42').activate(); return where(); }`,
  });
  const orders = book.insertSheet('Orders');
  expect(call('where')).toBe('Sheet1 A1');
  select({ sheetId: orders, zone: { row: 1, col: 1, rows: 2, cols: 1 } });
  expect(call('where')).toBe('Orders B2:B3');
  expect(call('go')).toBe('Orders A42');
  expect(call('where')).toBe('Orders A42');
});
