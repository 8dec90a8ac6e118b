// A milestone is done, promised, moved or left out: what its form opens with, and what is written.
import { steps } from '../../../src/tabs/milestones/steps';
import { words } from '../../../src/tabs/milestones/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const fabric: Fields = {
  milestoneId: 'MS-0001',
  order: 'ORD-0001',
  milestone: 'Fabric in-house',
  daysBefore: 40,
  who: 'Supplier',
  reason: 'Dyed again',
};
const take = (name: 'done' | 'promise' | 'move' | 'skip' | 'inspect', changes: Fields = {}) =>
  steps[name](
    'MS-0001',
    deskOf({
      Orders: [{ orderId: 'ORD-0001', quantity: 400, stage: 'Confirmed', originalExFactory: '2027-03-12' }],
      Milestones: [{ ...fabric, ...changes }],
      Settings: [{ setting: 'Desk', item: 'Quality', value: 'on' }],
    }),
    words,
  );
const all = ['done', 'promise', 'move', 'skip'] as const;

it('is changed while it is open, and not once it was done or left out', () => {
  for (const name of all) {
    expect(take(name)?.presets.reason).toBe('Dyed again');
    expect(take(name, { doneOn: '2026-11-20' })).toBeUndefined();
    expect(take(name, { skippedOn: '2026-11-20' })).toBeUndefined();
  }
});

it('cannot go without its day, its days before, or the reason for which it is left out', () => {
  const needed = (name: (typeof all)[number]) =>
    take(name)?.sections[0]?.fields.flatMap(({ key, required }) => (required ? key : []));
  expect(all.map(needed)).toEqual([['doneOn'], ['promised'], ['daysBefore'], ['skippedOn', 'reason']]);
});

it('is done today unless another day is told, or promised for a day', () => {
  const changed = { in: 'Milestones', id: 'MS-0001', reason: 'Dyed again' };
  const done = planned(take('done'));
  expect(done.changed).toEqual([{ ...changed, doneOn: '2026-11-22' }]);
  expect(done.said).toEqual({ code: 'done', id: 'MS-0001', milestone: 'Fabric in-house', day: '2026-11-22' });
  const promised = planned(take('promise', { promised: '2027-01-10' }), { promised: '2027-01-12' });
  expect(promised.changed).toEqual([{ ...changed, promised: '2027-01-12' }]);
  expect(promised.said).toMatchObject({ code: 'promised', day: '2027-01-12' });
  expect(take('promise', { promised: '2027-01-10' })?.presets.promised).toBe('2027-01-10');
});

it('is moved by whole working days, and by nothing else', () => {
  expect(take('move', { float: 3 })?.presets).toEqual({ daysBefore: 40, float: 3, reason: 'Dyed again' });
  const moved = planned(take('move'), { daysBefore: 35, float: 2 });
  expect(moved.changed).toMatchObject([{ id: 'MS-0001', daysBefore: 35, float: 2 }]);
  expect(moved.said).toMatchObject({ code: 'moved', days: 35 });
  expect(planned(take('move'), { daysBefore: 35.5 }).problems).toEqual({
    daysBefore: { code: 'notWhole', typed: '35.5' },
  });
});

it('is left out with a reason, after a question', () => {
  const { changed, asks } = planned(take('skip'));
  expect(changed).toEqual([{ in: 'Milestones', id: 'MS-0001', skippedOn: '2026-11-22', reason: 'Dyed again' }]);
  expect(asks[0]).toEqual({ code: 'skips', milestone: 'Fabric in-house' });
});

it('books the inspection that it ends, where it is the final one', () => {
  const booked = take('inspect', { milestone: 'final inspection' });
  const { added, rows, said } = planned(booked, { bookedFor: '2027-03-01' });
  expect(said).toMatchObject({ code: 'inspectionBooked', id: added[0]?.inspectionId, day: '2027-03-01' });
  expect(added).toMatchObject([
    { in: 'Inspections', order: 'ORD-0001', type: 'Final', bookedFor: '2027-03-01', lot: 400 },
  ]);
  expect(rows).toEqual(['MS-0001', added[0]?.inspectionId]);
  expect(take('inspect')).toBeUndefined();
  expect(take('inspect', { milestone: 'Final inspection', doneOn: '2026-11-20' })).toBeUndefined();
});
