// What was laid is kept as fingerprints: short, told apart, and the same again for what looks the same.
import fc from 'fast-check';
import { tabPlans } from '../../src/app/declared';
import { laidByFirstRelease } from '../../src/app/migrations/first-release';
import {
  blankRecord,
  declaredPrint,
  fingerprint,
  formatText,
  laidPrint,
  lookText,
  readRecord,
  recordOf,
  validationText,
  writeRecord,
} from '../../src/derive/record';
import { tables } from '../../src/tabs';

describe('A fingerprint', () => {
  it('is three signs that no metadata or source has to escape', () => {
    fc.assert(fc.property(fc.string(), (text) => /^[\w-]{3}$/.test(fingerprint(text))));
  });

  it('tells the columns of every tab from one another, and the words of every status', () => {
    for (const { columns } of tabPlans(tables)) {
      const words = columns.flatMap(({ tones = {} }) => Object.keys(tones));
      for (const names of [columns.map(({ key }) => key), words]) {
        expect(new Set(names.map(fingerprint)).size).toBe(names.length);
      }
    }
  });

  it('never changes: workbooks hold those of earlier releases', () => {
    expect(['', 'Stage', 'd mmm yyyy'].map(fingerprint)).toEqual(['3mp', 'VOr', 'bxM']);
  });
});

describe('The record of a tab', () => {
  const plans = tabPlans(tables);

  it('reads as it was written, within the little room that Google gives a sheet’s marks', () => {
    for (const plan of plans) {
      const record = recordOf(plan);
      const text = writeRecord(record);
      expect(text.length).toBeLessThan(1_500);
      expect(readRecord(text)).toEqual(record);
      for (const column of plan.columns) {
        expect(laidPrint(readRecord(text), column.key, 'note')).toBe(declaredPrint(column, 'note'));
      }
    }
  });

  it('of a column that was never laid is that of nothing', () => {
    expect(laidPrint(blankRecord, 'anything', 'validation')).toBe(fingerprint(''));
  });

  it('of 0.1.0 names every column that its tabs had', () => {
    const counts = Object.entries(laidByFirstRelease).map(([table, text]) => [table, readRecord(text).columns.size]);
    expect(Object.fromEntries(counts)).toEqual({
      Orders: 33,
      Inventory: 28,
      'Stock moves': 12,
      Shipments: 22,
      Expenses: 19,
      Settings: 4,
      'Reminder log': 8,
    });
  });
});

test('what looks the same has the same text', () => {
  expect(['General', '', '0.###############'].map(formatText)).toEqual(['', '', '']);
  expect(lookText('#FCEEEE', '#B3261E')).toBe(lookText('#fceeee', '#b3261e'));
  expect(validationText({ type: 'atLeast', least: 0, help: 'x' })).not.toBe(
    validationText({ type: 'atLeast', least: 1, help: 'x' }),
  );
  expect(validationText({ help: 'x', least: 0, type: 'atLeast' })).toBe(
    validationText({ type: 'atLeast', least: 0, help: 'x' }),
  );
});
