// The mailbox over the desk: all that was sent, listed and read as a mail client shows it.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MailLine, MailList } from '../server/wire';
import { BackIcon, ClipIcon, MailIcon } from './icons';
import type { MailState } from './mail-client';
import { Message } from './message';
import { timeOrDay } from './time';

export interface MailboxActions {
  open(message: MailLine | null): void;
  close(): void;
  follow(address: string): void;
  moveToMorning(): void;
}

export function MailboxButton({ list, shown, toggle }: { list: MailList | null; shown: boolean; toggle: () => void }) {
  const unread = list?.messages.filter((message) => message.unread).length ?? 0;
  return (
    <button
      type="button"
      class="chip mailbox-button"
      aria-label={unread === 0 ? 'Mailbox' : `Mailbox, ${unread} unread`}
      aria-pressed={shown}
      onClick={toggle}
    >
      <MailIcon />
      {unread > 0 && <span class="badge">{unread > 99 ? '99+' : unread}</span>}
    </button>
  );
}

interface MailboxProps {
  state: MailState;
  now: number;
  timeZone: string;
  /** What to do so that mail comes. */
  hint: string;
  actions: MailboxActions;
}

export function Mailbox({ state: { list, message }, now, timeZone, hint, actions }: MailboxProps) {
  const [recipient, setRecipient] = useState('');
  const panel = useRef<HTMLElement>(null);
  const isThere = list !== null;
  // Before it is painted: the next key belongs to what is seen.
  useLayoutEffect(() => {
    if (!isThere) return;
    const lines = panel.current?.querySelector<HTMLElement>('.mail-lines button');
    (lines ?? panel.current)?.focus();
  }, [isThere]);
  if (!list) return null;
  const recipients = [...new Set(list.messages.flatMap((line) => line.recipients))].sort();
  const chosen = recipients.includes(recipient) ? recipient : '';
  const lines = list.messages.filter((line) => chosen === '' || line.recipients.includes(chosen));

  return (
    <section
      class="mailbox"
      aria-label="Mailbox"
      ref={panel}
      tabIndex={-1}
      data-reading={message !== null}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') actions.close();
      }}
    >
      <header>
        <h2>Mailbox</h2>
        {recipients.length > 1 && (
          <select aria-label="Recipient" value={chosen} onChange={(event) => setRecipient(event.currentTarget.value)}>
            <option value="">Everyone</option>
            {recipients.map((address) => (
              <option key={address}>{address}</option>
            ))}
          </select>
        )}
        <p class="mailbox-quota">
          {list.elsewhere && <span>{`Sent through ${list.elsewhere}`}</span>}
          <span>{`${list.quota.left} of ${list.quota.limit} recipients left today`}</span>
        </p>
        <button type="button" class="close" aria-label="Close mailbox" onClick={actions.close} />
      </header>
      {list.messages.length === 0 ? (
        <NoMail elsewhere={list.elsewhere} hint={hint} moveToMorning={actions.moveToMorning} />
      ) : (
        <div class="mail-panes">
          <Lines lines={lines} openId={message?.id} now={now} timeZone={timeZone} open={actions.open} />
          <div class="mail-reader">
            {message ? (
              <>
                <button type="button" class="mail-back" onClick={() => actions.open(null)}>
                  <BackIcon />
                  All mail
                </button>
                <Message key={message.id} message={message} timeZone={timeZone} actions={actions} />
              </>
            ) : (
              <p class="mail-none">Choose a message to read it.</p>
            )}
          </div>
        </div>
      )}
    </section>
  );
}

interface LinesProps {
  lines: readonly MailLine[];
  openId: number | undefined;
  now: number;
  timeZone: string;
  open: (line: MailLine) => void;
}

/** Arrow keys go from line to line, Enter opens. */
function Lines({ lines, openId, now, timeZone, open }: LinesProps) {
  const list = useRef<HTMLUListElement>(null);
  const move = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    buttons[to]?.focus();
  };
  return (
    <ul class="mail-lines" aria-label="Messages" ref={list} onKeyDown={move}>
      {lines.map((line) => (
        <li key={line.id}>
          <button
            type="button"
            class={line.unread ? 'mail-line mail-unread' : 'mail-line'}
            aria-current={line.id === openId}
            onClick={() => open(line)}
          >
            <span class="mail-from">
              {line.unread && <span class="unseen">Unread. </span>}
              {line.from.name || line.from.address}
            </span>
            <time dateTime={line.at}>{timeOrDay(line.at, now, timeZone)}</time>
            <span class="mail-subject">{line.subject || '(no subject)'}</span>
            {line.attachments > 0 && (
              <span class="mail-clip">
                <ClipIcon />
                <span class="unseen">{`${line.attachments} attached`}</span>
              </span>
            )}
            <span class="mail-preview">
              {line.failure !== undefined && <strong class="bad">Not delivered. </strong>}
              <span class="mail-to">{`To ${line.recipients.join(', ')}`}</span>
              {line.preview && ` · ${line.preview}`}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface NoMailProps {
  elsewhere: string | undefined;
  hint: string;
  moveToMorning: () => void;
}

function NoMail({ elsewhere, hint, moveToMorning }: NoMailProps) {
  return (
    <div class="mail-empty">
      <MailIcon />
      <h3>No mail yet</h3>
      <p>
        {elsewhere === undefined
          ? 'What the add-on sends arrives here, as it would in a mail client. Nothing leaves this computer.'
          : `What the add-on sends goes out through ${elsewhere}, and is shown here as well.`}
      </p>
      <p>{hint} Then let it be tomorrow morning:</p>
      <button type="button" class="primary" onClick={moveToMorning}>
        Move the clock to tomorrow 08:00
      </button>
    </div>
  );
}
