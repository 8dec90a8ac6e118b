// Looks a workbook over without touching it: which tabs stand, what is behind the declaration, what set-up would change.
import type { ColumnPlan, TabPlan } from '../derive/layout';
import type { TabPlace } from '../derive/place';
import { type Change, changesOf, isOther, looksNeeded, staleColumns } from '../derive/reconcile';
import {
  blankRecord,
  fingerprint,
  laidPrint,
  readRecord,
  recordOf,
  type TabRecord,
  writeRecord,
} from '../derive/record';
import { TOTALS } from '../derive/totals';
import { labelsOn, SHEET_LANGUAGES, type SheetLanguage, titleOn } from '../schema/labels';
import { laidTables, tableNamed } from '../tabs';
import { formulasAt, tabPlans } from './declared';
import { describeChanges } from './describe-changes';
import { release as current } from './migrations';
import { formerKeys, formerTables, type MigrationStep, pendingSteps, type Release } from './migrations/migration';
import type { Overview, SeenTab, Wanted } from './overview';
import type { MarkedTab, StandingTab, TabBuilder, TotalsState } from './ports';

/** Releases before 2 kept no version. */
const FIRST = 1;

const absentTotals: TotalsState = { differs: true, unsorted: [] };

export function lookOver(
  builder: TabBuilder,
  { isOn, language, lastPlaces }: Wanted,
  release: Release = current,
): Overview {
  const { version: kept, tabs: marked } = builder.marks();
  const version = kept ?? (marked.length > 0 ? FIRST : undefined);
  const none = { version, language, steps: [], tabs: [], totals: undefined, totalsState: absentTotals, news: [] };
  if (version !== undefined && version > release.version) return { ...none, isNewer: true };
  const steps = version === undefined ? [] : pendingSteps(release, version);
  const isMarked = (name: string) =>
    formerTables(name, steps).some((former) => marked.some(({ mark }) => mark === former));
  const laid = laidTables.filter((table) => isOn(table) || isMarked(table.name));
  const found = tabPlans(laid, language).map((plan) =>
    findTab(builder, plan, { marks: marked, steps, last: lastPlaces(tableNamed(plan.table)) }),
  );
  const totals = marked.find(({ mark }) => mark === TOTALS)?.name;
  // Where it is not known which column is which, nothing can be said of what stands in them.
  if (found.some(({ standing }) => standing?.doubt)) return { ...none, isNewer: false, tabs: found, totals };
  const places = placesOf(found, totals);
  const marks = new Map(found.flatMap((tab) => (tab.marked ? [[tab.marked.mark, placeOf(tab)]] : [])));
  const seen = found.map((tab) => ({ ...tab, changes: readChanges(builder, tab, marks) }));
  const formulas = formulasAt(places, language);
  const tabs = seen.map((tab) => ({ ...tab, stale: staleKeys(tab, formulas.headers.get(tab.plan.table)) }));
  const totalsState = totals === undefined ? absentTotals : builder.totalsState(formulas.totals);
  const over = { version, language, isNewer: false, steps, tabs, totals, totalsState };
  const tells = version === undefined ? [] : toldOf(release, version);
  return { ...over, news: isBehind(over, release) ? [...tells, ...describeChanges(over)] : [] };
}

const toldOf = ({ migrations }: Release, version: number): readonly string[] =>
  migrations.flatMap(({ to, tells }) => (to > version && tells !== undefined ? [tells] : []));

/** A workbook whose first set-up was cut off is not behind: nobody has worked in it as it was. */
function isBehind({ version, tabs }: Pick<Overview, 'version' | 'tabs'>, release: Release): boolean {
  if (version === undefined || !tabs.some(({ record }) => record)) return false;
  const isOld = ({ marked, declared }: SeenTab) => marked?.record !== undefined && marked.record !== declared;
  return version < release.version || tabs.some(isOld);
}

/** What is known of a tab before it is looked at. */
interface Before {
  readonly marks: readonly MarkedTab[];
  readonly steps: readonly MigrationStep[];
  readonly last: TabPlace['columns'] | undefined;
}

