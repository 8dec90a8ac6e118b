// An order's story: its quantities, its dates against plan, and its money; what belongs to it other tabs add.
import { balanceOf } from '../../domain/balance';
import type { Book, BookRow } from '../../domain/book';
import { leftOn } from '../../domain/ledger';
import type { Block, Day } from '../../domain/panel';
import { normaliseKey } from '../../schema/cells';
import { daysBetween } from '../../schema/dates';
import type { IsoDate } from '../../schema/kinds';
import type { Tone } from '../../schema/table';
import { money, type Sum } from '../../schema/written';
import { expenses } from '../expenses/table';
import { shipments } from '../shipments/table';
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
        shipment.direction === 'Outbound' &&
        leftOn(shipment) === undefined &&
        normaliseKey(shipment.order) === normaliseKey(row.orderId),
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
function dates({ row, figures }: Order, book: Book, { panel: say }: Words): Block {
  const open = (figures.open ?? 0) > 0;
  const isLive = open && row.actualExFactory === undefined;
  const keys = [
    ['orderDate', false],
    ['originalExFactory', isLive && row.revisedExFactory === undefined],
    ['revisedExFactory', isLive],
    ['actualExFactory', false],
    ['startShip', false],
    ['shipBy', open && !isLive],
    ['cancelDate', open],
  ] as const;
  const days = keys.flatMap(([key, matters]): readonly Day[] => {
    const day = row[key];
    if (day === undefined) return [];
    const tone = matters ? toneOf(day, book) : 'plain';
    const written = say.day(day, book.today);
    const text = tone === 'plain' ? written : say.away(written, daysBetween(book.today, day));
    const note = key === 'revisedExFactory' ? row.slipReason : undefined;
    return [{ label: orders.inputs[key].label, text, tone, ...(note === undefined ? {} : { note }) }];
  });
  return { draw: 'days', title: say.dates, days };
}

function toneOf(day: IsoDate, book: Book): Tone {
  const left = daysBetween(book.today, day);
  if (left > book.settings().leadDays(orders.name)) return 'plain';
  return left < 0 ? 'late' : 'soon';
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
    [say.spent, spent],
  ];
  const written = told.flatMap(([label, sum]) => (sum ? [{ label, text: money(sum, say.locale) }] : []));
  return { draw: 'sums', title: say.money, sums: written };
}

export const panel = {
  above: (order: Order, book: Book, say: Words) => [quantities(order, book, say), dates(order, book, say)],
  below: (order: Order, book: Book, say: Words) => [sums(order, book, say)],
  summary: ({ row }: Order) => row.customer ?? '',
};
