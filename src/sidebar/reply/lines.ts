// The lines of a reply as the person settles them: which are ticked, which row is meant, and what is sent once they agree.

import type { Doubt, Proposal, ReplyBook, ReplyRow } from '../../domain/reply/terms';
import { addDays } from '../../schema/dates';
import type { AgreedReply } from '../../schema/wire-reply';

export interface Line {
  /** Its place in the table. */
  readonly place: number;
  readonly proposal: Proposal;
  readonly ticked: boolean;
  /** The id of the row that it is about; '' while that is asked. Of a new row, the one that it belongs to. */
  readonly row: string;
  /** The pieces of a new row. */
  readonly pieces: string;
}

const piecesKey = (book: ReplyBook, table: string) => book.tables.find((each) => each.table === table)?.parts?.quantity;

/** Why a day moved, where it is asked and nobody says so, is no line but a question of its own. */
const isAskedWhy = ({ doubts }: Proposal) => doubts.some(({ code }) => code === 'noCause');

/** What the text itself suggests as an answer: `delay`. */
export const firstWhy = (proposals: readonly Proposal[]): string => proposals.find(isAskedWhy)?.becomes ?? '';

export function firstLines(all: readonly Proposal[], book: ReplyBook): readonly Line[] {
  const proposals = all.filter((proposal) => !isAskedWhy(proposal));
  return proposals.map((proposal, place) => ({
    place,
    proposal,
    ticked: proposal.ticked,
    row: proposal.adds ? (proposal.adds.of ?? '') : (proposal.id ?? ''),
    pieces: proposal.adds?.values[piecesKey(book, proposal.table) ?? ''] ?? '',
  }));
}

export const rowOf = (book: ReplyBook, table: string, id: string): ReplyRow | undefined =>
  book.rows.find((row) => row.table === table && row.id === id);

/** The tab of the rows that a line asks for. */
export const askedTable = (book: ReplyBook, { proposal }: Line): string =>
  proposal.adds ? book.principal : proposal.table;

/** What stands there now and what would, once the row is known. */
export function cellsOf(book: ReplyBook, { proposal, row }: Line): { readonly was: string; readonly becomes: string } {
  const { table, key, was, becomes, shift, id } = proposal;
  if (id !== undefined || proposal.adds) return { was, becomes };
  const found = rowOf(book, table, row);
  const counted = found?.counts[key];
  return {
    was: found?.has[key] ?? '',
    becomes: shift === undefined ? becomes : counted === undefined ? '' : addDays(counted, shift),
  };
}

/** Lines that ask for the same row are answered together, as long as they were read from the same words. */
const asksTheSame = (book: ReplyBook, one: Line, other: Line): boolean =>
  other.proposal.id === undefined &&
  other.proposal.adds?.of === undefined &&
  askedTable(book, one) === askedTable(book, other) &&
  one.proposal.said === other.proposal.said;

export function withRow(
  lines: readonly Line[],
  book: ReplyBook,
  { at, row }: { readonly at: Line; readonly row: string },
): readonly Line[] {
  return lines.map((line) => (asksTheSame(book, at, line) ? { ...line, row } : line));
}

export const changed = (lines: readonly Line[], place: number, to: Partial<Line>): readonly Line[] =>
  lines.map((line) => (line.place === place ? { ...line, ...to } : line));

/** Whether a line can be written as it stands. */
export function isWhole(book: ReplyBook, line: Line): boolean {
  const { becomes, was } = cellsOf(book, line);
  if (line.row === '') return false;
  return line.proposal.adds ? line.pieces.trim() !== '' : becomes !== '' && becomes !== was;
}

/** Which reasons still hold once the person has said which row it is. */
export const openDoubts = ({ proposal, row }: Line): readonly Doubt[] =>
  proposal.doubts.filter(({ code }) => code !== 'whichRow' || row === '');

/** The column that takes why a line's day moves, where none may move without a reason and the row has none. */
function whyColumn(book: ReplyBook, lines: readonly Line[], { proposal, row }: Line): string | undefined {
  const { table, key, adds } = proposal;
  const takes = book.tables.find((each) => each.table === table)?.takes;
  const take = adds ? undefined : takes?.find(({ into, asksWhy }) => into === key && asksWhy);
  const isSaid = lines.some(
    (line) => line.ticked && line.row === row && line.proposal.table === table && line.proposal.key === take?.reason,
  );
  return isSaid || rowOf(book, table, row)?.has[take?.reason ?? ''] !== undefined ? undefined : take?.reason;
}

const ready = (book: ReplyBook, lines: readonly Line[]) => lines.filter((line) => line.ticked && isWhole(book, line));

/** The rows whose day would move without a reason. */
export const asksWhy = (book: ReplyBook, lines: readonly Line[]): readonly string[] => [
  ...new Set(ready(book, lines).flatMap((line) => (whyColumn(book, lines, line) === undefined ? [] : [line.row]))),
];

/** What the person has said beside the ticks: who wrote, and why days move of which the text does not say so. */
export interface Answers {
  readonly from: string;
  readonly why: string;
  /** What they wrote, where it is kept. */
  readonly text: string;
  readonly channel: AgreedReply['channel'];
}

/** What is sent: the ticked lines whose row is known. */
export function agreedTo(book: ReplyBook, lines: readonly Line[], { why, ...answers }: Answers): AgreedReply {
  const ticked = ready(book, lines);
  return {
    ...answers,
    open: lines.length > ticked.length,
    changes: ticked.flatMap((line) => {
      const { table, key, adds } = line.proposal;
      const reason = whyColumn(book, lines, line);
      const moved = { table, id: line.row, key, ...cellsOf(book, line) };
      if (adds) return [];
      return reason === undefined ? [moved] : [moved, { table, id: line.row, key: reason, was: '', becomes: why }];
    }),
    adds: ticked.flatMap(({ proposal: { table, adds }, row, pieces }) => {
      const key = piecesKey(book, table);
      return adds && key !== undefined ? [{ table, of: row, values: { ...adds.values, [key]: pieces } }] : [];
    }),
  };
}

/** The lines by the row that they are about, in the order of the text. */
export function byRow(
  book: ReplyBook,
  lines: readonly Line[],
): readonly { readonly name: string; readonly of: Line; readonly lines: readonly Line[] }[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const { table, id, adds, said } = line.proposal;
    const name = adds
      ? `+${table}/${adds.of ?? ''}/${line.place}`
      : id === undefined
        ? `?${askedTable(book, line)}/${said}`
        : `${table}/${id}`;
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  return [...groups].flatMap(([name, its]) => (its[0] ? [{ name, of: its[0], lines: its }] : []));
}
