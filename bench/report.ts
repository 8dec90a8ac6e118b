// Prints a table of measurements, and keeps it for bench/results.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

export type Row = { readonly [column: string]: string | number };

const RESULTS = 'bench/results.md';
const HEAD =
  '# Measured\n\nWritten by `npm run bench`; a table that is measured anew takes the place of what it said before.\n';

/** Prints a table of what was measured, and puts it with what limits it into bench/results.md. */
export function report(name: string, title: string, rows: readonly object[], words: readonly string[]): void {
  console.table(rows);
  const lines = rows.map((row) => Object.values(row));
  const columns = Object.keys(rows[0] ?? {});
  const line = (cells: readonly unknown[]) => `| ${cells.join(' | ')} |`;
  const day = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const section = [
    `## ${title}`,
    `\`npm run bench -- ${name}\`, ${day}.`,
    [line(columns), line(columns.map((_, index) => (index === 0 ? '---' : '---:'))), ...lines.map(line)].join('\n'),
    ...words,
  ].join('\n\n');
  const before = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : HEAD;
  const [head = HEAD, ...sections] = before.split(/^(?=## )/m);
  const others = sections.filter((each) => !each.startsWith(`## ${title}\n`)).map((each) => each.trim());
  writeFileSync(RESULTS, `${[head.trim(), ...[...others, section].sort()].join('\n\n')}\n`);
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
