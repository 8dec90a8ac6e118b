// DATE, YEAR, MONTH, DAY and VALUE spread inside ARRAYFORMULA.
import type { Belief } from '../belief';

export const datesOfPartsSpread: Belief = {
  says: 'DATE, YEAR, MONTH, DAY and VALUE spread inside ARRAYFORMULA, and day 0 of a month is the last of the one before.',
  source: 'https://support.google.com/docs/table/25273',
  test({ sheet }) {
    const tab = sheet([[46053], [46081]]);
    tab.getRange('B1').setFormula('=ARRAYFORMULA(DATE(YEAR(A1:A2);MONTH(A1:A2)+2;0)+0*DAY(A1:A2))');
    tab.getRange('C1').setFormula('=ARRAYFORMULA(VALUE(A1:A2&""))');
    tab.getRange('B1:C2').setNumberFormat('0');
    return { seen: tab.getRange('B1:C2').getValues().flat(), expected: [46081, 46053, 46112, 46081] };
  },
};
