// The reminders: when they come and from whom, how the last ones went, what is wrong, and the ways to try them.
import { useState } from 'preact/hooks';
import type { ReminderView } from '../../app/api';
import { describeTrouble } from '../../text/describe';
import * as en from '../../text/en';
import { Button, Header, Notice, Refresh, Skeleton } from '../frame';
import { Grant } from '../grant';
import { useLoaded } from '../load';
import { call } from '../server';
import type { Way } from '../view';
import type { View } from './view';

const askReminders = () => call('reminders');

interface RemindersProps {
  readonly way: Way;
  /** What kept one from leaving. */
  readonly trouble: string;
  readonly show: (view: View) => void;
}

export function Reminders({ way, trouble, show }: RemindersProps) {
  const { data, failure, busy, reload } = useLoaded(askReminders);
  const refused = data && 'refused' in data ? en.refused[data.refused] : failure;

  return (
    <>
      <Header title={en.upkeep.reminders.title} back={way} focused>
        <Refresh busy={busy} onClick={reload} />
      </Header>
      <main>
        {trouble && <Notice text={trouble} />}
        {refused && <Notice text={refused} onRetry={reload} />}
        {!data && !failure && <Skeleton heights={[40, 40, 40, 40, 36]} />}
        {data && 'lacking' in data && <Grant lacking={data.lacking} onRetry={reload} />}
        {data && 'fields' in data && (
          <>
            <State view={data} />
            <Steps on={data.fields.on === 'on'} done={reload} show={show} />
          </>
        )}
      </main>
    </>
  );
}

function State({ view }: { view: ReminderView }) {
  const { next, last, clocks, user, mailsLeft, troubles } = view;
  const say = en.upkeep.reminders;
  const name = (person: string) => (person === user ? say.you : person);
  const lastAt = last && en.upkeep.moment(last.at.slice(0, 10), last.at.slice(11));
  const facts = {
    [say.facts.next]: next ? en.upkeep.moment(next.day, en.upkeep.clock(next.hour)) : say.off,
    [say.facts.last]: last ? `${lastAt}, ${say.outcome[last.outcome](last.sent)}` : say.never,
    [say.facts.by]: clocks.map(name).join(', '),
    [say.facts.left]: String(mailsLeft),
  };

  return (
    <>
      {troubles.map(describeTrouble).map((sentence) => (
        <Notice key={sentence} text={sentence} />
      ))}
      {!next && <p class="calm">{say.about}</p>}
      <dl class="facts strong">
        {Object.entries(facts).map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}

interface StepsProps {
  readonly on: boolean;
  /** Once something has changed. */
  readonly done: () => void;
  readonly show: (view: View) => void;
}

function Steps({ on, done, show }: StepsProps) {
  const [working, setWorking] = useState(false);
  const [told, setTold] = useState('');
  const [trouble, setTrouble] = useState('');
  const say = en.upkeep.reminders;

  /** One step at a time; what comes of it is said above the buttons. */
  const work = async (step: () => Promise<string>) => {
    setWorking(true);
    setTrouble('');
    setTold('');
    await step().then(setTold, (error: Error) => setTrouble(error.message));
    setWorking(false);
  };
  const turn = async () => {
    const outcome = await call('saveReminders', { on: on ? 'off' : 'on' });
    if ('refused' in outcome) throw new Error(en.refused[outcome.refused]);
    // What was not granted the whole panel says, with the way to grant it.
    done();
    return '';
  };
  const test = async () => {
    const outcome = await call('sendTestReminder');
    if ('refused' in outcome) throw new Error(en.refused[outcome.refused]);
    if ('why' in outcome) throw new Error(say.testFailed(outcome.why));
    done();
    return 'lacking' in outcome ? '' : say.tested(outcome.to);
  };

  return (
    <div class="dock">
      {trouble && <Notice text={trouble} />}
      <p class="found" role="status">
        {working ? say.working : told}
      </p>
      <Button class={on ? 'btn quiet' : 'btn'} disabled={working} onClick={() => work(turn)}>
        {on ? say.switchOff : say.switchOn}
      </Button>
      <div class="trio duo">
        <Button class="btn quiet" onClick={() => show('preview')}>
          {say.preview}
        </Button>
        <Button class="btn quiet" onClick={() => show('schedule')}>
          {say.settings}
        </Button>
        <Button class="btn quiet" disabled={working} onClick={() => work(test)}>
          {say.test}
        </Button>
      </div>
    </div>
  );
}
