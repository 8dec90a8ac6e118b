// The last step: what came in, where it stands, and the way to take it out again.
import { useState } from 'preact/hooks';
import type { ImportCheck, Undo } from '../../app/api';
import * as en from '../../text/en';
import { Button, Notice } from '../frame';
import { goTo } from '../rows';
import { call } from '../server';
import { count } from '../words';
import type { Source } from './source';
import { CopyAndDownload } from './wrong-rows';

export interface Imported {
  readonly source: Source;
  readonly ids: readonly string[];
  readonly undo: Undo;
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
  const { source, ids, undo, there, wrong } = imported;
  const { undoing, trouble, setTrouble, rollBack } = useTakingBack(undo);
  const say = en.importing;
  const { table, one } = source.view;
  const [first = '', last = ''] = [ids[0], ids[ids.length - 1]];
  const named = say.rows(ids.length, one);

  return (
    <>
      <p class="toast" role="status">
        {undoing === 'done' ? (
          say.undone(named)
        ) : (
          <>
            {say.done(named, first, last)}{' '}
            <Button class="link" onClick={() => goTo({ table, id: first }).then(setTrouble)}>
              {say.show(table)}
            </Button>{' '}
            <Button class="link" aria-busy={undoing === 'under way'} onClick={rollBack}>
              {undoing ? say.undoing : say.undo}
            </Button>
          </>
        )}
      </p>
      {trouble && <Notice text={trouble} />}
      <dl class="facts">
        <LeftOut label={say.leftThere} rows={there} />
        <LeftOut label={say.leftOutRows} rows={wrong.length} />
      </dl>
      {wrong.length > 0 && <CopyAndDownload source={source} wrong={wrong} />}
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

/** Takes all that came in out again: once, and all of it or nothing. */
function useTakingBack(undo: Undo) {
  const [undoing, setUndoing] = useState<'under way' | 'done'>();
  const [trouble, setTrouble] = useState('');

  const rollBack = async () => {
    if (undoing) return;
    setTrouble('');
    setUndoing('under way');
    const outcome = await call('undo', undo).catch((error: Error) => error.message);
    setUndoing(typeof outcome !== 'string' && outcome.ok ? 'done' : undefined);
    if (typeof outcome === 'string') setTrouble(outcome);
    else if (!outcome.ok)
      setTrouble(
        'refused' in outcome ? en.refused[outcome.refused] : en.importing.undoChanged(outcome.changed[0]?.id ?? ''),
      );
  };
  return { undoing, trouble, setTrouble, rollBack };
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
