// Reads how columns stand: row 1 with its formulas, notes, number formats, drop-downs and colours.
import type { StandingTab, TabQuery } from '../app/ports';
import type { ValidationPlan } from '../derive/layout';
import type { TabPlace } from '../derive/place';
import type { Looks, LooksQuery } from '../derive/reconcile';
import { unbroken } from '../derive/runs';
import { columnMarks, markedColumn, placeColumns, withDoubt } from './developer-metadata';
import { isMissingMany, isReordered, strayHeader } from './header-doubts';
import { readTones } from './tones';
import { planOfRule, type Tabs } from './validations';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export function standingTab(sheet: Sheet, { labels, formerKeys, unsure, last, formulas }: TabQuery): StandingTab {
  const width = sheet.getLastColumn();
  const row = width === 0 ? undefined : sheet.getRange(1, 1, 1, width);
  const header = (row?.getValues()[0] ?? []).map(String);
  const marks = unsure.size > 0 ? columnMarks(sheet) : undefined;
  const marked = (key: string) => (marks ? marks.get(key) : markedColumn(sheet, key));
  const markOf = (key: string) =>
    [key, ...(formerKeys.get(key) ?? [])].map(marked).find((column) => column !== undefined);
  // A name that was laid in another language, or by an earlier version, is not missing.
  const isMissing = isMissingMany(header, labels, (key) => !unsure.has(key));
  const doubt = isMissing ? strayHeader(sheet, header, [labels]) : undefined;
  const placed = placeColumns(header, labels, markOf, unsure);
  const isMoved = last !== undefined && isReordered(placed.columns, last);
  const found = isMoved && !doubt ? withDoubt(placed, marks ?? columnMarks(sheet)) : { ...placed, doubt };
  const { columns, duplicateHeaders } = found;
  return {
    place: { name: sheet.getName(), columns, sheetId: sheet.getSheetId() },
    ...(found.doubt ? { doubt: found.doubt } : {}),
    duplicateHeaders: Object.keys(duplicateHeaders),
    header,
    formulas: formulas ? (row?.getFormulas()[0] ?? []) : [],
  };
}

export function readLooks(sheet: Sheet, query: LooksQuery, place: TabPlace | undefined, tabs: Tabs): Looks {
  const { columns = {} } = place ?? {};
  const width = sheet.getLastColumn();
  const status = query.tones === undefined ? undefined : columns[query.tones];
  return {
    notes: query.notes && width > 0 ? (sheet.getRange(1, 1, 1, width).getNotes()[0] ?? []) : [],
    formats: readColumns(sheet, pick(columns, query.formats), (cells) => cells.getNumberFormats()),
    validations: readColumns(sheet, pick(columns, query.validations), (cells) => readPlans(cells, tabs)),
    tones: status === undefined ? {} : readTones(sheet, status),
  };
}

function pick(columns: TabPlace['columns'], keys: readonly string[]): ReadonlyMap<number, string> {
  return new Map(keys.map((key) => [columns[key] ?? 0, key]));
}

/** The cells of columns from row 2 on, by key: one read for each unbroken run of columns. */
function readColumns<Item>(
  sheet: Sheet,
  keys: ReadonlyMap<number, string>,
  read: (cells: Range) => readonly (readonly Item[])[],
): { readonly [key: string]: readonly Item[] } {
  const body = sheet.getMaxRows() - 1;
  const found: { [key: string]: readonly Item[] } = {};
  for (const { start, count } of unbroken([...keys.keys()].sort((a, b) => a - b))) {
    const rows = read(sheet.getRange(2, start, body, count));
    for (let at = 0; at < count; at += 1) {
      found[keys.get(start + at) ?? ''] = rows.map((row) => row[at] as Item);
    }
  }
  return found;
}

function readPlans(cells: Range, tabs: Tabs): readonly (readonly (ValidationPlan | 'own' | undefined)[])[] {
  // Most rows share one rule, and a rule is asked for its parts call by call.
  const known = new Map<unknown, ValidationPlan | 'own' | undefined>();
  return cells.getDataValidations().map((row) =>
    row.map((rule) => {
      if (!known.has(rule)) known.set(rule, planOfRule(rule, tabs));
      return known.get(rule);
    }),
  );
}
