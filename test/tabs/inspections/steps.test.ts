// An inspection is booked, or done again: for which day, of how many pieces, and under which id.
import { openContext } from '../../../src/app/step';
import { steps } from '../../../src/tabs/inspections/steps';
import { words } from '../../../src/tabs/inspections/words.en';
import { steps as orderSteps } from '../../../src/tabs/orders/steps';
import { words as orderWords } from '../../../src/tabs/orders/words.en';
import { calendarWorkbook, type Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const order: Fields = {
  orderId: 'ORD-0001',
  factory: 'Hanoi Garment 9',
  quantity: 400,
  stage: 'Confirmed',
  originalExFactory: '2027-03-12',
  owner: 'Bea',
};
const inspection = (more: Fields = {}): Fields => ({
  inspectionId: 'INS-0001',
  order: 'ORD-0001',
  type: 'Final',
  lot: 400,
  level: 'II',
  severity: 'Normal',
  majorAql: '2.5',
  minorAql: '4.0',
  ...more,
});
const desk = (inspections: readonly Fields[], changes: Fields = {}) =>
  deskOf({
    Orders: [{ ...order, ...changes }],
    Inspections: inspections,
    Settings: [{ setting: 'Desk', item: 'Quality', value: 'on' }],
  });
const inspect = (inspections: readonly Fields[] = [], changes: Fields = {}) =>
  orderSteps.inspect('ORD-0001', desk(inspections, changes), orderWords);
const take = (name: 'book' | 'reinspect', more: Fields, others: readonly Fields[] = []) =>
  steps[name]('INS-0001', desk([inspection(more), ...others]), words);
const failed = { doneOn: '2026-11-20', criticalFound: 0, majorFound: 9, minorFound: 0 };

describe('Booking an inspection of an order', () => {
  it('writes a row of its own for that day, of the pieces that the standard says', () => {
    const { added, said, asks, rows } = planned(inspect(), { bookedFor: '2027-03-01', inspector: 'Ana' });
    expect(added).toMatchObject([
      { in: 'Inspections', inspectionId: 'INS-0001', order: 'ORD-0001', type: 'Final', lot: 400, owner: 'Bea' },
    ]);
    expect(said).toEqual({
      code: 'inspectionBooked',
      id: 'INS-0001',
      order: 'ORD-0001',
      day: '2027-03-01',
      pieces: 50,
    });
    expect({ asks, rows }).toEqual({ asks: [], rows: ['ORD-0001', 'INS-0001'] });
    expect(planned(inspect([], { owner: '' }), { bookedFor: '2027-03-01' }).added[0]?.owner).toBe('ana@studio.example');
  });

  it('is for the day of the final inspection of its order, where that is open and ahead', () => {
    const milestone = (at: number, more: Fields): Fields => ({
      milestoneId: `MS-000${at}`,
      order: 'ORD-0001',
      milestone: 'Final inspection',
      daysBefore: 3,
      who: 'Us',
      ...more,
    });
    const bookedFor = (more: Fields, today = '2027-01-18') => {
      const workbook = calendarWorkbook({
        today,
        days: ['2026-10-01', '2027-07-31'],
        orders: [order, { ...order, orderId: 'ORD-0002' }],
        milestones: [
          milestone(1, { milestone: 'Fabric in-house', daysBefore: 26 }),
          milestone(2, { order: 'ORD-0002', daysBefore: 9 }),
          milestone(3, more),
        ],
        settings: [['Desk', 'Quality', 'on']],
      });
      return orderSteps.inspect('ORD-0001', openContext(workbook), orderWords)?.presets.bookedFor;
    };
    expect(bookedFor({})).toBe('2027-03-09');
    expect(bookedFor({}, '2027-03-09')).toBe('2027-03-09');
    expect(bookedFor({}, '2027-03-10')).toBeUndefined();
    expect(bookedFor({ doneOn: '2027-01-15' })).toBeUndefined();
    expect(bookedFor({ skippedOn: '2027-01-15' })).toBeUndefined();
  });

  it('asks who inspects and by which plan, and tells the sample while that is filled in', () => {
    const keys = inspect()?.sections.map(({ fields }) => fields.map(({ key }) => key));
    expect(keys).toEqual([
      ['type', 'bookedFor', 'inspector'],
      ['lot', 'level', 'severity', 'majorAql', 'minorAql'],
    ]);
    const sampled = { code: 'sampled', lot: 400, level: 'II', letter: 'H', pieces: 50, majorAc: 3, minorAc: 5 };
    expect(inspect()?.foresee?.({})).toEqual([sampled]);
    expect(take('book', {})?.foresee?.({})).toEqual([sampled]);
  });

  it('asks after ex-factory, the revised day where there is one, and not for that day itself', () => {
    const asks = (day: string, changes?: Fields) => planned(inspect([], changes), { bookedFor: day }).asks;
    expect(asks('2027-03-12')).toEqual([]);
    expect(asks('2027-03-13')).toEqual([{ code: 'afterExFactory', day: '2027-03-12' }]);
    expect(asks('2027-03-13', { revisedExFactory: '2027-03-20' })).toEqual([]);
  });

  it('asks beside another that is still to be done, of the same kind', () => {
    const beside = (more: Fields) => planned(inspect([inspection(more)]), { bookedFor: '2027-03-01' }).asks;
    expect(beside({ bookedFor: '2027-02-20' })).toEqual([{ code: 'bookedAlready', id: 'INS-0001', day: '2027-02-20' }]);
    expect(beside({ type: 'Inline' })).toEqual([]);
    expect(beside({ order: 'ORD-0002' })).toEqual([]);
    expect(beside(failed)).toEqual([]);
  });

  it('starts with the inspector of the last one, and is not offered once the order is over', () => {
    expect(
      inspect([inspection({ inspector: 'Ana' }), inspection({ inspectionId: 'INS-0002', inspector: 'Bo' })])?.presets,
    ).toMatchObject({ inspector: 'Bo', lot: 400, severity: 'Normal' });
    for (const stage of ['Closed', 'Cancelled']) expect(inspect([], { stage })).toBeUndefined();
  });
});

describe('An inspection', () => {
  it('is booked while it was not done, without a question about itself', () => {
    const { changed, said, asks } = planned(take('book', { bookedFor: '2027-02-20' }), { bookedFor: '2027-02-25' });
    expect(changed).toMatchObject([{ in: 'Inspections', id: 'INS-0001', bookedFor: '2027-02-25', lot: 400 }]);
    expect(said).toMatchObject({ id: 'INS-0001', order: 'ORD-0001', day: '2027-02-25', pieces: 50 });
    expect(asks).toEqual([]);
    expect(take('book', failed)).toBeUndefined();
    expect(take('book', { doneOn: '2026-11-20' })).toBeUndefined();
  });

  it('that failed is done again by the same plan three days later, once', () => {
    const offer = take('reinspect', { ...failed, inspector: 'Ana' });
    expect(offer?.presets).toMatchObject({ bookedFor: '2026-11-25', inspector: 'Ana', lot: 400 });
    const { added, said, rows } = planned(offer);
    expect(added).toMatchObject([
      { inspectionId: 'INS-0002', order: 'ORD-0001', type: 'Re-inspection', severity: 'Normal', majorAql: '2.5' },
    ]);
    expect(said).toEqual({ code: 'reinspected', id: 'INS-0001', next: 'INS-0002', day: '2026-11-25' });
    expect(rows).toEqual(['INS-0001', 'INS-0002']);
    expect(take('reinspect', { ...failed, majorFound: 0 })).toBeUndefined();
    expect(take('reinspect', {})).toBeUndefined();
  });

  it('goes by another severity in one tap, while it is a final one that was not done', () => {
    const earlier = [2, 3].map((at) =>
      inspection({ ...failed, inspectionId: `INS-000${at}`, doneOn: `2026-11-1${at}` }),
    );
    const switched = (more: Fields, others = earlier) =>
      steps.switchSeverity('INS-0001', desk([inspection(more), ...others]), words);
    expect(planned(switched({})).changed).toEqual([{ in: 'Inspections', id: 'INS-0001', severity: 'Tightened' }]);
    expect(switched({ type: 'Inline' })).toBeUndefined();
    expect(switched({ severity: 'Tightened' })).toBeUndefined();
    expect(switched(failed)).toBeUndefined();
    expect(switched({}, earlier.slice(1))).toBeUndefined();
  });

  it('that is gone is offered nothing', () => {
    for (const step of Object.values(steps)) expect(step('INS-0099', desk([inspection()]), words)).toBeUndefined();
  });
});
