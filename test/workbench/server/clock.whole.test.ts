// The clock that can be moved: every trigger on the way runs at its own time, as if the days had been lived through.

import { eventually } from '../../support/eventually';
import type { RunningWorkbench } from '../../support/workbench';
import { get, post, sheet, startNotes, type } from './client';

interface Run {
  readonly function: string;
  readonly user: string;
  readonly at: string;
  readonly ok: boolean;
  readonly error?: string;
}

const FRIDAY = '2026-10-23T20:00:00Z';
const YOU = 'you@selvedge.example';
const ANA = 'ana@selvedge.example';

let workbench: RunningWorkbench;
beforeAll(async () => {
  workbench = await startNotes({ args: ['--now', FRIDAY] });
  await type(workbench.url, 'G1', [['=TEXT(TODAY();"yyyy-mm-dd")']]);
});
afterAll(() => workbench.stop());

const move = (now: unknown, url = workbench.url) => post<Run[]>(url, '/api/clock', { now });
const now = async (url = workbench.url) => (await get<{ now: string }>(url, '/api/clock')).now;
const call = (name: string, args: unknown[] = [], user = YOU) =>
  post(workbench.url, '/api/call', { function: name, args, user });
const subjects = async () =>
  (await get<{ subject: string }[]>(workbench.url, '/api/mail')).map(({ subject }) => subject);

afterEach(async () => {
  for (const user of [YOU, ANA]) await call('stopReminding', [], user);
});

test('a weekend is lived through: each run at its hour, in order, with the clock and TODAY of that moment', async () => {
  await call('remindDaily', [8]);
  await call('remindDaily', [9], ANA);
  expect(await get(workbench.url, '/api/triggers')).toEqual([
    { id: expect.any(String), function: 'remind', user: YOU, type: 'CLOCK', due: '2026-10-24T07:00:00.000Z' },
    { id: expect.any(String), function: 'remind', user: ANA, type: 'CLOCK', due: '2026-10-24T08:00:00.000Z' },
  ]);

  // The clocks of London go back on the Sunday.
  const { status, body } = await move('2026-10-26T10:00:00Z');
  expect(status).toBe(200);
  expect(body).toEqual([
    { function: 'remind', user: YOU, at: '2026-10-24T07:00:00.000Z', ok: true },
    { function: 'remind', user: ANA, at: '2026-10-24T08:00:00.000Z', ok: true },
    { function: 'remind', user: YOU, at: '2026-10-25T08:00:00.000Z', ok: true },
    { function: 'remind', user: ANA, at: '2026-10-25T09:00:00.000Z', ok: true },
    { function: 'remind', user: YOU, at: '2026-10-26T08:00:00.000Z', ok: true },
    { function: 'remind', user: ANA, at: '2026-10-26T09:00:00.000Z', ok: true },
  ]);
  expect(await subjects()).toEqual(body.map(({ at }) => `${at} and ${at.slice(0, 10)}`));
  expect(await now()).toBe('2026-10-26T10:00:00.000Z');
  expect((await sheet(workbench.url)).display[0]?.[6]).toBe('2026-10-26');
});

test('a trigger that fails is told with its error, and the journey goes on', async () => {
  const from = Date.parse(await now());
  await call('remindBadly');
  const { body } = await move(from + 2.5 * 3_600_000);
  const failed = { function: 'askTooMuch', user: YOU, ok: false, error: 'That is too much to ask.' };
  expect(body).toEqual([
    { ...failed, at: expect.stringMatching(/^2026-10-26T11:00/) },
    { ...failed, at: expect.stringMatching(/^2026-10-26T12:00/) },
  ]);
});

test('moving back undoes nothing, fires nothing, and lets the triggers fall due from there', async () => {
  const mail = await subjects();
  await call('remindDaily', [8]);
  await move('2026-10-29T12:00:00Z');
  const sent = await subjects();
  expect(sent).toHaveLength(mail.length + 3);

  expect((await move('2026-10-27T12:00:00Z')).body).toEqual([]);
  expect(await subjects()).toEqual(sent);
  expect(await get(workbench.url, '/api/triggers')).toMatchObject([{ due: '2026-10-28T08:00:00.000Z' }]);
  expect((await move('2026-10-28T12:00:00Z')).body).toHaveLength(1);
});

test('a time without a zone is the spreadsheet’s, and null is where the clock would stand', async () => {
  await move('2026-10-30T08:00');
  expect(await now()).toBe('2026-10-30T08:00:00.000Z');
  await move(null);
  expect(await now()).toBe('2026-10-23T20:00:00.000Z');
});

test.each([
  [{}, /now is missing/],
  [{ now: true }, /now is missing/],
  [{ now: 'tomorrow' }, /tomorrow is not one/],
  [{ now: '2026-02-30' }, /2026-02-30 is not one/],
  [{ now: '2036-01-01T08:00' }, /at most 366 days at a time; 2036-01-01T08:00 is further away/],
  [{ now: Number.MAX_SAFE_INTEGER }, /at most 366 days/],
])('%j is refused in plain words, and the clock stays', async (body, sentence) => {
  const before = await now();
  const reply = await post<{ error: string }>(workbench.url, '/api/clock', body);
  expect(reply.status).toBe(400);
  expect(reply.body.error).toMatch(sentence);
  expect(await now()).toBe(before);
});

test('a schedule that would run all too often on the way is refused before anything runs', async () => {
  await call('remindBadly');
  const before = (await get<unknown[]>(workbench.url, '/api/executions')).length;
  const { status, body } = await post<{ error: string }>(workbench.url, '/api/clock', { now: '2026-12-23T20:00:00Z' });
  expect([status, body.error]).toEqual([400, expect.stringContaining('more than 400 times')]);
  expect(await get(workbench.url, '/api/executions')).toHaveLength(before);
});

test('a moved clock runs on, and is still ahead after a restart', async () => {
  const running = await startNotes();
  const began = Date.now();
  const there = began + 3 * 86_400_000;
  await move(there, running.url);
  const first = Date.parse(await now(running.url));
  expect(first - there).toBeGreaterThanOrEqual(0);
  await eventually(async () => Date.parse(await now(running.url)) > first, true);
  await running.stop({ keepData: true });

  const again = await startNotes({ data: running.data });
  expect(await get(again.url, '/api/clock')).toMatchObject({ moved: true, pinned: false });
  const ahead = Date.parse(await now(again.url)) - there;
  expect(ahead).toBeGreaterThan(0);
  expect(ahead).toBeLessThanOrEqual(Date.now() - began);
  await move(null, again.url);
  expect(await get(again.url, '/api/clock')).toMatchObject({ moved: false });
  await again.stop();
});
