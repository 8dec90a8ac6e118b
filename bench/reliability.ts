// What people do to a sheet, each kind followed by operations, by all of them with EVERY=1: how often it was right, refused, repaired, lost or wrong.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { VERDICTS, type Verdict } from '../test/hands/verdicts';
import { machine, report } from './report';

const PLAYED = 'build/bench/reliability.json';

interface Played {
  readonly group: string;
  readonly kind: string;
  readonly operation: string;
  readonly verdict: Verdict;
  readonly why: string;
}

// In the tests' environment, which opens a workbook as a copy of one that stands.
const jest = ['--max-old-space-size=4096', 'node_modules/jest/bin/jest.js'];
execFileSync(process.execPath, [...jest, 'test/hands/hands.test.ts', '-t', 'every kind'], {
  stdio: 'inherit',
  env: { ...process.env, HANDS: PLAYED },
});

const played: readonly Played[] = JSON.parse(readFileSync(PLAYED, 'utf8'));

function rowOf(group: string, cases: readonly Played[]) {
  const count = (verdict: Verdict) => cases.filter((each) => each.verdict === verdict).length;
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, count(verdict)]));
  return { group, kinds: new Set(cases.map(({ kind }) => kind)).size, cases: cases.length, ...counts };
}

const groups = [...new Set(played.map(({ group }) => group))];
const rows = [
  ...groups.map((group) =>
    rowOf(
      group,
      played.filter((each) => each.group === group),
    ),
  ),
  rowOf('all', played),
];
report('reliability', 'What people do to a sheet', rows, [
  `Each kind of damage was done to a copy of a small workbook in use, then one operation ran (${machine}).`,
  'Right: as in a workbook that nobody harmed. Refused: stopped or told, with a sentence, and nothing written. Repaired: right after the buttons of the check.',
]);
// The README keeps the whole table, and a test its counts.
if (!process.env.GROUPS && !process.env.EVERY) {
  const readme = readFileSync('README.md', 'utf8');
  const line = (cells: readonly unknown[]) => `| ${cells.join(' | ')} |\n`;
  const columns = Object.keys(rows[0] ?? {});
  const ruled = columns.map((_, index) => (index === 0 ? '---' : '---:'));
  const table = [columns, ruled, ...rows.map((row) => Object.values(row))].map(line).join('');
  writeFileSync(
    'README.md',
    readme.replace(/\| group \|.*\n(?:\|.*\n)+/, () => table),
  );
}
for (const { group, kind, operation, verdict, why } of played)
  if (verdict === 'lost' || verdict === 'wrong') console.log(`${verdict}: ${group}, ${kind}; ${operation}: ${why}`);
