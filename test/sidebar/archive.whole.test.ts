// Archiving in the sidebar: what leaves and what stays is seen first, parts follow one another, and a stop comes between two.
import type { ArchivePreview, ArchiveView } from '../../src/app/api';
import { eventually } from '../support/eventually';
import type { Script } from './server';
import { type Stage, staging } from './stage';

let stage: Stage;
const openStage = staging();

const button = (name: string | RegExp) => stage.page.getByRole('button', { name, exact: typeof name === 'string' });
const shown = (text: string | RegExp) => stage.page.getByText(text).first().waitFor();

const choice = { by: 'season', value: 'SS26' } as const;
const view: ArchiveView = {
  size: 'This spreadsheet holds 1,200,000 of 10,000,000 cells (12 %).',
  seasons: [{ choice, name: 'SS26', holds: '2 orders, 12 rows, 240 cells' }],
  archives: [],
};
const preview: ArchivePreview = {
  title: 'SS26',
  rows: 12,
  moves: ['Orders: 2 rows', 'Shipments: 4 rows'],
  stays: ['ORD-0002: <b>SHP-0003</b> is not finished.'],
  totals: [{ name: 'Orders, rows', before: '4', archived: '2', carried: '0', after: '2' }],
  notes: ['You can undo it until you close the archive.'],
};
const archived: ArchiveView = {
  ...view,
  archives: [{ label: 'SS26', open: true, tabs: [{ table: 'Orders', name: 'Orders SS26', rows: 2 }] }],
  open: { label: 'SS26', choice, rows: 12 },
};

test('a season is looked at, then archived part by part, and what was done is said', async () => {
  let parts = 0;
  const script: Script = {
    archive: () => (parts > 0 ? archived : view),
    previewArchive: () => preview,
    archivePart: () => {
      parts += 1;
      return { ok: true, said: '12 rows moved to the archive SS26.', rows: 6 * parts, left: 12 - 6 * parts };
    },
  };
  stage = await openStage('archive', script);
  await shown(/1,200,000 of 10,000,000 cells/);
  await button('Preview of archiving SS26').click();
  await shown('ORD-0002: <b>SHP-0003</b> is not finished.');
  await shown('You can undo it until you close the archive.');
  await button('Archive 12 rows').click();
  await shown('12 rows moved to the archive SS26.');
  expect(stage.callsOf('archivePart').map(({ args }) => args)).toEqual([[choice], [choice]]);
  await button('Undo').waitFor();
});

test('what cannot be archived says why, and nothing is asked of the server', async () => {
  const obstacle = 'The archive AW25 is still open. Close it first, or undo it.';
  stage = await openStage('archive', { archive: () => view, previewArchive: () => ({ ...preview, obstacle }) });
  await button('Preview of archiving SS26').click();
  await shown(obstacle);
  await eventually(() => button(/^Archive \d+ rows$/).count(), 0);
});

test('an archive is saved as CSV, and its tabs go only once the person has said that the files are saved', async () => {
  stage = await openStage('archive', {
    archive: () => archived,
    archiveFile: (_label, _table, first) =>
      first === 2
        ? { name: 'Orders SS26.csv', text: 'Order ID\r\n', next: 3 }
        : { name: 'Orders SS26.csv', text: 'ORD-0001\r\n' },
    closeArchive: (label) => ({ ok: true, said: `The tabs of the archive ${label} are gone.` }),
  });
  await button('Save as CSV: Orders').click();
  const link = stage.page.getByRole('link', { name: 'Save Orders SS26.csv' });
  await link.waitFor();
  await eventually(() => link.getAttribute('download'), 'Orders SS26.csv');
  const text = await link.evaluate(async (element) => (await fetch((element as HTMLAnchorElement).href)).text());
  expect(text.replace('\ufeff', '')).toBe('Order ID\r\nORD-0001\r\n');
  await button('Remove the tabs').click();
  expect(stage.callsOf('closeArchive')).toEqual([]);
  await button('Yes, remove them').click();
  await shown('The tabs of the archive SS26 are gone.');
});
