// A letter to a partner: what it asks, line by line, the text to change, and the ways that it can leave.
import { useCallback, useState } from 'preact/hooks';
import type { ChaseLine, ChaseView, Refusal, RowRef } from '../app/api';
import type { SentChase } from '../schema/letter';
import * as en from '../text/en';
import { useEscape } from './escape';
import { Button, Header, Notice, Skeleton } from './frame';
import { Grant } from './grant';
import { useLoaded } from './load';
import { addressesOf, copied, isTooLong, Out, whyNot, withFields } from './out';
import { call } from './server';
import type { Nav } from './view';

interface ChaseProps {
  readonly name: string;
  readonly row: RowRef;
  readonly nav: Nav;
}

const say = en.chase;

export function Chase({ name, row, nav }: ChaseProps) {
  const ask = useCallback(() => call('openChase', name), [name]);
  const { data, failure, reload } = useLoaded<ChaseView | { readonly refused: Refusal }>(ask);
  const found = data && !('refused' in data) ? data : undefined;
  useEscape(nav.back);
  return (
    <>
      <Header title={say.name} small={say.about(name, found?.there ?? '')} back={nav} focused />
      <main>
        {failure && <Notice text={failure} onRetry={reload} />}
        {data && 'refused' in data && <Notice text={en.refused[data.refused]} onRetry={reload} />}
        {!data && !failure && <Skeleton heights={[16, 40, 40, 160, 40]} />}
        {found && found.lines.length === 0 && <p>{say.none(found.name)}</p>}
        {found?.lacking && found.email !== '' && <Grant lacking={found.lacking} onRetry={reload} />}
        {found && found.lines.length > 0 && <Letter view={found} row={row} nav={nav} />}
      </main>
    </>
  );
}

const written = ({ opening, closing }: ChaseView, lines: readonly ChaseLine[]) =>
  [opening, ...lines.map(({ text }) => text), '', closing].join('\n');

/** With a line more or less, and all that the person changed as it is. */
function relined(text: string, line: ChaseLine, isTicked: boolean, view: ChaseView): string {
  const lines = text.split('\n');
  if (!isTicked) return lines.filter((each) => each !== line.text).join('\n');
  const places = view.lines.map((other) => lines.lastIndexOf(other.text));
  const last = Math.max(...places);
  const opening = lines.indexOf(view.opening.split('\n').pop() ?? '');
  const at = last >= 0 ? last + 1 : opening >= 0 ? opening + 1 : lines.length;
  return [...lines.slice(0, at), line.text, ...lines.slice(at)].join('\n');
}

interface LetterProps {
  readonly view: ChaseView;
  readonly row: RowRef;
  readonly nav: Nav;
}

function Letter({ view, row, nav }: LetterProps) {
  const [ticked, setTicked] = useState<readonly ChaseLine[]>(view.lines);
  const [text, setText] = useState(() => written(view, view.lines));
  const { working, trouble, leave, canLeave } = useLeaving({ view, row, nav, text, ticked });
  const toggle = (line: ChaseLine) => {
    const isTicked = !ticked.includes(line);
    setTicked(view.lines.filter((each) => (each === line ? isTicked : ticked.includes(each))));
    setText(relined(text, line, isTicked, view));
  };
  return (
    <div inert={working} aria-busy={working}>
      <fieldset class="choices">
        <legend class="label">{say.lines}</legend>
        {view.lines.map((line) => (
          <label key={`${line.table}/${line.id}`} class="tick">
            <input type="checkbox" checked={ticked.includes(line)} onChange={() => toggle(line)} />
            <span>
              {line.id} {line.title} <span class={`mark ${line.tone}`}>{line.mark}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {view.ours > 0 && <p class="hint">{say.ours(view.ours)}</p>}
      <div class="field">
        <label class="label" for="letter">
          {say.text(view.language)}
        </label>
        <textarea
          id="letter"
          class="letter"
          rows={12}
          lang={view.language}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      {trouble && <Notice text={trouble} />}
      <Ways view={view} text={text} canLeave={canLeave} leave={leave} />
    </div>
  );
}

type Leave = (way: SentChase['way']) => Promise<void>;

interface Leaving extends LetterProps {
  readonly text: string;
  readonly ticked: readonly ChaseLine[];
}

/** Notes in the log that the letter has left, and goes back to where it was asked for. */
function useLeaving({ view, row, nav, text, ticked }: Leaving) {
  const [working, setWorking] = useState(false);
  const [trouble, setTrouble] = useState('');
  const leave: Leave = async (way) => {
    const lacks = text.trim() === '' ? say.noText : ticked.length === 0 ? say.noLine : '';
    setTrouble(lacks);
    if (lacks !== '') return;
    setWorking(true);
    try {
      // What was not copied has not left.
      if (way === 'copy') await copied(text);
      const about = ticked.map(({ id }) => id);
      const outcome = await call('chase', { name: view.name, way, subject: view.subject, text, about });
      if (outcome.ok) return nav.finish(row, { done: outcome });
      setTrouble(whyNot(outcome));
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
    setWorking(false);
  };
  return { working, trouble, leave, canLeave: text.trim() !== '' && ticked.length > 0 };
}

interface WaysProps {
  readonly view: ChaseView;
  readonly text: string;
  /** Whether there is something to say, and about a row. */
  readonly canLeave: boolean;
  readonly leave: Leave;
}

function Ways({ view, text, canLeave, leave }: WaysProps) {
  const { email, whatsApp, subject, mailsLeft, lacking } = view;
  const { gmail, program } = addressesOf({ email, subject, text });
  const chat = withFields(`https://wa.me/${whatsApp}`, { text });
  const isLong = isTooLong(text);
  const hasNoWay = email === '' && whatsApp === '';
  return (
    <div class="dock">
      {email !== '' && mailsLeft > 0 && (
        <Button class="btn" onClick={() => leave('send')}>
          {say.send}
        </Button>
      )}
      <div class="trio duo">
        {email !== '' && !isLong && (
          <Out href={gmail} label={say.gmail} isOpen={canLeave} onGone={() => leave('mail')} />
        )}
        {email !== '' && !isLong && (
          <Out href={program} label={say.mailProgram} isOpen={canLeave} onGone={() => leave('mail')} />
        )}
        {whatsApp !== '' && !isLong && (
          <Out href={chat} label={say.whatsApp} isOpen={canLeave} onGone={() => leave('whatsApp')} />
        )}
        <Button class="btn quiet" onClick={() => leave('copy')}>
          {say.copy}
        </Button>
      </div>
      {email !== '' && mailsLeft < 1 && !lacking && <p class="hint">{en.refused.noMailLeft}</p>}
      {isLong && <p class="hint">{say.tooLong}</p>}
      {hasNoWay && <p class="hint">{say.noWay(view.name)}</p>}
      <p class="hint">{say.logged(email)}</p>
    </div>
  );
}
