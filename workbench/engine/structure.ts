// Sheets, rows and columns.
import type { Book, Dimension, SheetInfo } from './book';
import { type Context, gidOf } from './context';
import type { Command } from './engine';

type Structure = Pick<
  Book,
  | 'sheets'
  | 'sheet'
  | 'insertSheet'
  | 'deleteSheet'
  | 'renameSheet'
  | 'moveSheet'
  | 'duplicateSheet'
  | 'setHidden'
  | 'setTabColor'
  | 'insert'
  | 'remove'
  | 'move'
  | 'setHiddenElements'
  | 'isHiddenElement'
  | 'setSize'
  | 'size'
  | 'setFrozen'
>;

const engineDimension = { ROWS: 'ROW', COLUMNS: 'COL' } as const;

export function structureOf(context: Context): Structure {
  const { getters, key, apply } = context;

  function info(id: string): SheetInfo {
    const { xSplit, ySplit } = getters.getPaneDivisions(id);
    const sheet = getters.getSheet(id);
    return {
      id: gidOf(id),
      name: sheet.name,
      index: getters.getSheetIds().indexOf(id),
      hidden: !sheet.isVisible,
      rows: getters.getNumberRows(id),
      cols: getters.getNumberCols(id),
      frozenRows: ySplit,
      frozenCols: xSplit,
      tabColor: sheet.color ?? null,
    };
  }

  function onSheet(sheetId: number): { sheetId: string; sheetName: string } {
    const id = key(sheetId);
    return { sheetId: id, sheetName: getters.getSheetName(id) };
  }

  function elements(dimension: Dimension, start: number, count: number) {
    return {
      dimension: engineDimension[dimension],
      elements: Array.from({ length: count }, (_, index) => start + index),
    };
  }

  function length(sheetId: number, dimension: Dimension): number {
    return dimension === 'ROWS' ? getters.getNumberRows(key(sheetId)) : getters.getNumberCols(key(sheetId));
  }

  function requireFreeName(name: string, except?: string): void {
    const taken = getters.getSheetIds().some((id) => id !== except && sameName(getters.getSheetName(id), name));
    if (taken) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    if (name === '') throw new Error('A sheet needs a name.');
  }

  function freeId(wanted: number | undefined): number {
    const taken = new Set(getters.getSheetIds().map(gidOf));
    if (wanted !== undefined && !taken.has(wanted)) return wanted;
    if (wanted !== undefined) throw new Error(`There already is a sheet with the id ${wanted}.`);
    let id = 0;
    do id = Math.floor(Math.random() * 2_000_000_000) + 1;
    while (taken.has(id));
    return id;
  }

  return {
    sheets: () => getters.getSheetIds().map(info),
    sheet: (sheetId) => info(key(sheetId)),
    insertSheet(name, { index = getters.getSheetIds().length, rows = 1000, cols = 26, id: wanted } = {}) {
      requireFreeName(name);
      const id = freeId(wanted);
      apply([{ type: 'CREATE_SHEET', sheetId: String(id), name, position: index, rows, cols }]);
      return id;
    },
    deleteSheet(sheetId) {
      const visible = getters.getVisibleSheetIds();
      if (visible.length === 1 && visible[0] === key(sheetId)) {
        throw new Error("You can't remove all the visible sheets in a document.");
      }
      // The engine counts the sheets in view only.
      const show = info(key(sheetId)).hidden ? [{ type: 'SHOW_SHEET', sheetId: key(sheetId) }] : [];
      apply([...show, { type: 'DELETE_SHEET', ...onSheet(sheetId) }]);
    },
    renameSheet(sheetId, newName) {
      const { sheetId: id, sheetName: oldName } = onSheet(sheetId);
      if (oldName === newName) return;
      requireFreeName(newName, id);
      apply([{ type: 'RENAME_SHEET', sheetId: id, newName, oldName }]);
    },
    moveSheet(sheetId, index) {
      const delta = index - getters.getSheetIds().indexOf(key(sheetId));
      if (delta === 0) return;
      // The engine counts the sheets in view only.
      const hidden = getters.getSheetIds().filter((id) => !getters.getSheet(id).isVisible);
      apply([
        ...hidden.map((id) => ({ type: 'SHOW_SHEET', sheetId: id })),
        { type: 'MOVE_SHEET', sheetId: key(sheetId), delta },
        ...hidden.map((id) => ({ type: 'HIDE_SHEET', sheetId: id })),
      ]);
    },
    duplicateSheet(sheetId, name) {
      requireFreeName(name);
      const id = freeId(undefined);
      apply([{ type: 'DUPLICATE_SHEET', sheetId: key(sheetId), sheetIdTo: String(id), sheetNameTo: name }]);
      return id;
    },
    setHidden(sheetId, hidden) {
      if (info(key(sheetId)).hidden === hidden) return;
      if (hidden && getters.getVisibleSheetIds().length === 1) {
        throw new Error("You can't hide all the sheets in a document.");
      }
      apply([{ type: hidden ? 'HIDE_SHEET' : 'SHOW_SHEET', sheetId: key(sheetId) }]);
    },
    setTabColor(sheetId, color) {
      apply([{ type: 'COLOR_SHEET', sheetId: key(sheetId), ...(color ? { color } : {}) }]);
    },
    insert(sheetId, dimension, before, count) {
      const atEnd = before >= length(sheetId, dimension);
      const place = atEnd ? { base: before - 1, position: 'after' } : { base: before, position: 'before' };
      const kind = engineDimension[dimension];
      apply([{ type: 'ADD_COLUMNS_ROWS', ...onSheet(sheetId), dimension: kind, quantity: count, ...place }]);
    },
    remove(sheetId, dimension, start, count) {
      if (start + count > length(sheetId, dimension)) {
        throw new Error(`Those ${dimension.toLowerCase()} are out of bounds.`);
      }
      if (count === length(sheetId, dimension)) {
        throw new Error(`You can't delete all the ${dimension.toLowerCase()} on the sheet.`);
      }
      apply([{ type: 'REMOVE_COLUMNS_ROWS', ...onSheet(sheetId), ...elements(dimension, start, count) }]);
    },
    move(sheetId, dimension, start, count, to) {
      if (to >= start && to <= start + count) return;
      const place = to < start ? { base: to, position: 'before' } : { base: to - 1, position: 'after' };
      const move = { type: 'MOVE_COLUMNS_ROWS', ...onSheet(sheetId), ...elements(dimension, start, count), ...place };
      const looks = looksOf(context, sheetId, dimension, { start, count });
      apply(whileActive(context, key(sheetId), move));
      apply(asBefore(context, sheetId, dimension, { start: to < start ? to : to - count, looks }));
    },
    setHiddenElements(sheetId, dimension, start, count, hidden) {
      const type = hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS';
      apply([{ type, sheetId: key(sheetId), ...elements(dimension, start, count) }]);
    },
    isHiddenElement(sheetId, dimension, index) {
      return getters.isHeaderHidden(key(sheetId), engineDimension[dimension], index);
    },
    setSize(sheetId, dimension, start, count, pixels) {
      apply([
        { type: 'RESIZE_COLUMNS_ROWS', sheetId: key(sheetId), ...elements(dimension, start, count), size: pixels },
      ]);
    },
    size: (sheetId, dimension, index) => getters.getHeaderSize(key(sheetId), engineDimension[dimension], index),
    setFrozen(sheetId, dimension, count) {
      const what = dimension === 'ROWS' ? 'ROWS' : 'COLUMNS';
      const freeze = { type: `FREEZE_${what}`, sheetId: key(sheetId), quantity: count };
      apply([count > 0 ? freeze : { type: `UNFREEZE_${what}`, sheetId: key(sheetId) }]);
    },
  };
}

