// QUERY gives the lowest number of each group, in the order of these numbers, without the groups themselves.
import type { Belief } from '../belief';

export const queryOfFirstRows: Belief = {
  says: 'QUERY gives the lowest number of each group, in the order of these numbers, without the groups themselves.',
  source: 'https://developers.google.com/chart/interactive/docs/querylanguage',
  test({ sheet }) {
    const tab = sheet([['b'], ['a'], ['b'], ['a'], ['c']]);
    tab
      .getRange('C1')
      .setFormula(
        `=ARRAYFORMULA(QUERY(HSTACK(A1:A5&"";ROW(A1:A5));"select min(Col2) where Col1 <> '' group by Col1 order by min(Col2) label min(Col2) ''";0))`,
      );
    return { seen: tab.getRange('C1:C3').getValues().flat(), expected: [1, 2, 5] };
  },
};
