// What a date was before is kept with its reason, however often it moves.
import fc from 'fast-check';
import { readTrail, withTrail } from '../../src/domain/trail';
import { addDays } from '../../src/schema/dates';
import { orders } from '../../src/tabs/orders/table';

const revise = (row: object, revisedExFactory: string | undefined) =>
  withTrail(orders, { ...row }, { revisedExFactory });

it('the first revision keeps nothing: the original date has a column of its own', () => {
  expect(revise({ originalExFactory: '2027-01-10' }, '2027-01-20')).toEqual({ revisedExFactory: '2027-01-20' });
});

it('the next one keeps the date before, and why it had moved; taking it away does too', () => {
  const row = { revisedExFactory: '2027-01-20', slipReason: 'yarn\nlate' };
  expect(revise(row, '2027-01-28')).toMatchObject({ earlierDates: '2027-01-20: yarn late' });
  expect(revise(row, undefined)).toMatchObject({ earlierDates: '2027-01-20: yarn late' });
  expect(revise({ revisedExFactory: '2027-01-20' }, '2027-01-28')).toMatchObject({ earlierDates: '2027-01-20' });
});

it('the same date again, or a change of something else, leaves no trace', () => {
  const row = { revisedExFactory: '2027-01-20', slipReason: 'yarn late' };
  expect(revise(row, '2027-01-20')).toEqual({ revisedExFactory: '2027-01-20' });
  expect(withTrail(orders, row, { slipReason: 'strike' })).toEqual({ slipReason: 'strike' });
});

it('a line that somebody wrote otherwise is shown as it stands', () => {
  expect(readTrail('in May\n2027-13-40: x\n\n 2027-01-20 ')).toEqual([
    { day: undefined, why: 'in May' },
    { day: undefined, why: '2027-13-40: x' },
    { day: '2027-01-20', why: '' },
  ]);
  expect(readTrail(undefined)).toEqual([]);
});

it('reads back every date and reason in order, as often as the date moved', () => {
  const reason = fc
    .string({ minLength: 1 })
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  const moves = fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), reason), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(moves, (moved) => {
      let row: { readonly [key: string]: string } = {};
      let day = '2027-01-01';
      const told: { day: string; why: string }[] = [];
      for (const [days, slipReason] of moved) {
        day = addDays(day, days);
        const changed = withTrail(orders, row, { revisedExFactory: day, slipReason });
        row = { ...row, ...(changed as { readonly [key: string]: string }) };
        told.push({ day, why: slipReason });
      }
      expect(readTrail(row.earlierDates)).toEqual(told.slice(0, -1));
    }),
  );
});
