// How cells look: number formats, styles, merges.
import type { Book, CellStyle, Zone } from './book';
import { type Context, fromEngineZone, grid, toEngineZone } from './context';
import type { Command, EngineStyle, EngineZone } from './engine';
import { fromEngineFormat, requireDrawable } from './formats';

type Looks = Pick<
  Book,
  'setFormats' | 'formats' | 'setStyle' | 'setStyles' | 'styles' | 'merge' | 'unmerge' | 'merges'
>;

export function looksOf(context: Context): Looks {
  const { engine, getters, key, apply, engineZone } = context;

  return {
    setFormats(sheetId, zone, formats) {
      const sheet = key(sheetId);
      if (typeof formats === 'string') {
        const target = [engineZone(sheetId, zone)];
        return apply([{ type: 'SET_FORMATTING', sheetId: sheet, target, format: requireDrawable(engine, formats) }]);
      }
      engineZone(sheetId, zone);
      const byFormat = cellsBy(zone, (row, col) => requireDrawable(engine, formats[row]?.[col] ?? ''));
      apply([...byFormat].map(([format, target]) => ({ type: 'SET_FORMATTING', sheetId: sheet, target, format })));
    },
    formats(sheetId, zone) {
      engineZone(sheetId, zone);
      const sheet = key(sheetId);
      return grid(zone, (row, col) => fromEngineFormat(getters.getCell({ sheetId: sheet, row, col })?.format ?? ''));
    },
    setStyle(sheetId, zone, style) {
      apply([
        {
          type: 'SET_FORMATTING',
          sheetId: key(sheetId),
          target: [engineZone(sheetId, zone)],
          style: toEngineStyle(style),
        },
      ]);
    },
    setStyles(sheetId, zone, styles) {
      engineZone(sheetId, zone);
      const byStyle = cellsBy(zone, (row, col) => JSON.stringify(toEngineStyle(styles[row]?.[col] ?? {})));
      apply(
        [...byStyle].map(([style, target]): Command => {
          return { type: 'SET_FORMATTING', sheetId: key(sheetId), target, style: JSON.parse(style) };
        }),
      );
    },
    styles(sheetId, zone) {
      engineZone(sheetId, zone);
      const sheet = key(sheetId);
      return grid(zone, (row, col) => fromEngineStyle(getters.getCell({ sheetId: sheet, row, col })?.style ?? {}));
    },
    merge: (sheetId, zone) =>
      apply([{ type: 'ADD_MERGE', sheetId: key(sheetId), target: [engineZone(sheetId, zone)], force: true }]),
    unmerge: (sheetId, zone) =>
      apply([{ type: 'REMOVE_MERGE', sheetId: key(sheetId), target: [engineZone(sheetId, zone)] }]),
    merges: (sheetId) => getters.getMerges(key(sheetId)).map(fromEngineZone),
  };
}

/** The cells of a zone by what is wanted of them; neighbours in one column that want the same stand together. */
function cellsBy(zone: Zone, pick: (row: number, col: number) => string): Map<string, EngineZone[]> {
  const found = new Map<string, EngineZone[]>();
  for (let col = 0; col < zone.cols; col++) {
    let row = 0;
    while (row < zone.rows) {
      const wanted = pick(row, col);
      let rows = 1;
      while (row + rows < zone.rows && pick(row + rows, col) === wanted) rows++;
      const zones = found.get(wanted) ?? [];
      found.set(wanted, zones);
      zones.push(toEngineZone({ row: zone.row + row, col: zone.col + col, rows, cols: 1 }));
      row += rows;
    }
  }
  return found;
}

const switches = ['bold', 'italic', 'underline', 'strikethrough'] as const;

export function toEngineStyle(style: CellStyle): EngineStyle {
  const engineStyle: Record<string, unknown> = {};
  for (const name of switches) if (style[name] !== undefined) engineStyle[name] = style[name];
  if (style.background !== undefined) engineStyle.fillColor = style.background ?? '';
  if (style.color !== undefined) engineStyle.textColor = style.color ?? '';
  if (style.align !== undefined) engineStyle.align = style.align ?? undefined;
  if (style.verticalAlign !== undefined) engineStyle.verticalAlign = style.verticalAlign ?? undefined;
  if (style.wrap !== undefined) engineStyle.wrapping = style.wrap ?? 'overflow';
  if (style.fontSize !== undefined) engineStyle.fontSize = style.fontSize ?? 10;
  if (style.fontFamily !== undefined) engineStyle.fontFamily = style.fontFamily ?? undefined;
  // The engine turns clockwise, in radians.
  if (style.rotation !== undefined) engineStyle.rotation = (-style.rotation * Math.PI) / 180;
  return engineStyle;
}

export function fromEngineStyle(style: EngineStyle & { fontFamily?: string }): CellStyle {
  const { fillColor, textColor, align, verticalAlign, wrapping, fontSize, fontFamily, rotation } = style;
  const cellStyle: CellStyle = {};
  for (const name of switches) if (style[name]) cellStyle[name] = true;
  if (fillColor) cellStyle.background = fillColor;
  if (textColor) cellStyle.color = textColor;
  if (align) cellStyle.align = align;
  if (verticalAlign) cellStyle.verticalAlign = verticalAlign;
  if (wrapping) cellStyle.wrap = wrapping;
  if (fontSize) cellStyle.fontSize = fontSize;
  if (fontFamily) cellStyle.fontFamily = fontFamily;
  if (rotation) cellStyle.rotation = Math.round((-rotation * 180) / Math.PI);
  return cellStyle;
}
