// References to rows that are not there, as the check tells of them: whose id was typed over or cleared, or is written otherwise.
import type { BookRow, StepContext } from '../domain/book';
import { normaliseKey } from '../schema/cells';
import { formatId, idNumber, idPrefix, keyColumn, type Table } from '../schema/table';
import { tableNamed } from '../tabs';
import { describeCheck } from '../text/describe-check';
import * as en from '../text/en';
import { done, type Finding, finding } from './check-finding';
import { tabsOn } from './desks';
import type { Workbook } from './ports';
import { labelOnSheet, titleOnSheet } from './sheet-names';

/** How many cells a sentence names. */
const MOST_CELLS = 3;

const say = en.checked;

interface Dangling {
  readonly table: Table;
  readonly key: string;
  readonly number: number;
  /** The id that no row bears. */
  readonly id: string;
  readonly target: Table;
}

/** What is written where to mend one. */
interface Mend {
  readonly table: Table;
  readonly key: string;
  readonly number: number;
  readonly id: string;
}

const idOf = (table: Table, { cells }: BookRow) => String(cells[keyColumn(table)] ?? '').trim();

/** An id that an archive took is no longer here, and what refers to it is right. */
const isArchived = (workbook: Workbook, { target, id }: Dangling) => {
  const prefix = idPrefix(target);
  return prefix !== undefined && idNumber(prefix, id) <= workbook.highestArchived(prefix) && idNumber(prefix, id) > 0;
};

function danglingIn(workbook: Workbook, context: StepContext): readonly Dangling[] {
  const on = tabsOn(context).filter(({ table, upkeep }) => !upkeep && workbook.tab(table));
  const found = on.flatMap(({ table }) => {
    const columns = Object.entries(table.inputs).flatMap(([key, { kind }]) => {
      const target = kind.type === 'reference' ? tableNamed(kind.table) : undefined;
      return target && on.some((other) => other.table === target) ? [{ key, target }] : [];
    });
    return context.rowsOf(table).flatMap(({ cells, number }) =>
      columns.flatMap(({ key, target }): readonly Dangling[] => {
        const id = String(cells[key] ?? '').trim();
        return id === '' || context.find(target, id) ? [] : [{ table, key, number, id, target }];
      }),
    );
  });
  return found.length === 0 ? [] : found.filter((each) => !isArchived(workbook, each));
}

/** Who lost the id that these refer to: a row that has the number in other signs, else the only one without an id of ours. */
function mendOf(context: StepContext, dangling: readonly Dangling[], one: Dangling): Mend | undefined {
  const { target, id } = one;
  const prefix = idPrefix(target);
  if (prefix === undefined) return undefined;
  const [key, wanted] = [keyColumn(target), idNumber(prefix, id)];
  const rows = context.rowsOf(target);
  const same = rows.find((row) => wanted > 0 && idNumber(prefix, idOf(target, row)) === wanted);
  const isWritten = normaliseKey(id) === normaliseKey(formatId(prefix, wanted));
  if (same && !isWritten) return { ...one, id: idOf(target, same) };
  if (same) return { table: target, key, number: same.number, id };
  const others = rows.filter((row) => idNumber(prefix, idOf(target, row)) === 0);
  const lost = new Set(dangling.filter((each) => each.target === target).map((each) => normaliseKey(each.id)));
  const [only] = others;
  return only && others.length === 1 && lost.size === 1 && isWritten
    ? { table: target, key, number: only.number, id }
    : undefined;
}

/** One line for each id that is not there. */
export function referenceFindings(workbook: Workbook, context: StepContext): readonly Finding[] {
  const dangling = danglingIn(workbook, context);
  const groups = new Map<string, Dangling[]>();
  for (const each of dangling) {
    const name = `${each.target.name} ${normaliseKey(each.id)}`;
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return [...groups.values()].map((group) =>
    referenceFinding(workbook, context, group, mendOf(context, dangling, group[0] as Dangling)),
  );
}

function referenceFinding(
  workbook: Workbook,
  context: StepContext,
  group: readonly Dangling[],
  mend: Mend | undefined,
): Finding {
  const [first] = group as [Dangling, ...Dangling[]];
  const cells = group
    .slice(0, MOST_CELLS)
    .map(({ table, key, number }) =>
      say.columnOf(titleOnSheet(context, table), labelOnSheet(context, table, key), number),
    );
  const named = group.length > MOST_CELLS ? [...cells, say.more(group.length - MOST_CELLS)] : cells;
  const facts = (id: string) =>
    ({ code: 'noSuchRow', id, tab: titleOnSheet(context, first.target), cells: named }) as const;
  const repair = () => {
    if (mend) workbook.tab(mend.table)?.write(mend.number, [mend.key], [[mend.id]]);
    else workbook.select(first.table, first.number);
    return done;
  };
  const button = mend ? say.button.giveId(titleOnSheet(context, mend.table), mend.number, mend.id) : say.button.show;
  const { line } = finding(facts(first.id), button, repair);
  return { line: { ...line, reported: describeCheck(facts('…')) }, repair };
}
