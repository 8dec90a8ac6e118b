// A workbook whose formulas are not computed: its rows and columns alone, for tests that play one workbook very often; whatever else is asked of it, it refuses.
import * as engine from '@odoo/o-spreadsheet';
import { kept as keptIn } from '../../src/derive/once';
import type { Book, Dimension, Metadata, SheetInfo, Zone } from '../../workbench/engine/book';
import type { EngineLocale } from '../../workbench/engine/engine';
import { fromEngineFormat } from '../../workbench/engine/formats';
import { engineLocale } from '../../workbench/engine/locales';
import { sortedRows } from '../../workbench/engine/sort';
import { contentOf } from '../../workbench/engine/typed';
import type { LocalOptions } from '../../workbench/runtime/local';
import { type AddOn, type Kept, NOW, openAddOn, openKept } from './add-on';
import {
  BLANK,
  blockedIn,
  freshLike,
  type Grid,
  gridOf,
  type Held,
  hasDate,
  heldOf,
  type Line,
  readCell,
  type Sheet,
  writtenOf,
} from './plain-cells';

/** How a workbook stands: each change puts new sheets in the place of the old ones. */
interface State {
  readonly grid: Grid;
  readonly sheets: Map<number, Sheet>;
  metadata: readonly Metadata[];
}

function sheetOf({ sheets }: State, id: number): Sheet {
  const sheet = sheets.get(id);
  if (!sheet) throw new Error(`There is no sheet ${id}.`);
  return sheet;
}

function setLines(state: State, id: number, lines: readonly Line[]): void {
  const { info, merges } = sheetOf(state, id);
  if (merges.length > 0) throw new Error('A plain grid keeps merged cells as they are.');
  state.sheets.set(id, { lines, merges, info: { ...info, rows: lines.length, cols: lines[0]?.length ?? 0 } });
}

/** Where marks stand now whose rows or columns moved; of those that are gone nothing stays. */
function renumber(
  state: State,
  id: number,
  dimension: Dimension,
  placeOf: (index: number) => number | undefined,
): void {
  const type = dimension === 'ROWS' ? 'ROW' : 'COLUMN';
  state.metadata = state.metadata.flatMap((each) => {
    const { location } = each;
    if (location.type !== type || location.sheetId !== id || location.index === undefined) return [each];
    const index = placeOf(location.index);
    return index === undefined ? [] : [{ ...each, location: { ...location, index } }];
  });
}

/** A row or column that stood there by this number, or a new one that looks like it. */
type Placed = number | { readonly like: number };

/** Puts rows or columns in this order. */
function rearrange(state: State, id: number, dimension: Dimension, order: readonly Placed[]): void {
  const { lines } = sheetOf(state, id);
  const across = (line: Line): Line =>
    order.map((each) => (typeof each === 'number' ? line[each] : freshLike(line[each.like])) ?? BLANK);
  const down = (each: Placed): Line =>
    (typeof each === 'number' ? lines[each] : lines[each.like]?.map(freshLike)) ?? [];
  setLines(state, id, dimension === 'COLUMNS' ? lines.map(across) : order.map(down));
  const places = new Map(order.map((each, place) => [each, place]));
  renumber(state, id, dimension, (index) => places.get(index));
}

type Shifts = Pick<Book, 'insert' | 'remove' | 'move' | 'sort'>;

