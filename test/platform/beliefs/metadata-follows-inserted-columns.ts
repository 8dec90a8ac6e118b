// Metadata of a column goes with it when a column is inserted before it, and dies with its column.
import { type Belief, columnMarked, markColumn } from '../belief';

export const metadataFollowsInsertedColumns: Belief = {
  says: 'Metadata of a column goes with it when a column is inserted before it, and dies with its column.',
  source: 'https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata',
  test({ sheet }) {
    const tab = sheet([['a', 'b', 'c']]);
    markColumn(tab, 'B:B', 'second');
    tab.insertColumnBefore(1);
    const moved = columnMarked(tab, 'second');
    tab.deleteColumn(3);
    return { seen: [moved, columnMarked(tab, 'second')], expected: [3, null] };
  },
};
