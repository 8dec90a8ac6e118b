// Data validation, conditional formats, filters, names and styles.
import type { ConditionalRule, ValidationCriteria } from '../../../workbench/engine/book';
import { blank, cell, put, type, zone } from './sheets';

describe('data validation', () => {
  const criteria: ValidationCriteria[] = [
    { type: 'VALUE_IN_LIST', values: ['Draft', 'Confirmed'], showDropdown: true },
    { type: 'VALUE_IN_RANGE', range: 'Sheet1!A2:A', showDropdown: false },
    { type: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', numbers: [0] },
    { type: 'NUMBER_BETWEEN', numbers: [0, 1] },
    { type: 'DATE_IS_VALID_DATE' },
    { type: 'DATE_AFTER', date: 46053 },
    { type: 'TEXT_CONTAINS', text: '@' },
    { type: 'TEXT_IS_VALID_EMAIL' },
    { type: 'CHECKBOX' },
    { type: 'CUSTOM_FORMULA', formula: '=B2>C2' },
  ];

  test.each(criteria)('$type comes back as it was set, and is saved', (rule) => {
    const book = blank();
    const wanted = { criteria: rule, allowInvalid: false, helpText: 'Please choose.' };
    book.setValidation(0, zone('B2:B9'), wanted);
    expect(book.validations(0, zone('B1:B3'))).toEqual([[null], [wanted], [wanted]]);
    const again = blank({ data: book.export() });
    expect(again.validations(0, zone('B9'))).toEqual([[wanted]]);
  });

  test('is taken from a part of its range, and stays when the cells are cleared of their content', () => {
    const book = blank();
    const rule = {
      criteria: { type: 'VALUE_IN_LIST', values: ['a'], showDropdown: true },
      allowInvalid: true,
      helpText: '',
    } as const;
    book.setValidation(0, zone('B2:B9'), rule);
    book.clear(0, zone('B2:B9'), { content: true });
    book.setValidation(0, zone('B3:B4'), null);
    expect(book.validations(0, zone('B2:B5')).flat()).toEqual([rule, null, null, rule]);
    book.clear(0, zone('A1:C9'), { validation: true });
    expect(book.validations(0, zone('B2'))).toEqual([[null]]);
  });
});

test('a drop-down from a range follows its tab under another name, and its rows; a choice that reads like a range does not', () => {
  const book = blank();
  const stock = book.insertSheet('Stock moves');
  const rule = (criteria: ValidationCriteria) => ({ criteria, allowInvalid: false, helpText: '' });
  const fromRange = (range: string) => rule({ type: 'VALUE_IN_RANGE', range, showDropdown: true });
  const choice = rule({ type: 'VALUE_IN_LIST', values: ['Stock moves!A2'], showDropdown: true });
  book.setValidation(0, zone('B2:B9'), fromRange("'Stock moves'!A2:A10"));
  book.setValidation(0, zone('C2:C9'), choice);
  put(book, 'A2', [['LIN-1']], stock);
  book.renameSheet(stock, 'Ledger');
  expect(book.validations(0, zone('B2:C2'))).toEqual([[fromRange('Ledger!A2:A10'), choice]]);
  book.insert(stock, 'ROWS', 0, 1);
  expect(book.validations(0, zone('B2'))).toEqual([[fromRange('Ledger!A3:A11')]]);
  book.undo();
  expect(book.validations(0, zone('B2'))).toEqual([[fromRange('Ledger!A2:A10')]]);
});

test('conditional formats come back as they were set, and replace those before', () => {
  const book = blank();
  const zones = [zone('A2:A9')];
  const rules: ConditionalRule[] = [
    {
      zones,
      when: { type: 'TEXT_EQUAL_TO', text: 'Late' },
      style: { background: '#f4c7c3', color: '#a50e0e', bold: true },
    },
    { zones, when: { type: 'CUSTOM_FORMULA', formula: '=$A2="Late"' }, style: { background: '#ffffff' } },
    { zones, when: { type: 'NUMBER_LESS_THAN', numbers: [0] }, style: { color: '#a50e0e' } },
    { zones, when: { type: 'CELL_EMPTY' }, style: { background: '#eeeeee' } },
  ];
  book.setConditionalFormats(0, rules);
  expect(book.conditionalFormats(0)).toEqual(rules);
  book.insert(0, 'ROWS', 0, 1);
  expect(book.conditionalFormats(0)[1]).toMatchObject({
    zones: [zone('A3:A10')],
    when: { type: 'CUSTOM_FORMULA', formula: '=$A3="Late"' },
  });
  book.setConditionalFormats(0, rules.slice(0, 1));
  expect(book.conditionalFormats(0)).toEqual(rules.slice(0, 1));
});

test('a filter is one to a sheet and does not grow when the next column or row is written', () => {
  const book = blank();
  put(book, 'A1', [
    ['Order', 'Stage'],
    ['ORD-1', 'Draft'],
  ]);
  book.createFilter(0, zone('A1:B2'));
  put(book, 'C1', [['Due'], [1]]);
  put(book, 'A3', [['ORD-2', 'Draft']]);
  expect(book.filter(0)).toEqual(zone('A1:B2'));
  expect(() => book.createFilter(0, zone('E1:F2'))).toThrow('You can only have one filter on a sheet.');
  book.removeFilter(0);
  expect(book.filter(0)).toBeNull();
});

test('a named range is read by formulas, moves with its cells and can be set anew', () => {
  const book = blank();
  put(book, 'A1', [[1], [2]]);
  book.setNamedRange('Quantities', 0, zone('A1:A2'));
  type(book, 'C5', '=SUM(Quantities)');
  expect(cell(book, 'C5').value).toBe(3);
  book.insert(0, 'ROWS', 0, 1);
  expect(book.namedRanges()).toEqual([{ name: 'Quantities', sheetId: 0, zone: zone('A2:A3') }]);
  book.setNamedRange('Quantities', 0, zone('A2'));
  expect(cell(book, 'C6').value).toBe(1);
  book.removeNamedRange('Quantities');
  expect(book.namedRanges()).toEqual([]);
});

test('styles add up, and each can be taken back', () => {
  const book = blank();
  book.setStyle(0, zone('A1:B1'), { bold: true, background: '#eeeeee', align: 'center', verticalAlign: 'middle' });
  book.setStyle(0, zone('A1'), { bold: false, background: null, align: null, fontSize: 12, wrap: 'clip' });
  const [left, right] = book.styles(0, zone('A1:B1'))[0] ?? [];
  expect(left).toEqual({ verticalAlign: 'middle', fontSize: 12, wrap: 'clip' });
  expect(right).toEqual({ bold: true, background: '#eeeeee', align: 'center', verticalAlign: 'middle' });
  book.setStyles(0, zone('A1:B1'), [[{ italic: true }, { bold: false }]]);
  expect(book.styles(0, zone('A1:B1'))[0]).toMatchObject([{ italic: true, fontSize: 12 }, { background: '#eeeeee' }]);
});
