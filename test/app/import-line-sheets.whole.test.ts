// Line sheets, sample lists and size runs in the shapes that brands, mills and shops publish; what stands in their rows is made up.
import { openSetUp } from '../support/add-on';
import { bring } from '../support/bring';

const addOn = openSetUp();
addOn.call('switchDesk', 'Development', 'on');

/** What the rows that would be added hold, by the column of the file. */
function brought(tab: string, csv: string, fixed: { readonly [key: string]: string } = {}) {
  const { check, view, all } = bring(addOn, tab, csv, { fixed });
  const at = (key: string) => view.found[key];
  const cellsOf = (key: string) => check.add.map((row) => all.rows[row]?.cells[at(key) ?? -1]?.trim());
  return { check, view, cellsOf, sizes: all.rows.map(({ cells }) => cells.at(-1)) };
}

describe('The work-in-progress sheet of a brand: a title, a header again for each drop, sections, NA, stray blanks', () => {
  const HEAD =
    'Notes,Product Image,Status,Delivery,Tech Pack Link,Style Name,Style Number,Color,Size,Contents,Factory,Proto 1 Ship Date';
  const WIP = [
    'OLMO WIP,,,,,,,,,,,',
    'DROP 1,,,,,,,,,,,',
    HEAD,
    'Waiting on lab dip,,Proto,Drop 1,https://drive.example/tp/1,Crew sweat,OL-T02,"Onyx, Ecru, Mauve",XS-XL,100% Cotton,Norte,5/26x',
    ',,Proto,Drop 1,,Fleece jacket,OL-J06,Bone,XS-XL,NA,NA,',
    ',,Dropped,Drop 1,,Ribbed tank,OL-T01,Black,XS-XL,95% Cotton,Norte,',
    'DROP 2,,,,,,,,,,,',
    HEAD,
    ',,Fit,Drop 2,, Bike short , OL-B23 ,Black,XS-XL,Nylon,Norte,',
  ].join(' / ');

  it('is a list of styles by their numbers; a line that opens a section is told, and comes in as nothing', () => {
    const { check, cellsOf } = brought('Styles', WIP);
    expect(cellsOf('style')).toEqual(['OL-T02', 'OL-J06', 'OL-T01', 'OL-B23']);
    expect(cellsOf('description')).toEqual(['Crew sweat', 'Fleece jacket', 'Ribbed tank', 'Bike short']);
    expect(cellsOf('stage')).toEqual(['Proto', 'Proto', 'Dropped', 'Fit']);
    expect(cellsOf('techPack')[0]).toBe('https://drive.example/tp/1');
    expect(check.wrong).toMatchObject([{ row: 3, problems: { style: { code: 'required' } } }]);
  });
});

describe('The line sheet of a showroom', () => {
  const LINE =
    'Style #,Description,Season,Category,Size Range,Wholesale,MSRP,HTS / LS-204,Linen shirt,SS27,Shirts,Alpha,$48.00,$120.00,6205.20 / LS-205,Linen dress,SS27,Dresses,Alpha,$62.00,$155.00,6204.49';

  it('is a list of styles: what it sells for is no cost of ours, and stays out', () => {
    const { check, view, cellsOf } = brought('Styles', LINE);
    expect(check).toMatchObject({ add: [0, 1], wrong: [] });
    expect(cellsOf('sizeScale')).toEqual(['Alpha', 'Alpha']);
    expect(cellsOf('hts')).toEqual(['6205.20', '6204.49']);
    expect(view.found).not.toHaveProperty('targetCost');
  });
});

describe('The sample list of a development office', () => {
  const HEAD =
    'Style No,Style Name,Colorway,Sample Type,Sample Size,Vendor,Qty,Request Date,Need By,Sent Date,AWB,Received Date,Status,Remarks';
  const SAMPLES = `${HEAD} / LS-204,Linen shirt,Ecru,Pre-production,M,Norte,2,2026-10-12,2026-11-05,2026-11-01,1234567890,2026-11-04,Approved with comments,collar 5 mm lower / LS-205,Linen dress,Navy,Proto,M,Norte,1,2026-11-02,2026-12-01,,,,,`;

  it('comes in with its dates, its parcel and its verdict', () => {
    const { check, cellsOf } = brought('Samples', SAMPLES);
    expect(check).toMatchObject({ add: [0, 1], wrong: [] });
    expect(cellsOf('style')).toEqual(['LS-204', 'LS-205']);
    expect(cellsOf('verdict')).toEqual(['Approved with comments', '']);
    expect(cellsOf('trackingNumber')).toEqual(['1234567890', '']);
  });

  it('names a type that it cannot read, with those that there are', () => {
    const { check } = brought('Samples', SAMPLES.replace(',Proto,', ',Proto 2,'));
    expect(check.wrong).toMatchObject([{ row: 1, problems: { type: { code: 'notAChoice', typed: 'Proto 2' } } }]);
  });
});

describe('Size runs', () => {
  const fixed = { factory: 'Norte', originalExFactory: '2027-02-01' };

  it('of a children’s house: the sizes in one column, the ratio of a box in the next', () => {
    const RUNS =
      'Account,Ref#,Style,Color,Season,Size Configuration,Pack Ratio,Master Box Quantity,PO Qty / Roux,KB-1,Overall,Sand,SS27,2T-3T-4T,1-2-1,4,400 / Roux,KB-2,Overall,Navy,SS27,XS-S-M-L,1-2-2-1,6,1000';
    const { check, view, write } = bring(addOn, 'Orders', RUNS, { fixed });
    expect(view.found).toMatchObject({ sizeScale: 5, sizes: 6, quantity: 8 });
    expect(check).toMatchObject({ add: [0, 1], wrong: [] });
    write();
    const rows = addOn.rows('Orders').filter((row) => row.Style?.display === 'Overall');
    expect(rows.map(({ Sizes }) => Sizes?.display)).toEqual(['2T:100 3T:200 4T:100', 'XS:167 S:333 M:333 L:167']);
  });

  it('of shoes: half sizes across, as a comma or a fraction writes them, too', () => {
    const SHOES = 'Estilo,Color,7,"7,5",8,8½,9,Total / Mocasín,Cuero,1,2,3,3,3,12 / Mocasín,Negro,0,2,,4,1,7';
    const { check, sizes } = brought('Orders', SHOES, fixed);
    expect(sizes).toEqual(['7:1 7.5:2 8:3 8.5:3 9:3', '7.5:2 8.5:4 9:1']);
    expect(check).toMatchObject({ add: [0, 1], wrong: [], sums: { add: { totals: { quantity: 19 } } } });
  });
});