function shiftsOf(state: State): Shifts {
  const counted = (id: number, dimension: Dimension): number[] => {
    const { rows, cols } = sheetOf(state, id).info;
    return [...Array(dimension === 'ROWS' ? rows : cols).keys()];
  };
  return {
    insert(id, dimension, before, count) {
      const all = counted(id, dimension);
      const fresh = Array.from({ length: count }, () => ({ like: Math.min(before, all.length - 1) }));
      rearrange(state, id, dimension, [...all.slice(0, before), ...fresh, ...all.slice(before)]);
    },
    remove(id, dimension, start, count) {
      const all = counted(id, dimension);
      if (start < 0 || start + count > all.length)
        throw new Error(`Those ${dimension.toLowerCase()} are out of bounds.`);
      rearrange(state, id, dimension, [...all.slice(0, start), ...all.slice(start + count)]);
    },
    move(id, dimension, start, count, to) {
      const all = counted(id, dimension);
      const left = (part: readonly number[]) => part.filter((index) => index < start || index >= start + count);
      const moved = all.slice(start, start + count);
      rearrange(state, id, dimension, [...left(all.slice(0, to)), ...moved, ...left(all.slice(to))]);
    },
    sort(id, zone, by) {
      const { lines } = sheetOf(state, id);
      const rows = Array.from({ length: zone.rows }, (_, index) => zone.row + index);
      const order = sortedRows(rows, by, (row, col) => lines[row]?.[col]?.value ?? null);
      const inZone = (col: number) => col >= zone.col && col < zone.col + zone.cols;
      // What may be typed stays with the cell.
      const taking = (line: Line, source: Line): Line =>
        line.map((cell, col) => (inZone(col) ? { ...(source[col] ?? BLANK), rule: cell.rule } : cell));
      const sources = lines.map((line, row) => lines[order[row - zone.row] ?? row] ?? line);
      setLines(
        state,
        id,
        lines.map((line, row) => taking(line, sources[row] ?? line)),
      );
    },
  };
}

const locales = new Map<string, ReturnType<typeof engineLocale>>();

const localeOf = ({ grid: { locale } }: State): EngineLocale => keptIn(locales, locale, () => engineLocale(locale));

function writesOf(state: State, now: () => Date): Pick<Book, 'prepare' | 'write'> {
  const locale = localeOf(state);
  const prepare: Book['prepare'] = (id, zone, inputs) => {
    const { info, lines } = sheetOf(state, id);
    requireInside(info, zone);
    const year = now().getUTCFullYear();
    const contents = inputs.map((row, down) =>
      row.map((input, across) => {
        const { format } = lines[zone.row + down]?.[zone.col + across] ?? BLANK;
        return input && contentOf(input, { engine, locale, format, year });
      }),
    );
    const filled = (cell: Held, content: ReturnType<typeof contentOf> | undefined): Held => {
      if (!content) return cell;
      const format = content.format === undefined ? cell.format : fromEngineFormat(content.format);
      return { ...cell, ...heldOf(content.content, cell), format };
    };
    return () =>
      setLines(
        state,
        id,
        sheetOf(state, id).lines.map((line, row) => {
          const own = contents[row - zone.row];
          return own ? line.map((cell, col) => filled(cell, own[col - zone.col])) : line;
        }),
      );
  };
  return { prepare, write: (id, zone, inputs) => prepare(id, zone, inputs)() };
}

/** The cells as they are seen: a formula fills nothing where something stands in its way. */
function shown(state: State, id: number, zone: Zone): readonly Line[] {
  const { info, lines } = sheetOf(state, id);
  requireInside(info, zone);
  const blocked = blockedIn(lines);
  return lines.slice(zone.row, zone.row + zone.rows).map((line, down) =>
    line.slice(zone.col, zone.col + zone.cols).map((cell, across): Held => {
      const head = blocked.get(zone.col + across);
      if (head === zone.row + down && cell.fills > 0) return { ...cell, value: '#REF!' };
      return cell.isFilled && head !== undefined ? { ...cell, value: null } : cell;
    }),
  );
}

function requireInside({ rows, cols }: SheetInfo, zone: Zone): void {
  if (zone.row + zone.rows > rows) throw new Error('Those rows are out of bounds.');
  if (zone.col + zone.cols > cols) throw new Error('Those columns are out of bounds.');
}

type Reads = Pick<Book, 'values' | 'read' | 'formulas' | 'validations' | 'written' | 'extent' | 'spillZone'>;

