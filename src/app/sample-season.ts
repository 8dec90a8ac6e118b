// A sample season: enough rows to see every tab at work, dated around today, and taken out again without a trace.
import type { StepContext } from '../domain/book';
import type { Addition } from '../domain/plan';
import type { Cell } from '../schema/cells';
import type { Values } from '../schema/checks';
import { addDays } from '../schema/dates';
import { minorUnits } from '../schema/money';
import type { InputColumn, Table } from '../schema/table';
import { idPrefix, keyColumn, namingColumns } from '../schema/table';
import type { Value } from '../schema/values';
import { readIdList } from '../schema/wire';
import { tables, tabs } from '../tabs';
import { settings as settingsTab } from '../tabs/settings/table';
import type { Tab } from '../tabs/tab';
import type { SampleOutcome } from './api';
import { openBook } from './book';
import { tabsOn } from './desks';
import { holdsRows } from './inputs';
import type { Workbook } from './ports';
import { rowName } from './row-title';
import { lockedStep, obstacle, openContext, performStep } from './step';
import { keepWrittenAfter } from './written-tabs';

/** What the sample rows are called by, kept with the spreadsheet until they are taken out. */
const memoryOf = (table: Table) => `sample.${table.name}`;

const inSample = ({ sample }: Tab) => sample !== undefined;

/** The tables that the sample may have added rows to. */
const sampled: readonly Table[] = [...tabs.filter(inSample).map(({ table }) => table), settingsTab];

/** Whether people have rows of their own in any tab of the sample. */
export function hasRows(workbook: Workbook): boolean {
  return tabsOn(openBook(workbook))
    .filter(inSample)
    .some(({ table }) => {
      const tab = workbook.tab(table);
      return tab !== undefined && holdsRows(table, tab);
    });
}

export function hasSample(workbook: Workbook): boolean {
  return sampled.some((table) => workbook.recall(memoryOf(table)) !== undefined);
}

/** Adds the season below what is there; each tab is read once and written once. */
export function addSampleSeason(workbook: Workbook): SampleOutcome {
  const held = lockedStep(workbook, (begun): SampleOutcome => {
    if (hasSample(workbook)) return { ok: false, refused: 'sampleThere' };
    const context = openContext(workbook);
    const season = [...sampleSeason(context), ...seasonSettings(context)];
    const additions = season.flatMap(({ rows }) => rows);
    const refused = obstacle(workbook, { additions });
    if (refused) return { ok: false, refused };
    for (const { table, rows } of season) {
      const ids = rows.map(({ values }) => rowName(table, values));
      // Before the rows: what a run that is cut off has written can be taken out, too.
      begun.unshift(() => workbook.remember(memoryOf(table), undefined));
      workbook.remember(memoryOf(table), JSON.stringify(ids));
    }
    performStep(workbook, context, { additions }, { id: '', begun });
    return { ok: true, rows: additions.length };
  });
  return held ? held.done : { ok: false, refused: 'busy' };
}

interface TableSeason {
  readonly table: Table;
  readonly rows: readonly Addition[];
}

/** The sample rows of every tab under ids of their own. */
export function sampleSeason(context: StepContext): readonly TableSeason[] {
  const given = tabsOn(context)
    .filter(inSample)
    .map(({ table, sample = [] }) => {
      const key = keyColumn(table);
      // An item of that name may be the person's own: it stays theirs.
      const rows = sample.filter((row) => row[key] === undefined || !context.find(table, String(row[key])));
      const own = rows.map((row) => (idPrefix(table) === undefined ? String(row[key]) : context.next(table)));
      return { table, rows, own };
    });
  const ids = new Map(given.map(({ table, own }) => [table.name, own]));
  return given.map(({ table, rows, own }) => ({
    table,
    rows: rows.map((row, index) => ({
      table,
      values: { ...sampleValues(table, row, ids, context), [keyColumn(table)]: own[index] },
    })),
  }));
}

/** The rows of Settings that they need; those that stand there already stay as they are. */
function seasonSettings(context: StepContext): readonly TableSeason[] {
  const dayOf = (days: number) => addDays(context.today, days);
  const wanted = tabsOn(context).flatMap(({ sampleSettings = [] }) => sampleSettings);
  const rows = wanted.map(({ setting, item, value }) => ({
    table: settingsTab,
    values: {
      setting: setting.name,
      item,
      value: typeof value === 'string' ? value : value.map(dayOf).join('..'),
      note: setting.note,
    },
  }));
  const free = rows.filter(({ table, values }) => !context.find(table, rowName(table, values)));
  return free.length > 0 ? [{ table: settingsTab, rows: free }] : [];
}

/** What the sample is written in. */
const WRITTEN_IN = 'EUR';

/** A row in the spreadsheet's own currency, for which euros stand where the sample has that one: at 1 to 1 its sums would mislead. */
function inBase(base: string, { inputs }: Table, row: Values): Values {
  const currency = Object.keys(inputs).find((key) => inputs[key]?.kind.type === 'currency') ?? '';
  const was = row[currency] ?? WRITTEN_IN;
  const isForeign = was !== WRITTEN_IN;
  // A currency without cents has a hundred of its units where others have one.
  const units = minorUnits(base) === 0 ? 100 : 1;
  const turned = (key: string, value: Value | undefined) => {
    const { kind, blankTakes } = inputs[key] ?? {};
    if (kind?.type === 'currency') return value === WRITTEN_IN ? base : value === base ? WRITTEN_IN : value;
    if (typeof value !== 'number' || !(isForeign ? blankTakes === 'rate' : kind?.type === 'money')) return value;
    return Number((isForeign && was === base ? units / value : value * units).toFixed(4));
  };
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, turned(key, value)]));
}

function sampleValues(
  table: Table,
  sample: Values,
  ids: ReadonlyMap<string, readonly string[]>,
  { today, user, settings }: StepContext,
): Values {
  const row = inBase(settings().baseCurrency, table, sample);
  const cellOf = (key: string, { kind, preset }: InputColumn) => {
    const value = row[key];
    if (value === undefined) return preset && 'from' in preset && preset.from === 'user' && user ? user : undefined;
    if (kind.type === 'date') return addDays(today, Number(value));
    return kind.type === 'reference' ? referred(String(value), ids.get(kind.table)) : value;
  };
  return Object.fromEntries(Object.entries(table.inputs).map(([key, column]) => [key, cellOf(key, column)]));
}

/** `#3` becomes the id of the third sample row of the table it refers to. */
function referred(value: string, ids: readonly string[] = []): string | undefined {
  const place = /^#(\d+)$/.exec(value);
  return place ? ids[Number(place[1]) - 1] : value;
}

/** Deletes the rows the sample added, wherever they stand now, and nothing else. */
export function removeSampleSeason(workbook: Workbook): SampleOutcome {
  const held = workbook.locked((): SampleOutcome => {
    let removed = 0;
    for (const table of sampled) {
      const tab = workbook.tab(table);
      const remembered = workbook.recall(memoryOf(table));
      if (!tab || remembered === undefined) continue;
      const ids = new Set(readIdList(remembered));
      const keys = namingColumns(table);
      const nameOf = (cells: readonly Cell[]) => cells.filter((cell) => cell !== '').join(', ');
      const rows = tab.read(keys).flatMap((cells, index) => (ids.has(nameOf(cells)) ? [index + 2] : []));
      tab.deleteRows(rows);
      workbook.remember(memoryOf(table), undefined);
      removed += rows.length;
    }
    keepWrittenAfter(workbook, tables);
    return { ok: true, rows: removed };
  });
  return held ? held.done : { ok: false, refused: 'busy' };
}
