// One mail, read: who and when, its attachments, and its body as HTML, on a phone's width, or as plain text.
import { useState } from 'preact/hooks';
import type { MailMessage, MailPerson } from '../server/wire';
import { colourOf } from './accounts';
import { ClipIcon } from './icons';
import { longDay, minute } from './time';

interface MessageActions {
  close(): void;
  follow(address: string): void;
}

interface MessageProps {
  message: MailMessage;
  timeZone: string;
  actions: MessageActions;
}

const VIEWS = { html: 'Message', phone: 'On a phone', text: 'Plain text' } as const;

type View = keyof typeof VIEWS;

export function Message({ message, timeZone, actions }: MessageProps) {
  const [chosen, choose] = useState<View>('html');
  const { id, from, to, cc, replyTo, recipients, subject, at, text, html, attachments, failure } = message;
  const view = html ? chosen : 'text';
  const named = [...to, ...cc].map(({ address }) => address);
  const blind = failure === undefined ? recipients.filter((address) => !named.includes(address)) : [];

  return (
    <article class="message" aria-labelledby="message-subject">
      <h3 id="message-subject">{subject || '(no subject)'}</h3>
      {failure !== undefined && (
        <p class="message-failure" role="alert">
          <strong>{`Not delivered to ${recipients.join(', ')}.`}</strong> {failure}
        </p>
      )}
      <div class="message-head">
        <span class="avatar" style={{ background: colourOf(from.address) }} aria-hidden="true">
          {(from.name || from.address).charAt(0).toUpperCase()}
        </span>
        <dl>
          <People label="From" people={[from]} />
          <People label="To" people={to} />
          <People label="Cc" people={cc} />
          <People label="Bcc" people={blind.map((address) => ({ name: '', address }))} />
          <People label="Reply to" people={replyTo} />
        </dl>
        <time dateTime={at}>{`${longDay(at, timeZone)}, ${minute(at, timeZone)}`}</time>
      </div>
      <div class="message-bar">
        <fieldset class="views">
          <legend class="unseen">Show as</legend>
          {Object.entries(VIEWS).map(([name, label]) => (
            <button
              key={name}
              type="button"
              aria-pressed={view === name}
              disabled={!html && name !== 'text'}
              onClick={() => choose(name as View)}
            >
              {label}
            </button>
          ))}
        </fieldset>
        <a href={`/page/mail/${id}/source`} download>
          Download original
        </a>
      </div>
      {attachments.length > 0 && (
        <ul class="attachments" aria-label="Attachments">
          {attachments.map(({ name, size }, index) => (
            <li key={`${index} ${name}`}>
              <a href={`/page/mail/${id}/attachments/${index}`} download={name}>
                <ClipIcon />
                <span>{name}</span>
                <small>{sizeOf(size)}</small>
              </a>
            </li>
          ))}
        </ul>
      )}
      {view === 'text' ? (
        <Text text={text} follow={actions.follow} />
      ) : (
        <div class="message-body" data-phone={view === 'phone'}>
          <Html id={id} actions={actions} />
        </div>
      )}
    </article>
  );
}

function People({ label, people }: { label: string; people: readonly MailPerson[] }) {
  if (people.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{people.map(({ name, address }) => (name === '' ? address : `${name} <${address}>`)).join(', ')}</dd>
    </div>
  );
}

/** No script runs in the frame; it is of this origin so that the page can hear which link is clicked. */
function Html({ id, actions }: { id: number; actions: MessageActions }) {
  const listen = ({ contentDocument }: HTMLIFrameElement) => {
    contentDocument?.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
      if (!link) return;
      event.preventDefault();
      actions.follow(link.href);
    });
    contentDocument?.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') actions.close();
    });
  };
  return (
    <iframe
      title="Message"
      src={`/page/mail/${id}/html`}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      onLoad={({ currentTarget }) => listen(currentTarget)}
    />
  );
}

const LINK = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/;

function Text({ text, follow }: { text: string; follow: (address: string) => void }) {
  return (
    <pre class="message-text">
      {text.split(LINK).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <a
            key={`${index} ${part}`}
            href={part}
            onClick={(event) => {
              event.preventDefault();
              follow(part);
            }}
          >
            {part}
          </a>
        ),
      )}
    </pre>
  );
}

function sizeOf(bytes: number): string {
  return bytes < 1024 ? `${bytes} bytes` : `${Math.round(bytes / 1024)} KB`;
}
