// What a script of any author's gets on Google, and once got otherwise here without a word.
import { createHash } from 'node:crypto';
import { openLocal } from '../../../workbench/runtime/local';

const files = `
  function attempt(body) {
    const spreadsheet = SpreadsheetApp.getActive();
    const sheet = spreadsheet.getActiveSheet();
    const { PASTE_NORMAL, PASTE_VALUES } = SpreadsheetApp.CopyPasteType;
    return new Function('spreadsheet', 'sheet', 'PASTE_NORMAL', 'PASTE_VALUES', body)(spreadsheet, sheet, PASTE_NORMAL, PASTE_VALUES);
  }`;

const attempt = (body: string) => openLocal({ files }).call('attempt', body);

describe('copyTo', () => {
  const block = "sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]);";

  test('repeats the source over a larger target, and ends where the target ends', () => {
    expect(
      attempt(`${block}
        sheet.getRange('A1:B2').copyTo(sheet.getRange('D1:F5'), PASTE_VALUES, false);
        return sheet.getRange('D1:G6').getValues();`),
    ).toEqual([
      [1, 2, 1, ''],
      [3, 4, 3, ''],
      [1, 2, 1, ''],
      [3, 4, 3, ''],
      [1, 2, 1, ''],
      ['', '', '', ''],
    ]);
  });

  test('is cut off by a smaller target; one cell takes all, and without a type only the first cell counts', () => {
    expect(
      attempt(`${block}
        sheet.getRange('A1:B2').copyTo(sheet.getRange('D1:D2'), PASTE_VALUES, false);
        sheet.getRange('A1:B2').copyTo(sheet.getRange('G1'), PASTE_VALUES, false);
        sheet.getRange('A1:B2').copyTo(sheet.getRange('J1:J2'));
        return sheet.getRange('D1:K2').getValues();`),
    ).toEqual([
      [1, '', '', 1, 2, '', 1, 2],
      [3, '', '', 3, 4, '', 3, 4],
    ]);
  });

  test('repeats over a larger target without a type, too', () => {
    expect(
      attempt(`${block}
        sheet.getRange('A1:B2').copyTo(sheet.getRange('J1:K3'));
        return sheet.getRange('J1:K4').getValues();`),
    ).toEqual([
      [1, 2],
      [3, 4],
      [1, 2],
      ['', ''],
    ]);
  });

  test('repeats formulas with their references', () => {
    expect(
      attempt(`sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
        sheet.getRange('B1').setFormula('=A1*10');
        sheet.getRange('B1:B2').copyTo(sheet.getRange('B1:B3'), PASTE_NORMAL, false);
        return sheet.getRange('B1:B3').getFormulas();`),
    ).toEqual([['=A1*10'], [''], ['=A3*10']]);
  });

  test('takes away the look that the source does not have', () => {
    expect(
      attempt(`const target = sheet.getRange('D1');
        target.setBackground('#ff0000').setFontWeight('bold').setNumberFormat('0.00').setNote('old').setValue(5);
        const rule = SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBold(true)
          .setRanges([sheet.getRange('C1:E3')]).build();
        sheet.setConditionalFormatRules([rule]);
        sheet.getRange('A1').setValue(7).copyTo(target);
        return [target.getBackground(), target.getFontWeight(), target.getNumberFormat(), target.getNote(), target.getDisplayValue(),
          sheet.getConditionalFormatRules().flatMap((each) => each.getRanges().map((range) => range.getA1Notation())).sort()];`),
    ).toEqual(['#ffffff', 'normal', '0.###############', '', '7', ['C1', 'C2:E3', 'E1']]);
  });
});

describe('formulas', () => {
  test('setFormula on a block is as if it were copied from its first cell', () => {
    expect(
      attempt(`sheet.getRange('C2:D3').setFormula('=A1+$A1+A$1+$A$1+SUM(2:2)+SUM(A:A)+"A1"');
        return sheet.getRange('C2:D3').getFormulas();`),
    ).toEqual([
      ['=A1+$A1+A$1+$A$1+SUM(2:2)+SUM(A:A)+"A1"', '=B1+$A1+B$1+$A$1+SUM(2:2)+SUM(B:B)+"A1"'],
      ['=A2+$A2+A$1+$A$1+SUM(3:3)+SUM(A:A)+"A1"', '=B2+$A2+B$1+$A$1+SUM(3:3)+SUM(B:B)+"A1"'],
    ]);
  });

  test('a function whose name reads as a cell is none, wherever its formula goes', () => {
    expect(
      attempt(`sheet.getRange('A1:A2').setFormula('=LOG10(100)');
        sheet.getRange('A1').copyTo(sheet.getRange('B1:B2'));
        sheet.insertRowBefore(1);
        return [sheet.getRange('A2:B3').getFormulas(), sheet.getRange('B3').getValue()];`),
    ).toEqual([
      [
        ['=LOG10(100)', '=LOG10(100)'],
        ['=LOG10(100)', '=LOG10(100)'],
      ],
      2,
    ]);
  });

  test('setFormulas puts each where it is said, and a list of ranges shifts within each', () => {
    expect(
      attempt(`sheet.getRange('C2:C3').setFormulas([['=A1'], ['=A1']]);
        sheet.getRangeList(['D2:D3', 'F1']).setFormula('=A1');
        return [sheet.getRange('C2:D3').getFormulas(), sheet.getRange('F1').getFormula()];`),
    ).toEqual([
      [
        ['=A1', '=A1'],
        ['=A1', '=A2'],
      ],
      '=A1',
    ]);
  });
});

