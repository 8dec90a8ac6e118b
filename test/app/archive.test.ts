// Archiving a season: finished orders leave with all that belongs to them, every figure stays, and all of it comes back.
import { copyWorkbook } from '../../workbench/runtime/copy-workbook';
import { type AddOn, openAddOn, plainOrder } from '../support/add-on';
import { ask, day, fill, finishedSeason, order } from '../support/finished-season';
import { further } from '../support/tiers';

const SS26 = { by: 'season', value: 'SS26' } as const;

const names = (addOn: AddOn) => addOn.book.sheets().map(({ name }) => name);
const shown = (addOn: AddOn, tab: string) =>
  addOn.rows(tab).map((row) => Object.fromEntries(Object.entries(row).map(([label, cell]) => [label, cell.value])));
const ids = (addOn: AddOn, tab: string, label: string) => addOn.rows(tab).map((row) => row[label]?.value);

function archiveAll(
  addOn: AddOn,
  choice: unknown = SS26,
): readonly { readonly said?: string; readonly left?: number }[] {
  const outcomes: { ok?: boolean; said?: string; left?: number; why?: string }[] = [];
  do outcomes.push(ask(addOn, 'archivePart', choice));
  while ((outcomes.at(-1)?.left ?? 0) > 0);
  return outcomes;
}

