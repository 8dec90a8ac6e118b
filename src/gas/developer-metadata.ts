// How Selvedge finds its tabs and columns again after people renamed or moved them: marks in developer metadata.
import { columnLetters } from '../derive/place';
import type { HeaderDoubt } from '../schema/blockage';
import { exchangedKeys, isMissingMany, isReordered, strayHeader } from './header-doubts';

const TAB_MARK = 'selvedge-tab';
const COLUMN_MARK = 'selvedge-column';
const RECORD_MARK = 'selvedge-record';
const VERSION_MARK = 'selvedge-version';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Marks may be seen by other scripts; a copy of the spreadsheet keeps them, as it does not keep properties. */
const visibility = () => SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;

export function markTab(sheet: Sheet, table: string): void {
  sheet.addDeveloperMetadata(TAB_MARK, table, visibility());
}

/** Columns are marked one by one: Google takes metadata for a single column at a time. */
export function markColumns(sheet: Sheet, first: number, keys: readonly string[]): void {
  const seen = visibility();
  keys.forEach((key, index) => {
    const letters = columnLetters(first + index);
    sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(COLUMN_MARK, key, seen);
  });
}

/** What was laid last in each tab, by its sheet's id. */
export function findRecords(spreadsheet: Spreadsheet): ReadonlyMap<number, Metadata> {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(RECORD_MARK).find();
  return new Map(marks.map((mark) => [mark.getLocation().getSheet()?.getSheetId() ?? 0, mark]));
}

export function keepRecord(sheet: Sheet, known: Metadata | undefined, record: string): void {
  if (known) known.setValue(record);
  else sheet.addDeveloperMetadata(RECORD_MARK, record, visibility());
}

/** The layout version that the workbook remembers. */
export function findVersion(spreadsheet: Spreadsheet): Metadata | undefined {
  return spreadsheet.createDeveloperMetadataFinder().withKey(VERSION_MARK).find()[0];
}

export function keepVersion(spreadsheet: Spreadsheet, known: Metadata | undefined, version: number): void {
  if (known) known.setValue(String(version));
  else spreadsheet.addDeveloperMetadata(VERSION_MARK, String(version), visibility());
}

/** Where every marked column of a sheet stands, by what its mark says. */
export function columnMarks(sheet: Sheet): ReadonlyMap<string, number> {
  // Of two with one value, the older is found first and counts.
  const marks = columnFinder(sheet).find().reverse();
  return new Map(marks.map((mark) => [mark.getValue() ?? '', mark.getLocation().getColumn()?.getColumn() ?? 0]));
}

export function renameTabMark(sheet: Sheet, table: string): void {
  for (const mark of sheet.getDeveloperMetadata()) if (mark.getKey() === TAB_MARK) mark.setValue(table);
}

export function renameColumnMark(sheet: Sheet, from: string, to: string): void {
  for (const mark of columnFinder(sheet).withValue(from).find()) mark.setValue(to);
}

/** Has the marks of columns follow where they stand now. */
export function moveColumnMarks(sheet: Sheet, columns: FoundColumns['columns']): void {
  const found = columnFinder(sheet).find();
  for (const mark of found) {
    const column = columns[mark.getValue() ?? ''];
    const letters = column === undefined ? undefined : columnLetters(column);
    if (letters !== undefined) mark.moveToColumn(sheet.getRange(`${letters}:${letters}`));
  }
}

function columnFinder(sheet: Sheet): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
  return sheet
    .createDeveloperMetadataFinder()
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN)
    .withKey(COLUMN_MARK);
}

/** Every sheet that carries one of our marks, by table name: of a tab and its duplicate, the one marked first is ours. */
export function tabMarks(spreadsheet: Spreadsheet): ReadonlyMap<string, readonly [Sheet, ...Sheet[]]> {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(TAB_MARK).find();
  const sheets = new Map<string, [Sheet, ...Sheet[]]>();
  for (const mark of marks) {
    const sheet = mark.getLocation().getSheet();
    const table = mark.getValue() ?? '';
    const known = sheets.get(table);
    if (sheet && known) known.push(sheet);
    else if (sheet) sheets.set(table, [sheet]);
  }
  return sheets;
}

/** Our sheets by table name. */
export function markedTabs(spreadsheet: Spreadsheet): ReadonlyMap<string, Sheet> {
  return new Map([...tabMarks(spreadsheet)].map(([table, [sheet]]) => [table, sheet]));
}

/** Makes a sheet an ordinary one. */
export function unmarkTab(sheet: Sheet): void {
  for (const mark of sheet.getDeveloperMetadata()) if (mark.getKey() === TAB_MARK) mark.remove();
}

/** Where the column marked with a key stands now. */
export function markedColumn(sheet: Sheet, key: string): number | undefined {
  const [mark] = columnFinder(sheet).withValue(key).find();
  return mark?.getLocation().getColumn()?.getColumn();
}

