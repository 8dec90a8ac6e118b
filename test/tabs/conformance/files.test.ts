// Any tab that takes files: its sample rows come in by their own headers, and once; and its form reads as Spain writes.
import type { AddOutcome, ImportCheck, ImportOutcome, ImportView } from '../../../src/app/api';
import type { Values } from '../../../src/schema/checks';
import type { Formats } from '../../../src/schema/stated';
import { idPrefix, keyColumn, type Table } from '../../../src/schema/table';
import { tabs } from '../../../src/tabs';
import type { Tab } from '../../../src/tabs/tab';
import { type AddOn, openAddOn } from '../../support/add-on';
import { NOTHING_MORE } from '../../support/files';
import { share } from '../../support/tiers';
import { cellsOf, openSeason, rowOn, rowsOn, WROTE_NOTHING } from './season';
import { cellsOfValues, hasForm, sampleValues, typedOf } from './typed';

const ISO: Formats = { dates: 'yearFirst', decimalMark: '.' };

/** The sample rows as another program would have written them: our headers, and no ids that we give. */
function fileOf(addOn: AddOn, tab: Tab) {
  const { table, sample = [] } = tab;
  // The season also has rows that lack what they need, so that there is something to put right.
  const needed = Object.keys(table.inputs).filter((key) => table.inputs[key]?.required);
  const places = sample.flatMap((row: Values, place) => (needed.every((key) => row[key] !== undefined) ? [place] : []));
  const values = places.map((place) => sampleValues(addOn, tab, place));
  const keys = Object.keys(table.inputs).filter((key) => values.some((row) => row[key] !== undefined));
  const rows = values.map((row) => {
    const typed = typedOf(table, row);
    return keys.map((key) => typed[key] ?? '');
  });
  return { places, values, keys, header: keys.map((key) => table.inputs[key]?.label ?? key), rows };
}

/** What becomes of each row, and what is asked of some. */
const verdictsOf = ({ add, there, changed, wrong, near, asked }: ImportCheck) => ({
  add,
  there,
  changed,
  wrong,
  near,
  asked,
});

/** The rows of a file by themselves: what they refer to is there, they are not. */
function openWithout(table: Table): { readonly addOn: AddOn; readonly ids: readonly string[] } {
  const addOn = openSeason();
  const standing = rowsOn(addOn, table);
  const id = addOn.sheetId(table.name);
  addOn.book.remove(id, 'ROWS', 1, standing.length);
  // Google tells no script of rows that are deleted: what is written from them waits for the next set-up.
  if (tabs.some(({ written }) => written?.from.includes(table.name))) addOn.menu('setUp');
  return { addOn, ids: standing.map((row) => row.id) };
}

function bring(addOn: AddOn, { name }: Table, keys: readonly string[], rows: readonly (readonly string[])[]) {
  const check = addOn.call('checkImport', name, keys, rows, ISO, NOTHING_MORE) as ImportCheck;
  const outcome = addOn.call(
    'importRows',
    name,
    { add: check.add, change: [] },
    keys,
    rows,
    ISO,
    NOTHING_MORE,
  ) as ImportOutcome;
  return { check, outcome };
}

const idsOf = (outcome: ImportOutcome): readonly string[] => ('ids' in outcome ? outcome.ids : []);

const named = (tab: Tab) => [tab.table.name, tab] as const;
const takers = tabs.filter(({ imports }) => imports).map(named);
const formed = tabs.filter(hasForm).map((tab) => [tab.table.name, tab] as const);

