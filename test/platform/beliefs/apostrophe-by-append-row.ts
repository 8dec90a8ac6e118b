// appendRow writes a text with a leading apostrophe as that text, without the apostrophe.
import type { Belief } from '../belief';

export const apostropheByAppendRow: Belief = {
  says: 'appendRow writes a text with a leading apostrophe as that text, without the apostrophe.',
  source: 'https://developers.google.com/apps-script/reference/spreadsheet/sheet#appendrowrowcontents',
  open: 'Selvedge writes by setValues alone.',
  test({ sheet }) {
    const typed = ['=1+1', '01234', "'quoted'"];
    const tab = sheet();
    tab.appendRow(typed.map((text) => `'${text}`));
    return { seen: tab.getRange(1, 1, 1, typed.length).getValues()[0], expected: typed };
  },
};
