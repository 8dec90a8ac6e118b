// Workbooks: what stands in their cells arrives whole, days as days, numbers to the last digit, and what cannot be read is said.
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { openXlsx } from '../../src/sidebar/import/xlsx/book';
import { numberText } from '../../src/sidebar/import/xlsx/cell';
import { kindOfFile } from '../../src/sidebar/import/xlsx/container';
import { readFormat } from '../../src/sidebar/import/xlsx/formats';
import { textRow, xlsx } from '../support/xlsx';

const rowsOf = async (bytes: Uint8Array, sheet = 0) => (await openXlsx(bytes)).rowsOf(sheet);

/** One cell under a format: what is read, and what stands beside a number. */
async function cell(value: string, format: string | number, from1904 = false) {
  const rows = `<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`;
  const read = await rowsOf(xlsx({ sheets: [{ name: 'A', rows }], formats: [format], from1904 }));
  const beside = read.figures[0]?.get(0);
  return beside === undefined ? read.rows[0]?.[0] : [read.rows[0]?.[0], beside];
}

describe('A number under a format', () => {
  test.each([
    ['46402', 14, '2027-01-15'],
    ['46402', 'dd/mm/yyyy', '2027-01-15'],
    ['46402', '[$-C0A]d mmm yy;@', '2027-01-15'],
    ['46402', 'yyyy"年"m"月"d"日"', '2027-01-15'],
    ['46402.5', 'yyyy-mm-dd hh:mm', '2027-01-15 12:00'],
    ['46402', 'mmm-yy', '2027-01-15'],
    ['0.4375', 'h:mm AM/PM', '10:30'],
    ['1.25', '[h]:mm', '30:00'],
    ['0', 'dd/mm/yyyy', '0000-00-00'],
    ['59', 14, '1900-02-28'],
    ['61', 14, '1900-03-01'],
  ])('%s as %s is a day or a time', async (value, format, text) => {
    expect(await cell(value, format)).toBe(text);
  });

  it('counts days from 1904 where the file says so', async () => {
    expect(await cell('44940', 14, true)).toBe('2027-01-15');
  });

  test.each([
    ['1234.5', '#,##0', '1234.5', ''],
    ['1234.5', '#,##0.00 [$€-40A]', '1234.5', '€'],
    ['40', '"$"#,##0.00_);("$"#,##0.00)', '40', '$'],
    ['355.91', '#,##0.00\\ "PLN"', '355.91', 'PLN'],
    ['-12.5', '[Red]-#,##0.00', '-12.5', ''],
    ['0.07', '0%', '7%', ''],
    ['0.29', 10, '29%', ''],
    ['123', '00000', '00123', ''],
    ['0.30000000000000004', 0, '0.3', ''],
    ['612206000000', 0, '612206000000', ''],
    ['6.12206E+11', '0.00E+00', '612206000000', ''],
    ['1.5E-8', 0, '0.000000015', ''],
    ['12', '0 "days"', '12', ''],
  ])('%s as %s stays a number, whole, with what stands beside it', async (value, format, text, beside) => {
    expect(await cell(value, format)).toEqual([text, beside]);
  });

  it('shows that its last digits are lost where there are more than a spreadsheet keeps', async () => {
    expect(await cell('9.4055112345678901E+21', 0)).toEqual(['9.40551123456789E+21', '']);
  });

  it('is read back as the same number, however large or small', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e14, max: 1e14 }), (value) => {
        const exact = Number(value.toPrecision(15));
        fc.pre(exact === 0 || Math.abs(exact) > 1e-5);
        expect(Number(numberText(value))).toBe(exact);
        expect(numberText(value)).not.toContain('e');
      }),
    );
  });

  it('is no day where the letters of its format only stand around', () => {
    for (const code of ['0 "days"', '#,##0\\d', 'General', '@', '[Red]0', '_-* #,##0.00_-', '0.0E+00'])
      expect(readFormat(code)).not.toHaveProperty('moment');
  });
});

