// What an import asks of Google: the same however long the file, and far from the six minutes a run may take.
import type { ImportCheck, ImportOutcome, SentFile } from '../../src/app/api';
import { type AddOn, openSetUp, plainOrder } from '../support/add-on';
import { NOTHING_MORE, orderFile } from '../support/files';
import { further } from '../support/tiers';

const SIX_MINUTES = 360_000;

/** Calls that go to Google and back, or that read and write cells. */
const costly = (calls: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(calls).filter(([name]) =>
      /Range\.(get|set)(Values|Formulas|DisplayValues)|Properties\.|insertRows|deleteRows|flush|Lock\.tryLock/.test(
        name,
      ),
    ),
  );

const lastRun = (addOn: AddOn) => addOn.google.executions[addOn.google.executions.length - 1];

function checkIt(addOn: AddOn, table: string, file: SentFile): ImportCheck {
  return addOn.call('checkImport', table, ...file) as ImportCheck;
}

function bring(addOn: AddOn, table: string, file: SentFile): ImportOutcome {
  return addOn.call(
    'importRows',
    table,
    { add: checkIt(addOn, table, file).add, change: [] },
    ...file,
  ) as ImportOutcome;
}

describe('Service calls of an import', () => {
  it('to look at the columns and to try it: a header, the rows that are there, and nothing written', () => {
    const addOn = openSetUp();
    addOn.call('addRow', 'Orders', plainOrder);
    addOn.call('openImport', 'Orders', [orderFile(1)[0]]);
    expect(costly(addOn.last().calls)).toEqual({
      'Properties.getProperties': 1,
      'Properties.getProperty': 1,
      // Settings, once whatever the file holds: the scales by which the page reads the sizes that it adds up.
      'Range.getValues': 2,
    });
    checkIt(addOn, 'Orders', orderFile(10));
    expect(costly(addOn.last().calls)).toEqual({
      'Properties.getProperties': 1,
      'Properties.getProperty': 1,
      // Settings again: the file has sizes.
      'Range.getValues': 3,
    });
    expect(addOn.last().commits).toBe(0);
  });

  it('to write it: one read and one write of the rows, the scales of its sizes, a look at the free rows and one at what was written, one commit', () => {
    const addOn = openSetUp();
    addOn.call('addRow', 'Orders', plainOrder);
    bring(addOn, 'Orders', orderFile(10));
    expect(costly(addOn.last().calls)).toEqual({
      // Before the lock, to know which columns are laid, and under it.
      'Properties.getProperties': 2,
      'Properties.getProperty': 1,
      'Properties.setProperty': 2,
      // Of them Settings once: the file has sizes, and their scales stand there.
      'Range.getValues': 5,
      'Range.setValues': 1,
      'Lock.tryLock': 1,
      'SpreadsheetApp.flush': 1,
    });
    expect(addOn.last().commits).toBe(1);
  });

  it('of shipments: the two tabs they refer to, each read once for all rows', () => {
    const addOn = openSetUp();
    bring(addOn, 'Orders', orderFile(10));
    const shipments: SentFile = [
      ['direction', 'order', 'quantity'],
      Array.from({ length: 10 }, (_, index) => ['Outbound', `ORD-000${(index % 5) + 1}`, '20']),
      { dates: 'yearFirst', decimalMark: '.' },
      NOTHING_MORE,
    ];
    const { add } = checkIt(addOn, 'Shipments', shipments);
    expect(add).toHaveLength(10);
    expect(addOn.last().calls).toMatchObject({ 'Range.getValues': 3 });
  });

  further(
    'are the same however many rows, so that fifty thousand in parts take Google minutes of the six that each may run',
    () => {
      const addOn = openSetUp();
      const measure = (rows: number) => {
        const outcome = bring(addOn, 'Orders', orderFile(rows));
        if (!outcome.ok) throw new Error('The rows were not added.');
        const { calls, commits, charged } = lastRun(addOn) ?? { calls: {}, commits: 0, charged: Number.NaN };
        return { outcome, calls, commits, charged };
      };
      const takeOut = ({ outcome }: ReturnType<typeof measure>) => {
        expect(addOn.call('undo', outcome.undo)).toMatchObject({ ok: true });
        const { calls, commits } = addOn.last();
        return { calls, commits };
      };
      /** What it costs to check rows that are others than those that stand there. */
      const checkOthers = () => {
        const [keys, rows, formats, everyRow] = orderFile(20);
        const others = rows.map((row) => ['Another', ...row.slice(1)]);
        expect(checkIt(addOn, 'Orders', [keys, others, formats, everyRow]).add).toHaveLength(20);
        return addOn.last();
      };
      // The first time the grid grows, the hidden tab of rollups has to be found.
      const undone = takeOut(measure(100));
      const few = measure(300);
      const besideFew = checkOthers();
      expect(takeOut(few)).toEqual(undone);
      const many = measure(1_000);
      const besideMany = checkOthers();
      expect(many.outcome.ids).toHaveLength(1_000);
      expect({ calls: many.calls, commits: many.commits }).toEqual({ calls: few.calls, commits: few.commits });
      expect(besideMany.calls).toEqual(besideFew.calls);

      // Beyond the calls, which are the same, Google's time goes by the cells that are read and written.
      const aRow = (many.charged - few.charged) / 700;
      const aStandingRow = (besideMany.charged - besideFew.charged) / 700;
      const part = (standing: number) => few.charged + aRow * 4_700 + aStandingRow * standing;
      const parts = Array.from({ length: 10 }, (_, index) => part(index * 5_000));
      expect(aStandingRow).toBeGreaterThan(0);
      expect(parts[0]).toBeLessThan(SIX_MINUTES / 20);
      // What was written is read again in each part.
      expect(Math.max(...parts)).toBeLessThan(SIX_MINUTES * 0.27);
    },
    120_000,
  );

  it('to read back what it wrote: the header, and the columns that are added up', () => {
    const addOn = openSetUp();
    const outcome = bring(addOn, 'Orders', orderFile(10));
    addOn.call('readBack', 'Orders', outcome.ok ? outcome.ids : []);
    expect(costly(addOn.last().calls)).toEqual({
      'Properties.getProperties': 1,
      'Properties.getProperty': 1,
      'Range.getValues': 2,
    });
    expect(addOn.last().commits).toBe(0);
  });

  it('to ask which order is meant: the orders once more, however many rows ask', () => {
    const addOn = openSetUp();
    bring(addOn, 'Orders', orderFile(10));
    const shipments: SentFile = [
      ['direction', 'order', 'quantity'],
      Array.from({ length: 10 }, (_, index) => ['Outbound', `PO-400${index % 2}`, '20']),
      { dates: 'yearFirst', decimalMark: '.' },
      NOTHING_MORE,
    ];
    expect(checkIt(addOn, 'Shipments', shipments).asked).toHaveLength(2);
    expect(addOn.last().calls).toMatchObject({ 'Range.getValues': 4 });
  });
});
