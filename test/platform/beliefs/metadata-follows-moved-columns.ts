// Metadata of a column goes with it when the column is moved.
import { type Belief, columnMarked, markColumn } from '../belief';

export const metadataFollowsMovedColumns: Belief = {
  says: 'Metadata of a column goes with it when the column is moved.',
  source: 'https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata',
  test({ sheet }) {
    const tab = sheet([['a', 'b', 'c']]);
    markColumn(tab, 'A:A', 'first');
    tab.moveColumns(tab.getRange('A:A'), 4);
    return { seen: [columnMarked(tab, 'first'), tab.getRange('C1').getValue()], expected: [3, 'a'] };
  },
};
