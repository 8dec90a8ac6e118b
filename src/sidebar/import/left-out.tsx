// What of a file was taken otherwise than it stands: rows that only add up others, rows that continue the one above.
import { useMemo } from 'preact/hooks';
import * as en from '../../text/en';
import { Button } from '../frame';
import type { Rows } from './parts';
import { shaped } from './shape';
import type { FileRow, Plan } from './source';
import { Verdict } from './verdict';

interface LeftOutProps {
  readonly all: Rows;
  /** Has the rows checked again in their other shape. */
  readonly onPlan: (next: { readonly plan: Plan; readonly rows: readonly FileRow[] }) => void;
}

const MOST_NAMED = 6;

const named = (rows: readonly FileRow[]) =>
  en.importing.inRows(
    rows.slice(0, MOST_NAMED).map(({ line }) => line),
    Math.max(0, rows.length - MOST_NAMED),
  );

export function LeftOut({ all: { source, plan }, onPlan }: LeftOutProps) {
  const say = en.importing;
  const { totals, footers, continued, carried, split } = useMemo(() => shaped(source, plan), [source, plan]);
  const take = (part: Partial<Plan>) => {
    const next = { ...plan, ...part };
    onPlan({ plan: next, rows: shaped(source, next).rows });
  };
  const columns = carried.map((column) => source.header[column] ?? '');
  const { withTotals = false, uncontinued = false, withSplit = false } = plan;
  const furniture = [...source.furniture, ...footers].sort((one, other) => one.line - other.line);
  return (
    <>
      <Verdict tone="quiet" title={say.furniture(furniture.length)} count={furniture.length} open={false}>
        <p class="hint">
          {say.furnitureHelp} {named(furniture)}.
        </p>
      </Verdict>
      <Verdict tone="quiet" title={say.totals(totals.length, withTotals)} count={totals.length} open={false}>
        <p class="hint">
          {say.totalsHelp} {named(totals)}.
        </p>
        <Button class="link" onClick={() => take({ withTotals: !withTotals })}>
          {withTotals ? say.leaveTotals : say.takeTotals}
        </Button>
      </Verdict>
      <Verdict tone="quiet" title={say.continued(continued.length, uncontinued)} count={continued.length} open={false}>
        <p class="hint">
          {say.continuedHelp(columns)} {named(continued)}.
        </p>
        <Button class="link" onClick={() => take({ uncontinued: !uncontinued })}>
          {uncontinued ? say.carryDown : say.leaveBlank}
        </Button>
      </Verdict>
      <Verdict tone="soon" title={say.split(split.length, withSplit)} count={split.length} open={!withSplit}>
        <p class="hint">
          {say.splitHelp} {named(split)}.
        </p>
        <Button class="link" onClick={() => take({ withSplit: !withSplit })}>
          {withSplit ? say.leaveSplit : say.takeSplit}
        </Button>
      </Verdict>
    </>
  );
}
