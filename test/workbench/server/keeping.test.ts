// The workbook outlives the server: stopped, killed, or faced with a file that it cannot read.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../../support/browser';
import { post, sheet, startNotes, type } from './client';
import { openWindow, typeIn } from './window';

const whole = {
  version: 1,
  book: { sheets: [{ id: '0', name: 'Sheet1' }] },
  state: { properties: { document: {}, script: {}, user: {} }, triggers: [], mail: [], nextTrigger: 1 },
  clock: { at: 0, ahead: 0 },
};

const folder = () => mkdtempSync(join(tmpdir(), 'selvedge-'));

test('cells, formulas and properties are there after a restart', async () => {
  const first = await startNotes();
  await type(first.url, 'A5', [['Trim card']]);
  await type(first.url, 'C5', [['=LEN(A5)']]);
  await post(first.url, '/api/call', { function: 'noteIt', args: ['Zip late'] });
  const before = await sheet(first.url);
  await first.stop({ keepData: true });

  const second = await startNotes({ data: first.data });
  expect(await sheet(second.url)).toEqual(before);
  expect(before.values[4]?.[2]).toBe(9);
  expect((await post(second.url, '/api/call', { function: 'lastNote' })).body).toEqual({
    ok: true,
    result: 'Zip late',
  });
  await second.stop();
});

test('what was answered survives a sudden end', async () => {
  const first = await startNotes({ args: ['--blank'] });
  await post(first.url, '/api/cells', { sheet: 'Sheet1', a1: 'A1', values: [['kept']] });
  await first.stop({ keepData: true, signal: 'SIGKILL' });

  const second = await startNotes({ data: first.data });
  expect((await sheet(second.url, 'Sheet1')).values).toEqual([['kept', 'seen kept']]);
  await second.stop();
});

test('an edit in the page that was accepted survives a sudden end', async () => {
  const { browser } = await launchBrowser();
  const first = await startNotes();
  try {
    const page = await openWindow(browser, first.url, { problems: [] });
    const accepted = page.waitForResponse((response) =>
      Boolean(response.request().postData()?.includes('nextRevisionId')),
    );
    await typeIn(page, { col: 0, row: 5 }, 'Trim card');
    expect(await (await accepted).json()).toEqual({ accepted: true });
    await first.stop({ keepData: true, signal: 'SIGKILL' });
  } finally {
    await browser.close();
  }
  const second = await startNotes({ data: first.data });
  expect((await sheet(second.url)).values[5]?.[0]).toBe('Trim card');
  await second.stop();
});

test('a folder that another workbench has open is left to it', async () => {
  const first = await startNotes({ args: ['--blank'] });
  await expect(startNotes({ data: first.data })).rejects.toThrow(
    /Another workbench \(process \d+\) has .* open. Stop it/,
  );
  await first.stop({ keepData: true });
  const second = await startNotes({ data: first.data });
  await second.stop();
});

test('--fresh starts over', async () => {
  const first = await startNotes();
  await type(first.url, 'A5', [['Trim card']]);
  await first.stop({ keepData: true });

  const second = await startNotes({ data: first.data, args: ['--fresh'] });
  expect((await sheet(second.url)).values).toHaveLength(2);
  await second.stop();
});

test.each([
  ['half a file', '{"version":1,"book":{"sh'],
  ['another file', '{"hello":"world"}'],
  ['a workbook that the engine cannot open', JSON.stringify({ ...whole, book: { sheets: 7 } })],
  ['a workbook without a sheet', JSON.stringify({ ...whole, book: {} })],
  ['a workbook without what Google remembers', JSON.stringify({ ...whole, state: {} })],
  ['a damaged trigger', JSON.stringify({ ...whole, state: { ...whole.state, triggers: [{ id: 7 }] } })],
  ['a clock that shows no time', JSON.stringify({ ...whole, clock: { at: 'noon', ahead: null } })],
])('%s is set aside, never overwritten', async (_what, text) => {
  const data = folder();
  writeFileSync(join(data, 'workbook.json'), text);
  const workbench = await startNotes({ data, args: ['--blank'] });

  const aside = readdirSync(data).find((name) => name.startsWith('workbook.json.unreadable-'));
  expect(readFileSync(join(data, aside ?? 'missing'), 'utf8')).toBe(text);
  expect(workbench.warnings()).toMatch(/could not be read .*set aside as .*a new one begins/);
  expect((await sheet(workbench.url, 'Sheet1')).values).toEqual([]);
  await workbench.stop();
});
