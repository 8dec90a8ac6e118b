// The built add-on on a spreadsheet in memory: the same bundle that is pushed to Google.
import { readFileSync } from 'node:fs';
import type { Cell as BookCell } from '../../workbench/engine/book';
import { type Local, type LocalOptions, openLocal } from '../../workbench/runtime/local';

export const TODAY = '2026-11-22';

export interface AddOn extends Local {
  /** Runs a menu item by its function; what it throws is thrown. */
  menu(functionName: string): void;
  sheetId(name: string): number;
  /** The cells of a tab by header label, row 2 first, without trailing blank rows. */
  rows(name: string): readonly { readonly [label: string]: BookCell }[];
  /** Types a value as a person would, and lets onEdit run. */
  type(sheet: string, row: number, label: string, text: string): void;
  /** The service calls of the last run, by name. */
  lastCalls(): Readonly<Record<string, number>>;
}

export function openAddOn(options: Partial<LocalOptions> = {}): AddOn {
  const files = {
    'Code.js': readFileSync('dist/Code.js', 'utf8'),
    'sidebar.html': readFileSync('dist/sidebar.html', 'utf8'),
  };
  const local = openLocal({
    files,
    manifest: JSON.parse(readFileSync('appsscript.json', 'utf8')),
    now: `${TODAY}T09:00:00Z`,
    user: 'ana@studio.example',
    ...options,
  });
  const { book, google, user } = local;
  const sheetId = (name: string): number => {
    const sheet = book.sheets().find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`There is no tab ${name}.`);
    return sheet.id;
  };
  const headerOf = (name: string) => {
    const id = sheetId(name);
    return (
      book.read(id, { row: 0, col: 0, rows: 1, cols: book.sheet(id).cols })[0]?.map(({ display }) => display) ?? []
    );
  };
  return {
    ...local,
    menu(functionName) {
      const result = google.runMenuItem(functionName, user);
      if (!result.ok) throw new Error(result.error.message);
    },
    sheetId,
    rows(name) {
      const id = sheetId(name);
      const extent = book.extent(id);
      if (!extent || extent.rows < 2) return [];
      const header = headerOf(name);
      return book
        .read(id, { row: 1, col: 0, rows: extent.rows - 1, cols: extent.cols })
        .map((cells) => Object.fromEntries(cells.map((cell, index) => [header[index] ?? '', cell])));
    },
    type(name, row, label, text) {
      const zone = { row: row - 1, col: headerOf(name).indexOf(label), rows: 1, cols: 1 };
      book.write(sheetId(name), zone, [[{ typed: text }]]);
      google.edited({ sheetId: sheetId(name), zone, value: text }, user);
    },
    lastCalls: () => google.executions[google.executions.length - 1]?.calls ?? {},
  };
}
