// How long the reminders take to judge a workbook and write its mails, by its rows; Google's own part is what reading costs.
import { compose } from '../src/app/compose';
import { remindersNow } from '../src/app/reminders-now';
import { digests } from '../src/domain/digests';
import { toDayNumber } from '../src/schema/dates';
import { manyRows, plainWorkbook } from '../test/support/plain-workbook';
import { machine, report } from './report';

const TODAY = '2026-11-23';

const results = [1_000, 10_000, 50_000].map((rows) => {
  const cells = manyRows(rows / 4, toDayNumber(TODAY));
  const desk = plainWorkbook(TODAY, cells);
  const start = performance.now();
  const now = remindersNow(desk);
  const all = now ? digests(now.owned, now.context) : [];
  const judged = performance.now();
  const mails = all.map(compose);
  const read = Object.values(desk.reads);
  return {
    rows,
    reads: read.reduce((sum, { times }) => sum + times, 0),
    'cells read': read.reduce((sum, each) => sum + each.cells, 0),
    'read and judge, ms': Math.round(judged - start),
    mails: mails.length,
    'write the mails, ms': Math.round(performance.now() - judged),
    'largest mail, KB': Math.ceil(Math.max(...mails.map(({ html }) => Buffer.byteLength(html))) / 1024),
  };
});
report('reminders', 'A morning’s reminders', results, [
  `Time by the clock (${machine}); the tabs are read in memory, without Google.`,
]);
