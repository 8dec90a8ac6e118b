// What a step on a milestone says that it moves, and what of that it asks about first: a day that is past, and a missed cancel date.
import { openContext } from '../../../src/app/step';
import type { Values } from '../../../src/schema/checks';
import { movesOf } from '../../../src/tabs/milestones/moves';
import { steps } from '../../../src/tabs/milestones/steps';
import { words } from '../../../src/tabs/milestones/words.en';
import { orders } from '../../../src/tabs/orders/table';
import { calendarWorkbook, type Fields } from '../../support/calendar-book';
import { planned } from '../../support/planned';

/** It leaves on a Monday, forty working days from today, which is a Monday, too. */
const shirt: Fields = { orderId: 'ORD-0001', style: 'Linen shirt', quantity: 400, originalExFactory: '2027-03-15' };
const fabric: Fields = {
  milestoneId: 'MS-0001',
  order: 'ORD-0001',
  milestone: 'Fabric in-house',
  daysBefore: 25,
  who: 'Supplier',
};
const cutting: Fields = { ...fabric, milestoneId: 'MS-0002', milestone: 'Cutting starts', daysBefore: 20 };
const leaving: Fields = { ...fabric, milestoneId: 'MS-0003', milestone: 'Ex-factory', daysBefore: 0 };
const ALL = [fabric, cutting, leaving];

const deskWith = (order: Fields = {}, milestones: readonly Fields[] = ALL) =>
  openContext(
    calendarWorkbook({
      today: '2027-01-18',
      days: ['2026-06-01', '2027-12-31'],
      orders: [{ ...shirt, ...order }],
      milestones,
    }),
  );
type Name = 'done' | 'promise' | 'move' | 'skip';
const take = (name: Name, typed: Values, order?: Fields, milestones?: readonly Fields[]) => {
  const offer = steps[name]('MS-0001', deskWith(order, milestones), words);
  return { ...planned(offer, typed), foreseen: offer?.foresee?.({ ...offer.presets, ...typed }) };
};

describe('A promise', () => {
  // It is due on 8 February; ten working days later is the 22nd.
  const LATE = { promised: '2027-02-22' };
  const MOVES = { code: 'moves', count: 2, first: 'Cutting starts', from: '2027-02-15', to: '2027-03-01' };
  const LEAVES = { code: 'leaves', order: 'ORD-0001', day: '2027-03-29', before: '2027-03-15', slip: 10 };

  it('that is late moves what comes after it, not itself, and the day that the order leaves', () => {
    const { foreseen, asks } = take('promise', LATE);
    expect(foreseen).toStrictEqual([MOVES, LEAVES]);
    expect(asks).toStrictEqual([]);
  });

  it('says what room is left to the cancel date, and asks only where that is missed', () => {
    for (const [cancelDate, left] of [
      ['2027-03-30', 1],
      ['2027-03-29', 0],
      ['2027-03-26', -1],
    ] as const) {
      const room = { code: 'room', cancel: cancelDate, left };
      const { foreseen, asks, changed } = take('promise', LATE, { cancelDate });
      expect(foreseen).toStrictEqual([MOVES, LEAVES, room]);
      expect(asks).toStrictEqual(left < 0 ? [room] : []);
      expect(changed).toStrictEqual([{ in: 'Milestones', id: 'MS-0001', promised: '2027-02-22', reason: undefined }]);
    }
  });

  it('that holds leaves the order where it is, also where it was late before', () => {
    const still = { code: 'stillLeaves', order: 'ORD-0001', day: '2027-03-15', slip: 0 };
    expect(take('promise', { promised: '2027-02-08' }).foreseen).toStrictEqual([still]);
    const before = [{ ...fabric, promised: '2027-02-22' }, cutting, leaving];
    expect(take('promise', { promised: '2027-02-08' }, {}, before).foreseen).toStrictEqual([
      { ...MOVES, from: MOVES.to, to: MOVES.from },
      { ...LEAVES, day: LEAVES.before, before: LEAVES.day, slip: 0 },
    ]);
    const also = [fabric, { ...cutting, promised: '2027-03-01' }, leaving];
    expect(take('promise', LATE, {}, also).foreseen).toStrictEqual([{ ...still, day: '2027-03-29', slip: 10 }]);
  });

  it('moves nothing of what is done, left out, or of another order', () => {
    const others = [
      { ...cutting, doneOn: '2027-01-15' },
      { ...leaving, skippedOn: '2027-01-15' },
      { ...cutting, milestoneId: 'MS-0004', order: 'ORD-0002' },
    ];
    expect(take('promise', LATE, {}, [fabric, ...others]).foreseen).toStrictEqual([LEAVES]);
  });

  it('says nothing where no day is known, or the order is not there', () => {
    expect(take('promise', LATE, { originalExFactory: '' }).foreseen).toStrictEqual([]);
    expect(take('promise', LATE, { orderId: 'ORD-0002' }).foreseen).toStrictEqual([]);
    expect(take('promise', LATE, {}, [{ ...fabric, order: '' }]).foreseen).toStrictEqual([]);
  });
});

