// What is pushed to Google: its files, its weight, and that it wakes up without touching a service.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import { parse, tokenizer, tokTypes } from 'acorn';
import { menu } from '../../src/app/menu';

/** What Google evaluates whenever it wakes the script, and what that evaluates when it is called. */
const code = readFileSync('dist/Code.js', 'utf8');
const server = readFileSync('dist/server.html', 'utf8');
const pages = ['sidebar', 'later', 'import', 'upkeep', 'calendar', 'reply', 'paper', 'dates'].map(
  (name): [string, string] => [name, readFileSync(`dist/${name}.html`, 'utf8')],
);
/** The same in Spanish, which takes more letters for what it says. */
const inSpanish = ['server', ...pages.map(([name]) => name).filter((name) => name !== 'dates')].map(
  (name): [string, string] => [name, readFileSync(`dist/${name}-es.html`, 'utf8')],
);
const spanishMore = (name: string): number => (name === 'server' ? 10 : 4);
const [[, sidebar] = ['', ''], [, later] = ['', '']] = pages;
const pageNamed = (name: string) => pages.find(([page]) => page === name)?.[1] ?? '';
const kilobytes = (text: string) => Buffer.byteLength(text) / 1024;

const mostOf = (name: string): number => ({ server: 849, sidebar: 48, import: 161, reply: 144 })[name] ?? 96;

