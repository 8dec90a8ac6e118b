// Reads the rows of a factory's weekly sheet: each row by its order, style and colour; what differs from the workbook is a line.
import { fromDayNumber, type IsoDate } from '../../schema/dates';
import { linesOf, type Way } from './day-lines';
import { findDates } from './find-dates';
import type { DateWay } from './found-date';
import { plainText } from './plain';
import { type Column, type Header, headerOf } from './sheet-header';
import { targetOf } from './targets';
import type { DayOrder, Doubt, Proposal, ReadReply, ReplyBook, ReplyContact, ReplyRow, Told } from './terms';
import { orderIn } from './who';

type Row = readonly string[];

export interface SheetRead extends ReadReply {
  readonly sheet: {
    readonly rows: number;
    /** How many of them are of open orders. */
    readonly known: number;
    readonly read: readonly string[];
    readonly unread: readonly string[];
  };
}

const filled = (row: Row) => row.filter((cell) => cell.trim() !== '').length;

/** Rows of three cells at least, most of what there is, under a header that is known. */
export function isSheet(rows: readonly Row[]): boolean {
  const all = rows.filter((row) => filled(row) > 0);
  const wide = all.filter((row) => filled(row) > 2);
  return wide.length > 1 && wide.length * 2 >= all.length && headerOf(rows) !== undefined;
}

const keyOf = (text: string) =>
  plainText(text.normalize('NFC'))
    .replace(/[^a-z0-9]/g, '')
    .replace(/^0+(?=\d)/, '');

interface Names {
  readonly id: string;
  readonly number: string;
  readonly word: string;
  readonly shade: string;
}

const hasKey = (names: readonly string[], wanted: string) => names.some((name) => keyOf(name) === keyOf(wanted));

/** `LS-204 - RED`: some sheets add the colour to the style. */
function isStyled(row: ReplyRow, word: string): boolean {
  if (hasKey(row.words, word)) return true;
  const at = word.lastIndexOf(' - ');
  return (
    at > 0 &&
    hasKey(row.words, word.slice(0, at)) &&
    (row.shades.length === 0 || hasKey(row.shades, word.slice(at + 3)))
  );
}

/** The open orders that a row is about; a number that is not there makes it nobody's, whatever its style. */
function ordersOf(book: ReplyBook, { id, number, word, shade }: Names): readonly ReplyRow[] {
  const all = book.rows.filter(({ table }) => table === book.principal);
  const named = [id, number].filter((text) => text !== '');
  const byNumber = all.filter(
    (row) => named.length > 0 && named.every((text) => hasKey([row.id, ...row.numbers], text)),
  );
  if (named.length > 0 && byNumber.length === 0) return [];
  const first = named.length > 0 ? byNumber : word === '' ? [] : all;
  const styled = word === '' ? first : first.filter((row) => isStyled(row, word));
  const rows = named.length > 0 && word !== '' && styled.length === 0 ? [] : styled;
  const shaded = shade === '' ? [] : rows.filter((row) => hasKey(row.shades, shade));
  if (shade !== '' && shaded.length === 0 && rows.some(({ shades }) => shades.length > 0))
    return rows.length === 1 && named.length > 0 ? rows : [];
  return shaded.length > 0 ? shaded : rows;
}

interface Sheet {
  readonly book: ReplyBook;
  readonly header: Header;
  readonly way: Way;
  readonly dates: DateWay;
}

/** How the sheet writes its days: by all of its cells together. */
function orderOfDays(rows: readonly Row[], days: readonly Column[], usual: DayOrder): DayOrder {
  const shown = rows.flatMap((row) =>
    days.flatMap(({ at }) => {
      const [, first, second] = /^\s*(\d{1,2})[/.-](\d{1,2})(?:[/.-]\d{2,4})?\s*$/.exec(row[at] ?? '') ?? [];
      const [one, two] = [Number(first), Number(second)];
      if (first === undefined || one > 31 || two > 31) return [];
      return one > 12 && two <= 12 ? (['dayFirst'] as const) : two > 12 && one <= 12 ? (['monthFirst'] as const) : [];
    }),
  );
  const orders = [...new Set<DayOrder>(shown)];
  return orders.length > 1 ? 'either' : (orders[0] ?? usual);
}

