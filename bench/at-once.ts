// An operation and a person at the grid at once: every operation, every act, at every service call that touches the spreadsheet.
import { type Act, expectedOf, interferences, judge, operations, type Verdict } from '../test/support/at-once';
import { type Row, report } from './report';

const WHY = process.env.BENCH_WHY;
const wanted = process.env.BENCH_OPERATION?.split(',');

const VERDICTS: readonly Verdict[] = ['right', 'refused', 'repaired', 'lost', 'wrong'];
type Counts = Record<Verdict, number>;
const none = (): Counts => ({ right: 0, refused: 0, repaired: 0, lost: 0, wrong: 0 });

const all = operations(wanted);
const counts = new Map(interferences.map(({ name }) => [name, none()]));
for (const operation of all) {
  const own = none();
  for (const tab of operation.tabs) {
    for (const interference of interferences) {
      const act: Act = { tab, interference };
      const expected = expectedOf(operation, [act]);
      for (const at of operation.moments) {
        const { verdict, why } = judge(operation, [{ ...act, at }], expected);
        own[verdict] += 1;
        (counts.get(interference.name) ?? none())[verdict] += 1;
        if (WHY && (verdict === 'lost' || verdict === 'wrong')) {
          console.log(`${operation.name}, ${tab}, ${interference.name} at ${at}: ${verdict}\n${why}\n`);
        }
      }
    }
  }
  console.log(JSON.stringify({ operation: operation.name, tabs: operation.tabs, ...own }));
}
const rows = [...counts].map(([name, count]): Row => {
  const cases = VERDICTS.reduce((sum, verdict) => sum + count[verdict], 0);
  return { 'What a person does': name, cases, ...count };
});
report('at-once', 'A person at the grid while an operation runs', rows, [
  'Nine operations and the undo of each, on every tab that they write, with the act before each service call that reads, writes, locks or commits.',
]);
