// Confirms a row that was added, shows what it holds, and offers the next step.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import * as en from '../text/en';
import { Header, Notice } from './frame';
import { goTo } from './rows';
import type { View } from './view';

interface AddedProps {
  readonly view: Extract<View, { at: 'added' }>;
  readonly show: (view: View) => void;
}

export function Added({ view, show }: AddedProps) {
  const { added, one, facts } = view;
  const [trouble, setTrouble] = useState('');
  const message = useRef<HTMLParagraphElement>(null);
  const home = () => show({ at: 'home' });

  useLayoutEffect(() => message.current?.focus(), []);

  return (
    <>
      <Header title={en.sidebar.added.title(one)} small={added.id} onBack={home} />
      <main>
        <p class="toast" role="status" tabIndex={-1} ref={message}>
          {en.sidebar.added.done(added.id)}.{' '}
          <button type="button" class="link" onClick={() => goTo(added).then(setTrouble)}>
            {en.sidebar.added.show(added.table)}
          </button>
        </p>
        {trouble && <Notice text={trouble} />}
        <dl class="facts">
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <div class="dock">
          <button type="button" class="btn" onClick={() => show({ at: 'form', table: added.table })}>
            {en.sidebar.added.another}
          </button>
          <button type="button" class="btn quiet" onClick={home}>
            {en.page.back}
          </button>
        </div>
      </main>
    </>
  );
}
