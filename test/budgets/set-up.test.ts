// What setting up costs of Google's time: everything is read before anything is written, and a second run writes nothing.
import { type AddOn, openAddOn, openSetUp } from '../support/add-on';
import { openStored } from '../support/later-release';

const SECOND = 1_000;
const writes = ({ calls }: ReturnType<AddOn['last']>) =>
  Object.keys(calls).filter((name) =>
    /\.(set|insert|add|delete|protect|clear|create(?!DeveloperMetadataFinder|TemplateFromFile))/.test(name),
  );
const total = ({ calls }: ReturnType<AddOn['last']>) => Object.values(calls).reduce((sum, count) => sum + count, 0);

describe('Setting up', () => {
  it('a blank spreadsheet takes at most 10 s and is carried out in two goes', () => {
    const addOn = openAddOn();
    addOn.menu('setUp');
    const run = addOn.last();
    expect(run.charged).toBeLessThanOrEqual(10 * SECOND);
    expect(run.commits).toBe(2);
    expect(total(run)).toBeLessThanOrEqual(2_220);
    // Some 700 build the drop-downs of Today, which differ from row to row: none of them goes to Google.
    // One write for all the headers of a tab, one for its notes, one for its filter.
    expect(run.calls).toMatchObject({ 'Spreadsheet.insertSheet': 9, 'Range.setNotes': 8, 'Range.createFilter': 8 });
  });

  it('what is set up already takes at most 1.5 s, and nothing is written', () => {
    const addOn = openSetUp();
    addOn.menu('setUp');
    const run = addOn.last();
    expect(run.charged).toBeLessThanOrEqual(1.5 * SECOND);
    expect(writes(run)).toEqual([]);
    expect(run.commits).toBe(0);
    // Row 1 of eight tabs once, its formulas where there are any, the sums; then the ids of the rows.
    expect(run.calls).toMatchObject({ 'Range.getValues': 14, 'Range.getFormulas': 7, 'Range.getDisplayValues': 1 });
  });

  it('a workbook of 0.1.0, once it was brought up to date, is compared by its records only', () => {
    const addOn = openStored('0.1.0', undefined, { answers: ['YES'] });
    addOn.menu('setUp');
    addOn.menu('setUp');
    const run = addOn.last();
    expect(run.charged).toBeLessThanOrEqual(1.5 * SECOND);
    expect(
      Object.keys(run.calls).filter((name) => /getNotes|getNumberFormats|getDataValidations|Rules/.test(name)),
    ).toEqual([]);
    expect(run.commits).toBe(0);
  });
});
