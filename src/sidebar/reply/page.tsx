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

/** A cell takes 50,000 signs. */
const MOST_KEPT = 45_000;

const TITLES = { text: en.reply.title, lines: en.reply.check, done: en.reply.done };
/** How the page goes from step to step, and what it is matched with. */
function useReply(of: RowRef | undefined) {
  const ask = useCallback(() => (of ? call('reply', of) : call('reply')), [of]);
  const loaded = useLoaded(ask);
  const [step, setStep] = useState<Step>({ at: 'text' });
  const [pasted, setPasted] = useState<Pasted>(nothingPasted);
  const [busy, setBusy] = useState(false);
  const turn = useRef(0);
  // It comes while the person pastes.
  useEffect(() => void looseDates(), []);

  const go = (next: Step) => {
    window.scrollTo(0, 0);
    setStep(next);
  };
  const read = async (view: ReplyView, what: Pasted) => {
    setPasted(what);
    setBusy(true);
    const more = await looseDates();
    setBusy(false);
    turn.current += 1;
    go({ at: 'lines', reading: readPasted(view, what, more), turn: turn.current });
  };
  const startAnew = () => {
    setPasted(nothingPasted);
    go({ at: 'text' });
  };
  return { loaded, step, pasted, busy, setPasted, setBusy, go, read, startAnew };
}

/** `of` is the row that the page was opened from. */
export function ReplyPage({ of }: { of?: RowRef }) {
  const { loaded, step, pasted, busy, setPasted, setBusy, go, read, startAnew } = useReply(of);
  const [trouble, setTrouble] = useState('');
  const { opening, open } = useOpening(setTrouble);
  const { data, failure, reload } = loaded;
  const view = data && !('refused' in data) ? data : undefined;
  const leave = () => open('openDesk');
  const back = () => {
    if (busy || opening) return;
    if (step.at === 'lines') go({ at: 'text' });
    else leave();
  };
  useEscape(back);
  const onDone = (done: Done) => {
    go({ at: 'done', done });
    // What stands there now is what the next reply is matched with.
    reload();
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
            text={pasted.text.slice(0, MOST_KEPT)}
            setBusy={setBusy}
            onFrom={(from) => read(view, { ...pasted, from })}
            onBack={back}
            onDone={onDone}
          />
        )}
        {step.at === 'done' && <DoneStep done={step.done} onUndone={reload} onAnother={startAnew} onLeave={leave} />}
      </main>
    </>
  );
}