describe('The built add-on', () => {
  it('keeps what wakes within 7 KB, the server behind it within 849 KB, the desk within 48 KB, what is opened from it or now and then within 96 KB, and what reads for itself, the page of replies within 144 KB and the import within 161 KB', () => {
    expect(kilobytes(code)).toBeLessThanOrEqual(7);
    expect(kilobytes(server)).toBeLessThanOrEqual(849);
    expect(kilobytes(sidebar)).toBeLessThanOrEqual(48);
    for (const [name, page] of pages) expect(kilobytes(page)).toBeLessThanOrEqual(mostOf(name));
  });

  it('weighs in Spanish as much, and a few kilobytes more at most: no page carries both languages', () => {
    for (const [name, text] of inSpanish) {
      expect(kilobytes(text)).toBeLessThanOrEqual(mostOf(name) + spanishMore(name));
      const english = name === 'server' ? server : pageNamed(name);
      expect(Math.abs(kilobytes(text) - kilobytes(english))).toBeLessThan(name === 'server' ? 16 : spanishMore(name));
      if (name !== 'server' && name !== 'later') expect(text).toMatch(/<html lang="es">/);
    }
  });

  it('says its true size in the README', () => {
    const told = [
      ...readFileSync('README.md', 'utf8').matchAll(
        /(What wakes|server behind it|desk|opened from it|page of replies|reader of loose days) is (\d+) KB/g,
      ),
    ];
    expect(Object.fromEntries(told.map(([, what, size]) => [what, Number(size)]))).toEqual({
      'What wakes': Math.ceil(kilobytes(code)),
      'server behind it': Math.ceil(kilobytes(server)),
      desk: Math.ceil(kilobytes(sidebar)),
      'opened from it': Math.ceil(kilobytes(later)),
      'page of replies': Math.ceil(kilobytes(pageNamed('reply'))),
      'reader of loose days': Math.ceil(kilobytes(pageNamed('dates'))),
    });
  });

  it('evaluates in a bare context without touching a service', () => {
    const touched: string[] = [];
    const service = (name: string) =>
      new Proxy(
        {},
        {
          get(_, member) {
            touched.push(`${name}.${String(member)}`);
            throw new Error('No service may be called while the script loads.');
          },
        },
      );
    const names = [
      'SpreadsheetApp',
      'PropertiesService',
      'LockService',
      'HtmlService',
      'Utilities',
      'Session',
      'ScriptApp',
      'MailApp',
    ];
    const context = vm.createContext(Object.fromEntries(names.map((name) => [name, service(name)])));
    vm.runInContext(code, context);
    const functions: object = vm.compileFunction(server, [], { parsingContext: context })();
    expect(Object.keys(functions)).toEqual(expect.arrayContaining(['home', 'sendReminders', 'setUp']));
    expect(touched).toEqual([]);
  });

  it('declares every entry point at the top of the script, where Google finds it', () => {
    const declared = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name);
    const wanted = ['onOpen', 'onInstall', 'onEdit', 'home', 'laterPart', 'openForm', 'addRow', 'search', 'selectRow'];
    expect(declared).not.toContain('server');
    expect(declared).toEqual(expect.arrayContaining([...wanted, ...menu.flatMap((item) => (item ? [item[2]] : []))]));
  });

  it('uses no syntax newer than Apps Script takes', () => {
    expect(() => parse(code, { ecmaVersion: 2019 })).not.toThrow();
    expect(() => parse(server, { ecmaVersion: 2019, allowReturnOutsideFunction: true })).not.toThrow();
    expect(() => parse('class Counter { #count = 0; }', { ecmaVersion: 2019 })).toThrow();
  });

  it.each(pages)('leaves out of the %s what kinds say of the sheet alone', (_, page) => {
    const formats = ['d mmm yyyy', '#,##0.00'];
    for (const format of formats) expect(server).toContain(format);
    for (const format of formats) expect(page).not.toContain(format);
  });

  it.each(pages)('inlines the whole %s: nothing is fetched from anywhere', (_, page) => {
    expect(page).not.toMatch(/<script[^>]+src=|<link[^>]+href=|@import|url\((?!['"]?(data:|#))/);
  });

  it.each(pages)(
    'leaves no template literal in the %s, in which HtmlService would drop what looks like a comment',
    (_, page) => {
      expect(page).not.toContain('`');
    },
  );

  it('leaves no template literal in the server either: a text or a pattern may hold the sign itself', () => {
    const tokens = [...tokenizer(server, { ecmaVersion: 2019, allowReturnOutsideFunction: true })];
    expect(tokens.length).toBeGreaterThan(10_000);
    expect(tokens.filter(({ type }) => type === tokTypes.backQuote)).toEqual([]);
  });

  it.each([
    ['server', server],
    ['second part of the desk', later],
  ])('leaves nothing in the %s that HtmlService would take for a comment, a script’s end or a scriptlet', (_, text) => {
    expect(text.length).toBeGreaterThan(10_000);
    expect(text).not.toMatch(/<!--|<\/script|<\?/i);
  });

  it('is what clasp would push: nineteen files and nothing else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'selvedge-clasp-'));
    cpSync('dist', join(folder, 'dist'), { recursive: true });
    cpSync('appsscript.json', join(folder, 'appsscript.json'));
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: 'not-a-real-script', rootDir: 'dist' }));
    const clasp = resolve('node_modules/.bin/clasp');
    const output = execFileSync(clasp, ['-P', folder, 'show-file-status', '--json'], { cwd: folder, encoding: 'utf8' });
    const { filesToPush } = JSON.parse(output) as { filesToPush: string[] };
    const files = [
      'Code.js',
      'appsscript.json',
      'calendar-es.html',
      'calendar.html',
      'dates.html',
      'import-es.html',
      'import.html',
      'later-es.html',
      'later.html',
      'paper-es.html',
      'paper.html',
      'reply-es.html',
      'reply.html',
      'server-es.html',
      'server.html',
      'sidebar-es.html',
      'sidebar.html',
      'upkeep-es.html',
      'upkeep.html',
    ];
    expect(filesToPush.map((file) => file.replace(/^.*dist\//, '')).sort()).toEqual(files);
    expect(readdirSync('dist').sort()).toEqual(files);
  });
});

describe('The manifest', () => {
  it('asks for exactly five scopes', () => {
    const { oauthScopes, timeZone, runtimeVersion } = JSON.parse(readFileSync('appsscript.json', 'utf8'));
    expect({ timeZone, runtimeVersion }).toEqual({ timeZone: 'Etc/GMT', runtimeVersion: 'V8' });
    expect(oauthScopes.map((scope: string) => scope.replace('https://www.googleapis.com/auth/', '')).sort()).toEqual([
      'script.container.ui',
      'script.scriptapp',
      'script.send_mail',
      'spreadsheets.currentonly',
      'userinfo.email',
    ]);
  });
});
