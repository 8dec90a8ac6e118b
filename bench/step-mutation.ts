// What no test would notice if a step wrote it otherwise: Stryker on the built script, by bench/mutated-steps.json.
import { readFileSync } from 'node:fs';
import { changesIn, rowsOf, statusesOf } from './mutants';
import { machine, report } from './report';

interface Group {
  /** Each so many-th change is tried. */
  readonly every: number;
  readonly files: readonly string[];
  /** The quickest first. */
  readonly tests: readonly string[];
}

const MUTATE_CONFIG = 'bench/step-mutation.config.mjs';
const groups: readonly Group[] = JSON.parse(readFileSync('bench/mutated-steps.json', 'utf8'));

const measured = groups.map(({ every, files, tests }) =>
  statusesOf(files, tests.join(), { EVERY: String(every), MUTATE_CONFIG, ...process.env }),
);
const statuses = new Map(measured.flatMap((each) => [...each]));
const shares = groups.map(({ every }) => `${every}th`).join(', ');
report('step-mutation', 'What no test would notice of the steps', rowsOf(statuses), [
  `One change at a time to the code of the steps, tried on the tests of its subject; those of shipments, stock, expenses and orders run the built script, too (${machine}).`,
  `A share: of the ${changesIn(statuses)} changes that are not to words, each ${process.env.EVERY ?? shares} was tried, the same each time; how many of each group stands in \`bench/mutated-steps.json\`, and \`EVERY=1\` tries all.`,
]);
