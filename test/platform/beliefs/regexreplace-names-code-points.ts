// REGEXREPLACE spreads, and its classes name signs by their code points.
import type { Belief } from '../belief';

export const regexreplaceNamesCodePoints: Belief = {
  says: 'REGEXREPLACE spreads, and its classes name signs by their code points.',
  source: 'https://github.com/google/re2/wiki/Syntax',
  test({ sheet }) {
    const tab = sheet([['a\u2011b'], ['a\u200bb'], ['a\u2212b']]);
    tab
      .getRange('C1')
      .setFormula(
        '=ARRAYFORMULA(REGEXREPLACE(REGEXREPLACE(A1:A3;"[\\x{200B}-\\x{200F}]";"");"[\\x{2010}-\\x{2015}\\x{2212}]";"-"))',
      );
    return { seen: tab.getRange('C1:C3').getValues().flat(), expected: ['a-b', 'ab', 'a-b'] };
  },
};
