// Takes a step back, and says why where that is no longer possible.
import { useRef, useState } from 'preact/hooks';
import type { Done, Undo, UndoOutcome } from '../app/api';
import * as en from '../text/en';
import { Button, Notice } from './frame';
import { RowLink } from './row-link';
import { call } from './server';
import type { Nav } from './view';

type NotUndone = string | Exclude<UndoOutcome, { ok: true }>;

/** `onUndone` hears what was done; `kept` is why the step could not be taken back. */
export function useUndo(onUndone: (done: Done) => void) {
  const [undoing, setUndoing] = useState(false);
  const [kept, setKept] = useState<NotUndone>();
  const underWay = useRef(false);

  const rollBack = async (step: Undo) => {
    if (underWay.current) return;
    underWay.current = true;
    setKept(undefined);
    setUndoing(true);
    const outcome = await call('undo', step).catch((error: Error) => error.message);
    underWay.current = false;
    setUndoing(false);
    if (typeof outcome === 'string' || !outcome.ok) setKept(outcome);
    else onUndone(outcome);
  };
  return { undoing, kept, rollBack };
}

export function UndoButton({ undoing, onClick }: { undoing: boolean; onClick: () => void }) {
  return (
    <Button class="link" aria-busy={undoing} onClick={onClick}>
      {undoing ? en.sidebar.undo.undoing : en.sidebar.undo.name}
    </Button>
  );
}

/** Why nothing was taken back: in a sentence, with the rows that stand in the way. */
export function Kept({ why, nav }: { why: NotUndone; nav: Nav }) {
  const say = en.sidebar.undo;
  if (typeof why === 'string') return <Notice text={why} />;
  if ('refused' in why) return <Notice text={en.refused[why.refused]} />;
  return (
    <Notice text={say.changed}>
      <ul>
        {why.changed.map((row) => (
          <li key={`${row.table}/${row.id}`}>
            <RowLink row={row} nav={nav} /> {row.fields.length > 0 ? row.fields.join(', ') : say.gone}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
