// The switching rules of MIL-STD-105E, 4.7: when a factory's lots are inspected more strictly, and when as before again.
import type { Book, BookRow } from '../../domain/book';
import { normaliseKey } from '../../schema/keys';
import { TIGHTENED } from '../../schema/sampling';
import type { Switching } from './codes';
import { inspections } from './table';

type Inspection = BookRow<typeof inspections>;

/** Two of up to five lots in a row that are not accepted tighten; five in a row that are accepted relax. */
const FAILED = 2;
const LOOKS_BACK = 5;

/** The first inspections of a factory's lots that have a result by the plan, the last one first: re-inspections do not count. */
function firstInspections(factory: string, book: Book): readonly Inspection[] {
  const wanted = normaliseKey(factory);
  const place = ({ row: { doneOn = '' }, number }: Inspection) => [doneOn, number] as const;
  return book
    .rowsOf(inspections)
    .filter(
      ({ row, figures }) =>
        row.type === 'Final' && figures.byThePlan !== undefined && normaliseKey(figures.factory) === wanted,
    )
    .sort((one, other) => {
      const [[day, at], [otherDay, otherAt]] = [place(one), place(other)];
      return day === otherDay ? otherAt - at : day < otherDay ? 1 : -1;
    });
}

const isTight = ({ row: { severity } }: Inspection) => severity === TIGHTENED;
/** Whatever we decided: the standard goes by what the sample said. */
const isFailed = ({ figures: { byThePlan } }: Inspection) => byThePlan === 'Fail';

export interface Severity {
  /** By which the next lot of the factory is inspected. */
  readonly severity: 'Normal' | 'Tightened';
  /** Why it is another than the last. */
  readonly switching?: Switching;
}

/** The severity of a factory's next lot; those of the same severity in a row count, from the last one back. */
export function severityFor(factory: string | undefined, book: Book): Severity {
  const done = factory === undefined || normaliseKey(factory) === '' ? [] : firstInspections(factory, book);
  const [last] = done;
  if (factory === undefined || !last) return { severity: 'Normal' };
  const tight = isTight(last);
  const end = done.findIndex((each) => isTight(each) !== tight);
  const run = done.slice(0, end < 0 ? done.length : end).slice(0, LOOKS_BACK);
  const failed = run.filter(isFailed).length;
  if (!tight && failed >= FAILED)
    return { severity: 'Tightened', switching: { code: 'tighten', factory, failed, of: run.length } };
  if (tight && run.length === LOOKS_BACK && failed === 0)
    return { severity: 'Normal', switching: { code: 'relax', factory, passed: LOOKS_BACK } };
  return { severity: tight ? 'Tightened' : 'Normal' };
}
