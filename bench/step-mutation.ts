// What no test would notice if a step wrote it otherwise: Stryker on the built script, by bench/mutated-steps.json.
import { readFileSync } from 'node:fs';
import { rowsOf, statusesOf } from './mutants';
import { machine, report } from './report';

interface Group {
  readonly files: readonly string[];
  readonly tests: readonly string[];
}

const groups: readonly Group[] = JSON.parse(readFileSync('bench/mutated-steps.json', 'utf8'));
process.env.EVERY ??= '8';

const measured = groups.map(({ files, tests }) => statusesOf('bench/step-mutation.config.mjs', files, tests.join()));
report(
  'step-mutation',
  'What no test would notice of the steps',
  rowsOf(new Map(measured.flatMap((each) => [...each]))),
  [
    `One change at a time to the code of the steps, built into the script, tried on the stories of its subject (${machine}). Of all changes but those to words, every ${process.env.EVERY}th was tried; \`EVERY=1\` tries them all.`,
  ],
);
