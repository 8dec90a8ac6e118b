// The dates of milestones that must come out, to the day, on the sheet and in the evaluator: see docs/decisions/0030.
import { fromDayNumber } from '../../../src/schema/dates';
import { milestones } from '../../../src/tabs/milestones/table';
import { orders } from '../../../src/tabs/orders/table';
import { calendarCells, type Fields } from '../../support/calendar-book';
import { compare } from '../../support/figures';
import { openFormulaBook, shipped } from '../../support/formulas';

const TODAY = '2026-11-26';
const DAYS = ['2026-11-01', '2027-06-30'] as const;
const names = ['Orders', 'Milestones', 'Settings', 'Working days'];
const declared = {
  ...shipped,
  absent: shipped.tables.map(({ name }) => name).filter((name) => !names.includes(name)),
};
const sheets = openFormulaBook({ usual: 9, 'Working days': 450 }, new Date(`${TODAY}T10:00:00Z`), declared);

const CLOSED = '2027-02-03..2027-02-12';
const order = (fields: Fields = {}): Fields => ({
  orderId: 'ORD-0001',
  style: 'Linen shirt',
  factory: 'Hanoi Garment 9',
  quantity: 400,
  originalExFactory: '2027-03-15',
  cancelDate: '2027-03-30',
  ...fields,
});
const step = (milestone: string, daysBefore: number, fields: Fields = {}): Fields => ({
  milestoneId: `MS-${milestone}`,
  order: 'ORD-0001',
  milestone,
  daysBefore,
  who: 'Factory',
  ...fields,
});

/** A day as it is written; other figures are small. */
const day = (value: unknown) => (typeof value === 'number' && value > 40_000 ? fromDayNumber(value) : value);

type Settings = readonly (readonly [string, string, string | number])[];

/** What the sheet shows of these rows; that the evaluator says the same is asserted here. */
function shown(rows: readonly Fields[], settings: Settings = [], fields: Fields = {}) {
  const cells = calendarCells({
    today: TODAY,
    days: DAYS,
    orders: [order(fields)],
    milestones: rows,
    settings,
  });
  expect(compare(sheets, cells, TODAY, declared).differences).toEqual([]);
  const ofMilestone = (index: number) => sheets.computed(milestones)[index] ?? {};
  return {
    due: rows.map((_, index) => day(ofMilestone(index).due)),
    of: (index: number, key: string) => day(ofMilestone(index)[key]),
    order: (key: string) => day(sheets.computed(orders)[0]?.[key]),
  };
}

const VIETNAM = [
  ['Working days', 'Hanoi Garment 9', 'Mon-Sat'],
  ['Closed days', 'Hanoi Garment 9', CLOSED],
] as const;

describe('Milestones of an order that leaves on Monday 15 March 2027', () => {
  const back = [72, 60, 50, 30, 26, 22, 20, 3].map((days) => step(`M${days}`, days));

  it('count back over the closure of a factory that works Monday to Saturday', () => {
    expect(shown(back, VIETNAM).due).toEqual([
      '2026-12-10',
      '2026-12-24',
      '2027-01-05',
      '2027-01-28',
      '2027-02-02',
      '2027-02-17',
      '2027-02-19',
      '2027-03-11',
    ]);
  });

  it('count back without it', () => {
    const { due } = shown([step('M30', 30), step('M72', 72)], [VIETNAM[0]]);
    expect(due).toEqual(['2027-02-08', '2026-12-21']);
  });

  it('count back from Monday to Friday, with and without it', () => {
    const weekdays = ['Working days', 'Hanoi Garment 9', 'Mon-Fri'] as const;
    expect(shown([step('M30', 30)], [weekdays]).due).toEqual(['2027-02-01']);
    expect(shown([step('M30', 30)], [weekdays, VIETNAM[1]]).due).toEqual(['2027-01-20']);
  });

  it('count back from the spreadsheet’s own weekdays where the factory has none', () => {
    expect(shown([step('M30', 30)]).due).toEqual(['2027-02-01']);
  });

  it('count one day back from a closed Sunday as Saturday', () => {
    const { due } = shown([step('M1', 1), step('M0', 0)], VIETNAM, { originalExFactory: '2027-03-14' });
    expect(due).toEqual(['2027-03-13', '2027-03-14']);
  });

  it('take Friday off in Bangladesh', () => {
    const settings: Settings = [
      ['Working days', 'Hanoi Garment 9', 'Sat-Thu'],
      ['Closed days', 'Hanoi Garment 9', '2027-03-09..2027-03-11'],
    ] as const;
    expect(shown([step('M30', 30)], settings, { originalExFactory: '2027-04-15' }).due).toEqual(['2027-03-08']);
  });

  it('all move with a revised date', () => {
    const { due, of } = shown([step('Cutting starts', 20), step('Final inspection', 3)], VIETNAM, {
      revisedExFactory: '2027-03-25',
    });
    expect(due).toEqual(['2027-03-02', '2027-03-22']);
    expect(of(0, 'planned')).toBe('2027-02-19');
  });
});

