// IFNA takes the #N/A of a QUERY that finds nothing.
import type { Belief } from '../belief';

export const queryOfNothing: Belief = {
  says: 'IFNA takes the #N/A of a QUERY that finds nothing.',
  source: 'https://support.google.com/docs/answer/3093343',
  test({ sheet }) {
    const tab = sheet([['', 1]]);
    tab
      .getRange('C1')
      .setFormula(
        `=ARRAYFORMULA(IFNA(QUERY(HSTACK(A1:A2&"";B1:B2);"select Col1, sum(Col2) where Col1 <> '' group by Col1 label Col1 '', sum(Col2) ''";0);""))`,
      );
    return { seen: tab.getRange('C1').getDisplayValue(), expected: '' };
  },
};
