// The number format General takes a date format away.
import type { Belief } from '../belief';

export const generalFormat: Belief = {
  says: 'The number format General takes a date format away.',
  source: 'https://developers.google.com/apps-script/reference/spreadsheet/range#setnumberformatnumberformat',
  test({ sheet }) {
    const cell = sheet([[46000]]).getRange('A1');
    cell.setNumberFormat('d mmm yyyy');
    cell.setNumberFormat('General');
    return { seen: [cell.getDisplayValue(), cell.getValue()], expected: ['46000', 46000] };
  },
};
