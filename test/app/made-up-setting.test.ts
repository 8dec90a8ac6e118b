// A setting is declared once: one that a made-up tab declares has its row, its reading, its check and its field of the form.

import type { ReminderServices } from '../../src/app/reminder-state';
import { reminderView } from '../../src/app/reminders';
import { saveReminders } from '../../src/app/save-reminders';
import { openSettings, type SettingCells } from '../../src/domain/settings';
import { checkSettings } from '../../src/domain/settings/check';
import { hour } from '../../src/domain/settings/kinds';
import { defaultRows } from '../../src/domain/settings/rows';
import { id, text } from '../../src/schema/kinds';
import { defineSetting } from '../../src/schema/setting';
import { defineTable } from '../../src/schema/table';
import { tabs } from '../../src/tabs';
import { settingDefaults, settingsOf } from '../../src/tabs/all-settings';
import { CORE } from '../../src/tabs/desks';
import { TODAY } from '../support/add-on';
import { type PlainRow, writableWorkbook } from '../support/plain-workbook';

const courierHour = defineSetting({
  name: 'Courier hour',
  kind: hour,
  default: 17,
  note: 'The hour the courier takes swatches, 0 to 23.',
  key: 'courier',
  field: { label: 'Courier', help: 'When swatches leave.', section: 'Swatches' },
});

const swatches = defineTable({
  name: 'Swatches',
  one: 'swatch',
  tabColor: '#444444',
  inputs: {
    swatchId: { label: 'Swatch ID', kind: id('SWT'), help: 'Given by Selvedge.' },
    style: { label: 'Style', kind: text, help: 'What it is a swatch of.' },
  },
  computed: {},
});

/** One of its findings looks ahead; nothing else says so. */
const findings = { swatchDue: { tile: 'soon', tone: 'soon', section: 'soon', rank: 0, lead: true } } as const;

const settings = settingsOf([...tabs, { table: swatches, findings, settings: [courierHour], desk: CORE }]);

/** A workbook of before the tab. */
function olderWorkbook() {
  const rows: PlainRow[] = settingDefaults.map((row) => ({ ...row }));
  const at: ReminderServices = {
    workbook: writableWorkbook(TODAY, { Settings: rows }),
    clock: { find: () => undefined, set: () => 'clock', remove: () => undefined },
    mailer: { left: 100, lacking: () => undefined, send: () => undefined },
    userProperties: { recall: () => undefined, keep: () => undefined },
    lacking: () => undefined,
  };
  return { rows, at };
}

function panelOf(at: ReminderServices) {
  const view = reminderView(at, settings);
  if (!('fields' in view)) throw new Error(JSON.stringify(view));
  return view;
}

test('a new workbook gets its row with its note, and one of the days ahead of its tab', () => {
  const added = defaultRows(settings).filter(
    (row) => !settingDefaults.some((known) => known.setting === row.setting && known.item === row.item),
  );
  expect(added).toEqual([
    { setting: 'Lead days', item: 'Swatches', value: 7, note: 'How many days ahead a row counts as due soon.' },
    { setting: 'Courier hour', item: '', value: 17, note: 'The hour the courier takes swatches, 0 to 23.' },
  ]);
});

test('it is read as a number, from a cell as people type an hour', () => {
  const held = (value: SettingCells['value']): number =>
    openSettings([{ setting: 'Courier hour', item: undefined, value }]).get(courierHour);
  expect([held(9), held('09:30'), held('noon'), held(undefined)]).toEqual([9, 9, 17, 17]);
  expect(openSettings([]).get(courierHour)).toBe(17);
  // @ts-expect-error An hour is a number, in its declaration as wherever it is read.
  expect(defineSetting({ ...courierHour, kind: hour, default: 'five' }).name).toBe('Courier hour');
});

test('the check finds what cannot be read, and a row that stands twice', () => {
  const rows = [
    { number: 2, row: { setting: 'Courier hour', item: undefined, value: 'noon' } },
    { number: 3, row: { setting: 'courier hour', item: undefined, value: 9 } },
    { number: 4, row: { setting: 'Lead days', item: 'Swatches', value: 'soon' } },
    { number: 5, row: { setting: 'Our own setting', item: undefined, value: 'noon' } },
  ];
  expect(checkSettings(rows, settings).map(({ code, row, setting: { name } }) => [code, row, name])).toEqual([
    ['wrong', 2, 'Courier hour'],
    ['twice', 3, 'Courier hour'],
    ['wrong', 4, 'Lead days'],
  ]);
});

test('the form of an older workbook shows both with their defaults, beside what was there before', () => {
  const { form } = panelOf(olderWorkbook().at);
  const fields = form.spec.sections.map(({ name, fields: own }) => [name, own.map(({ label }) => label)]);
  expect(fields).toEqual([
    [undefined, ['Hour', 'Your language', 'Days', 'Recipients']],
    ['Days ahead', expect.arrayContaining(['Orders', 'Shipments', 'Expenses', 'Swatches'])],
    ['Summary and days off', ['Weekly summary', 'All quiet mail', 'Closed days']],
    ['Swatches', ['Courier']],
  ]);
  expect(form.presets).toMatchObject({ 'lead Swatches': '7', courier: '17:00', hour: '08:00', 'lead Orders': '7' });
});

test('the form of an older workbook can be saved: as it is it writes nothing, what differs gets a row with its note', () => {
  const { rows, at } = olderWorkbook();
  const before = [...rows];
  const { presets } = panelOf(at).form;
  expect(saveReminders(at, presets, settings)).toMatchObject({ ok: true });
  expect(rows).toEqual(before);
  const outcome = saveReminders(
    at,
    { ...presets, courier: '09:00', 'lead Swatches': '3', 'lead Orders': '10' },
    settings,
  );
  expect(outcome).toMatchObject({
    ok: true,
    view: { fields: { courier: '9', 'lead Swatches': '3', 'lead Orders': '10' } },
  });
  expect(rows.slice(before.length)).toEqual([
    { setting: 'Lead days', item: 'Swatches', value: 3, note: 'How many days ahead a row counts as due soon.' },
    { setting: 'Courier hour', item: '', value: 9, note: 'The hour the courier takes swatches, 0 to 23.' },
  ]);
  expect(rows.find(({ setting, item }) => setting === 'Lead days' && item === 'Orders')?.value).toBe(10);
  saveReminders(at, { courier: '10:00' }, settings);
  expect(rows.filter(({ setting }) => setting === 'Courier hour').map(({ value }) => value)).toEqual([10]);
});

test('what cannot be read is said at its field, and nothing is written', () => {
  const { rows, at } = olderWorkbook();
  const before = [...rows];
  expect(saveReminders(at, { courier: '25:00', 'lead Swatches': '91', hour: '' }, settings)).toEqual({
    ok: false,
    problems: {
      courier: { code: 'notBetween', least: 0, most: 23, typed: '25:00' },
      'lead Swatches': { code: 'notBetween', least: 0, most: 90, typed: '91' },
      hour: { code: 'required' },
    },
  });
  expect(rows).toEqual(before);
});
