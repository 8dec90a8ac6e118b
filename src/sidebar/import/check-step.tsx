// The third step: what would come in, what is there already, what differs or is wrong; then the person's word to write it.
import { useMemo, useState } from 'preact/hooks';
import type { Agreed, ImportCheck } from '../../app/api';
import * as en from '../../text/en';
import { Button, Notice } from '../frame';
import { Asked } from './asked';
import { ChangesList, firstTicks, type Ticks } from './changes-list';
import { type CheckStepProps, useImporting } from './importing';
import { LeftOut } from './left-out';
import { ComesInAsItIs, NearNames } from './near-names';
import type { Rows } from './parts';
import { misshapenIn, shaped } from './shape';
import { type Plan, rowTitle } from './source';
import { Totals } from './sums';
import { TakenOver } from './taken-over';
import { keptColumns, unreadColumns } from './to-send';
import { Verdict } from './verdict';
import { Working } from './working';
import { CopyAndDownload, WrongList } from './wrong-rows';

const MOST_LISTED = 50;
/** What Google takes for one write of many cells, measured from outside: about 10,000 cells a second, and the run around it. */
const CELLS_A_SECOND = 10_000;
const SECONDS_AROUND = 4;

export function CheckStep(props: CheckStepProps) {
  const { all, check, onBack } = props;
  const [ticks, setTicks] = useState<Ticks>(() => firstTicks(check));
  const importing = useImporting(props);
  const { under, done, trouble, unsure, importRows, checkAgain, stop } = importing;
  const say = en.importing;
  const { view } = all.source;
  const agreed = agreedTo(check, ticks);
  const named = say.rows(agreed.add.length, view.one);
  const writes = agreed.add.length + agreed.change.length;
  const seconds = Math.ceil(SECONDS_AROUND + (writes * view.columns.length) / CELLS_A_SECOND);
  const isLong = all.rows.length > view.most;

  return (
    <>
      <div class="sections" inert={under !== undefined}>
        <TakenOver all={all} check={check} onPlan={(plan) => checkAgain(inShape(all, plan))} onColumns={onBack} />
        <NearNames all={all} check={check} onTake={(names) => checkAgain({ ...all, plan: { ...all.plan, names } })} />
        <ComesInAsItIs all={all} check={check} />
        <Asked
          key={JSON.stringify(check.asked?.map(({ question }) => question))}
          all={all}
          asked={check.asked ?? []}
          onAnswer={(meant) => checkAgain({ ...all, plan: { ...all.plan, meant } })}
        />
        <Verdicts {...props} ticks={ticks} setTicks={setTicks} onCheckAgain={checkAgain} />
      </div>
      <div class="dock">
        {trouble && <Notice text={trouble} />}
        {unsure && <Notice text={say.broken} />}
        {under === 'adding' && !isLong && <Working text={say.adding(named)} seconds={seconds} />}
        {under === 'adding' && isLong && <Working text={say.addingOf(done, all.rows.length)} />}
        {under === 'checking' && <Working text={say.checking(say.rows(all.rows.length, view.one))} />}
        {under === 'adding' && isLong && (
          <Button class="btn quiet" onClick={stop}>
            {say.stop}
          </Button>
        )}
        {unsure ? (
          <Button class="btn" disabled={under !== undefined} onClick={() => checkAgain(all)}>
            {say.checkAgain}
          </Button>
        ) : (
          <Button class="btn" disabled={writes === 0 || under !== undefined} onClick={() => importRows(agreed)}>
            {sayWrite(agreed, check.wrong.length + misshapenIn(all).length, view.one)}
          </Button>
        )}
        <Button class="btn quiet" disabled={under !== undefined} onClick={onBack}>
          {say.changeColumns}
        </Button>
        {check.there.length === all.rows.length && <p class="hint help">{say.allThere}</p>}
      </div>
    </>
  );
}

function sayWrite({ add, change }: Agreed, wrong: number, one: string): string {
  const say = en.importing;
  if (add.length + change.length === 0) return say.nothingToAdd;
  if (add.length === 0) return say.change(say.rows(change.length, one));
  const named =
    change.length > 0 ? say.addAndChange(say.rows(add.length, one), change.length) : say.rows(add.length, one);
  return wrong > 0 ? say.addAndLeave(named, wrong) : say.add(named);
}

