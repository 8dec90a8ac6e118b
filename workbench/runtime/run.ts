// One run of a script: who runs it and how far it may go, what it called, and what it selected.
import type { Book } from '../engine/book';
import { CLOSED, type OpenEnds } from './a1';
import type { Between } from './between';
import type { Clock, Execution, Manifest, Menu, RunStart, Selected, UiHost } from './contract';
import { cellsMoved, cost, costOf, type Touch } from './cost';
import { customRefusal } from './custom-functions';
import { GoogleException, RunEnded, ScriptTimeout } from './errors';
import { guardedBook } from './guarded-book';
import { HeldWrites } from './held-writes';
import type { Account } from './mail-quota';
import { type Permissions, refusal } from './permissions';
import { Realm } from './realm';
import { Selecting } from './selecting';
import { checkArguments } from './signatures';
import type { OutgoingMail, RuntimeState } from './state';
import type { WorldTime } from './world-time';

export const SPREADSHEET_ID = 'workbench';

/** Where a range stands. */
export interface Spot extends Selected {
  readonly open: OpenEnds;
}

/** Makes the objects that give one another, as a range gives its sheet and a sheet its ranges: none of their classes need know the next. */
export interface Handles {
  range(run: Run, spot: Spot): GoogleAppsScript.Spreadsheet.Range;
  sheet(run: Run, id: number): GoogleAppsScript.Spreadsheet.Sheet;
  spreadsheet(run: Run): GoogleAppsScript.Spreadsheet.Spreadsheet;
}

/** What all runs on a spreadsheet share. */
export interface World {
  readonly book: Book;
  readonly files: Readonly<Record<string, string>>;
  readonly manifest: Manifest;
  readonly clock: Clock;
  readonly time: WorldTime;
  readonly account: Account;
  /** Whether service calls take the time that they take on Google. */
  readonly charging: boolean;
  /** How long a run may take, in real milliseconds, before it is held to be endless. */
  readonly patience: number;
  /** Chooses how far clock triggers drift; without it they are on the minute. */
  readonly driftOf?: (below: number) => number;
  /** Whether the run of a clock trigger finds the spreadsheet; no source settles it. */
  readonly documentInClockTriggers: boolean;
  readonly ui: UiHost;
  readonly addOnName: string;
  readonly url: string;
  readonly state: RuntimeState;
  readonly handles: Handles;
  readonly servicesWhileLoading: boolean;
  /** Else the script belongs to its spreadsheet alone, and has more freedom. */
  readonly isAddOn: boolean;
  readonly onLog?: (line: string) => void;
  readonly between?: Between;
  readonly onMail?: (mail: OutgoingMail) => void;
  /** Which run holds a lock, by the lock's name. */
  readonly locks: Map<string, Run>;
  readonly caches: Map<string, Map<string, { value: string; until: number }>>;
  readonly menus: Map<string, Menu[]>;
}

const isLogging = (call: string): boolean => call.startsWith('Logger.') || call.startsWith('console.');

/** The engine takes a script's arrays for no arrays: they are another realm's. */
function ownArrays(value: unknown): unknown {
  return Array.isArray(value) ? Array.from(value, ownArrays) : value;
}

const SIMPLE_TRIGGER_LIMIT = 30_000;
const RUN_LIMIT = 360_000;

export class Run {
  readonly world: World;
  readonly start: RunStart;
  readonly realm: Realm;
  readonly execution: Execution;
  /** While the files load, no function was called yet. */
  loading = false;
  /** Set once the run was cut: from then on no service answers. */
  #cut: RunEnded | undefined;
  #depth = 0;
  #calls = 0;
  #uncommitted = false;
  readonly #held = new HeldWrites();
  /** Of the call being served, or of what the script does by itself. */
  #touch: Touch = { wrote: false, read: false, cold: true, commits: 0 };
  /** Nothing was read since the run began or last committed. */
  #cold = true;
  readonly #selecting: Selecting;

