// Protections of sheets and ranges: whom they stop is told by guarded-book.ts; a warning stops nobody.
import type { Protection as BookProtection } from '../engine/book';
import { ProtectionType } from './enums';
import { GoogleException } from './errors';
import { mayEdit, PROTECTED } from './guarded-book';
import { rangeArgument, sheetInfo } from './place';
import type { Run } from './run';
import { base } from './service';
import { LocalUser } from './session';
import { emailOf } from './sharing';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Range = GoogleAppsScript.Spreadsheet.Range;

const METHOD = 'SpreadsheetApp.Protection';

export class LocalProtection extends base<Protection>('Protection') {
  readonly #run: Run;
  readonly #id: string;

  constructor(run: Run, id: string) {
    super(run);
    this.#run = run;
    this.#id = id;
  }

  override getDescription(): string {
    return this.#now().description;
  }

  override setDescription(description: string): Protection {
    return this.#change({ description: String(description) });
  }

  override isWarningOnly(): boolean {
    return this.#now().warningOnly;
  }

  override setWarningOnly(warningOnly: boolean): Protection {
    return this.#change({ warningOnly });
  }

  override getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return ProtectionType[this.#now().zone === null ? 'SHEET' : 'RANGE'];
  }

  override getRange(): Range {
    const { sheetId, zone } = this.#now();
    const { rows, cols } = sheetInfo(this.#run, sheetId);
    return this.#run.range({ sheetId, zone: zone ?? { row: 0, col: 0, rows, cols } });
  }

  override setRange(range: Range): Protection {
    return this.#change({ zone: rangeArgument('SpreadsheetApp.Protection.setRange', range).zone });
  }

  override getRangeName(): string | null {
    return this.#now().rangeName ?? null;
  }

  override setRangeName(rangeName: string): Protection {
    const named = this.#run.book.namedRanges().find(({ name }) => name === rangeName);
    if (named === undefined) throw new GoogleException(`Named range ${rangeName} not found.`);
    return this.#change({ rangeName, zone: named.zone });
  }

  override setNamedRange(namedRange: GoogleAppsScript.Spreadsheet.NamedRange): Protection {
    return this.setRangeName(namedRange.getName());
  }

  override canEdit(): boolean {
    return mayEdit(this.#now(), this.#run.start.user);
  }

  /** Who protects it may always edit it. */
  override getEditors(): GoogleAppsScript.Base.User[] {
    const { warningOnly, owner = this.#run.start.user, editors = [] } = this.#now();
    if (warningOnly) return [];
    return [owner, ...editors.filter((email) => email !== owner)].map((email) => new LocalUser(this.#run, email));
  }

  override addEditor(user: string | GoogleAppsScript.Base.User): Protection {
    return this.#share((known) => [...known, emailOf(`${METHOD}.addEditor`, user)]);
  }

  override addEditors(emailAddresses: string[]): Protection {
    return this.#share((known) => [...known, ...emailAddresses]);
  }

  override removeEditor(user: string | GoogleAppsScript.Base.User): Protection {
    return this.removeEditors([emailOf(`${METHOD}.removeEditor`, user)]);
  }

  override removeEditors(people: (string | GoogleAppsScript.Base.User)[]): Protection {
    const gone = people.map((user) => emailOf(`${METHOD}.removeEditors`, user));
    return this.#share((known) => known.filter((email) => !gone.includes(email)));
  }

  #share(change: (known: readonly string[]) => string[]): Protection {
    return this.#change({ editors: [...new Set(change(this.#now().editors ?? []))] });
  }

  override canDomainEdit(): boolean {
    return this.#now().domainEdit === true;
  }

  override setDomainEdit(editable: boolean): Protection {
    return this.#change({ domainEdit: editable });
  }

  override getUnprotectedRanges(): Range[] {
    const { sheetId, unprotected = [] } = this.#now();
    return unprotected.map((zone) => this.#run.range({ sheetId, zone }));
  }

  override setUnprotectedRanges(ranges: Range[]): Protection {
    const { sheetId, zone } = this.#now();
    if (zone !== null) throw new GoogleException('Unprotected ranges can only be set on a protected sheet.');
    const places = ranges.map((range) => rangeArgument(`${METHOD}.setUnprotectedRanges`, range));
    if (places.some((place) => place.sheetId !== sheetId)) {
      throw new GoogleException('The unprotected ranges must be on the protected sheet.');
    }
    return this.#change({ unprotected: places.map((place) => place.zone) });
  }

  override remove(): void {
    this.#mine();
    this.#run.write().unprotect(this.#id);
  }

  #now(): BookProtection {
    const found = this.#run.book.protections().find(({ id }) => id === this.#id);
    if (found === undefined) throw new GoogleException('The protection no longer exists.');
    return found;
  }

  /** Whom it stops cannot change it. */
  #mine(): void {
    if (!this.canEdit()) throw new GoogleException(PROTECTED);
  }

  #change(change: Partial<Omit<BookProtection, 'id' | 'sheetId'>>): Protection {
    this.#mine();
    this.#run.write().updateProtection(this.#id, change);
    return this;
  }
}

export function protectionsOf(run: Run, type: unknown, sheetId?: number): Protection[] {
  const ofSheets = type === ProtectionType.SHEET;
  return run
    .read()
    .protections(sheetId)
    .filter(({ zone }) => (zone === null) === ofSheets)
    .map(({ id }) => new LocalProtection(run, id));
}
