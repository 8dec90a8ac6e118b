// A drop-down, a rule for numbers, a note and the colour of a word read back as they were set.
import type { Belief } from '../belief';

export const whatIsLaidReadsBack: Belief = {
  says: 'A drop-down, a rule for numbers, a note and the colour of a word read back as they were set.',
  source: 'https://developers.google.com/apps-script/reference/spreadsheet/data-validation',
  open: 'Where one reads back otherwise, set-up takes it for a person’s own and leaves it as it is.',
  test({ sheet }) {
    const tab = sheet([['Stage', 'Pieces']]);
    const validation = SpreadsheetApp.newDataValidation();
    tab
      .getRange('A2:A')
      .setDataValidation(validation.requireValueInList(['Draft', 'Done'], true).setAllowInvalid(false).build());
    const least = SpreadsheetApp.newDataValidation().requireNumberGreaterThanOrEqualTo(0).setHelpText('A number.');
    tab.getRange('B2:B').setDataValidation(least.setAllowInvalid(true).build());
    tab.getRange('A1').setNote('How far it has come.');
    const colour = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('Done').setBackground('#e6f4ea');
    tab.setConditionalFormatRules([
      colour
        .setFontColor('#146c2e')
        .setRanges([tab.getRange('A2:A')])
        .build(),
    ]);
    const [[list, number] = []] = tab.getRange('A9:B9').getDataValidations();
    const [rule] = tab.getConditionalFormatRules();
    const condition = rule?.getBooleanCondition();
    return {
      seen: [
        list?.getCriteriaValues(),
        list?.getAllowInvalid(),
        number?.getCriteriaValues(),
        number?.getHelpText(),
        tab.getRange('A1').getNote(),
        condition?.getCriteriaValues(),
        [condition?.getBackground(), condition?.getFontColor()].map((one) => String(one).toLowerCase()),
        rule?.getRanges().map((range) => [range.getColumn(), range.getNumColumns()]),
      ],
      expected: [
        [['Draft', 'Done'], true],
        false,
        [0],
        'A number.',
        'How far it has come.',
        ['Done'],
        ['#e6f4ea', '#146c2e'],
        [[1, 1]],
      ],
    };
  },
};
