// What an order's panel tells of its order sheet: the version that left, and what is otherwise since.
import type { Book, BookRow } from '../../domain/book';
import type { Block, Day } from '../../domain/panel';
import { daysBetween } from '../../schema/dates';
import { changesOf, linesWith } from './sheet-lines';
import { isOverwritten } from './sheet-sent';
import { differenceText } from './sheet-text';
import { sheetWords as en } from './sheet-words.en';
import { sheetWords as es } from './sheet-words.es';
import type { orders } from './table';
import type { Words } from './words.en';

/** No days where no sheet of the order has left. */
export function sheetBlock(order: BookRow<typeof orders>, book: Book, { sheet, panel }: Words): Block {
  const { blocks: say } = sheet;
  const { lines, last } = linesWith(order, book);
  const line = lines.find(({ id }) => id === order.row.orderId);
  return { draw: 'days', title: say.title, days: line ? daysOf() : [] };

  function daysOf(): readonly Day[] {
    if (isOverwritten(order.row.sheetSent)) return [{ label: say.unread, text: say.unreadText, tone: 'soon' }];
    if (!line?.sent) return last === 0 ? [] : [{ label: say.notOn(last), text: say.notOnYet, tone: 'soon' }];
    const { version, day, told } = line.sent;
    const words = panel.locale === 'es' ? es : en;
    const changed = changesOf(line).map((each) =>
      differenceText(each, { before: told, after: line.told }, words, words.difference),
    );
    const sent = { label: say.sent(version), text: say.on(panel.day(day, book.today), daysBetween(day, book.today)) };
    return [
      { ...sent, tone: 'plain' },
      ...(changed.length > 0 ? [{ label: say.changed(version), text: changed.join(', '), tone: 'soon' as const }] : []),
    ];
  }
}