test('removeDuplicates takes rows that differ in case only for the same', () => {
  expect(
    attempt(`const range = sheet.getRange('A1:B4').setValues([['Ecru', 1], ['ECRU', 1], ['ecru', 2], ['Zinc', 1]]);
      return [range.removeDuplicates().getA1Notation(), sheet.getRange('A1:B4').getValues()];`),
  ).toEqual([
    'A1:B3',
    [
      ['Ecru', 1],
      ['ecru', 2],
      ['Zinc', 1],
      ['', ''],
    ],
  ]);
});

describe('TextFinder', () => {
  const cells = `sheet.getRange('A1:A3').setValues([['=PROPER("ecru")'], ['Ecru'], ['=SUM(1;2)']]);`;

  test('finds what formulas show, and replaces only what was typed', () => {
    expect(
      attempt(`${cells}
        const finder = sheet.createTextFinder('ecru');
        const found = finder.findAll().map((range) => range.getA1Notation());
        return [found, finder.replaceAllWith('Zinc'), sheet.getRange('A1:A2').getFormulas(), sheet.getRange('A1:A2').getValues()];`),
    ).toEqual([['A1', 'A2'], 1, [['=PROPER("ecru")'], ['']], [['Ecru'], ['Zinc']]]);
  });

  test('searches the text of formulas where it is told to, and replaces in it', () => {
    expect(
      attempt(`${cells}
        const finder = sheet.createTextFinder('SUM').matchFormulaText(true);
        const found = finder.findAll().map((range) => range.getA1Notation());
        return [found, finder.replaceAllWith('MAX'), sheet.getRange('A3').getFormula(), sheet.getRange('A3').getValue()];`),
    ).toEqual([['A3'], 1, '=MAX(1,2)', 2]);
  });
});

describe('Utilities', () => {
  const hex = `const hex = (bytes) => bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');`;
  const md5 = (text: string) => createHash('md5').update(text, 'utf8').digest('hex');

  test('a text without a charset is ASCII: any other sign counts as a question mark', () => {
    expect(
      attempt(`${hex} const { MD5 } = Utilities.DigestAlgorithm; const { UTF_8, US_ASCII } = Utilities.Charset;
        return [Utilities.computeDigest(MD5, 'Señal'), Utilities.computeDigest(MD5, 'Señal', US_ASCII),
          Utilities.computeDigest(MD5, 'Señal', UTF_8)].map(hex);`),
    ).toEqual([md5('Se?al'), md5('Se?al'), md5('Señal')]);
    expect(
      attempt(`${hex} const { UTF_8 } = Utilities.Charset;
        const [plain, ascii, utf] = [Utilities.computeHmacSha256Signature('ñ', 'key'), Utilities.computeHmacSha256Signature('?', 'key'),
          Utilities.computeHmacSha256Signature('ñ', 'key', UTF_8)].map(hex);
        return [plain === ascii, plain === utf, Utilities.base64Encode('ñ'), Utilities.base64Encode('ñ', UTF_8)];`),
    ).toEqual([true, false, 'Pw==', 'w7E=']);
  });

  test.each([
    [
      'Utilities.base64Encode(null)',
      "The parameters (null) don't match the method signature for Utilities.base64Encode.",
    ],
    [
      'Utilities.base64Decode(5)',
      "The parameters (number) don't match the method signature for Utilities.base64Decode.",
    ],
    [
      'Utilities.computeDigest("MD5")',
      "The parameters (String) don't match the method signature for Utilities.computeDigest.",
    ],
    ['Utilities.computeDigest(Utilities.Charset.UTF_8, "a")', 'Invalid argument: algorithm'],
    [
      'Utilities.formatString(5)',
      "The parameters (number) don't match the method signature for Utilities.formatString.",
    ],
    ['Utilities.getUuid(1)', "The parameters (number) don't match the method signature for Utilities.getUuid."],
    ['Utilities.jsonParse()', "The parameters () don't match the method signature for Utilities.jsonParse."],
    ['Utilities.newBlob(null)', "The parameters (null) don't match the method signature for Utilities.newBlob."],
    ['Utilities.parseCsv(5)', "The parameters (number) don't match the method signature for Utilities.parseCsv."],
    [
      'Utilities.parseCsv("a", ";;")',
      "The parameters (String,String) don't match the method signature for Utilities.parseCsv.",
    ],
    ['Utilities.sleep("1")', "The parameters (String) don't match the method signature for Utilities.sleep."],
    ['Utilities.sleep(-1)', 'Invalid argument: milliseconds'],
    ['Utilities.base64Decode("§")', 'Could not decode string.'],
    ['LockService.getScriptLock().tryLock(-1)', 'Invalid argument: timeoutInMillis'],
    ['LockService.getScriptLock().waitLock(NaN)', 'Invalid argument: timeoutInMillis'],
  ])('%s is refused', (code, message) => {
    expect(() => attempt(code)).toThrow(message);
  });

  test('what may be none may be none', () => {
    expect(attempt(`return Utilities.newBlob('a', null, null).getContentType();`)).toBe('text/plain');
  });
});

