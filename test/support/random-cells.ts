// Random workbooks by what is declared: every kind of cell, and what people type instead of it.
import fc from 'fast-check';
import { SETTINGS, textArgument, WORKING_DAYS } from '../../src/derive/dialect/needs';
import { callsOf, parseFormula } from '../../src/derive/dialect/syntax';
import type { Cell } from '../../src/schema/cells';
import type { Kind } from '../../src/schema/kinds';
import { type InputColumn, idPrefix, keyColumn, type Table } from '../../src/schema/table';
import { settingDefaults } from '../../src/tabs/all-settings';
import type { Heights, InputCells } from './formulas';

const blank = fc.constant<Cell>('');
const oddity = fc.constantFrom<Cell>('n/a', 'tbc', '?', true, '12', 'ok');

/** Ids of a table as people really write them: other cases, spaces, numbers, other alphabets, wildcards. */
function idOf(table: Table): fc.Arbitrary<Cell> {
  const prefix = idPrefix(table) ?? table.name.slice(0, 3).toUpperCase();
  const usual = [1, 2, 3, 4, 5, 6].map((number) => `${prefix}-000${number}`);
  const alike = [
    `${prefix}-0001`.toLowerCase(),
    ` ${prefix}-0003`,
    `${prefix}\u20110002`,
    `${prefix} \u2013\u00a00002`,
    `${prefix}-0001\u200b`,
    '\u00a0',
  ];
  const odd = ['Ñandú-7', 'Ærø', 7, '7', '*', '?', '=', "O'Neill"];
  return fc.oneof(
    { weight: 7, arbitrary: fc.constantFrom<Cell>(...usual) },
    { weight: 2, arbitrary: fc.constantFrom<Cell>(...alike) },
    { weight: 1, arbitrary: fc.constantFrom<Cell>(...odd) },
  );
}

/** What Settings knows: carriers, categories, currencies. */
const items = [...new Set(settingDefaults.map(({ item }) => item).filter((item) => item !== ''))];
const text = fc.oneof(
  fc.constantFrom<Cell>(...items),
  // Names that rows of one table call one another by.
  fc.constantFrom<Cell>('Norte', 'dhl'),
  fc.constantFrom<Cell>('Maison Roux', 'Norte', 'dhl', 'Nobody', '1 2 3', "ü/&(a)'!", 'TRUE', 12.5),
);
const number = fc.oneof(
  fc.integer({ min: -50, max: 400 }),
  fc.integer({ min: -9, max: 20 }),
  fc.constantFrom<Cell>(0, 1, 0.5, 12.25, 0.1, -0.3),
);

function usualCell(kind: Kind, tables: readonly Table[], today: number): fc.Arbitrary<Cell> {
  const target = tables.find(({ name }) => kind.type === 'reference' && name === kind.table);
  if (target) return idOf(target);
  const options = kind.type === 'choice' ? kind.options : [];
  const known = options.filter((option) => items.includes(option));
  const usual: { readonly [T in Kind['type']]?: fc.Arbitrary<Cell> } = {
    date: fc.oneof(
      fc.integer({ min: today - 40, max: today + 40 }),
      fc.constantFrom<Cell>(today, today - 1, today + 7, today + 8, today + 0.5),
    ),
    whole: fc.integer({ min: -3, max: 500 }),
    number,
    money: fc.constantFrom<Cell>(0, 0.1, 9.99, 14.5, 2400, -0.1, 0.005),
    percent: fc.constantFrom<Cell>(0, 0.03, 0.1, 0.5, 0.95, 1, 3, 100),
    choice: fc.oneof(
      fc.constantFrom<Cell>(...options, options[0]?.toLowerCase() ?? '', 'x'),
      // Figures that go by a setting of the choice would seldom be there.
      fc.constantFrom<Cell>(...(known.length > 0 ? known : options), 'x'),
    ),
    currency: fc.constantFrom<Cell>('EUR', 'eur', 'USD', 'JPY'),
    mixed: fc.oneof(number, text),
  };
  return usual[kind.type] ?? text;
}

/** What has happened is seldom filled in: else no row would be open. */
function cellOf({ kind, past }: InputColumn, tables: readonly Table[], today: number): fc.Arbitrary<Cell> {
  return fc.oneof(
    { weight: 8, arbitrary: usualCell(kind, tables, today) },
    { weight: past ? 8 : 3, arbitrary: blank },
    { weight: 1, arbitrary: oddity },
  );
}

