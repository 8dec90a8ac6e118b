// Notes on cells.
import type { Book, Zone } from './book';
import { type Context, grid } from './context';
import type { Command } from './engine';
import { type Mark, REMOVE_MARK, SET_MARK } from './marks';

type Notes = Pick<Book, 'notes' | 'setNotes'>;

export function notesOf(context: Context): Notes {
  return {
    notes(sheetId, zone) {
      context.engineZone(sheetId, zone);
      const notes = notesByCell(context, sheetId);
      return grid(zone, (row, col) => textOf(notes.get(`${row},${col}`)));
    },
    setNotes(sheetId, zone, notes) {
      context.engineZone(sheetId, zone);
      const wanted = grid(zone, (row, col) =>
        typeof notes === 'string' ? notes : (notes[row - zone.row]?.[col - zone.col] ?? ''),
      );
      context.apply(noteCommands(context, sheetId, zone, wanted));
    },
  };
}

export function clearNotes(context: Context, sheetId: number, zone: Zone): Command[] {
  return noteCommands(
    context,
    sheetId,
    zone,
    grid(zone, () => ''),
  );
}

/** The notes of rows that change places go with their cells; `order` says which row comes to stand where. */
export function sortedNotes(context: Context, sheetId: number, zone: Zone, order: readonly number[]): Command[] {
  const notes = notesByCell(context, sheetId);
  const wanted = grid(zone, (row, col) => textOf(notes.get(`${order[row - zone.row]},${col}`)));
  return noteCommands(context, sheetId, zone, wanted);
}

function noteCommands(
  context: Context,
  sheetId: number,
  zone: Zone,
  wanted: readonly (readonly string[])[],
): Command[] {
  const notes = notesByCell(context, sheetId);
  const key = context.key(sheetId);
  return grid(zone, (row, col): Command[] => {
    const mark = notes.get(`${row},${col}`);
    const text = wanted[row - zone.row]?.[col - zone.col] ?? '';
    if (text === textOf(mark)) return [];
    if (text === '') return mark ? [{ type: REMOVE_MARK, id: mark.id }] : [];
    const id = mark?.id ?? `note:${crypto.randomUUID()}`;
    const ranges = [context.rangeData(sheetId, { row, col, rows: 1, cols: 1 })];
    return [{ type: SET_MARK, id, kind: 'note', sheetId: key, ranges, data: { text } }];
  }).flat(2);
}

function textOf(mark: Mark | undefined): string {
  return typeof mark?.data.text === 'string' ? mark.data.text : '';
}

function notesByCell({ getters, key }: Context, sheetId: number): Map<string, Mark> {
  const sheet = key(sheetId);
  const marks = getters.getMarksOf('note', sheet);
  return new Map(marks.map((mark) => [`${mark.range?.zone.top},${mark.range?.zone.left}`, mark]));
}