describe('A milestone that is moved', () => {
  const moveTo = (daysBefore: unknown, own: Fields = {}) =>
    take('move', { daysBefore: daysBefore as number }, {}, [{ ...fabric, ...own }, cutting, leaving]);
  const past = (due: string) => ({ code: 'turnsPast', count: 1, first: 'Fabric in-house', due });

  it('may be due today without a question, and not on the last working day before', () => {
    const to = (day: string) => ({ code: 'moves', count: 1, first: 'Fabric in-house', from: '2027-02-08', to: day });
    expect(moveTo(40).foreseen).toMatchObject([to('2027-01-18'), { code: 'stillLeaves' }]);
    expect(moveTo(40).asks).toStrictEqual([]);
    // Due on Friday: as it cannot be done before today, the order slips with it.
    expect(moveTo(41).foreseen?.slice(0, 2)).toMatchObject([{ code: 'moves', from: '2027-02-08' }, past('2027-01-15')]);
    expect(moveTo(41).asks).toStrictEqual([past('2027-01-15')]);
  });

  it('turns past from today, and is not told again where it was past before', () => {
    expect(moveTo(41, { daysBefore: 40 }).asks).toStrictEqual([past('2027-01-15')]);
    expect(moveTo(45, { daysBefore: 41 }).asks).toStrictEqual([]);
  });

  it('says nothing while the days are not a whole number', () => {
    for (const days of [25.5, undefined]) expect(moveTo(days).foreseen).toStrictEqual([]);
    expect(moveTo(undefined).problems).toStrictEqual({ daysBefore: { code: 'notWhole', typed: 'undefined' } });
  });

  it('is written with its float and reason, and told by its name and days', () => {
    const { changed, said, rows } = take('move', { daysBefore: 30, float: 3, reason: 'Mill is shut' });
    expect(changed).toStrictEqual([
      { in: 'Milestones', id: 'MS-0001', daysBefore: 30, float: 3, reason: 'Mill is shut' },
    ]);
    expect(said).toStrictEqual({ code: 'moved', id: 'MS-0001', milestone: 'Fabric in-house', days: 30 });
    expect(rows).toStrictEqual(['MS-0001']);
  });
});

