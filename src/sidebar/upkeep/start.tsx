// Sets a blank spreadsheet up: what is asked first, a bar that moves by tab, and where to go on from there.
import { useEffect, useState } from 'preact/hooks';
import type { StartView } from '../../app/api';
import * as en from '../../text/en';
import type { Typed } from '../draft';
import { Button, Header, Notice } from '../frame';
import { AskedForm, OpenForm } from '../open-form';
import type { Send } from '../sending';
import { call } from '../server';

const say = en.upkeep.start;
const askStart = () => call('start');

interface StartProps {
  readonly openDesk: () => void;
  /** What kept the desk from being opened. */
  readonly trouble: string;
}

export function Start({ openDesk, trouble }: StartProps) {
  /** What was answered, once that was found to be right: the tabs are made by it. */
  const [answers, setAnswers] = useState<Typed>();
  const [first, setFirst] = useState<Progress>();
  const send: Send = async (typed) => {
    const part = await call('setUpPart', typed);
    if (!part.ok) return part;
    setFirst(part);
    setAnswers(typed);
    return undefined;
  };
  if (answers && first) return <Making answers={answers} first={first} openDesk={openDesk} trouble={trouble} />;
  return (
    <AskedForm ask={askStart} title={say.title}>
      {(view) =>
        view.ready ? (
          <Ready openDesk={openDesk} trouble={trouble} />
        ) : (
          <OpenForm view={withZone(view)} words={words} send={send} />
        )
      }
    </AskedForm>
  );
}

const words = {
  title: say.title,
  button: say.button,
  busy: say.checking,
  keys: say.keys,
  leaving: '',
  about: say.intro,
};

/** Not every browser tells its zones. */
const intl = Intl as { readonly supportedValuesOf?: (what: 'timeZone') => readonly string[] };

/** The browser knows where the person is, and every zone there is. */
function withZone(view: StartView): StartView {
  const zones = intl.supportedValuesOf?.('timeZone') ?? [];
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    ...view,
    presets: { ...view.presets, timeZone },
    suggestions: { ...view.suggestions, timeZone: zones.map((value) => ({ value })) },
  };
}

interface Progress {
  readonly tab: string;
  readonly done: number;
  readonly of: number;
}

interface MakingProps extends StartProps {
  readonly answers: Typed;
  readonly first: Progress;
}

function Making({ answers, first, openDesk, trouble }: MakingProps) {
  const [progress, setProgress] = useState(first);
  /** What kept the next tab from being made. */
  const [failure, setFailure] = useState('');
  const { tab, done, of } = progress;

  const goOn = async () => {
    setFailure('');
    const part = await call('setUpPart', answers).catch((error: Error) => error.message);
    if (typeof part === 'string') setFailure(part);
    else if ('refused' in part) setFailure(en.refused[part.refused]);
    else if (part.ok && part.done > done) setProgress(part);
    else setFailure(en.page.failure.other);
  };
  // Each tab that stands asks for the next.
  useEffect(() => {
    if (done < of) goOn();
  }, [done]);

  if (done >= of) return <Ready openDesk={openDesk} trouble={trouble} />;
  return (
    <>
      <Header title={say.making} focused />
      <main>
        <progress value={done} max={of} aria-label={say.making} />
        <p class="found" role="status">
          {say.made(tab, done, of)}
        </p>
        {failure && <Notice text={failure} onRetry={goOn} />}
      </main>
    </>
  );
}

function Ready({ openDesk, trouble }: StartProps) {
  const [adding, setAdding] = useState(false);
  const [failure, setFailure] = useState('');
  const addSample = async () => {
    setAdding(true);
    const outcome = await call('addSample').catch((error: Error) => error.message);
    setAdding(false);
    if (typeof outcome === 'string') setFailure(outcome);
    else if (outcome.ok) openDesk();
    else setFailure(en.refused[outcome.refused]);
  };
  return (
    <>
      <Header title={say.ready} focused />
      <main>
        {(failure || trouble) && <Notice text={failure || trouble} />}
        <p>{say.first}</p>
        <div class="dock">
          <Button class="btn" disabled={adding} onClick={openDesk}>
            {say.open}
          </Button>
          <Button class="btn quiet" disabled={adding} aria-busy={adding} onClick={addSample}>
            {adding ? say.adding : say.sample}
          </Button>
        </div>
      </main>
    </>
  );
}
