// Texts of any kind, sorted by SORT, are each found by LOOKUP.
import type { Belief } from '../belief';

const TEXTS = [
  'ord-1',
  'ord1',
  'Ord-10',
  'ORD 1',
  'été',
  'eta',
  'ñandú',
  'nandu',
  'Ærø',
  '007',
  '7a',
  'zürich',
  'zz',
  'o’neill',
];

export const sortedTextsAreFound: Belief = {
  says: 'Texts with hyphens, blanks, accents, digits and capitals, sorted by SORT, are each found by LOOKUP in their own place.',
  source: 'https://support.google.com/docs/answer/3256570',
  open: 'How Google collates is not published. Selvedge does not rest on it: it makes its keys of small letters and digits.',
  test({ sheet }) {
    const tab = sheet(TEXTS.map((text) => [`'${text}`]));
    const end = TEXTS.length;
    tab.getRange('C1').setFormula(`=SORT(A1:A${end};1;TRUE)`);
    tab.getRange('D1').setFormula(`=ARRAYFORMULA(LOOKUP(C1:C${end};C1:C${end};ROW(C1:C${end})))`);
    return { seen: tab.getRange(1, 4, end).getValues().flat(), expected: TEXTS.map((_, index) => index + 1) };
  },
};
