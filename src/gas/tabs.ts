// The tabs of a spreadsheet, each opened once, and what is remembered of where their columns stand.
import type { Tab } from '../app/ports';
import { kept } from '../derive/once';
import { TOTALS } from '../derive/totals';
import type { Blockage } from '../schema/blockage';
import type { Cell } from '../schema/cells';
import { labelsOn, SHEET_LANGUAGES } from '../schema/labels';
import { laidTable, type Table } from '../schema/table';
import { type FoundColumns, findColumns } from './developer-metadata';
import type { Memory } from './memory';
import { isRemembered, openPlaces, type Places } from './places';
import type { Sheets } from './sheets';
import { openTab } from './tab';

type Columns = FoundColumns['columns'];

export interface Tabs {
  open(table: Table): Tab | undefined;
  laid(table: Table): Table;
  /** Where its columns stood last. */
  last(table: Table): Columns | undefined;
  /** Remembers where these columns stand. */
  keep(places: ReadonlyMap<Table, Columns>): void;
  /** Remembers what was found of the tabs whose headers were read. */
  keepFound(): void;
  /** Each is opened anew at the next need. */
  forget(): void;
}

export function openTabs(sheets: Sheets, memory: Memory, { readCell, blocked }: Needs): Tabs {
  const tabs = new Map<string, { readonly tab: Tab | undefined }>();
  const standing = new Map<Table, Columns>();
  const placesOf = (table: Table): Places =>
    openPlaces(memory, table.name, [...labelsOn(laidIn(sheets, table), 'en').keys()]);
  const keep: Tabs['keep'] = (places) =>
    memory.keepAll([...places].flatMap(([table, columns]) => placesOf(table).news(columns)));
  return {
    open: (table) =>
      kept(tabs, table.name, () => ({ tab: openTable(sheets, table, { placesOf, standing, readCell, blocked }) })).tab,
    laid: (table) => laidIn(sheets, table),
    last: (table) => (isRemembered(memory, table.name) ? placesOf(table).last() : undefined),
    keep,
    keepFound: () => keep(standing),
    forget() {
      tabs.clear();
      standing.clear();
    },
  };
}

const laidIn = (sheets: Sheets, table: Table): Table => laidTable(table, (name) => sheets.find(name) !== undefined);

interface Needs {
  readonly readCell: (value: unknown) => Cell;
  /** Words what keeps a tab from being read or written. */
  readonly blocked: (blockage: Blockage) => Error;
}

interface Known extends Needs {
  readonly placesOf: (table: Table) => Places;
  /** Where the columns stand of the tabs whose headers were read. */
  readonly standing: Map<Table, Columns>;
}

function openTable(sheets: Sheets, table: Table, { placesOf, standing, readCell, blocked }: Known): Tab | undefined {
  const sheet = sheets.find(table.name);
  if (!sheet) return undefined;
  const laid = laidIn(sheets, table);
  const labels = SHEET_LANGUAGES.map((language) => labelsOn(laid, language));
  const look = () => {
    const found = findColumns(sheet, labels, placesOf(table).last());
    const { doubt, header } = found;
    const names = doubt?.how === 'exchanged' ? doubt.keys.map((key) => nameIn(labels, header, key)) : [];
    if (doubt) throw blocked({ code: 'header', tab: sheet.getName(), doubt, names });
    standing.set(table, found.columns);
    return found;
  };
  let known: FoundColumns | undefined;
  const find = () => {
    known ??= look();
    return known;
  };
  return openTab({
    sheet,
    labels,
    find,
    findAnew() {
      known = undefined;
    },
    stoodLast: () => (standing.has(table) ? undefined : placesOf(table).last()),
    gone: (key) => blocked({ code: 'gone', column: `${sheet.getName()} › ${nameIn(labels, find().header, key)}` }),
    moved: () => blocked({ code: 'moved', tab: sheet.getName() }),
    computed: new Set(Object.keys(laid.computed)),
    readCell,
    onGrowth(rows) {
      if (!table.hidden) growTotals(sheets, rows);
    },
  });
}

/** What a column is called in the language of the others on its sheet. */
function nameIn(labels: readonly ReadonlyMap<string, string>[], header: readonly string[], key: string): string {
  const sharedBy = (each: ReadonlyMap<string, string>) =>
    [...each.values()].filter((name) => header.includes(name)).length;
  const [spoken] = [...labels].sort((one, other) => sharedBy(other) - sharedBy(one));
  return spoken?.get(key) ?? key;
}

/** Totals must hold a row for each key of the tabs it sums. */
function growTotals(sheets: Sheets, rows: number): void {
  const totals = sheets.find(TOTALS);
  const max = totals?.getMaxRows() ?? rows;
  if (totals && max < rows) totals.insertRowsAfter(max, rows - max);
}
