// Bandings: alternating colours of rows or columns, kept as marks and drawn beneath the cells' own colours.
import type { Dimension, Zone } from './book';
import { type Context, fromEngineZone, gidOf } from './context';
import type { Banding, Decoration } from './decoration';
import type { CellPosition, EngineStyle } from './engine';
import { type Mark, type MarkGetters, REMOVE_MARK, SET_MARK } from './marks';

type Bandings = Pick<Decoration, 'bandings' | 'addBanding' | 'updateBanding' | 'removeBanding'>;

export function bandingsOf(context: Context): Bandings {
  const bandings = (sheetId?: number): Banding[] =>
    context.getters
      .getMarks('banding')
      .map(toBanding)
      .filter((banding) => sheetId === undefined || banding.sheetId === sheetId);

  function set({ id, sheetId, zone, dimension, header, first, second, footer }: Banding): void {
    const ranges = [context.rangeData(sheetId, zone)];
    const data = { dimension, header, first, second, footer };
    context.apply([{ type: SET_MARK, id, kind: 'banding', sheetId: context.key(sheetId), ranges, data }]);
  }

  function found(id: string): Banding {
    const banding = bandings().find((one) => one.id === id);
    if (!banding) throw new Error(`There is no banding with the id ${id}.`);
    return banding;
  }

  return {
    bandings,
    addBanding(banding) {
      if (bandings(banding.sheetId).some(({ zone }) => overlaps(zone, banding.zone))) {
        throw new Error(
          'You cannot add alternating background colors to a range that already has alternating background colors.',
        );
      }
      const id = `banding:${crypto.randomUUID()}`;
      set({ ...banding, id });
      return id;
    },
    updateBanding: (id, change) => set({ ...found(id), ...change }),
    removeBanding: (id) => context.apply([{ type: REMOVE_MARK, id: found(id).id }]),
  };
}

function overlaps(left: Zone, right: Zone): boolean {
  const rows = left.row < right.row + right.rows && right.row < left.row + left.rows;
  return rows && left.col < right.col + right.cols && right.col < left.col + left.cols;
}

function toBanding({ id, sheetId, range, data }: Mark): Banding {
  if (!range) throw new Error(`The banding ${id} has no range.`);
  const color = (name: string) => (typeof data[name] === 'string' ? String(data[name]) : null);
  return {
    id,
    sheetId: gidOf(sheetId ?? ''),
    zone: fromEngineZone(range.zone),
    dimension: data.dimension === 'COLUMNS' ? 'COLUMNS' : 'ROWS',
    header: color('header'),
    first: color('first'),
    second: color('second'),
    footer: color('footer'),
  };
}

/** The colour that a banding gives to one of its cells. */
function colorAt(
  { zone, dimension, header, first, second, footer }: Banding,
  { row, col }: CellPosition,
): string | null {
  const along: Record<Dimension, [number, number]> = {
    ROWS: [row - zone.row, zone.rows],
    COLUMNS: [col - zone.col, zone.cols],
  };
  const [index, length] = along[dimension];
  if (header !== null && index === 0) return header;
  if (footer !== null && index === length - 1) return footer;
  return (index - (header === null ? 0 : 1)) % 2 === 0 ? first : second;
}

/** The engine's plugin that says how a cell looks in the end. */
export interface LooksPlugin {
  getters: MarkGetters;
  handle(command: { type: string }): void;
  getComputedStyle(position: CellPosition): EngineStyle;
}

/** The marks of bandings, gathered once between two commands: a window asks for the looks of a thousand cells at a time. */
const gathered = new WeakMap<LooksPlugin, Mark[]>();

function bandingMarks(plugin: LooksPlugin): Mark[] {
  const marks = gathered.get(plugin) ?? plugin.getters.getMarks('banding');
  gathered.set(plugin, marks);
  return marks;
}

export function patchLooks(prototype: LooksPlugin): void {
  const { getComputedStyle, handle } = prototype;
  prototype.getComputedStyle = function (position) {
    const style = getComputedStyle.call(this, position);
    if (style.fillColor) return style;
    const banding = bandingMarks(this).find(
      ({ sheetId, range }) => sheetId === position.sheetId && range && isInside(range.zone, position),
    );
    const color = banding && colorAt(toBanding(banding), position);
    return color ? { ...style, fillColor: color } : style;
  };
  // The plugin forgets what it knows of looks upon the engine's commands only.
  prototype.handle = function (command) {
    gathered.delete(this);
    const isMark = command.type === SET_MARK || command.type === REMOVE_MARK;
    handle.call(this, isMark ? { type: 'SET_FORMATTING' } : command);
  };
}

function isInside(
  zone: { left: number; right: number; top: number; bottom: number },
  { row, col }: CellPosition,
): boolean {
  return row >= zone.top && row <= zone.bottom && col >= zone.left && col <= zone.right;
}
