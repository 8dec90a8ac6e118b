// Scripts hold on to the workbench by its contract: they read, type, call functions and see what ran.
import type { RunningWorkbench } from '../../support/workbench';
import { get, post, sheet, startNotes, type } from './client';

let workbench: RunningWorkbench;
beforeAll(async () => {
  workbench = await startNotes({ args: ['--now', '2026-11-02T09:00:00Z'] });
});
afterAll(() => workbench.stop());

test('the first start sets the workbook up and fills it through the add-on', async () => {
  expect(await get(workbench.url, '/healthz')).toEqual({ ok: true });
  const notes = await sheet(workbench.url);
  expect(notes.hidden).toBe(false);
  expect(notes.values.slice(0, 2)).toEqual([
    ['Note', 'Seen', 'Length'],
    ['Proto sample due', '', ''],
  ]);
});

test('values are typed as a person would type them, and onEdit answers', async () => {
  await type(workbench.url, 'A10:A11', [['Lining'], ['=UPPER("zip")']]);
  await type(workbench.url, 'C10', [['3/4/2026', 12.5, true, '007']]);
  const { values, display, formulas } = await sheet(workbench.url);
  expect(values[9]).toEqual(['Lining', 'seen many', 46085, 12.5, true, 7]);
  expect(display[9]?.[2]).toBe('3/4/2026');
  expect([values[10]?.[0], formulas[10]?.[0]]).toEqual(['ZIP', '=UPPER("zip")']);
});

test('an empty value clears, and what lies beyond the grid makes it grow', async () => {
  await type(workbench.url, 'D20', [['gone soon']]);
  await type(workbench.url, 'D20', [['']]);
  await type(workbench.url, 'AB1500', [['far away']]);
  const { values } = await sheet(workbench.url);
  expect(values[19]?.[3]).toBe('');
  expect(values[1499]?.[27]).toBe('far away');
  await type(workbench.url, 'AB1500', [[null]]);
  expect((await sheet(workbench.url)).values.length).toBeLessThan(100);
});

test('TODAY follows the pinned clock', async () => {
  await type(workbench.url, 'E1', [['=TEXT(TODAY();"yyyy-mm-dd")']]);
  expect((await sheet(workbench.url)).display[0]?.[4]).toBe('2026-11-02');
});

test('functions are called as the sidebar would call them', async () => {
  const noted = await post<{ result: number }>(workbench.url, '/api/call', { function: 'noteIt', args: ['Zip late'] });
  expect(noted).toEqual({ status: 200, body: { ok: true, result: expect.any(Number) } });
  expect((await sheet(workbench.url)).values[noted.body.result - 1]?.[0]).toBe('Zip late');

  const failed = await post(workbench.url, '/api/call', { function: 'askTooMuch' });
  expect(failed.body).toEqual({ ok: false, error: expect.stringContaining('That is too much to ask.') });
  const unknown = await post(workbench.url, '/api/call', { function: 'noSuchThing' });
  expect(unknown.body).toEqual({ ok: false, error: expect.stringContaining('noSuchThing') });
});

test('the menu is the one that onOpen built', async () => {
  expect(await get(workbench.url, '/api/menu')).toEqual([
    {
      label: 'Selvedge',
      items: [
        { label: 'Open notes', function: 'openNotes' },
        { label: 'Ask for a name', function: 'askForName' },
        { separator: true },
        { label: 'Show the last row', function: 'showLastRow' },
        { label: 'Ask too much', function: 'askTooMuch' },
      ],
    },
  ]);
});

test('each run is told with its service calls and its error', async () => {
  await post(workbench.url, '/api/call', { function: 'lastNote', user: 'ana@selvedge.example' });
  await post(workbench.url, '/api/call', { function: 'askTooMuch' });
  const runs = await get<Record<string, unknown>[]>(workbench.url, '/api/executions');
  expect(runs.at(-2)).toMatchObject({
    function: 'lastNote',
    user: 'ana@selvedge.example',
    calls: { 'PropertiesService.getDocumentProperties': 1, 'Properties.getProperty': 1 },
    ms: expect.any(Number),
    error: null,
  });
  expect(runs.at(-1)).toMatchObject({ function: 'askTooMuch', error: 'That is too much to ask.' });
});

