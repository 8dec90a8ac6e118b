// Sheets, rows and columns, and all that stands on them.
import type { Book } from '../../../workbench/engine/book';
import { openBook } from '../../../workbench/engine/open';
import { blank, cell, column, now, put, type, zone } from './sheets';

test('sheets are inserted, renamed, moved, hidden, coloured and deleted; their ids stay', () => {
  const book = blank();
  const orders = book.insertSheet('Orders', { index: 0, rows: 50, cols: 5 });
  expect(book.sheets().map(({ name }) => name)).toEqual(['Orders', 'Sheet1']);
  book.renameSheet(orders, 'Pedidos');
  book.moveSheet(orders, 1);
  book.setTabColor(orders, '#0f9d58');
  book.setHidden(orders, true);
  expect(book.sheet(orders)).toEqual({
    id: orders,
    name: 'Pedidos',
    index: 1,
    hidden: true,
    rows: 50,
    cols: 5,
    frozenRows: 0,
    frozenCols: 0,
    tabColor: '#0f9d58',
  });
  expect(() => book.insertSheet('sheet1')).toThrow('A sheet with the name "sheet1" already exists.');
  expect(() => book.deleteSheet(0)).toThrow("You can't remove all the visible sheets in a document.");
  book.deleteSheet(orders);
  expect(book.sheets()).toHaveLength(1);
  expect(() => book.sheet(orders)).toThrow(`There is no sheet with the id ${orders}.`);
});

test('a renamed sheet is followed by the formulas that name it', () => {
  const book = blank();
  const other = book.insertSheet('Stock moves');
  put(book, 'A1', [[5]], other);
  type(book, 'A1', "='Stock moves'!A1*2");
  book.renameSheet(other, 'Ledger');
  expect(cell(book, 'A1')).toMatchObject({ value: 10, formula: '=Ledger!A1*2' });
});

test('rows and columns freeze, hide and take a size', () => {
  const book = blank();
  book.setFrozen(0, 'ROWS', 1);
  book.setFrozen(0, 'COLUMNS', 2);
  expect(book.sheet(0)).toMatchObject({ frozenRows: 1, frozenCols: 2 });
  book.setFrozen(0, 'COLUMNS', 0);
  expect(book.sheet(0)).toMatchObject({ frozenRows: 1, frozenCols: 0 });
  book.setHiddenElements(0, 'COLUMNS', 3, 2, true);
  expect([2, 3, 4, 5].map((index) => book.isHiddenElement(0, 'COLUMNS', index))).toEqual([false, true, true, false]);
  book.setHiddenElements(0, 'COLUMNS', 3, 1, false);
  expect(book.isHiddenElement(0, 'COLUMNS', 3)).toBe(false);
  book.setSize(0, 'COLUMNS', 1, 1, 180);
  expect(book.size(0, 'COLUMNS', 1)).toBe(180);
});

