// The built add-on on a spreadsheet in memory: the same bundle that is pushed to Google.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetOrder } from '../../src/derive/order';
import { laidTable, type Table } from '../../src/schema/table';
import { tabs } from '../../src/tabs';
import { CORE } from '../../src/tabs/desks';
import type { Book, BookData, Cell } from '../../workbench/engine/book';
import { openBook } from '../../workbench/engine/open';
import type { Execution } from '../../workbench/runtime/contract';
import { type Local, type LocalOptions, openLocal } from '../../workbench/runtime/local';

/** The tables of a new spreadsheet: those of the core. */
export const coreTables = tabs.filter(({ desk }) => desk === CORE).map(({ table }) => table);

export const TODAY = '2026-11-22';
/** How many rows the tabs of a spreadsheet have in tests: with Google's thousand, setting one up takes six times as long. */
export const GRID_ROWS = 60;
export const NOW = `${TODAY}T09:00:00Z`;

/** Values below one another and side by side; '' for a blank. */
type Cells = readonly (readonly (string | number)[])[];

export interface AddOn extends Local {
  /** Runs a menu item by its function; what it throws is thrown. */
  menu(functionName: string): void;
  sheetId(name: string): number;
  /** The cells of a tab by header label, row 2 first, without trailing blank rows. */
  rows(name: string): readonly { readonly [label: string]: Cell }[];
  /** One row's displayed texts, by label. */
  shownRow(name: string, row: number): { readonly [label: string]: string };
  /** Types a value as a person would, and lets onEdit run. */
  type(sheet: string, row: number, label: string, text: string): void;
  /** Pastes values as a person would, from the column of that label on, and lets onEdit run. */
  paste(sheet: string, row: number, label: string, cells: Cells): void;
  /** Puts values there of which onEdit never hears, as those typed on a phone or lost among many. */
  put(sheet: string, row: number, label: string, cells: Cells): void;
  /** The service calls of the last run, the cells they moved, their commits, and the milliseconds that they take on Google. */
  last(): Pick<Execution, 'calls' | 'cells' | 'commits' | 'charged'>;
}

const readBuild = () => {
  const names = readdirSync('dist').filter((name) => /\.(js|html)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join('dist', name), 'utf8')]));
};
let build: { readonly [name: string]: string } | undefined;

/** What the build has made, as clasp would push it. */
export function builtFiles(): { readonly [name: string]: string } {
  build ??= readBuild();
  return build;
}

/** The same with more code in the script, as a test needs it. */
export function withCode(more: string): { readonly [name: string]: string } {
  const files = builtFiles();
  return { ...files, 'Code.js': files['Code.js'] + more };
}

export function openAddOn(options: Partial<LocalOptions> = {}): AddOn {
  const local = openLocal({
    files: builtFiles(),
    manifest: JSON.parse(readFileSync('appsscript.json', 'utf8')),
    now: NOW,
    user: 'ana@studio.example',
    ...options,
  });
  const { book, google, user } = local;
  if (options.book === undefined) insertShortTabs(book);
  const sheetId = (name: string): number => {
    const sheet = book.sheets().find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`There is no tab ${name}.`);
    return sheet.id;
  };
  const headerOf = (name: string) => {
    const id = sheetId(name);
    return (
      book.read(id, { row: 0, col: 0, rows: 1, cols: book.sheet(id).cols })[0]?.map(({ display }) => display) ?? []
    );
  };
  const rows: AddOn['rows'] = (name) => {
    const id = sheetId(name);
    const extent = book.extent(id);
    if (!extent || extent.rows < 2) return [];
    const header = headerOf(name);
    return book
      .read(id, { row: 1, col: 0, rows: extent.rows - 1, cols: extent.cols })
      .map((cells) => Object.fromEntries(cells.map((cell, index) => [header[index] ?? '', cell])));
  };
  const put = (name: string, row: number, label: string, cells: Cells) => {
    const zone = { row: row - 1, col: headerOf(name).indexOf(label), rows: cells.length, cols: cells[0]?.length ?? 0 };
    const inputs = cells.map((line) => line.map((value) => ({ value: value === '' ? null : value })));
    book.write(sheetId(name), zone, inputs);
    return zone;
  };
  return {
    ...local,
    rows,
    sheetId,
    menu(functionName) {
      const result = google.runMenuItem(functionName, user);
      if (!result.ok) throw new Error(result.error.message);
    },
    shownRow(name, row) {
      const cells = Object.entries(rows(name)[row - 2] ?? {});
      return Object.fromEntries(cells.map(([label, { display }]) => [label, display]));
    },
    type(name, row, label, text) {
      const zone = { row: row - 1, col: headerOf(name).indexOf(label), rows: 1, cols: 1 };
      const held = () => book.read(sheetId(name), zone)[0]?.[0]?.value ?? null;
      const oldValue = held();
      book.write(sheetId(name), zone, [[{ typed: text }]]);
      google.edited({ sheetId: sheetId(name), zone, value: held(), oldValue }, user);
    },
    paste(name, row, label, cells) {
      google.edited({ sheetId: sheetId(name), zone: put(name, row, label, cells) }, user);
    },
    put: (name, row, label, cells) => void put(name, row, label, cells),
    last() {
      const execution = google.executions[google.executions.length - 1];
      if (!execution) throw new Error('Nothing was run yet.');
      return execution;
    },
  };
}

