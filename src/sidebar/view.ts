// The views of the sidebar, and how a view leads to others.
import type { Done, RowRef, StepName, Undo } from '../app/api';

/** A field as it was added, for the confirmation. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** What a row's panel says first: a step that was done, or a sentence with the way back, if there is one. */
export type News = { readonly done: Done } | { readonly note: string; readonly undo?: Undo };

export type View =
  | { readonly at: 'home' }
  /** `of` is the row that the new one refers to. */
  | { readonly at: 'form'; readonly table: string; readonly of?: RowRef }
  | {
      readonly at: 'added';
      readonly added: RowRef & { readonly tab: string };
      readonly one: string;
      readonly facts: readonly Fact[];
      readonly undo: Undo;
    }
  /** A row by itself. */
  | { readonly at: 'row'; readonly row: RowRef; readonly news?: News }
  | { readonly at: 'step'; readonly step: StepName; readonly row: RowRef }
  | { readonly at: 'edit'; readonly row: RowRef }
  /** A letter to a partner about all that waits for it; `row` is where it was asked for. */
  | { readonly at: 'chase'; readonly name: string; readonly row: RowRef }
  /** A document to a partner, before it leaves. */
  | { readonly at: 'sheet'; readonly row: RowRef }
  /** Not to be reminded of a row before a day. */
  | { readonly at: 'snooze'; readonly row: RowRef };

/** The way back out of a view. */
export interface Way {
  /** Returns where one came from. */
  readonly back: () => void;
  readonly backLabel: string;
}

/** The ways out of a view of the desk. */
export interface Nav extends Way {
  readonly show: (view: View) => void;
  /** Shows a row's panel, and the row on its sheet. */
  readonly open: (row: RowRef) => void;
  /** Ends a step on a row: the panel one came from tells the news, or else the row's own. */
  readonly finish: (row: RowRef, news: News) => void;
}

/** Views that are left for good: nothing returns to them. */
const PASSING: readonly View['at'][] = ['form', 'added', 'step', 'edit', 'chase', 'sheet', 'snooze'];

/** The views that stay behind the last one once it is left for another. */
const behind = (stack: readonly View[]) =>
  stack.filter(({ at }, index) => index < stack.length - 1 || !PASSING.includes(at));

export function shown(stack: readonly View[], next: View): readonly View[] {
  return next.at === 'home' ? [next] : [...behind(stack), next];
}

export function finished(stack: readonly View[], row: RowRef, news: News): readonly View[] {
  const left = behind(stack);
  const from = left[left.length - 1];
  return from?.at === 'row' ? [...left.slice(0, -1), { ...from, news }] : [...left, { at: 'row', row, news }];
}
