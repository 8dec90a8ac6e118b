// Sets the spreadsheet up: every tab as declared, its formulas compiled to where the columns stand now.
import type { TabPlace } from '../derive/place';
import { staleColumns } from '../derive/reconcile';
import { TOTALS } from '../derive/totals';
import { writeCell } from '../schema/cells';
import { keyColumn, type Table } from '../schema/table';
import { laidTables, tableNamed, tables } from '../tabs';
import { settingDefaults } from '../tabs/all-settings';
import { principal } from '../tabs/principal';
import { settings } from '../tabs/settings/table';
import { BEGUN, openBook } from './book';
import { refuseDoubt } from './check-headers';
import { formulasAt } from './declared';
import { wantedIn } from './desks';
import { giveMissingIds } from './give-ids';
import { holdsRows } from './inputs';
import { lookOver } from './look-over';
import { keepWatch } from './mend-edited';
import { release as current } from './migrations';
import { renameMarks, rewriteCells } from './migrations/migrate';
import type { Release } from './migrations/migration';
import type { Overview, Wanted } from './overview';
import type { StandingTab, TabBuilder, TabWork, Workbook } from './ports';
import { isBlank, isNeeded, workOf } from './tab-work';
import { keepWritten, readTables } from './written-tabs';

/** Nothing of these is listed on Totals, however long they are. */
const apart = tables.flatMap(({ name, hidden }) => (hidden ? [name] : []));

export interface SetUpReport {
  /** Tabs made in this run. */
  readonly created: readonly string[];
  /** `Orders › Quantity` of columns that were put back. */
  readonly restored: readonly string[];
  /** What a newer version changed, as it was agreed to. */
  readonly news: readonly string[];
  /** How many formulas did not stand as they should. */
  readonly mended: number;
  /** Tabs of our names that are somebody else's, and what ours is called instead. */
  readonly conflictingTabs: readonly { readonly name: string; readonly ours: string }[];
  /** `Orders › Shipped` of computed columns that something typed in their way has stopped. */
  readonly broken: readonly string[];
  /** Tabs whose id column was deleted while they hold rows. */
  readonly idsLost: readonly string[];
  /** How many rows got the id they lacked. */
  readonly idsGiven: number;
}

/** `asks`: a newer version changes what stands, and nothing was done yet. */
export type SetUpOutcome =
  | { readonly done: SetUpReport }
  | { readonly asks: readonly string[] }
  | { readonly refused: 'busy' | 'newer' };

/**
 * Makes whatever is missing and brings what stands up to date; on a complete spreadsheet it writes nothing. `agreed` is
 * what a person was told of the changes and wants done.
 */
export function setUp(
  workbook: Workbook,
  builder: TabBuilder,
  agreed: readonly string[] = [],
  release: Release = current,
): SetUpOutcome {
  const outcome = workbook.locked((): SetUpOutcome => {
    const wanted = wantedIn(openBook(workbook), workbook);
    const seen = lookOver(builder, wanted, release);
    if (seen.isNewer) return { refused: 'newer' };
    refuseDoubt(seen.tabs);
    if (seen.news.some((line) => !agreed.includes(line))) return { asks: seen.news };
    return { done: carryOut(workbook, builder, prepare(builder, seen, { ...wanted, release }), release) };
  });
  return outcome?.done ?? { refused: 'busy' };
}

/**
 * Lays one more tab of a spreadsheet that nobody has worked in yet, and with the last one everything else: `left` are
 * still to come. Till then the spreadsheet counts as not set up, and any set-up goes on from there.
 */
export function layNext(
  workbook: Workbook,
  builder: TabBuilder,
  wanted: Wanted,
): { readonly tab: string; readonly left: number } | 'busy' | 'newer' {
  const outcome = workbook.locked(() => {
    const looked = lookOver(builder, wanted, current);
    if (looked.isNewer) return 'newer';
    workbook.remember(BEGUN, 'yes');
    const made = prepare(builder, looked, { ...wanted, release: current });
    const waiting = made.work.filter(isNeeded);
    // The settings hold what the person answered.
    const next = waiting.find(({ plan }) => plan.table === settings.name) ?? waiting[0];
    const left = waiting.length - 1;
    if (next && left > 0) layOne(workbook, builder, made, next);
    else carryOut(workbook, builder, made, current);
    return { tab: next?.place.name ?? '', left: Math.max(0, left) };
  });
  return outcome?.done ?? 'busy';
}

