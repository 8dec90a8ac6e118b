// What a step says that it would move is what the sheet shows once it is taken. SUPPOSED=500 tries as many changes.
import fc from 'fast-check';
import { openBook } from '../../../src/app/book';
import { openWorkingDays } from '../../../src/domain/working-days';
import { fromDayNumber, toDayNumber } from '../../../src/schema/dates';
import type { Move } from '../../../src/tabs/milestones/codes';
import { movesOf } from '../../../src/tabs/milestones/moves';
import { milestones } from '../../../src/tabs/milestones/table';
import { orders } from '../../../src/tabs/orders/table';
import { calendarCells, calendarWorkbook, type Fields, type Given } from '../../support/calendar-book';
import { openFormulaBook, shipped } from '../../support/formulas';
import { runs } from '../../support/tiers';

const TODAY = '2027-01-18';
const CANCEL = '2027-03-30';
const names = ['Orders', 'Milestones', 'Settings', 'Working days'];
const absent = shipped.tables.map(({ name }) => name).filter((name) => !names.includes(name));
const sheets = openFormulaBook({ usual: 8, 'Working days': 500 }, new Date(`${TODAY}T10:00:00Z`), {
  ...shipped,
  absent,
});
const { workdays } = openWorkingDays([1, 2, 3, 4, 5, 6], [{ from: '2027-02-03', to: '2027-02-12' }]);

const STEPS = [
  'Lab dip approved',
  'Fabric in-house',
  'PP approved',
  'Cutting starts',
  'Final inspection',
  'Ex-factory',
];
const order: Fields = {
  orderId: 'ORD-0001',
  style: 'Linen shirt',
  factory: 'Hanoi Garment 9',
  quantity: 400,
  originalExFactory: '2027-03-15',
  cancelDate: CANCEL,
};
const given = (rows: readonly Fields[], ofOrder: Fields = order): Given => ({
  today: TODAY,
  days: ['2026-10-01', '2027-07-31'],
  orders: [ofOrder],
  milestones: rows,
  settings: [
    ['Working days', 'Hanoi Garment 9', 'Mon-Sat'],
    ['Closed days', 'Hanoi Garment 9', '2027-02-03..2027-02-12'],
  ],
});
const step = (at: number, fields: Fields): Fields => ({
  milestoneId: `MS-${at}`,
  order: 'ORD-0001',
  milestone: STEPS[at] ?? '',
  who: 'Factory',
  ...fields,
});
const FABRIC = [60, 26, 22, 20, 3, 0].map((daysBefore, at) =>
  step(at, { daysBefore, ...(at === 0 && { doneOn: '2026-12-24' }) }),
);

interface Change {
  readonly to: 'order' | number;
  readonly values: { readonly [key: string]: string | number };
}

/** What would be said of a change. */
function said({ to, values }: Change, rows: readonly Fields[]): readonly Move[] {
  const book = openBook(calendarWorkbook(given(rows)));
  const change = to === 'order' ? { table: orders, id: 'ORD-0001' } : { table: milestones, id: `MS-${to}` };
  return movesOf('ORD-0001', { ...change, values }, book);
}

const day = (value: unknown) => (typeof value === 'number' && value > 40_000 ? fromDayNumber(value) : value);

/** What the sheet shows: of each milestone its days and whether it is open, and of the order when it leaves. */
function shown(rows: readonly Fields[], ofOrder: Fields) {
  sheets.fill(calendarCells(given(rows, ofOrder)));
  const [figures = {}] = sheets.computed(orders);
  const each = sheets.computed(milestones).slice(0, rows.length);
  return {
    each: each.map(({ due, expected, open }) => ({ due: day(due), expected: day(expected), open })),
    leaves: day(figures.expectedExFactory),
    slip: figures.slip,
  };
}

function onTheSheet({ to, values }: Change, rows: readonly Fields[]) {
  const before = shown(rows, order);
  const changed = rows.map((row, at) => (at === to ? { ...row, ...values } : row));
  return { before, after: shown(changed, to === 'order' ? { ...order, ...values } : order) };
}

/** The same in the words of the step, from nothing but the two states of the sheet. */
function toldBy(change: Change, { before, after }: ReturnType<typeof onTheSheet>) {
  const rows = before.each.map((was, at) => ({ was, is: after.each[at], own: at === change.to }));
  const open = rows.filter(({ was, is }) => was.open === 1 && is?.open === 1);
  const moved = open.filter(({ was, is, own }) => was.due !== is?.due || (!own && was.expected !== is?.expected));
  const isPast = (due: unknown) => typeof due === 'string' && due < TODAY;
  const past = open.filter(({ was, is }) => isPast(is?.due) && !isPast(was.due));
  return {
    moves: moved.length,
    turnsPast: past.length,
    leaves: [before.leaves, after.leaves, after.slip],
    left: workdays(String(after.leaves), CANCEL),
  };
}

