// What Stryker found of the files it changed, counted.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Measured {
  readonly files: { readonly [path: string]: { readonly mutants: readonly { readonly status: string }[] } };
}

/** By file. */
export type Statuses = ReadonlyMap<string, readonly string[]>;

/** The outcome of every change to these files on these tests. */
export function statusesOf(files: readonly string[], tests: string): Statuses {
  execFileSync('npm', ['run', 'mutate'], {
    stdio: 'inherit',
    env: { ...process.env, MUTATE: files.join(), MUTATE_TESTS: tests },
  });
  const measured: Measured = JSON.parse(readFileSync('build/bench/mutation.json', 'utf8'));
  return new Map(
    Object.entries(measured.files).map(([path, { mutants }]) => [path, mutants.map(({ status }) => status)]),
  );
}

export const scoreOf = (killed: number, survived: number) => `${((killed / (killed + survived)) * 100).toFixed(1)} %`;

const counted = (statuses: readonly string[], ...wanted: readonly string[]) =>
  statuses.filter((status) => wanted.includes(status)).length;

/** A line of the table: what was not tried counts nothing. */
function rowOf(file: string, statuses: readonly string[]) {
  const [killed, survived] = [counted(statuses, 'Killed', 'Timeout'), counted(statuses, 'Survived', 'NoCoverage')];
  return { file, mutants: killed + survived, killed, survived, score: scoreOf(killed, survived) };
}

/** The lines of all files, and one of all together. */
export const rowsOf = (statuses: Statuses) => [
  ...[...statuses].map(([path, all]) => rowOf(path, all)),
  rowOf('all', [...statuses.values()].flat()),
];
