// What a view needs to know of the tabs whose rows it lists, as plain data.
import type { Table } from '../../schema/table';

/** How the rows of a table are listed: expressions in the dialect over its own columns. */
interface SourceLines {
  readonly what: string;
  readonly who: string;
  readonly amount?: { readonly figures: readonly string[]; readonly unit?: string };
  readonly figure?: { readonly of: string; readonly unit?: string };
  readonly waits?: { readonly of: string };
}

export interface ViewSource {
  readonly table: Table;
  /** The setting that says whether its desk is on; absent where it always is. */
  readonly desk?: { readonly setting: string; readonly item: string; readonly on: readonly string[] } | undefined;
  /** Absent where its rows are not judged: only those without an id of their own are listed. */
  readonly lines?: SourceLines | undefined;
  /** The tile of what is past, what lies ahead, and what is to be checked; absent where there is none such. */
  readonly tiles?: { readonly past?: string; readonly ahead?: string; readonly check?: string } | undefined;
  readonly also?:
    | { readonly code: string; readonly figure: string; readonly rank: number; readonly tile: string }
    | undefined;
  /** What of its rows is added up: one tab of the list at most has such a sum. */
  readonly sum?: { readonly of: string; readonly when: string } | undefined;
  /** Whether people add rows to it: a workbook without any is empty. */
  readonly isAddedTo: boolean;
  /** ` row in Orders` and ` rows in Orders`. */
  readonly rowsOf: { readonly one: string; readonly many: string };
}

/** What is said of a finding. */
export interface Saying {
  readonly table: string;
  readonly code: string;
  readonly rank: number;
  /** Whether it counts days to a day. */
  readonly hasDays: boolean;
  /** For none, one, and more: `{n}` is the number, `{u}` the unit, `{v}` its second line. */
  readonly sentences: readonly [string, string, string];
  /** The name of the step that its line offers as done. */
  readonly done?: string | undefined;
  readonly chase: boolean;
}

export interface ViewPlan {
  readonly sources: readonly ViewSource[];
  readonly sayings: readonly Saying[];
  /** The tiles of the desk, and the one of what is to be checked. */
  readonly tiles: readonly string[];
  readonly checkTile: string;
  readonly codes: { readonly noId: string; readonly sameId: string; readonly unfinished: string };
  /** The tables whose rows can be put off. */
  readonly snoozed: readonly string[];
  /** Google's numbers of the tabs; none where they are not known. */
  readonly sheetIds: ReadonlyMap<string, number>;
  readonly words: {
    readonly done: string;
    readonly snooze: string;
    readonly chase: string;
    readonly waits: string;
    /** Follows a number. */
    readonly more: string;
    readonly none: string;
    /** Precedes an owner. */
    readonly noneOf: string;
  };
}
