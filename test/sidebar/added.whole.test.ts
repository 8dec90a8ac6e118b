// A row that was just added: what is said of it, and how it is taken out again, unless somebody has changed it since.
import type { Locator } from 'playwright-core';
import type { AddOutcome, UndoOutcome } from '../../src/app/api';
import { eventually } from '../support/eventually';
import { added, busyDesk, type Script } from './server';
import { type Stage, staging, until } from './stage';

let stage: Stage;
const openStage = staging();

const field = (label: string): Locator => stage.page.getByLabel(label, { exact: true });
const button = (name: string): Locator => stage.page.getByRole('button', { name, exact: true });
const heading = (name: string) => stage.page.getByRole('heading', { name, level: 1, exact: true }).waitFor();
const shown = (text: string | RegExp): Promise<void> => stage.page.getByText(text).first().waitFor();
const isFocused = (element: Locator) => element.evaluate((node) => node === document.activeElement);
const message = () => stage.page.locator('.toast');

/** An order as somebody adds it from the desk. */
async function addOrder(script: Script = {}): Promise<void> {
  stage = await openStage('home', script);
  await button('Add order').click();
  await field('Style').fill('Linen shirt');
  await field('Factory').fill('Textiles del Norte');
  await field('Quantity').fill('400');
  await field('Original ex-factory').fill('26/2/2027');
  await button('Add order').click();
  await shown('ORD-0042 added.');
}

test('what was added by mistake is taken out again by keyboard, which is said, and the desk is read anew', async () => {
  await addOrder();
  await heading('Order added');
  await until(() => isFocused(message()));
  await until(() => stage.callsOf('home').length === 2);
  stage.script({ home: () => ({ ...busyDesk, counts: { ...busyDesk.counts, late: 1 } }) });
  await stage.page.keyboard.press('Tab');
  await stage.page.keyboard.press('Tab');
  expect(await isFocused(button('Undo'))).toBe(true);
  await stage.page.keyboard.press('Enter');

  await shown('ORD-0042 was taken out again.');
  await heading('Order taken out');
  expect(stage.callsOf('undo').map(({ args }) => args)).toEqual([[added.undo]]);
  await until(() => isFocused(message()));
  await eventually(() => stage.page.getByRole('status').first().innerText(), 'ORD-0042 was taken out again.');
  // What it held is gone with it, and nothing leads to it any more.
  await eventually(() => stage.page.locator('.facts').count(), 0);
  await eventually(() => button('Undo').count(), 0);
  await eventually(() => button('Show it in Orders').count(), 0);

  await button('Back to the desk').last().click();
  await button('1 late').waitFor();
});

test('after it was taken out, the next one is added from a fresh form', async () => {
  await addOrder();
  await button('Undo').click();
  await shown('ORD-0042 was taken out again.');
  await button('Add order').click();
  await field('Style').waitFor();
  await eventually(() => field('Style').inputValue(), '');
});

test('a row that somebody has written in since stays, with what they changed and the way to it', async () => {
  await addOrder({
    undo: () => ({ ok: false, changed: [{ table: 'Orders', id: 'ORD-0042', fields: ['Quantity', 'Notes'] }] }),
  });
  await button('Undo').click();
  const notice = stage.page.getByRole('alert');
  await notice.waitFor();
  expect((await notice.innerText()).replace(/\s+/g, ' ')).toBe(
    'Not undone, since these were changed after it: ORD-0042 Quantity, Notes',
  );
  await shown('ORD-0042 added.');
  expect(await stage.page.locator('.facts').innerText()).toContain('Linen shirt');
  await notice.getByRole('button', { name: 'ORD-0042' }).click();
  await heading('ORD-0042');
});

test('a row that somebody deleted meanwhile is said to be gone', async () => {
  await addOrder({ undo: () => ({ ok: false, changed: [{ table: 'Orders', id: 'ORD-0042', fields: [] }] }) });
  await button('Undo').click();
  await shown('gone or taken back');
});

test.each<[string, () => UndoOutcome, string]>([
  ['someone else writes just then', () => ({ ok: false, refused: 'busy' }), 'Someone else is writing just now.'],
  [
    'the connection breaks',
    () => {
      throw 'NetworkError: Connection failure due to HTTP 0';
    },
    'The connection broke on the way. Look in the tab first: it may be done already.',
  ],
])('it can be tried again when %s', async (_case, undo, sentence) => {
  await addOrder();
  const usual = stage.script({ undo });
  await button('Undo').click();
  await shown(sentence);
  await shown('ORD-0042 added.');
  stage.script({ undo: usual.undo ?? undo });
  await button('Undo').click();
  await shown('ORD-0042 was taken out again.');
  await eventually(() => stage.page.getByRole('alert').count(), 0);
});

test('an impatient second click takes it out once', async () => {
  let answer: (outcome: UndoOutcome) => void = () => undefined;
  await addOrder({ undo: () => new Promise<UndoOutcome>((resolve) => (answer = resolve)) });
  await button('Undo').dblclick();
  await button('Undoing…').click();
  answer({ ok: true, said: '', rows: [] });
  await shown('ORD-0042 was taken out again.');
  expect(stage.callsOf('undo')).toHaveLength(1);
});

test('a row that people name themselves is called by its name', async () => {
  const sent: Extract<AddOutcome, { ok: true }> = {
    ok: true,
    added: { table: 'Inventory', tab: 'Inventory', id: 'LS <b>M</b>' },
    undo: { id: 'LS <b>M</b>', reverse: [], remove: [], restore: [] },
  };
  stage = await openStage('form/Inventory', { addRow: () => sent });
  await field('SKU').fill('LS <b>M</b>');
  await field('Description').fill('Linen shirt');
  await button('Add item').click();
  await shown('LS <b>M</b> added.');
  await button('Undo').click();
  await shown('LS <b>M</b> was taken out again.');
  await heading('Item taken out');
});
