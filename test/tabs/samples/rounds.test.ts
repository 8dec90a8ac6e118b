// A verdict on an older round that is recorded late: milestone and next round go by the later round, and one is told.
import { comment } from '../../../src/tabs/samples/comment';
import { words } from '../../../src/tabs/samples/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const first: Fields = {
  sampleId: 'SMP-0001',
  style: 'Linen shirt',
  colour: 'Ecru',
  size: 'M',
  type: 'PP',
  round: 1,
  order: 'ORD-0001',
  maker: 'Hanoi Garment 9',
  receivedOn: '2026-11-10',
};
const REJECTED: Fields = { verdict: 'Rejected', commentedOn: '2026-11-20' };

/** The verdict on the first round where these rounds are there beside it; they are the second unless they say otherwise. */
const judge = (verdict: string, others: readonly Fields[], own: Fields = {}) => {
  const rows = {
    Samples: [
      { ...first, ...own },
      ...others.map((each, at) => ({ ...first, sampleId: `SMP-000${at + 2}`, round: 2, ...each })),
    ],
    Milestones: [{ milestoneId: 'MS-0001', order: 'ORD-0001', milestone: 'PP approved', daysBefore: 20 }],
    Settings: [{ setting: 'Desk', item: 'Calendar', value: 'on' }],
  };
  const offered = () => comment('SMP-0001', deskOf(rows), words);
  const offer = offered();
  const fields = offer?.sections.flatMap((each) => each.fields.map(({ key }) => key));
  const outcome = offer?.plan({ ...offer.presets, verdict });
  return { ...planned(offered(), { verdict }), fields, letter: outcome?.ok ? outcome.letter : undefined };
};
const written = ({ added, changed }: ReturnType<typeof judge>) => [...added, ...changed].map((each) => each.in);

describe('A verdict on a first round that is recorded late', () => {
  it('does not end the milestone where the second was rejected since, and says by which it goes', () => {
    const told = judge('Approved', [REJECTED]);
    expect(told.changed).toStrictEqual([
      { in: 'Samples', id: 'SMP-0001', commentedOn: '2026-11-22', comments: undefined, verdict: 'Approved' },
    ]);
    expect(told.added).toStrictEqual([]);
    expect(told.said).toStrictEqual({ code: 'commented', id: 'SMP-0001', verdict: 'Approved', by: 'SMP-0002' });
    expect(words.said.commented(told.said as Parameters<typeof words.said.commented>[0])).toBe(
      'SMP-0001: approved. What comes next goes by SMP-0002, which is a later round.',
    );
    expect(told.rows).toStrictEqual(['SMP-0001']);
    expect(told.fields).not.toContain('closes');
  });

  it('asks for no further round where the second was approved since, and for no letter', () => {
    const told = judge('Resubmit', [{ verdict: 'Approved', commentedOn: '2026-11-20' }]);
    expect(written(told)).toStrictEqual(['Samples']);
    expect(told.said).toMatchObject({ code: 'commented', verdict: 'Resubmit', by: 'SMP-0002' });
    expect(told.letter).toBeUndefined();
  });

  it('goes by the last of several rounds, whichever row stands first', () => {
    expect(judge('Approved', [REJECTED, { ...REJECTED, round: 3 }]).said).toMatchObject({ by: 'SMP-0003' });
    expect(judge('Approved', [{ ...REJECTED, round: 3 }, REJECTED]).said).toMatchObject({ by: 'SMP-0002' });
    // The third has no verdict yet.
    expect(judge('Approved', [REJECTED, { round: 3 }]).said).toMatchObject({ by: 'SMP-0002' });
  });

  it('counts for the first round where that says no number, and for a later one whose size, colour or maker is left out', () => {
    expect(judge('Approved', [REJECTED], { round: '' }).said).toMatchObject({ by: 'SMP-0002' });
    for (const left of ['size', 'colour', 'maker']) {
      expect(judge('Approved', [{ ...REJECTED, [left]: '' }]).said).toMatchObject({ by: 'SMP-0002' });
      expect(judge('Approved', [REJECTED], { [left]: '' }).said).toMatchObject({ by: 'SMP-0002' });
    }
  });

  it.each<[string, Fields]>([
    ['of the same round', { round: 1 }],
    ['of a round that says no number', { round: '' }],
    ['of another style', { style: 'Wrap coat' }],
    ['of another type', { type: 'TOP' }],
    ['of another order', { order: 'ORD-0002' }],
    ['of another colour', { colour: 'Navy' }],
    ['of another size', { size: 'L' }],
    ['of another maker', { maker: 'Seta Como' }],
    ['that has no verdict yet', { verdict: '' }],
  ])('ends the milestone all the same beside one %s', (_story, other) => {
    const told = judge('Approved', [{ ...REJECTED, ...other }]);
    expect(told.changed.map(({ id }) => id)).toStrictEqual(['SMP-0001', 'MS-0001']);
    expect(told.said).toMatchObject({ code: 'closedMilestone' });
  });

  it('is told of no milestone by which it goes where it is the last round itself', () => {
    const told = judge('Rejected', [{ ...REJECTED, round: 1 }], { round: 2 });
    expect(told.said).toStrictEqual({ code: 'commented', id: 'SMP-0001', verdict: 'Rejected' });
    expect(words.said.commented(told.said as Parameters<typeof words.said.commented>[0])).toBe('SMP-0001: rejected.');
  });
});

describe('A first round that is to be made again', () => {
  it('has its next round already where that was asked for: none is added beside it, and the letter is about that', () => {
    const told = judge('Resubmit', [{ round: 2 }]);
    expect(told.added).toStrictEqual([]);
    expect(told.said).toStrictEqual({ code: 'resubmitted', id: 'SMP-0001', next: 'SMP-0002' });
    expect(told.rows).toStrictEqual(['SMP-0001', 'SMP-0002']);
    expect(told.letter).toBe('Hanoi Garment 9');
  });

  it('comes as a third round where the second was lost before it was judged', () => {
    const told = judge('Resubmit', [{ round: 2, gone: 'Lost' }]);
    expect(told.added).toMatchObject([{ in: 'Samples', sampleId: 'SMP-0003', round: 3 }]);
    expect(told.said).toStrictEqual({ code: 'resubmitted', id: 'SMP-0001', next: 'SMP-0003' });
  });
});
