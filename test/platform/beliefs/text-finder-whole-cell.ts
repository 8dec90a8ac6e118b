// A TextFinder for a whole cell finds an id whatever its case, in hidden rows too, and no longer text that begins with it.
import type { Belief } from '../belief';

export const textFinderWholeCell: Belief = {
  says: 'A TextFinder with matchEntireCell finds a text whatever its case, in hidden rows too, and no longer one that begins with it.',
  source: 'https://developers.google.com/apps-script/reference/spreadsheet/text-finder#matchEntireCell(Boolean)',
  test({ sheet }) {
    const tab = sheet([['Order ID'], ['ORD-00021'], ['ord-0002'], ['ORD-0003']]);
    tab.hideRows(3);
    const rowOf = (text: string) =>
      tab.getRange(2, 1, 3, 1).createTextFinder(text).matchEntireCell(true).findNext()?.getRow() ?? 'none';
    return { seen: [rowOf('ORD-0002'), rowOf('ORD-0003'), rowOf('ORD-000')], expected: [3, 4, 'none'] };
  },
};
