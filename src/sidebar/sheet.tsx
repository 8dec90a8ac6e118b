// A document to a partner before it leaves: what it says beside its rows, how they will read it, and the ways that it can leave.
import { useCallback, useState } from 'preact/hooks';
import type { Refusal, RowRef, SheetView } from '../app/api';
import type { AskedSheet, SentSheet } from '../schema/letter';
import * as en from '../text/en';
import { useEscape } from './escape';
import { Button, Header, Notice, Skeleton } from './frame';
import { Grant } from './grant';
import { useLoaded } from './load';
import { addressesOf, copied, isTooLong, Out, whyNot } from './out';
import { call } from './server';
import type { Nav } from './view';

interface SheetProps {
  readonly row: RowRef;
  readonly nav: Nav;
}

const say = en.paper;
const LANGUAGES = ['en', 'es'] as const;

export function Sheet({ row, nav }: SheetProps) {
  const [asked, setAsked] = useState<AskedSheet>();
  /** What the person wrote above it; undefined while it is ours. */
  const [typed, setTyped] = useState<string>();
  const ask = useCallback(
    () => (asked ? call('openSheet', row.table, row.id, asked) : call('openSheet', row.table, row.id)),
    [row, asked],
  );
  const { data, failure, busy, reload } = useLoaded<SheetView | { readonly refused: Refusal }>(ask);
  const found = data && !('refused' in data) ? data : undefined;
  useEscape(nav.back);
  return (
    <>
      <Header
        title={found ? say.title(found.called, found.name) : say.page.title}
        small={found && found.version > 0 ? say.version(found.version) : undefined}
        back={nav}
        focused
      />
      <main>
        {failure && <Notice text={failure} onRetry={reload} />}
        {data && 'refused' in data && <Notice text={en.refused[data.refused]} onRetry={reload} />}
        {found?.lacking && found.email !== '' && <Grant lacking={found.lacking} onRetry={reload} />}
        {!data && !failure && <Skeleton heights={[40, 160, 40, 320, 40]} />}
        {found && (
          <Drawn
            view={found}
            asked={asked ?? { language: found.language, fields: fieldsOf(found) }}
            message={typed ?? found.message}
            busy={busy}
            row={row}
            nav={nav}
            onAsked={setAsked}
            onMessage={setTyped}
            onChanged={reload}
          />
        )}
      </main>
    </>
  );
}

const fieldsOf = ({ fields }: SheetView) => Object.fromEntries(fields.map(({ key, text }) => [key, text]));

interface DrawnProps extends SheetProps {
  readonly view: SheetView;
  readonly asked: AskedSheet;
  readonly message: string;
  /** It is being drawn again: what stands there is not what they would read. */
  readonly busy: boolean;
  readonly onAsked: (asked: AskedSheet) => void;
  readonly onMessage: (text: string) => void;
  /** The document is otherwise than it was shown. */
  readonly onChanged: () => void;
}

