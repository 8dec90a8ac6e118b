// A file in parts is judged as the whole: any rows, any standing ones, any length of part. PARTS=5000 tries as many.
import fc from 'fast-check';
import type { ImportCheck, ImportView } from '../../src/app/api';
import { checkImport, importView } from '../../src/app/import-rows';
import { firstPlan } from '../../src/sidebar/import/layout';
import { checkRows, type Rows } from '../../src/sidebar/import/parts';
import { parseText } from '../../src/sidebar/import/read-file';
import { headOf, makeSource } from '../../src/sidebar/import/source';
import { servePages } from '../support/page-server';
import { type PlainRow, plainWorkbook } from '../support/plain-workbook';
import { runs } from '../support/tiers';

const RUNS = runs(40, process.env.PARTS);
const TODAY = '2026-11-22';
const HEAD = 'Order ID,PO,Style,Colour,Factory,Qty,Season,Ex-factory';

/** Few words, so that rows meet: equal ones, ones of the same name, ids that stand and ids that stand twice. */
const row = fc.record({
  id: fc.constantFrom('', '', '', 'ORD-0001', 'ORD-0002', 'ORD-0009'),
  po: fc.constantFrom('P1', 'P2', '', 'TBA'),
  style: fc.constantFrom('Tee', 'Tee', 'tee ', ''),
  colour: fc.constantFrom('', 'White'),
  quantity: fc.constantFrom('10', '20', '20', 'many'),
  season: fc.constantFrom('', 'SS27'),
});
type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;

const line = ({ id, po, style, colour, quantity, season }: Row) =>
  [id, po, style, colour, 'Mill', quantity, season, '2027-01-15'].join(',');

const standingOf = (all: readonly Row[]): readonly PlainRow[] =>
  all.map(({ po, style, colour, quantity, season }, at) => ({
    orderId: `ORD-${String(at + 1).padStart(4, '0')}`,
    poNumber: po,
    style: style.trim() || 'Cap',
    colour,
    factory: 'Mill',
    quantity: Number(quantity) || 30,
    season,
    originalExFactory: 46_402,
  }));

function serve(standing: readonly PlainRow[]): void {
  const workbook = plainWorkbook(TODAY, { Orders: standing });
  servePages({ call: (_name, table, ...sent) => checkImport(workbook, String(table), sent as never) });
}

function fileOf(lines: readonly string[], standing: readonly PlainRow[]): (most: number) => Rows {
  const parsed = parseText([HEAD, ...lines].join('\n'));
  const view = importView(
    plainWorkbook(TODAY, { Orders: standing }),
    'Orders',
    headOf(parsed),
    undefined,
  ) as ImportView;
  return (most) => {
    const source = makeSource('file.csv', parsed, { ...view, most });
    // Every line as it stands: what is carried down or added up is told before the file is cut.
    return {
      source,
      plan: { ...firstPlan(source), formats: { dates: 'yearFirst', decimalMark: '.' } },
      rows: source.rows,
    };
  };
}

async function told(all: Rows): Promise<ImportCheck> {
  const check = await checkRows(all, () => undefined);
  if ('refused' in check) throw new Error(check.refused);
  return check;
}

it(`of ${RUNS.numRuns} files says the same of each row, whatever part it stands in`, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 2, maxLength: 9 }),
      fc.array(row, { maxLength: 6 }),
      fc.integer({ min: 1, max: 5 }),
      async (rows, stand, most) => {
        const standing = standingOf(stand);
        serve(standing);
        const file = fileOf(rows.map(line), standing);
        const [whole, parts] = [await told(file(100)), await told(file(most))];
        expect(parts.add).toEqual(whole.add);
        expect(parts.there).toEqual(whole.there);
        expect(parts.changed).toEqual(whole.changed);
        expect(parts.wrong).toEqual(whole.wrong);
        expect(parts.sums).toEqual(whole.sums);
      },
    ),
    RUNS,
  );
});