function layOne(workbook: Workbook, builder: TabBuilder, { seen, places }: Prepared, one: TabWork): void {
  builder.fitTotals(apart);
  builder.lay([one], places);
  workbook.forget();
  if (one.plan.table === settings.name) startSettings(workbook, [one]);
  const laid = seen.tabs.find(({ plan }) => plan.table === one.plan.table);
  if (laid) builder.keepRecords(new Map([[one.plan.table, laid.declared]]));
}

/** The tabs that are wanted, each with its place, before anything is laid in them. */
interface Prepared {
  /** As it was found. */
  readonly looked: Overview;
  readonly seen: Overview;
  readonly work: readonly TabWork[];
  readonly places: ReadonlyMap<string, TabPlace>;
  readonly conflictingTabs: SetUpReport['conflictingTabs'];
}

function prepare(
  builder: TabBuilder,
  looked: Overview,
  { release, ...wished }: Wanted & { readonly release: Release },
): Prepared {
  // At once: should this first run be cut off, the next one knows whose tabs it finds.
  if (looked.version === undefined) builder.keepVersion(release.version);
  const retitled = looked.tabs.filter((tab) => tab.retitled);
  for (const { marked, plan } of retitled) builder.retitleTab(marked?.mark ?? '', plan.title);
  const isOther = renameMarks(builder, looked.steps) || retitled.length > 0;
  const seen = isOther ? lookOver(builder, wished, release) : looked;
  const absent = seen.tabs.filter(({ marked }) => !marked).map(({ plan }) => plan.table);
  const wanted = [...absent, ...(seen.totals === undefined ? [TOTALS] : [])];
  const titles = new Map(seen.tabs.map(({ plan }) => [plan.table, plan.title]));
  const made = builder.makeTabs(wanted, [...laidTables.map(({ name }) => name), TOTALS], titles);
  const unseen = wanted.filter((name) => tables.some((table) => table.name === name && table.hidden));
  if (unseen.length > 0) builder.showTabs(unseen, false);
  const madeAs = (table: string) => made[wanted.indexOf(table)];
  const work = seen.tabs.map((tab) => workOf(tab, madeAs(tab.plan.table)));
  const totals = madeAs(TOTALS)?.name ?? seen.totals ?? TOTALS;
  const places = new Map<string, TabPlace>([
    ...work.map(({ plan, place }): [string, TabPlace] => [plan.table, place]),
    [TOTALS, { name: totals, columns: {} }],
  ]);
  const conflictingTabs = made.flatMap(({ name: ours, conflictingTab: name }) =>
    name === undefined ? [] : [{ name, ours }],
  );
  return { looked, seen, work, places, conflictingTabs };
}

/** All that is laid; what has to be read before was read by `lookOver`. */
function carryOut(workbook: Workbook, builder: TabBuilder, prepared: Prepared, release: Release): SetUpReport {
  const { looked, seen, work, places, conflictingTabs } = prepared;
  const needed = work.filter(isNeeded);
  builder.fitTotals(apart);
  builder.lay(needed, places);
  const mended = buildFormulas(builder, seen, work, places);
  rewriteCells(workbook, tables, seen.steps);
  if (needed.length > 0) workbook.forget();
  const broken = brokenColumns(builder, seen, work, needed.length + mended > 0);
  workbook.keepPlaces(new Map(work.map(({ plan, place }) => [tableNamed(plan.table), place.columns])));
  const { idsLost, idsGiven } = mendIds(workbook, work);
  startSettings(workbook, work);
  keepWritten(workbook);
  for (const table of readTables(workbook)) keepWatch(workbook, table);
  keep(builder, seen, release);
  if (workbook.recall(BEGUN) !== undefined) workbook.remember(BEGUN, undefined);
  const isNew = work.some(isBlank);
  if (work.some((one) => isBlank(one) && one.plan.table === principal.name))
    workbook.select(tableNamed(principal.name), 2);
  return {
    created: work.filter(isBlank).map(({ place }) => place.name),
    restored: work.flatMap((one) => (isBlank(one) ? [] : one.missing.map((key) => columnName(one, key)))),
    news: looked.news,
    mended: isNew ? 0 : mended,
    conflictingTabs,
    broken,
    idsLost,
    idsGiven,
  };
}

function columnName({ plan, place }: TabWork, key: string): string {
  return `${place.name} › ${plan.columns.find((column) => column.key === key)?.label ?? key}`;
}

/** Row 1 of a tab, read anew. */
function rowOne(builder: TabBuilder, { plan }: TabWork): StandingTab {
  const none = { labels: new Map(), formerKeys: new Map(), unsure: new Set<string>(), last: undefined };
  return builder.standing({ ...none, mark: plan.table, formulas: true });
}

