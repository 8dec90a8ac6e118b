// What archiving asks of Google: reads by tab, not by row, and writes by tab and stretch.
import { type AddOn } from '../support/add-on';
import { ask, finishedSeason } from '../support/finished-season';

const SS26 = { by: 'season', value: 'SS26' } as const;

/** Calls that go to Google and back, or that read, write or move cells. */
const costly = ({ last }: AddOn) =>
  Object.fromEntries(
    Object.entries(last().calls).filter(([name]) =>
      /Range\.(get|set)(Values|Formulas|DisplayValues)|Properties\.|(insert|delete)(Rows|Columns|Sheet)|flush|Lock\.tryLock/.test(name),
    ),
  );

describe('Service calls', () => {
  const addOn = finishedSeason();

  it('of looking at what an archive would do: one read a tab, and one a tab for formulas of the person’s own', () => {
    ask(addOn, 'previewArchive', SS26);
    console.log(costly(addOn), addOn.last().commits, addOn.last().cells);
  });

  it('of archiving', () => {
    ask(addOn, 'archivePart', SS26);
    console.log(costly(addOn), addOn.last().commits, addOn.last().cells);
  });

  it('of putting back', () => {
    ask(addOn, 'undoArchivePart');
    console.log(costly(addOn), addOn.last().commits, addOn.last().cells);
  });
});