export interface FoundColumns {
  /** Column numbers by key. */
  readonly columns: { readonly [key: string]: number };
  /** What every header cell reads, left to right. */
  readonly header: readonly string[];
  /** The keys of those whose header shows an error. */
  readonly broken: readonly string[];
  /** Further columns that bear the label of one of them, by its key. */
  readonly duplicateHeaders: { readonly [key: string]: readonly number[] };
  /** Why none of this can be believed. */
  readonly doubt?: HeaderDoubt;
}

/** What row 1 reads to its last label, in one call: how wide it is may change before another. */
function headerOf(sheet: Sheet): readonly string[] {
  const cells = (sheet.getRange('1:1').getValues()[0] ?? []).map(String);
  while (cells[cells.length - 1] === '') cells.pop();
  return cells;
}

/**
 * The header row decides; marks are asked only for a label that is missing or doubled, or where the columns stand in another order than
 * `last`. `known` are the labels in each
 * language: a sheet goes by those of which it bears the most, so that in Spanish a person's own Notes is nobody else's.
 */
export function findColumns(
  sheet: Sheet,
  known: readonly ReadonlyMap<string, string>[],
  last: FoundColumns['columns'] = {},
): FoundColumns {
  const header = headerOf(sheet);
  const borne = (labels: ReadonlyMap<string, string>) =>
    [...labels.values()].filter((label) => header.includes(label)).length;
  const [labels = new Map()] = [...known].sort((one, other) => borne(other) - borne(one));
  if (isMissingMany(header, labels, (key) => (last[key] ?? 0) > 0)) {
    const doubt = strayHeader(sheet, header, known);
    if (doubt) return { columns: {}, header, broken: [], duplicateHeaders: {}, doubt };
  }
  const found = placeColumns(header, labels, (key) => markedColumn(sheet, key));
  // The marks of all are asked for only where columns were moved, or seem to be.
  const isMoved = Object.keys(last).length > 0 && isReordered(found.columns, last);
  return isMoved ? withDoubt(found, columnMarks(sheet)) : found;
}

/** As it was found, unless names stand over columns that are marked as others. */
export function withDoubt(found: FoundColumns, marks: ReadonlyMap<string, number>): FoundColumns {
  const keys = exchangedKeys(found.columns, marks);
  return keys.length > 0 ? { ...found, doubt: { how: 'exchanged', keys } } : found;
}

/** As `findColumns`, of a header that was read; for the keys in `unsure` the label may be another column's. */
export function placeColumns(
  header: readonly string[],
  labels: ReadonlyMap<string, string>,
  markOf: (key: string) => number | undefined,
  unsure: ReadonlySet<string> = new Set(),
): FoundColumns {
  const found: { [key: string]: number } = {};
  for (const [key, label] of labels) {
    const place = header.indexOf(label);
    const clear = place >= 0 && header.lastIndexOf(label) === place && !unsure.has(key);
    const column = clear ? place + 1 : markOf(key);
    if (column !== undefined) found[key] = column;
  }
  const numbersOf = (label: string) => header.flatMap((text, index) => (text === label ? [index + 1] : []));
  return {
    columns: found,
    header,
    broken: Object.keys(found).filter((key) => /^#/.test(header[(found[key] ?? 0) - 1] ?? '')),
    duplicateHeaders: Object.fromEntries(
      [...labels].flatMap(([key, label]) => {
        const others = numbersOf(label).filter((number) => number !== found[key]);
        return others.length > 0 ? [[key, others]] : [];
      }),
    ),
  };
}

const HIGHEST_MARK = 'selvedge-highest-';

/** The highest number of a prefix that an archive took: a copy of the spreadsheet keeps it, as it does not keep properties. */
export function findHighest(spreadsheet: Spreadsheet, prefix: string): Metadata | undefined {
  return spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(HIGHEST_MARK + prefix)
    .find()[0];
}

export function keepHighest(spreadsheet: Spreadsheet, prefix: string, number: number): void {
  const known = findHighest(spreadsheet, prefix);
  if (known) known.setValue(String(number));
  else spreadsheet.addDeveloperMetadata(HIGHEST_MARK + prefix, String(number), visibility());
}

const ARCHIVE_MARK = 'selvedge-archive';

/** `what` says which archive the sheet is part of, as JSON. */
export function markArchive(sheet: Sheet, what: string): void {
  sheet.addDeveloperMetadata(ARCHIVE_MARK, what, visibility());
}

/** Every sheet of an archive. */
export function archiveMarks(
  spreadsheet: Spreadsheet,
): readonly { readonly label: string; readonly table: string; readonly sheet: Sheet }[] {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(ARCHIVE_MARK).find();
  return marks.flatMap((mark) => {
    const sheet = mark.getLocation().getSheet();
    const { label = '', table = '' } = JSON.parse(mark.getValue() ?? '{}');
    return sheet ? [{ label: String(label), table: String(table), sheet }] : [];
  });
}
