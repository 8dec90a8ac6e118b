// One row of the workbook in a mail's words: what it is, how late, and what to do next.
import type { DigestLine } from '../domain/digest';
import type { IsoDate } from '../schema/kinds';
import type { Tone } from '../schema/table';
import { count, money } from './amounts';
import { dateOf } from './dates';
import type { Link } from './links';
import type { PageOptions, Words } from './page';
import { typed } from './typed';

export interface PageRow {
  /** `ORD-0017 Linen shirt, Ecru`, leading to its row. */
  readonly name: Link;
  /** `6 days late`. */
  readonly mark: string;
  readonly tone: Tone;
  /** `due 17 Nov`; '' when no date is behind it. */
  readonly day: string;
  readonly facts: readonly string[];
  /** Why it waits for us; undefined when it does not. */
  readonly waits: { readonly ours: string; readonly text: string } | undefined;
  readonly next: string;
}

/** Units are short; a long one is cut. */
const UNIT_ROOM = 12;

export function rowOf(line: DigestLine, today: IsoDate, href: string | undefined, options: PageOptions): PageRow {
  const { words } = options;
  return {
    name: { text: nameOf(line, options), href },
    mark: markOf(line, words),
    tone: line.tone,
    day: dayOf(line, today, words),
    facts: factsOf(line, options),
    waits: waitsOf(line, options),
    next: nextOf(line, options),
  };
}

/** How a line is called: its id and its title, the latter in the mail's own language where it is ours to word. */
export function nameOf({ id, title, table, way, rows }: DigestLine, { words, room }: PageOptions): string {
  const worded =
    rows !== undefined
      ? words.rows(rows, typed(table, room))
      : way
        ? words.shipment(typed(way.direction, room), typed(way.party, room))
        : typed(title, room);
  return [typed(id, room), worded].filter((part) => part !== '').join(' ');
}

function markOf({ finding }: DigestLine, words: Words): string {
  const unit = 'unit' in finding ? typed(finding.unit, UNIT_ROOM) : '';
  const amount = `${count(Math.abs(quantityOf(finding)), words)} ${unit}`.trim();
  return words.mark[finding.code]({ days: 'days' in finding ? finding.days : 0, amount });
}

function quantityOf(finding: DigestLine['finding']): number {
  if ('available' in finding) return finding.available;
  if ('pieces' in finding) return finding.pieces;
  return 'by' in finding ? finding.by : 0;
}

function dayOf({ finding }: DigestLine, today: IsoDate, words: Words): string {
  const found = dateOf(finding, today);
  return found ? words.dates[found.which](words.day(found.day)) : '';
}

function factsOf(line: DigestLine, { words, room }: PageOptions): readonly string[] {
  const party = typed(line.party, room);
  const facts = line.money
    ? [money({ ...line.money, currency: typed(line.money.currency, UNIT_ROOM) }, words), party && words.forOrder(party)]
    : line.pieces !== undefined
      ? [piecesOf(line.pieces, line.unit, words), party]
      : [party, line.progress ? openOf(line.progress, words) : ''];
  const owner = typed(line.wrongOwner ?? '', room);
  const more = [
    typed(line.slipReason ?? '', room),
    line.trackingMissing ? words.noTracking : '',
    owner && words.wrongOwner(owner),
  ];
  return [...facts, ...more].filter((fact) => fact !== '');
}

function piecesOf(pieces: number, unit: string | undefined, words: Words): string {
  const amount = count(pieces, words);
  return unit === undefined ? words.pieces(pieces, amount) : `${amount} ${typed(unit, UNIT_ROOM)}`;
}

function openOf({ ordered, open }: { readonly ordered: number; readonly open: number }, words: Words): string {
  const all = count(ordered, words);
  if (ordered <= 0) return '';
  if (open === 0) return words.allShipped(all);
  return open === ordered ? words.allOpen(all) : words.open(count(open, words), all);
}

function waitsOf({ waitsFor }: DigestLine, { words, room }: PageOptions): PageRow['waits'] {
  if (!waitsFor) return undefined;
  const { code, id, days } = waitsFor;
  return { ours: words.waitsForUs, text: words.waits[code]({ id: typed(id, room), days }) };
}

/** `Waits for us: the deposit EXP-0031 is 2 days overdue.` */
export function waitsInFull({ waits }: PageRow): string {
  return waits ? `${waits.ours} ${waits.text}` : '';
}

function nextOf({ next }: DigestLine, { words, room }: PageOptions): string {
  if (!next) return '';
  const days = 'days' in next ? Math.abs(next.days) : 0;
  return words.next[next.code]({ days, order: 'order' in next ? typed(next.order, room) : '' });
}
