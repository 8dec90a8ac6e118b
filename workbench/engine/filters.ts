// What a sheet's filter shows of each column: kept as marks on its headers, and given to the engine, which forgets it with the session.
import type { Zone } from './book';
import { type Context, fromEngineZone } from './context';
import { engineNumberCondition, isNumberCondition } from './criteria';
import type { ColumnFilter, Decoration } from './decoration';
import { type Mark, type MarkGetters, REMOVE_MARK, SET_MARK } from './marks';

type Filters = Pick<Decoration, 'columnFilter' | 'setColumnFilter'>;

export function filtersOf(context: Context): Filters {
  const { getters, key, apply } = context;

  function header(sheetId: number, col: number): Zone {
    const table = getters.getCoreTables(key(sheetId)).find(({ config }) => config.hasFilters);
    const zone = table && fromEngineZone(table.range.zone);
    if (!zone || col < zone.col || col >= zone.col + zone.cols)
      throw new Error('The column is not part of the filter.');
    return { row: zone.row, col, rows: 1, cols: 1 };
  }

  function markAt(sheetId: number, { row, col }: Zone): Mark | undefined {
    const sheet = key(sheetId);
    return getters.getMarksOf('filter', sheet).find(({ range }) => range?.zone.left === col && range.zone.top === row);
  }

  return {
    columnFilter(sheetId, col) {
      const mark = markAt(sheetId, header(sheetId, col));
      return mark ? filterOf(mark) : null;
    },
    setColumnFilter(sheetId, col, filter) {
      const cell = header(sheetId, col);
      const known = markAt(sheetId, cell);
      if (filter === null) return apply(known ? [{ type: REMOVE_MARK, id: known.id }] : []);
      const id = known?.id ?? `filter:${crypto.randomUUID()}`;
      const ranges = [context.rangeData(sheetId, cell)];
      apply([
        { type: SET_MARK, id, kind: 'filter', sheetId: key(sheetId), ranges, data: { filter: JSON.stringify(filter) } },
      ]);
    },
  };
}

function filterOf({ data }: Mark): ColumnFilter {
  return JSON.parse(String(data.filter)) as ColumnFilter;
}

const texts: Readonly<Record<string, string>> = {
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqualText',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_EQUAL_TO: 'dateIs',
  CUSTOM_FORMULA: 'customFormula',
};

function engineFilter(filter: ColumnFilter): object {
  if ('hidden' in filter) return { filterType: 'values', hiddenValues: [...filter.hidden] };
  const { type, values } = filter;
  const engineType = isNumberCondition(type) ? engineNumberCondition(type) : texts[type];
  if (engineType === undefined) throw new Error(`The workbench does not know the filter condition "${type}".`);
  return { filterType: 'criterion', type: engineType, values: [...values], dateValue: 'exactDate' };
}

interface EngineFilters {
  readonly id: string;
  readonly col: number;
  readonly rangeWithHeaders: { readonly zone: { readonly top: number } };
}

/** The engine's plugin that hides rows by what each person chose in the filter's menus. */
export interface FilterPlugin {
  getters: MarkGetters & { getFilters(sheetId: string): EngineFilters[] };
  filterValues: Record<string, Record<string, object | undefined> | undefined>;
  isEvaluationDirty: boolean;
  handle(command: { type: string }): void;
  updateHiddenRows(sheetId: string): void;
}

/** What the plugin was told by a mark, and not by a person. */
const told = new WeakSet<object>();

/** Marks say what a column shows, until a person chooses otherwise. */
export function patchFilters(prototype: FilterPlugin): void {
  const { handle, updateHiddenRows } = prototype;
  prototype.handle = function (command) {
    handle.call(this, command);
    if (['START', SET_MARK, REMOVE_MARK].includes(command.type)) this.isEvaluationDirty = true;
  };
  prototype.updateHiddenRows = function (sheetId) {
    const marks = this.getters.getMarksOf('filter', sheetId);
    const values = this.filterValues[sheetId] ?? {};
    for (const { id, col, rangeWithHeaders } of this.getters.getFilters(sheetId)) {
      const mark = marks.find(({ range }) => range?.zone.left === col && range.zone.top === rangeWithHeaders.zone.top);
      const known = values[id];
      if (known !== undefined && !told.has(known)) continue;
      values[id] = mark && engineFilter(filterOf(mark));
      if (values[id]) told.add(values[id]);
    }
    this.filterValues[sheetId] = values;
    updateHiddenRows.call(this, sheetId);
  };
}
