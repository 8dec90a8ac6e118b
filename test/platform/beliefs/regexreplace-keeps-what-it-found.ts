// REGEXREPLACE puts what a group found where its replacement says $1, row by row.
import type { Belief } from '../belief';

export const regexreplaceKeepsWhatItFound: Belief = {
  says: 'REGEXREPLACE spreads over its replacement too, and $1 in it is what the first group found, each time.',
  source: 'https://support.google.com/docs/answer/3098245',
  test({ sheet }) {
    const tab = sheet([
      ['1Z9 2Z8', 'https://a.example/?n={number}&x=1'],
      ['7', 'https://b.example/{number}'],
    ]);
    tab.getRange('C1').setFormula('=ARRAYFORMULA(REGEXREPLACE(A1:A2&"";"([^ ]+)";SUBSTITUTE(B1:B2;"{number}";"$1")))');
    return {
      seen: tab.getRange('C1:C2').getValues().flat(),
      expected: ['https://a.example/?n=1Z9&x=1 https://a.example/?n=2Z8&x=1', 'https://b.example/7'],
    };
  },
};
