// Reads what a partner wrote: which rows it is about and what of them changes, each line ticked only where nothing is unsure.
import type { IsoDate } from '../../schema/dates';
import { dayLines, saidOf, type Way } from './day-lines';
import type { DateWay } from './found-date';
import { openMentions } from './mentions';
import { type Message, type Piece, readMessage } from './message';
import { causeLines, doneLines, leadLines, partLines, shiftLines } from './other-lines';
import { parcelLines } from './parcel-lines';
import { plainText } from './plain';
import { type Around, openScene } from './scene';
import type { Doubt, Proposal, ReadReply, ReplyBook, ReplyContact, ReplyRow } from './terms';
import { isAuthor, orderIn, whoWrote } from './who';

export interface Asked {
  readonly book: ReplyBook;
  /** Whom the person says that it is from. */
  readonly from?: string;
  /** The row of the principal tab that the person has at hand. */
  readonly at?: string;
  readonly more?: DateWay['more'];
}

interface PieceRead {
  readonly lines: readonly Proposal[];
  readonly unknown: readonly string[];
  readonly old: ReadReply['old'];
}

function readPiece({ text, said: day }: Piece, crowd: boolean, around: Around, more: DateWay['more']): PieceRead {
  const { book, contact } = around;
  const said: IsoDate = day ?? book.today;
  const order = orderIn(text, contact);
  const scene = openScene(text, { said, order, dayFirst: book.dayFirst, ...(more ? { more } : {}) }, around);
  const way: Way = { said, around, crowd };
  const all = saidOf(scene, way);
  const parts = partLines(all, way);
  const apart = new Set(parts.map(({ said: each }) => each));
  const days = all.filter((each) => !apart.has(each)).flatMap((each) => dayLines(each, way));
  const shifts = scene.sentences.flatMap((sentence) => shiftLines(scene, sentence, way));
  const done = scene.sentences.flatMap((sentence) => doneLines(scene, sentence, way));
  const moved = [...days, ...shifts];
  return {
    lines: [
      ...moved,
      ...causeLines(scene, moved, way),
      ...parts.map(({ line }) => line),
      ...parcelLines(scene, way),
      ...done,
      ...leadLines(scene, way),
    ],
    unknown: scene.unknown.map(({ code, from }) => scene.text.slice(from, from + code.length)),
    old: scene.sentences.flatMap(({ old }) =>
      old.flatMap(({ text: words, ahead }) => (ahead ? [{ said: words, iso: ahead }] : [])),
    ),
  };
}

const sameCell = (one: Proposal, other: Proposal) =>
  one.table === other.table &&
  one.id === other.id &&
  one.key === other.key &&
  one.adds === undefined &&
  other.adds === undefined;

/** The same told twice is one line; where two days are told of one cell, neither is sure. */
function withoutDoubles(lines: readonly Proposal[]): readonly Proposal[] {
  const kept = lines.filter((line, at) => {
    const same = lines.findIndex((other) => sameCell(line, other) && line.becomes === other.becomes);
    return line.adds !== undefined || same === at;
  });
  return kept.map((line) => {
    const rival = kept.some((other) => other !== line && line.id !== undefined && sameCell(line, other));
    const doubts: readonly Doubt[] = rival ? [...line.doubts, { code: 'severalDays' }] : line.doubts;
    return rival ? { ...line, ticked: false, doubts } : line;
  });
}

/** Of a chat only what the contact wrote; where nobody known did, what all wrote, and nothing of it is sure. */
function piecesOf(
  { pieces }: Message,
  contact: ReplyContact | undefined,
): { readonly own: readonly Piece[]; readonly crowd: boolean } {
  const authors = new Set(pieces.map(({ author }) => author));
  if (authors.size < 2) return { own: pieces, crowd: false };
  const own = pieces.filter(({ author }) => contact !== undefined && isAuthor(contact, author));
  return own.length > 0 ? { own, crowd: false } : { own: pieces, crowd: true };
}

export function readReply(pasted: string, { book, from, at, more }: Asked): ReadReply {
  const message = readMessage(pasted, book);
  const contact = from === undefined ? whoWrote(message, book) : book.contacts.find(({ name }) => name === from);
  const row = book.rows.find(({ table, id }): boolean => table === book.principal && id === at) as ReplyRow | undefined;
  const subject = openMentions(book)(plainText(message.subject), []).found;
  const around: Around = { book, contact, at: row, subject };
  const { own, crowd } = piecesOf(message, contact);
  const read = own.map((piece) => readPiece(piece, crowd, around, more));
  return {
    from: contact?.name ?? '',
    channel: message.pieces.some(({ author }) => author !== '') ? 'WhatsApp' : 'Mail',
    proposals: withoutDoubles(read.flatMap(({ lines }) => lines)),
    unknown: [...new Set(read.flatMap(({ unknown }) => unknown))],
    old: read.flatMap(({ old }) => old),
  };
}