const SERIAL = /^([2-7]\d{4})(?:\.\d+)?$/;

interface CellDay {
  readonly iso: IsoDate;
  readonly told: Told;
  readonly doubts: readonly Doubt[];
}

/** The day that a cell says; a word beside it, or several days, make it unsure. */
function dayIn(cell: string, told: Told | 'either', { way, dates }: Sheet): CellDay | undefined {
  const serial = SERIAL.exec(cell.trim())?.[1];
  const plain = plainText(cell.normalize('NFC')).replace(/\s+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*$/, '');
  const found = serial === undefined ? findDates(plain, dates, []) : [];
  const date = found[found.length - 1];
  const day = serial === undefined ? undefined : fromDayNumber(Number(serial));
  const [ahead, behind] = day === undefined ? [date?.ahead, date?.behind] : [day, day];
  if (ahead === undefined || behind === undefined) return undefined;
  const isDone =
    told === 'done' ||
    (told === 'either' &&
      /(?:done|ok|shipped|sent|received|approved|finished|hecho|enviad|recibid|aprobad|listo)/.test(plain));
  const bare = date === undefined || plain.slice(0, date.from).trim() + plain.slice(date.to).trim() === '';
  const own = (date?.doubts ?? []).filter(({ code }) => !(isDone && code === 'twoReadings'));
  const doubts: readonly Doubt[] = [
    ...own,
    ...(bare ? [] : [{ code: 'stated', said: cell.trim() } as const]),
    ...(found.length > 1 ? [{ code: 'severalDays' } as const] : []),
  ];
  if (isDone && behind <= way.said) return { iso: behind, told: 'done', doubts };
  const late: readonly Doubt[] = ahead < way.said ? [{ code: 'past' }] : [];
  return { iso: ahead, told: 'promised', doubts: [...doubts, ...(isDone ? [{ code: 'ahead' } as const] : late)] };
}

function dayLinesOf(
  sheet: Sheet,
  { title, use, at }: Column,
  row: Row,
  orders: readonly ReplyRow[],
): readonly Proposal[] {
  const cell = row[at] ?? '';
  if (use?.of !== 'day' || cell.trim() === '') return [];
  const day = dayIn(cell, use.told, sheet);
  if (!day) return [];
  const about = {
    thing: use.thing,
    act: use.act,
    told: day.told,
    label: true,
    parcel: false,
    toward: true,
    plain: plainText(title),
  };
  const where = { book: sheet.book, orders: { rows: orders, named: true, doubts: [] }, named: [] };
  const target = targetOf(about, where);
  if (!target) return [];
  // What is late and was never promised anew is no promise.
  const isOld =
    day.doubts.some(({ code }) => code === 'past') &&
    target.rows.every(({ counts }) => counts[target.take.into] === day.iso);
  return isOld ? [] : linesOf(target, { ...day, words: `${title}: ${cell.trim()}` }, sheet.way);
}

const FAR_PIECES = 0.2;

function piecesLine(
  { book }: Sheet,
  { title, at }: Column,
  row: Row,
  orders: readonly ReplyRow[],
): readonly Proposal[] {
  const principal = book.tables.find(({ table }) => table === book.principal);
  const [order] = orders;
  const becomes = (row[at] ?? '')
    .replace(/[.,\s](?=\d{3}(?!\d))/g, '')
    .replace(/\s*(?:pcs|pieces|units|piezas|uds)\.?$/i, '')
    .trim();
  if (principal?.quantity === undefined || !order || orders.length > 1 || !/^[1-9]\d*$/.test(becomes)) return [];
  const was = order.has[principal.quantity] ?? '';
  if (was === becomes) return [];
  const far = Math.abs(Number(was) - Number(becomes)) > Number(was) * FAR_PIECES;
  const doubts: readonly Doubt[] = far ? [{ code: 'far' }] : [];
  return [
    {
      table: book.principal,
      id: order.id,
      candidates: [],
      key: principal.quantity,
      was,
      becomes,
      ticked: !far,
      doubts,
      said: `${title}: ${(row[at] ?? '').trim()}`,
    },
  ];
}

