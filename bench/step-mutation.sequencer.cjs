// The tests of the steps in the order in which bench/mutated-steps.json names them: the quickest first, for they notice most.
const { default: Sequencer } = require('@jest/test-sequencer');

const named = (process.env.MUTATE_TESTS ?? '').split(',');
const placeOf = ({ path }) => named.findIndex((each) => path.endsWith(`/test/${each}.test.ts`));

module.exports = class InOrder extends Sequencer {
  sort(tests) {
    return [...tests].sort((one, other) => placeOf(one) - placeOf(other));
  }
};
