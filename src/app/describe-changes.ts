// Says in plain words what a newer version changes in a workbook that stands.
import type { ValidationPlan } from '../derive/layout';
import { fingerprint } from '../derive/record';
import * as en from '../text/en';
import type { Overview, SeenTab } from './overview';

/** What is told of a workbook that is behind. */
type Behind = Pick<Overview, 'tabs' | 'totals' | 'totalsState'>;

const say = en.command.news;

export function describeChanges({ tabs, totals, totalsState }: Behind): readonly string[] {
  const known = tabs.filter(({ record }) => record);
  const changes = known.flatMap((tab) => tab.changes.map((change) => ({ ...change, name: nameOf(tab, change.key) })));
  const newTabs = tabs.flatMap(({ marked, plan }) => (marked ? [] : [plan.table]));
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
  const counted: readonly (readonly [number, (count: number) => string])[] = [
    [count('validation') - choices.length, say.checks],
    [count('note'), say.notes],
    [count('format'), say.formats],
    [tones.length, say.tones],
    [formulas, say.formulas],
  ];
  return [
    ...(newTabs.length > 0 ? [say.tabs(newTabs)] : []),
    ...(newColumns.length > 0 ? [say.columns(newColumns)] : []),
    ...changes.flatMap((change) => (change.aspect === 'label' ? [say.renamed(change)] : [])),
    ...choices.map(say.choices),
    ...counted.flatMap(([number, sentence]) => (number > 0 ? [sentence(number)] : [])),
  ];
}

function nameOf({ plan, standing }: SeenTab, key: string): string {
  const label = plan.columns.find((column) => column.key === key)?.label ?? key;
  return `${standing?.place.name ?? plan.table} › ${label}`;
}

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