/** A tab as a new spreadsheet has it: without the columns that serve a tab of a desk that is off. */
export const laidAtFirst = (table: Table): Table =>
  laidTable(table, (name) => coreTables.some((each) => each.name === name));

/** Where a column of a new spreadsheet stands, the first being 0. */
export function columnAt(tab: string, label: string): number {
  const declared = tabs.find((each) => each.table.name === tab)?.table;
  if (!declared) throw new Error(`No tab ${tab} is declared.`);
  const table = laidAtFirst(declared);
  return sheetOrder(table).keys.findIndex((key) => (table.inputs[key] ?? table.computed[key])?.label === label);
}

/** Every tab that has settings adds rows to this one, and a test some of its own. */
export const SETTINGS_ROWS = 90;

/** From now on new tabs get GRID_ROWS rows, unless told otherwise. */
function insertShortTabs(book: Book): void {
  const { insertSheet } = book;
  book.insertSheet = (name, options) =>
    insertSheet(name, { rows: name === 'Settings' ? SETTINGS_ROWS : GRID_ROWS, ...options });
}

/** A workbook as it stood once, to be opened as often as wanted. */
export interface Kept {
  readonly data: string;
  readonly state: string;
}

export function keep({ book, google }: AddOn): Kept {
  return { data: JSON.stringify(book.export()), state: JSON.stringify(google.state()) };
}

const parsed = new WeakMap<Kept, BookData>();

/** What a workbook held when it was kept; the same object each time, so that the engine knows it again. */
function dataOf(kept: Kept): BookData {
  const known = parsed.get(kept) ?? JSON.parse(kept.data);
  parsed.set(kept, known);
  return known;
}

/** A copy of its own of what was kept. */
export function openKept(kept: Kept, options: Partial<LocalOptions> = {}): AddOn {
  const now = Date.parse(options.now ?? NOW);
  let clock: AddOn['clock'] | undefined;
  const book = openBook({ data: dataOf(kept), now: () => new Date(clock?.now() ?? now) });
  insertShortTabs(book);
  const addOn = openAddOn({ book, state: JSON.parse(kept.state), ...options });
  // Its formulas are computed by the day that its scripts see.
  clock = addOn.clock;
  return addOn;
}

const CACHE = 'node_modules/.cache/selvedge';

/** Names a kept workbook by everything that made it: the bundle, the workbench that ran it, and the file that says how. */
function cacheFile(name: string, maker: string): string {
  const hash = createHash('sha256').update(JSON.stringify(builtFiles()));
  for (const folder of ['workbench/engine', 'workbench/runtime']) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    for (const file of files.sort()) hash.update(readFileSync(join(folder, file)));
  }
  for (const file of ['test/support/add-on.ts', maker]) hash.update(readFileSync(file));
  return join(CACHE, `${name}-${hash.digest('hex').slice(0, 16)}.json`);
}

/** A workbook that is made once for a bundle, whichever test file is the first to ask; `maker` is the file that says how. */
export function keptOnce<Made extends Kept>(name: string, maker: string, make: () => Made): Made {
  const file = cacheFile(name, maker);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const made = make();
  mkdirSync(CACHE, { recursive: true });
  // Several test files may do this at once: each writes its own file, and the last to finish wins.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(made));
  renameSync(`${file}.${process.pid}`, file);
  return made;
}

function setUpFirst(): Kept {
  const first = openAddOn();
  first.menu('setUp');
  return keep(first);
}

let setUp: Kept | undefined;

/** A spreadsheet as it was set up; the setting up itself is done once for a bundle. */
export function keptSetUp(): Kept {
  setUp ??= keptOnce('set-up', 'test/support/add-on.ts', setUpFirst);
  return setUp;
}

/** A spreadsheet that was set up already. */
export const openSetUp = (options: Partial<LocalOptions> = {}): AddOn => openKept(keptSetUp(), options);

/** What a person types for a plain order, due far ahead. */
export const plainOrder: Readonly<Record<string, string>> = {
  style: 'Linen shirt',
  colour: 'Ecru',
  factory: 'Textiles del Norte',
  customer: 'Maison Roux',
  quantity: '400',
  unitPrice: '14.50',
  originalExFactory: '2027-03-12',
  stage: 'Confirmed',
};