test.each([
  ['/api/cells', '{', /not JSON/],
  ['/api/cells', [], /JSON object/],
  ['/api/cells', { sheet: 'Nowhere', a1: 'A1', values: [[1]] }, /no sheet named Nowhere.*Notes/],
  ['/api/cells', { sheet: 'Notes', a1: 'A0', values: [[1]] }, /A0 is not/],
  ['/api/cells', { sheet: 'Notes', a1: 'A1' }, /values is a list of rows/],
  ['/api/cells', { sheet: 'Notes', a1: 'A1', values: [[1], [1, 2]] }, /same length/],
  ['/api/cells', { sheet: 'Notes', a1: 'A1:B2', values: [[1]] }, /1 rows and 1 columns.*has 2 and 2/],
  ['/api/cells', { sheet: 'Notes', a1: 'A1', values: [[{}]] }, /texts, numbers, true, false or null/],
  ['/api/cells', { sheet: 'Notes', a1: 'ZZZ9', values: [[1]] }, /limit of 10000000 cells/],
  ['/api/cells?user=ana', { sheet: 'Notes', a1: 'A1', values: [[1]] }, /email address/],
  ['/api/call', { args: [] }, /function is missing/],
  ['/api/call', { function: 'noteIt', args: 'Zip' }, /args is a list/],
])('%s refuses %j in plain words', async (path, body, sentence) => {
  const before = await sheet(workbench.url);
  const reply = await post<{ error: string }>(workbench.url, path, body);
  expect(reply.status).toBe(400);
  expect(reply.body.error).toMatch(sentence);
  expect(await sheet(workbench.url)).toEqual(before);
});

test('a text longer than a cell holds is refused, and nothing of it stays', async () => {
  const values = [['fits'], ['x'.repeat(50_001)]];
  const reply = await post<{ error: string }>(workbench.url, '/api/cells', { sheet: 'Notes', a1: 'D1', values });
  expect(reply).toMatchObject({ status: 400, body: { error: expect.stringContaining('at most 50000 characters') } });
  expect((await sheet(workbench.url)).values[0]?.[3] ?? '').toBe('');
});

test('another web site cannot type into the workbook', async () => {
  const response = await fetch(`${workbench.url}/api/cells`, {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
    body: JSON.stringify({ sheet: 'Notes', a1: 'A1', values: [['theirs']] }),
  });
  expect(response.status).toBe(403);
  expect((await sheet(workbench.url)).values[0]?.[0]).toBe('Note');
});

test('a wrong address or method is answered in words', async () => {
  expect(await post(workbench.url, '/api/menu', {})).toMatchObject({ status: 405 });
  expect(await get(workbench.url, '/api/nothing')).toEqual({ error: 'There is nothing at /api/nothing.' });
});

test('what cannot be read is refused in a sentence', async () => {
  const asked = (path: string) => fetch(workbench.url + path).then(async (reply) => [reply.status, await reply.json()]);
  expect(await asked('/assets/%')).toEqual([400, { error: '/assets/% is no address: correct it and ask again.' }]);
  expect(await asked('//[')).toEqual([400, { error: '//[ is no address: correct it and ask again.' }]);
  const long = await fetch(`${workbench.url}/api/menu`, { headers: { long: 'a'.repeat(20_000) } });
  expect([long.status, await long.json()]).toEqual([
    431,
    { error: 'The header of the request is too long: at most 16 KB.' },
  ]);
  const nested = `{"sheet":"Notes","a1":"A1","values":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
  const { status, body } = await post(workbench.url, '/api/cells', nested);
  expect([status, body]).toEqual([400, { error: expect.stringMatching(/nests too deeply|is not JSON/) }]);
});