describe.each(share(takers, 2, 'files'))('A file of %s', (name, tab) => {
  const { table } = tab;

  it('is known by its headers, column for column', () => {
    const { addOn } = openWithout(table);
    const { keys, header, rows } = fileOf(openSeason(), tab);
    const view = addOn.call('openImport', name, [header, ...rows]) as ImportView;
    expect(view).toMatchObject({ table: name, one: table.one, header: 0 });
    expect(view.found).toEqual(Object.fromEntries(keys.map((key, place) => [key, place])));
  });

  it('comes in row by row as it says, is there already the second time, and is taken out by Undo', () => {
    const { addOn } = openWithout(table);
    const before = cellsOf(addOn);
    const { values, keys, rows } = fileOf(openSeason(), tab);
    expect(rows.length).toBeGreaterThan(0);
    const first = bring(addOn, table, keys, rows);
    expect(verdictsOf(first.check)).toEqual({
      add: rows.map((_, place) => place),
      there: [],
      changed: [],
      wrong: [],
    });
    const ids = idsOf(first.outcome);
    expect(ids).toHaveLength(rows.length);
    const standing = new Map(rowsOn(addOn, table).map((row) => [row.id, row.cells]));
    for (const [place, id] of ids.entries()) expect(standing.get(id)).toMatchObject(heldBy(values[place]));
    const again = bring(addOn, table, keys, rows);
    expect(verdictsOf(again.check)).toEqual({
      add: [],
      there: ids.map((id, row) => ({ row, id })),
      changed: [],
      wrong: [],
    });
    expect(again.outcome).toMatchObject({ ok: false });
    expect(addOn.last()).toMatchObject(WROTE_NOTHING);
    expect(addOn.call('undo', first.outcome.ok ? first.outcome.undo : undefined)).toMatchObject({ ok: true });
    expect(cellsOf(addOn)).toBe(before);
  });

  const heldBy = (row: Values = {}) =>
    Object.fromEntries(Object.entries(cellsOfValues(table, row)).map(([key, value]) => [key, { value }]));

  it('adds nothing beside rows that are there, under the ids that they have', () => {
    const addOn = openSeason();
    const { places, keys, rows } = fileOf(addOn, tab);
    const standing = rowsOn(addOn, table);
    const there = places.map((place, row) => ({ row, id: standing[place]?.id }));
    const own =
      idPrefix(table) === undefined ? rows.map((row) => row.map((cell, at) => asStanding(cell, keys[at]))) : rows;
    const check = addOn.call('checkImport', name, keys, own, ISO, NOTHING_MORE) as ImportCheck;
    expect(verdictsOf(check)).toEqual({ add: [], there, changed: [], wrong: [] });
  });

  /** A name that people give stands in the season without the mark that a second row of it would need. */
  const asStanding = (cell: string, key = '') => (key === keyColumn(table) ? cell.replace(/-2$/, '') : cell);
});

/** `2026-11-22` as `22/11/2026`. */
const spanishDay = (iso: string) => iso.split('-').reverse().join('/');

/** A season whose spreadsheet is Spanish. */
function openSpanish(): AddOn {
  const { book, google } = openSeason();
  book.setLocale('es_ES');
  return openAddOn({ book, state: google.state() });
}

describe.each(share(formed, 1, 'Spanish forms'))('The Spanish form of %s', (name, tab) => {
  const { table } = tab;

  it('reads dates with the day first and decimals with a comma', () => {
    const addOn = openSpanish();
    const values = sampleValues(addOn, tab);
    const typed = Object.entries(typedOf(table, values, ',')).map(([key, text]) => [
      key,
      table.inputs[key]?.kind.type === 'date' ? spanishDay(text) : text,
    ]);
    const outcome = addOn.call('addRow', name, Object.fromEntries(typed)) as AddOutcome;
    expect(outcome).toMatchObject({ ok: true });
    const id = outcome.ok ? outcome.added.id : '';
    const expected = Object.entries(cellsOfValues(table, values)).filter(([key]) => key !== keyColumn(table));
    expect(rowOn(addOn, table, id)?.cells).toMatchObject(
      Object.fromEntries(expected.map(([key, value]) => [key, { value, formula: '' }])),
    );
  });
});

it('every tab that takes files has sample rows to put into one', () => {
  expect(takers.filter(([, { sample = [] }]) => sample.length === 0)).toEqual([]);
});
