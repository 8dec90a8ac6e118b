// A partner's reply, step by step: what they wrote, what would change by it, and what was changed.
import { useEffect, useState } from 'preact/hooks';
import type { Done, ReplyView } from '../../app/api';
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
  | { readonly at: 'lines'; readonly reading: Reading }
  | { readonly at: 'done'; readonly done: Done };

const TITLES = { text: en.reply.title, lines: en.reply.check, done: en.reply.done };
const askReply = () => call('reply');

export function ReplyPage() {
  const loaded = useLoaded(askReply);
  const [step, setStep] = useState<Step>({ at: 'text' });
  const [pasted, setPasted] = useState<Pasted>(nothingPasted);
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);
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
    go({ at: 'lines', reading: readPasted(own, text, more) });
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
            key={`${pasted.text.length} ${pasted.from}`}
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
