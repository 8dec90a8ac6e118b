// What people do to a sheet, each kind followed by an operation: right, or stopped with a word. `npm run bench -- reliability` plays more.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { share } from '../support/tiers';
import { groups } from './kinds';
import { mainOperations, operations } from './operations';
import { openKind } from './play';
import type { Verdict } from './verdicts';

/** Where the bench finds what was played. */
const PLAYED = process.env.HANDS;
const played = process.env.EVERY ? operations : mainOperations;
/** Which groups; all unless told. */
const wanted = Object.entries(groups).filter(
  ([group]) => !process.env.GROUPS?.length || process.env.GROUPS.includes(group),
);
const kinds = wanted.flatMap(([group, all]) => all.map((kind) => ({ group, name: kind.name, kind })));

/** One operation for each kind, another each time; the quick tier plays some of them. */
const cut = kinds.map((each, index) => ({ ...each, operation: operations[(index * 7) % operations.length] }));

(PLAYED ? test.skip : test).each(share(cut, 16, 'hands'))('$group: $name, then an operation', ({ kind, operation }) => {
  if (!operation) throw new Error('There is no operation.');
  const { verdict, why } = openKind(kind)(operation, { repairs: false });
  expect([`${operation.name}: ${why}`, verdict]).not.toContainEqual(expect.stringMatching(/^(?:lost|wrong)$/));
});

(PLAYED ? test : test.skip)(
  'every kind, followed by operation after operation',
  async () => {
    const cases: { group: string; kind: string; operation: string; verdict: Verdict; why: string }[] = [];
    mkdirSync('build/bench', { recursive: true });
    for (const { group, name, kind } of kinds) {
      const play = openKind(kind);
      for (const operation of played) {
        cases.push({ group, kind: name, operation: operation.name, ...play(operation) });
        // Node lets go of a workbook's context in a turn of its own.
        await setImmediate();
      }
      // As it goes on: it takes long.
      writeFileSync(String(PLAYED), JSON.stringify(cases));
    }
  },
  10_000_000,
);

it('the README counts the kinds and the cases of each group', () => {
  const readme = readFileSync('README.md', 'utf8');
  const counted = Object.entries(groups).map(
    ([group, all]) => `| ${group} | ${all.length} | ${all.length * mainOperations.length} |`,
  );
  expect(counted.filter((line) => !readme.includes(line))).toEqual([]);
  expect(Object.values(groups).flat().length).toBeGreaterThanOrEqual(130);
});

it('and where it says how they went, that adds up, with none lost and none wrong', () => {
  const [, table = ''] = /\| group \|.*\n\| ---.*\n((?:\|.*\n)+)/.exec(readFileSync('README.md', 'utf8')) ?? [];
  const rows = table
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  expect(rows.length).toBeGreaterThanOrEqual(Object.keys(groups).length);
  for (const [group, , cases, ...verdicts] of rows.filter(({ length }) => length > 3)) {
    const sum = verdicts.reduce((all, count) => all + Number(count), 0);
    expect([group, sum, ...verdicts.slice(-2)]).toEqual([group, Number(cases), '0', '0']);
  }
});
