// Our verdict on a sample: when it can be given, which milestone it ends, and what of the sample goes on into its next round.
import { toDayNumber } from '../../../src/schema/dates';
import { comment } from '../../../src/tabs/samples/comment';
import { words } from '../../../src/tabs/samples/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const ALL_DESKS = ['Calendar', 'People'];
const here: Fields = {
  sampleId: 'SMP-0001',
  style: 'Linen shirt',
  colour: 'Ecru',
  size: 'M',
  type: 'PP',
  round: 2,
  order: 'ORD-0001',
  maker: 'Hanoi Garment 9',
  quantity: 3,
  techPackVersion: 'v5',
  requestedOn: '2026-11-02',
  promised: '2026-11-16',
  sentOn: '2026-11-17',
  trackingNumber: '1234567890',
  receivedOn: '2026-11-20',
  commentsDue: '2026-11-25',
  location: 'Rail 3',
  photo: 'https://drive.example/pp2',
  owner: 'Bea',
};
const milestone = (at: number, name: string, more: Fields = {}): Fields => ({
  milestoneId: `MS-000${at}`,
  order: 'ORD-0001',
  milestone: name,
  daysBefore: 20,
  ...more,
});

/** Monday to Friday from 20 November 2026 on, as everybody's calendar has them. */
const weekdays = Array.from({ length: 140 }, (_, at) => toDayNumber('2026-11-20') + at)
  .filter((day) => (day - 2) % 7 < 5)
  .map((day, at, all): Fields => {
    return { key: 1_000_000 + day, row: at + 2, day: at === 0 || at === all.length - 1 ? '' : day };
  });

/** The step on a sample whose order has these milestones. */
const take = (changes: Fields = {}, milestones: readonly Fields[] = [], desks: readonly string[] = ALL_DESKS) =>
  comment(
    'SMP-0001',
    deskOf({
      Samples: [{ ...here, ...changes }],
      Milestones: milestones,
      Settings: desks.map((item) => ({ setting: 'Desk', item, value: 'on' })),
    }),
    words,
  );
const fieldsOf = (offer: ReturnType<typeof take>) => offer?.sections.flatMap(({ fields }) => fields) ?? [];

/** The milestones that an approval writes a day on, where the person leaves the form as it opened. */
const closedBy = (type: string, names: readonly string[], verdict = 'Approved') =>
  planned(
    take(
      { type },
      names.map((name, at) => milestone(at + 1, name)),
    ),
    { verdict },
  )
    .changed.filter((each) => each.in === 'Milestones')
    .map(({ id, doneOn }) => [id, doneOn]);

describe('Commenting on a sample', () => {
  it('is for one that is here and has no verdict yet', () => {
    expect(take()).toMatchObject({ likely: true });
    for (const changes of [{ receivedOn: '' }, { verdict: 'Resubmit' }, { gone: 'Lost' }]) {
      expect(take(changes)).toBeUndefined();
    }
  });

  it('needs a verdict and its day, which is today, and keeps what was noted so far', () => {
    const offer = take({ comments: 'Sleeve +1 cm' });
    expect(fieldsOf(offer).map(({ key, required }) => [key, required === true])).toEqual([
      ['verdict', true],
      ['comments', false],
      ['commentedOn', true],
    ]);
    expect(offer?.presets).toEqual({ commentedOn: '2026-11-22', comments: 'Sleeve +1 cm' });
    expect(offer?.rules).toEqual([{ rule: 'past', day: 'commentedOn' }]);
  });

  it('may be on the day it came, and not on a day before', () => {
    const on = (commentedOn: string) => planned(take(), { verdict: 'Approved', commentedOn });
    expect(on('2026-11-20').changed).toEqual([
      { in: 'Samples', id: 'SMP-0001', verdict: 'Approved', commentedOn: '2026-11-20', comments: undefined },
    ]);
    expect(on('2026-11-19')).toMatchObject({
      problems: { commentedOn: { code: 'before', earlier: 'Received on', earlierDay: '2026-11-20' } },
      changed: [],
    });
  });

  it('stands in the log as said to its maker, where there is a log', () => {
    const said = { verdict: 'Rejected', comments: 'Wrong fabric' };
    const { added, said: told, rows } = planned(take(), said);
    expect(added).toEqual([
      expect.objectContaining({
        in: 'Log',
        logId: 'LOG-0001',
        day: '2026-11-22',
        with: 'Hanoi Garment 9',
        about: 'SMP-0001',
        direction: 'Out',
        what: 'PP 2, Linen shirt Ecru: Rejected. Wrong fabric',
      }),
    ]);
    expect(told).toEqual({ code: 'commented', id: 'SMP-0001', verdict: 'Rejected' });
    expect(rows).toEqual(['SMP-0001']);
    expect(planned(take({}, [], ['Calendar']), said).added).toEqual([]);
    expect(planned(take({ maker: '' }), said).added).toEqual([]);
  });
});

