// The first start of the workbench, with nothing kept from before: what stands there when the page can be opened.
import { coreTables } from '../support/add-on';
import { executionsOf, rowById, rowsOf, sheetOf } from '../support/window';
import { type RunningWorkbench, startWorkbench } from '../support/workbench';

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench({ args: ['--now', '2026-11-22T09:00:00Z'] });
});

afterAll(() => workbench?.stop());

test('the spreadsheet is set up and holds the sample season', async () => {
  for (const { name } of coreTables) {
    const [header = []] = (await sheetOf(workbench, name)).display;
    expect([name, header.every(Boolean) && header.length > 0]).toEqual([name, true]);
  }
  expect(await rowsOf(workbench, 'Orders')).toHaveLength(12);
  expect(await rowById(workbench, 'Orders', 'ORD-0001')).toMatchObject({ Style: 'Linen shirt', Colour: 'Ecru' });
});

test('the steps of the profile ran, each once, and none failed', async () => {
  const executions = await executionsOf(workbench);
  expect(executions.map((run) => run.function)).toEqual(['setUp', 'addSampleSeason']);
  expect(executions.filter(({ error }) => error)).toEqual([]);
  expect(workbench.warnings()).toBe('');
});
