// What getValues gives for a date is told by its tag, [object Date], whatever realm it comes from.
import type { Belief } from '../belief';

export const datesFromCells: Belief = {
  says: 'What getValues gives for a date is told by its tag, [object Date], whatever realm it comes from.',
  source: 'https://developers.google.com/apps-script/guides/v8-runtime',
  test({ sheet }) {
    const cell = sheet([[46348]]).getRange('A1');
    cell.setNumberFormat('d mmm yyyy');
    const value: unknown = cell.getValue();
    return {
      seen: [Object.prototype.toString.call(value), Number.isFinite(Number(value))],
      expected: ['[object Date]', true],
    };
  },
};