function rowOf(table: Table, tables: readonly Table[], today: number): fc.Arbitrary<readonly Cell[]> {
  const cells = Object.entries(table.inputs).map(([key, column]) =>
    key === keyColumn(table) && column.kind.type !== 'text'
      ? fc.oneof(
          { weight: 8, arbitrary: idOf(table) },
          { weight: 1, arbitrary: blank },
          { weight: 1, arbitrary: oddity },
        )
      : cellOf(column, tables, today),
  );
  return fc.oneof(
    { weight: 6, arbitrary: fc.tuple(...cells) },
    { weight: 1, arbitrary: fc.constant(cells.map(() => '' as Cell)) },
    // What an undone paste leaves.
    { weight: 1, arbitrary: idOf(table).map((id) => cells.map((_, at) => (at === 0 ? id : ''))) },
  );
}

/** The settings that formulas ask for. */
function settingsAsked(tables: readonly Table[]): readonly string[] {
  const formulas = tables.flatMap(({ computed }) =>
    Object.values(computed).map(({ formula }) => parseFormula(formula)),
  );
  const calls = formulas.flatMap((formula) => ['SETTING', 'SETTINGOF'].flatMap((name) => callsOf(name, formula)));
  return [...new Set(calls.map((args) => textArgument(args[0])))];
}

/** A row of a setting, however it is written, with a value that it may or may not hold. */
function settingRow(name: string): fc.Arbitrary<readonly Cell[]> {
  const same = settingDefaults.filter(({ setting }) => setting === name);
  const isNumeric = same.some(({ value }) => typeof value !== 'string' || value === '');
  const values = isNumeric ? [0, 0.05, 5, 7, 1000] : ['USD', 'jpy', 'KWD', 'https://x.example/{number}?{number}'];
  return fc.tuple(
    fc.constantFrom<Cell>(name, name.toLowerCase(), ` ${name}`),
    fc.constantFrom<Cell>(...same.flatMap(({ item }) => [item, item.toLowerCase()])),
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom<Cell>(...values) },
      { weight: 1, arbitrary: blank },
      { weight: 1, arbitrary: oddity },
    ),
    blank,
  );
}

/** Up to two rows of each setting that formulas read. */
function settingRows(tables: readonly Table[], rows: number): fc.Arbitrary<readonly (readonly Cell[])[]> {
  const each = settingsAsked(tables).map((name) => fc.array(settingRow(name), { maxLength: 2, size: 'max' }));
  return fc.tuple(...each).chain((lines) => {
    const all = lines.flat();
    const count = Math.min(rows, all.length);
    return fc.shuffledSubarray(all, { minLength: count, maxLength: count });
  });
}

const CALENDAR_ROWS = 60;

/** How tall the tabs of a random workbook are. */
export const heightsFor = (rows: number): Heights => ({ usual: rows, [WORKING_DAYS.table]: CALENDAR_ROWS });

/** One calendar around today in which every other day is worked, as Selvedge writes it; now and then a row is lost. */
function workingDays(today: number): fc.Arbitrary<readonly (readonly Cell[])[]> {
  const rows = CALENDAR_ROWS;
  const first = today - rows;
  const line = (at: number): readonly Cell[] => {
    const isEnd = at === 0 || at === rows - 1;
    const day = first + at * 2;
    return [1_000_000 + day, at + 2, isEnd ? '' : day, at === 0 ? 'norte' : '', at === 0 ? 1 : ''];
  };
  const whole = Array.from({ length: rows }, (_, at) => line(at));
  const torn = whole.filter((_, at) => at !== 2);
  return fc.oneof({ weight: 9, arbitrary: fc.constant(whole) }, { weight: 1, arbitrary: fc.constant(torn) });
}

/** Up to `rows` rows in every table; `today` is a day number. */
export function randomWorkbook(tables: readonly Table[], rows: number, today: number): fc.Arbitrary<InputCells> {
  const of = (table: Table): fc.Arbitrary<readonly (readonly Cell[])[]> => {
    if (table.name === SETTINGS.table) return settingRows(tables, rows);
    if (table.name === WORKING_DAYS.table) return workingDays(today);
    return fc.array(rowOf(table, tables, today), { maxLength: rows, size: 'max' });
  };
  return fc.record(Object.fromEntries(tables.map((table) => [table.name, of(table)])));
}
