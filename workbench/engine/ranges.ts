// The filter of a sheet, and named ranges.
import type { Book } from './book';
import { type Context, fromEngineZone, gidOf } from './context';

type Ranges = Pick<
  Book,
  | 'filter'
  | 'createFilter'
  | 'removeFilter'
  | 'isRowFiltered'
  | 'namedRanges'
  | 'setNamedRange'
  | 'renameNamedRange'
  | 'removeNamedRange'
>;

/** A table of the engine that shows nothing but its filter, and does not grow by itself. */
const filterOnly = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  automaticAutofill: false,
  styleId: 'None',
};

export function rangesOf(context: Context): Ranges {
  const { getters, key, apply } = context;
  const table = (sheetId: number) => getters.getCoreTables(key(sheetId)).find(({ config }) => config.hasFilters);

  return {
    filter(sheetId) {
      const zone = table(sheetId)?.range.zone;
      return zone ? fromEngineZone(zone) : null;
    },
    createFilter(sheetId, zone) {
      if (table(sheetId)) throw new Error('You can only have one filter on a sheet.');
      const ranges = [context.rangeData(sheetId, zone)];
      apply([{ type: 'CREATE_TABLE', sheetId: key(sheetId), ranges, config: filterOnly, tableType: 'static' }]);
    },
    removeFilter(sheetId) {
      const zone = table(sheetId)?.range.zone;
      if (zone) apply([{ type: 'REMOVE_TABLE', sheetId: key(sheetId), target: [zone] }]);
    },
    isRowFiltered: (sheetId, row) => getters.isRowFiltered(key(sheetId), row),
    namedRanges: () =>
      getters.getNamedRanges().map(({ name, range }) => {
        return { name, sheetId: gidOf(range.sheetId), zone: fromEngineZone(range.zone) };
      }),
    setNamedRange(name, sheetId, zone) {
      const ranges = [context.rangeData(sheetId, zone)];
      const known = getters.getNamedRange(name);
      const update = { type: 'UPDATE_NAMED_RANGE', oldRangeName: name, newRangeName: name, ranges };
      apply([known ? update : { type: 'CREATE_NAMED_RANGE', name, ranges }]);
    },
    renameNamedRange(name, newName) {
      const known = getters.getNamedRange(name);
      if (!known) throw new Error(`There is no named range ${name}.`);
      const ranges = [context.rangeData(gidOf(known.range.sheetId), fromEngineZone(known.range.zone))];
      apply([{ type: 'UPDATE_NAMED_RANGE', oldRangeName: name, newRangeName: newName, ranges }]);
    },
    removeNamedRange: (name) => apply([{ type: 'DELETE_NAMED_RANGE', name }]),
  };
}
