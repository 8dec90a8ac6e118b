// SORT takes what QUERY gives inside ARRAYFORMULA, and passes on that it gave nothing.
import type { Belief } from '../belief';

export const sortOfAQuery: Belief = {
  says: 'SORT takes the groups that QUERY gives inside ARRAYFORMULA, and passes on that there are none as #N/A.',
  source: 'https://support.google.com/docs/answer/3093150',
  test({ sheet }) {
    const tab = sheet([
      ['kb', 1],
      ['ka', 2],
      ['kb', 4],
    ]);
    const groups = (where: string) =>
      `IFNA(SORT(QUERY(HSTACK(A1:A3;B1:B3);"select Col1, sum(Col2) where ${where} group by Col1 label Col1 '', sum(Col2) ''";0);1;TRUE);"none")`;
    tab.getRange('D1').setFormula(`=ARRAYFORMULA(${groups("Col1 <> ''")})`);
    tab.getRange('F1').setFormula(`=ARRAYFORMULA(${groups("Col1 = 'kc'")})`);
    return {
      seen: [tab.getRange('D1:E2').getValues().flat(), tab.getRange('F1').getValue()],
      expected: [['ka', 2, 'kb', 5], 'none'],
    };
  },
};
