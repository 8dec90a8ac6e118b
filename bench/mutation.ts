// What no test would notice if it were otherwise, each file tried on the tests of its own subject: Stryker, by bench/mutated.json.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { machine, report } from './report';

interface Measured {
  readonly files: { readonly [path: string]: { readonly mutants: readonly { readonly status: string }[] } };
}

const subjects = Object.entries<string>(JSON.parse(readFileSync('bench/mutated.json', 'utf8')));

function measured(files: readonly string[], tests: string): Measured {
  execFileSync('npm', ['run', 'mutate'], {
    stdio: 'inherit',
    env: { ...process.env, MUTATE: files.join(), MUTATE_TESTS: tests },
  });
  return JSON.parse(readFileSync('build/bench/mutation.json', 'utf8'));
}

function rowOf(file: string, statuses: readonly string[]) {
  const count = (...wanted: readonly string[]) => statuses.filter((status) => wanted.includes(status)).length;
  const [killed, survived] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')];
  const score = `${((killed / (killed + survived)) * 100).toFixed(1)} %`;
  return { file, mutants: killed + survived, killed, survived, score };
}

const statuses = new Map<string, readonly string[]>();
for (const tests of new Set(subjects.map(([, each]) => each))) {
  const files = subjects.flatMap(([file, each]) => (each === tests ? [file] : []));
  for (const [path, { mutants }] of Object.entries(measured(files, tests).files))
    statuses.set(
      path,
      mutants.map(({ status }) => status),
    );
}
const rows = [...[...statuses].map(([path, all]) => rowOf(path, all)), rowOf('all', [...statuses.values()].flat())];
report('mutation', 'What no test would notice', rows, [
  `One change at a time to each file, tried on the tests of its subject alone (${machine}). Killed: a test failed, or never ended. Survived: no test did.`,
]);
