// Which rows of the workbook need a person, most urgent first: the panel and the reminders tell the same.
import { type Attention, byUrgency, type Finding } from '../domain/attention';
import type { Book, BookRow } from '../domain/book';
import {
  type Coded,
  type FindingSpec,
  NO_ID,
  noIdSpec,
  SAME_ID,
  sameIdSpec,
  toldOf,
  UNFINISHED,
  UNREAD,
  unfinishedSpec,
  unreadSpec,
  urgencyOf,
} from '../domain/finding';
import { sheetNames } from '../domain/settings/common';
import { normaliseKey } from '../schema/keys';
import type { IsoDate, Value } from '../schema/kinds';
import { idPrefix, keyColumn } from '../schema/table';
import type { About, Judgement, Tab } from '../tabs/tab';
import * as en from '../text/en';
import { labelsToTell } from './check-unfinished';
import { tabsOn } from './desks';
import { rowTitle } from './row-title';
import { titleOnSheet } from './sheet-names';
import { unreadIn } from './unread';

/** A row that needs someone. */
export interface Wanting {
  readonly tab: Tab;
  readonly attention: Attention;
  /** What else it needs. */
  readonly also?: Attention;
  /** What its Owner cell holds. */
  readonly owner: string | undefined;
  /** The row's number. */
  readonly row: number;
  /** What a reminder says of it beyond what the panel shows. */
  readonly next?: Coded | undefined;
  readonly notes: readonly Coded[];
  /** The person or company whose turn it is; ours where there is none. */
  readonly turn?: string | undefined;
}

type Values = { readonly [key: string]: Value | undefined };

const ownerOf = ({ owner }: Values) => (owner === undefined ? undefined : String(owner));
const isSnoozed = ({ snoozedUntil }: Values, today: IsoDate) =>
  snoozedUntil !== undefined && String(snoozedUntil) > today;

function specOf({ findings, table }: Tab, { code }: Finding): FindingSpec {
  if (code === SAME_ID) return sameIdSpec(idPrefix(table) !== undefined);
  if (code === UNFINISHED) return unfinishedSpec;
  if (code === UNREAD) return unreadSpec;
  return findings[code] ?? noIdSpec;
}

function attentionOf(
  tab: Tab,
  id: string,
  { title, party, amount }: About,
  finding: Finding,
  waitsFor?: Judgement['waitsFor'],
): Attention {
  const spec = specOf(tab, finding);
  return {
    table: tab.table.name,
    id,
    title,
    party,
    finding,
    ...toldOf(spec),
    urgency: urgencyOf(spec, finding),
    ...(waitsFor ? { waitsFor } : {}),
    ...(amount ? { amount } : {}),
  };
}

/** What a column of a row says, an input or a computed one. */
function textIn({ row, figures }: BookRow, key: string): string | undefined {
  const value = row[key] ?? figures[key];
  return value === undefined ? undefined : String(value);
}

/** The rows of one tab that it finds wanting, of those that are asked for; rows snoozed past today are left out. */
function wanting(tab: Tab, book: Book, isAsked = (_id: string) => true): readonly Wanting[] {
  const { table, judge, about } = tab;
  if (!judge || !about) return [];
  const [judgeRow, tell] = [judge(book), about(book)];
  return book.rowsOf(table).flatMap((row): readonly Wanting[] => {
    const id = row.row[keyColumn(table)];
    if (id === undefined || !isAsked(String(id)) || isSnoozed(row.row, book.today)) return [];
    const judgement = judgeRow(row);
    if (!judgement) return [];
    const { finding, also, waitsFor, next, turnOf, notes = [] } = judgement;
    // While it waits for us nobody else is to be chased.
    const isTheirs = turnOf !== undefined && !waitsFor;
    const turn = isTheirs ? textIn(row, turnOf) : undefined;
    const told = tell(row);
    return [
      {
        tab,
        attention: attentionOf(tab, String(id), told, finding, waitsFor),
        ...(also ? { also: attentionOf(tab, String(id), told, also) } : {}),
        owner: ownerOf(row.row),
        row: row.number,
        next,
        notes,
        ...(turn === undefined ? {} : { turn }),
      },
    ];
  });
}

const byNumber = (one: BookRow, other: BookRow) => one.number - other.number;

/** The rows of one tab that have no id to be called by. */
function unnamed(tab: Tab, book: Book): readonly Wanting[] {
  const { table, upkeep } = tab;
  if (upkeep) return [];
  const isUnnamed = ({ row }: BookRow) => row[keyColumn(table)] === undefined;
  const about = { title: en.rowsOf(1, titleOnSheet(book, table)), party: '' };
  const rows = [...book.rowsOf(table), ...book.unfinishedOf(table)].filter(isUnnamed);
  return rows.sort(byNumber).map(({ row, number }) => ({
    tab,
    attention: attentionOf(tab, '', about, { code: NO_ID }),
    owner: ownerOf(row),
    row: number,
    next: { code: 'giveId' },
    notes: [],
  }));
}

