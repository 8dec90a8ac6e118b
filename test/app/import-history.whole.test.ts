// A history of ten thousand deliveries: every line arrives or is named, again adds nothing, and parts make no difference.
import type { ImportCheck, ImportView } from '../../src/app/api';
import { findHeader, matchColumns } from '../../src/derive/import';
import { readRow } from '../../src/derive/read-row';
import { findThere } from '../../src/derive/standing';
import type { Values } from '../../src/schema/checks';
import { checkRows, nothingCame, type Rows, writeRows } from '../../src/sidebar/import/parts';
import { parseText } from '../../src/sidebar/import/read-file';
import { shaped } from '../../src/sidebar/import/shape';
import { makeSource, type Plan } from '../../src/sidebar/import/source';
import { ordersTab } from '../../src/tabs/orders';
import { type AddOn, openSetUp, TODAY } from '../support/add-on';
import { NOTHING_MORE } from '../support/files';
import { historyFile } from '../support/history-file';
import { servePages } from '../support/page-server';

const FORMATS = { dates: 'dayFirst', decimalMark: '.' } as const;
const BLANKS = ['orderDate', 'cancelDate'];

describe('Ten thousand lines', () => {
  const LINES = 10_000;
  const [header = [], ...rows] = parseText(historyFile(LINES)).rows;
  const found = Object.entries(matchColumns(ordersTab, header, rows.slice(0, 40)));
  const sent = { keys: found.map(([key]) => key), rows: [], formats: FORMATS, ...NOTHING_MORE, blanks: BLANKS };
  const read = rows.map((row) =>
    readRow(
      ordersTab,
      sent,
      found.map(([, column]) => row[column] ?? ''),
      { today: TODAY },
    ),
  );
  const values = read.map((row) => (row.ok ? row.values : undefined));

  it('with single carriage returns are that many rows, under the header that is found', () => {
    expect([rows.length, findHeader(ordersTab, [header, ...rows.slice(0, 40)])]).toEqual([
      LINES,
      { header: 0, lines: 1 },
    ]);
    expect(found.map(([key]) => key).sort()).toEqual(
      'cancelDate currency customer factory notes orderDate originalExFactory owner poNumber quantity shipBy style unitPrice'.split(
        ' ',
      ),
    );
  });

  it('each arrive, what cannot be read in their optional cells in Notes', () => {
    expect(read.filter(({ ok }) => !ok)).toEqual([]);
    const pieces = values.reduce((sum, row) => sum + Number(row?.quantity), 0);
    expect(pieces).toBe(
      rows.reduce((sum, row) => sum + Number(row[header.indexOf('Line Item Quantity')]?.replace(',', '')), 0),
    );
    expect(values[0]?.notes).toBe(
      'Part of "two", see below; Order date: Date Not Captured; Cancel date: Date Not Captured',
    );
    expect(values[18]).toMatchObject({ orderDate: undefined, cancelDate: undefined });
  });

  const standing = values.map((row, index): Values => ({ ...row, orderId: `ORD-${index}` }));

  it('are all there when the file comes again, also in three parts', () => {
    const whole = findThere(ordersTab, { keys: sent.keys, rows: values }, standing);
    expect([whole.there.size, whole.likened.size]).toEqual([LINES, 0]);
    const claimed = new Set<Values>();
    for (let part = 0; part < 3; part += 1) {
      const own = values.slice(part * 3_400, (part + 1) * 3_400);
      const free = standing.filter((row) => !claimed.has(row));
      const { there } = findThere(ordersTab, { keys: sent.keys, rows: own }, free);
      expect(there.size).toBe(own.length);
      for (const row of there.values()) claimed.add(row);
    }
    expect(claimed.size).toBe(LINES);
  });
});

