// Any tab on the sheet: it stands as it is declared, shows what the evaluator makes of its rows, and loses the sample whole.
import type { CheckView } from '../../../src/app/api';
import { tabPlans } from '../../../src/app/declared';
import { openFigures } from '../../../src/derive/evaluate';
import { sheetOrder } from '../../../src/derive/order';
import { typedAs } from '../../../src/schema/cells';
import { inForm, onSheet } from '../../../src/schema/kinds';
import { SHEET_LANGUAGES } from '../../../src/schema/labels';
import { keyColumn, type Table } from '../../../src/schema/table';
import { laidTables, tables, tabs, views } from '../../../src/tabs';
import { settingDefault, settingDefaultsOf } from '../../../src/tabs/all-settings';
import { type AddOn, TODAY } from '../../support/add-on';
import { cellWidth } from '../../support/text-width';
import { further } from '../../support/tiers';
import { cellsOf, isOffer, openEmpty, openSeason, rowsOn } from './season';

const named = tabs.map((tab) => [tab.table.name, tab] as const);
/** Every declared column, as they stand on the sheet. */
const columnsOf = ({ inputs, computed, ...table }: Table) =>
  sheetOrder({ inputs, computed, ...table }).keys.flatMap((key) => {
    const column = inputs[key] ?? computed[key];
    return column ? [[key, column] as const] : [];
  });
const placeOf = (table: Table, key: string) => sheetOrder(table).keys.indexOf(key);
/** What a phone shows of a tab that does not move. */
const PHONE = 300;

/** The places of a row that reaches over every declared column. */
const across = (table: Table, row: number) => ({ row, col: 0, rows: 1, cols: columnsOf(table).length });

describe.each(SHEET_LANGUAGES)('Every tab in %s', (language) => {
  const plans = tabPlans(laidTables, language);
  test.each(plans.map((plan) => [plan.table, plan] as const))('%s shows each status whole', (_, { columns }) => {
    const { tones = {}, width = 0 } = columns.find((column) => column.tones) ?? {};
    expect(Object.keys(tones).filter((word) => cellWidth(word) > width)).toEqual([]);
  });

  test.each(plans.map((plan) => [plan.table, plan] as const))(
    '%s keeps no more in view than a phone shows',
    (_, plan) => {
      const width = plan.columns.slice(0, plan.frozen).reduce((sum, column) => sum + column.width, 0);
      expect(width).toBeLessThanOrEqual(PHONE);
    },
  );
});

describe.each(named)('The tab of %s', (name, { table, desk, sample }) => {
  let addOn: AddOn;
  let id: number;
  beforeAll(() => {
    addOn = openEmpty();
    id = addOn.sheetId(name);
  });

  it('keeps what names a row and its status in view, as wide as a phone at most, and folds by section', () => {
    const { frozen, keys, folds } = sheetOrder(table);
    expect(addOn.book.sheet(id).frozenCols).toBe(frozen);
    if (!table.first) return;
    expect(keys[0]).toBe(keyColumn(table));
    if (table.status) expect(keys.slice(0, frozen)).toContain(table.status.column);
    const widths = Array.from({ length: frozen }, (_, col) => addOn.book.size(id, 'COLUMNS', col));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(PHONE);
    const groups = addOn.book.groups(id, 'COLUMNS').map(({ start, end }) => keys.slice(start, end + 1));
    expect(groups).toEqual(folds);
    // Two groups side by side would be one.
    expect(groups.flat()).toHaveLength(new Set(folds.flat()).size);
  });

  it('shows every declared column by its name, and says in a note what it is for', () => {
    const { cols } = addOn.book.sheet(id);
    const header = addOn.book.read(id, { row: 0, col: 0, rows: 1, cols })[0]?.map(({ display }) => display) ?? [];
    const labels = columnsOf(table).map(([, { label }]) => label);
    expect(header.filter((label) => label !== '')).toEqual(labels);
    expect(new Set(labels).size).toBe(labels.length);
    const notes = addOn.book.notes(id, across(table, 0))[0] ?? [];
    for (const [place, [, { help }]] of columnsOf(table).entries()) expect(notes[place]).toContain(help);
  });

  it('offers every choice where a column takes a choice, and the ids where it refers to another tab', () => {
    const rules = addOn.book.validations(id, across(table, 2))[0] ?? [];
    for (const [key, { kind }] of Object.entries(table.inputs)) {
      const place = placeOf(table, key);
      const declared = onSheet(kind).validation?.(kind);
      const rule = rules[place];
      expect({ key, stands: rule !== null && rule !== undefined }).toEqual({ key, stands: declared !== undefined });
      if (declared?.type === 'list')
        expect(rule).toMatchObject({ criteria: { type: 'VALUE_IN_LIST', values: declared.values } });
      if (declared?.type === 'idOf') expect(rule).toMatchObject({ criteria: { type: 'VALUE_IN_RANGE' } });
    }
  });

  it('warns before a computed column is typed into, and nowhere else', () => {
    const warned = addOn.book
      .protections(id)
      .flatMap(({ zone, warningOnly }) =>
        warningOnly && zone ? Array.from({ length: zone.cols }, (_, index) => zone.col + index) : [],
      );
    const computed = Object.keys(table.computed).map((key) => placeOf(table, key));
    expect(warned.sort((a, b) => a - b)).toEqual(computed.sort((a, b) => a - b));
  });

  it('colours each word of its status', () => {
    const words = addOn.book.conditionalFormats(id).map(({ when }) => ('text' in when ? when.text : ''));
    expect(words).toEqual(Object.keys(table.status?.tones ?? {}));
  });

  it('is of a desk that Settings switches, unless it is of the core', () => {
    const switches = addOn
      .rows('Settings')
      .filter((row) => row.Setting?.value === 'Desk')
      .map((row) => [row.Item?.value, row.Value?.value]);
    expect(switches.filter(([item]) => item === desk)).toEqual(desk === 'Core' ? [] : [[desk, 'on']]);
  });

  it('has sample rows whose choices, ids and words a form would take', () => {
    const reading = { today: TODAY, dayFirst: true, decimalMark: '.' } as const;
    for (const row of sample ?? []) {
      for (const [key, value] of Object.entries(row)) {
        const kind = table.inputs[key]?.kind;
        if (!kind || value === undefined) throw new Error(`${name} has no column ${key}, or no value for it.`);
        if (kind.type === 'date' || kind.type === 'reference') continue;
        expect([key, inForm(kind).check(typedAs(kind, value, '.'), reading, kind)]).toEqual([key, { ok: true, value }]);
      }
    }
  });
});

