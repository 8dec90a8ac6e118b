// One row of any tab by itself: how it stands, its story, what it holds, and what can be done with it.
import type { BookRow, StepContext } from '../domain/book';
import type { Block, StepName } from '../domain/panel';
import { normaliseKey } from '../schema/cells';
import { keyColumn, type Table, toneOfStatus } from '../schema/table';
import { readText } from '../schema/wire';
import { tabNamed } from '../tabs';
import { principal } from '../tabs/principal';
import type { Tab } from '../tabs/tab';
import * as en from '../text/en';
import type { PanelView, Refusal } from './api';
import { attentionRows } from './attention';
import { isSetUp } from './book';
import { tabsOn } from './desks';
import { factsOf } from './facts';
import type { Workbook } from './ports';
import { rowTitle } from './row-title';
import { openContext } from './step';
import { findingIn, stepIn, wordsOf } from './words';

/** What can be done with a row now, the likeliest first. */
function stepsNow(tab: Tab, id: string, context: StepContext): readonly StepName[] {
  const offers = Object.entries(tab.steps).flatMap(([name, step]) => {
    const offer = step(id, context, wordsOf(tab));
    return offer ? [{ name, rank: offer.likely ? 0 : 1 }] : [];
  });
  return offers.sort((one, other) => one.rank - other.rank).map(({ name }) => stepIn(tab, name));
}

/** The story of a row: its own parts, and between them what other tabs add to it. */
function blocksOf(tab: Tab, row: BookRow, context: StepContext): readonly Block[] {
  const { panel, table } = tab;
  if (!panel) return [];
  const added = tabsOn(context).flatMap((other) =>
    other.adds.filter(({ to }) => to === table.name).flatMap(({ blocks }) => blocks(row, context, wordsOf(other))),
  );
  const blocks = [
    ...panel.above(row, context, wordsOf(tab)),
    ...added,
    ...(panel.below?.(row, context, wordsOf(tab)) ?? []),
  ];
  return blocks.filter((block) => {
    if (block.draw === 'rows') return block.lines.length > 0 || block.none !== undefined;
    return block.draw === 'days' ? block.days.length > 0 : true;
  });
}

/** The column of a table that says to which row of the principal tab its rows belong. */
export function parentColumn(table: Table): string | undefined {
  return Object.entries(table.inputs).find(
    ([, { kind }]) => kind.type === 'reference' && kind.table === principal.name,
  )?.[0];
}

function parentOf(table: Table, { row }: BookRow): PanelView['parent'] {
  const key = parentColumn(table);
  const id = key === undefined ? undefined : row[key];
  return id === undefined
    ? undefined
    : { label: en.panel.its(principal.one), row: { table: principal.name, id: String(id) } };
}

export function panelView(
  workbook: Workbook,
  tableName: string,
  sent: unknown,
): PanelView | { readonly refused: Refusal } {
  const id = readText(sent);
  const tab = tabNamed(tableName);
  if (!isSetUp(workbook)) return { refused: 'notSetUp' };
  const context = openContext(workbook);
  const found = context.find(tab.table, id);
  return found ? viewOf(tab, found, context) : { refused: 'rowGone' };
}

function viewOf(tab: Tab, found: BookRow, context: StepContext): PanelView {
  const { table, panel } = tab;
  const { row, figures } = found;
  const id = String(row[keyColumn(table)] ?? '');
  const status = String((table.status && figures[table.status.column]) ?? '');
  const parent = parentOf(table, found);
  const summary = panel?.summary?.(found);
  const own = attentionRows(context).filter(
    (other) => other.table === table.name && normaliseKey(other.id) === normaliseKey(id),
  );
  return {
    row: { table: table.name, id },
    title: rowTitle(table, row),
    party: table.counterparty === undefined ? '' : String(row[table.counterparty] ?? ''),
    status,
    tone: toneOfStatus(table, status),
    findings: own.map(({ finding }) => findingIn(tab, finding)),
    ...(parent ? { parent } : {}),
    blocks: blocksOf(tab, found, context),
    facts: factsOf(table, found, context.settings().baseCurrency),
    ...(summary === undefined ? {} : { summary }),
    steps: stepsNow(tab, id, context),
    editable: table.form !== undefined,
    snoozable: table.inputs.snoozedUntil !== undefined,
  };
}
