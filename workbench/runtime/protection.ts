// Protections of sheets and ranges. Scripts run as an editor whom none of them stops; a warning stops nobody.
import type { Protection as BookProtection } from '../engine/book';
import { CLOSED } from './a1';
import { ProtectionType } from './enums';
import { GoogleException } from './errors';
import { rangeArgument, sheetInfo } from './place';
import { LocalRange } from './range';
import type { Run } from './run';
import { base } from './service';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Range = GoogleAppsScript.Spreadsheet.Range;

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
    const place = { run: this.#run, sheetId, zone: zone ?? { row: 0, col: 0, rows, cols }, open: CLOSED };
    return new LocalRange(place);
  }

  override setRange(range: Range): Protection {
    return this.#change({ zone: rangeArgument('SpreadsheetApp.Protection.setRange', range).zone });
  }

  override getRangeName(): string | null {
    return null;
  }

  override canEdit(): boolean {
    return true;
  }

  override getEditors(): GoogleAppsScript.Base.User[] {
    return [];
  }

  override remove(): void {
    this.#now();
    this.#run.write().unprotect(this.#id);
  }

  #now(): BookProtection {
    const found = this.#run.book.protections().find(({ id }) => id === this.#id);
    if (found === undefined) throw new GoogleException('The protection no longer exists.');
    return found;
  }

  #change(change: Partial<Omit<BookProtection, 'id' | 'sheetId'>>): Protection {
    this.#now();
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
