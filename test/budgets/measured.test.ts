// The README quotes what `npm run bench` measured, figure by figure.
import { readFileSync } from 'node:fs';

type Row = { readonly [column: string]: string };

const [, ...sections] = readFileSync('bench/results.md', 'utf8').split(/^## /m);
const readme = readFileSync('README.md', 'utf8');

/** The rows of a table, by the heads of their columns. */
function measured(bench: string): readonly Row[] {
  const section = sections.find((each) => each.includes(`\`npm run bench -- ${bench}\``)) ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  const [heads = [], , ...rows] = lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [heads[at] ?? '', cell])));
}

const seconds = (milliseconds: string | undefined) => `${(Number(milliseconds) / 1_000).toFixed(1)} s`;

test('The README says of our calls, of sheetquery’s and of those by hand what they take', () => {
  const rows = measured('calls');
  const taken = (task: RegExp) => rows.filter((row) => task.test(row.task ?? '')).map((row) => row['on Google, s']);
  const [added, changed, found] = [/added/, /changed/, /found/].map(taken);
  expect(readme).toContain(
    `adding an order among 1,000 takes ${added?.[0]} s, with sheetquery ${added?.[1]} s and by hand ${added?.[2]} s`,
  );
  expect(readme).toContain(
    `changing a hundred scattered ones ${changed?.[0]} s, ${changed?.[1]} s and ${changed?.[2]} s`,
  );
  expect(readme).toContain(`finding one ${found?.[0]} s, ${found?.[1]} s and ${found?.[2]} s`);
});

test('The README says of edits on the sheet at size what they take', () => {
  const at = (orders: string) => measured('sheet').find((row) => row.orders === orders);
  const five = at('5000');
  expect(readme).toContain(
    `among 5,000 orders a note takes ${Math.round(Number(five?.['a note, ms']))} ms, a shipment ${seconds(five?.['a shipment, ms'])}, a stock move ${seconds(five?.['a move, ms'])}, a date ${seconds(five?.['a date, ms'])}`,
  );
  const [milestones] = measured('milestones');
  expect(readme).toContain(`13 milestones each takes ${seconds(milestones?.['one edit, ms'])}`);
});

test('The README says of the evaluator what it takes beside rules written by hand', () => {
  const same = measured('figures').find(({ way }) => way === 'evaluator, the same columns');
  expect(readme).toContain(`${Number(same?.['times by hand']).toFixed(1)} of the time that the same rules take`);
});
