// Closures of factories around the orders due: told once for each, on one order, and asked about where nobody knows.
import fc from 'fast-check';
import { wantingRows } from '../../../src/app/attention';
import { openCalendars } from '../../../src/domain/calendars';
import { closuresAhead, isDueAfter, isDueNear, unknownClosures } from '../../../src/domain/closures';
import { openSettings } from '../../../src/domain/settings';
import { addDays, daysBetween } from '../../../src/schema/dates';
import { words as en } from '../../../src/tabs/orders/words.en';
import { words as es } from '../../../src/tabs/orders/words.es';
import { bookOf, type GivenOrder, type GivenSetting } from '../../support/book';

/** 45 days before 3 February 2027. */
const TODAY = '2026-12-20';
const HANOI = 'Hanoi Garment 9';
const inVietnam: GivenSetting = { setting: 'Country', item: HANOI, value: 'Vietnam' };
const week: GivenSetting = { setting: 'Working days', item: 'Vietnam', value: 'Mon-Sat' };
const tet: GivenSetting = { setting: 'Closed days', item: HANOI, value: '3-12 Feb 2027' };

const order = (orderId: string, due: string, more: GivenOrder = {}): GivenOrder => ({
  orderId,
  stage: 'In production',
  style: 'Linen shirt',
  factory: HANOI,
  quantity: 400,
  unitPrice: 14.5,
  originalExFactory: due,
  ...more,
});

/** Who is wanted, and why: the id of each order with its finding, and what else it needs. */
function wanted(orders: readonly GivenOrder[], settings: readonly GivenSetting[], today = TODAY) {
  return wantingRows(bookOf({ Orders: orders }, { today, settings })).map(({ attention, also, next, notes }) => ({
    id: attention.id,
    finding: attention.finding,
    also: also?.finding,
    section: attention.section,
    next,
    notes,
  }));
}

describe('A closure ahead', () => {
  const settings = [inVietnam, week, tet];

  it('is told 45 days before, once, on the first of the orders due within 20 working days after it', () => {
    // 13 February is the first working day after it, 8 March the twentieth.
    const orders = [
      order('ORD-0001', '2027-03-09'),
      order('ORD-0002', '2027-03-08'),
      order('ORD-0003', '2027-02-20'),
      order('ORD-0004', '2027-02-02'),
      order('ORD-0005', '2027-02-20', { factory: 'Porto Lda' }),
      order('ORD-0006', '2027-02-16', { stage: 'Cancelled' }),
    ];
    const told = {
      id: 'ORD-0003',
      finding: { code: 'closureAhead', days: 45, from: '2027-02-03', to: '2027-02-12', orders: 2 },
      also: undefined,
      section: 'soon',
      next: { code: 'beforeClosure' },
      notes: [{ code: 'dueAfter', orders: 2 }],
    };
    expect(wanted(orders, settings)).toEqual([told]);
    expect(wanted(orders, settings, '2026-12-19')).toEqual([]);
    expect(wanted(orders, settings, '2027-02-03')).not.toContainEqual(
      expect.objectContaining({ id: 'ORD-0003', finding: told.finding }),
    );
  });

  it('is told of five days or more, those together between which nobody works', () => {
    const orders = [order('ORD-0001', '2027-02-20')];
    const closed = (value: string) =>
      wanted(orders, [inVietnam, week, { ...tet, value }]).map(({ finding }) => finding);
    expect(closed('2027-02-03..2027-02-06')).toEqual([]);
    // Sunday 7 February parts them on paper only.
    expect(closed('2027-02-08 2027-02-03..2027-02-06')).toMatchObject([{ from: '2027-02-03', to: '2027-02-08' }]);
    expect(closed('2027-02-03..2027-02-05 2027-02-08..2027-02-09')).toEqual([]);
  });

  it('stands beside what an order needs of its own, unless another order has nothing else to tell', () => {
    const missing = { cancelDate: '2027-02-10' };
    const late = order('ORD-0001', '2027-02-15', missing);
    expect(wanted([late], settings)).toMatchObject([
      { finding: { code: 'missesCancel' }, also: { code: 'closureAhead', orders: 1 } },
    ]);
    expect(wanted([late, order('ORD-0002', '2027-02-20')], settings)).toMatchObject([
      { id: 'ORD-0001', finding: { code: 'missesCancel' }, also: undefined },
      { id: 'ORD-0002', finding: { code: 'closureAhead', orders: 2 } },
    ]);
  });
});

