// Says what was just done to a row, leads to what came of it, and takes it back.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RowRef, Undo, UndoOutcome } from '../app/api';
import { describeSaid } from '../text/describe';
import * as en from '../text/en';
import { Button, Notice } from './frame';
import { call } from './server';
import type { Nav, News as Told } from './view';

interface NewsProps {
  readonly news: Told;
  /** The row whose panel this is. */
  readonly row: RowRef;
  readonly nav: Nav;
}

export function News({ news, row, nav }: NewsProps) {
  const [undoing, setUndoing] = useState(false);
  /** Why the step could not be taken back. */
  const [kept, setKept] = useState<string | Exclude<UndoOutcome, { ok: true }>>();
  const underWay = useRef(false);
  const message = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => message.current?.focus(), []);

  const takeBack = async (step: Undo) => {
    if (underWay.current) return;
    underWay.current = true;
    setKept(undefined);
    setUndoing(true);
    const outcome = await call('undo', step).catch((error: Error) => error.message);
    underWay.current = false;
    setUndoing(false);
    if (typeof outcome === 'string' || !outcome.ok) setKept(outcome);
    else nav.finish(row, { done: outcome });
  };

  const done = 'done' in news ? news.done : undefined;
  const step = 'done' in news ? news.done.undo : news.undo;
  const others = done?.rows.filter(({ table, id }) => table !== row.table || id !== row.id) ?? [];
  return (
    <>
      <div class="toast" role="status" tabIndex={-1} ref={message}>
        {'note' in news ? news.note : describeSaid(news.done.said)}{' '}
        {others.map((other) => (
          <RowLink key={`${other.table}/${other.id}`} row={other} nav={nav} />
        ))}
        {step && (
          <Button class="link" aria-busy={undoing} onClick={() => takeBack(step)}>
            {undoing ? en.sidebar.undo.undoing : en.sidebar.undo.name}
          </Button>
        )}
      </div>
      {kept && <Kept why={kept} nav={nav} />}
    </>
  );
}

/** Why nothing was taken back: in a sentence, with the rows that stand in the way. */
function Kept({ why, nav }: { why: string | Exclude<UndoOutcome, { ok: true }>; nav: Nav }) {
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

/** A row by its id, as a link to its panel. */
export function RowLink({ row, nav }: { row: RowRef; nav: Nav }) {
  return (
    <Button class="link" onClick={() => nav.open(row)}>
      {row.id}
    </Button>
  );
}
