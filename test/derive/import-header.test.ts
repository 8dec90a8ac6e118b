// Which lines of a file name its columns: among preambles, over two lines, with units below; and what stands above them.
import { findAbove, findHeader, type Importable, matchColumns } from '../../src/derive/import';
import { titlesOf } from '../../src/derive/import-header';
import { ordersTab } from '../../src/tabs/orders';
import { shipmentsTab } from '../../src/tabs/shipments';

const lines = (text: string) => text.split(' / ').map((line) => line.split(','));

function look(text: string, tab: Importable = ordersTab) {
  const rows = lines(text);
  const named = findHeader(tab, rows);
  const titles = titlesOf(rows, named);
  const found = matchColumns(tab, titles, rows.slice(named.header + named.lines));
  const above = findAbove(tab, rows.slice(0, named.header), found);
  return { ...named, titles, found, above: above.map(({ key, value }) => `${key}=${value}`) };
}

const ROW = '4501,Tee,20,2027-01-15';

describe('A header', () => {
  test.each([
    ['in the first of six lines', `PO,Style,Qty,Ex-factory / ${Array(5).fill(ROW).join(' / ')}`, 0],
    ['below a title and a date', `Open orders / Printed 22/11/2026 / PO,Style,Qty,Ex-factory / ${ROW}`, 2],
    [
      'below names and values',
      `PO Number,4500012,Vendor,Mill,Season,SS27 / , / Style,Qty,Ex-factory / LS-1,60,15/01/2027`,
      2,
    ],
    ['below dates in cells of their own', `From,2026-01-01,To,2026-12-31 / PO,Style,Qty,Ex-factory / ${ROW}`, 1],
    ['before one that is said again', `PO,Style,Qty,Ex-factory / ${ROW} / PO,Style,Qty,Ex-factory / ${ROW}`, 0],
    ['above a summary that names fewer columns', `PO,Style,Qty,Ex-factory / ${ROW} / ,, / Style,Qty / Tee,20`, 0],
    ['below a line that is nearly one', `Style,Total / Tee,20 / PO,Style,Qty,Ex-factory / ${ROW}`, 2],
    ['without a name that is known', 'Alpha,Beta / 1,2', 0],
  ])('%s is found alone', (_, text, header) => {
    expect(look(text)).toMatchObject({ header, lines: 1 });
  });

  test.each([
    ['a group over two parts', `PO,Style,Qty,Ex-factory, / ,,,Planned,Actual / 4501,Tee,20,2027-01-15,`],
    ['groups over every part', `Order,,,Ex-factory, / PO,Style,Qty,Planned,Actual / 4501,Tee,20,2027-01-15,`],
    [
      'a group that is repeated',
      `PO,Style,Qty,Ex-factory,Ex-factory / PO,Style,Qty,Planned,Actual / 4501,Tee,20,2027-01-15,`,
    ],
    [
      'parts before their group’s word',
      `PO,Style,Qty,Planned,Actual / ,,,Ex-factory,Ex-factory / 4501,Tee,20,2027-01-15,`,
    ],
  ])('of two lines, %s, is read together', (_, text) => {
    const { found, ...named } = look(text);
    expect(named).toMatchObject({ header: 0, lines: 2 });
    expect(found).toMatchObject({ poNumber: 0, style: 1, quantity: 2, originalExFactory: 3, actualExFactory: 4 });
  });

  it('of two lines stands below a title, too, and its names are said with their groups', () => {
    const text = `Open orders / ,,Ex-factory,,Value / PO,Style,Planned,Actual,Qty / 4501,Tee,2027-01-15,,20`;
    expect(look(text)).toMatchObject({ header: 1, lines: 2 });
    expect(look(text).titles).toEqual(['PO', 'Style', 'Ex-factory › Planned', 'Ex-factory › Actual', 'Value › Qty']);
  });

  it('takes no part by itself that several groups have', () => {
    const { found } = look('PO,Style,Ordered,,Shipped, / ,,Qty,Ex-factory,Qty,Value / 4501,Tee,20,2027-01-15,5,10');
    expect(found).toMatchObject({ quantity: 2, originalExFactory: 3 });
    expect(
      look('PO,Style,Cut,,Packed, / ,,Qty,Ex-factory,Qty,Value / 4501,Tee,20,2027-01-15,5,10').found,
    ).not.toHaveProperty('quantity');
  });

  test.each([
    ['units', 'PO,Style,Qty,Price,Ex-factory / ,,pcs,USD,dd/mm/yyyy / 4501,Tee,20,4.50,15/01/2027'],
    ['units in brackets', 'PO,Style,Qty,Price,Ex-factory / ,,(pcs),[USD], / 4501,Tee,20,4.50,15/01/2027'],
  ])('with a line of %s below has it as part of its names', (_, text) => {
    expect(look(text)).toMatchObject({
      header: 0,
      lines: 2,
      found: { quantity: 2, unitPrice: 3, originalExFactory: 4 },
    });
    expect(look(text).titles.slice(2, 4)).toEqual(['Qty (pcs)', 'Price (USD)']);
  });

  it('of two lines is told by how they complete each other, though neither names the parts', () => {
    const text =
      'PO,Style,Qty,Ex-factory,,Value / ,,,Window opens,Window closes, / 4501,Tee,20,2027-01-15,2027-02-15,90';
    expect(look(text)).toMatchObject({ header: 0, lines: 2 });
    expect(look('PO,Style,Qty,Sizes,,Value / ,,,S,M, / 4501,Tee,20,5,15,90')).toMatchObject({ lines: 2 });
    expect(look('PO,Style,Qty,Ex-factory,,Notes / 4501,Tee,20,2027-01-15,,urgent')).toMatchObject({ lines: 1 });
    expect(look('PO,Style,Notes,,Qty / 4501,Tee,late,ask,20 / ,Cap,late,ask,')).toMatchObject({ lines: 1 });
  });

  it('takes no row for a line of units', () => {
    expect(look('PO,Style,Colour,Currency / Tee,ABC,Red,EUR')).toMatchObject({ lines: 1 });
    expect(look('PO,Style,Qty / 4501,Tee,20')).toMatchObject({ lines: 1 });
  });
});

describe('What stands above a header', () => {
  test.each([
    ['PO Number,4500012,Vendor,Mill,Currency,USD', 'poNumber=4500012,factory=Mill,currency=USD'],
    ['PO Number:,4500012,, / Vendor: Mill', 'poNumber=4500012,factory=Mill'],
    ['Proveedor: Hilados Peña / Temporada: SS27', 'factory=Hilados Peña,season=SS27'],
    ['Open orders / Date,2026-11-22', ''],
    ['Currency,mixed', ''],
    ['Vendor,Season', ''],
  ])('%s holds for every row, as far as it can be read', (above, stated) => {
    expect(look(`${above} / Style,Qty,Ex-factory / LS-1,60,2027-01-15`).above.join()).toBe(stated);
  });

  it('says nothing of a column that the rows fill in themselves', () => {
    expect(look('Vendor,Mill / Style,Vendor,Qty / LS-1,Other,60').above).toEqual([]);
    expect(look('Carrier,DHL / Direction,Tracking,Qty / Inbound,AAA111,100', shipmentsTab).above).toEqual([
      'carrier=DHL',
    ]);
  });
});