/** `PO 4472` in a column of numbers. */
const NUMBER_SIGN = /^(?:p\.?o\.?|o\.?c\.?|order|pedido)[\s#:.-]*(?:no\.?\s*)?(?=\d)/i;

/** A number that stands once for the rows below it holds for each of them. */
function namesOf(columns: readonly Column[], row: Row, above: Names): Names {
  const text = (of: keyof Names) => {
    const column = columns.find(({ use }) => use?.of === of);
    return column ? (row[column.at] ?? '').trim() : '';
  };
  const own = {
    id: text('id'),
    number: text('number').replace(NUMBER_SIGN, ''),
    word: text('word'),
    shade: text('shade'),
  };
  return own.id === '' && own.number === '' && own.word !== '' ? { ...own, number: above.number } : own;
}

const isTotal = (row: Row) => row.some((cell) => /^\s*(?:grand |sub)?-?\s?totale?s?\s*:?\s*$/i.test(cell));

/** Where a sheet tells two things of one cell, neither is ticked. */
function withoutDoubles(lines: readonly Proposal[]): readonly Proposal[] {
  const cell = ({ table, id, key }: Proposal) => `${table}/${id}/${key}`;
  const said = new Map<string, Set<string>>();
  for (const line of lines) said.set(cell(line), (said.get(cell(line)) ?? new Set()).add(line.becomes));
  const first = lines.filter(
    (line, at) => lines.findIndex((other) => cell(other) === cell(line) && other.becomes === line.becomes) === at,
  );
  return first.map((line) =>
    (said.get(cell(line))?.size ?? 0) > 1
      ? { ...line, ticked: false, doubts: [...line.doubts, { code: 'twice' }] }
      : line,
  );
}

const EMPTY: Names = { id: '', number: '', word: '', shade: '' };

function linesIn(
  sheet: Sheet,
  rows: readonly Row[],
): Pick<SheetRead, 'proposals' | 'unknown'> & { readonly count: number; readonly known: number } {
  const lines: Proposal[] = [];
  const unknown: string[] = [];
  let [above, count, known] = [EMPTY, 0, 0];
  for (const row of rows) {
    const names = namesOf(sheet.header.columns, row, above);
    if (filled(row) < 2 || isTotal(row) || names.id + names.number + names.word === '') continue;
    above = names;
    count += 1;
    const orders = ordersOf(sheet.book, names);
    if (orders.length === 0)
      unknown.push([names.id, names.number, names.word, names.shade].filter((name) => name !== '').join(' '));
    else known += 1;
    for (const column of orders.length === 0 ? [] : sheet.header.columns)
      lines.push(
        ...(column.use?.of === 'pieces'
          ? piecesLine(sheet, column, row, orders)
          : dayLinesOf(sheet, column, row, orders)),
      );
  }
  return { proposals: withoutDoubles(lines), unknown: [...new Set(unknown)], count, known };
}

/** `from` is whom the person says that it is from; a sheet does not say so itself. */
export function readSheet(
  rows: readonly Row[],
  { book, from }: { readonly book: ReplyBook; readonly from?: string },
): SheetRead {
  const header = headerOf(rows);
  const contact: ReplyContact | undefined = book.contacts.find(({ name }) => name === from);
  if (!header)
    return {
      from: contact?.name ?? '',
      channel: 'Mail',
      proposals: [],
      unknown: [],
      old: [],
      sheet: { rows: 0, known: 0, read: [], unread: [] },
    };
  const body = rows.slice(header.from);
  const days = header.columns.filter(({ use }) => use?.of === 'day');
  const usual = orderIn(header.columns.map(({ title }) => title).join(' '), contact);
  const dates: DateWay = { said: book.today, order: orderOfDays(body, days, usual), dayFirst: book.dayFirst };
  const way: Way = { said: book.today, around: { book, contact, at: undefined, subject: [] }, crowd: false };
  const { proposals, unknown, count, known } = linesIn({ book, header, way, dates }, body);
  const titled = (isRead: boolean) =>
    header.columns.filter(({ use, title }) => title !== '' && (use !== undefined) === isRead).map(({ title }) => title);
  return {
    from: contact?.name ?? '',
    channel: 'Mail',
    proposals,
    unknown,
    old: [],
    sheet: { rows: count, known, read: titled(true), unread: titled(false) },
  };
}
