// What Stryker found of the files it changed, counted.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Measured {
  readonly files: { readonly [path: string]: { readonly mutants: readonly { readonly status: string }[] } };
}

/** The outcome of every change to these files on these tests, by file; `config` is Stryker's. */
export function statusesOf(
  config: string,
  files: readonly string[],
  tests: string,
): ReadonlyMap<string, readonly string[]> {
  execFileSync('npm', ['run', 'mutate'], {
    stdio: 'inherit',
    env: { ...process.env, MUTATE_CONFIG: config, MUTATE: files.join(), MUTATE_TESTS: tests },
  });
  const measured: Measured = JSON.parse(readFileSync('build/bench/mutation.json', 'utf8'));
  return new Map(
    Object.entries(measured.files).map(([path, { mutants }]) => [path, mutants.map(({ status }) => status)]),
  );
}

export const scoreOf = (killed: number, survived: number) => `${((killed / (killed + survived)) * 100).toFixed(1)} %`;

/** A line of the table: what was not tried counts nothing. */
export function rowOf(file: string, statuses: readonly string[]) {
  const count = (...wanted: readonly string[]) => statuses.filter((status) => wanted.includes(status)).length;
  const [killed, survived] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')];
  return { file, mutants: killed + survived, killed, survived, score: scoreOf(killed, survived) };
}

/** The lines of all files, and one of all together. */
export const rowsOf = (statuses: ReadonlyMap<string, readonly string[]>) => [
  ...[...statuses].map(([path, all]) => rowOf(path, all)),
  rowOf('all', [...statuses.values()].flat()),
];