/** What is written once the person says so: the new rows, and of the others what they ticked. */
function agreedTo({ add, changed }: ImportCheck, { asFurther, ticked }: Ticks): Agreed {
  if (asFurther)
    return { add: [...add, ...changed.map(({ row }) => row)].sort((one, other) => one - other), change: [] };
  const change = changed.map(({ row, fields }) => ({
    row,
    fields: fields.filter(({ key }) => ticked.has(`${row} ${key}`)).map(({ key, was }) => ({ key, was })),
  }));
  return { add: [...add], change: change.filter(({ fields }) => fields.length > 0) };
}

interface VerdictsProps extends CheckStepProps {
  readonly ticks: Ticks;
  readonly setTicks: (ticks: Ticks) => void;
  readonly onCheckAgain: (rows: Rows) => void;
}

/** What would come of it: the rows to fix, to change, to add, and there already. */
function Verdicts(props: VerdictsProps) {
  const { all, check, ticks, setTicks, onCheckAgain } = props;
  const say = en.importing;
  const { source, plan, rows } = all;
  const { add, there, changed, wrong } = check;
  const line = (row: number) => rows[row]?.line ?? 0;
  const titleOf = (row: number) => (rows[row] ? rowTitle(source, plan.mapping, rows[row]) : '');
  const toFix = wrong.length + misshapenIn(all).length;
  const unlike = useMemo(() => notCompared(all, there), [all.source, plan, there]);
  const comparing = (own: Plan, more: readonly number[]): Plan => ({
    ...own,
    kept: [...keptColumns(source, own), ...more],
  });

  return (
    <>
      <Totals all={all} check={check} />
      <Verdict tone="late" title={say.wrong(toFix)} count={toFix} open>
        <WrongList all={all} wrong={wrong} onBlank={(blanks) => onCheckAgain({ ...all, plan: { ...plan, blanks } })} />
        <CopyAndDownload all={all} wrong={wrong} />
      </Verdict>
      <Verdict tone="soon" title={say.differ(changed.length)} count={changed.length} open>
        <ChangesList all={all} changed={changed} ticks={ticks} setTicks={setTicks} />
      </Verdict>
      <Verdict
        tone="good"
        title={say.toAdd(say.rows(add.length, source.view.one))}
        count={add.length}
        open={toFix + changed.length === 0}
      >
        <RowList
          lines={add.slice(0, MOST_LISTED).map((row) => [say.row(line(row)), titleOf(row)])}
          more={add.length - MOST_LISTED}
        />
      </Verdict>
      <Verdict tone="quiet" title={say.there(there.length)} count={there.length} open={unlike.length > 0}>
        <p class="hint">{say.thereHelp}</p>
        {unlike.length > 0 && (
          <p class="hint">
            {say.notCompared(unlike.map((column) => source.header[column] ?? ''))}{' '}
            <Button class="link" onClick={() => onCheckAgain(inShape(all, comparing(plan, unlike)))}>
              {say.compareThem}
            </Button>
          </p>
        )}
        <RowList
          lines={there.slice(0, MOST_LISTED).map(({ row, id }) => [say.row(line(row)), say.is(id)])}
          more={there.length - MOST_LISTED}
        />
      </Verdict>
      <LeftOut all={all} onPlan={(next) => onCheckAgain({ ...all, ...next })} />
    </>
  );
}

/** The rows in the shape that a plan gives them. */
const inShape = ({ source }: Rows, plan: Plan): Rows => ({ source, plan, rows: shaped(source, plan).rows });

/** The columns that rows which are there fill in, that nothing takes, and by which they may be others all the same. */
function notCompared({ source, plan, rows }: Rows, there: ImportCheck['there']): readonly number[] {
  const kept = keptColumns(source, plan);
  const texts = (column: number) => new Set(there.map(({ row }) => (rows[row]?.cells[column] ?? '').trim()));
  return unreadColumns(source, plan.mapping).filter(
    (column) => !kept.includes(column) && [...texts(column)].some((text) => text !== ''),
  );
}

function RowList({ lines, more }: { lines: readonly (readonly [string, string])[]; more: number }) {
  return (
    <>
      <dl class="facts">
        {lines.map(([row, title]) => (
          <div key={row}>
            <dt>{row}</dt>
            <dd>{title}</dd>
          </div>
        ))}
      </dl>
      {more > 0 && <p class="hint">{en.importing.andMore(more)}</p>}
    </>
  );
}
