// A text written without an apostrophe is read as if typed: 01234 becomes 1234, =1+1 a formula.
import type { Belief } from '../belief';

export const textIsParsed: Belief = {
  says: 'A text written without an apostrophe is read as if typed: 01234 becomes 1234, =1+1 a formula.',
  source: 'https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluevalue',
  test({ sheet }) {
    const cells = sheet().getRange('A1:B1');
    cells.setValues([['01234', '=1+1']]);
    return {
      seen: [cells.getValues()[0], cells.getFormulas()[0]],
      expected: [
        [1234, 2],
        ['', '=1+1'],
      ],
    };
  },
};