describe('marks on a column', () => {
  /** Column C marked by metadata, a note on its header and a warning-only protection. */
  function marked(): { book: Book; metadata: number } {
    const book = blank();
    put(book, 'A1', [['a', 'b', 'c']]);
    const location = { type: 'COLUMN', sheetId: 0, index: 2 } as const;
    const metadata = book.addMetadata({ key: 'selvedge.column', value: 'due', visibility: 'PROJECT', location });
    book.setNotes(0, zone('C1'), 'What is due');
    book.protect({ sheetId: 0, zone: zone('C1:C1000'), description: 'Computed', warningOnly: true });
    return { book, metadata };
  }

  function standing(book: Book) {
    return {
      column: book.metadata()[0]?.location.index,
      note: book.notes(0, zone('A1:F1'))[0]?.indexOf('What is due'),
      protection: book.protections(0)[0]?.zone?.col,
      header: book.read(0, zone('A1:F1'))[0]?.findIndex(({ value }) => value === 'c'),
    };
  }

  const all = (index: number) => ({ column: index, note: index, protection: index, header: index });

  test('follow an inserted column, a move to either side, and a removal before them', () => {
    const { book } = marked();
    book.insert(0, 'COLUMNS', 0, 1);
    expect(standing(book)).toEqual(all(3));
    book.move(0, 'COLUMNS', 3, 1, 6);
    expect(standing(book)).toEqual(all(5));
    book.move(0, 'COLUMNS', 5, 1, 1);
    expect(standing(book)).toEqual(all(1));
    book.remove(0, 'COLUMNS', 0, 1);
    expect(standing(book)).toEqual(all(0));
  });

  test('die with it, and with its sheet', () => {
    const { book } = marked();
    book.remove(0, 'COLUMNS', 2, 1);
    expect([book.metadata(), book.protections()]).toEqual([[], []]);
    const sheet = book.insertSheet('Gone');
    book.addMetadata({ key: 'k', value: null, visibility: 'DOCUMENT', location: { type: 'SHEET', sheetId: sheet } });
    book.protect({ sheetId: sheet, zone: null, description: '', warningOnly: false });
    book.deleteSheet(sheet);
    expect([book.metadata(), book.protections()]).toEqual([[], []]);
  });

  test('move on a sheet that is not in view, even a hidden one', () => {
    const book = blank();
    const hidden = book.insertSheet('Totals');
    book.setHidden(hidden, true);
    put(book, 'A1', [['a', 'b', 'c']], hidden);
    book.move(hidden, 'COLUMNS', 0, 1, 3);
    expect(book.read(hidden, zone('A1:C1'))[0]?.map(({ value }) => value)).toEqual(['b', 'c', 'a']);
    expect(book.sheet(hidden).hidden).toBe(true);
  });

  test('are changed and taken away by their id', () => {
    const { book, metadata } = marked();
    book.updateMetadata(metadata, { value: 'shipped' });
    expect(book.metadata()).toMatchObject([{ id: metadata, key: 'selvedge.column', value: 'shipped' }]);
    book.removeMetadata(metadata);
    expect(book.metadata()).toEqual([]);
    const [protection] = book.protections();
    book.updateProtection(protection?.id ?? '', { description: 'Hands off' });
    expect(book.protections()).toMatchObject([{ description: 'Hands off', warningOnly: true }]);
    book.unprotect(protection?.id ?? '');
    expect(book.protections()).toEqual([]);
    expect(() => book.removeMetadata(1)).toThrow('There is no developer metadata with the id 1.');
  });

  test('a warning never stops a script', () => {
    const { book } = marked();
    put(book, 'C2', [['written']]);
    expect(cell(book, 'C2').value).toBe('written');
  });
});

test('the workbook is the same after saving and opening', () => {
  const book = blank({ name: 'Desk', timeZone: 'Europe/Madrid', locale: 'es_ES' });
  const sheet = book.insertSheet('Orders', { id: 77 });
  put(book, 'A1', [['=1+1', '007', 12.5]], sheet);
  type(book, 'A2', '=ARRAYFORMULA(IF(A1:A3="";;"say ""hi"" \\"))', sheet);
  book.setFormats(sheet, zone('C1:C9'), '#,##0.00');
  book.setStyle(sheet, zone('A1:C1'), { bold: true, background: '#eeeeee', wrap: 'wrap', fontFamily: 'Arial' });
  book.setNotes(sheet, zone('A1'), 'note');
  book.protect({ sheetId: sheet, zone: zone('A1:A9'), description: 'd', warningOnly: true });
  book.addMetadata({
    key: 'k',
    value: 'v',
    visibility: 'PROJECT',
    location: { type: 'ROW', sheetId: sheet, index: 3 },
  });
  book.addMetadata({ key: 'k', value: 'v', visibility: 'DOCUMENT', location: { type: 'SPREADSHEET' } });
  book.setNamedRange('Quantities', sheet, zone('C1:C9'));
  book.createFilter(sheet, zone('A1:C9'));
  book.merge(sheet, zone('E1:F2'));

  const saved = JSON.parse(JSON.stringify(book.export()));
  const again = openBook({ data: saved, now });
  expect(again.export()).toEqual(saved);
  expect([again.name(), again.timeZone(), again.locale()]).toEqual(['Desk', 'Europe/Madrid', 'es_ES']);
  expect(again.read(77, zone('A1:C3'))).toEqual(book.read(77, zone('A1:C3')));
  expect(again.metadata()).toEqual(book.metadata());
  expect(again.protections()).toEqual(book.protections());
  expect(again.styles(77, zone('A1'))).toEqual(book.styles(77, zone('A1')));
  expect(again.merges(77)).toEqual([zone('E1:F2')]);
  expect(again.revisionId()).toBe(book.revisionId());
});

test('a copied sheet has its cells and notes, and is a sheet of its own', () => {
  const book = blank();
  put(book, 'A1', [[1]]);
  book.setNotes(0, zone('A1'), 'note');
  const copy = book.duplicateSheet(0, 'Copy of Sheet1');
  put(book, 'A1', [[2]]);
  expect(column(book, 'A1:A1', copy)).toEqual([1]);
  expect(book.notes(copy, zone('A1'))).toEqual([['note']]);
});
