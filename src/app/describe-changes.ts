// Says in plain words what a newer version changes in a workbook that stands.
import type { ValidationPlan } from '../derive/layout';
import type { Change } from '../derive/reconcile';
import { fingerprint } from '../derive/record';
import { labelsOn, SHEET_LANGUAGES } from '../schema/labels';
import { tableNamed } from '../tabs';
import * as en from '../text/en';
import type { Overview, SeenTab } from './overview';

/** What is told of a workbook that is behind. */
type Behind = Pick<Overview, 'tabs' | 'totals' | 'totalsState'>;

const say = en.command.news;

export function describeChanges({ tabs, totals, totalsState }: Behind): readonly string[] {
  const known = tabs.filter(({ record }) => record);
  const changes = known.flatMap((tab) =>
    tab.changes.map((change) => ({ ...change, name: nameOf(tab, change.key), isTold: isTranslated(tab, change) })),
  );
  const newTabs = tabs.flatMap(({ marked, plan }) => (marked ? [] : [plan.title]));
  const newColumns = known.flatMap((tab) => newKeys(tab).map((key) => nameOf(tab, key)));
  const choices = changes.flatMap((change) => {
    const words = change.aspect === 'validation' ? newWords(change.was, change.validation) : undefined;
    return words ? [{ name: change.name, ...words }] : [];
  });
  const count = (aspect: string) => changes.filter((change) => change.aspect === aspect).length;
  const tones = changes.flatMap((change) =>
    change.aspect === 'tones' ? [...Object.keys(change.tones), ...change.gone] : [],
  );
  const formulas = known.flatMap(({ stale }) => stale).length + (totals !== undefined && totalsState.differs ? 1 : 0);
  const names = changes.filter(({ isTold }) => isTold).length + known.filter(({ retitled }) => retitled).length;
  const counted: readonly (readonly [number, (count: number) => string])[] = [
    [names, say.names],
    [count('validation') - choices.length, say.checks],
    [count('note'), say.notes],
    [count('format'), say.formats],
    [tones.length, say.tones],
    [formulas, say.formulas],
  ];
  return [
    ...(newTabs.length > 0 ? [say.tabs(newTabs)] : []),
    ...(newColumns.length > 0 ? [say.columns(newColumns)] : []),
    ...changes.flatMap((change) => (change.aspect === 'label' && !change.isTold ? [say.renamed(change)] : [])),
    ...choices.map(say.choices),
    ...counted.flatMap(([number, sentence]) => (number > 0 ? [sentence(number)] : [])),
  ];
}

function nameOf({ plan, standing }: SeenTab, key: string): string {
  const label = plan.columns.find((column) => column.key === key)?.label ?? key;
  return `${standing?.place.name ?? plan.title} › ${label}`;
}

/** Whether a label gives way to the same one in another language. */
const isTranslated = ({ plan }: SeenTab, change: Change): boolean =>
  change.aspect === 'label' &&
  SHEET_LANGUAGES.some((language) => labelsOn(tableNamed(plan.table), language).get(change.key) === change.was);

/** Missing columns that no earlier run has laid: the others were deleted. */
const newKeys = ({ missing, record }: SeenTab) => missing.filter((key) => !record?.columns.has(fingerprint(key)));

/** How many words a drop-down gains and loses; undefined where that is not all that changes. */
function newWords(
  was: ValidationPlan | undefined,
  is: ValidationPlan | undefined,
): { readonly added: number; readonly gone: number } | undefined {
  if (was?.type !== 'list' || is?.type !== 'list') return undefined;
  const added = is.values.filter((word) => !was.values.includes(word)).length;
  const gone = was.values.filter((word) => !is.values.includes(word)).length;
  return added + gone > 0 ? { added, gone } : undefined;
}
