// The check of the whole spreadsheet: what is not as it should be, a button for each, and a report to copy.
import { useRef, useState } from 'preact/hooks';
import type { CheckLine, CheckView } from '../../app/api';
import { describeTrouble } from '../../text/describe';
import * as en from '../../text/en';
import { Button } from '../frame';
import { useLoaded } from '../load';
import { call } from '../server';
import type { Way } from '../view';
import { Board } from './board';

const askCheck = () => call('check');
const say = en.upkeep.check;

const wording = ({ found }: CheckLine) => (typeof found === 'string' ? found : describeTrouble(found));

/** For whoever helps: nothing of a row is in it, and no address. */
function reportOf({ lines, facts }: CheckView): string {
  const found = lines.length > 0 ? lines.map((line) => `- ${line.reported ?? wording(line)}`) : [say.fine];
  const parts = [say.report, ...facts.map((fact) => fact.join(': ')), ...found];
  return parts.join('\n').replace(/[^\s“”<>(),;:]+@[^\s“”<>(),;:]+/g, say.address);
}

interface CheckProps {
  readonly way: Way;
  /** What kept one from leaving. */
  readonly trouble: string;
  /** Leads to what can be archived. */
  readonly archive: () => void;
}

export function Check({ way, trouble, archive }: CheckProps) {
  const loaded = useLoaded(askCheck);
  const { data, busy, reload } = loaded;
  const [working, setWorking] = useState(false);
  /** Why the last repair was not done. */
  const [left, setLeft] = useState('');

  const repair = async (id: string) => {
    setWorking(true);
    setLeft('');
    const outcome = await call('repair', id).catch((error: Error) => error.message);
    setWorking(false);
    if (typeof outcome === 'string') setLeft(outcome);
    else if (!outcome.ok) setLeft(en.refused[outcome.refused]);
    reload();
  };

  return (
    <Board title={say.title} way={way} loaded={loaded} notices={[trouble, left]} heights={[60, 60, 40, 40, 40]}>
      {data?.lines.map((line) => (
        <Line
          key={line.id}
          line={line}
          busy={working || busy}
          repair={line.archives ? archive : () => repair(line.id)}
        />
      ))}
      <p class="found" role="status">
        {working ? say.working : data && data.lines.length === 0 && say.fine}
      </p>
      {data && (
        <>
          <dl class="facts">
            {data.facts.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <CopyReport text={reportOf(data)} />
        </>
      )}
    </Board>
  );
}

function Line({ line, busy, repair }: { line: CheckLine; busy: boolean; repair: () => void }) {
  const { button, url } = line;
  return (
    <section class="issue">
      <p>{wording(line)}</p>
      {url ? (
        <a class="link" href={url} target="_blank" rel="noopener">
          {button}
        </a>
      ) : (
        button && (
          <Button class="btn quiet" disabled={busy} onClick={repair}>
            {button}
          </Button>
        )
      )}
    </section>
  );
}

function CopyReport({ text }: { text: string }) {
  const [told, setTold] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = () => {
    area.current?.select();
    // A page that Google frames may not use the clipboard by itself.
    setTold(document.execCommand('copy') ? say.copied : say.notCopied);
  };
  return (
    <div class="dock">
      <Button class="btn quiet" onClick={copy}>
        {say.copy}
      </Button>
      <p class="found" role="status">
        {told}
      </p>
      <textarea class={told === say.notCopied ? '' : 'unseen'} aria-label={say.copy} tabIndex={-1} readOnly ref={area}>
        {text}
      </textarea>
    </div>
  );
}
