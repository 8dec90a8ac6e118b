// HSTACK puts computed columns side by side inside ARRAYFORMULA.
import type { Belief } from '../belief';

export const hstackInArrays: Belief = {
  says: 'HSTACK puts computed columns side by side inside ARRAYFORMULA.',
  source: 'https://support.google.com/docs/table/25273',
  test({ sheet }) {
    const tab = sheet([
      ['A', 1],
      ['B', 2],
    ]);
    tab.getRange('C1').setFormula('=ARRAYFORMULA(HSTACK(LOWER(A1:A2);B1:B2*10))');
    return {
      seen: tab.getRange('C1:D2').getValues(),
      expected: [
        ['a', 10],
        ['b', 20],
      ],
    };
  },
};
