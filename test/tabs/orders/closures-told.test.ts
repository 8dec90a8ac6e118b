// Which order tells of a closure of its factory: of those still to be made there, the first due that needs nothing else.
import type { Book } from '../../../src/domain/book';
import { openClosures } from '../../../src/tabs/orders/closures';
import { orders as ordersTable } from '../../../src/tabs/orders/table';
import { bookOf, type GivenOrder, type GivenSetting, leftFor } from '../../support/book';

/** 45 days before 3 February 2027. */
const TODAY = '2026-12-20';
const HANOI = 'Hanoi Garment 9';
const week: GivenSetting = { setting: 'Working days', item: 'Vietnam', value: 'Mon-Sat' };
const closed = (item: string, value: string): GivenSetting => ({ setting: 'Closed days', item, value });
const tet = closed(HANOI, '3-12 Feb 2027');
const AHEAD = { code: 'closureAhead', days: 45, from: '2027-02-03', to: '2027-02-12' };

const order = (at: number, due: string, more: GivenOrder = {}): GivenOrder => ({
  ...{ orderId: `ORD-000${at}`, stage: 'In production', style: 'Linen shirt', factory: HANOI },
  ...{ quantity: 400, unitPrice: 14.5, originalExFactory: due },
  ...more,
});

interface Circumstances {
  readonly settings?: readonly GivenSetting[];
  readonly today?: string;
  /** Those that need somebody for a reason of their own. */
  readonly judged?: readonly string[];
}

/** All factories are in Vietnam; each whose calendar is looked up is noted in `asked`. */
function opened(book: Book, judged: readonly string[] = [], asked: unknown[] = []) {
  return openClosures(book, {
    whereaboutsOf: (factory) => {
      asked.push(factory);
      return { country: 'Vietnam', calendar: 'Vietnam' };
    },
    isJudged: ({ row }) => judged.includes(String(row.orderId)),
  });
}

/** The orders that tell, each with what it tells. */
function tell(rows: readonly GivenOrder[], { settings = [tet], today = TODAY, judged }: Circumstances = {}) {
  const book = bookOf({ Orders: rows }, { today, settings: [week, ...settings] });
  const closureOf = opened(book, judged);
  return book.rowsOf(ordersTable).flatMap((each) => {
    const finding = closureOf(each);
    return finding ? [[each.row.orderId, finding]] : [];
  });
}
const tellers = (rows: readonly GivenOrder[], more?: Circumstances) =>
  tell(rows, more).map(([id, finding]) => [id, typeof finding === 'object' ? finding.orders : undefined]);

describe('A closure is told of', () => {
  it('by the first due of the orders, whichever row it is in, with how many there are', () => {
    const rows = [order(1, '2027-02-25'), order(2, '2027-02-18'), order(3, '2027-02-20'), order(4, '2027-02-18')];
    expect(tell(rows)).toStrictEqual([['ORD-0002', { ...AHEAD, orders: 4 }]]);
  });

  it('by the first due of those that need nothing of their own, else by the first due', () => {
    const rows = [order(1, '2027-02-25'), order(2, '2027-02-18'), order(3, '2027-02-20')];
    expect(tellers(rows, { judged: ['ORD-0002'] })).toStrictEqual([['ORD-0003', 3]]);
    expect(tellers(rows, { judged: ['ORD-0001', 'ORD-0002', 'ORD-0003'] })).toStrictEqual([['ORD-0002', 3]]);
  });

  it('of no order whose goods have left the factory', () => {
    const gone = { stage: 'Ready', actualExFactory: '2026-12-18', shipBy: '2027-02-16' } as const;
    expect(tell([order(1, '2026-12-20', gone)])).toStrictEqual([]);
    expect(tellers([order(1, '2026-12-20', gone), order(2, '2027-02-20')])).toStrictEqual([['ORD-0002', 1]]);
    // By law the factory is closed from 5 February.
    expect(tell([order(1, '2026-12-20', gone)], { settings: [] })).toStrictEqual([]);
    expect(tellers([order(1, '2027-02-20')], { settings: [] })).toStrictEqual([['ORD-0001', 1]]);
  });

  it('of those alone that are still to leave, however late or near they are', () => {
    const due = '2027-02-20';
    const others: readonly GivenOrder[] = [
      { stage: 'Draft' },
      { stage: 'Closed' },
      { stage: 'Cancelled' },
      { quantity: undefined },
      { originalExFactory: undefined },
    ];
    for (const more of others) expect(tell([order(1, due, more)])).toStrictEqual([]);
    const live: readonly GivenOrder[] = [
      {},
      { shipBy: '2026-12-19' },
      { cancelDate: '2026-12-22' },
      { cancelDate: '2027-02-18' },
      { revisedExFactory: '2027-02-21' },
    ];
    for (const more of live) expect(tellers([order(1, due, more)])).toStrictEqual([['ORD-0001', 1]]);
  });

  it('of an order of which a part has left, and of none that has left whole', () => {
    const told = (quantity: number) => {
      const rows = { Orders: [order(1, '2027-02-20')], Shipments: leftFor('ORD-0001', quantity) };
      const book = bookOf(rows, { today: TODAY, settings: [week, tet] });
      return book.rowsOf(ordersTable).map(opened(book));
    };
    expect(told(100)).toStrictEqual([{ ...AHEAD, orders: 1 }]);
    expect(told(400)).toStrictEqual([undefined]);
  });

  it('of an order due today, and of none that was due before', () => {
    const on = (today: string) => tellers([order(1, '2027-01-20')], { settings: [], today });
    expect(on('2027-01-20')).toStrictEqual([['ORD-0001', 1]]);
    expect(on('2027-01-21')).toStrictEqual([]);
  });
});