function findTab(builder: TabBuilder, plan: TabPlan, { marks, steps, last }: Before): SeenTab {
  const declared = writeRecord(recordOf(plan));
  const names = formerTables(plan.table, steps);
  const marked = names.flatMap((name) => marks.find(({ mark }) => mark === name) ?? [])[0];
  const bare = { plan, declared, retitled: false, missing: plan.columns.map(({ key }) => key), changes: [], stale: [] };
  const lookalike = marked ? undefined : builder.lookalike(plan);
  if (!marked) return lookalike === undefined ? bare : { ...bare, lookalike };
  const record = laidIn(marked, names, steps);
  // A label that was not laid so may be one that a person gave a column of their own.
  const unsure = plan.columns.filter((column) => isOther(column, record ?? blankRecord, 'label'));
  const found = builder.standing({
    mark: marked.mark,
    labels: new Map(plan.columns.map(({ key, label }) => [key, label])),
    formerKeys: formerKeys(names, bare.missing, steps),
    unsure: new Set(unsure.map(({ key }) => key)),
    last,
    formulas: plan.columns.some(({ computed }) => computed),
  });
  const columns = { ...found.place.columns, ...(record ? columnsAsLaid(unsure, record, found) : {}) };
  const standing = { ...found, place: { ...found.place, columns } };
  const missing = bare.missing.filter((key) => columns[key] === undefined);
  const retitled = record !== undefined && isLaidTitle(plan, marked.name, record, unsure);
  return { ...bare, marked, standing, missing, retitled, ...(record ? { record } : {}) };
}

/** Whether a tab bears its name in the language in which its columns were laid, which is another than it is to have. */
function isLaidTitle(
  { table, title }: TabPlan,
  name: string,
  record: TabRecord,
  unsure: readonly ColumnPlan[],
): boolean {
  const wasLaidIn = (language: SheetLanguage) => {
    const labels = labelsOn(tableNamed(table), language);
    return unsure.some(({ key }) => laidPrint(record, key, 'label') === fingerprint(labels.get(key) ?? ''));
  };
  const isIn = (language: SheetLanguage) => titleOn(tableNamed(table), language) === name && wasLaidIn(language);
  return name !== title && SHEET_LANGUAGES.some(isIn);
}

/** As everywhere, the header row decides before the marks do: a column that alone bears the label that was laid. */
function columnsAsLaid(unsure: readonly ColumnPlan[], record: TabRecord, { header }: StandingTab): TabPlace['columns'] {
  const prints = header.map((label) => fingerprint(label));
  const found = unsure.flatMap(({ key }): [string, number][] => {
    const laid = record.columns.has(fingerprint(key)) ? laidPrint(record, key, 'label') : '';
    const place = prints.indexOf(laid);
    return place >= 0 && prints.lastIndexOf(laid) === place ? [[key, place + 1]] : [];
  });
  return Object.fromEntries(found);
}

/** What was laid, by the names that columns have after these steps. */
function laidIn(marked: MarkedTab, names: readonly string[], steps: readonly MigrationStep[]): TabRecord | undefined {
  let record = marked.record === undefined ? undefined : readRecord(marked.record);
  for (const step of steps) {
    // A run that was cut off may have renamed the mark already.
    const recalled = step.step === 'recall' ? names.flatMap((name) => step.laid[name] ?? [])[0] : undefined;
    if (recalled !== undefined) record ??= readRecord(recalled);
    if (step.step === 'renameColumn' && record && names.includes(step.table)) record = renamed(record, step);
  }
  return record;
}

function renamed(record: TabRecord, { from, to }: { readonly from: string; readonly to: string }): TabRecord {
  const rename = ([key, prints]: [string, string]): [string, string] =>
    key === fingerprint(from) ? [fingerprint(to), prints] : [key, prints];
  return { ...record, columns: new Map([...record.columns].map(rename)) };
}

/** Further right than any sheet reaches: where formulas find the columns that are yet to come. */
const NOWHERE = 20_000;

/** Where everything stands; what is yet to come gets a place that no formula names. */
function placesOf(tabs: readonly SeenTab[], totals: string | undefined): ReadonlyMap<string, TabPlace> {
  const places = tabs.map((tab): [string, TabPlace] => {
    const nowhere = Object.fromEntries(tab.plan.columns.map(({ key }, index) => [key, NOWHERE + index]));
    const place = placeOf(tab);
    return [tab.plan.table, { ...place, columns: { ...nowhere, ...place.columns } }];
  });
  return new Map([...places, [TOTALS, { name: totals ?? TOTALS, columns: {} }]]);
}

const placeOf = ({ plan, standing }: SeenTab): TabPlace => standing?.place ?? { name: plan.title, columns: {} };

function readChanges(
  builder: TabBuilder,
  { plan, declared, marked, standing, record = blankRecord }: SeenTab,
  places: ReadonlyMap<string, TabPlace>,
): readonly Change[] {
  if (!marked || !standing || marked.record === declared) return [];
  const at = { columns: standing.place.columns, header: standing.header };
  const needed = looksNeeded(plan, record, at);
  return changesOf(plan, record, at, needed && builder.looks(marked.mark, needed, places));
}

function staleKeys({ plan, standing }: SeenTab, formulas: ReadonlyMap<number, string> = new Map()): readonly string[] {
  const stale = staleColumns(standing?.formulas ?? [], formulas);
  return plan.columns.filter(({ key }) => stale.includes(standing?.place.columns[key] ?? 0)).map(({ key }) => key);
}
