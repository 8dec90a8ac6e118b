// An operation and a person at the grid at once: every operation, every act, at every service call that touches the spreadsheet; or, by seeds, two people's acts during one.
import { setImmediate } from 'node:timers/promises';
import { kept } from '../src/derive/once';
import {
  type Judged,
  judge,
  type Operation,
  operations,
  said,
  type Timed,
  threeAtOnce,
  type Verdict,
} from '../test/support/at-once';
import { interferences } from '../test/support/at-the-grid';
import { chooser } from '../workbench/runtime/between';
import { type Row, report } from './report';

const WHY = process.env.BENCH_WHY;
const wanted = process.env.BENCH_OPERATION?.split(',');
/** So many cases of an operation, chosen at random, instead of all. */
const SAMPLE = Number(process.env.BENCH_SAMPLE ?? Number.POSITIVE_INFINITY);
/** Three at once, for so many seeds, instead of pairs. */
const SEEDS = Number(process.env.BENCH_SEEDS ?? 0);
/** The first of them. */
const FIRST = Number(process.env.BENCH_FIRST ?? 1);

const VERDICTS: readonly Verdict[] = ['right', 'refused', 'told', 'lost', 'wrong'];
type Counts = Record<Verdict, number>;
const none = (): Counts => ({ right: 0, refused: 0, told: 0, lost: 0, wrong: 0 });

/** Where it is said what of this is lost, and why. */
const LIMITS = 'How it is put right, and what is not: [0050](../docs/decisions/0050-a-write-is-looked-at-again.md).';

const all = operations(wanted);
const perOperation = new Map(all.map((operation) => [operation, none()]));
const counts = new Map(interferences.map(({ name }) => [name, none()]));

/** Among many seeds the same case comes again: it is played once, and counts as often as it is drawn. */
const judged = new Map<string, Judged>();

function play(operation: Operation, acts: readonly Timed[]): void {
  const own = perOperation.get(operation) ?? none();
  const isNew = !judged.has(said({ operation, acts }));
  const { verdict, why } = kept(judged, said({ operation, acts }), () => judge(operation, acts));
  own[verdict] += 1;
  for (const { interference } of acts) (counts.get(interference.name) ?? none())[verdict] += 1;
  if (WHY && isNew && (verdict === 'lost' || verdict === 'wrong')) {
    console.log(`${said({ operation, acts })}: ${verdict}\n${why}\n`);
  }
}

/** Every act at every moment of an operation, or a sample of these. */
function pairsOf({ tabs, moments }: Operation): readonly Timed[] {
  const all = tabs.flatMap((tab) =>
    interferences.flatMap((interference) => moments.map((at) => ({ who: 0, tab, interference, at }))),
  );
  const choose = chooser(18);
  return all.length <= SAMPLE ? all : Array.from({ length: SAMPLE }, () => all[choose(all.length)] as Timed);
}

for (let seed = FIRST; seed < FIRST + SEEDS; seed += 1) {
  const { operation, acts } = threeAtOnce(all, seed);
  play(operation, acts);
  // Node lets go of a workbook's context in a turn of its own.
  await setImmediate();
}
for (const operation of SEEDS > 0 ? [] : all) {
  for (const act of pairsOf(operation)) play(operation, [act]);
}
for (const [{ name, tabs }, own] of perOperation) console.log(JSON.stringify({ operation: name, tabs, ...own }));
const rows = [...counts].map(([name, count]): Row => {
  const cases = VERDICTS.reduce((sum, verdict) => sum + count[verdict], 0);
  return { 'What a person does': name, cases, ...count };
});
const played = `${all.length / 2} operations and the undo of each, on every tab that they write`;
if (SEEDS > 0)
  report('at-once', 'Two people at the grid while an operation runs', rows, [
    `\`BENCH_SEEDS=${SEEDS}\`: ${played}; two acts at two of its service calls, chosen by a seed, so that each case counts for both of its acts. ${LIMITS}`,
  ]);
else
  report('at-once', 'A person at the grid while an operation runs', rows, [
    `${played}, with the act before each service call that reads, writes, locks or commits.`,
  ]);
