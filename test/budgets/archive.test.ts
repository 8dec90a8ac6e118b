// What archiving asks of Google: reads by tab, not by row, and writes by tab and stretch.
import type { AddOn } from '../support/add-on';
import { ask, finishedSeason } from '../support/finished-season';

const SS26 = { by: 'season', value: 'SS26' } as const;

/** Calls that go to Google and back, or that read, write or move cells. */
const costly = ({ last }: AddOn) =>
  Object.fromEntries(
    Object.entries(last().calls).filter(([name]) =>
      /Range\.(get|set)(Values|Formulas|DisplayValues)|Properties\.|(insert|delete)(Rows|Columns|Sheet)|flush|Lock\.tryLock/.test(
        name,
      ),
    ),
  );

describe('Service calls', () => {
  const addOn = finishedSeason();

  it('of looking at what an archive would do: a read a tab, and one of each tab that rows leave for formulas of its people’s own', () => {
    ask(addOn, 'previewArchive', SS26);
    expect(costly(addOn)).toMatchObject({ 'Range.getValues': 7, 'Range.getFormulas': 4 });
    expect(addOn.last().commits).toBe(0);
    expect(addOn.last().cells.written).toBe(0);
  });

  it('of archiving four tabs: reads and writes by tab, one call a stretch that is deleted, whatever a row holds', () => {
    ask(addOn, 'archivePart', SS26);
    const calls = costly(addOn);
    expect(calls).toMatchObject({ 'Lock.tryLock': 1, 'SpreadsheetApp.flush': 2, 'Spreadsheet.insertSheet': 4 });
    // Three of them look at what is carried forward in each of two tabs.
    expect(calls['Range.getValues']).toBeLessThanOrEqual(31);
    expect(calls['Range.setValues']).toBeLessThanOrEqual(10);
    // Eight stretches of rows, and in each of four new tabs the rows that are not needed.
    expect(calls['Sheet.deleteRows']).toBe(12);
    expect(calls['Properties.setProperty']).toBeLessThanOrEqual(9);
    expect(addOn.last().commits).toBeLessThanOrEqual(14);
  });

  it('of putting them back: one insertion and one write a stretch', () => {
    ask(addOn, 'undoArchivePart');
    const calls = costly(addOn);
    expect(calls).toMatchObject({ 'Sheet.insertRowsBefore': 8, 'Range.setValues': 8, 'Spreadsheet.deleteSheet': 4 });
    expect(calls['Range.getValues']).toBeLessThanOrEqual(34);
    expect(addOn.last().commits).toBeLessThanOrEqual(10);
  });
});
