// Prints a table of measurements, and keeps it for bench/results.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

export type Row = { readonly [column: string]: string | number };

/** One section of the report: what was measured, its figures, and what limits them. */
export function report(name: string, title: string, rows: readonly Row[], words: readonly string[]): void {
  console.table(rows);
  const columns = Object.keys(rows[0] ?? {});
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const table = [
    line(columns),
    line(columns.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map((row) => line(columns.map((column) => row[column] ?? ''))),
  ];
  mkdirSync('build/bench', { recursive: true });
  writeFileSync(
    `build/bench/${name}.md`,
    [`## ${title}`, '', ...table, '', ...words.flatMap((word) => [word, ''])].join('\n'),
  );
}

/** The machine by its cores and the model of its processor. */
export const machine = `${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'unknown'}`;

/** Of this process alone: whoever else uses the machine counts nothing. In milliseconds. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

export function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}