describe('A long holiday for which a factory has told nothing', () => {
  // 10 February is the first working day after Tet as the law has it, 16 March the thirtieth.
  const orders = [order('ORD-0001', '2027-03-17'), order('ORD-0002', '2027-03-16'), order('ORD-0003', '2027-03-15')];

  it('is asked about while an order is due within 30 working days of it', () => {
    expect(wanted(orders, [inVietnam, week])).toEqual([
      {
        id: 'ORD-0003',
        finding: { code: 'closureUnknown', holiday: 'lunarNewYear', from: '2027-02-05', orders: 2 },
        also: undefined,
        section: 'check',
        next: { code: 'askClosure', holiday: 'lunarNewYear', from: '2027-02-05' },
        notes: [{ code: 'dueAround', orders: 2 }],
      },
    ]);
    // The days of its country are those of the law; its own end the question, and so does the end of the holiday.
    const ofCountry: GivenSetting = { setting: 'Closed days', item: 'Vietnam', value: '2027-02-05..2027-02-07' };
    expect(wanted(orders, [inVietnam, week, ofCountry])).toMatchObject([{ finding: { code: 'closureUnknown' } }]);
    expect(wanted(orders, [inVietnam, week, { ...tet, value: '2027-04-30' }])).toEqual([]);
    expect(wanted(orders, [inVietnam, week], '2027-02-10')).toEqual([]);
  });

  it('is not asked about of a factory whose country nobody has said, or has none', () => {
    expect(wanted(orders, [week])).toEqual([]);
    expect(wanted(orders, [{ ...inVietnam, value: 'Iceland' }])).toEqual([]);
    expect(wanted(orders, [{ ...inVietnam, value: 'VN' }, week])).toHaveLength(1);
  });
});

it('What a closure asks is said in both languages', () => {
  const ahead = { code: 'closureAhead', days: 45, from: '2027-02-03', to: '2027-02-12', orders: 2 } as const;
  const unknown = { code: 'closureUnknown', holiday: 'lunarNewYear', from: '2027-02-05', orders: 1 } as const;
  const ask = { code: 'askClosure', holiday: 'lunarNewYear', from: '2027-02-05' } as const;
  expect([en.finding.closureAhead(ahead), en.mark.closureAhead(ahead), en.finding.closureUnknown(unknown)]).toEqual([
    'factory closed 3 Feb to 12 Feb',
    'factory closes in 45 days',
    'closed for Lunar New Year?',
  ]);
  expect(en.note.dueAfter({ code: 'dueAfter', orders: 1 })).toBe('1 order is due within 20 working days after it');
  expect(en.next.askClosure(ask)).toBe(
    'Ask the factory when it really closes for Lunar New Year (5 Feb). Enter it in Settings: Closed days, with the factory as its item.',
  );
  expect([es.finding.closureAhead(ahead), es.mark.closureAhead?.(ahead), es.next.askClosure(ask)]).toEqual([
    'fábrica cerrada del 3 feb al 12 feb',
    'la fábrica cierra en 45 días',
    'Pregunta a la fábrica cuándo cierra de verdad por el Año Nuevo lunar (5 feb). Ponlo en los ajustes: Closed days, con la fábrica en Elemento.',
  ]);
});

it('On any day, whatever is told lies ahead, within its bounds', () => {
  const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-06-01', days));
  const spans = fc.array(fc.tuple(day, fc.integer({ min: 0, max: 15 })), { maxLength: 6 });
  fc.assert(
    fc.property(day, day, spans, (today, due, all) => {
      const value = all.map(([from, length]) => `${from}..${addDays(from, length)}`).join(' ');
      const { calendarFor } = openCalendars(openSettings([{ setting: 'Closed days', item: 'Vietnam', value }]));
      const calendar = calendarFor(HANOI, 'Vietnam');
      for (const span of closuresAhead(calendar, today)) {
        expect(daysBetween(span.from, span.to)).toBeGreaterThanOrEqual(4);
        expect(daysBetween(today, span.from)).toBeGreaterThan(0);
        expect(daysBetween(today, span.from)).toBeLessThanOrEqual(45);
        expect([calendar.isOpen(addDays(span.from, 0)), calendar.isOpen(span.to)]).toEqual([false, false]);
        if (isDueAfter(calendar, span, due)) expect(due > span.to).toBe(true);
      }
      for (const holiday of unknownClosures(calendar, 'Vietnam', today)) {
        expect(holiday.to >= today).toBe(true);
        if (due >= holiday.from && due <= holiday.to) expect(isDueNear(calendar, holiday, due)).toBe(true);
      }
    }),
  );
});
