// Finds and builds tabs on Google's services; what a person made there is left as it is.
import type { TabBuilder, TabWork, TotalsCell, TotalsState } from '../app/ports';
import type { TabPlan } from '../derive/layout';
import { sameFormula } from '../derive/reconcile';
import { unbroken } from '../derive/runs';
import { IN_ORDER, TOTALS } from '../derive/totals';
import { arrange } from './arrange';
import * as marks from './developer-metadata';
import { applyChanges, dressTab, insertColumns, readBefore, widen } from './dress';
import { adopt, type Lookalikes, openLookalikes } from './lookalikes';
import { readLooks, standingTab } from './looks';
import { settleHeader } from './settle-header';
import type { Tabs } from './validations';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** What is known of the spreadsheet since its marks were read. */
interface Known {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** By what their marks say. */
  readonly sheets: Map<string, Sheet>;
  records: ReadonlyMap<number, Metadata>;
  version: Metadata | undefined;
  /** The blank tab of a new spreadsheet. */
  spare: Sheet | undefined;
  /** Tabs that could be ours. */
  lookalikes: Lookalikes | undefined;
  /** How many columns of Totals are ours, where others stand to their right. */
  ownTotals: number | undefined;
}

const nothingKnown = (spreadsheet: Known['spreadsheet']): Known => ({
  spreadsheet,
  sheets: new Map(),
  records: new Map(),
  version: undefined,
  spare: undefined,
  ownTotals: undefined,
  lookalikes: undefined,
});

export function openTabBuilder(): TabBuilder {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const known = nothingKnown(spreadsheet);
  const { sheets } = known;
  const sheetOf = (table: string): Sheet => {
    const sheet = sheets.get(table);
    if (!sheet) throw new Error(`The tab ${table} is not there.`);
    return sheet;
  };
  return {
    marks: () => readMarks(known),
    standing: (query) => standingTab(sheetOf(query.mark), query),
    lookalike: (plan) => lookalikesIn(known).find(plan)?.getName(),
    adopt: (plan, version) => adoptTab(known, plan, version),
    looks: (mark, query, places) => readLooks(sheetOf(mark), query, places.get(mark), { sheets, places }),
    totalsState: (columns) => totalsState(known, sheetOf(TOTALS), columns),
    renameTab: (from, to) => renameTab(known, from, to),
    retitleTab: (mark, title) => retitle(spreadsheet, sheetOf(mark), title),
    renameColumn(table, from, to) {
      const sheet = sheets.get(table);
      if (sheet) marks.renameColumnMark(sheet, from, to);
    },
    makeTabs: (tables, order, titles) => makeTabs(known, { tables, order, titles }),
    fitTotals(apart) {
      const sheet = sheetOf(TOTALS);
      const listed = [...sheets].flatMap(([table, tab]) => (apart.includes(table) ? [] : tab.getMaxRows()));
      const tallest = Math.max(...listed);
      const rows = sheet.getMaxRows();
      if (rows < tallest) sheet.insertRowsAfter(rows, tallest - rows);
    },
    lay: (work, places) => lay(work, { sheets, places }, sheetOf),
    setHeaderFormulas: (table, formulas) => setHeaderFormulas(sheetOf(table), formulas),
    fillTotals: (columns) => fillTotals(sheetOf(TOTALS), columns, known.ownTotals),
    showTabs(tables, shown) {
      for (const table of tables) {
        if (shown) sheetOf(table).showSheet();
        else sheetOf(table).hideSheet();
      }
    },
    keepRecords(kept) {
      for (const [table, record] of kept) {
        const sheet = sheetOf(table);
        marks.keepRecord(sheet, known.records.get(sheet.getSheetId()), record);
      }
    },
    keepVersion: (number) => marks.keepVersion(spreadsheet, known.version, number),
    arrange: (plan, place) => arrange(sheetOf(plan.table), plan, place),
    settleHeader: (plan, doubt, keepsNames) => settleHeader(sheetOf(plan.table), plan, doubt, keepsNames),
    unmarkDuplicates(table) {
      for (const twin of marks.tabMarks(spreadsheet).get(table)?.slice(1) ?? []) marks.unmarkTab(twin);
    },
    renameDuplicates: (plan, key) => renameDuplicates(sheetOf(plan.table), plan, key),
  };
}

/** A new spreadsheet has nothing to be taken for ours. */
function lookalikesIn(known: Known): Lookalikes {
  known.lookalikes ??= openLookalikes(known.spare ? [] : unmarkedIn(known));
  return known.lookalikes;
}