describe('A sample that is to be made again', () => {
  const again = (changes: Fields = {}, milestones: readonly Fields[] = []) =>
    planned(take(changes, milestones), { verdict: 'Resubmit', comments: 'Sleeve +1 cm' });

  it('is a new row, one round on, with what it is and for whom, and nothing of what became of the last', () => {
    const { added, said, rows } = again();
    expect(added[0]).toEqual({
      in: 'Samples',
      sampleId: 'SMP-0002',
      style: 'Linen shirt',
      colour: 'Ecru',
      size: 'M',
      type: 'PP',
      round: 3,
      order: 'ORD-0001',
      maker: 'Hanoi Garment 9',
      quantity: 3,
      techPackVersion: 'v5',
      requestedOn: '2026-11-22',
      neededBy: undefined,
      owner: 'Bea',
    });
    expect(said).toEqual({ code: 'resubmitted', id: 'SMP-0001', next: 'SMP-0002' });
    expect(rows).toEqual(['SMP-0001', 'SMP-0002']);
    expect(again({ round: '' }).added[0]).toMatchObject({ round: 2 });
  });

  it('is asked of its maker by a letter next', () => {
    const offer = take();
    expect(offer?.plan({ ...offer.presets, verdict: 'Resubmit' })).toMatchObject({ letter: 'Hanoi Garment 9' });
    expect(offer?.plan({ ...offer.presets, verdict: 'Rejected' })).not.toHaveProperty('letter');
  });

  it.each([
    ['by the same day where that is still to come', '2026-12-15', '2026-12-15'],
    ['today where it was needed today', '2026-11-22', '2026-11-22'],
    ['by no day yet where that day is over', '2026-11-21', undefined],
  ])('is needed %s', (_story, neededBy, day) => expect(again({ neededBy }).added[0]?.neededBy).toBe(day));

  it('is needed by the milestone that somebody names, where several could be meant', () => {
    const rows = {
      Orders: [{ orderId: 'ORD-0001', style: 'Linen shirt', quantity: 400, originalExFactory: '2027-03-12' }],
      Samples: [{ ...here, type: 'Fit' }],
      Milestones: [
        { ...milestone(1, 'Fit 1 approved'), daysBefore: 60 },
        { ...milestone(2, 'Fit 2 approved'), daysBefore: 40 },
      ],
      Settings: ALL_DESKS.map((item) => ({ setting: 'Desk', item, value: 'on' })),
      'Working days': weekdays,
    };
    const offer = comment('SMP-0001', deskOf(rows), words);
    const neededBy = (closes: string | undefined) => planned(offer, { verdict: 'Resubmit', closes }).added[0]?.neededBy;
    // Forty working days before 12 March.
    expect([neededBy('Fit 2 approved'), neededBy(undefined)]).toEqual(['2027-01-15', undefined]);
  });

  it('asks for no milestone that has no ID: nobody could write its day', () => {
    expect(fieldsOf(take({}, [milestone(1, 'PP approved', { milestoneId: '' })])).map(({ key }) => key)).not.toContain(
      'closes',
    );
  });

  it('leaves its milestone open', () => {
    const { changed } = again({}, [milestone(1, 'PP approved')]);
    expect(changed.map(({ id }) => id)).toEqual(['SMP-0001']);
  });
});