describe('A sheet', () => {
  it('gives texts as they stand, shared, rich, spoken or of a formula, with zeros in front', async () => {
    const cells = [
      '<c r="A1" t="s"><v>0</v></c>',
      '<c r="B1" t="s"><v>1</v></c>',
      '<c r="C1" t="s"><v>2</v></c>',
      '<c r="D1" t="str"><f>A1&amp;"x"</f><v>004501x</v></c>',
      '<c r="E1" t="b"><v>1</v></c>',
      '<c r="F1" t="e"><f>VLOOKUP(1,A:A,1,0)</f><v>#N/A</v></c>',
      '<c r="H1" t="inlineStr"><is><r><t>in </t></r><r><t>line</t></r></is></c>',
      '<c r="I1"><f>1+1</f><v>2</v></c>',
      '<c r="J1" t="d"><v>2027-01-15T00:00:00</v></c>',
    ];
    const texts = [
      '<t>004501</t>',
      '<r><t>Linen </t></r><r><rPr><b/></rPr><t xml:space="preserve">&amp; silk </t></r>',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>',
    ];
    const { rows } = await rowsOf(xlsx({ sheets: [{ name: 'A', rows: `<row r="1">${cells.join('')}</row>` }], texts }));
    expect(rows).toEqual([
      ['004501', 'Linen & silk ', '東京', '004501x', 'TRUE', '#N/A', '', 'in line', '2', '2027-01-15'],
    ]);
  });

  it('has rows of one width, the blank ones between them, and none below the last', async () => {
    const rows = `${textRow(1, ['PO', 'Style', 'Qty'])}${textRow(4, ['1', 'A'])}<row r="5"/><row r="900"><c r="A900" s="0"/></row>`;
    const read = await rowsOf(xlsx({ sheets: [{ name: 'A', rows }] }));
    expect(read.rows).toEqual([
      ['PO', 'Style', 'Qty'],
      ['', '', ''],
      ['', '', ''],
      ['1', 'A', ''],
    ]);
  });

  it('reads rows and cells that do not say where they stand, whatever prefix their names have', async () => {
    const rows =
      '<x:row xmlns:x="m"><x:c t="inlineStr"><x:is><x:t>PO</x:t></x:is></x:c><x:c><x:v>7</x:v></x:c></x:row>';
    expect((await rowsOf(xlsx({ sheets: [{ name: 'A', rows }] }))).rows).toEqual([['PO', '7']]);
  });

  it('repeats a merged text for each of its rows, never a number, and counts what it filled in', async () => {
    const rows = [
      textRow(1, ['PO', 'Style', 'Qty']),
      textRow(2, ['B1', 'Tee', 300]),
      textRow(3, ['', '', '']),
      textRow(4, ['', 'Cap', '']),
    ];
    const merges = ['A2:A4', 'C2:C4'];
    const read = await rowsOf(xlsx({ sheets: [{ name: 'A', rows: rows.join(''), merges }] }));
    expect(read.rows).toEqual([
      ['PO', 'Style', 'Qty'],
      ['B1', 'Tee', '300'],
      ['', '', ''],
      ['B1', 'Cap', ''],
    ]);
    expect(read.merged).toBe(1);
  });

  it('counts rows that the program hides, and formulas whose results it did not write down', async () => {
    const rows = `${textRow(1, ['PO'])}<row r="2" hidden="1"><c r="A2"><v>5</v></c></row><row r="3"><c r="A3"><f>1+1</f></c></row>`;
    expect(await rowsOf(xlsx({ sheets: [{ name: 'A', rows }] }))).toMatchObject({ hidden: 1, uncounted: 1 });
  });

  it('is refused where it has rows or columns that no sheet has', async () => {
    for (const rows of ['<row r="99999999"/>', '<row r="1"><c r="ZZZZ1"><v>1</v></c></row>', '<row r="1"><c r="A1"'])
      await expect(rowsOf(xlsx({ sheets: [{ name: 'A', rows }] }))).rejects.toThrow();
  });

  it('is read whole in pieces, wherever they part a sign or a tag', async () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => textRow(index + 1, [`Ñandú ${index} & Söhne`, index]));
    const { rows } = await rowsOf(xlsx({ sheets: [{ name: 'A', rows: lines.join('') }] }));
    expect(rows).toEqual(lines.map((_, index) => [`Ñandú ${index} & Söhne`, String(index)]));
  });
});

describe('A workbook', () => {
  it('names its sheets in their order, hidden ones as such', async () => {
    const rows = textRow(1, ['PO']);
    const sheets = [
      { name: 'Orders & more', rows },
      { name: 'Lists', rows, state: 'hidden' as const },
      { name: 'Old', rows, state: 'veryHidden' as const },
    ];
    expect((await openXlsx(xlsx({ sheets }))).sheets).toEqual([
      { name: 'Orders & more', hidden: false },
      { name: 'Lists', hidden: true },
      { name: 'Old', hidden: true },
    ]);
  });
});

const compound = (...names: string[]) =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), ...names.map((name) => Buffer.from(name, 'utf16le'))]);

describe('A file that is no text', () => {
  const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(3)])));
  test.each([
    ['xlsx', xlsx({ sheets: [{ name: 'A', rows: '' }] })],
    ['oldExcel', compound('Workbook')],
    ['locked', compound('EncryptionInfo', 'EncryptedPackage')],
    ['binaryExcel', zip('[Content_Types].xml', 'xl/workbook.bin')],
    ['openDocument', zip('mimetype', 'content.xml')],
    ['numbers', zip('Index/Document.iwa')],
    ['otherFile', zip('[Content_Types].xml', 'word/document.xml')],
    ['otherFile', xlsx({ sheets: [{ name: 'A', rows: '' }] }).slice(0, 300)],
    ['otherFile', Buffer.from('%PDF-1.7')],
    ['webPage', Buffer.from('\ufeff<html><table><tr><td>PO</td></tr></table></html>')],
    ['webPage', Buffer.from('<?xml version="1.0"?><Workbook/>')],
    [undefined, Buffer.from('PO;Style\n<b>;Tee')],
    [undefined, Buffer.from('')],
  ])('is told by its first octets: %s', (kind, bytes) => {
    expect(kindOfFile(bytes)).toBe(kind);
  });
});