describe('In the workbook', () => {
  const LINES = 63;
  let addOn: AddOn;
  beforeAll(() => {
    addOn = openSetUp();
    servePages(addOn);
  });

  /** A file as the page holds it, with as many rows a part. */
  function fileOf(text: string, most: number): Rows {
    const parsed = parseText(text);
    const view = { ...(addOn.call('openImport', 'Orders', parsed.rows.slice(0, 40)) as ImportView), most };
    const source = makeSource('history.csv', parsed, view);
    const origins = Object.entries(view.found).map(([key, column]) => [key, { column }] as const);
    const plan: Plan = { mapping: Object.fromEntries(origins), formats: FORMATS, blanks: BLANKS, names: {} };
    return { source, plan, rows: shaped(source, plan).rows };
  }
  const check = async (all: Rows) => {
    const outcome = await checkRows(all, () => undefined);
    if ('refused' in outcome) throw new Error(outcome.refused);
    return outcome;
  };
  const write = async (all: Rows, isStopped = () => false, came = nothingCame()) => {
    const found = await check(all);
    const agreed = { add: [...found.add], change: [] };
    const progress: number[] = [];
    const ended = await writeRows({
      all,
      check: found,
      agreed,
      came,
      progress: (done) => progress.push(done),
      isStopped,
    });
    return { ended, came, progress };
  };
  const pieces = () => addOn.rows('Orders').reduce((sum, row) => sum + Number(row.Quantity?.value ?? 0), 0);

  it('they stop after a whole part, go on where they stopped, add nothing when they come again, and leave whole', async () => {
    const all = fileOf(historyFile(LINES), 25);
    const stopped = await write(all, () => true);
    expect(stopped).toMatchObject({ ended: { why: 'stopped' }, progress: [0] });
    expect(addOn.rows('Orders')).toHaveLength(25);
    const { ended, came } = await write(all, () => false, stopped.came);
    expect([ended, came.ids.length]).toEqual([{}, LINES]);
    expect(pieces()).toBe(came.sums.totals.quantity);
    expect(addOn.call('readBack', 'Orders', came.ids)).toEqual(came.sums);
    for (const most of [25, LINES]) {
      const again = await check(fileOf(historyFile(LINES), most));
      expect([again.add.length, again.changed.length, again.there.length]).toEqual([0, 0, LINES]);
    }
    const [step] = (addOn.call('steps') as { steps: readonly { number: number; said: string }[] }).steps;
    expect(step?.said).toBe(`${LINES} rows imported into Orders.`);
    for (let part = 0; part < 3; part += 1) {
      expect(addOn.call('undoKept', step?.number)).toMatchObject({ ok: true });
    }
    expect(addOn.rows('Orders')).toEqual([]);
  });

  it('whatever part a line stands in, it is what it would be in the whole file', async () => {
    const head = 'PO,Style,Color,Vendor,Qty,Ex-factory';
    const line = (po: string, quantity: number) => `${po},Tee,White,Mill,${quantity},2027-01-15`;
    await write(fileOf([head, line('P1', 10), line('P1', 20), line('P2', 5)].join('\n'), 100));
    // The first line of the file goes by the name of a standing row that a line of the last part equals.
    const more = [line('P1', 30), line('P3', 1), line('P2', 6), line('P1', 10), line('P1', 20), line('P2', 5)];
    const parts = (most: number) => check(fileOf([head, ...more].join('\n'), most));
    const whole = await parts(100);
    const told = ({ add, there, changed }: ImportCheck) => ({ add, there, changed });
    expect(told(whole)).toMatchObject({ add: [0, 1, 2], there: { length: 3 }, changed: [] });
    for (const most of [1, 2, 4]) {
      const inParts = await parts(most);
      expect(told(inParts)).toEqual(told(whole));
      expect(inParts.sums).toEqual(whole.sums);
    }
  });

  it('an id that a line of another part brings as well is told, with the line that has it first', async () => {
    const lines = [
      'Order ID,PO,Style,Vendor,Qty,Ex-factory',
      'ORD-0700,P7,Tee,Mill,1,2027-01-15',
      'ORD-0701,P8,Tee,Mill,1,2027-01-15',
      'ord-0700,P9,Tee,Mill,1,2027-01-15',
    ];
    const found = await check(fileOf(lines.join('\n'), 1));
    expect(found.add).toEqual([0, 1]);
    expect(found.wrong).toEqual([{ row: 2, problems: { orderId: { code: 'twice', typed: 'ORD-0700', first: 0 } } }]);
  });

  it('rows that bring ids beside rows that get one come in as in the whole file, whatever part they stand in', async () => {
    // Of 4 rows in parts of 1, the first gets an id: not the one that the next part brings.
    let next = 2_000;
    const cases = [
      { own: [false, true, false, true], most: 1 },
      { own: [true, false, false, true, true], most: 2 },
      { own: [false, false, true], most: 3 },
    ];
    for (const { own, most } of cases) {
      const brought = own.filter(Boolean).length;
      const [first, given] = [next, next + brought];
      const expected = own.map((isOwn, row) => {
        const before = own.slice(0, row).filter((other) => other === isOwn).length;
        return `ORD-${(isOwn ? first : given) + before}`;
      });
      const lines = own.map((isOwn, row) => `${isOwn ? expected[row] : ''},P9${row},Tee,Mill,1,2027-01-15`);
      const { ended, came } = await write(
        fileOf(['Order ID,PO,Style,Vendor,Qty,Ex-factory', ...lines].join('\n'), most),
      );
      expect([ended, came.ids]).toEqual([{}, expected]);
      for (const undo of [...came.undos].reverse()) expect(addOn.call('undo', undo)).toMatchObject({ ok: true });
      next += own.length;
    }
  });
});