describe('The milestone that an approval ends', () => {
  it.each([
    ['PP', ['PP meeting', 'PP approved'], 'MS-0002', 'the one of its name'],
    ['PP', ['pp  Approved'], 'MS-0001', 'however it is written'],
    ['PP', ['PP sample', 'PP approved'], 'MS-0002', 'the approval before the sample itself'],
    ['TOP', ['TOP sample'], 'MS-0001', 'its sample where no approval is planned'],
    ['TOP', ['TOP OK'], 'MS-0001', 'an OK'],
    ['Fit', ['Fit approval by buyer'], 'MS-0001', 'an approval by somebody'],
    ['Size set', ['Size set sample', 'Size chart sample'], 'MS-0001', 'that of its whole type'],
  ])('of a %s sample, of %j, is %s: %s', (type, names, id) =>
    expect(closedBy(type, names)).toEqual([[id, '2026-11-22']]),
  );

  it.each([
    ['PP', ['PP meeting'], 'a meeting is no approval'],
    ['PP', ['PP fabric booking'], 'a booking is not an OK'],
    ['PP', ['Fabric approved', 'PPM approved'], 'it is of something else'],
    ['PP', ['Second PP sample'], 'it does not begin with its type'],
    ['TOP', ['TOP sample', 'TOP OK'], 'two could be meant'],
  ])('of a %s sample, of %j, is none: %s', (type, names) => expect(closedBy(type, names)).toEqual([]));

  it('is done on the day of the comments, with comments as well as without', () => {
    const offer = () => take({}, [milestone(1, 'PP approved')]);
    for (const verdict of ['Approved', 'Approved with comments']) {
      const { changed, said, rows } = planned(offer(), { verdict, commentedOn: '2026-11-21' });
      expect(changed).toEqual([
        { in: 'Samples', id: 'SMP-0001', verdict, commentedOn: '2026-11-21', comments: undefined },
        { in: 'Milestones', id: 'MS-0001', doneOn: '2026-11-21' },
      ]);
      expect(said).toEqual({ code: 'closedMilestone', id: 'SMP-0001', verdict, milestone: 'PP approved' });
      expect(rows).toEqual(['SMP-0001', 'MS-0001']);
    }
    expect(closedBy('PP', ['PP approved'], 'Rejected')).toEqual([]);
  });

  it('is chosen among those of its order that are still to be done', () => {
    const open = [milestone(1, 'PP approved'), milestone(2, 'Fabric in-house', { order: ' ord-0001' })];
    const others = [
      milestone(3, 'Lab dip', { doneOn: '2026-11-01' }),
      milestone(4, 'Trims in-house', { skippedOn: '2026-11-01' }),
      milestone(5, 'TOP sample', { order: 'ORD-0002' }),
      milestone(6, ''),
    ];
    const offer = take({}, [...others, ...open]);
    const closes = fieldsOf(offer).find(({ key }) => key === 'closes');
    expect(closes?.kind).toMatchObject({ options: ['PP approved', 'Fabric in-house'] });
    expect(closes?.required).toBeUndefined();
    expect(offer?.presets.closes).toBe('PP approved');
    expect(fieldsOf(take({}, others)).map(({ key }) => key)).not.toContain('closes');
  });

  it('is not asked for without an order, or without a calendar', () => {
    const open = [milestone(1, 'PP approved'), milestone(2, 'PP approved', { order: '' })];
    for (const offer of [take({ order: '' }, open), take({}, open, ['People'])]) {
      expect(fieldsOf(offer).map(({ key }) => key)).toEqual(['verdict', 'comments', 'commentedOn']);
      expect(planned(offer, { verdict: 'Approved' }).changed.map(({ id }) => id)).toEqual(['SMP-0001']);
    }
  });
});