/** What the evaluator makes of the rows that stand on the sheet. */
function evaluated(addOn: AddOn) {
  const rows = new Map(tables.map((table) => [table.name, rowsOn(addOn, table)]));
  return openFigures({
    tables,
    rowsOf: ({ name, inputs }) =>
      rows.get(name)?.map(({ cells }) => ({
        cells: Object.fromEntries(Object.keys(inputs).map((key) => [key, cells[key]?.value ?? ''])),
      })),
    today: TODAY,
    fallback: settingDefault,
    defaults: settingDefaultsOf,
  });
}

/** Sums may differ in their last digits; a blank is the same however it is blank. */
const plain = (value: unknown) =>
  typeof value === 'number' ? Number(value.toPrecision(10)) : value === null ? '' : value;

describe.each(named.filter(([, { sample = [] }]) => sample.length > 0))('The sample rows of %s', (name, tab) => {
  const { table, sample = [] } = tab;
  let addOn: AddOn;
  beforeAll(() => {
    addOn = openSeason();
  });

  it('stand there, each with an id of its own', () => {
    const rows = rowsOn(addOn, table);
    expect(rows).toHaveLength(sample.length);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(sample.length);
    expect(rows.map(({ cells }) => cells[keyColumn(table)]?.value)).not.toContain('');
  });

  further('show in every computed column what the evaluator makes of them', () => {
    const figures = evaluated(addOn);
    const keys = Object.keys(table.computed);
    for (const [place, { id, cells }] of rowsOn(addOn, table).entries()) {
      const shown = Object.fromEntries(keys.map((key) => [key, plain(cells[key]?.value)]));
      const meant = Object.fromEntries(keys.map((key) => [key, plain(figures.cell(table, place, key))]));
      expect([id, shown]).toEqual([id, meant]);
    }
  });

  it('have a status that the table has a colour for', () => {
    const { status } = table;
    if (!status) return;
    const words = rowsOn(addOn, table).map(({ cells }) => String(cells[status.column]?.value));
    expect(words.filter((word) => status.tones[word] === undefined)).toEqual([]);
  });

  it('refer to rows that are there', () => {
    for (const [key, { kind }] of Object.entries(table.inputs)) {
      if (kind.type !== 'reference') continue;
      const other = tables.find((each) => each.name === kind.table);
      if (!other) throw new Error(`${name} refers to ${kind.table}, which is no tab.`);
      const ids = rowsOn(addOn, other).map(({ id }) => id);
      const meant = rowsOn(addOn, table).flatMap(({ cells }) => (cells[key]?.value ? [String(cells[key].value)] : []));
      expect(meant.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });
});

describe('All tabs together', () => {
  further('are in order, with the sample season and without', () => {
    expect((openEmpty().call('check') as CheckView).lines).toEqual([]);
    const { lines } = openSeason().call('check') as CheckView;
    expect(lines.filter((line) => !isOffer(line))).toEqual([]);
  });

  it('stand each once, those of a desk in the order of the list', () => {
    const names = openEmpty()
      .book.sheets()
      .filter(({ hidden }) => !hidden)
      .map(({ name }) => name);
    const shown = tabs.filter(({ table }) => !table.hidden);
    expect(names).toHaveLength(shown.length + views.length);
    for (const desk of new Set(shown.map((tab) => tab.desk))) {
      const its = shown.filter((tab) => tab.desk === desk).map(({ table }) => table.name);
      expect(names.filter((name) => its.includes(name))).toEqual(its);
    }
  });

  further('are left alone by another set-up', () => {
    const addOn = openSeason();
    const before = JSON.stringify(addOn.book.export());
    addOn.menu('setUp');
    expect(JSON.stringify(addOn.book.export())).toBe(before);
    expect(addOn.shown).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('Nothing was changed') }),
    );
  });

  further('give up the sample season without a trace', () => {
    const addOn = openSeason({ answers: ['YES'] });
    addOn.menu('removeSampleSeason');
    expect(cellsOf(addOn)).toBe(cellsOf(openEmpty()));
  });
});
