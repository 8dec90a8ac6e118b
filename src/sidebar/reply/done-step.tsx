// The last step: what was changed, and the way back.
import { useState } from 'preact/hooks';
import type { Done, Undo } from '../../app/api';
import * as en from '../../text/en';
import { Button, Notice } from '../frame';
import { goTo } from '../rows';
import { call } from '../server';

interface DoneStepProps {
  readonly done: Done;
  readonly onUndone: () => void;
  readonly onAnother: () => void;
  readonly onLeave: () => void;
}

const say = en.reply;

export function DoneStep({ done, onUndone, onAnother, onLeave }: DoneStepProps) {
  const [undoing, setUndoing] = useState<'under way' | 'done'>();
  const [trouble, setTrouble] = useState('');
  const [row] = done.rows;

  const rollBack = async (undo: Undo) => {
    if (undoing) return;
    setTrouble('');
    setUndoing('under way');
    const outcome = await call('undo', undo).catch((error: Error) => error.message);
    if (typeof outcome !== 'string' && outcome.ok) {
      setUndoing('done');
      return onUndone();
    }
    setUndoing(undefined);
    if (typeof outcome === 'string') return setTrouble(outcome);
    setTrouble('refused' in outcome ? en.refused[outcome.refused] : say.undoChanged(outcome.changed[0]?.id ?? ''));
  };

  return (
    <>
      <p class="toast" role="status">
        {undoing === 'done' ? (
          say.undone
        ) : (
          <>
            {done.said}{' '}
            {row && (
              <Button class="link" onClick={() => goTo(row).then(setTrouble)}>
                {say.show(row.id)}
              </Button>
            )}{' '}
            {done.undo && (
              <Button class="link" aria-busy={undoing === 'under way'} onClick={() => done.undo && rollBack(done.undo)}>
                {undoing ? say.undoing : say.undo}
              </Button>
            )}
          </>
        )}
      </p>
      {trouble && <Notice text={trouble} />}
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
