// The third step: what would come in, what is there already, what is wrong and why; then the person's word to write it.
import { useState } from 'preact/hooks';
import type { ImportCheck, NearName } from '../../app/api';
import type { ImportRows } from '../../derive/import';
import * as en from '../../text/en';
import { Button, Notice } from '../frame';
import { call } from '../server';
import type { Imported } from './done-step';
import { type Plan, rowsToSend, rowTitle, type Source } from './source';
import { Verdict } from './verdict';
import { Working } from './working';
import { CopyAndDownload, groupWrong } from './wrong-rows';

const MOST_LISTED = 50;
/** What Google takes for one write of many cells, measured from outside: about 10,000 cells a second, and the run around it. */
const CELLS_A_SECOND = 10_000;
const SECONDS_AROUND = 4;

interface CheckStepProps {
  readonly source: Source;
  readonly plan: Plan;
  readonly check: ImportCheck;
  readonly setPlan: (plan: Plan) => void;
  readonly setBusy: (busy: boolean) => void;
  readonly onBack: () => void;
  readonly onChecked: (check: ImportCheck) => void;
  readonly onImported: (imported: Imported) => void;
}

export function CheckStep(props: CheckStepProps) {
  const { source, plan, check, onBack } = props;
  const { under, trouble, unsure, importRows, checkAgain, take } = useImporting(props);
  const say = en.importing;
  const { view, rows } = source;
  const { add, there, wrong } = check;
  const named = say.rows(add.length, view.one);
  const seconds = Math.ceil(SECONDS_AROUND + (add.length * view.columns.length) / CELLS_A_SECOND);

  return (
    <>
      <div class="sections" inert={under !== undefined}>
        <NearNames source={source} near={check.near ?? []} take={take} />
        <Verdicts source={source} plan={plan} check={check} />
      </div>
      <div class="dock">
        {trouble && <Notice text={trouble} />}
        {unsure && <Notice text={say.broken} />}
        {under === 'adding' && <Working text={say.adding(named)} seconds={seconds} />}
        {under === 'checking' && <Working text={say.checking(say.rows(rows.length, view.one))} />}
        {unsure ? (
          <Button class="btn" disabled={under !== undefined} onClick={checkAgain}>
            {say.checkAgain}
          </Button>
        ) : (
          <Button class="btn" disabled={add.length === 0 || under !== undefined} onClick={importRows}>
            {add.length === 0
              ? say.nothingToAdd
              : wrong.length > 0
                ? say.addAndLeave(named, wrong.length)
                : say.add(named)}
          </Button>
        )}
        <Button class="btn quiet" disabled={under !== undefined} onClick={onBack}>
          {say.changeColumns}
        </Button>
        {there.length === rows.length && <p class="hint help">{say.allThere}</p>}
      </div>
    </>
  );
}

/** Has the rows written, or checked again; one at a time. */
function useImporting({ source, plan, check, setPlan, setBusy, onChecked, onImported }: CheckStepProps) {
  const [under, setUnder] = useState<'adding' | 'checking'>();
  const [trouble, setTrouble] = useState('');
  /** Nobody knows whether the rows were written. */
  const [unsure, setUnsure] = useState(false);
  const { table } = source.view;
  const { add, there, wrong } = check;
  const sent = rowsToSend(source, plan);
  const { keys, rows, formats } = sent;

  const run = async <Outcome,>(what: 'adding' | 'checking', ask: Promise<Outcome>): Promise<Outcome | undefined> => {
    setTrouble('');
    setUnder(what);
    setBusy(true);
    const outcome = await ask.catch((error: Error) => {
      setTrouble(error.message);
      return undefined;
    });
    setBusy(false);
    setUnder(undefined);
    setUnsure(outcome === undefined && (unsure || what === 'adding'));
    return outcome;
  };
  const importRows = async () => {
    if (under) return;
    const outcome = await run('adding', call('importRows', table, add.join(), keys, rows, formats));
    if (!outcome) return;
    if (outcome.ok) {
      const { ids, undo } = outcome;
      onImported({ source, ids, undo, there: there.length, wrong });
    } else if ('check' in outcome) {
      onChecked(outcome.check);
      setTrouble(en.importing.changed);
    } else setTrouble(en.refused[outcome.refused]);
  };
  const askAgain = async (file: ImportRows) => {
    const outcome = await run('checking', call('checkImport', table, file.keys, file.rows, file.formats));
    if (!outcome) return;
    if ('refused' in outcome) setTrouble(en.refused[outcome.refused]);
    else onChecked(outcome);
  };
  const checkAgain = () => askAgain(sent);
  /** The known name stands for the file's from now on. */
  const take = ({ key, typed, known }: NearName) => {
    const next = { ...plan, names: { ...plan.names, [key]: { ...plan.names[key], [typed]: known } } };
    setPlan(next);
    askAgain(rowsToSend(source, next));
  };
  return { under, trouble, unsure, importRows, checkAgain, take };
}