describe('A milestone that is done or left out', () => {
  const late = [{ ...fabric, promised: '2027-02-22' }, cutting, leaving];

  it('gives back the days that it cost the order', () => {
    const back = { code: 'leaves', order: 'ORD-0001', day: '2027-03-15', before: '2027-03-29', slip: 0 };
    const moves = { code: 'moves', count: 2, first: 'Cutting starts', from: '2027-03-01', to: '2027-02-15' };
    expect(take('done', {}, {}, late).foreseen).toStrictEqual([moves, back]);
    expect(take('skip', { reason: 'Stock fabric' }, {}, late).foreseen).toStrictEqual([moves, back]);
  });

  it('on no day that is still to come, and the first is what most people do', () => {
    const offers = (['done', 'skip', 'promise', 'move'] as const).map((name) =>
      steps[name]('MS-0001', deskWith(), words),
    );
    expect(offers.map((offer) => offer?.rules)).toStrictEqual([
      [{ rule: 'past', day: 'doneOn' }],
      [{ rule: 'past', day: 'skippedOn' }],
      [],
      [],
    ]);
    expect(offers.map((offer) => [offer?.likely, offer?.grave])).toStrictEqual([
      [true, undefined],
      [undefined, true],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('is told by its name and day, and asked of what nobody would want beside', () => {
    const { changed, said, asks, rows } = take('skip', { skippedOn: '2027-01-15', reason: 'Stock fabric' });
    expect(changed).toStrictEqual([
      { in: 'Milestones', id: 'MS-0001', skippedOn: '2027-01-15', reason: 'Stock fabric' },
    ]);
    expect(said).toStrictEqual({ code: 'skipped', id: 'MS-0001', milestone: 'Fabric in-house', day: '2027-01-15' });
    expect(asks).toStrictEqual([{ code: 'skips', milestone: 'Fabric in-house' }]);
    expect(rows).toStrictEqual(['MS-0001']);
    expect(take('done', { doneOn: '2027-01-15' })).toMatchObject({
      said: { code: 'done', milestone: 'Fabric in-house', day: '2027-01-15' },
      rows: ['MS-0001'],
      asks: [],
    });
  });

  it('is asked about where the order then misses its cancel date all the same', () => {
    const both = [{ ...fabric, promised: '2027-03-08' }, { ...cutting, promised: '2027-03-01' }, leaving];
    const cancelDate = '2027-03-26';
    const room = { code: 'room', cancel: cancelDate, left: -1 };
    expect(take('skip', { reason: 'Stock fabric' }, { cancelDate }, both).asks).toStrictEqual([
      { code: 'skips', milestone: 'Fabric in-house' },
      room,
    ]);
    expect(take('done', {}, { cancelDate }, both).asks).toStrictEqual([room]);
  });
});

describe('An order that gets its first date, or another', () => {
  it('says which of its milestones are past at once, the first of them by name', () => {
    const change = { table: orders, id: 'ORD-0001', values: { revisedExFactory: '2027-02-12' } };
    const long = { ...cutting, daysBefore: 24 };
    const told = movesOf('ORD-0001', change, deskWith({ originalExFactory: '' }, [fabric, long, leaving]));
    expect(told[0]).toMatchObject({ code: 'turnsPast', count: 2, due: '2027-01-08' });
    expect(told[1]).toMatchObject({ code: 'leaves', before: undefined });
  });

  it('moves what is still to be done, by its own day, where that is revised', () => {
    const done = { ...cutting, doneOn: '2027-01-15' };
    const rows = [done, fabric, { ...leaving, skippedOn: '2027-01-15' }];
    const revise = (revisedExFactory: string, milestones: readonly Fields[] = rows) => {
      const change = { table: orders, id: 'ORD-0001', values: { revisedExFactory } };
      return movesOf('ORD-0001', change, deskWith({}, milestones));
    };
    const moves = { code: 'moves', count: 1, first: 'Fabric in-house', from: '2027-02-08' };
    const leaves = { code: 'leaves', order: 'ORD-0001', before: '2027-03-15', slip: 0 };
    expect(revise('2027-03-22')).toStrictEqual([
      { ...moves, to: '2027-02-15' },
      { ...leaves, day: '2027-03-22' },
    ]);
    // Four weeks sooner: the fabric would be due last Monday, and the cutting is done.
    expect(revise('2027-02-15').slice(0, 2)).toStrictEqual([
      { ...moves, to: '2027-01-11' },
      { code: 'turnsPast', count: 1, first: 'Fabric in-house', due: '2027-01-11' },
    ]);
    expect(revise('2027-02-01', [{ ...cutting, doneOn: '2027-01-05' }])).toStrictEqual([
      { ...leaves, day: '2027-02-01' },
    ]);
    expect(revise('2027-03-22', [])).toStrictEqual([]);
  });
});