describe('Several closures', () => {
  it('are told each for its factory, however its name is written, and none without a factory', () => {
    const rows = [
      order(1, '2027-02-20', { factory: 'Porto Lda' }),
      order(2, '2027-02-20', { factory: undefined }),
      order(3, '2027-02-22'),
      order(4, '2027-02-20', { factory: 'HANOI garment  9 ' }),
      order(5, '2027-02-20', { factory: undefined }),
    ];
    const settings = [tet, closed('Porto Lda', '2-12 Feb 2027')];
    expect(tell(rows, { settings })).toStrictEqual([
      ['ORD-0001', { ...AHEAD, days: 44, from: '2027-02-02', orders: 1 }],
      ['ORD-0004', { ...AHEAD, orders: 2 }],
    ]);
    // Closed days of everybody are told of nobody whom no one has named.
    expect(tell([order(1, '2027-02-20', { factory: undefined })], { settings: [closed('', '3-12 Feb 2027')] })).toEqual(
      [],
    );
  });

  it('are told by one order one after the other, the nearest first', () => {
    const settings = [closed(HANOI, '2027-01-11..2027-01-16 2027-01-25..2027-01-30')];
    expect(tell([order(1, '2027-02-03')], { settings })).toStrictEqual([
      ['ORD-0001', { code: 'closureAhead', days: 22, from: '2027-01-11', to: '2027-01-16', orders: 1 }],
    ]);
  });

  it('are told by several orders, where each concerns another one first', () => {
    const settings = [closed('Vietnam', '2027-02-05..2027-02-09')];
    const ahead = { code: 'closureAhead', days: 43, from: '2027-02-05', to: '2027-02-09' };
    const unknown = { code: 'closureUnknown', holiday: 'lunarNewYear', from: '2027-02-05' };
    const today = '2026-12-24';
    expect(tell([order(1, '2027-01-30'), order(2, '2027-02-20')], { settings, today })).toStrictEqual([
      ['ORD-0001', { ...unknown, orders: 2 }],
      ['ORD-0002', { ...ahead, orders: 1 }],
    ]);
    // The closure that is known comes before the question.
    expect(tell([order(2, '2027-02-20')], { settings, today })).toStrictEqual([['ORD-0002', { ...ahead, orders: 1 }]]);
  });
});

describe('The calendar of a factory', () => {
  it('is looked up once, when one of its orders is asked about, and of no factory that makes nothing for us', () => {
    const rows = [
      order(1, '2027-02-20'),
      order(2, '2027-02-22'),
      order(3, '2027-02-20', { factory: 'Porto Lda' }),
      order(4, '2027-02-20', { factory: 'Seta Como', stage: 'Closed' }),
      order(5, '2027-02-20', { factory: undefined }),
    ];
    const book = bookOf({ Orders: rows }, { today: TODAY, settings: [week, tet] });
    const asked: unknown[] = [];
    const closureOf = opened(book, [], asked);
    const [first, second, ...rest] = book.rowsOf(ordersTable);
    expect(asked).toStrictEqual([]);
    if (first && second) expect([closureOf(first)?.orders, closureOf(second)]).toStrictEqual([2, undefined]);
    expect(asked).toStrictEqual([HANOI]);
    for (const each of rest) closureOf(each);
    expect(asked).toStrictEqual([HANOI, 'Porto Lda']);
  });
});
