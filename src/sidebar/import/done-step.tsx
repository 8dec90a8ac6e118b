// The last step: what came in, where it stands, and the way to take it out again.
import { useEffect, useState } from 'preact/hooks';
import type { ImportCheck, Undo } from '../../app/api';
import type { Sums } from '../../schema/sums';
import * as en from '../../text/en';
import { Button, Notice } from '../frame';
import { goTo } from '../rows';
import { call } from '../server';
import { count } from '../words';
import type { Came, Rows } from './parts';
import { misshapenIn } from './shape';
import { ReadBack } from './sums';
import { Working } from './working';
import { CopyAndDownload } from './wrong-rows';

export interface Imported extends Rows, Came {
  /** How many rows were there already. */
  readonly there: number;
  readonly wrong: ImportCheck['wrong'];
}

interface DoneStepProps {
  readonly imported: Imported;
  readonly onAnother: () => void;
  readonly onLeave: () => void;
}

export function DoneStep({ imported, onAnother, onLeave }: DoneStepProps) {
  const { source, ids, changed, undos, there, wrong } = imported;
  const { undoing, trouble, setTrouble, rollBack } = useTakingBack(undos);
  const leftOut = wrong.length + misshapenIn(imported).length;
  const say = en.importing;
  const { table, one } = source.view;
  const [first = '', last = ''] = [ids[0], ids[ids.length - 1]];
  const named = say.rows(ids.length + changed.length, one);
  const done = ids.length > 0 ? say.done(say.rows(ids.length, one), first, last) : say.doneChanged(named);
  const shown = first === '' ? (changed[0] ?? '') : first;

  return (
    <>
      <p class="toast" role="status">
        {undoing === 'done' ? (
          say.undone(named)
        ) : (
          <>
            {done}{' '}
            <Button class="link" onClick={() => goTo({ table, id: shown }).then(setTrouble)}>
              {say.show(source.view.tab)}
            </Button>{' '}
            <Button class="link" aria-busy={undoing === 'under way'} onClick={rollBack}>
              {undoing ? say.undoing : say.undo}
            </Button>
          </>
        )}
      </p>
      {trouble && <Notice text={trouble} />}
      <dl class="facts">
        {ids.length > 0 && <LeftOut label={say.changedRows} rows={changed.length} />}
        <LeftOut label={say.leftThere} rows={there} />
        <LeftOut label={say.leftOutRows} rows={leftOut} />
      </dl>
      {source.view.sums.length > 0 && undoing !== 'done' && <OnSheet imported={imported} />}
      {leftOut > 0 && <CopyAndDownload all={imported} wrong={wrong} />}
      <div class="dock">
        <Button class="btn" onClick={onAnother}>
          {say.another}
        </Button>
        <Button class="btn quiet" onClick={onLeave}>
          {en.page.back}
        </Button>
      </div>
    </>
  );
}

/** Reads the rows back from the sheet and adds them up. */
function OnSheet({ imported: { source, ids, changed, sums } }: { imported: Imported }) {
  const say = en.importing.sums;
  const [found, setFound] = useState<Sums | 'reading' | 'unread'>('reading');
  const read = async () => {
    setFound('reading');
    const answer = await call('readBack', source.view.table, [...ids, ...changed]).catch(() => undefined);
    setFound(answer === undefined || 'refused' in answer ? 'unread' : answer);
  };
  useEffect(() => void read(), []);
  if (found === 'reading') return <Working text={say.readingBack} />;
  if (found !== 'unread') return <ReadBack source={source} expected={sums} found={found} />;
  return (
    <>
      <Notice text={say.unread} />
      <Button class="link" onClick={read}>
        {say.again}
      </Button>
    </>
  );
}

/** Takes all that came in out again: once, and all of it or nothing. */
function useTakingBack(undos: readonly Undo[]) {
  const [undoing, setUndoing] = useState<'under way' | 'done'>();
  const [trouble, setTrouble] = useState('');

  const rollBack = async () => {
    if (undoing) return;
    setTrouble('');
    setUndoing('under way');
    const trouble = await takeBack(undos).catch((error: Error) => error.message);
    setUndoing(trouble === undefined ? 'done' : undefined);
    if (trouble !== undefined) setTrouble(trouble);
  };
  return { undoing, trouble, setTrouble, rollBack };
}

/** The last part first; what keeps one from being taken back, in a sentence. */
async function takeBack(undos: readonly Undo[]): Promise<string | undefined> {
  for (const undo of [...undos].reverse()) {
    const outcome = await call('undo', undo);
    if (outcome.ok) continue;
    return 'refused' in outcome ? en.refused[outcome.refused] : en.importing.undoChanged(outcome.changed[0]?.id ?? '');
  }
  return undefined;
}

function LeftOut({ label, rows }: { label: string; rows: number }) {
  if (rows === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{count(rows)}</dd>
    </div>
  );
}
