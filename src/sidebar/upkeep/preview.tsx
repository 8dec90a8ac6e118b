// The person's own reminder as it would be now: the mail in a frame that can do nothing, or its plain text.
import { useState } from 'preact/hooks';
import * as en from '../../text/en';
import { Button, Header, Notice, Refresh, Skeleton } from '../frame';
import { useLoaded } from '../load';
import { call } from '../server';
import type { Way } from '../view';

const askPreview = () => call('previewReminder');

export function Preview({ way }: { way: Way }) {
  const { data, failure, busy, reload } = useLoaded(askPreview);
  const [plain, setPlain] = useState(false);
  const say = en.upkeep.reminders;
  const mail = data && !('refused' in data) ? data : undefined;

  return (
    <>
      <Header title={say.preview} small={mail?.to} back={way} focused>
        <Refresh busy={busy} onClick={reload} />
      </Header>
      <main>
        {failure && <Notice text={failure} onRetry={reload} />}
        {data && 'refused' in data ? <Notice text={en.refused[data.refused]} onRetry={reload} /> : null}
        {!data && !failure && <Skeleton heights={[36, 24, 300]} />}
        {mail && (
          <>
            <b>{mail.subject}</b>
            <p class="ways">
              {[say.asMail, say.asText].map((label, index) => (
                <Button
                  key={label}
                  class="link"
                  aria-pressed={plain === (index === 1)}
                  onClick={() => setPlain(index === 1)}
                >
                  {label}
                </Button>
              ))}
            </p>
            {plain ? (
              <pre class="mail">{mail.text}</pre>
            ) : (
              <iframe class="mail" title={say.frame} sandbox="" srcdoc={mail.html} />
            )}
          </>
        )}
      </main>
    </>
  );
}
