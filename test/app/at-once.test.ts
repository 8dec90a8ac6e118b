// Two people at once: one uses the add-on while the other inserts, sorts, deletes or moves at the grid. A cut of what `npm run bench -- at-once` plays whole.
import { chooser } from '../../workbench/runtime/between';
import { expectedOf, interferences, judge, operations } from '../support/at-once';

const CASES = 24;
const TYPED = 'a row typed into the first free one';

/** What is typed into the very cells that a write is on its way to cannot be seen: of that the bench keeps the figure. */
const acts = interferences.filter(({ name }) => name !== TYPED);

it('no row of anybody’s is lost, and nothing is done twice or in another row, whatever a person does at the grid meanwhile', () => {
  const all = operations(['add', 'edit', 'count']);
  const choose = chooser(18);
  const wrong: string[] = [];
  for (let index = 0; index < CASES; index += 1) {
    const operation = all[index % all.length];
    const interference = acts[choose(acts.length)];
    const tab = operation?.tabs[choose(operation.tabs.length)];
    const at = operation?.moments[choose(operation.moments.length)];
    if (!operation || !interference || !tab || at === undefined) throw new Error('There is nothing to choose from.');
    const act = { tab, interference };
    const { verdict, why } = judge(operation, [{ ...act, at }], expectedOf(operation, [act]));
    if (verdict !== 'right' && verdict !== 'refused') {
      wrong.push(`${operation.name}, ${tab}, ${interference.name} at ${at}: ${verdict}\n${why}`);
    }
  }
  expect(wrong).toEqual([]);
});
