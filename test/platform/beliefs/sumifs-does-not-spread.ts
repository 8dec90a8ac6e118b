// SUMIFS does not spread over an array of keys inside ARRAYFORMULA: hence the rollups on Totals.
import type { Belief } from '../belief';

export const sumifsDoesNotSpread: Belief = {
  says: 'SUMIFS does not spread over an array of keys inside ARRAYFORMULA: hence the rollups on Totals.',
  source: 'https://support.google.com/docs/answer/3238496',
  test({ sheet }) {
    const tab = sheet([
      ['a', 1],
      ['b', 2],
      ['a', 4],
    ]);
    tab.getRange('C1').setFormula('=ARRAYFORMULA(SUMIFS(B1:B3;A1:A3;A1:A3))');
    return { seen: tab.getRange('C1:C3').getValues().flat(), expected: [5, '', ''] };
  },
};
