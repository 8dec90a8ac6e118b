// What a look over a workbook tells: each tab as it stands and as it should, and what a newer version changes.
import type { TabPlan } from '../derive/layout';
import type { TabPlace } from '../derive/place';
import type { Change } from '../derive/reconcile';
import type { TabRecord } from '../derive/record';
import type { SheetLanguage } from '../schema/labels';
import type { Table } from '../schema/table';
import type { MigrationStep } from './migrations/migration';
import type { MarkedTab, StandingTab, TotalsState } from './ports';

/** One table's tab, as it stands and as it should. */
export interface SeenTab {
  readonly plan: TabPlan;
  /** What will be kept of it once it is as declared. */
  readonly declared: string;
  /** Absent where no tab bears its mark. */
  readonly marked?: MarkedTab;
  readonly standing?: StandingTab;
  /** The tab without a mark that holds what this one should. */
  readonly lookalike?: string;
  /** What was laid last; undefined where the first run over it was cut off. */
  readonly record?: TabRecord;
  /** Whether it still bears the name that it was laid with, and is to have that of another language. */
  readonly retitled: boolean;
  /** The keys of columns that are not there. */
  readonly missing: readonly string[];
  readonly changes: readonly Change[];
  /** The keys of columns whose formula stands otherwise. */
  readonly stale: readonly string[];
}

export interface Overview {
  /** What the workbook remembers; undefined in one that was never set up. */
  readonly version: number | undefined;
  readonly isNewer: boolean;
  /** In which its tabs and columns are to be called. */
  readonly language: SheetLanguage;
  readonly steps: readonly MigrationStep[];
  /** In the order of the tables. */
  readonly tabs: readonly SeenTab[];
  /** What the hidden tab of rollups is called; undefined where it is not there. */
  readonly totals: string | undefined;
  readonly totalsState: TotalsState;
  /** What a newer version changes in what stands, in plain words; nothing of it is done before a person agrees. */
  readonly news: readonly string[];
}

/** What people want of a workbook. */
export interface Wanted {
  /** Tells the tables whose desk is on: only these are made, but what stands is kept up to date. */
  readonly isOn: (table: Table) => boolean;
  /** In which its tabs and columns are called. */
  readonly language: SheetLanguage;
  /** Where the columns of a table stood last. */
  readonly lastPlaces: (table: Table) => TabPlace['columns'] | undefined;
}
