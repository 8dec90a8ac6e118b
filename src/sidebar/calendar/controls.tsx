// What is shown of the calendar: gathered by whom, one of them or all, how many weeks, from when; and on paper.
import type { Timeline } from '../../domain/timeline';
import type { IsoDate } from '../../schema/dates';
import * as en from '../../text/en';
import { Button } from '../frame';
import { namesOf } from './gather';
import { moved, type Span, spanAt } from './scale';

const say = en.calendar;
const LENGTHS = [8, 13, 26, 39];

interface ControlsProps {
  readonly timeline: Timeline;
  readonly axis: number;
  readonly only: string;
  readonly span: Span;
  readonly today: IsoDate;
  readonly onAxis: (axis: number) => void;
  readonly onOnly: (name: string) => void;
  readonly onSpan: (span: Span) => void;
}

export function Controls({ timeline, axis, only, span, today, onAxis, onOnly, onSpan }: ControlsProps) {
  return (
    <div class="controls">
      <select aria-label={say.gathered} value={axis} onChange={(event) => onAxis(Number(event.currentTarget.value))}>
        {timeline.axes.map((name, index) => (
          <option key={name} value={index}>
            {say.gather(name)}
          </option>
        ))}
      </select>
      <select aria-label={say.shown} value={only} onChange={(event) => onOnly(event.currentTarget.value)}>
        <option value="">{say.all}</option>
        {namesOf(timeline, axis).map((name) => name !== '' && <option key={name}>{name}</option>)}
      </select>
      <select
        aria-label={say.long}
        value={span.weeks}
        onChange={(event) => onSpan({ ...span, weeks: Number(event.currentTarget.value) })}
      >
        {LENGTHS.map((weeks) => (
          <option key={weeks} value={weeks}>
            {say.weeks(weeks)}
          </option>
        ))}
      </select>
      <Button class="btn quiet" aria-label={say.earlier} title={say.earlier} onClick={() => onSpan(moved(span, -4))}>
        ‹
      </Button>
      <Button class="btn quiet" onClick={() => onSpan(spanAt(today, span.weeks))}>
        {say.now}
      </Button>
      <Button class="btn quiet" aria-label={say.later} title={say.later} onClick={() => onSpan(moved(span, 4))}>
        ›
      </Button>
      <Button class="btn quiet" onClick={() => window.print()}>
        {say.print}
      </Button>
    </div>
  );
}
