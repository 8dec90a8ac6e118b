// Two hundred replies of both languages: what is ticked is right in 98 of 100 lines at least, and what is found is counted.
import fc from 'fast-check';
import { type Generated, generated } from './generated';
import { read, told } from './season';

const COUNT = Number(process.env.REPLIES ?? 200);
const SEED = Number(process.env.REPLY_SEED ?? 20261122);

/** Why a day moved stands beside it, and is not what is counted here. */
const counted = (lines: readonly string[]) => lines.filter((line) => !/ (?:slipReason|reason) /.test(line));

const tickedIn = ({ text, from }: Generated) =>
  counted(told(read(text, from === undefined ? {} : { from })).filter((line) => !line.startsWith('?')));

test('what is ticked is what a careful reader would tick', () => {
  const replies = fc.sample(generated, { numRuns: COUNT, seed: SEED });
  const judged = replies.map((reply) => {
    const ticked = tickedIn(reply);
    return { reply, ticked, right: ticked.filter((line) => reply.ticks.includes(line)) };
  });
  const sum = (of: (each: (typeof judged)[number]) => number) => judged.reduce((all, each) => all + of(each), 0);
  const [ticked, right, expected] = [
    sum((each) => each.ticked.length),
    sum((each) => each.right.length),
    sum((each) => each.reply.ticks.length),
  ];
  const wrong = judged.filter((each) => each.right.length < each.ticked.length);
  if (process.env.REPLY_SHOW) {
    const missed = judged.filter((each) => each.right.length < each.reply.ticks.length);
    const show = ({ reply, ticked: got }: (typeof judged)[number]) =>
      `${reply.text}\n   want ${reply.ticks} got ${got} | ${told(read(reply.text, reply.from === undefined ? {} : { from: reply.from })).join(' ; ')}`;
    console.log(
      `precision ${right / ticked}, recall ${right / expected} of ${expected}\nWRONG\n${wrong.map(show).join('\n')}\nMISSED\n${missed.map(show).join('\n')}`,
    );
  }
  expect(wrong.map(({ reply, ticked: got }) => ({ text: reply.text, got }))).toEqual([]);
  expect(right / ticked).toBeGreaterThanOrEqual(0.98);
  expect(expected).toBeGreaterThan(COUNT / 2);
  expect(right / expected).toBeGreaterThanOrEqual(0.95);
});
