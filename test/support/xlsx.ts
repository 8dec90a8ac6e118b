// Workbooks as programs write them, put together from their parts: what stands in a cell is said in the XML itself.
import { strToU8, zipSync } from 'fflate';

export interface SheetXml {
  readonly name: string;
  /** What stands between its sheetData tags. */
  readonly rows: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly merges?: readonly string[];
}

interface WorkbookXml {
  readonly sheets: readonly SheetXml[];
  readonly from1904?: boolean;
  /** The code of each format of a cell, from `s="1"` on; a number is one of those that have no code. */
  readonly formats?: readonly (string | number)[];
  /** What stands between the tags of each shared text. */
  readonly texts?: readonly string[];
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${RELATED}/${type}" Target="${target}"/>`;
const relations = (all: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;

function stylesXml(formats: readonly (string | number)[]): string {
  const own = formats.flatMap((code, index) =>
    typeof code === 'string' ? [`<numFmt numFmtId="${200 + index}" formatCode="${escaped(code)}"/>`] : [],
  );
  const ids = formats.map((code, index) => (typeof code === 'string' ? 200 + index : code));
  const xfs = [0, ...ids].map((id) => `<xf numFmtId="${id}"/>`).join('');
  return `<styleSheet xmlns="${MAIN}"><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${xfs}</cellXfs></styleSheet>`;
}

function sheetXml({ rows, merges = [] }: SheetXml): string {
  const cells = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${
    merges.length > 0 ? `<mergeCells>${cells}</mergeCells>` : ''
  }</worksheet>`;
}

export function xlsx({ sheets, from1904 = false, formats = [], texts = [] }: WorkbookXml): Uint8Array {
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="s${index}"/>`,
  );
  const files: { [name: string]: string } = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([relation('r1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => relation(`s${index}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
      relation('st', 'styles', 'styles.xml'),
      relation('sh', 'sharedStrings', '/xl/sharedStrings.xml'),
    ]),
    'xl/styles.xml': stylesXml(formats),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
  };
  sheets.forEach((sheet, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet);
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A row of cells with texts of their own; a number is one, `''` no cell at all. */
export function textRow(row: number, cells: readonly (string | number)[]): string {
  const xml = cells.map((cell, column) => {
    const at = `${String.fromCharCode(65 + column)}${row}`;
    if (cell === '') return '';
    if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
    return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  });
  return `<row r="${row}">${xml.join('')}</row>`;
}
