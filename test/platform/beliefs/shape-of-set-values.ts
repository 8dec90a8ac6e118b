// setValues of another shape than its range is refused.
import { type Belief, refusal } from '../belief';

export const shapeOfSetValues: Belief = {
  says: 'setValues of another shape than its range is refused.',
  source: 'https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluesvalues',
  test({ sheet }) {
    return {
      seen: refusal(() =>
        sheet()
          .getRange('A1:B1')
          .setValues([[1, 2, 3]]),
      ),
      expected: 'refused',
    };
  },
};
