// QUERY with every label blank gives its groups from the very first row, without a header.
import type { Belief } from '../belief';

export const queryWithBlankLabels: Belief = {
  says: 'QUERY with every label blank gives its groups from the very first row, without a header.',
  source: 'https://support.google.com/docs/answer/3093343',
  test({ sheet }) {
    const tab = sheet([
      ['b', 1],
      ['a', 2],
      ['', 8],
      ['b', 4],
    ]);
    tab
      .getRange('C1')
      .setFormula(
        `=ARRAYFORMULA(IFNA(QUERY(HSTACK(A1:A4&"";B1:B4);"select Col1, sum(Col2) where Col1 <> '' group by Col1 label Col1 '', sum(Col2) ''";0);""))`,
      );
    return {
      seen: tab.getRange('C1:D3').getValues(),
      expected: [
        ['a', 2],
        ['b', 5],
        ['', ''],
      ],
    };
  },
};
