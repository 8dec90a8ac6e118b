// A spreadsheet in which every desk is on, with or without the sample season: made once for a test file, opened as copies.
import type { CheckLine, PanelView, SwitchOutcome } from '../../../src/app/api';
import { once } from '../../../src/derive/once';
import type { Cell as Written } from '../../../src/schema/cells';
import { keyColumn, type Table } from '../../../src/schema/table';
import { tabs } from '../../../src/tabs';
import { desks } from '../../../src/tabs/desks';
import type { LocalOptions } from '../../../workbench/runtime/local';
import { type AddOn, type Kept, keep, keptOnce, openKept, openSetUp } from '../../support/add-on';

/** What a tab offers as a whole, and the holidays of a country in use, are no disorder. */
export const isOffer = ({ found }: CheckLine): boolean =>
  /: its closed days are not entered\./.test(String(found)) ||
  tabs.some(({ table, whole }) => whole !== undefined && String(found).startsWith(`${table.name}: `));

/** The desks that a person switches on, of those that have tabs. */
export const otherDesks = Object.keys(desks).filter(
  (name) => name !== 'Core' && tabs.some(({ desk }) => desk === name),
);

let empty: Kept | undefined;
let season: Kept | undefined;

function switchAllOn(): AddOn {
  const addOn = openSetUp();
  for (const desk of otherDesks) {
    const outcome = addOn.call('switchDesk', desk, 'on') as SwitchOutcome;
    if (!outcome.ok) throw new Error(`${desk} was not switched on: ${outcome.refused}`);
  }
  return addOn;
}

function addSeason(): AddOn {
  const addOn = openEmpty();
  addOn.menu('addSampleSeason');
  return addOn;
}

/** Every desk is on; nobody has typed a row yet. */
export function openEmpty(options: Partial<LocalOptions> = {}): AddOn {
  empty ??= keptOnce('desks-on', 'test/tabs/conformance/season.ts', () => keep(switchAllOn()));
  return openKept(empty, options);
}

/** Every desk is on, and the sample season stands in every tab. */
export function openSeason(options: Partial<LocalOptions> = {}): AddOn {
  season ??= keptOnce('season', 'test/tabs/conformance/season.ts', () => keep(addSeason()));
  return openKept(season, options);
}

/**
 * What every cell of some tabs holds, a line each: every figure that a person sees follows from these, so that comparing them
 * computes none, and two texts are compared at once.
 */
export function cellsOf({ book }: AddOn, isWanted: (tab: string) => boolean = () => true): string {
  const { sheets } = book.export() as { sheets: readonly { name: string; cells: { [place: string]: string } }[] };
  const lines = sheets.flatMap(({ name, cells }) =>
    isWanted(name) ? Object.entries(cells).map(([place, content]) => `${name} ${place}: ${content}`) : [],
  );
  return lines.join('\n');
}

/** What the run that was just made moved, when it left the spreadsheet alone. */
export const WROTE_NOTHING = { commits: 0, cells: expect.objectContaining({ written: 0 }) };

interface Panel {
  readonly id: string;
  readonly view: PanelView;
}

const looked = once(openSeason);
const panels = new Map<string, PanelView>();

/** The panel of each row that the season has in a tab, opened when it is come to, and once for a test file. */
export function* panelsIn(table: Table): Generator<Panel> {
  for (const { id } of rowsOn(looked(), table)) {
    const place = `${table.name} ${id}`;
    const view = panels.get(place) ?? (looked().call('panel', table.name, id) as PanelView);
    panels.set(place, view);
    yield { id, view };
  }
}

export const panelsOf = (table: Table): readonly Panel[] => [...panelsIn(table)];

/** One filled row of a tab: its number on the sheet, its id, and what its cells hold, by column key. */
export interface SheetRow {
  readonly number: number;
  readonly id: string;
  readonly cells: { readonly [key: string]: { readonly value: Written; readonly formula: string } };
}

/** The rows of a tab that hold something in an input column, as they stand on the sheet. */
export function rowsOn(addOn: AddOn, table: Table): readonly SheetRow[] {
  const columns = Object.entries({ ...table.inputs, ...table.computed });
  return addOn.rows(table.name).flatMap((row, index): readonly SheetRow[] => {
    const cells = Object.fromEntries(
      columns.map(([key, { label }]) => {
        const cell = row[label];
        if (!cell) throw new Error(`${table.name} has no column ${label}.`);
        return [key, { value: cell.value ?? '', formula: cell.formula }];
      }),
    );
    if (Object.keys(table.inputs).every((key) => cells[key]?.value === '')) return [];
    return [{ number: index + 2, id: String(cells[keyColumn(table)]?.value), cells }];
  });
}

/** The row of an id. */
export function rowOn(addOn: AddOn, table: Table, id: string): SheetRow | undefined {
  return rowsOn(addOn, table).find((row) => row.id === id);
}
