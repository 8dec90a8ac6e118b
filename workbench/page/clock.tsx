// The clock in the header: shows the workbench's time, moves it, and says which triggers ran on the way.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TriggerRun, TriggerView } from '../server/wire';
import { firstName } from './accounts';
import { ClockIcon } from './icons';
import { useOutside } from './outside';
import { type HeardClock, localDay, longDay, minute, shortTime, timeOf, tomorrowMorning } from './time';

export interface ClockActions {
  /** A time of the spreadsheet's zone, milliseconds, or null for the time it really is. */
  move(now: string | number | null): Promise<readonly TriggerRun[]>;
  triggers(): Promise<readonly TriggerView[]>;
}

const HOUR = 3_600_000;
const REDRAW_MS = 5_000;
const LISTED = 6;

interface ClockProps {
  heard: HeardClock;
  actions: ClockActions;
  /** What would wait for the clock, where no trigger does. */
  hint: string;
}

export function ClockControl({ heard, actions, hint }: ClockProps) {
  const [open, setOpen] = useState(false);
  const [, redraw] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  const { timeZone, moved } = heard.clock;
  useOutside(place, open, () => setOpen(false));
  useEffect(() => {
    const timer = setInterval(() => redraw((count) => count + 1), REDRAW_MS);
    return () => clearInterval(timer);
  }, []);
  const shown = shortTime(timeOf(heard), timeZone);

  return (
    <div class="clock" ref={place}>
      <button
        type="button"
        class={moved ? 'chip chip-moved' : 'chip'}
        aria-label={`Clock: ${shown}${moved ? ', moved' : ''}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <ClockIcon />
        <span class="chip-text">{shown}</span>
      </button>
      {open && <ClockCard heard={heard} actions={actions} hint={hint} />}
    </div>
  );
}

type Outcome = { readonly runs: readonly TriggerRun[] } | { readonly failure: string };

function ClockCard({ heard, actions, hint }: ClockProps) {
  const { timeZone, moved, pinned } = heard.clock;
  const now = timeOf(heard);
  const [date, setDate] = useState(localDay(now, timeZone));
  const [time, setTime] = useState(minute(now, timeZone));
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [triggers, setTriggers] = useState<readonly TriggerView[] | null>(null);
  const first = useRef<HTMLInputElement>(null);

  useLayoutEffect(() => first.current?.focus(), []);
  // Before the card is painted: later, it would take back what a quick person has typed.
  useLayoutEffect(() => {
    setDate(localDay(now, timeZone));
    setTime(minute(now, timeZone));
  }, [heard]);
  useEffect(() => {
    actions.triggers().then(setTriggers, (error: Error) => setOutcome({ failure: error.message }));
  }, [heard]);

  const move = async (to: string | number | null) => {
    setBusy(true);
    setOutcome(
      await actions.move(to).then(
        (runs) => ({ runs }),
        (error: Error) => ({ failure: error.message }),
      ),
    );
    setBusy(false);
  };
  const chosen = `${date}T${time}`;
  const earlier = chosen < `${localDay(now, timeZone)}T${minute(now, timeZone)}`;

  return (
    <div class="clock-card" role="dialog" aria-label="Clock">
      <p class="clock-now">{minute(now, timeZone)}</p>
      <p class="clock-day">
        {longDay(now, timeZone)}
        <span>{`${timeZone.replaceAll('_', ' ')}. ${manner(pinned, moved)}`}</span>
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          move(chosen);
        }}
      >
        <label>
          Day
          <input
            ref={first}
            type="date"
            required
            value={date}
            onInput={(event) => setDate(event.currentTarget.value)}
          />
        </label>
        <label>
          Time
          <input type="time" required value={time} onInput={(event) => setTime(event.currentTarget.value)} />
        </label>
        <button type="submit" class="primary" disabled={busy}>
          Move
        </button>
      </form>
      <div class="clock-steps">
        <button type="button" disabled={busy} onClick={() => move(now + HOUR)}>
          + 1 hour
        </button>
        <button type="button" disabled={busy} onClick={() => move(tomorrowMorning(heard))}>
          Tomorrow 08:00
        </button>
        <button type="button" disabled={busy || !moved} onClick={() => move(null)}>
          Back to now
        </button>
      </div>
      {earlier && (
        <p class="clock-hint">
          That is back in time. Nothing is undone: rows and mail stay, no trigger runs, and each falls due again from
          there.
        </p>
      )}
      <div role="status">
        {busy && <p class="clock-hint">Living through the time…</p>}
        {!busy && outcome && <Ran outcome={outcome} timeZone={timeZone} />}
      </div>
      <Waiting triggers={triggers} timeZone={timeZone} hint={hint} />
    </div>
  );
}

function manner(pinned: boolean, moved: boolean): string {
  if (pinned) return moved ? 'Stands still, moved.' : 'Stands still.';
  return moved ? 'Runs, moved away from now.' : 'Runs with this computer.';
}

function Ran({ outcome, timeZone }: { outcome: Outcome; timeZone: string }) {
  if ('failure' in outcome) return <p class="clock-failure">{outcome.failure}</p>;
  const { runs } = outcome;
  if (runs.length === 0) return <p class="clock-hint">Moved. No trigger fell due on the way.</p>;
  return (
    <section>
      <h2>{runs.length === 1 ? '1 trigger ran' : `${runs.length} triggers ran`}</h2>
      <ul class="clock-list">
        {runs.slice(-LISTED).map((run) => (
          <li key={`${run.at} ${run.user} ${run.function}`}>
            <span>{shortTime(run.at, timeZone)}</span>
            <span>{`${run.function}, ${firstName(run.user)}`}</span>
            {run.ok ? <span class="good">ran</span> : <span class="bad">failed</span>}
            {!run.ok && <p class="clock-failure">{run.error}</p>}
          </li>
        ))}
      </ul>
      {runs.length > LISTED && <p class="clock-hint">{`and ${runs.length - LISTED} before these`}</p>}
    </section>
  );
}

interface WaitingProps {
  triggers: readonly TriggerView[] | null;
  timeZone: string;
  hint: string;
}

function Waiting({ triggers, timeZone, hint }: WaitingProps) {
  if (!triggers) return null;
  const waiting = triggers.flatMap((trigger) => (trigger.due === null ? [] : { ...trigger, due: trigger.due }));
  return (
    <section>
      <h2>Due next</h2>
      {waiting.length === 0 && <p class="clock-hint">No trigger waits for the clock. {hint}</p>}
      <ul class="clock-list">
        {waiting
          .sort((one, other) => one.due.localeCompare(other.due))
          .slice(0, LISTED)
          .map((trigger) => (
            <li key={trigger.id}>
              <span>{shortTime(trigger.due, timeZone)}</span>
              <span>{`${trigger.function}, ${firstName(trigger.user)}`}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}
