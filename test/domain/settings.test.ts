// Every declared setting by the same rules, and what people type into the tab of them.
import { callsOf, parseFormula } from '../../src/derive/dialect/syntax';
import { openSettings } from '../../src/domain/settings';
import { baseCurrency, leadDays } from '../../src/domain/settings/common';
import { weekdaysInShort } from '../../src/domain/settings/kinds';
import {
  closedDays,
  mailLanguage,
  ownLanguage,
  reminderClock,
  reminderHour,
  weeklySummary,
} from '../../src/domain/settings/reminders';
import { defaultRows } from '../../src/domain/settings/rows';
import { checkField } from '../../src/schema/checks';
import type { Value } from '../../src/schema/kinds';
import { tables, tabs } from '../../src/tabs';
import { allSettings, settingDefaults, settingsOf } from '../../src/tabs/all-settings';
import { CORE } from '../../src/tabs/desks';

const reading = { today: '2026-11-22', dayFirst: true, decimalMark: '.' } as const;
const row = (setting: string, value: Value | undefined, item?: string) => ({ setting, item, value });
const named = (setting: { readonly name: string; readonly item?: string }) =>
  [setting.name, setting.item].join(' ').trim();

describe.each(allSettings.map((setting) => [named(setting), setting] as const))('The setting %s', (_name, setting) => {
  const { kind, items = {}, default: preset } = setting;
  const cells = [...Object.values(items), preset === undefined ? '' : kind.write(preset)].filter((cell) => cell !== '');

  it('starts with cells that its own check lets stand, and reads them as they were meant', () => {
    for (const cell of cells) {
      expect([cell, kind.fits(cell)]).toEqual([cell, true]);
      expect(kind.read(cell)).toBeDefined();
    }
    expect(openSettings([]).get(setting, setting.item ?? 'nobody')).toEqual(preset);
  });

  it('takes from its form what the form shows, and refuses a blank unless that means something', () => {
    for (const cell of cells) {
      const shown = kind.show?.(cell) ?? String(cell);
      const taken = kind.check?.(shown, reading) ?? checkField(kind.control, shown, reading);
      expect(taken).toEqual({ ok: true, value: cell });
    }
    if (setting.field && cells.length === 0) expect(setting.field.optional).toBe(true);
  });
});

describe('Together the settings', () => {
  it('are each declared once', () => {
    const names = allSettings.map(({ name, item = '', each = '' }) => `${name}|${item}|${each}`);
    expect(new Set(names).size).toBe(names.length);
    const keys = allSettings.flatMap(({ key }) => key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('give a new workbook of the core these rows, in this order', () => {
    const defaults = defaultRows(settingsOf(tabs.filter(({ desk }) => desk === CORE)));
    const rows = defaults.map(({ setting, item, value }) => [setting, item, value].join('|'));
    expect(rows.slice(0, 27)).toEqual([
      'Base currency||EUR',
      'Default tolerance||0.03',
      'Lead days|Orders|7',
      'Lead days|Shipments|7',
      'Lead days|Expenses|7',
      'Transit days||0',
      'Reminder hour||8',
      'Reminder weekdays||Mon Tue Wed Thu Fri',
      'Closed days||',
      'Default recipients||',
      'Language||en',
      'Weekly summary||Mon',
      'All quiet||off',
      'Rate|USD|',
      'Rate|GBP|',
      'Budget|Freight|',
      'Budget|Sample|',
      'Budget|Travel|',
      'Size scale|Alpha|XS S M L XL',
      'Size scale|EU|34 36 38 40 42 44',
      'Pack|A|1-2-2-1',
      'Terms|30/70|30% order; 70% ex-factory -3wd after inspection',
      'Terms|Net 30 BL|100% shipped +30d',
      'Terms|LC sight|100% shipped +7d after documents',
      'Terms|LC 60|100% shipped +60d',
      'Terms|100% deposit|100% order',
      'Presentation days||21',
    ]);
    expect(new Set(defaults.slice(27).map(({ setting }) => setting))).toEqual(
      new Set(['Carrier link', 'Tab and column names']),
    );
    expect(defaults).toHaveLength(57);
  });

  it('are all that formulas ask for', () => {
    const expressions = tables.flatMap(({ computed }) =>
      Object.values(computed).map(({ formula }) => parseFormula(formula)),
    );
    const asked = ['SETTING', 'SETTINGOF'].flatMap((name) =>
      expressions.flatMap((expression) => callsOf(name, expression)).map(([setting]) => setting),
    );
    const known = new Set(allSettings.map(({ name }) => name));
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((node) => node?.type !== 'text' || !known.has(node.value))).toEqual([]);
  });
});

describe('What stands in the tab', () => {
  it('holds by its first row; what is missing, blank or cannot be read falls back to the default', () => {
    const { get } = openSettings([
      row(' reminder  HOUR', '09:30'),
      row('Reminder hour', 11),
      row('Lead days', 14, 'orders '),
      row('Lead days', undefined, 'Shipments'),
      row('Lead days', 'soon', 'Expenses'),
    ]);
    const hour: number = get(reminderHour);
    expect(hour).toBe(9);
    expect(['Orders', 'Shipments', 'Expenses', 'Samples'].map((tab) => get(leadDays(tab)))).toEqual([14, 7, 7, 7]);
    expect(get(baseCurrency)).toBe('EUR');
  });

  it('looks seven days ahead, and five for milestones', () => {
    const leads = settingDefaults.filter(({ setting }) => setting === 'Lead days');
    const days = Object.fromEntries(leads.map(({ item, value }) => [item, value]));
    expect(days).toMatchObject({ Orders: 7, Milestones: 5, Inspections: 7, Comments: 3 });
    expect(leads).toHaveLength(Object.keys(days).length);
  });

  it('may be meant for one person: who has no row has everybody’s', () => {
    const { get, items } = openSettings([
      row('Language', 'Español'),
      row('Language', 'english', 'ana@studio.example'),
      row('Reminders', 'yes', 'Ana@studio.example'),
      row('Reminders', 'never', 'ben@studio.example'),
    ]);
    expect(['ana@studio.example', 'ben@studio.example'].map((person) => get(ownLanguage, person))).toEqual([
      'en',
      'es',
    ]);
    expect(get(mailLanguage)).toBe('es');
    expect(items('reminders').map((person) => get(reminderClock, person))).toEqual([true, false]);
    expect(get(reminderClock, 'carla@studio.example')).toBe(false);
  });

  it('is a day number where a day was typed alone, and no weekday means no summary', () => {
    const { get } = openSettings([row('Closed days', 46_381), row('Weekly summary', 'never')]);
    expect(get(closedDays)).toBe('2026-12-25');
    expect(get(weeklySummary)).toBe('off');
  });
});

it('weekdays are told in short where they follow one another, over the end of the week too', () => {
  const told = [
    [1, 2, 3, 4, 5, 6],
    [6, 0, 1, 2, 3, 4],
    [1, 2],
    [1, 3, 5],
    [0, 1, 2, 3, 4, 5, 6],
  ].map(weekdaysInShort);
  expect(told).toEqual(['Mon to Sat', 'Sat to Thu', 'Mon Tue', 'Mon Wed Fri', 'Sun Mon Tue Wed Thu Fri Sat']);
});