/** Names that may be meant for known ones: the person says of each. */
function NearNames({
  source,
  near,
  take,
}: {
  source: Source;
  near: readonly NearName[];
  take: (name: NearName) => void;
}) {
  const say = en.importing;
  if (near.length === 0) return null;
  const label = (key: string) => source.view.columns.find((column) => column.key === key)?.label ?? key;
  return (
    <section aria-label={say.near}>
      <h2>{say.near}</h2>
      <ul class="findings">
        {near.map((name) => (
          <li key={`${name.key} ${name.typed}`}>
            {say.nearOne(label(name.key), name.typed, say.rows(name.rows, source.view.one))}{' '}
            <Button class="link" onClick={() => take(name)}>
              {say.nearUse(name.known)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What would come of it: the rows to mend, to add, and there already. */
function Verdicts({ source, plan, check }: Pick<CheckStepProps, 'source' | 'plan' | 'check'>) {
  const say = en.importing;
  const { view, rows } = source;
  const { add, there, wrong } = check;
  const line = (row: number) => rows[row]?.line ?? 0;
  const titleOf = (row: number) => (rows[row] ? rowTitle(source, plan.mapping, rows[row]) : '');

  return (
    <>
      <Verdict tone="late" title={say.wrong(wrong.length)} count={wrong.length} open>
        <WrongList source={source} wrong={wrong} />
        <CopyAndDownload source={source} wrong={wrong} />
      </Verdict>
      <Verdict
        tone="good"
        title={say.toAdd(say.rows(add.length, view.one))}
        count={add.length}
        open={wrong.length === 0}
      >
        <RowList
          lines={add.slice(0, MOST_LISTED).map((row) => [say.row(line(row)), titleOf(row)])}
          more={add.length - MOST_LISTED}
        />
      </Verdict>
      <Verdict tone="quiet" title={say.there(there.length)} count={there.length} open={false}>
        <p class="hint">{say.thereHelp}</p>
        <RowList
          lines={there.slice(0, MOST_LISTED).map(({ row, id }) => [say.row(line(row)), say.is(id)])}
          more={there.length - MOST_LISTED}
        />
      </Verdict>
    </>
  );
}

function WrongList({ source, wrong }: { source: Source; wrong: ImportCheck['wrong'] }) {
  const say = en.importing;
  const groups = groupWrong(source, wrong);
  return (
    <>
      <ul class="findings">
        {groups.slice(0, MOST_LISTED).map(({ sentence, lines }) => (
          <li key={sentence}>
            {sentence}
            <span class="hint">{say.inRows(lines.slice(0, 6), Math.max(0, lines.length - 6))}</span>
          </li>
        ))}
      </ul>
      {groups.length > MOST_LISTED && <p class="hint">{say.andMore(groups.length - MOST_LISTED)}</p>}
    </>
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
