// Rows whose id stands above already, as the check tells of them, and the new ids that mend it.
import type { Copy, StepContext } from '../domain/book';
import { idPrefix, keyColumn } from '../schema/table';
import type { Tab } from '../tabs/tab';
import { describeCheck } from '../text/describe-check';
import * as en from '../text/en';
import { done, type Finding, finding, type Outcome } from './check-finding';
import { tabsOn } from './desks';
import type { Workbook } from './ports';
import { titleOnSheet } from './sheet-names';
import { performStep } from './step';

/** How many rows a sentence names. */
const MOST_ROWS = 3;

const say = en.checked;

/** One line a tab. */
export function copyFindings(workbook: Workbook, context: StepContext): readonly Finding[] {
  return tabsOn(context).flatMap((tab) => {
    const copies = tab.upkeep ? [] : context.copiesOf(tab.table);
    return copies.length > 0 ? [copyFinding(workbook, context, tab, copies)] : [];
  });
}

function copyFinding(
  workbook: Workbook,
  context: StepContext,
  { table, ledger }: Tab,
  copies: readonly Copy[],
): Finding {
  const named = (write: (copy: Copy) => string) => {
    const rows = copies.slice(0, MOST_ROWS).map(write);
    return copies.length > MOST_ROWS ? [...rows, say.more(copies.length - MOST_ROWS)] : rows;
  };
  const isGiven = idPrefix(table) !== undefined;
  const found = {
    code: ledger ? 'sameMove' : isGiven ? 'sameId' : 'sameKey',
    tab: titleOnSheet(context, table),
  } as const;
  const idOf = ({ cells }: Copy) => String(cells[keyColumn(table)] ?? '').trim();
  const rows = named((copy) => say.copy(copy.number, copy.above, idOf(copy)));
  const repair = () => (isGiven ? giveOwnIds(workbook, context, table, copies) : show(workbook, table, copies));
  const { line } = finding({ ...found, rows }, isGiven ? say.button.ownIds(copies.length) : say.button.show, repair);
  // What people name their items is theirs.
  const reported = describeCheck({ ...found, rows: named((copy) => say.copy(copy.number, copy.above, '…')) });
  return { line: { ...line, reported }, repair };
}

/** The rows above keep theirs. */
function giveOwnIds(workbook: Workbook, context: StepContext, table: Tab['table'], copies: readonly Copy[]): Outcome {
  const changes = copies.map(({ name }) => ({ table, id: name, values: { [keyColumn(table)]: context.next(table) } }));
  performStep(workbook, context, { changes }, { id: table.name, begun: [] });
  return done;
}

function show(workbook: Workbook, table: Tab['table'], [first]: readonly Copy[]): Outcome {
  if (first) workbook.select(table, first.number);
  return done;
}