function unmarkedIn({ spreadsheet, sheets }: Known): readonly Sheet[] {
  const ours = new Set([...sheets.values()].map((sheet) => sheet.getSheetId()));
  return spreadsheet.getSheets().filter((sheet) => !ours.has(sheet.getSheetId()));
}

function adoptTab(known: Known, plan: TabPlan, version: number): void {
  const sheet = lookalikesIn(known).find(plan);
  if (sheet) adopt(sheet, plan);
  if (sheet && !known.version) marks.keepVersion(known.spreadsheet, undefined, version);
}

function lay(work: readonly TabWork[], tabs: Tabs, sheetOf: (table: string) => Sheet): void {
  const each = work.map((one) => ({ one, sheet: sheetOf(one.plan.table) }));
  // First what moves columns, then what reads, then what writes: a read has Google carry out all that was written.
  for (const { one, sheet } of each) insertColumns(sheet, one);
  const standing = each.map(({ one, sheet }) => ({ one, sheet, before: readBefore(sheet, one) }));
  for (const { one, sheet, before } of standing) {
    dressTab(sheet, one, before, tabs);
    applyChanges(sheet, one, tabs);
  }
}

function readMarks(known: Known): ReturnType<TabBuilder['marks']> {
  const { spreadsheet, sheets } = known;
  const found = marks.tabMarks(spreadsheet);
  known.records = marks.findRecords(spreadsheet);
  known.version = marks.findVersion(spreadsheet);
  known.spare = found.size === 0 ? spareSheet(spreadsheet.getSheets()) : undefined;
  known.lookalikes = undefined;
  sheets.clear();
  const tabs = [...found].map(([mark, [sheet, ...duplicateTabs]]) => {
    sheets.set(mark, sheet);
    const record = known.records.get(sheet.getSheetId())?.getValue() ?? undefined;
    return { mark, name: sheet.getName(), duplicateTabs: duplicateTabs.map((twin) => twin.getName()), record };
  });
  return { version: known.version && Number(known.version.getValue()), tabs };
}

function renameTab({ spreadsheet, sheets }: Known, from: string, to: string): void {
  const sheet = sheets.get(from);
  if (!sheet) return;
  marks.renameTabMark(sheet, to);
  sheets.delete(from);
  sheets.set(to, sheet);
  if (sheet.getName() === from) retitle(spreadsheet, sheet, to);
}

function retitle(spreadsheet: Known['spreadsheet'], sheet: Sheet, to: string): void {
  const isTaken = spreadsheet.getSheets().some((other) => other.getName().toLowerCase() === to.toLowerCase());
  if (!isTaken) sheet.setName(to);
}

interface WantedTabs {
  readonly tables: readonly string[];
  readonly order: readonly string[];
  readonly titles: ReadonlyMap<string, string>;
}

function makeTabs(
  { spreadsheet, sheets, spare }: Known,
  { tables, order, titles }: WantedTabs,
): ReturnType<TabBuilder['makeTabs']> {
  if (tables.length === 0) return [];
  const standing = spreadsheet.getSheets();
  const names = standing.map((sheet) => sheet.getName());
  const marked = new Map([...sheets].map(([table, sheet]) => [sheet.getSheetId(), table]));
  /** What stands left to right: our tabs by their table, others by nothing. */
  const row = standing.map((sheet) => (marked.size > 0 ? marked.get(sheet.getSheetId()) : undefined));
  const made = tables.map((table) => {
    // Google takes Orders and orders for one name.
    const title = titles.get(table) ?? table;
    const conflictingTab = names.find((name) => name.toLowerCase() === title.toLowerCase());
    const name = conflictingTab === undefined ? title : freeName(names, title);
    const place = placeAmong(row, order, table);
    const sheet = spreadsheet.insertSheet(name, place);
    row.splice(place, 0, table);
    names.push(name);
    // At once: should the run end here, the next one knows the tab for ours.
    marks.markTab(sheet, table);
    sheets.set(table, sheet);
    if (table === TOTALS) sheet.hideSheet();
    return { name, sheetId: sheet.getSheetId(), ...(conflictingTab === undefined ? {} : { conflictingTab }) };
  });
  if (spare) spreadsheet.deleteSheet(spare);
  return made;
}

