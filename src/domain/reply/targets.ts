// Which rows a clause is about, and which of their columns takes what it tells.
import { type Topic, topicOf } from './cues';
import type { Mention } from './mentions';
import { plainText } from './plain';
import type { Doubt, ReplyBook, ReplyRow, ReplyTable, Take, Thing, Told } from './terms';

/** The rows of the principal tab that something is about, and why that is unsure. */
export interface Orders {
  readonly rows: readonly ReplyRow[];
  /** Whether they were named, rather than supposed. */
  readonly named: boolean;
  readonly doubts: readonly Doubt[];
}

export interface Target {
  readonly table: ReplyTable;
  readonly take: Take;
  readonly rows: readonly ReplyRow[];
  /** Where one of several rows is meant and it is not known which. */
  readonly asked: boolean;
  readonly doubts: readonly Doubt[];
}

const inter = (one: readonly ReplyRow[], other: readonly ReplyRow[]) => one.filter((row) => other.includes(row));

/** Of rows that are named by number, word and shade those that fit all; a shade alone names none. */
export function namedRows(mentions: readonly Mention[], principal: string): Orders | undefined {
  const of = (by: Mention['by']) => mentions.filter((mention) => mention.by === by).flatMap(({ rows }) => rows);
  const mine = (rows: readonly ReplyRow[]) => [...new Set(rows)].filter(({ table }) => table === principal);
  const [numbers, words, shades] = [mine(of('number')), mine(of('word')), mine(of('shade'))];
  if (numbers.length + words.length === 0) return undefined;
  const narrowed = [words, shades].reduce(
    (rows, more) => (inter(rows, more).length > 0 ? inter(rows, more) : rows),
    numbers.length > 0 ? numbers : words,
  );
  const orders = new Set(narrowed.map(({ numbers: [, po], id }) => po ?? id));
  const isOpen = numbers.length === 0 && orders.size > 1;
  return { rows: narrowed, named: !isOpen, doubts: isOpen ? [{ code: 'whichRow' }] : [] };
}

interface Said extends Topic {
  readonly told: Told;
  readonly label: boolean;
  readonly parcel: boolean;
  /** Whether its day is where something is moved to: `postponed until`, `the new date is`. */
  readonly toward: boolean;
  /** The words of the clause. */
  readonly plain: string;
}

/** How well a name that stands in a row fits what is said; undefined where it does not. */
function fitOfName(name: string, said: Said): readonly Doubt[] | undefined {
  const own = topicOf(name);
  if (own.thing === undefined || own.thing !== said.thing) return undefined;
  if (name.length > 4 && said.plain.includes(name)) return [];
  if (own.act === undefined || own.act === said.act) return [];
  const isUnsaid = said.act === undefined || said.act === 'delay' || said.act === 'move';
  if (!isUnsaid) return undefined;
  return own.act === 'start' && said.label ? [] : [{ code: 'whatMoves' }];
}

/** What is said of the goods themselves, where a column takes that they leave. */
function fitOfGoods({ thing, act, label, toward }: Said, orders: Orders): readonly Doubt[] | undefined {
  if (thing !== undefined && thing !== 'goods') return undefined;
  if (act === 'leave') return [];
  if (act === 'deliver') return [{ code: 'mayArrive' }];
  if (act === 'ready' || act === 'end') return orders.named || thing === 'goods' ? [{ code: 'onlyReady' }] : undefined;
  if (act === 'delay' || act === 'move') return orders.named && toward ? [] : [{ code: 'whatMoves' }];
  // `Enviamos el 4472 el 20/12`: the goods, unless a sample is meant.
  if (act === 'send') return orders.named ? [{ code: 'whatMoves' }] : undefined;
  // `Confirmed, 18 Dec for PO 4471`: what is confirmed of the goods is not said.
  const isUnsaid = act === undefined || act === 'order';
  return isUnsaid && orders.named && label ? [{ code: 'whatMoves' }] : undefined;
}

interface Fit {
  readonly table: ReplyTable;
  readonly take: Take;
  readonly rows: readonly { readonly row: ReplyRow; readonly doubts: readonly Doubt[] }[];
}

function fitsIn(table: ReplyTable, take: Take, said: Said, { book, orders }: Where): Fit | undefined {
  if (take.told !== said.told || (take.parcel !== undefined && take.parcel !== said.parcel)) return undefined;
  const all = book.rows.filter((row) => row.table === table.table);
  if (table.table === book.principal) {
    const doubts = fitOfGoods(said, orders);
    return doubts && { table, take, rows: orders.rows.map((row) => ({ row, doubts })) };
  }
  if (table.about !== undefined) {
    if (take.acts.length > 0 && (said.act === undefined || !take.acts.includes(said.act))) return undefined;
    const rows = all.flatMap((row) => {
      const name = plainText(row.about);
      const doubts = take.acts.length > 0 ? fitOfKind(name, said.thing) : fitOfName(name, said);
      return doubts ? [{ row, doubts }] : [];
    });
    return { table, take, rows };
  }
  const isSaid =
    said.act !== undefined && take.acts.includes(said.act) && (said.thing === undefined || said.thing === 'goods');
  const needsThing = said.act === 'arrive' && said.thing === undefined;
  return isSaid && !needsThing ? { table, take, rows: all.map((row) => ({ row, doubts: [] })) } : undefined;
}

