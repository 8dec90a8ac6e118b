// setValues writes a text with a leading apostrophe as that text, without the apostrophe: no formula, no number, no date.
import type { Belief } from '../belief';

export const apostropheBySetValues: Belief = {
  says: 'setValues writes a text with a leading apostrophe as that text, without the apostrophe: no formula, no number, no date.',
  source: 'https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluesvalues',
  open: 'What a person typed may be text that looks like a formula: should this fail, everything typed must be written into cells of format @ first.',
  test({ sheet }) {
    const typed = ['=1+1', '+1', '-5', '@home', '01234', '1/2', 'TRUE', "'quoted'"];
    const cells = sheet().getRange(1, 1, typed.length, 1);
    cells.setValues(typed.map((text) => [`'${text}`]));
    const texts = cells.getValues().map(([value]) => value);
    return { seen: [texts, cells.getFormulas().flat().join('')], expected: [typed, ''] };
  },
};
