// What a person agreed to have written of a file: whether it still holds, and the changes that they ticked.
import type { ImportProblems } from '../derive/import';
import type { Change } from '../domain/plan';
import { checkRules, type Values } from '../schema/checks';
import { labelsTo } from '../schema/labels';
import { idPrefix, keyColumn, type Table } from '../schema/table';
import type { Agreed } from '../schema/wire';
import type { Tab } from '../tabs/tab';
import type { ImportCheck } from './api';
import type { Judged } from './import-judge';

/** Whether nothing has changed since the person agreed, and there is something to write. */
export function isStill({ add, changed }: ImportCheck, agreed: Agreed): boolean {
  const further = new Set(agreed.add);
  const known = new Set([...add, ...changed.map(({ row }) => row)]);
  if (agreed.add.length + agreed.change.length === 0) return false;
  if (!add.every((row) => further.has(row)) || !agreed.add.every((row) => known.has(row))) return false;
  return agreed.change.every(({ row, fields }) => {
    const standing = changed.find((each) => each.row === row);
    return (
      !further.has(row) &&
      fields.every(({ key, was }) => standing?.fields.some((field) => field.key === key && field.was === was))
    );
  });
}

/** A row that is added though it goes by the name of a standing one: as a further row, under an id of its own. */
export function ownedAnew(table: Table, { check, values }: Judged, row: number): Values {
  const further = check.changed.some((changed) => changed.row === row);
  return { ...values[row], ...(further && idPrefix(table) !== undefined ? { [keyColumn(table)]: undefined } : {}) };
}

interface BrokenRow {
  readonly row: number;
  readonly problems: ImportProblems;
}

/** The changes that were ticked; a row that one of them would leave breaking a rule of its table is told instead. */
export function changesOf(
  { table }: Tab,
  { changed }: Judged,
  { change }: Agreed,
  today: string,
): { readonly changes: readonly Change[]; readonly broken: readonly BrokenRow[] } {
  const labels = labelsTo(table);
  const rules = table.rules ?? [];
  const broken: BrokenRow[] = [];
  const changes = change.flatMap(({ row, fields }): readonly Change[] => {
    const found = changed.find((each) => each.row === row);
    if (!found || fields.length === 0) return [];
    const ticked = new Set(fields.map(({ key }) => key));
    const values = Object.fromEntries(
      found.differences
        .filter(({ key, immutable }) => ticked.has(key) && !immutable)
        .map(({ key, becomes }) => [key, becomes]),
    );
    const before = checkRules(rules, found.own.row, labels, today);
    const after = Object.entries(checkRules(rules, { ...found.own.row, ...values }, labels, today));
    const problems = after.filter(([key]) => !(key in before));
    if (problems.length > 0) broken.push({ row, problems: Object.fromEntries(problems) });
    return [{ table, id: String((found.own.row as Values)[keyColumn(table)] ?? ''), values }];
  });
  return { changes, broken };
}

export const withBroken = (check: ImportCheck, broken: readonly BrokenRow[]): ImportCheck => ({
  ...check,
  changed: check.changed.filter(({ row }) => !broken.some((each) => each.row === row)),
  wrong: [...check.wrong, ...broken],
});