function Drawn(props: DrawnProps) {
  const { view, asked, message, busy, row, onAsked, onMessage } = props;
  const { working, trouble, setTrouble, leave } = useLeaving(props);
  const print = () => call('openPaper', row.table, row.id, asked).catch((error: Error) => setTrouble(error.message));
  return (
    <div inert={working} aria-busy={working || busy}>
      {view.lacks.length > 0 && (
        <>
          <p class="soon">{say.lacks}</p>
          <ul class="lacks">
            {view.lacks.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <Wording view={view} asked={asked} onAsked={onAsked} />
      <div class="field">
        <label class="label" for="message">
          {say.message}
        </label>
        <textarea
          id="message"
          class="letter"
          rows={7}
          lang={view.language}
          value={message}
          onInput={(event) => onMessage(event.currentTarget.value)}
        />
      </div>
      <h2>{busy ? say.refreshing : say.preview}</h2>
      <section
        class="sheet"
        aria-label={say.preview}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach it.
        tabIndex={0}
        // The server draws it, with everything typed escaped.
        dangerouslySetInnerHTML={{ __html: view.html }}
      />
      {trouble && <Notice text={trouble} />}
      <Ways view={view} message={message} isReady={!busy} leave={leave} onPrint={print} />
    </div>
  );
}

interface WordingProps {
  readonly view: SheetView;
  readonly asked: AskedSheet;
  readonly onAsked: (asked: AskedSheet) => void;
}

/** Its language, and what the person adds; each is drawn into it when one leaves the field. */
function Wording({ view, asked, onAsked }: WordingProps) {
  return (
    <>
      <div class="field">
        <label class="label" for="language">
          {say.language}
        </label>
        <select
          id="language"
          value={asked.language}
          onChange={({ currentTarget: { value } }) => onAsked({ ...asked, language: value === 'es' ? 'es' : 'en' })}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {say.languages[language]}
            </option>
          ))}
        </select>
      </div>
      <details>
        <summary>{say.details}</summary>
        {view.fields.map(({ key, label, help }) => (
          <div class="field" key={key}>
            <label class="label" for={key}>
              {label}
            </label>
            <textarea
              id={key}
              class="letter"
              rows={2}
              aria-describedby={`${key}-help`}
              value={asked.fields[key] ?? ''}
              onChange={(event) => onAsked({ ...asked, fields: { ...asked.fields, [key]: event.currentTarget.value } })}
            />
            <p class="hint" id={`${key}-help`}>
              {help}
            </p>
          </div>
        ))}
      </details>
    </>
  );
}

type Leave = (way: SentSheet['way']) => Promise<void>;

const wholeText = (message: string, { text }: SheetView) =>
  [message.trim(), text].filter((part) => part !== '').join('\n\n');

/** Marks it as sent, and goes back to where it was asked for. */
function useLeaving({ view, asked, message, row, nav, onChanged }: DrawnProps) {
  const [working, setWorking] = useState(false);
  const [trouble, setTrouble] = useState('');
  const leave: Leave = async (way) => {
    setTrouble('');
    setWorking(true);
    try {
      // What was not copied has not left.
      if (way === 'copy') await copied(wholeText(message, view));
      const outcome = await call('sendSheet', { ...row, way, asked, message, seen: view.text });
      if (outcome.ok) return nav.finish(row, { done: outcome });
      setTrouble(whyNot(outcome));
      onChanged();
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
    setWorking(false);
  };
  return { working, trouble, setTrouble, leave };
}

interface WaysProps {
  readonly view: SheetView;
  readonly message: string;
  readonly isReady: boolean;
  readonly leave: Leave;
  readonly onPrint: () => void;
}

function Ways({ view, message, isReady, leave, onPrint }: WaysProps) {
  const { name, email, subject, mailsLeft, lacking } = view;
  const text = wholeText(message, view);
  const { gmail, program } = addressesOf({ email, subject, text });
  const isLong = isTooLong(text);
  return (
    <div class="dock">
      {email !== '' && mailsLeft > 0 && (
        <Button class="btn" disabled={!isReady} onClick={() => leave('send')}>
          {en.chase.send}
        </Button>
      )}
      <div class="trio duo">
        <Button class="btn quiet" disabled={!isReady} onClick={onPrint}>
          {say.print}
        </Button>
        {email !== '' && !isLong && (
          <Out href={gmail} label={en.chase.gmail} isOpen={isReady} onGone={() => leave('mail')} />
        )}
        {email !== '' && !isLong && (
          <Out href={program} label={en.chase.mailProgram} isOpen={isReady} onGone={() => leave('mail')} />
        )}
        <Button class="btn quiet" disabled={!isReady} onClick={() => leave('copy')}>
          {say.copy}
        </Button>
        <Button class="btn quiet" disabled={!isReady} onClick={() => leave('own')}>
          {say.own}
        </Button>
      </div>
      {email !== '' && mailsLeft < 1 && !lacking && <p class="hint">{en.refused.noMailLeft}</p>}
      {email !== '' && isLong && <p class="hint">{say.tooLong}</p>}
      {email === '' && <p class="hint">{say.noAddress(name)}</p>}
      <p class="hint">{say.marked(email, view.marked)}</p>
    </div>
  );
}