interface Looks {
  readonly format: string;
  readonly style: unknown;
}

const cellAt = (dimension: Dimension, line: number, across: number) =>
  dimension === 'ROWS' ? { row: line, col: across } : { row: across, col: line };

/** How each cell of some rows or columns looks, line by line. */
function looksOf(
  { getters, key }: Context,
  sheetId: number,
  dimension: Dimension,
  { start, count }: { readonly start: number; readonly count: number },
): Looks[][] {
  const id = key(sheetId);
  const across = dimension === 'ROWS' ? getters.getNumberCols(id) : getters.getNumberRows(id);
  return Array.from({ length: count }, (_, line) =>
    Array.from({ length: across }, (__, place) => {
      const cell = getters.getCell({ sheetId: id, ...cellAt(dimension, start + line, place) });
      return { format: cell?.format ?? '', style: cell?.style ?? null };
    }),
  );
}

/** The engine gives a moved line the looks of its new neighbour where it had none of its own. */
function asBefore(
  context: Context,
  sheetId: number,
  dimension: Dimension,
  { start, looks }: { readonly start: number; readonly looks: readonly (readonly Looks[])[] },
): Command[] {
  const now = looksOf(context, sheetId, dimension, { start, count: looks.length });
  return looks.flatMap((line, at) =>
    line.flatMap((look, place): Command[] => {
      const other = now[at]?.[place];
      if (other?.format === look.format && JSON.stringify(other.style) === JSON.stringify(look.style)) return [];
      return [{ type: 'UPDATE_CELL', sheetId: context.key(sheetId), ...cellAt(dimension, start + at, place), ...look }];
    }),
  );
}

/** The engine moves rows, columns and cells of the sheet in view only. */
export function whileActive({ getters }: Context, sheetId: string, command: Command): Command[] {
  const active = getters.getActiveSheetId();
  if (active === sheetId) return [command];
  const hidden = !getters.getSheet(sheetId).isVisible;
  return [
    ...(hidden ? [{ type: 'SHOW_SHEET', sheetId }] : []),
    { type: 'ACTIVATE_SHEET', sheetIdFrom: active, sheetIdTo: sheetId },
    command,
    { type: 'ACTIVATE_SHEET', sheetIdFrom: sheetId, sheetIdTo: active },
    ...(hidden ? [{ type: 'HIDE_SHEET', sheetId }] : []),
  ];
}

function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
