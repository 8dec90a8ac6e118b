// What an import of 50,000 rows costs: each batch is a run of its own, charged by what Google publishes of its service calls.
import type { ImportCheck, ImportView } from '../src/app/api';
import { firstPlan } from '../src/sidebar/import/layout';
import { checkRows, nothingCame, type Rows, writeRows } from '../src/sidebar/import/parts';
import { parseText } from '../src/sidebar/import/read-file';
import { shaped } from '../src/sidebar/import/shape';
import { headOf, makeSource } from '../src/sidebar/import/source';
import { openSetUp } from '../test/support/add-on';
import { historyFile } from '../test/support/history-file';
import { servePages } from '../test/support/page-server';
import { machine, type Row, report } from './report';

const ROWS = Number(process.env.IMPORT_ROWS ?? 50_000);
/** What Google gives one run, in minutes. */
const LIMIT = 6;

const addOn = openSetUp();
servePages(addOn);

/** The file as the page holds it, its optional cells left blank where they say nothing. */
function openFile(): Rows {
  const parsed = parseText(historyFile(ROWS));
  const source = makeSource('history.csv', parsed, addOn.call('openImport', 'Orders', headOf(parsed)) as ImportView);
  const plan = { ...firstPlan(source), blanks: ['orderDate', 'cancelDate'] };
  return { source, plan, rows: shaped(source, plan).rows };
}

const table: Row[] = [];
/** The runs of each step one after another, in seconds. */
const batches: string[] = [];

/** Does a part of the import, and says what its runs were charged and took here. */
async function measure<Outcome>(step: string, work: () => Promise<Outcome>): Promise<Outcome> {
  console.log(new Date().toISOString(), step);
  const before = addOn.google.executions.length;
  const outcome = await work();
  const runs = addOn.google.executions.slice(before);
  const seconds = (all: readonly number[]) => Number((Math.max(...all) / 1_000).toFixed(1));
  const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0);
  table.push({
    step,
    runs: runs.length,
    'most calls of a run': Math.max(...runs.map(({ calls }) => sum(Object.values(calls)))),
    'longest run on Google, s': seconds(runs.map(({ charged }) => charged)),
    'all runs on Google, s': seconds([sum(runs.map(({ charged }) => charged))]),
    'longest run here, s': seconds(runs.map(({ ms }) => ms)),
  });
  batches.push(`${step}: ${runs.map(({ charged }) => seconds([charged])).join(', ')}`);
  return outcome;
}

const checked = async (all: Rows): Promise<ImportCheck> => {
  const check = await checkRows(all, () => undefined);
  if ('refused' in check) throw new Error(`The check was refused: ${check.refused}.`);
  return check;
};

const all = openFile();
const check = await measure('check', () => checked(all));
const came = nothingCame();
const agreed = { add: [...check.add], change: [] };
const writing = { all, check, agreed, came, progress: () => undefined, isStopped: () => false };
const { why } = await measure('import', () => writeRows(writing));
if (why !== undefined || came.ids.length !== ROWS) throw new Error(`Only ${came.ids.length} rows came in: ${why}.`);
const again = await measure('check of the same file again', () => checked(openFile()));
if (again.there.length !== ROWS) throw new Error(`Only ${again.there.length} rows were known again.`);

report('import', `Import of ${ROWS.toLocaleString('en')} rows in batches of ${all.source.view.most}`, table, [
  `A run may take ${LIMIT} minutes on Google. The figures for Google are its published costs of the service calls, not a measurement there.`,
  `Its runs one after another, in seconds by those costs. ${batches.join('; ')}.`,
  `The figures for here include the engine of the workbench, which recalculates all formulas: ${machine}.`,
]);
