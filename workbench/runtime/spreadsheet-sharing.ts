// Spreadsheet, part two: the file: what it is called, where it stands, and who may see or change it.
import { GoogleException } from './errors';
import { type Run, SPREADSHEET_ID } from './run';
import { LocalUser } from './session';
import { emailOf } from './sharing';
import { SpreadsheetTabs } from './spreadsheet-tabs';
import { isTimeZone } from './zone';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const METHOD = 'SpreadsheetApp.Spreadsheet';

export class SpreadsheetSharing extends SpreadsheetTabs {
  readonly #run: Run;

  constructor(run: Run) {
    super(run);
    this.#run = run;
  }

  override getId(): string {
    return SPREADSHEET_ID;
  }

  override getUrl(): string {
    return this.#run.world.url;
  }

  override getName(): string {
    return this.#run.book.name();
  }

  override rename(newName: string): void {
    this.#run.write().setName(String(newName));
  }

  override getSpreadsheetTimeZone(): string {
    return this.#run.book.timeZone();
  }

  override setSpreadsheetTimeZone(timezone: string): void {
    if (!isTimeZone(timezone)) throw new GoogleException(`Invalid argument: ${timezone}`);
    this.#run.write().setTimeZone(timezone);
  }

  override getSpreadsheetLocale(): string {
    return this.#run.book.locale();
  }

  override setSpreadsheetLocale(locale: string): void {
    this.#run.write().setLocale(locale);
  }

  override getOwner(): GoogleAppsScript.Base.User {
    return new LocalUser(this.#run, this.#run.start.user);
  }

  override getEditors(): GoogleAppsScript.Base.User[] {
    const { user } = this.#run.start;
    const editors = this.#run.book.sharing().editors.filter((email) => email !== user);
    return [user, ...editors].map((email) => new LocalUser(this.#run, email));
  }

  override addEditor(user: string | GoogleAppsScript.Base.User): Spreadsheet {
    return this.addEditors([emailOf(`${METHOD}.addEditor`, user)]);
  }

  override addEditors(emailAddresses: string[]): Spreadsheet {
    return this.#share('editors', (known) => [...known, ...emailAddresses]);
  }

  override removeEditor(user: string | GoogleAppsScript.Base.User): Spreadsheet {
    const email = emailOf(`${METHOD}.removeEditor`, user);
    return this.#share('editors', (known) => known.filter((other) => other !== email));
  }

  override getViewers(): GoogleAppsScript.Base.User[] {
    return this.#run.book.sharing().viewers.map((email) => new LocalUser(this.#run, email));
  }

  override addViewer(user: string | GoogleAppsScript.Base.User): Spreadsheet {
    return this.addViewers([emailOf(`${METHOD}.addViewer`, user)]);
  }

  override addViewers(emailAddresses: string[]): Spreadsheet {
    return this.#share('viewers', (known) => [...known, ...emailAddresses]);
  }

  override removeViewer(user: string | GoogleAppsScript.Base.User): Spreadsheet {
    const email = emailOf(`${METHOD}.removeViewer`, user);
    return this.#share('viewers', (known) => known.filter((other) => other !== email));
  }

  #share(role: 'editors' | 'viewers', change: (known: readonly string[]) => string[]): Spreadsheet {
    const sharing = this.#run.book.sharing();
    this.#run.write().setSharing({ ...sharing, [role]: [...new Set(change(sharing[role]))] });
    return this;
  }
}
