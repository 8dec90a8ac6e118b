// Confirms a row that was added, shows what it holds, and offers the next step, or to take it out again.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import * as en from '../text/en';
import { useEscape } from './escape';
import { Button, Header, Notice } from './frame';
import { goTo } from './rows';
import { Kept, UndoButton, useUndo } from './undo';
import type { Nav, View } from './view';

interface AddedProps {
  readonly view: Extract<View, { at: 'added' }>;
  /** The row was taken out again: whatever was read since it came in is out of date. */
  readonly onUndone: () => void;
  readonly nav: Nav;
}

export function Added({ view, onUndone, nav }: AddedProps) {
  const { added, one, facts, undo } = view;
  const [trouble, setTrouble] = useState('');
  /** What was said once the row was taken out again. */
  const [undone, setUndone] = useState('');
  const say = en.sidebar.added;
  const { undoing, kept, rollBack } = useUndo(() => {
    setUndone(say.undone(added.id));
    onUndone();
  });
  const message = useRef<HTMLDivElement>(null);
  useEscape(nav.back);

  // Its button is gone once the row is: the focus stays with what was said.
  useLayoutEffect(() => message.current?.focus(), [undone]);

  return (
    <>
      <Header title={undone ? say.undoneTitle(one) : say.title(one)} small={added.id} back={nav} />
      <main>
        <div class="toast" role="status" tabIndex={-1} ref={message}>
          {undone || (
            <>
              {say.done(added.id)}.{' '}
              <p class="ways">
                <Button class="link" onClick={() => nav.show({ at: 'row', row: added })}>
                  {say.open}
                </Button>
                <UndoButton undoing={undoing} onClick={() => rollBack(undo)} />
                <Button class="link" onClick={() => goTo(added).then(setTrouble)}>
                  {say.show(added.tab)}
                </Button>
              </p>
            </>
          )}
        </div>
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
            {undone ? en.form.addOne(one) : say.another}
          </Button>
          <Button class="btn quiet" onClick={nav.back}>
            {nav.backLabel}
          </Button>
        </div>
      </main>
    </>
  );
}
