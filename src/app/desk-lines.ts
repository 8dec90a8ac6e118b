// What the formulas of a view tell of the whole workbook: the most urgent rows of every tile, and how many there are.
import type { Amount } from '../domain/attention';
import { NO_ID, noIdSpec, SAME_ID, toldOf, UNFINISHED, unfinishedSpec, urgencyOf } from '../domain/finding';
import { type Cell, normaliseKey } from '../schema/cells';
import { toDayNumber } from '../schema/dates';
import { blockKeys, LINE_FIELDS, type LineField, MOST_COUNTS } from '../schema/lines';
import { reader } from '../schema/reader';
import { spoken } from '../schema/reasons';
import { views } from '../tabs';
import type { Tab } from '../tabs/tab';
import type { OwnedAttention } from './attention';
import { labelsToTell } from './check-unfinished';
import type { Workbook } from './ports';

/** How many rows of one owner stand in one tile. */
export interface OwnerCount {
  readonly owner: string;
  readonly tile: string;
  readonly rows: number;
}

export interface DeskLines {
  /** The most urgent of every tile, in their order. */
  readonly lines: readonly OwnedAttention[];
  /** Of all rows that need somebody. */
  readonly counts: readonly OwnerCount[];
  /** What a tab's rows add up to; undefined where that is not known. */
  readonly sum: number | undefined;
  /** Whether nobody has typed a row anywhere. */
  readonly isEmpty: boolean;
  /** Where the row of an id stands; undefined of one that is not among the lines. */
  readonly rowOf: (table: string, id: string) => number | undefined;
}

/** `absent`: the workbook has no such tab yet; `stale`: it tells of another day; `unsure`: rows share an id, or cells cannot be read, which only the rows themselves tell. */
export type DeskRead = DeskLines | 'absent' | 'damaged' | 'stale' | 'unsure';

const TOTAL = 'total';
const KEYS = [...blockKeys('desk'), ...blockKeys('count'), TOTAL];

export function readDesk(workbook: Workbook, tabs: readonly Tab[]): DeskRead {
  const view = views.find(({ computed }) => KEYS.every((key) => key in computed));
  const tab = view && workbook.tab(view);
  if (!view || !tab) return 'absent';
  if (KEYS.some((key) => tab.missing.includes(key) || tab.broken.includes(key))) return 'damaged';
  const cells = tab.read(KEYS, { first: 2, count: MOST_COUNTS + 1 });
  return linesIn(cells, tabs, workbook.reading.today);
}

/** What the cells of a view say; `tabs` are those that are on. */
export function linesIn(cells: readonly (readonly Cell[])[], tabs: readonly Tab[], today: string): DeskRead {
  const width = LINE_FIELDS.length;
  const counts = cells.flatMap((row): OwnerCount[] => {
    const [owner = '', tile = '', rows] = row.slice(width);
    return typeof rows === 'number' ? [{ owner: String(owner), tile: String(tile), rows }] : [];
  });
  const [total, day, filled, clash, added] = cells.map((row) => row[width + 3]);
  // The spreadsheet was not computed since midnight, or values were pasted over the formulas.
  const isOfToday = day === today || day === toDayNumber(today);
  const sum = counts.reduce((all, { rows }) => all + rows, 0);
  if (total !== sum || counts.length > MOST_COUNTS) return 'damaged';
  if (!isOfToday) return 'stale';
  const told = cells.map(lineIn).filter(({ urgency }) => typeof urgency === 'number' && urgency < 9_000_000);
  if (clash !== 0 || told.some(({ finding }) => finding === spoken(SAME_ID))) return 'unsure';
  const lines = told.map((line) => attentionIn(line, tabs));
  if (lines.includes(undefined)) return 'damaged';
  const rows = new Map(told.map(({ table, id, row }) => [placeOf(String(table), String(id)), numberIn(row)]));
  return {
    lines: lines.flatMap((line) => line ?? []),
    counts,
    sum: typeof added === 'number' ? added : undefined,
    isEmpty: filled === 0,
    rowOf: (table, id) => rows.get(placeOf(table, id)),
  };
}

const placeOf = (table: string, id: string) => `${table}|${normaliseKey(id)}`;

type ToldLine = { readonly [F in LineField]: Cell };

const lineIn = (row: readonly Cell[]): ToldLine =>
  Object.fromEntries(LINE_FIELDS.map(({ name }, index) => [name, row[index] ?? ''])) as ToldLine;

const numberIn = (cell: Cell): number => (typeof cell === 'number' ? cell : 0);

/** The finding of a line, with the facts that its sentence may ask for; undefined for one that no tab knows. */
function attentionIn(line: ToldLine, tabs: readonly Tab[]): OwnedAttention | undefined {
  const tab = tabs.find(({ table }) => table.name === line.table);
  const known = tab && Object.entries({ ...tab.findings, [NO_ID]: noIdSpec, [UNFINISHED]: unfinishedSpec });
  const found = known?.find(([code]) => spoken(code) === line.finding);
  if (!tab || !found) return undefined;
  const [code, spec] = found;
  const urgency = numberIn(line.urgency);
  const away = urgency - urgencyOf(spec, { code });
  const figure = numberIn(line.figure);
  const waitsFor = line.waits === '' ? undefined : tab.lines?.waits?.read(String(line.waits));
  const amount = code === NO_ID || code === UNFINISHED ? undefined : amountIn(line, tab);
  const lacking = code === UNFINISHED ? { lacks: labelsToTell(tab.table, reader) } : {};
  const unit = String(line.unit);
  const [now = '', has = ''] = unit.split('\n');
  const facts = { by: figure, count: figure, pieces: figure, available: figure, unit, now, has };
  return {
    table: tab.table.name,
    id: String(line.id),
    title: tab.lines?.title?.(String(line.what)) ?? String(line.what),
    party: String(line.who),
    owner: line.owner === '' ? undefined : String(line.owner),
    finding: Object.assign({ code, days: spec.past ? 0 - away : away, ...lacking }, facts),
    ...toldOf(spec),
    urgency,
    ...(waitsFor ? { waitsFor } : {}),
    ...(amount ? { amount } : {}),
  };
}

/** What pieces are counted in unless something else is said. */
const PIECES = 'pcs';

function amountIn({ first, second, unit }: ToldLine, { lines }: Tab): Amount | undefined {
  const counted = String(unit);
  switch (lines?.amount?.of) {
    case 'progress':
      return { of: 'progress', ordered: numberIn(first), open: numberIn(second) };
    case 'money':
      return { of: 'money', amount: numberIn(first), currency: counted };
    case 'pieces':
      return {
        of: 'pieces',
        pieces: numberIn(first),
        ...(counted === '' || counted === PIECES ? {} : { unit: counted }),
      };
    default:
      return undefined;
  }
}
