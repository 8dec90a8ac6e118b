// A partner's reply, step by step: what they wrote, what would change by it, and what was changed.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Done, ReplyView, RowRef } from '../../app/api';
import * as en from '../../text/en';
import { useEscape } from '../escape';
import { Header, Notice, Skeleton } from '../frame';
import { useLoaded } from '../load';
import { useOpening } from '../open-page';
import { call } from '../server';
import { DoneStep } from './done-step';
import { looseDates } from './fetch-dates';
import { LinesStep } from './lines-step';
import { nothingPasted, type Pasted } from './pasted';
import { type Reading, readPasted } from './read-pasted';
import { TextStep } from './text-step';

type Step =
  | { readonly at: 'text' }
  /** `turn` tells one reading from the next: ticks belong to theirs. */
  | { readonly at: 'lines'; readonly reading: Reading; readonly turn: number }
  | { readonly at: 'done'; readonly done: Done };

const TITLES = { text: en.reply.title, lines: en.reply.check, done: en.reply.done };
/** `of` is the row that the page was opened from. */
export function ReplyPage({ of }: { of?: RowRef }) {
  const ask = useCallback(() => (of ? call('reply', of) : call('reply')), [of]);
  const loaded = useLoaded(ask);
  const [step, setStep] = useState<Step>({ at: 'text' });
  const [pasted, setPasted] = useState<Pasted>(nothingPasted);
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);
  const turn = useRef(0);
  const { opening, open } = useOpening(setTrouble);
  const { data, failure, reload } = loaded;
  const view = data && !('refused' in data) ? data : undefined;

  const go = (next: Step) => {
    window.scrollTo(0, 0);
    setTrouble('');
    setStep(next);
  };
  const back = () => {
    if (busy || opening) return;
    if (step.at === 'lines') go({ at: 'text' });
    else open('openDesk');
  };
  useEscape(back);
  // It comes while the person pastes.
  useEffect(() => void looseDates(), []);
  const read = async (own: ReplyView, text: Pasted) => {
    setBusy(true);
    const more = await looseDates();
    setBusy(false);
    turn.current += 1;
    go({ at: 'lines', reading: readPasted(own, text, more), turn: turn.current });
  };

  return (
    <>
      <Header
        key={step.at}
        title={TITLES[step.at]}
        back={{ back, backLabel: step.at === 'lines' ? en.page.backOne : en.page.back }}
        focused={step.at !== 'text'}
      />
      <main class="reply">
        {failure && <Notice text={failure} onRetry={reload} />}
        {trouble && <Notice text={trouble} />}
        {data && 'refused' in data && <Notice text={en.refused[data.refused]} />}
        {!data && !failure && <Skeleton heights={[120, 40]} />}
        {view && step.at === 'text' && (
          <TextStep pasted={pasted} setPasted={setPasted} busy={busy} onRead={() => read(view, pasted)} />
        )}
        {view && step.at === 'lines' && (
          <LinesStep
            key={step.turn}
            view={view}
            reading={step.reading}
            setBusy={setBusy}
            onFrom={(from) => {
              const next = { ...pasted, from };
              setPasted(next);
              read(view, next);
            }}
            onBack={back}
            onDone={(done) => {
              go({ at: 'done', done });
              // What stands there now is what the next reply is matched with.
              reload();
            }}
          />
        )}
        {step.at === 'done' && (
          <DoneStep
            done={step.done}
            onUndone={reload}
            onAnother={() => {
              setPasted(nothingPasted);
              go({ at: 'text' });
            }}
            onLeave={() => open('openDesk')}
          />
        )}
      </main>
    </>
  );
}
