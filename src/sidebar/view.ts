// The views of the sidebar, and how the server names the one to start with.
import type { RowRef } from '../app/api';

/** A field as it was added, for the confirmation. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

export type View =
  | { readonly at: 'home' }
  | { readonly at: 'form'; readonly table: string }
  | { readonly at: 'added'; readonly added: RowRef; readonly one: string; readonly facts: readonly Fact[] };

/** Reads `home` or `form/Orders`; anything else is home. */
export function readView(name: string): View {
  const table = /^form\/(.+)$/.exec(name)?.[1];
  return table === undefined ? { at: 'home' } : { at: 'form', table };
}
