// A result that was typed with a day that is yet to come: the milestone and the payments do not get that day.
import { steps } from '../../../src/tabs/inspections/steps';
import { words } from '../../../src/tabs/inspections/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const settle = (doneOn: string, found: number) => {
  const inspection: Fields = {
    inspectionId: 'INS-0001',
    order: 'ORD-0001',
    type: 'Final',
    lot: 400,
    level: 'II',
    severity: 'Normal',
    majorAql: '2.5',
    minorAql: '4.0',
    doneOn,
    criticalFound: 0,
    majorFound: found,
    minorFound: 0,
  };
  const balance: Fields = {
    expenseId: 'EXP-0001',
    order: 'ORD-0001',
    category: 'Balance',
    amount: 100,
    holdUntil: 'Inspection passed',
    releasedOn: found > 0 ? '2026-11-10' : '',
  };
  const desk = deskOf({
    Orders: [{ orderId: 'ORD-0001', quantity: 400, stage: 'Confirmed' }],
    Inspections: [inspection],
    Expenses: [balance],
    Settings: [{ setting: 'Desk', item: 'Quality', value: 'on' }],
  });
  return steps.settle('INS-0001', desk, words);
};
const keys = (...given: Parameters<typeof settle>) =>
  settle(...given)?.sections.map(({ fields }) => fields.map(({ key }) => key));

describe('A pass that is applied', () => {
  it('asks for the day where that is yet to come, and writes the true one everywhere', () => {
    const offer = settle('2026-12-22', 0);
    expect(keys('2026-12-22', 0)).toStrictEqual([['doneOn']]);
    expect(offer?.presets).toStrictEqual({ doneOn: '2026-12-22' });
    expect(offer?.likely).toBe(true);
    expect(planned(offer, { doneOn: '2026-12-21' }).problems).toStrictEqual({
      doneOn: { code: 'inFuture', day: '2026-12-21' },
    });
    expect(planned(offer, { doneOn: '2026-11-22' }).changed).toStrictEqual([
      { in: 'Inspections', id: 'INS-0001', doneOn: '2026-11-22' },
      { in: 'Expenses', id: 'EXP-0001', releasedOn: '2026-11-22' },
    ]);
  });

  it('is applied by the day that stands there where that is past, and asks nothing', () => {
    for (const day of ['2026-11-20', '2026-11-22']) {
      expect(keys(day, 0)).toStrictEqual([]);
      expect(planned(settle(day, 0)).changed).toStrictEqual([{ in: 'Expenses', id: 'EXP-0001', releasedOn: day }]);
    }
  });
});

describe('A failure that is applied', () => {
  it('holds the payments again, whatever day stands there: none is written', () => {
    expect(keys('2026-12-22', 12)).toStrictEqual([]);
    expect(planned(settle('2026-12-22', 12)).changed).toStrictEqual([
      { in: 'Expenses', id: 'EXP-0001', releasedOn: undefined },
    ]);
  });
});
