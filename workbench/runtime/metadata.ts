// Developer metadata: marks on the spreadsheet, its sheets, rows and columns, which follow them wherever they move.
import type { Metadata, MetadataLocation, Zone } from '../engine/book';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './enums';
import { GoogleException, wrongArguments } from './errors';
import { type Place, rangeArgument, sheetArgument, sheetInfo } from './place';
import type { Run } from './run';
import { base, isEnumValue, nameOf } from './service';

type S = typeof GoogleAppsScript.Spreadsheet;
type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Google's limit for the spreadsheet itself and for each sheet with its rows and columns. */
const MOST_CHARACTERS = 30_000;

const visibilityName = (visibility: unknown) => (nameOf(visibility) === 'PROJECT' ? 'PROJECT' : 'DOCUMENT');

/** The row or column that a range is; Google marks no other ranges. */
export function lineOf({ run, sheetId, zone, open }: Place): MetadataLocation {
  const { rows, cols } = sheetInfo(run, sheetId);
  if (zone.cols === 1 && (open.rows || zone.rows === rows)) return { type: 'COLUMN', sheetId, index: zone.col };
  if (zone.rows === 1 && (open.cols || zone.cols === cols)) return { type: 'ROW', sheetId, index: zone.row };
  throw new GoogleException(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the ' +
      'top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

/** The forms (key), (key, value), (key, visibility) and (key, value, visibility). */
export function addMetadata(run: Run, method: string, location: MetadataLocation, args: readonly unknown[]): void {
  const [key, second, third] = args;
  const value = isEnumValue(second) ? undefined : second;
  const visibility = isEnumValue(second) ? second : third;
  if (typeof key !== 'string' || (value !== undefined && typeof value !== 'string')) {
    throw wrongArguments(`SpreadsheetApp.${method}.addDeveloperMetadata`, args);
  }
  const inSameStore = run.book.metadata().filter((other) => other.location.sheetId === location.sheetId);
  const size = (mark: { key: string; value: string | null }) => mark.key.length + (mark.value?.length ?? 0);
  const total = inSameStore.reduce((sum, other) => sum + size(other), size({ key, value: value ?? null }));
  if (total > MOST_CHARACTERS) throw new GoogleException('The developer metadata storage quota has been exceeded.');
  run.write().addMetadata({ key, value: value ?? null, visibility: visibilityName(visibility), location });
}

class LocalLocation extends base<Location>('DeveloperMetadataLocation') {
  readonly #run: Run;
  readonly #location: MetadataLocation;

  constructor(run: Run, location: MetadataLocation) {
    super(run);
    this.#run = run;
    this.#location = location;
  }

  override getLocationType(): LocationType {
    return DeveloperMetadataLocationType[this.#location.type];
  }

  override getSheet(): Sheet | null {
    const { type, sheetId } = this.#location;
    return type === 'SHEET' && sheetId !== undefined ? this.#run.sheet(sheetId) : null;
  }

  override getSpreadsheet(): Spreadsheet | null {
    return this.#location.type === 'SPREADSHEET' ? this.#run.spreadsheet() : null;
  }

  override getColumn(): Range | null {
    const { type, sheetId, index } = this.#location;
    if (type !== 'COLUMN' || sheetId === undefined || index === undefined) return null;
    const sheet = this.#run.sheet(sheetId);
    return sheet.getRange(1, index + 1, sheet.getMaxRows(), 1);
  }

  override getRow(): Range | null {
    const { type, sheetId, index } = this.#location;
    if (type !== 'ROW' || sheetId === undefined || index === undefined) return null;
    const sheet = this.#run.sheet(sheetId);
    return sheet.getRange(index + 1, 1, 1, sheet.getMaxColumns());
  }
}

export class LocalDeveloperMetadata extends base<DeveloperMetadata>('DeveloperMetadata') {
  readonly #run: Run;
  readonly #id: number;

  constructor(run: Run, id: number) {
    super(run);
    this.#run = run;
    this.#id = id;
  }

  override getId(): number {
    return this.#id;
  }

  override getKey(): string {
    return this.#now().key;
  }

  override getValue(): string | null {
    return this.#now().value;
  }

  override getVisibility(): Visibility {
    return DeveloperMetadataVisibility[this.#now().visibility];
  }

  override getLocation(): Location {
    return new LocalLocation(this.#run, this.#now().location);
  }

  override setKey(key: string): DeveloperMetadata {
    return this.#change({ key });
  }

  override setValue(value: string): DeveloperMetadata {
    return this.#change({ value });
  }

  override setVisibility(visibility: Visibility): DeveloperMetadata {
    return this.#change({ visibility: visibilityName(visibility) });
  }

  override moveToColumn(column: Range): DeveloperMetadata {
    return this.#change({ location: lineOf(rangeArgument('DeveloperMetadata.moveToColumn', column)) });
  }

  override moveToRow(row: Range): DeveloperMetadata {
    return this.#change({ location: lineOf(rangeArgument('DeveloperMetadata.moveToRow', row)) });
  }

  override moveToSheet(sheet: Sheet): DeveloperMetadata {
    const sheetId = sheetArgument('DeveloperMetadata.moveToSheet', sheet);
    return this.#change({ location: { type: 'SHEET', sheetId } });
  }

  override moveToSpreadsheet(): DeveloperMetadata {
    return this.#change({ location: { type: 'SPREADSHEET' } });
  }

  override remove(): void {
    this.#now();
    this.#run.write().removeMetadata(this.#id);
  }

  #now(): Metadata {
    const found = this.#run.book.metadatum(this.#id);
    if (found === undefined) throw new GoogleException('The developer metadata no longer exists.');
    return found;
  }

  #change(change: Partial<Pick<Metadata, 'key' | 'value' | 'visibility' | 'location'>>): DeveloperMetadata {
    this.#now();
    this.#run.write().updateMetadata(this.#id, change);
    return this;
  }
}

/** Where a finder looks: everywhere, in a sheet, or in a part of it. */
export interface Scope {
  readonly sheetId?: number;
  readonly zone?: Zone;
}

type Filter = (metadata: Metadata) => boolean;

/** A row or column is within a range that holds all of it, and touches one that holds a part. */
function isWithin(run: Run, { sheetId, zone }: Scope, location: MetadataLocation, touching: boolean): boolean {
  if (sheetId === undefined) return true;
  if (location.sheetId !== sheetId) return false;
  if (zone === undefined) return true;
  const { rows, cols } = sheetInfo(run, sheetId);
  const { type, index } = location;
  if (index === undefined) return touching;
  return type === 'COLUMN'
    ? index >= zone.col && index < zone.col + zone.cols && (touching || zone.rows === rows)
    : index >= zone.row && index < zone.row + zone.rows && (touching || zone.cols === cols);
}

export class LocalMetadataFinder extends base<Finder>('DeveloperMetadataFinder') {
  readonly #run: Run;
  readonly #scope: Scope;
  readonly #filters: Filter[] = [];
  #touching = false;

  constructor(run: Run, scope: Scope) {
    super(run);
    this.#run = run;
    this.#scope = scope;
  }

  override find(): DeveloperMetadata[] {
    return this.#run
      .read()
      .metadata()
      .filter(({ location }) => isWithin(this.#run, this.#scope, location, this.#touching))
      .filter((metadata) => this.#filters.every((filter) => filter(metadata)))
      .map(({ id }) => new LocalDeveloperMetadata(this.#run, id));
  }

  override onIntersectingLocations(): this {
    this.#touching = true;
    return this;
  }

  override withId(id: number): this {
    return this.#where((metadata) => metadata.id === id);
  }

  override withKey(key: string): this {
    return this.#where((metadata) => metadata.key === key);
  }

  override withValue(value: string): this {
    return this.#where((metadata) => metadata.value === value);
  }

  override withLocationType(
    locationType: S['DeveloperMetadataLocationType'][keyof S['DeveloperMetadataLocationType']],
  ): this {
    return this.#where(({ location }) => location.type === nameOf(locationType));
  }

  override withVisibility(visibility: Visibility): this {
    return this.#where((metadata) => metadata.visibility === nameOf(visibility));
  }

  #where(filter: Filter): this {
    this.#filters.push(filter);
    return this;
  }
}

/** What stands exactly at a location, as getDeveloperMetadata lists it. */
export function metadataAt(run: Run, location: MetadataLocation): DeveloperMetadata[] {
  return run
    .read()
    .metadata()
    .filter(({ location: { type, sheetId, index } }) => {
      return type === location.type && sheetId === location.sheetId && index === location.index;
    })
    .map(({ id }) => new LocalDeveloperMetadata(run, id));
}
