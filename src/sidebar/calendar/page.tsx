// The calendar: weeks across, orders down, gathered by whom they wait for.
import { useState } from 'preact/hooks';
import type { CalendarView } from '../../app/api';
import * as en from '../../text/en';
import { Button, Notice, Refresh, Skeleton } from '../frame';
import { useLoaded } from '../load';
import { useOpening } from '../open-page';
import { call } from '../server';
import { Controls } from './controls';
import { groupsOf, isLate, isPast } from './gather';
import { Legend } from './legend';
import { spanAt } from './scale';
import { Weeks } from './weeks';

type Drawable = Extract<CalendarView, { timeline: unknown }>;

const say = en.calendar;

const ask = () => call('calendar');

export function CalendarPage() {
  const { data, failure, busy, reload } = useLoaded(ask);
  const isDrawn = data !== undefined && 'timeline' in data;
  return (
    <>
      {!isDrawn && (
        <header>
          <h1>{say.title}</h1>
          <Refresh busy={busy} onClick={reload} />
        </header>
      )}
      {failure && <Notice text={failure} onRetry={reload} />}
      {!data && busy && <Skeleton heights={[28, 44, 44, 44, 28, 44, 44]} />}
      {data && 'refused' in data && <Notice text={en.refused[data.refused]} onRetry={reload} />}
      {data && 'off' in data && <Off desk={data.off} />}
      {isDrawn && <Drawn view={data} busy={busy} reload={reload} />}
    </>
  );
}

/** The page teaches where its rows come from. */
function Off({ desk }: { desk: string }) {
  const [trouble, setTrouble] = useState('');
  const { opening, open } = useOpening(setTrouble);
  return (
    <main class="teach">
      {trouble && <Notice text={trouble} />}
      <p>{say.off(desk)}</p>
      <Button class="btn" disabled={opening} onClick={() => open('openDesks')}>
        {say.desks}
      </Button>
    </main>
  );
}

interface DrawnProps {
  readonly view: Drawable;
  readonly busy: boolean;
  readonly reload: () => void;
}

function Drawn({ view: { today, timeline }, busy, reload }: DrawnProps) {
  const [axis, setAxis] = useState(0);
  const [only, setOnly] = useState('');
  const [span, setSpan] = useState(spanAt(today, 13));
  const [trouble, setTrouble] = useState('');
  const { lines, axes } = timeline;
  const groups = groupsOf(timeline, axis, only);
  const shown = only === '' ? lines : lines.filter(({ parties }) => parties[axis] === only);
  const past = shown.filter(isPast).length;
  const show = async (id: string) => {
    const outcome = await call('selectRow', timeline.table, id).catch((error: Error) => error.message);
    setTrouble(typeof outcome === 'string' ? outcome : outcome.ok ? '' : en.refused[outcome.refused]);
  };
  return (
    <>
      <header>
        <h1>{say.title}</h1>
        <small>
          {say.summary(today, shown.length, shown.filter(isLate).length)}
          {past > 0 && <b class="past">, {say.past(past)}</b>}
        </small>
        <Controls
          timeline={timeline}
          axis={axis}
          only={only}
          span={span}
          today={today}
          onAxis={(next) => {
            setAxis(next);
            setOnly('');
          }}
          onOnly={setOnly}
          onSpan={setSpan}
        />
        <Refresh busy={busy} onClick={reload} />
      </header>
      {trouble && <Notice text={trouble} />}
      {lines.length === 0 ? (
        <main class="teach">{say.empty}</main>
      ) : (
        <main>
          <Weeks groups={groups} axis={axes[axis] ?? ''} span={span} today={today} onShow={show} />
          <Legend />
        </main>
      )}
    </>
  );
}
