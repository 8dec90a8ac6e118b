// The platform suite on the local runtime: the very script that is pushed to a real spreadsheet, one test a belief.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import { openBook } from '../../workbench/engine/open';
import { type Local, openLocal } from '../../workbench/runtime/local';
import { beliefs } from './beliefs';
import { inCopy } from './copy';
import { inPage } from './page';
import type { Finding } from './try';

let files: { [name: string]: string };
beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build-platform.mjs']);
  files = Object.fromEntries(
    ['Code.js', 'page.html'].map((name) => [name, readFileSync(`build/platform/${name}`, 'utf8')]),
  );
});

const manifest = JSON.parse(readFileSync('test/platform/appsscript.json', 'utf8'));
const open = (options: Partial<Parameters<typeof openLocal>[0]> = {}): Local =>
  openLocal({ files, manifest, locale: 'en_US', freeCalls: true, ...options });

/** The report tab's lines, by belief. */
function reportOf({ book }: Local): ReadonlyMap<string, { readonly result: string; readonly seen: string }> {
  const sheet = book.sheets().find(({ name }) => name === 'Platform report');
  if (!sheet) throw new Error('There is no report.');
  const rows = book.read(sheet.id, { row: 6, col: 0, rows: sheet.rows - 6, cols: 4 });
  return new Map(
    rows.map((row) => {
      const [, name = '', result = '', seen = ''] = row.map(({ display }) => display);
      return [name, { result, seen }];
    }),
  );
}

const click = (local: Local, item: string) => {
  const result = local.google.runMenuItem(item, local.user);
  if (!result.ok) throw new Error(result.error.message);
};

describe('belief by belief', () => {
  let local: Local;
  beforeAll(() => {
    local = open();
  });

  test.each(Object.entries(beliefs).map(([name, { says }]) => [says, name]))('%s', (_says, name) => {
    const { result, seen }: Finding = JSON.parse(String(local.call('tryOne', name)));
    // The workbench converts no files: it says so by name, and makes nothing up.
    if (name === 'pdfOfHtml')
      expect({ result, seen }).toMatchObject({ result: 'failed', seen: expect.stringContaining('not implemented') });
    else expect({ result, seen }).toEqual({ result: 'holds', seen });
    expect(local.book.sheets()).toHaveLength(1);
  });
});

test('every file of beliefs/ is in the suite, and every belief says where it is from', () => {
  const names = readdirSync('test/platform/beliefs').filter((name) => name !== 'index.ts');
  expect(Object.keys(beliefs)).toHaveLength(names.length);
  for (const { source } of Object.values(beliefs)) expect(source).toMatch(/^https:\/\//);
});

test('the report tab tells all of it, and lines that come later join it', async () => {
  const local = open();
  expect(local.google.open(local.user)[0]?.items.length).toBe(4);
  click(local, 'runSuite');
  const first = reportOf(local);
  for (const name of Object.keys(beliefs))
    expect([name, first.get(name)?.result]).toEqual([name, name === 'pdfOfHtml' ? 'failed' : 'holds']);
  expect(first.get('oneTriggerOfAType')?.result).toBe('not tried');

  click(local, 'lookAtClock');
  expect(local.shown.at(-1)).toMatchObject({ message: expect.stringContaining('has not fired yet') });
  local.clock.set('2026-03-02T10:30:00Z');
  expect(local.google.runDueTriggers()).toBe(1);
  click(local, 'lookAtClock');
  expect(reportOf(local).get('clockFindsSpreadsheet')?.result).toBe('holds');
  expect(local.google.triggers()).toEqual([]);

  click(local, 'askPage');
  await runPage(local);
  const report = reportOf(local);
  for (const [name, { expected }] of Object.entries(inPage))
    expect([name, report.get(name)]).toEqual([name, { result: 'holds', seen: JSON.stringify(expected) }]);
  expect(report.size).toBeGreaterThan(first.size);
});

test('in a copy of the spreadsheet it tells what went along', () => {
  const local = open();
  click(local, 'runSuite');
  // A copy is a spreadsheet of its own: its cells and metadata, without what Google keeps beside them.
  const copy = open({ book: openBook({ data: local.book.export(), now: () => new Date(local.clock.now()) }) });
  click(copy, 'lookAtCopy');
  const report = reportOf(copy);
  for (const name of Object.keys(inCopy)) expect([name, report.get(name)?.result]).toEqual([name, 'holds']);
  click(local, 'lookAtCopy');
  expect(reportOf(local).get('copyLosesProperties')?.result).toBe('does not hold');
});

test('what is otherwise is reported as seen, not hidden', () => {
  const local = open({ documentInClockTriggers: false });
  click(local, 'runSuite');
  local.clock.set('2026-03-02T10:30:00Z');
  local.google.runDueTriggers();
  click(local, 'lookAtClock');
  const { result, seen } = reportOf(local).get('clockFindsSpreadsheet') ?? {};
  expect(result).toBe('does not hold');
  expect(seen).toContain('"spreadsheet":"undefined"');
});

test('the report explains itself to whoever knows nothing of the project, and shows first what does not hold', () => {
  const local = open({ documentInClockTriggers: false });
  click(local, 'runSuite');
  local.clock.set('2026-03-02T10:30:00Z');
  local.google.runDueTriggers();
  click(local, 'lookAtClock');
  const sheet = local.book.sheets().find(({ name }) => name === 'Platform report');
  const lines = local.book
    .read(sheet?.id ?? 0, { row: 0, col: 0, rows: 8, cols: 3 })
    .map((row) => row.map(({ display }) => display));
  // The local runtime makes no PDF.
  expect(lines[0]?.[0]).toMatch(/^\d+ hold, 1 do not, 1 failed, \d+ not tried/);
  expect(lines[2]?.[0]).toContain('Each line below is one thing that it believes Google does');
  expect(lines[3]?.[0]).toContain('does not hold: Google does something else');
  expect(lines[4]?.[0]).toContain('Send it');
  expect([lines[5]?.slice(0, 3), lines[6]?.[2], lines[7]?.[2]]).toEqual([
    ['Belief', 'Name', 'Result'],
    'does not hold',
    'failed',
  ]);
});

/** Runs the page's own script; google.script.run is answered by the local runtime. */
async function runPage(local: Local): Promise<void> {
  const [, code = ''] = /<script>([\s\S]*)<\/script>/.exec(files['page.html'] ?? '') ?? [];
  const server = new Set([...(files['Code.js'] ?? '').matchAll(/^function (\w+)/gm)].map(([, name = '']) => name));
  type Handler = (value: unknown) => void;
  const runner = (onSuccess: Handler, onFailure: Handler): object =>
    new Proxy(
      {},
      {
        get(_, name: string) {
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, onFailure);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(onSuccess, handler);
          if (!server.has(name) || name.endsWith('_')) return undefined;
          return (...args: unknown[]) => {
            const answer = local.google.call(name, args, local.user);
            if (answer.ok) onSuccess(answer.result);
            else onFailure(new context.Error(answer.error.message));
          };
        },
      },
    );
  const nothing = () => undefined;
  const context = vm.createContext({
    google: { script: { run: runner(nothing, nothing) } },
    document: {
      getElementById: () => ({}),
      createElement: () => ({}),
      head: { append: ({ textContent }: { textContent: string }) => vm.runInContext(textContent, context) },
    },
    Error,
  });
  vm.runInContext(code, context);
  await vm.runInContext('asked', context);
}