describe('Archiving a season', () => {
  let addOn: AddOn;
  beforeEach(() => {
    addOn = finishedSeason();
  });

  further('tells first what would leave, what stays and why, and the totals', () => {
    const view = ask<{ seasons: readonly { name: string; holds: string }[]; size: string }>(addOn, 'archive');
    expect(view.seasons.map(({ name }) => name)).toEqual(['SS26', 'AW26']);
    expect(view.size).toMatch(/^This spreadsheet holds [\d,]+ of 10,000,000 cells/);
    const preview = ask<{ moves: unknown; stays: unknown; totals: readonly { name: string }[]; rows: number }>(
      addOn,
      'previewArchive',
      SS26,
    );
    expect(preview).toMatchObject({
      rows: 12,
      moves: ['Orders: 2 rows', 'Shipments: 4 rows', 'Stock moves: 4 rows', 'Expenses: 2 rows'],
      stays: ['ORD-0002: ORD-0002 is not finished.'],
    });
    expect(preview.totals).toContainEqual({
      name: 'Expenses › Base amount',
      before: '46.4',
      archived: '22.2',
      carried: '22.2',
      after: '46.4',
    });
    expect(addOn.last().calls).not.toHaveProperty('Range.setValues');
  });

  it('moves them whole and leaves every figure of what stays as it was', () => {
    const before = { item: shown(addOn, 'Inventory'), open: shown(addOn, 'Orders')[1] };
    expect(archiveAll(addOn)).toEqual([expect.objectContaining({ ok: true, rows: 12, left: 0 })]);
    expect(ids(addOn, 'Orders', 'Order ID')).toEqual(['ORD-0002', 'ORD-0004']);
    expect(ids(addOn, 'Orders SS26', 'Order ID')).toEqual(['ORD-0001', 'ORD-0003']);
    expect(ids(addOn, 'Shipments SS26', 'Shipment ID')).toEqual(['SHP-0001', 'SHP-0002', 'SHP-0005', 'SHP-0006']);
    expect(shown(addOn, 'Inventory')).toEqual(before.item);
    expect(shown(addOn, 'Orders')[0]).toEqual(before.open);
    expect(ask(addOn, 'check')).toMatchObject({ lines: [] });
  });

  further('keeps texts as they were typed, days as days, and no formula', () => {
    archiveAll(addOn);
    const [row] = addOn.rows('Orders SS26');
    expect(row?.['PO number']?.value).toBe('00123');
    expect(row?.Notes?.value).toBe('=1+1');
    expect(row?.['Original ex-factory']).toMatchObject({ value: day('2026-03-02'), display: '2 Mar 2026' });
    expect(
      addOn
        .rows('Orders SS26')
        .flatMap((each) => Object.values(each))
        .filter(({ formula }) => formula),
    ).toEqual([]);
  });

  further('puts everything back where it stood', () => {
    const tabs = ['Orders', 'Shipments', 'Stock moves', 'Expenses', 'Inventory'];
    const before = tabs.map((tab) => shown(addOn, tab));
    archiveAll(addOn);
    expect(ask(addOn, 'undoArchivePart')).toMatchObject({ ok: true, rows: 12, left: 0 });
    expect(tabs.map((tab) => shown(addOn, tab))).toEqual(before);
    expect(names(addOn)).not.toContain('Orders SS26');
    expect(ask(addOn, 'undoArchivePart')).toEqual({ ok: false, why: 'There is no archive to undo: it was closed.' });
  });

  further('never gives an ID again whose row is archived', () => {
    fill(addOn, 'Orders', 6, [order('ORD-0090')]);
    archiveAll(addOn);
    expect(ids(addOn, 'Orders SS26', 'Order ID')).toContain('ORD-0090');
    expect(ask(addOn, 'addRow', 'Orders', plainOrder)).toMatchObject({ added: { id: 'ORD-0091' } });
  });

  further('gives no archived ID in a copy of the spreadsheet either, which has lost its properties', () => {
    fill(addOn, 'Orders', 6, [order('ORD-0090')]);
    archiveAll(addOn);
    ask(addOn, 'closeArchive', 'SS26', false);
    const now = () => new Date(addOn.clock.now());
    const copy = openAddOn(copyWorkbook(addOn.book, addOn.google.state(), { now, metadata: true }));
    expect(ask(copy, 'addRow', 'Orders', plainOrder)).toMatchObject({ added: { id: 'ORD-0091' } });
  });

  further('takes along what people wrote in columns of their own, and brings it back', () => {
    const orders = addOn.sheetId('Orders');
    addOn.book.insert(orders, 'COLUMNS', 3, 1);
    addOn.book.write(orders, { row: 0, col: 3, rows: 4, cols: 1 }, [
      [{ typed: 'Fit model' }],
      [{ typed: 'Inés' }],
      [{ typed: 'Bea' }],
      [{ typed: '=2*21' }],
    ]);
    const before = shown(addOn, 'Orders');
    const preview = ask<{ notes: readonly string[] }>(addOn, 'previewArchive', SS26);
    expect(preview.notes.join(' ')).toContain('Orders › Fit model');
    archiveAll(addOn);
    expect(shown(addOn, 'Orders SS26').map((row) => row['Fit model'])).toEqual(['Inés', 42]);
    expect(shown(addOn, 'Orders')[0]?.['Fit model']).toBe('Bea');
    ask(addOn, 'undoArchivePart');
    expect(shown(addOn, 'Orders')).toEqual(before);
  });

  further('is saved as CSV, in which no text is a formula', () => {
    archiveAll(addOn);
    const file = ask<{ name: string; text: string; next?: number }>(addOn, 'archiveFile', 'SS26', 'Orders', 2);
    expect(file).toMatchObject({ name: 'Orders SS26.csv' });
    const [header = '', first = '', ...rest] = file.text.split('\r\n');
    expect(header.split(',').slice(0, 3)).toEqual(['Order ID', 'Status', 'Style']);
    expect(header).not.toContain('Row before');
    expect(first).toContain('2026-03-02');
    expect(first).toContain(',00123,');
    expect(first).toContain(",'=1+1");
    expect(rest).toHaveLength(2);
  });

  further('stands as plain values once it is closed, and cannot be undone then', () => {
    archiveAll(addOn);
    expect(ask(addOn, 'closeArchive', 'SS26', true)).toMatchObject({ ok: true });
    expect(Object.keys(shown(addOn, 'Orders SS26')[0] ?? {})).not.toContain('Row before');
    expect(ask(addOn, 'undoArchivePart')).toMatchObject({ ok: false });
    expect(ask(addOn, 'check')).toMatchObject({ lines: [] });
  });

  further('is one at a time: another waits until the first is closed, and has a tab of its own', () => {
    archiveAll(addOn);
    const other = { by: 'before', value: '2026-06-01' };
    expect(ask(addOn, 'archivePart', other)).toEqual({
      ok: false,
      why: 'The archive SS26 is still open. Close it first, or undo it.',
    });
    ask(addOn, 'closeArchive', 'SS26', true);
    expect(ask(addOn, 'archivePart', other)).toMatchObject({ ok: true, left: 0 });
    expect(ids(addOn, 'Orders before 2026-06-01', 'Order ID')).toEqual(['ORD-0004']);
  });

  further('puts nothing back where something was changed since, and says what', () => {
    archiveAll(addOn);
    addOn.put('Orders SS26', 2, 'Quantity', [[7]]);
    expect(ask(addOn, 'undoArchivePart')).toEqual({
      ok: false,
      why: 'Rows of “Orders SS26” were changed since. Undo that first. Nothing was put back.',
    });
    addOn.put('Orders SS26', 2, 'Quantity', [[100]]);
    fill(addOn, 'Orders', 4, [order('ORD-0003')]);
    expect(ask(addOn, 'undoArchivePart')).toMatchObject({ ok: false, why: expect.stringContaining('ORD-0003') });
  });

  it('leaves an order whose expense is not paid, whose ID stands twice, or that ended only now', () => {
    addOn.put('Expenses', 2, 'Paid on', [['']]);
    fill(addOn, 'Orders', 6, [order('ORD-0003'), order('ORD-0005', { 'Original ex-factory': day('2026-11-15') })]);
    expect(ask(addOn, 'previewArchive', SS26)).toMatchObject({
      rows: 0,
      stays: [
        'ORD-0001 and 1 more: EXP-0001 is not finished.',
        'ORD-0003 and 1 more: the ID ORD-0003 stands in two rows. Check this spreadsheet gives one of them its own.',
        'ORD-0005: it was due in the last two weeks, and the weekly summary still counts it.',
      ],
    });
  });

  further('names its tabs by what a tab may be called, whatever the season is', () => {
    const season = '=HYPERLINK("x")/*?:[SS]';
    fill(addOn, 'Orders', 2, [order('ORD-0001', { Season: season })]);
    expect(ask(addOn, 'archivePart', { by: 'season', value: season })).toMatchObject({ ok: true, left: 0 });
    expect(names(addOn)).toContain('Orders HYPERLINK x SS');
    expect(ask(addOn, 'undoArchivePart')).toMatchObject({ ok: true });
  });

  it('is suggested by the check once the spreadsheet is large', () => {
    addOn.book.insertSheet('Photos', { rows: 40_000, cols: 26 });
    const { lines } = ask<{ lines: readonly { found: string; archives?: true }[] }>(addOn, 'check');
    expect(lines).toEqual([
      expect.objectContaining({
        found: expect.stringMatching(
          /^This spreadsheet holds 1,0\d\d,\d\d\d of 10,000,000 cells. Archiving SS26 frees \d+ /,
        ),
        archives: true,
      }),
    ]);
  });
});
