// One row of any tab by itself: how it stands, its story, what it holds, and what can be done with it.

import type { BookRow, StepContext } from '../domain/book';
import { contactsTable, openContacts } from '../domain/contacts';
import type { Block, StepName } from '../domain/panel';
import type { RowRef } from '../domain/plan';
import { titleTo } from '../schema/labels';
import { keyColumn, referringColumn, type Table, toneOfStatus } from '../schema/table';
import { readText } from '../schema/wire';
import { tabNamed } from '../tabs';
import { principal } from '../tabs/principal';
import { isWhole } from '../tabs/step';
import type { Tab } from '../tabs/tab';
import * as en from '../text/en';
import type { PanelView, Refusal } from './api';
import { attentionOfRow } from './attention';
import { isSetUp, openSparsely } from './book';
import { isChased } from './chase';
import { isTableOn, tabsOn } from './desks';
import { factsOf } from './facts';
import { partnerBlocks } from './partner';
import type { Workbook } from './ports';
import { idSince } from './renamed';
import { partyOf, rowTitle } from './row-title';
import { hasSheet } from './sheet';
import { contextOver, openContext } from './step';
import { unreadBehind } from './unread';
import { findingIn, incompleteBy, nameOf, waitsIn, wordsOf } from './words';

/** What can be done with a row now, the likeliest first. */
function stepsNow(tab: Tab, id: string, context: StepContext): readonly StepName[] {
  const offers = Object.entries(tab.steps).flatMap(([name, step]) => {
    const offer = step(id, context, wordsOf(tab));
    if (!offer) return [];
    const rank = offer.grave ? 2 : offer.likely ? 0 : 1;
    return [{ step: nameOf(tab, name, offer), rank }];
  });
  return offers.sort((one, other) => one.rank - other.rank).map(({ step: offered }) => offered);
}

/** The story of a row: its own parts, and between them what other tabs add to it. */
function blocksOf(tab: Tab, row: BookRow, context: StepContext, first: readonly Block[]): readonly Block[] {
  const { panel, table } = tab;
  const added = tabsOn(context).flatMap((other) =>
    other.adds.filter(({ to }) => to === table.name).flatMap(({ blocks }) => blocks(row, context, wordsOf(other))),
  );
  const blocks = [
    ...first,
    ...(panel?.above(row, context, wordsOf(tab)) ?? []),
    ...added,
    ...(panel?.below?.(row, context, wordsOf(tab)) ?? []),
  ];
  return blocks.filter((block) => {
    if (block.draw === 'rows') return block.lines.length > 0 || block.none !== undefined;
    return block.draw === 'days' ? block.days.length > 0 : true;
  });
}

/** The column of a table that says to which row of the principal tab its rows belong. */
export const parentColumn = (table: Table): string | undefined => referringColumn(table, principal.name);

/** The tables that are on and whose rows may refer to this one's, each with its form. */
function addsOf({ table }: Tab, context: StepContext): PanelView['adds'] {
  return tabsOn(context)
    .filter((other) => other.table.form && wordsOf(other).add !== undefined && referringColumn(other.table, table.name))
    .map((other) => ({ table: other.table.name, label: en.form.addOne(other.table.one) }));
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
  const { book, stands } = openSparsely(workbook);
  const view = viewOfId(workbook, tab, id, contextOver(workbook, book));
  // What is no whole row is found by reading all, and so is one that a colleague has moved while it was looked at.
  const isSound = !('refused' in view) && stands();
  return isSound ? view : viewOfId(workbook, tab, id, openContext(workbook));
}

function viewOfId(
  workbook: Workbook,
  tab: Tab,
  id: string,
  context: StepContext,
): PanelView | { readonly refused: Refusal } {
  const found = context.find(tab.table, id) ?? context.find(tab.table, idSince(workbook, tab.table, id));
  if (found) return viewOf(workbook, tab, found, context);
  return isWhole(tab.table, id, context) && tab.whole ? wholeView(tab, tab.whole, context) : { refused: 'rowGone' };
}

/** Leads from a name to its contact, while those are kept. */
function contactLinks(context: StepContext): (name: string) => RowRef | undefined {
  const table = contactsTable(context);
  const find = openContacts(context);
  return (name) => {
    const contact = table && isTableOn(context)(table) ? find(name) : undefined;
    return table && contact && { table: table.name, id: contact.name };
  };
}

/** The panel of a tab as a whole, under its name. */
function wholeView(tab: Tab, whole: NonNullable<Tab['whole']>, context: StepContext): PanelView {
  const id = tab.table.name;
  const finding = whole.finding(context);
  return {
    row: { table: id, id },
    tab: titleTo(tab.table),
    title: '',
    party: '',
    status: '',
    tone: 'soon',
    findings: finding ? [findingIn(tab, finding)] : [],
    blocks: whole.blocks(context, wordsOf(tab)),
    facts: [],
    steps: stepsNow(tab, id, context),
    adds: [],
    editable: false,
    snoozable: false,
  };
}

/** Who is told by a letter, which changes the row once it has left. */
const toldFirst = ({ asks, told }: Tab, row: BookRow, context: StepContext): string | undefined =>
  told && [asks?.(context)(row) ?? []].flat()[0]?.name;

/** What cannot be read in the rows that the figures of this one are made of. */
const incomplete = (table: Table, id: string, context: StepContext): readonly string[] =>
  unreadBehind(table, id, context).map((found) => incompleteBy(found));

function viewOf(workbook: Workbook, tab: Tab, found: BookRow, context: StepContext): PanelView {
  const { table, panel } = tab;
  const { row, figures } = found;
  const id = String(row[keyColumn(table)] ?? '');
  const status = String((table.status && figures[table.status.column]) ?? '');
  const parent = parentOf(table, found);
  const summary = panel?.summary?.(found);
  const own = attentionOfRow(context, tab, id);
  // Whom a letter goes to: the contact that the row is, or the one whose turn it is.
  const turn = own.find((other) => other.turn !== undefined)?.turn ?? toldFirst(tab, found, context);
  const named = contactsTable(context)?.name === table.name ? id : turn;
  const partner = named !== undefined && isChased(named, context, own) ? named : undefined;
  const waitsFor = own.find((other) => other.waitsFor)?.waitsFor;
  return {
    row: { table: table.name, id },
    tab: titleTo(table),
    title: rowTitle(table, row),
    party: table.counterparty === undefined ? '' : partyOf(table, String(row[table.counterparty] ?? '')),
    status: en.statusWord(status),
    tone: toneOfStatus(table, status),
    findings: [...own.map(({ finding }) => findingIn(tab, finding)), ...incomplete(table, id, context)],
    ...(waitsFor ? { waits: waitsIn(tab, waitsFor) } : {}),
    ...(parent ? { parent } : {}),
    blocks: blocksOf(tab, found, context, partnerBlocks(workbook, context, { table, row: found })),
    facts: factsOf(table, found, context.settings().baseCurrency, contactLinks(context)),
    ...(summary === undefined ? {} : { summary }),
    steps: stepsNow(tab, id, context),
    ...(partner === undefined ? {} : { chase: partner }),
    ...(hasSheet(tab, found, context) ? { sheet: tab.sheet?.named(wordsOf(tab)) ?? '' } : {}),
    adds: addsOf(tab, context),
    editable: table.form !== undefined,
    snoozable: table.inputs.snoozedUntil !== undefined,
    ...(table.name === principal.name || table === contactsTable(context) ? { replies: true } : {}),
  };
}
