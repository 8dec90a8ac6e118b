// Rich texts: runs of a cell's text that look or link otherwise, kept as marks; a run holds for as long as its text stands.
import type { Zone } from './book';
import { type Context, grid } from './context';
import type { Decoration, RichText, TextRun } from './decoration';
import type { Command } from './engine';
import { type Mark, REMOVE_MARK, SET_MARK } from './marks';
import { writeCommands } from './write';

type RichTexts = Pick<Decoration, 'richTexts' | 'setRichTexts'>;

export function richTextsOf(context: Context): RichTexts {
  return {
    richTexts: (sheetId, zone) => richTexts(context, sheetId, zone),
    setRichTexts(sheetId, zone, texts) {
      const inputs = texts.map((row) => row.map((text) => text && { value: text.text === '' ? null : text.text }));
      context.apply([...writeCommands(context, sheetId, zone, inputs), ...markCommands(context, sheetId, zone, texts)]);
    },
  };
}

function richTexts(context: Context, sheetId: number, zone: Zone): (RichText | null)[][] {
  context.engineZone(sheetId, zone);
  const sheet = context.key(sheetId);
  const marks = marksByCell(context, sheetId);
  return grid(zone, (row, col) => {
    const mark = marks.get(`${row},${col}`);
    const { value } = context.getters.getEvaluatedCell({ sheetId: sheet, row, col });
    return mark && mark.data.text === value ? fromMark(mark) : null;
  });
}

/** The runs of rows that change places go with their cells; `order` says which row comes to stand where. */
export function sortedRichTexts(context: Context, sheetId: number, zone: Zone, order: readonly number[]): Command[] {
  const texts = richTexts(context, sheetId, zone);
  const plain: RichText = { text: '', runs: [] };
  const wanted = order.map((row) => (texts[row - zone.row] ?? []).map((text) => text ?? plain));
  return markCommands(context, sheetId, zone, wanted);
}

function markCommands(
  context: Context,
  sheetId: number,
  zone: Zone,
  texts: readonly (readonly (RichText | undefined)[])[],
): Command[] {
  const marks = marksByCell(context, sheetId);
  return grid(zone, (row, col): Command[] => {
    const text = texts[row - zone.row]?.[col - zone.col];
    if (!text) return [];
    const known = marks.get(`${row},${col}`);
    if (text.runs.length === 0) return known ? [{ type: REMOVE_MARK, id: known.id }] : [];
    const id = known?.id ?? `richText:${crypto.randomUUID()}`;
    const ranges = [context.rangeData(sheetId, { row, col, rows: 1, cols: 1 })];
    const data = { text: text.text, runs: JSON.stringify(text.runs) };
    return [{ type: SET_MARK, id, kind: 'richText', sheetId: context.key(sheetId), ranges, data }];
  }).flat(2);
}

function fromMark({ data }: Mark): RichText {
  return { text: String(data.text), runs: JSON.parse(String(data.runs)) as TextRun[] };
}

function marksByCell({ getters, key }: Context, sheetId: number): Map<string, Mark> {
  const sheet = key(sheetId);
  const marks = getters.getMarksOf('richText', sheet);
  return new Map(marks.map((mark) => [`${mark.range?.zone.top},${mark.range?.zone.left}`, mark]));
}
