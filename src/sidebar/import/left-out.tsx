// What of a file was taken otherwise than it stands: rows that only add up others, what stands below the list, rows that continue the one above.
import type { ComponentChildren } from 'preact';
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
  const { withTotals = false, withFooters = false, uncontinued = false, withSplit = false } = plan;
  return (
    <>
      <Sorted rows={source.furniture} title={say.furniture(source.furniture.length)} help={say.furnitureHelp} />
      <Sorted rows={footers} title={say.footers(footers.length, withFooters)} help={say.footersHelp}>
        <Button class="link" onClick={() => take({ withFooters: !withFooters })}>
          {withFooters ? say.leaveOut : say.takeAsRows}
        </Button>
      </Sorted>
      <Sorted rows={totals} title={say.totals(totals.length, withTotals)} help={say.totalsHelp}>
        <Button class="link" onClick={() => take({ withTotals: !withTotals })}>
          {withTotals ? say.leaveOut : say.takeAsRows}
        </Button>
      </Sorted>
      <Sorted rows={continued} title={say.continued(continued.length, uncontinued)} help={say.continuedHelp(columns)}>
        <Button class="link" onClick={() => take({ uncontinued: !uncontinued })}>
          {uncontinued ? say.carryDown : say.leaveBlank}
        </Button>
      </Sorted>
      <Sorted
        tone="soon"
        rows={split}
        title={say.split(split.length, withSplit)}
        help={say.splitHelp}
        open={!withSplit}
      >
        <Button class="link" onClick={() => take({ withSplit: !withSplit })}>
          {withSplit ? say.leaveSplit : say.takeSplit}
        </Button>
      </Sorted>
    </>
  );
}

interface SortedProps {
  readonly rows: readonly FileRow[];
  readonly title: string;
  readonly help: string;
  readonly tone?: 'soon';
  readonly open?: boolean;
  /** The click that takes them otherwise. */
  readonly children?: ComponentChildren;
}

/** The rows of one sort, named by their lines. */
function Sorted({ rows, title, help, tone, open = false, children }: SortedProps) {
  return (
    <Verdict tone={tone ?? 'quiet'} title={title} count={rows.length} open={open}>
      <p class="hint">
        {help} {named(rows)}.
      </p>
      {children}
    </Verdict>
  );
}
