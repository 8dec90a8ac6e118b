// When factories are closed, typed into Settings and looked over by the check: what is taken, what is told, what stays.
import type { CheckLine, CheckView } from '../../src/app/api';
import { type AddOn, type Kept, keep, openKept, openSetUp, plainOrder } from '../support/add-on';

let kept: Kept | undefined;

/** A workbook with an order at a factory in Vietnam. */
function inUse(): AddOn {
  if (!kept) {
    const addOn = openSetUp({ freeCalls: true });
    addOn.call('addRow', 'Orders', { ...plainOrder, factory: 'Hanoi Garment 9' });
    addSetting(addOn, 'Country', 'Hanoi Garment 9', 'Vietnam');
    kept = keep(addOn);
  }
  return openKept(kept, { freeCalls: true });
}

function addSetting(addOn: AddOn, setting: string, item: string, value: string): number {
  const row = addOn.rows('Settings').length + 2;
  addOn.type('Settings', row, 'Setting', setting);
  addOn.type('Settings', row, 'Item', item);
  addOn.type('Settings', row, 'Value', value);
  return row;
}

const lines = (addOn: AddOn) => (addOn.call('check') as CheckView).lines;
const found = (addOn: AddOn) => lines(addOn).map((line) => line.found);

function lineOf(addOn: AddOn, part: string): CheckLine {
  const line = lines(addOn).find((each) => String(each.found).includes(part));
  if (!line) throw new Error(`No line says ${part}.`);
  return line;
}

/** The rows of Settings that tell when somebody works. */
const told = (addOn: AddOn) =>
  addOn
    .rows('Settings')
    .map((row) => ['Setting', 'Item', 'Value', 'Note'].map((label) => row[label]?.display ?? ''))
    .filter(([setting, item]) => ['Working days', 'Closed days', 'Country'].includes(setting ?? '') && item !== '');

const OFFER =
  'Vietnam: its closed days are not entered. Enter its 18 statutory holidays to 2028 and its week, Mon-Sat, and ask the factory when it really closes.';

test('the statutory days of a country in use are offered, taken by one button, and taken back as one step', () => {
  const addOn = inUse();
  expect(found(addOn)).toEqual([OFFER]);
  const line = lineOf(addOn, 'Vietnam');
  expect(line.button).toBe('Enter those of Vietnam');
  const before = told(addOn);
  expect(addOn.call('repair', line.id)).toEqual({ ok: true });
  const rows = told(addOn).slice(before.length);
  expect(rows.map(([setting, item]) => [setting, item])).toEqual([
    ['Working days', 'Vietnam'],
    ['Closed days', 'Vietnam'],
  ]);
  expect(rows[1]?.[2]).toMatch(/^2027-01-01 2027-02-05\.\.2027-02-06 /);
  expect(rows[1]?.[3]).toBe('Statutory days; ask the factory when it really closes.');
  expect(found(addOn)).toEqual([]);
  // Pressed twice, by somebody whose panel is old.
  expect(addOn.call('repair', line.id)).toEqual({ ok: true });
  expect(told(addOn)).toHaveLength(before.length + 2);
  const { steps } = addOn.call('steps') as { steps: readonly { number: number; said: string }[] };
  expect(steps[0]?.said).toBe('Entered the statutory days of Vietnam.');
  expect(addOn.call('undoKept', steps[0]?.number)).toMatchObject({ ok: true });
  expect(told(addOn)).toEqual(before);
});

test('a row that stands, blank or not, is never written over: nothing is offered then', () => {
  const addOn = inUse();
  addSetting(addOn, 'Closed days', 'Viet Nam', '');
  expect(found(addOn)).toEqual([]);
});

test('what cannot be read is told by its part, and a row that concerns nobody by its item', () => {
  const addOn = inUse();
  addSetting(addOn, 'Closed days', 'Hanoi Garment 9', '3-12 Feb, 30 Apr 2027');
  addSetting(addOn, 'Working days', 'Vietnam', 'Mon-Sat, Funday');
  addSetting(addOn, 'Closed days', 'Hanoi Garmet', '3-12 Feb 2027');
  addSetting(addOn, 'Closed days', 'Vietnam', '24/12/2026 3/2/2027');
  expect(found(addOn)).toEqual([
    'The setting Closed days, Hanoi Garment 9 cannot be read: “3-12 Feb”. Write it like 2027-02-03..2027-02-12 or 3-12 Feb 2027.',
    'The setting Working days, Vietnam cannot be read: “Funday”. Write it like Mon-Sat.',
    'The setting Closed days, Vietnam cannot be read: “3/2/2027”. Write it like 2027-02-03..2027-02-12 or 3-12 Feb 2027.',
    'The setting Closed days is for “Hanoi Garmet”, which is neither a country that Selvedge knows nor a name in any tab: it does nothing. Write the name as its rows do.',
  ]);
});

test('what cannot be read is told as it is typed, and stays; what can is taken without a word', () => {
  const addOn = inUse();
  const toasts = () => addOn.shown.flatMap((shown) => (shown.type === 'toast' ? [shown.message] : []));
  const before = toasts().length;
  const row = addSetting(addOn, 'Closed days', 'Hanoi Garment 9', 'del 3 al 12 de febrero de 2027');
  expect(toasts().slice(before)).toEqual([]);
  addOn.type('Settings', row, 'Value', '3-12 Feb');
  addOn.type('Settings', row, 'Note', 'Tet');
  expect(toasts().slice(before)).toEqual([
    'The setting Closed days, Hanoi Garment 9 cannot be read: “3-12 Feb”. Write it like 2027-02-03..2027-02-12 or 3-12 Feb 2027.',
  ]);
  expect(addOn.rows('Settings')[row - 2]?.Value?.display).toBe('3-12 Feb');
});
