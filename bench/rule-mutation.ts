// What no test would notice if a rule computed it otherwise: one column's formula is changed, and tried on whoever knows the right figure.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tables } from '../src/tabs';
import { holds, tellingOf, withFormula, withOwnIds } from '../test/support/edges-held';
import { spread } from '../test/support/spread';
import { edges as contacts } from '../test/tabs/contacts/edges';
import { edges as expenses } from '../test/tabs/expenses/edges';
import { edges as inspections } from '../test/tabs/inspections/edges';
import { edges as inventory } from '../test/tabs/inventory/edges';
import { edges as log } from '../test/tabs/log/edges';
import { edges as measurements } from '../test/tabs/measurements/edges';
import { edges as milestones } from '../test/tabs/milestones/edges';
import { edges as orders } from '../test/tabs/orders/edges';
import { edges as samples } from '../test/tabs/samples/edges';
import { edges as shipments } from '../test/tabs/shipments/edges';
import { edges as styles } from '../test/tabs/styles/edges';
import { edges as today } from '../test/tabs/today/edges';
import { scoreOf } from './mutants';
import { machine, report } from './report';
import { mutantsOf, type RuleMutant } from './rule-mutants';

const edges = [
  ...[contacts, expenses, inspections, inventory, log, measurements],
  ...[milestones, orders, samples, shipments, styles, today],
].flatMap((each) => each.map((edge) => ({ ...edge, rows: withOwnIds(edge.rows) })));

/** Whether an example notices; what cannot be computed at all is noticed. */
function isNoticed({ table, key, formula }: RuleMutant): boolean {
  const declared = withFormula(table, key, formula);
  try {
    return !tellingOf(edges, table, key).every((edge) => holds(edge, declared));
  } catch {
    return true;
  }
}

/** The tests of a tab; those of a ledger's moves are the tests of the items. */
function folderOf({ name }: RuleMutant['table']): string {
  const folder = `test/tabs/${name.toLowerCase().replaceAll(' ', '-')}`;
  return existsSync(folder) ? folder : 'test/tabs/inventory';
}

/** Whether the tests of its tab pass though a column has this formula. */
function passes({ table, key, formula }: RuleMutant): boolean {
  const { status } = spawnSync(
    'npx',
    // A tab may have no such test: then no test notices.
    [
      ...'jest -c bench/rule-mutation.jest.mjs --runInBand --bail --silent --passWithNoTests'.split(' '),
      folderOf(table),
    ],
    { env: { ...process.env, RULE: JSON.stringify({ table: table.name, key, formula }) }, stdio: 'ignore' },
  );
  return status === 0;
}

const all = tables.flatMap(mutantsOf);
const tried = spread(all, Number(process.env.RULES ?? 150), 'rules');

/** With its own formula every test must pass: else whatever fails says nothing of the change. */
const sound = new Set<string>();
function holdSound({ table, key }: RuleMutant): void {
  const formula = table.computed[key]?.formula ?? '';
  if (!sound.has(folderOf(table)) && !passes({ table, key, formula }))
    throw new Error(`The tests in ${folderOf(table)} fail as they are.`);
  sound.add(folderOf(table));
}

const unnoticed = tried.filter((mutant) => !isNoticed(mutant));
for (const mutant of unnoticed) holdSound(mutant);
const survivors = new Set(unnoticed.filter(passes));
for (const { table, key, formula } of survivors) console.log(`Survived: ${table.name} › ${key}: ${formula}`);

const rowOf = (name: string, mutants: readonly RuleMutant[]) => {
  const survived = mutants.filter((mutant) => survivors.has(mutant)).length;
  const killed = mutants.length - survived;
  return { rules: name, mutants: mutants.length, killed, survived, score: scoreOf(killed, survived) };
};
const rows = tables.flatMap((table) => {
  const own = tried.filter((mutant) => mutant.table === table);
  return own.length === 0 ? [] : [rowOf(`rules of ${table.name}`, own)];
});
report(
  'rule-mutation',
  'What no test would notice of the rules',
  [...rows, rowOf('all', tried)],
  [
    `One change at a time to one column's formula: a comparison, a sign, a number, the branches of an IF, a word (${machine}). Killed: an example of \`test/tabs/*/edges.ts\` or a test of its tab on the declared rules knows another figure; what only holds the sheet against the evaluator counts nothing. Of ${all.length} changes ${tried.length} were tried, evenly spread and the same each time; \`RULES=${all.length}\` tries them all.`,
  ],
);
