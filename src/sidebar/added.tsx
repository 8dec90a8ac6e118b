// Confirms a row that was added, shows what it holds, and offers the next step, or to take it out again.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import * as en from '../text/en';
import { Button, Header, Notice } from './frame';
import { goTo } from './rows';
import { Kept, UndoButton, useUndo } from './undo';
import type { Nav, View } from './view';

interface AddedProps {
  readonly view: Extract<View, { at: 'added' }>;
  readonly nav: Nav;
}

export function Added({ view, nav }: AddedProps) {
  const { added, one, facts, undo } = view;
  const [trouble, setTrouble] = useState('');
  /** What was said once the row was taken out again. */
  const [undone, setUndone] = useState('');
  const { undoing, kept, takeBack } = useUndo(() => setUndone(en.sidebar.added.undone(added.id)));
  const message = useRef<HTMLParagraphElement>(null);

  useLayoutEffect(() => message.current?.focus(), []);

  return (
    <>
      <Header title={en.sidebar.added.title(one)} small={added.id} back={nav} />
      <main>
        <p class="toast" role="status" tabIndex={-1} ref={message}>
          {undone || (
            <>
              {en.sidebar.added.done(added.id)}.{' '}
              <Button class="link" onClick={() => goTo(added).then(setTrouble)}>
                {en.sidebar.added.show(added.table)}
              </Button>{' '}
              <UndoButton undoing={undoing} onClick={() => takeBack(undo)} />
            </>
          )}
        </p>
        {kept && <Kept why={kept} nav={nav} />}
        {trouble && <Notice text={trouble} />}
        {!undone && (
          <dl class="facts">
            {facts.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
        <div class="dock">
          <Button class="btn" onClick={() => nav.show({ at: 'form', table: added.table })}>
            {en.sidebar.added.another}
          </Button>
          <Button class="btn quiet" onClick={nav.back}>
            {nav.backLabel}
          </Button>
        </div>
      </main>
    </>
  );
}