describe('Fabric that is due on 2 February and promised for the 20th', () => {
  const fabric = (fields: Fields = {}) =>
    step('Fabric in-house', 26, { who: 'Supplier', promised: '2027-02-20', ...fields });
  const later = step('Cutting starts', 20, { after: 'Fabric in-house', takes: 3 });

  it('is late by 7 working days, and so is the order: it leaves on the 23rd, 6 working days before the cancel date', () => {
    const { of, order: ofOrder } = shown([fabric(), later, step('Lab dip approved', 60)], VIETNAM);
    expect([of(0, 'due'), of(0, 'lateBy'), of(0, 'expected'), of(0, 'status')]).toEqual([
      '2027-02-02',
      7,
      '2027-02-20',
      'At risk',
    ]);
    expect([ofOrder('slip'), ofOrder('expectedExFactory'), ofOrder('status')]).toEqual([7, '2027-03-23', 'At risk']);
    // What comes after it slips with it, what was due before does not.
    expect([of(1, 'waitsFor'), of(1, 'expected'), of(1, 'turn')]).toEqual(['Fabric in-house', '2027-02-27', null]);
    expect([of(2, 'expected'), of(2, 'status')]).toEqual(['2026-12-24', 'Planned']);
    expect([ofOrder('next'), ofOrder('nextDue'), ofOrder('turnOf')]).toEqual([
      'Lab dip approved',
      '2026-12-24',
      'Factory',
    ]);
    expect(ofOrder('milestonesDone')).toBe('0/3');
  });

  it('may be late by its float: with 4 the order slips by 3, to the 18th', () => {
    const { order: ofOrder } = shown([fabric({ float: 4 }), later], VIETNAM);
    expect([ofOrder('slip'), ofOrder('expectedExFactory')]).toEqual([3, '2027-03-18']);
  });

  it('delays nothing any more once it is done, but what has to follow it', () => {
    const done = fabric({ doneOn: '2026-11-20' });
    const { of, order: ofOrder } = shown([done, later], VIETNAM);
    expect([of(0, 'status'), of(0, 'lateBy'), ofOrder('slip')]).toEqual(['Done', null, 0]);
    expect([of(1, 'turn'), ofOrder('turnOf'), ofOrder('milestonesDone')]).toEqual(['2027-02-19', 'Factory', '1/2']);
  });

  it('misses the cancel date before anything is late, where the goods travel for 16 days', () => {
    const { order: ofOrder } = shown([step('Lab dip approved', 60)], [...VIETNAM, ['Transit days', '', 16]]);
    expect([ofOrder('slip'), ofOrder('arrives'), ofOrder('finding')]).toEqual([0, '2027-03-31', 'Misses cancel']);
    const late = shown([fabric()], [...VIETNAM, ['Transit days', '', 8]]);
    expect([late.order('arrives'), late.order('finding'), late.order('findingFigure')]).toEqual([
      '2027-03-31',
      'Misses cancel',
      1,
    ]);
    expect(shown([fabric()], VIETNAM).order('finding')).toBe('Slips');
  });

  it('shows nothing where the calendar does not reach', () => {
    const { due, of } = shown([step('Far', 3_000)], VIETNAM);
    expect([...due, of(0, 'status'), of(0, 'finding')]).toEqual([null, 'No date', 'No calendar']);
  });

  it('rests with an order that has ended, and is left out where it is skipped', () => {
    const { of, order: ofOrder } = shown([fabric({ skippedOn: '2026-11-20' }), later], VIETNAM);
    expect([of(0, 'status'), of(1, 'waitsFor'), ofOrder('slip'), ofOrder('milestonesDone')]).toEqual([
      'Skipped',
      null,
      0,
      '0/1',
    ]);
    const ended = shown([fabric(), later], VIETNAM, { stage: 'Closed' });
    expect([ended.of(0, 'status'), ended.order('slip'), ended.order('next')]).toEqual(['Order ended', 0, null]);
  });
});