const computes = ({ plan }: TabWork): boolean => plan.columns.some(({ computed }) => computed);

/** Sets what differs; says how many formulas did. */
function buildFormulas(
  builder: TabBuilder,
  seen: Overview,
  work: readonly TabWork[],
  places: ReadonlyMap<string, TabPlace>,
): number {
  const { totals, headers } = formulasAt(places, seen.language);
  const isNew = seen.totals === undefined || work.some(({ missing }) => missing.length > 0);
  const { differs, unsorted } = seen.totals !== undefined && isNew ? builder.totalsState(totals) : seen.totalsState;
  const isOther = differs || unsorted.length > 0;
  if (isOther) builder.fillTotals(totals);
  // Columns that were put in, here or on Totals, have moved others, in the formulas too.
  const isMoved = isNew || isOther;
  const stale = work.filter(computes).map((one) => {
    const { standing } = seen.tabs[work.indexOf(one)] ?? {};
    const formulas = isBlank(one) ? [] : isMoved ? rowOne(builder, one).formulas : (standing?.formulas ?? []);
    const declared = headers.get(one.plan.table) ?? new Map<number, string>();
    const columns = staleColumns(formulas, declared);
    return { table: one.plan.table, formulas: new Map(columns.map((column) => [column, declared.get(column) ?? ''])) };
  });
  for (const { table, formulas } of stale) if (formulas.size > 0) builder.setHeaderFormulas(table, formulas);
  return stale.reduce((sum, { formulas }) => sum + formulas.size, isOther ? 1 : 0);
}

/** Read anew where anything was written; nothing was typed yet in a tab that was just made. */
function brokenColumns(
  builder: TabBuilder,
  { tabs }: Overview,
  work: readonly TabWork[],
  hasWritten: boolean,
): readonly string[] {
  return work.flatMap((one, index) => {
    if (!computes(one) || isBlank(one)) return [];
    const { header } = (hasWritten ? undefined : tabs[index]?.standing) ?? rowOne(builder, one);
    const broken = one.plan.columns.filter(
      ({ key, computed }) => computed && /^#/.test(header[(one.place.columns[key] ?? 0) - 1] ?? ''),
    );
    return broken.map(({ key }) => columnName(one, key));
  });
}

/** Gives rows the ids they lack, but not where the column was gone: new ones would cut every link to these rows. */
function mendIds(workbook: Workbook, work: readonly TabWork[]): Pick<SetUpReport, 'idsLost' | 'idsGiven'> {
  const standing = tables.flatMap((table) => {
    const one = work.find(({ plan }) => plan.table === table.name);
    return one && !isBlank(one) ? [{ table, one }] : [];
  });
  const lost = standing.filter(({ table, one }) => one.missing.includes(keyColumn(table)) && !isEmpty(workbook, table));
  const others = standing.filter((each) => !lost.includes(each));
  return {
    idsLost: lost.map(({ one }) => one.place.name),
    idsGiven: others.reduce((given, { table }) => given + giveMissingIds(workbook, table), 0),
  };
}

function isEmpty(workbook: Workbook, table: Table): boolean {
  const tab = workbook.tab(table);
  return tab === undefined || !holdsRows(table, tab);
}

/** Remembers what stands now, so that the next version knows it for Selvedge's. */
function keep(builder: TabBuilder, { version, tabs }: Overview, release: Release): void {
  const others = tabs.filter(({ marked, declared }) => marked?.record !== declared);
  builder.keepRecords(new Map(others.map(({ plan, declared }) => [plan.table, declared])));
  if (version !== undefined && version !== release.version) builder.keepVersion(release.version);
}

/** Fills a Settings tab that was just made. */
function startSettings(workbook: Workbook, work: readonly TabWork[]): void {
  const one = work.find(({ plan }) => plan.table === settings.name);
  if (!one || one.state === 'whole' || !isEmpty(workbook, settings)) return;
  const tab = workbook.tab(settings);
  if (!tab) throw new Error('The Settings tab was just made but cannot be found.');
  const keys = Object.keys(settings.inputs);
  tab.makeRoom(2, settingDefaults.length);
  tab.write(
    2,
    keys,
    settingDefaults.map((row) => [
      writeCell(settings.inputs.setting.kind, row.setting),
      writeCell(settings.inputs.item.kind, row.item),
      writeCell(settings.inputs.value.kind, row.value),
      writeCell(settings.inputs.note.kind, row.note),
    ]),
  );
}
