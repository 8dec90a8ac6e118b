// The workbook outlives the server: stopped, killed, or faced with a file that it cannot read.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../../support/browser';
import { eventuallyHolds } from '../../support/eventually';
import { further } from '../../support/tiers';
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

further('what was taken back before the whole was written again stays taken back', async () => {
  const { browser } = await launchBrowser();
  const first = await startNotes();
  try {
    const page = await openWindow(browser, first.url, { problems: [] });
    await typeIn(page, { col: 0, row: 5 }, 'Trim card');
    await eventuallyHolds(
      () => sheet(first.url),
      ({ values }) => expect(values[5]?.[0]).toBe('Trim card'),
    );
    // More than a quarter of the workbook: from here on its file holds the edit, and the journal begins anew.
    await type(first.url, 'H1', [Array.from({ length: 40 }, (_, at) => `${at} `.repeat(100))]);
    await page.keyboard.press('Control+z');
    await eventuallyHolds(
      () => sheet(first.url),
      ({ values }) => expect(values[5]?.[0] ?? '').toBe(''),
    );
    await post(first.url, '/api/cells', { sheet: 'Notes', a1: 'A8', values: [['later']] });
    await first.stop({ keepData: true, signal: 'SIGKILL' });
  } finally {
    await browser.close();
  }
  const second = await startNotes({ data: first.data });
  const { values } = await sheet(second.url);
  expect([values[5]?.[0] ?? '', values[7]?.[0]]).toEqual(['', 'later']);
  await second.stop();
});

further('a change whose writing a sudden end cut off is left out, and those before it stand', async () => {
  const first = await startNotes({ args: ['--blank'] });
  await post(first.url, '/api/cells', { sheet: 'Sheet1', a1: 'A1', values: [['one']] });
  await first.stop({ keepData: true, signal: 'SIGKILL' });
  const journal = join(first.data, 'workbook.journal');
  const [line = ''] = readFileSync(journal, 'utf8').split('\n');
  writeFileSync(journal, `${line}\n${line.slice(0, 40)}`);

  const second = await startNotes({ data: first.data });
  expect((await sheet(second.url, 'Sheet1')).values).toEqual([['one', 'seen one']]);
  expect(second.warnings()).toBe('');
  await second.stop({ keepData: true });

  const ofAnother = JSON.stringify({ ...JSON.parse(line.replaceAll('one', 'two')), generation: 'of another' });
  writeFileSync(journal, `${line}\n${ofAnother}\nnot a line\n`);
  const third = await startNotes({ data: first.data });
  expect((await sheet(third.url, 'Sheet1')).values).toEqual([['one', 'seen one']]);
  expect(third.warnings()).toMatch(
    /Not all of the last changes could be read .*set aside as .*those before them stand/,
  );
  await third.stop({ keepData: true, signal: 'SIGKILL' });

  const fourth = await startNotes({ data: first.data });
  expect((await sheet(fourth.url, 'Sheet1')).values).toEqual([['one', 'seen one']]);
  await fourth.stop();
});

further('an edit in the page that was accepted survives a sudden end', async () => {
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

further('a folder that another workbench has open is left to it', async () => {
  const first = await startNotes({ args: ['--blank'] });
  await expect(startNotes({ data: first.data })).rejects.toThrow(
    /Another workbench \(process \d+\) has .* open. Stop it/,
  );
  await first.stop({ keepData: true });
  const second = await startNotes({ data: first.data });
  await second.stop();
});

further('--fresh starts over', async () => {
  const first = await startNotes();
  await type(first.url, 'A5', [['Trim card']]);
  await first.stop({ keepData: true });

  const second = await startNotes({ data: first.data, args: ['--fresh'] });
  expect((await sheet(second.url)).values).toHaveLength(2);
  await second.stop();
});

further.each([
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
