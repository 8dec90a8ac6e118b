// An order's story: its quantities, its dates against plan, and its money; what belongs to it other tabs add.

import { balanceOf } from '../../domain/balance';
import type { Book, BookRow } from '../../domain/book';
import { leftOn } from '../../domain/ledger';
import type { Block, Day, Line } from '../../domain/panel';
import { readTrail } from '../../domain/trail';
import { normaliseKey } from '../../schema/cells';
import { daysBetween } from '../../schema/dates';
import type { IsoDate } from '../../schema/kinds';
import { labelTo } from '../../schema/labels';
import { roundMoney } from '../../schema/money';
import { type Tone, toneOfStatus } from '../../schema/table';
import { money, type Sum } from '../../schema/written';
import { expenses } from '../expenses/table';
import { shipments } from '../shipments/table';
import { styles } from '../styles/table';
import { addsTo } from '../tab';
import { missOf } from './judge';
import { sheetBlock } from './sheet-block';
import { packTold, sizeCurve } from './size-curve';
import { orders } from './table';
import type { Words } from './words.en';

type Order = BookRow<typeof orders>;

/** How much is ordered, shipped and planned. */
function quantities({ row, figures }: Order, book: Book, { panel: say }: Words): Block {
  const [ordered, shipped, open] = [row.quantity ?? 0, figures.shipped ?? 0, figures.open ?? 0];
  const planned = book
    .rowsOf(shipments)
    .filter(
      ({ row: shipment }) =>
        normaliseKey(shipment.order) === normaliseKey(row.orderId) &&
        shipment.direction === 'Outbound' &&
        leftOn(shipment) === undefined,
    )
    .reduce((sum, { row: { quantity = 0 } }) => sum + quantity, 0);
  const whole = Math.max(ordered, shipped + planned);
  return {
    draw: 'bar',
    main: say.open(open),
    sub: [say.ordered(ordered), say.shipped(shipped), ...(planned > 0 ? [say.planned(planned)] : [])].join(', '),
    share: ordered > 0 ? `${Math.round((shipped / ordered) * 100)} %` : '',
    done: whole > 0 ? shipped / whole : 0,
    planned: whole > 0 ? planned / whole : 0,
  };
}

/** The days that the order goes by; what is past or near and still to come is marked. */
function dates(order: Order, book: Book, { panel: say }: Words): Block {
  const { row, figures } = order;
  const open = (figures.open ?? 0) > 0;
  const isLive = open && row.actualExFactory === undefined;
  const keys = [
    ['orderDate', false],
    ['originalExFactory', isLive && row.revisedExFactory === undefined],
    ['revisedExFactory', isLive],
    ['actualExFactory', false],
    ['startShip', false],
    ['shipBy', open],
    ['cancelDate', open],
  ] as const;
  const days = keys.flatMap(([key, matters]): readonly Day[] => {
    const day = row[key];
    if (day === undefined) return [];
    const tone = matters ? toneOf(day, book) : 'plain';
    const written = say.day(day, book.today);
    const text = tone === 'plain' ? written : say.away(written, daysBetween(book.today, day));
    const isRevised = key === 'revisedExFactory';
    const note = isRevised ? row.slipReason : undefined;
    const own = { label: labelTo(orders, key), text, tone, ...(note === undefined ? {} : { note }) };
    return isRevised ? [...revisedBefore(order, book, say), own] : [own];
  });
  return { draw: 'days', title: say.dates, days: [...days, ...arrival(order, book, say)] };
}

/** The day that the goods reach the customer, where that is not the factory's own or misses the window. */
function arrival({ row, figures }: Order, book: Book, say: Words['panel']): readonly Day[] {
  const { arrives, open = 0, transitDays = 0 } = figures;
  const miss = open > 0 ? missOf(row, arrives) : undefined;
  if (arrives === undefined || (transitDays === 0 && !miss)) return [];
  const day = say.day(arrives, book.today);
  const text = miss ? say.past(day, miss) : day;
  return [{ label: labelTo(orders, 'arrives'), text, tone: miss ? 'late' : 'plain' }];
}

/** The dates that were promised before the present one, each with its reason. */
function revisedBefore({ row }: Order, book: Book, say: Words['panel']): readonly Day[] {
  return readTrail(row.earlierDates).map(({ day, why }) => ({
    label: say.revisedBefore,
    text: day === undefined ? why : say.day(day, book.today),
    tone: 'plain',
    ...(day === undefined || why === '' ? {} : { note: why }),
  }));
}

function toneOf(day: IsoDate, book: Book): Tone {
  const left = daysBetween(book.today, day);
  if (left > book.settings().leadDays(orders.name)) return 'plain';
  return left < 0 ? 'late' : 'soon';
}

/** Its schedule, where that is not what the order costs. */
function scheduledOf({ scheduled }: Order['figures'], value: Sum | undefined): Sum | undefined {
  if (!scheduled || !value || roundMoney(value.amount, value.currency) === scheduled) return undefined;
  return { amount: scheduled, currency: value.currency };
}

function sums({ row, figures }: Order, book: Book, { panel: say }: Words): Block {
  const payments = book
    .rowsOf(expenses)
    .flatMap(({ row: expense }) => (normaliseKey(expense.order) === normaliseKey(row.orderId) ? [expense] : []));
  const { value, paid, balance } = balanceOf(row, payments, book.settings());
  const spent = { amount: figures.expenses ?? 0, currency: book.settings().baseCurrency };
  const told: readonly (readonly [string, Sum | undefined])[] = [
    [say.value, value],
    [say.paid, paid],
    [say.balance, balance],
    [say.scheduled, scheduledOf(figures, value)],
    [say.spent, spent],
  ];
  const written = told.flatMap(([label, sum]) => (sum ? [{ label, text: money(sum, say.locale) }] : []));
  return { draw: 'sums', title: say.money, sums: written };
}

export const panel = {
  above: (order: Order, book: Book, say: Words) => [
    quantities(order, book, say),
    dates(order, book, say),
    ...[packTold(order, book, say), sizeCurve(order, book, say)].flatMap((block) => block ?? []),
    sheetBlock(order, book, say),
  ],
  below: (order: Order, book: Book, say: Words) => [sums(order, book, say)],
  summary: ({ row }: Order) => row.customer ?? '',
};

/** A style tells of its orders, by colour. */
export const adds = [
  addsTo(styles, ({ row: { style } }, book, words: Words) => {
    const own = book.rowsOf(orders).filter(({ row }) => normaliseKey(row.style) === normaliseKey(style));
    const lines = own.flatMap(({ row, figures: { status } }): readonly Line[] => {
      const { orderId: id, colour = '', factory = '', quantity = 0 } = row;
      if (id === undefined) return [];
      const tone = toneOfStatus(orders, status ?? '');
      const amount = words.panel.ordered(quantity);
      return [
        {
          table: orders.name,
          id,
          title: colour,
          mark: (status ?? '').toLowerCase(),
          tone,
          party: factory,
          amount,
          panel: true,
        },
      ];
    });
    return [{ draw: 'rows', title: words.panel.orders, lines }];
  }),
];