  constructor(world: World, start: RunStart) {
    this.world = world;
    this.start = start;
    this.#selecting = new Selecting(world.ui, start.user, world.book);
    this.realm = new Realm(() => world.time.now(), Math.min(this.#limit, world.patience));
    this.execution = {
      id: start.id,
      function: start.function,
      user: start.user,
      type: start.type,
      authMode: start.authMode,
      startedAt: new Date(world.time.now()).toISOString(),
      ms: 0,
      charged: 0,
      calls: {},
      cells: { read: 0, written: 0 },
      commits: 0,
      log: [],
    };
  }

  /** Carries out a service call; one that a service makes of another is no call of the script's. */
  serve(call: string, target: object, args: unknown[], work: (args: unknown[]) => unknown): unknown {
    if (this.#depth > 0) return work(args);
    this.#depth = 1;
    try {
      if (this.#cut) throw this.#cut;
      return this.realm.adopt(isLogging(call) ? work(args) : this.#call(call, target, args.map(ownArrays), work));
    } catch (error) {
      if (error instanceof RunEnded) this.#cut = error;
      throw this.toScript(error);
    } finally {
      this.#depth = 0;
    }
  }

  #call(call: string, target: object, args: unknown[], work: (args: unknown[]) => unknown): unknown {
    this.#admit(call);
    this.#calls += 1;
    checkArguments(call, args);
    const moment = { run: this.execution, call, index: this.#calls };
    this.world.between?.({ ...moment, when: 'before' });
    const result = this.#charged(call, target, args, work);
    this.world.between?.({ ...moment, when: 'after' });
    return result;
  }

  /** What has failed took its time too. */
  #charged(call: string, target: object, args: unknown[], work: (args: unknown[]) => unknown): unknown {
    const outer = this.#touch;
    const touch: Touch = { wrote: false, read: false, cold: this.#cold, commits: 0 };
    this.#touch = touch;
    try {
      return work(args);
    } finally {
      this.#touch = outer;
      this.execution.cells[touch.wrote ? 'written' : 'read'] += cellsMoved(call, target, args);
      if (this.world.charging) this.pass(costOf(call, target, args, touch));
    }
  }

  /** Time goes by for the run; one that has had its share is cut. */
  pass(milliseconds: number): void {
    this.world.time.pass(milliseconds);
    this.spend(milliseconds);
  }

  /** As `pass`, for time that the clock has told already. */
  spend(milliseconds: number): void {
    this.execution.charged += milliseconds;
    if (this.execution.charged > this.#limit) throw new ScriptTimeout();
  }

  get #limit(): number {
    return ['simple trigger', 'custom function'].includes(this.start.type) ? SIMPLE_TRIGGER_LIMIT : RUN_LIMIT;
  }

  /** Why the run was cut, where it was: it has failed, whatever its script made of the error. */
  get cut(): RunEnded | undefined {
    return this.#cut;
  }

  #admit(call: string): void {
    if (this.loading && !this.world.servicesWhileLoading) {
      throw new GoogleException(
        `${call} was called while the script was loading: an add-on must not call a service outside its functions.`,
      );
    }
    const refused =
      (this.start.type === 'custom function' ? customRefusal(call) : undefined) ?? refusal(call, this.permissions);
    if (refused !== undefined) throw new GoogleException(refused);
    this.execution.calls[call] = (this.execution.calls[call] ?? 0) + 1;
  }

  get permissions(): Permissions {
    const { manifest, state } = this.world;
    const { authMode, user } = this.start;
    return { authMode, scopes: manifest.oauthScopes, lapsed: state.lapsed?.[user] ?? [] };
  }

  /** Runs a piece of the script from within a service: what it calls counts as the script's again. */
  script<T>(work: () => T): T {
    const depth = this.#depth;
    this.#depth = 0;
    try {
      return work();
    } finally {
      this.#depth = depth;
    }
  }

  toScript(error: unknown): unknown {
    return this.realm.toScript(error);
  }

  /** Whether the run stands in a spreadsheet; where it does not, Google gives null for all that belongs to the document. */
  get hasDocument(): boolean {
    return this.start.clock !== true || this.world.documentInClockTriggers;
  }

  /** The book, to learn what Google would know without asking its servers: where a sheet stands, what is selected. */
  get book(): Book {
    return this.#held.reading(this.world.book);
  }

  /** The book, to read from it: that makes Google carry out what it had buffered. */
  read(): Book {
    this.commit();
    this.#touch.read = true;
    this.#cold = false;
    return this.world.book;
  }

  /** The book, to write to it as far as its protections let this user. */
  write(): Book {
    this.#touch.wrote = true;
    this.#uncommitted = true;
    return this.#held.writing(guardedBook(this.world.book, this.start.user, this.world.state.tables ?? []));
  }

  /** A Range object, whose ends stay where they are unless told. */
  range({ sheetId, zone, open = CLOSED }: Selected & { open?: OpenEnds }): GoogleAppsScript.Spreadsheet.Range {
    return this.world.handles.range(this, { sheetId, zone, open });
  }

  sheet(id: number): GoogleAppsScript.Spreadsheet.Sheet {
    return this.world.handles.sheet(this, id);
  }

  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.world.handles.spreadsheet(this);
  }

  /** Carries out what the run has written last. */
  settle(): void {
    this.#held.apply();
  }

  commit(): void {
    this.#held.apply();
    if (!this.#uncommitted) return;
    this.#uncommitted = false;
    this.#touch.commits += 1;
    this.#cold = true;
    this.execution.commits += 1;
  }

  get selected(): Selected {
    return this.#selecting.selected;
  }

  select(selected: Selected): void {
    this.#selecting.select(selected, this.hasWindow);
  }

  selectTogether(all: readonly Selected[]): void {
    this.#selecting.selectTogether(all, this.hasWindow);
  }

  get selectedTogether(): readonly Selected[] {
    return this.#selecting.selectedTogether;
  }

  get hasWindow(): boolean {
    const { interactive, user } = this.start;
    return interactive === 'opening' || (interactive && this.world.ui.available(user));
  }

  log(line: string): void {
    this.execution.log.push(line);
    this.world.onLog?.(line);
  }

  finish(): void {
    if (this.#uncommitted && this.world.charging) this.execution.charged += cost.commit;
    this.commit();
    this.execution.charged = Math.round(this.execution.charged);
    for (const [name, holder] of this.world.locks) if (holder === this) this.world.locks.delete(name);
  }
}