describe('what Google takes', () => {
  test('every colour that CSS has a name for', () => {
    expect(
      attempt(
        `return ['RebeccaPurple', 'mistyrose', 'darkslategrey', 'red'].map((name) => sheet.getRange('A1').setBackground(name).getBackground());`,
      ),
    ).toEqual(['#663399', '#ffe4e1', '#2f4f4f', '#ff0000']);
    expect(() => attempt(`sheet.getRange('A1').setBackground('ecru')`)).toThrow('Invalid color: ecru');
  });

  test('R1C1 notation where it is none of A1', () => {
    expect(
      attempt(`const at = (text) => sheet.getRange(text).getA1Notation();
        return [at('R2C3'), at('R1C1:R3C2'), at('r[1]c[2]'), at('R1'), spreadsheet.getRange('Sheet1!R2C2:R2C4').getA1Notation(),
          sheet.getRangeList(['R1C1', 'B2']).getRanges().map((range) => range.getA1Notation()).join()];`),
    ).toEqual(['C2', 'A1:B3', 'C2', 'R1', 'B2:D2', 'A1,B2']);
    expect(() => attempt(`sheet.getRange('R0C1')`)).toThrow('Range not found');
    expect(() => attempt(`sheet.getRange('R1C1:nonsense')`)).toThrow('Range not found');
  });

  test('a season’s tab is called SS27/AW27, and formulas find it', () => {
    expect(
      attempt(`const season = spreadsheet.insertSheet('SS27/AW27 [draft]*?');
        season.getRange('A1').setValue(42);
        sheet.getRange('A1').setFormula("='SS27/AW27 [draft]*?'!A1+1");
        const before = sheet.getRange('A1').getValue();
        season.setName("AW27\\\\Bob's");
        return [before, sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue(),
          sheet.getRange('A2').setFormula("='AW27\\\\Bob''s'!A1*2").getValue(), spreadsheet.getSheetByName("AW27\\\\Bob's").getRange('A1').getValue(), spreadsheet.getRange("'AW27\\\\Bob''s'!A1").getValue()];`),
    ).toEqual([43, "='AW27\\Bob''s'!A1+1", 43, 84, 42, 42]);
  });

  test('a gradient’s ends at the least and the greatest number, with an empty value', () => {
    expect(
      attempt(`const { MIN, MAX, PERCENT } = SpreadsheetApp.InterpolationType;
        const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1:A5')])
          .setGradientMinpointWithValue('white', MIN, '').setGradientMidpointWithValue('yellow', PERCENT, '50')
          .setGradientMaxpointWithValue('green', MAX, '').build();
        sheet.setConditionalFormatRules([rule]);
        const gradient = sheet.getConditionalFormatRules()[0].getGradientCondition();
        return [String(gradient.getMinType()), String(gradient.getMaxType()), gradient.getMaxColor(), gradient.getMaxValue()];`),
    ).toEqual(['MIN', 'MAX', '#008000', '']);
  });
});

test('a series of months, weekdays or numbered texts is carried on by its step; any other text repeats', () => {
  const carriedOn = (texts: readonly string[], cells: number) =>
    attempt(`sheet.getRange('A1:A${texts.length}').setValues(${JSON.stringify(texts.map((text) => [text]))});
      sheet.getRange('A1:A${texts.length}').autoFill(sheet.getRange('A1:A${cells}'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
      return sheet.getRange('A1:A${cells}').getDisplayValues().flat().slice(${texts.length});`);
  expect(carriedOn(['Jan', 'Feb'], 4)).toEqual(['Mar', 'Apr']);
  expect(carriedOn(['Fri', 'Sun'], 3)).toEqual(['Tue']);
  expect(carriedOn(['S08', 'S10'], 3)).toEqual(['S12']);
  expect(carriedOn(['ecru', 'zinc'], 3)).toEqual(['ecru']);
});

test('a range has a name that formulas can tell from a cell, or it is refused', () => {
  expect(
    attempt(`return ['1st', 'A1', 'R1C1', 'true', 'two words', 'Größe_1'].map((name) => {
      try { spreadsheet.setNamedRange(name, sheet.getRange('A1')); return 'named'; } catch (error) { return error.message.split(':')[0]; }
    });`),
  ).toEqual([...Array(5).fill('Invalid argument'), 'named']);
});

test('a time with its half of the day shows no leading zero, typed in small letters or computed', () => {
  expect(
    attempt(`sheet.getRange('A1').setValue('9:05 am');
      sheet.getRange('A2').setValue('9:05:07 PM');
      sheet.getRange('A3').setFormula('=TIME(9,5,0)');
      return sheet.getRange('A1:A3').getDisplayValues().flat();`),
  ).toEqual(['9:05 AM', '9:05:07 PM', '9:05:00 AM']);
});
