// What no story would notice of how rows are written: Stryker on the built script, by bench/mutated-steps.json.
import { readFileSync } from 'node:fs';
import { rowsOf, statusesOf } from './mutants';
import { machine, report } from './report';

interface Group {
  readonly files: readonly string[];
  /** The quickest first. */
  readonly tests: readonly string[];
}

const MUTATE_CONFIG = 'bench/step-mutation.config.mjs';
const groups: readonly Group[] = JSON.parse(readFileSync('bench/mutated-steps.json', 'utf8'));

const measured = groups.map(({ files, tests }) => statusesOf(files, tests.join(), { MUTATE_CONFIG }));
const statuses = new Map(measured.flatMap((each) => [...each]));
report('step-mutation', 'What no test would notice of how steps are written', rowsOf(statuses), [
  `One change at a time to the code that finds, writes and takes back rows, none of them to words, tried on stories that run the built script on rows and columns alone (${machine}).`,
]);
