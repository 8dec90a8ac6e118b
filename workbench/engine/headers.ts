// Groups of rows and columns that fold, and the lines of the grid.
import type { Dimension } from './book';
import type { Context } from './context';
import type { Decoration } from './decoration';
import { SET_MARK } from './marks';

type Headers = Pick<
  Decoration,
  'groups' | 'shiftGroup' | 'fold' | 'handlesBefore' | 'setHandles' | 'hasGridlines' | 'setGridlines'
>;

const engineDimension = { ROWS: 'ROW', COLUMNS: 'COL' } as const;

export function headersOf({ getters, key, apply }: Context): Headers {
  const at = (sheetId: number, dimension: Dimension, start: number, end: number) => {
    return { sheetId: key(sheetId), dimension: engineDimension[dimension], start, end };
  };

  const handles = (sheetId: number, dimension: Dimension) => `handles:${key(sheetId)}:${dimension}`;

  return {
    groups: (sheetId, dimension) =>
      getters.getHeaderGroups(key(sheetId), engineDimension[dimension]).map(({ start, end, isFolded }) => {
        return { start, end, folded: isFolded === true };
      }),
    shiftGroup(sheetId, dimension, start, count, deeper) {
      const type = deeper ? 'GROUP_HEADERS' : 'UNGROUP_HEADERS';
      apply([{ type, ...at(sheetId, dimension, start, start + count - 1) }]);
    },
    fold(sheetId, dimension, { start, end }, folded) {
      const type = folded ? 'FOLD_HEADER_GROUP' : 'UNFOLD_HEADER_GROUP';
      apply([{ type, ...at(sheetId, dimension, start, end) }]);
    },
    handlesBefore: (sheetId, dimension) =>
      getters.getMarks('property').some(({ id, data }) => id === handles(sheetId, dimension) && data.before === true),
    setHandles(sheetId, dimension, before) {
      const id = handles(sheetId, dimension);
      apply([{ type: SET_MARK, id, kind: 'property', sheetId: key(sheetId), data: { before } }]);
    },
    hasGridlines: (sheetId) => getters.getGridLinesVisibility(key(sheetId)),
    setGridlines: (sheetId, shown) =>
      apply([{ type: 'SET_GRID_LINES_VISIBILITY', sheetId: key(sheetId), areGridLinesVisible: shown }]),
  };
}
