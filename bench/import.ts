// How long an import of 5,000 rows takes: what its service calls cost on Google, and what it computes here.
import type { ImportCheck, ImportOutcome } from '../src/app/api';
import { openSetUp } from '../test/support/add-on';
import { orderFile } from '../test/support/files';

const ROWS = 5_000;
const addOn = openSetUp();
const file = orderFile(ROWS);

/** Runs one step of the import; `charged` is what Google would take for its calls, `own` what was computed here. */
function measure<Outcome>(step: string, run: () => unknown) {
  const outcome = run() as Outcome;
  const execution = addOn.google.executions[addOn.google.executions.length - 1];
  const calls = Object.values(execution?.calls ?? {}).reduce((sum, count) => sum + count, 0);
  const seconds = (milliseconds = 0) => Number((milliseconds / 1_000).toFixed(1));
  table.push({ step, calls, 'on Google, s': seconds(execution?.charged), 'here, s': seconds(execution?.ms) });
  return outcome;
}

const table: object[] = [];
const check = () => addOn.call('checkImport', 'Orders', ...file);
const { add } = measure<ImportCheck>(`dry run of ${ROWS} rows`, check);
const outcome = measure<ImportOutcome>(`import of ${ROWS} rows`, () =>
  addOn.call('importRows', 'Orders', add.join(), ...file),
);
if (!outcome.ok) throw new Error('The rows were not added.');
measure<ImportCheck>('dry run of the same file again', check);
measure('undo of the import', () => addOn.call('undo', outcome.undo));
console.table(table);
