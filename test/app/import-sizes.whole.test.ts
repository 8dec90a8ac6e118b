// Files with the sizes across, in the shapes that factories and brands publish; what stands in their rows is made up.
import { checkField, type Reading } from '../../src/schema/checks';
import { number } from '../../src/schema/kinds';
import { openSetUp } from '../support/add-on';
import { bring, ISO } from '../support/bring';

const addOn = openSetUp();
addOn.call('switchDesk', 'Measurements', 'on');

const orders = (csv: string, fixed: { readonly [key: string]: string } = {}) => {
  const brought = bring(addOn, 'Orders', csv, { fixed, formats: ISO });
  return { ...brought, cells: brought.all.rows.map((row) => row.cells.at(-1)) };
};

describe('An order form with the sizes across', () => {
  // The columns of the input sheet of a maker in Sri Lanka: what holds for all stands above.
  const INPUT_SHEET = [
    'Buyer Division,Active',
    'Season,SS27',
    'FOB Date,NCD Date,PCD Date,Customer Style No,Color,VPO,CPO,Sales Price,Cash Discount,Delivery Method,ZFTR,Total Quantity,XS,S,M,L,XL,XXL,CO Number,PO Type',
    '2027-03-15,,2027-02-01,LS-1,Navy,V1,C77,6.20,0,Sea,,460,20,100,160,120,40,20,CO1,Bulk',
    '2027-03-15,,2027-02-01,LS-1,Sand,V1,C77,6.20,0,Sea,,90,,30,-,60,0,,CO1,Bulk',
  ].join(' / ');

  it('is an order a colour, its sizes as a breakdown that adds up to the quantity of the row', () => {
    const { view, check, cells, all } = orders(INPUT_SHEET, { factory: 'Mill' });
    expect(view).toMatchObject({
      header: 2,
      found: { style: 3, colour: 4, poNumber: 6, originalExFactory: 0, quantity: 11 },
    });
    expect(all.source.header.at(-1)).toBe('XS, S, M, L, XL, XXL');
    expect(cells).toEqual(['XS:20 S:100 M:160 L:120 XL:40 XXL:20', 'S:30 L:60']);
    expect(check).toMatchObject({ add: [0, 1], wrong: [] });
  });

  it('is refused where the sizes add up to another quantity, and where a cell is no count', () => {
    const { check } = orders(INPUT_SHEET.replace(',460,', ',450,').replace(',30,-,60,', ',30,many,60,'), {
      factory: 'Mill',
    });
    expect(check.wrong).toMatchObject([
      { row: 0, problems: { sizes: { code: 'sizesDiffer', sum: 460, quantity: 450 } } },
      { row: 1, problems: { sizes: { code: 'notSizes' } } },
    ]);
  });

  it('in Spanish, with XL2 to XL6 and a total, from a cutting room in Central America', () => {
    const { check, cells } = orders(
      'CORTE,CPO,FPO,ESTILO,COLOR,XS,S,M,L,XL,XL2,XL3,TOTAL,FCORTE,CLIENTE,BATCH / 881,C1,F1,T-9,Rojo,0,12,24,24,12,6,0,78,2027-01-04,Roux,A',
      { factory: 'Mill', originalExFactory: '2027-02-01' },
    );
    expect(cells).toEqual(['S:12 M:24 L:24 XL:12 XL2:6']);
    expect(check).toMatchObject({ add: [0], wrong: [], sums: { add: { totals: { quantity: 78 } } } });
  });

  it('with a group over its sizes, numbers for sizes, and counts as a program writes them', () => {
    const { cells } = orders(
      'PO,Style,Vendor,Ex-factory,Sizes,,, / ,,,,34,36,38,40 / P1,Skirt,Mill,2027-01-15,10,"1,200",30.0,',
    );
    expect(cells).toEqual(['34:10 36:1200 38:30']);
  });

  it('is none where the file has its sizes in a column of their own, or one size alone', () => {
    expect(orders('PO,Style,Vendor,Ex-factory,Qty,M / P1,Cap,Mill,2027-01-15,10,x').view).not.toHaveProperty('across');
    const own = 'PO,Style,Vendor,Ex-factory,Sizes,S,M / P1,Cap,Mill,2027-01-15,S:4 M:6,4,6';
    expect(orders(own).view).not.toHaveProperty('across');
  });

  it('says which sizes the scale of its orders does not have, and takes them as they are', () => {
    const csv =
      'PO,Style,Vendor,Ex-factory,Size scale,S,M,5XL / P1,Tee,Mill,2027-01-15,Alpha,10,10,5 / P2,Tee,Mill,2027-01-15,Alpha,,10,5';
    expect(orders(csv).check).toMatchObject({ add: [0, 1], outside: [{ size: '5XL', scale: 'Alpha', rows: 2 }] });
  });
});

describe('A chart of measurements with the sizes across', () => {
  const CHART =
    'Style,LS-204 / Point of Measure,How to measure,Tol (-),Tol (+),S,M,L / 1/2 chest,2.5 cm below armhole,0.5,1,48,50,52 / Sleeve,,0.5,0.5,,62,63.5';

  it('is a row for each point and size, with the tolerance of the point to its own side', () => {
    const { check, all, write } = bring(addOn, 'Measurements', CHART, { fixed: { unit: 'cm' } });
    expect(all.rows.map(({ line, cells }) => [line, ...cells.slice(-2)])).toEqual([
      [3, 'S', '48'],
      [3, 'M', '50'],
      [3, 'L', '52'],
      [4, 'M', '62'],
      [4, 'L', '63.5'],
    ]);
    expect(check).toMatchObject({ add: [0, 1, 2, 3, 4], wrong: [] });
    write();
    expect(addOn.shownRow('Measurements', 3)).toMatchObject({
      Style: 'LS-204',
      Point: '1/2 chest',
      Size: 'M',
      Spec: '50',
      'Plus tolerance': '1',
      'Minus tolerance': '0.5',
      Status: 'Spec',
    });
    expect(bring(addOn, 'Measurements', CHART, { fixed: { unit: 'cm' } }).check).toMatchObject({
      add: [],
      changed: [],
    });
    const graded = bring(addOn, 'Measurements', CHART.replace('63.5', '64'), { fixed: { unit: 'cm' } });
    expect(graded.check.changed).toMatchObject([{ row: 4, fields: [{ key: 'spec', was: '63.5', becomes: '64' }] }]);
  });

  it('reads inches as they are written, and one tolerance for both sides', () => {
    const inches = 'Style,Points of Measure,Tol +/-,30,32,34 / D-1,Waist,1/4,15 1/2,16-1/2,17½';
    const { all, check } = bring(addOn, 'Measurements', inches, { fixed: { unit: 'in' } });
    expect([check.wrong, all.rows.length, all.plan.mapping.plus]).toEqual([[], 3, { column: 2 }]);
    const reading: Reading = { today: '2026-11-22', dayFirst: true, decimalMark: '.' };
    const values = ['15 1/2', '16-1/2"', '17½', '1/4', '± 0.5', '+/-0.5', '1/3'].map((typed) => {
      const read = checkField(number, typed, reading);
      return read.ok ? read.value : read.problem.code;
    });
    expect(values).toEqual([15.5, 16.5, 17.5, 0.25, 0.5, 0.5, 'notANumber']);
  });
});