function readsOf(state: State): Reads {
  const seen = <Told>(id: number, zone: Zone, tell: (cell: Held) => Told) =>
    shown(state, id, zone).map((line) => line.map(tell));
  return {
    values: (id, zone) =>
      seen(id, zone, (cell) => {
        const { value } = cell;
        if (value === '#REF!') return { value, error: value, isDate: false } as const;
        return { value: value === '' ? null : value, isDate: hasDate(cell) };
      }),
    read: (id, zone) => seen(id, zone, (cell) => readCell(cell, localeOf(state))),
    formulas: (id, zone) => seen(id, zone, ({ formula }) => formula),
    validations: (id, zone) => seen(id, zone, ({ rule }) => rule),
    written: (id) =>
      sheetOf(state, id).lines.flatMap((line, row) =>
        line.flatMap(({ formula, value, isFilled }, col) => {
          const content = formula === '' && !isFilled ? writtenOf(value) : formula;
          return content === '' ? [] : [{ row, col, content }];
        }),
      ),
    extent(id) {
      const filled = sheetOf(state, id).lines.flatMap((line, row) =>
        line.flatMap(({ value }, col) => (value === null || value === '' ? [] : [{ row, col }])),
      );
      const last = (of: 'row' | 'col') => Math.max(...filled.map((place) => place[of]));
      return filled.length === 0 ? null : { rows: last('row') + 1, cols: last('col') + 1 };
    },
    spillZone(id, row, col) {
      const { info, lines } = sheetOf(state, id);
      const { fills = 0 } = lines[row]?.[col] ?? {};
      return fills === 0 ? null : { row, col, rows: info.rows - row, cols: fills };
    },
  };
}

/** A workbook of its own that stands as that one stood. */
function plainBook(grid: Grid, now: () => Date): Book {
  const { name, locale, timeZone, protections } = grid;
  const state: State = {
    grid,
    sheets: new Map(grid.sheets.map((sheet) => [sheet.info.id, sheet])),
    metadata: grid.metadata,
  };
  if (!protections.every(({ warningOnly }) => warningOnly)) throw new Error('A plain grid protects nothing.');
  const plain = strict({
    ...readsOf(state),
    ...writesOf(state, now),
    ...shiftsOf(state),
    sheets: () => [...state.sheets.values()].map(({ info }) => info),
    sheet: (id) => sheetOf(state, id).info,
    metadata: () => [...state.metadata],
    metadatum: (wanted) => state.metadata.find(({ id }) => id === wanted),
    protections: (id) => protections.filter(({ sheetId }) => id === undefined || sheetId === id),
    merges: (id) => [...sheetOf(state, id).merges],
    name: () => name,
    locale: () => locale,
    timeZone: () => timeZone,
    setCustomFunctions: () => undefined,
  });
  states.set(plain, state);
  return plain;
}

function strict(known: Partial<Book>): Book {
  return new Proxy(known as Book, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (method === undefined && typeof name === 'string') throw new Error(`A plain grid does not know ${name}.`);
      return method;
    },
  });
}

/** A workbook without formulas as it stood once. */
export interface PlainKept extends Kept {
  readonly grid: Grid;
}

const states = new WeakMap<Book, State>();
const grids = new WeakMap<Kept, Grid>();

function gridIn(kept: Kept | PlainKept): Grid {
  if ('grid' in kept) return kept.grid;
  const grid = grids.get(kept) ?? gridOf(openKept(kept).book);
  grids.set(kept, grid);
  return grid;
}

/** As openKept, without formulas. */
export function openPlain(kept: Kept | PlainKept, options: Partial<LocalOptions> = {}): AddOn {
  const now = new Date(options.now ?? NOW);
  return openAddOn({ book: plainBook(gridIn(kept), () => now), state: JSON.parse(kept.state), ...options });
}

/** As keep, without formulas: what they had computed stays beside the rows. */
export function keepPlain({ book, google }: AddOn): PlainKept {
  const state = states.get(book);
  const grid = state ? { ...state.grid, sheets: [...state.sheets.values()], metadata: state.metadata } : gridOf(book);
  return { data: '', state: JSON.stringify(google.state()), grid };
}
