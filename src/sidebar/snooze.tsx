// Keeps a row out of the reminders until a day: tomorrow, next Monday, or another.
import { useState } from 'preact/hooks';
import type { RowRef } from '../app/api';
import { addDays } from '../schema/dates';
import { describe } from '../text/describe';
import * as en from '../text/en';
import { useEscape } from './escape';
import { Button, Header, Notice } from './frame';
import { call } from './server';
import type { Nav } from './view';

interface SnoozeProps {
  readonly row: RowRef;
  /** In the spreadsheet's zone; the person's own day serves where it was not asked for yet. */
  readonly today: string | undefined;
  readonly nav: Nav;
}

export function Snooze({ row, today = localDay(), nav }: SnoozeProps) {
  const { working, trouble, snooze } = useSnoozing(row, nav);
  useEscape(!working && nav.back);
  const say = en.sidebar.snooze;
  const tomorrow = addDays(today, 1);
  const monday = nextMonday(today);
  const quick = [
    { label: say.tomorrow(en.sidebar.weekday(tomorrow)), until: tomorrow },
    ...(monday === tomorrow ? [] : [{ label: say.until(en.sidebar.weekday(monday)), until: monday }]),
  ];

  return (
    <>
      <Header title={say.title(row.id)} back={nav} focused />
      <main inert={working} aria-busy={working}>
        {trouble && <Notice text={trouble} />}
        <p>{say.about}</p>
        <div class="dock">
          {quick.map(({ label, until }, index) => (
            <Button key={until} class={index === 0 ? 'btn' : 'btn quiet'} onClick={() => snooze(until)}>
              {label}
            </Button>
          ))}
          <AnotherDay least={tomorrow} onPicked={snooze} />
          <Button class="link" onClick={() => snooze('')}>
            {say.wake}
          </Button>
        </div>
      </main>
    </>
  );
}

/** Until '' is until at once. */
function useSnoozing(row: RowRef, nav: Nav) {
  const [working, setWorking] = useState(false);
  const [trouble, setTrouble] = useState('');
  const say = en.sidebar.snooze;

  const snooze = async (until: string) => {
    setWorking(true);
    setTrouble('');
    try {
      const outcome = await call('snooze', row.table, row.id, until);
      if (outcome.ok) nav.finish(row, { ...outcome, note: until === '' ? say.woken : say.done(en.page.day(until)) });
      else if ('refused' in outcome) throw new Error(en.refused[outcome.refused]);
      else
        throw new Error(
          Object.values(outcome.problems)
            .map((problem) => describe(say.pick, problem))
            .join(' '),
        );
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
      setWorking(false);
    }
  };
  return { working, trouble, snooze };
}

function AnotherDay({ least, onPicked }: { least: string; onPicked: (day: string) => void }) {
  const [picked, setPicked] = useState('');
  const say = en.sidebar.snooze;
  return (
    <form
      class="pick"
      onSubmit={(event) => {
        event.preventDefault();
        onPicked(picked);
      }}
    >
      <div class="field">
        <label class="label" for="until">
          {say.pick}
        </label>
        <input
          id="until"
          type="date"
          required
          min={least}
          value={picked}
          onInput={(event) => setPicked(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="btn quiet">
        {say.name}
      </button>
    </form>
  );
}

function nextMonday(today: string): string {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return addDays(today, 8 - (weekday || 7));
}

function localDay(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