/** The rows of one tab whose id stands above already: snoozed or not, they count for nothing. */
function copied(tab: Tab, book: Book): readonly Wanting[] {
  const { table, upkeep } = tab;
  if (upkeep) return [];
  return book.copiesOf(table).map(({ name, above, row, number }) => ({
    tab,
    attention: attentionOf(tab, name, { title: rowTitle(table, row), party: '' }, { code: SAME_ID, above }),
    owner: ownerOf(row),
    row: number,
    notes: [],
  }));
}

/** The rows of one tab that count nowhere yet, snoozed or not; those without an id are told of as that. */
function unfinished(tab: Tab, book: Book): readonly Wanting[] {
  const { table, upkeep } = tab;
  if (upkeep) return [];
  const finding = { code: UNFINISHED, lacks: labelsToTell(table, book.settings().get(sheetNames)) };
  return book
    .unfinishedOf(table)
    .filter(({ row }) => row[keyColumn(table)] !== undefined)
    .map(({ name, row, number }) => ({
      tab,
      attention: attentionOf(tab, name, { title: '', party: '' }, finding),
      owner: ownerOf(row),
      row: number,
      notes: [],
    }));
}

/** The rows of one tab in which a cell cannot be read, snoozed or not: the figures that it enters are not whole. */
function unread(tab: Tab, book: Book, isAsked = (_id: string) => true): readonly Wanting[] {
  const { table, upkeep } = tab;
  if (upkeep) return [];
  const isWanted = ({ cells }: BookRow) => isAsked(String(cells[keyColumn(table)] ?? ''));
  return unreadIn(table, book, isWanted).map(({ row: { row, number }, cells }) => {
    const finding = { code: UNREAD, unread: cells.map(({ label, text }) => ({ label, text })) };
    const id = String(row[keyColumn(table)] ?? '');
    return {
      tab,
      attention: attentionOf(tab, id, { title: rowTitle(table, row), party: '' }, finding),
      owner: ownerOf(row),
      row: number,
      notes: [],
    };
  });
}

const wantingIn = new WeakMap<Book, readonly Wanting[]>();

/** Every row that needs someone, in the order of the tabs; those of a desk that is off rest. */
export function wantingRows(book: Book): readonly Wanting[] {
  const known = wantingIn.get(book);
  if (known) return known;
  const tabs = tabsOn(book);
  const finders: readonly ((tab: Tab, book: Book) => readonly Wanting[])[] = [
    wanting,
    copied,
    unfinished,
    unread,
    unnamed,
  ];
  const rows = finders.flatMap((find) => tabs.flatMap((tab) => find(tab, book)));
  wantingIn.set(book, rows);
  return rows;
}

/** What the rows of one id need; no other row is judged. */
export function wantingOf(book: Book, tab: Tab, id: string): readonly Wanting[] {
  const isIts = (other: string) => normaliseKey(other) === normaliseKey(id);
  const found = [...copied(tab, book), ...unfinished(tab, book)].filter(({ attention }) => isIts(attention.id));
  return [...wanting(tab, book, isIts), ...found, ...unread(tab, book, isIts)];
}

/** A row that needs someone, and what its Owner cell holds. */
export interface OwnedAttention extends Attention {
  readonly owner: string | undefined;
  /** The person or company whose turn it is; ours where there is none. */
  readonly turn?: string | undefined;
}

const ownedAttention = ({ attention, also, owner, turn }: Wanting): readonly OwnedAttention[] => [
  { ...attention, owner, turn },
  ...(also ? [{ ...also, owner }] : []),
];

/** What the rows of one id need as the panel shows it, the most urgent first. */
export const attentionOfRow = (book: Book, tab: Tab, id: string): readonly OwnedAttention[] =>
  wantingOf(book, tab, id).flatMap(ownedAttention).sort(byUrgency);

/** As the panel shows them: the rows of a tab that have no id together, the most urgent first. */
export function attentionRows(book: Book): readonly OwnedAttention[] {
  const found = wantingRows(book).flatMap(ownedAttention);
  const nameless = [...new Set(found.filter(({ id }) => id === '').map(({ table }) => table))].flatMap((table) => {
    const rows = found.filter((row) => row.id === '' && row.table === table);
    const owner = rows.flatMap((row) => row.owner ?? []).join(' ');
    return rows.slice(0, 1).map((row) => ({ ...row, owner, title: en.rowsOf(rows.length, table) }));
  });
  return [...found.filter(({ id }) => id !== ''), ...nameless].sort(byUrgency);
}