/** A sample by its type; `the sample` may be any. */
function fitOfKind(name: string, thing: Thing | undefined): readonly Doubt[] | undefined {
  if (thing === 'sample') return [{ code: 'whatMoves' }];
  return thing !== undefined && thing !== 'goods' && topicOf(name).thing === thing ? [] : undefined;
}

export interface Where {
  readonly book: ReplyBook;
  readonly orders: Orders;
  /** Rows of other tabs that go by their own numbers. */
  readonly named: readonly ReplyRow[];
}

/** The rows of other tabs than the principal one that are called by their own numbers. */
export const rowsNamed = (mentions: readonly Mention[], principal: string): readonly ReplyRow[] =>
  [...new Set(mentions.flatMap(({ by, rows }) => (by === 'number' ? rows : [])))].filter(
    ({ table }) => table !== principal,
  );

/** What is said of rows that are named themselves: the column that takes it, else the first of its kind, and that is asked. */
function targetNamed({ told, act, parcel }: Said, { book, named }: Where): Target | undefined {
  const table = book.tables.find((each) => named.some((row) => row.table === each.table));
  if (!table) return undefined;
  const rows = named.filter((row) => row.table === table.table);
  const takes = table.takes.filter((take) => take.told === told && (take.parcel ?? parcel) === parcel);
  const acts = (take: Take) => [...take.acts, ...(take.whenNamed ?? [])];
  const sure = takes.find((take) => take.acts.length === 0 || (act !== undefined && acts(take).includes(act)));
  const isUnsaid = act === undefined || act === 'delay' || act === 'move';
  const take = sure ?? (isUnsaid ? takes[0] : undefined);
  return take && { table, take, rows, asked: false, doubts: sure ? [] : [{ code: 'whatMoves' }] };
}

/** A row by the order that it belongs to, where the text says which: by its own columns where it belongs to none. */
function ofOrders(rows: Fit['rows'], { orders }: Where): Fit['rows'] {
  const ids = new Set(orders.rows.map(({ id }) => id));
  return rows.filter(({ row }) => ids.has(row.of));
}

function settle(fit: Fit, where: Where): Target | undefined {
  const { orders, book } = where;
  const { table, take } = fit;
  const all = (rows: Fit['rows']) => rows.map(({ row }) => row);
  const doubtsOf = (rows: Fit['rows']) => [...new Set(rows.flatMap(({ doubts }) => doubts))];
  if (table.table === book.principal) {
    const asked = !orders.named && fit.rows.length !== 1;
    return { table, take, rows: all(fit.rows), asked, doubts: [...orders.doubts, ...doubtsOf(fit.rows)] };
  }
  const own = orders.rows.length > 0 ? ofOrders(fit.rows, where) : [];
  if (orders.named) {
    if (own.length === 0) return undefined;
    // Of several for one order, nobody can tell which is meant.
    const asked = orders.rows.some(({ id }) => own.filter(({ row }) => row.of === id).length > 1);
    return { table, take, rows: all(own), asked, doubts: [...orders.doubts, ...doubtsOf(own)] };
  }
  const [one] = fit.rows;
  if (one === undefined) return undefined;
  const doubts: Doubt[] = fit.rows.length === 1 ? [{ code: 'onlyOne' }] : [{ code: 'whichRow' }];
  return { table, take, rows: all(fit.rows), asked: fit.rows.length > 1, doubts: [...doubts, ...doubtsOf(fit.rows)] };
}

/** Where the news goes: the principal tab first, then what names its acts, then rows that are found by their own words. */
export function targetOf(said: Said, where: Where): Target | undefined {
  const { tables, principal } = where.book;
  const byNumber = targetNamed(said, where);
  if (byNumber) return byNumber;
  const rank = ({ table, takes }: ReplyTable) =>
    table === principal ? 0 : takes.some(({ acts }) => acts.length > 0) ? 1 : 2;
  const sorted = [...tables].sort((one, other) => rank(one) - rank(other));
  for (const table of sorted)
    for (const take of table.takes) {
      const fit = fitsIn(table, take, said, where);
      const target = fit && (fit.rows.length > 0 || table.table === principal) ? settle(fit, where) : undefined;
      if (target) return target;
    }
  return undefined;
}