const find = <Code extends Move['code']>(moves: readonly Move[], code: Code) =>
  moves.find((move): move is Extract<Move, { code: Code }> => move.code === code);

function inWords(moves: readonly Move[], left: number) {
  const [leaves, still] = [find(moves, 'leaves'), find(moves, 'stillLeaves')];
  return {
    moves: find(moves, 'moves')?.count ?? 0,
    turnsPast: find(moves, 'turnsPast')?.count ?? 0,
    leaves: leaves ? [leaves.before, leaves.day, leaves.slip] : [still?.day, still?.day, still?.slip],
    // Where it still leaves on the same day, no more is said of the room.
    left: find(moves, 'room')?.left ?? left,
  };
}

const date = (from: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((n) => fromDayNumber(toDayNumber(from) + n) ?? '');
const milestone = fc.record({
  daysBefore: fc.integer({ min: -2, max: 40 }),
  float: fc.option(fc.integer({ min: 0, max: 6 }), { nil: '' as const }),
  promised: fc.option(date(TODAY, 60), { nil: '' }),
  doneOn: fc.option(date('2027-01-04', 10), { nil: '', freq: 3 }),
});
const rows = fc
  .array(milestone, { minLength: 2, maxLength: STEPS.length })
  .map((list) =>
    list.map((fields, at) =>
      step(at, { ...fields, ...(at > 0 && at % 2 === 0 && { after: STEPS[at - 1] ?? '', takes: 2 }) }),
    ),
  );
const change: fc.Arbitrary<Change> = fc.oneof(
  date('2027-02-01', 90).map((revisedExFactory) => ({ to: 'order' as const, values: { revisedExFactory } })),
  ...[0, 1].flatMap((to) => [
    date(TODAY, 70).map((promised) => ({ to, values: { promised } })),
    date('2027-01-04', 14).map((doneOn) => ({ to, values: { doneOn } })),
    fc.integer({ min: -3, max: 60 }).map((daysBefore) => ({ to, values: { daysBefore } })),
    fc.constant({ to, values: { skippedOn: TODAY } }),
  ]),
);

it('says what the sheet then shows, whatever moves: a date, a promise, what is done, moved or left out', () => {
  fc.assert(
    fc.property(rows, change, (list, moved) => {
      const told = toldBy(moved, onTheSheet(moved, list));
      expect(inWords(said(moved, list), told.left)).toEqual(told);
    }),
    runs(25, process.env.SUPPOSED),
  );
});

it('says of fabric that is promised for the 20th: four move, and it leaves on 23 March, 6 working days before the cancel date', () => {
  expect(said({ to: 1, values: { promised: '2027-02-20' } }, FABRIC)).toEqual([
    { code: 'moves', count: 4, first: 'PP approved', from: '2027-02-17', to: '2027-02-25' },
    { code: 'leaves', order: 'ORD-0001', day: '2027-03-23', before: '2027-03-15', slip: 7 },
    { code: 'room', cancel: CANCEL, left: 6 },
  ]);
});

it('says of a revised date how many move, the first of them, and that nothing of them is past', () => {
  expect(said({ to: 'order', values: { revisedExFactory: '2027-03-25' } }, FABRIC)).toEqual([
    { code: 'moves', count: 5, first: 'Fabric in-house', from: '2027-02-02', to: '2027-02-23' },
    { code: 'leaves', order: 'ORD-0001', day: '2027-03-25', before: '2027-03-15', slip: 0 },
    { code: 'room', cancel: CANCEL, left: 4 },
  ]);
});

it('says which would be past at once where it is to leave earlier', () => {
  const moves = said({ to: 'order', values: { revisedExFactory: '2027-02-22' } }, FABRIC);
  expect(find(moves, 'turnsPast')).toEqual({
    code: 'turnsPast',
    count: 2,
    first: 'Fabric in-house',
    due: '2027-01-12',
  });
});

it('says that it still leaves on its day where a promise costs nothing', () => {
  expect(said({ to: 1, values: { promised: '2027-02-01' } }, FABRIC)).toEqual([
    { code: 'stillLeaves', order: 'ORD-0001', day: '2027-03-15', slip: 0 },
  ]);
});

it('says nothing of an order without milestones', () => {
  expect(said({ to: 'order', values: { revisedExFactory: '2027-03-25' } }, [])).toEqual([]);
});
