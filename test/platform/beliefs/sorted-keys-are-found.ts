// Keys of small letters and digits, sorted by SORT, are each found by LOOKUP in their own place.
import type { Belief } from '../belief';

const KEYS = ['kb', 'ka', 'k10', 'k9', 'kza', 'kz', 'kzb1', 'k', 'kaa', 'kch', 'kzac3zaa9', 'ka1', 'k0'];

export const sortedKeysAreFound: Belief = {
  says: 'Keys of small letters and digits, sorted by SORT, stand by their characters, and LOOKUP finds each in its own place.',
  source: 'https://support.google.com/docs/answer/3093150',
  open: 'In a locale that sorts aa or ch as one letter SORT may order them otherwise. The check then finds a list whose order LOOKUP does not share, and figures show an error, never a wrong number.',
  test({ sheet }) {
    const tab = sheet(KEYS.map((key) => [`'${key}`]));
    const end = KEYS.length;
    tab.getRange('C1').setFormula(`=SORT(A1:A${end};1;TRUE)`);
    tab.getRange('D1').setFormula(`=ARRAYFORMULA(LOOKUP(C1:C${end};C1:C;ROW(C1:C)))`);
    return {
      seen: [tab.getRange(1, 3, end).getValues().flat(), tab.getRange(1, 4, end).getValues().flat()],
      expected: [[...KEYS].sort(), KEYS.map((_, index) => index + 1)],
    };
  },
};
