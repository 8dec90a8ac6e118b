// What no test would notice if it were otherwise, each file tried on the tests of its own subject: Stryker, by bench/mutated.json.
import { readFileSync } from 'node:fs';
import { rowsOf, statusesOf } from './mutants';
import { machine, report } from './report';

const subjects = Object.entries<string>(JSON.parse(readFileSync('bench/mutated.json', 'utf8')));

const measured = [...new Set(subjects.map(([, each]) => each))].map((tests) => {
  const files = subjects.flatMap(([file, each]) => (each === tests ? [file] : []));
  return statusesOf(files, tests);
});
report('mutation', 'What no test would notice', rowsOf(new Map(measured.flatMap((each) => [...each]))), [
  `One change at a time to each file, tried on the tests of its subject alone (${machine}). Killed: a test failed, or never ended. Survived: no test did.`,
]);
