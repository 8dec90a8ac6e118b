// One order over the weeks: what is done, what is next, what is late and till when, its end and the last day that it may end.
import type { ClosedSpan, TimelineLine, TimelineMark } from '../../domain/timeline';
import type { IsoDate } from '../../schema/dates';
import * as en from '../../text/en';
import { isPast } from './gather';
import { Ground } from './ground';
import { clipped, isShown, middleOf, type Span } from './scale';

const say = en.calendar;
/** The line's height from the top of its row. */
const MIDDLE = 29;

interface LineProps {
  readonly line: TimelineLine;
  readonly closed: readonly ClosedSpan[];
  readonly span: Span;
  readonly today: IsoDate;
}

export function Line({ line, closed, span, today }: LineProps) {
  const { marks, expected, ordered, latest } = line;
  const told = marks.filter(({ state, late }) => state === 'next' || late !== undefined);
  const end = expected ?? ordered ?? latest;
  const isLater = expected !== undefined && ordered !== undefined && expected > ordered;
  return (
    <svg width="100%" height="45" role="img" aria-label={say.line(told, expected, latest)}>
      <Ground closed={closed} span={span} today={today} />
      {end && <Stretch class="run" from="0000-01-01" to={end} span={span} />}
      {isLater && <Stretch class="late" from={ordered} to={expected} span={span} />}
      {marks.map((mark) => (
        <Mark key={`${mark.name} ${mark.day}`} mark={mark} span={span} />
      ))}
      {isLater && <Shape class="ordered" day={ordered} span={span} draw="diamond" />}
      {latest && <Shape class="latest" day={latest} span={span} draw="bar" />}
      {expected && <Shape class={isPast(line) ? 'end past' : 'end'} day={expected} span={span} draw="diamond" />}
      <Label marks={told} span={span} />
    </svg>
  );
}

interface StretchProps {
  readonly class: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly span: Span;
}

function Stretch({ class: look, from, to, span }: StretchProps) {
  const [start, end] = [clipped(middleOf(span, from)), clipped(middleOf(span, to))];
  return end > start ? <line class={look} x1={`${start}%`} x2={`${end}%`} y1={MIDDLE} y2={MIDDLE} /> : null;
}

function Mark({ mark: { day, state, late, name }, span }: { mark: TimelineMark; span: Span }) {
  const title = say.line([{ name, day, state, ...(late && { late }) }], undefined, undefined);
  if (!late) return <Dot class={state} day={day} span={span} title={title} />;
  return (
    <>
      <Stretch class="late" from={day} to={late.expected} span={span} />
      <Dot class="due" day={day} span={span} title={title} />
      <Dot class="expected" day={late.expected} span={span} title={title} />
    </>
  );
}

interface DotProps {
  readonly class: string;
  readonly day: IsoDate;
  readonly span: Span;
  readonly title: string;
}

function Dot({ class: look, day, span, title }: DotProps) {
  if (!isShown(span, day)) return null;
  return (
    <circle class={look} cx={`${middleOf(span, day)}%`} cy={MIDDLE} r={look === 'done' ? 3.5 : 4.5}>
      <title>{title}</title>
    </circle>
  );
}

const PATHS = { diamond: 'M0-6.5 6.5 0 0 6.5-6.5 0Z', bar: 'M-1.5-10h3v20h-3Z' };

interface ShapeProps {
  readonly class: string;
  readonly day: IsoDate;
  readonly span: Span;
  readonly draw: keyof typeof PATHS;
}

function Shape({ class: look, day, span, draw }: ShapeProps) {
  if (!isShown(span, day)) return null;
  return (
    <svg class={look} x={`${middleOf(span, day)}%`} y={MIDDLE} overflow="visible" aria-hidden="true">
      <path d={PATHS[draw]} />
    </svg>
  );
}

/** The first that is late, else the next, by its name: above where it stands, towards the side where there is room. */
function Label({ marks, span }: { marks: readonly TimelineMark[]; span: Span }) {
  const told = marks.find(({ late }) => late) ?? marks[0];
  if (!told) return null;
  const at = middleOf(span, told.day);
  const isShownSomewhere = at < 100 && (at >= 0 || (told.late !== undefined && middleOf(span, told.late.expected) > 0));
  if (!isShownSomewhere) return null;
  const isRight = at > 75;
  return (
    <text class={told.late ? 'late' : 'next'} x={`${clipped(at)}%`} y="15" text-anchor={isRight ? 'end' : 'start'}>
      {told.late ? say.late(told.name, told.late.days) : told.name}
    </text>
  );
}