/** Behind the nearest of ours that is listed before it, else before the nearest that is listed after it, else at the end. */
function placeAmong(row: readonly (string | undefined)[], order: readonly string[], table: string): number {
  const at = order.indexOf(table);
  const stands = (name: string) => row.indexOf(name);
  const before =
    at < 0
      ? undefined
      : order
          .slice(0, at)
          .reverse()
          .map(stands)
          .find((place) => place >= 0);
  if (before !== undefined) return before + 1;
  const after =
    at < 0
      ? undefined
      : order
          .slice(at + 1)
          .map(stands)
          .find((place) => place >= 0);
  return after ?? row.length;
}

function setHeaderFormulas(sheet: Sheet, formulas: ReadonlyMap<number, string>): void {
  for (const { start, count } of unbroken([...formulas.keys()].sort((a, b) => a - b))) {
    const run = Array.from({ length: count }, (_, index) => formulas.get(start + index) ?? '');
    sheet.getRange(1, start, 1, count).setFormulas([run]);
  }
}

function renameDuplicates(sheet: Sheet, plan: TabPlan, key: string): void {
  const { duplicateHeaders } = marks.findColumns(sheet, [
    new Map(plan.columns.map((column) => [column.key, column.label])),
  ]);
  const label = plan.columns.find((column) => column.key === key)?.label ?? key;
  duplicateHeaders[key]?.forEach((number, index) => {
    sheet.getRange(1, number).setValue(`'${label} (${index + 2})`);
  });
}

/** The blank tab that every new spreadsheet starts with, if it is all there is: Sheet1, Hoja 1, Tabellenblatt1. */
function spareSheet([first, ...others]: readonly Sheet[]): Sheet | undefined {
  if (!first || others.length > 0 || !/^\D+\s?1$/.test(first.getName())) return undefined;
  return first.getLastRow() === 0 ? first : undefined;
}

function freeName(others: readonly string[], name: string): string {
  const taken = new Set(others.map((other) => other.toLowerCase()));
  let free = `Selvedge ${name}`;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `Selvedge ${name} ${number}`;
  return free;
}

function totalsState(own: Known, sheet: Sheet, columns: readonly TotalsCell[]): TotalsState {
  const width = sheet.getMaxColumns();
  const cells = sheet.getRange(1, 1, 2, Math.min(width, columns.length));
  const titles = cells.getValues()[0] ?? [];
  const formulas = cells.getFormulas()[1] ?? [];
  const shown = cells.getDisplayValues()[1] ?? [];
  const fails = (index: number) => /^#/.test(shown[index] ?? '');
  /** Of a list that failed itself nothing can be said. */
  const isUnsorted = ({ title }: TotalsCell, index: number) =>
    title.endsWith(IN_ORDER) && fails(index) && !fails(headOf(columns, index));
  const isAsLaid = ({ title, formula }: TotalsCell, index: number) =>
    titles[index] === title && sameFormula(formulas[index] ?? '', formula);
  const differs = !columns.every(
    (column, index) => isAsLaid(column, index) && (!fails(index) || isUnsorted(column, index)),
  );
  const unsorted = columns.filter((column, index) => isAsLaid(column, index) && isUnsorted(column, index));
  const known = new Set<unknown>(columns.map(({ title }) => title));
  const isOurs = (title: unknown, index: number) => known.has(title) || OWN_FORMULA.test(formulas[index] ?? '');
  const ours = titles.reduce<number>((last, title, index) => (isOurs(title, index) ? index + 1 : last), 0);
  own.ownTotals = differs && sheet.getLastColumn() > ours ? ours : undefined;
  return { differs, unsorted: unsorted.map(({ title }) => title.slice(0, -IN_ORDER.length)) };
}

const OWN_FORMULA = /^=ARRAYFORMULA\(/i;

/** The column of the formula that fills the columns up to this one. */
function headOf(columns: readonly TotalsCell[], index: number): number {
  let head = index - 1;
  while (head > 0 && columns[head]?.formula === '') head -= 1;
  return head;
}

/** To the right of `ours` columns stand those that a person has put there: they make room. */
function fillTotals(sheet: Sheet, columns: readonly TotalsCell[], ours: number | undefined): void {
  if (ours !== undefined && ours > 0 && ours < columns.length) sheet.insertColumnsAfter(ours, columns.length - ours);
  widen(sheet, columns.length);
  sheet.getRange(1, 1, sheet.getMaxRows(), columns.length).clear();
  const rows = [columns.map(({ title }) => title), columns.map(({ formula }) => formula)];
  sheet.getRange(1, 1, 2, columns.length).setValues(rows);
}
