// The check of the spreadsheet: what it says, its buttons, and the report that is copied.

import { eventually } from '../support/eventually';
import { checked, type Script } from './server';
import { type Stage, staging, until } from './stage';

let stage: Stage;
const openStage = staging();

const open = async (start: string, script?: Script) => {
  stage = await openStage(start, script);
};
const button = (name: string) => stage.page.getByRole('button', { name, exact: true });
const shown = (text: string | RegExp) => stage.page.getByText(text).first().waitFor();

test('it says what it found, and Back leads to the desk', async () => {
  await open('check');
  await shown('something typed stands in its way, “120” in row 5.');
  await shown('Your reminders no longer run here.');
  await until(async () => (await stage.page.evaluate(() => document.activeElement?.textContent)) === 'Check');
  await button('Back to the desk').click();
  await shown('Needs you first');
});

test('a click mends one thing and looks again; nothing is mended before', async () => {
  let lines = checked.lines;
  await open('check', {
    check: () => ({ ...checked, lines }),
    repair: (id) => {
      lines = lines.filter((line) => line.id !== id);
      return { ok: true };
    },
  });
  await button('Clear what was typed').waitFor();
  expect(stage.callsOf('repair')).toEqual([]);
  await button('Clear what was typed').click();
  await until(async () => (await button('Clear what was typed').count()) === 0);
  await button('Start yours again').click();
  await shown('All is as it should be.');
  expect(stage.callsOf('repair').map(({ args }) => args)).toEqual([['open'], ['clock']]);
});

test('a repair that was refused says why and leaves the line', async () => {
  await open('check', { repair: () => ({ ok: false, refused: 'busy' }) });
  await button('Clear what was typed').click();
  await shown('Someone else is writing just now.');
  await button('Clear what was typed').waitFor();
});

test('a desk that cannot be opened again says why, and the check stays', async () => {
  await open('check', { openDesk: () => Promise.reject('NetworkError: Connection failure due to HTTP 0') });
  await button('Back to the desk').click();
  await shown('Google could not be reached. Check the connection.');
  await button('Copy report').waitFor();
});

test('the link to authorise opens Google in a tab of its own', async () => {
  const line = { id: 'a', found: 'Google asks you.', button: 'Authorise', url: 'https://accounts.google.com/o/oauth2' };
  await open('check', { check: () => ({ ...checked, lines: [line] }) });
  const link = stage.page.getByRole('link', { name: 'Authorise' });
  await eventually(() => link.getAttribute('href'), line.url);
  await eventually(() => link.getAttribute('target'), '_blank');
});

test('the report is plain text without a row or an address', async () => {
  await open('check');
  await button('Copy report').click();
  await shown(/^Copied\./);
  const copied = await stage.page.locator('textarea').evaluate((area) => {
    const { value, selectionStart, selectionEnd } = area as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(copied).toBe(
    [
      'Selvedge, check of this spreadsheet',
      'Locale: es_ES',
      'Reminders sent by: (address), (address)',
      '- Orders › Open computes nothing: something typed stands in its way, 1 cell.',
      '- Your reminders no longer run here. Switch them on again.',
    ].join('\n'),
  );
});

test('a browser that does not let it be copied shows it', async () => {
  await open('check');
  await button('Copy report').waitFor();
  await stage.page.evaluate(() => {
    document.execCommand = () => false;
  });
  await button('Copy report').click();
  await shown('The browser did not let it be copied.');
  const { height = 0 } = (await stage.page.locator('textarea').boundingBox()) ?? {};
  expect(height).toBeGreaterThan(40);
});

test('the last steps say who took them, and one that stands is taken back or says what is in the way', async () => {
  await open('steps', {
    undoKept: () => ({ ok: false, changed: [{ table: 'Orders', id: 'ORD-0017', fields: ['Quantity'] }] }),
  });
  await shown('you, Sun 22 Nov, 09:12');
  await shown('Too many cells to undo from here');
  await eventually(() => stage.page.getByRole('button', { name: /^Undo/ }).count(), 1);
  await stage.page.getByRole('button', { name: 'Undo: Shipped 60.' }).click();
  await shown('Not undone, since these were changed after it: ORD-0017: Quantity');
  stage.script({ undoKept: () => ({ ok: true, said: 'Undone: ORD-0017 is as it was before.', rows: [] }) });
  await stage.page.getByRole('button', { name: 'Undo: Shipped 60.' }).click();
  await shown('Undone: ORD-0017 is as it was before.');
  expect(stage.callsOf('undoKept').map(({ args }) => args)).toEqual([[3], [3]]);
});
