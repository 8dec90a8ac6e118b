// Says what was just done to a row, leads to what came of it, and takes it back.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RowRef } from '../app/api';
import * as en from '../text/en';
import { Button } from './frame';
import { RowLink } from './row-link';
import { Kept, UndoButton, useUndo } from './undo';
import type { Nav, News as Told } from './view';

interface NewsProps {
  readonly news: Told;
  /** The row whose panel this is. */
  readonly row: RowRef;
  readonly nav: Nav;
}

export function News({ news, row, nav }: NewsProps) {
  const { undoing, kept, rollBack } = useUndo((done) => nav.finish(row, { done }));
  const message = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => message.current?.focus(), []);

  const done = 'done' in news ? news.done : undefined;
  const step = 'done' in news ? news.done.undo : news.undo;
  const others = done?.rows.filter(({ table, id }) => table !== row.table || id !== row.id) ?? [];
  return (
    <>
      <div class="toast" role="status" tabIndex={-1} ref={message}>
        {'note' in news ? news.note : news.done.said}{' '}
        {others.map((other) => (
          <RowLink key={`${other.table}/${other.id}`} row={other} nav={nav} />
        ))}
        {done?.letter && (
          <Button class="link" onClick={() => nav.show({ at: 'chase', name: done.letter ?? '', row })}>
            {en.chase.write(done.letter)}
          </Button>
        )}
        {step && <UndoButton undoing={undoing} onClick={() => rollBack(step)} />}
      </div>
      {kept && <Kept why={kept} nav={nav} />}
    </>
  );
}
