// The table of the calendar: a head of weeks, and below each party its orders.
import { useState } from 'preact/hooks';
import type { ClosedSpan } from '../../domain/timeline';
import type { IsoDate } from '../../schema/dates';
import * as en from '../../text/en';
import { Button } from '../frame';
import { type Drawn, type Group, isPast } from './gather';
import { Ground, stretchOf } from './ground';
import { Line } from './line';
import { clipped, isShown, middleOf, mondaysOf, type Span, startOf } from './scale';

const say = en.calendar;
/** What is drawn at first: a page that holds thousands of marks answers slowly. */
const MOST_LINES = 150;

interface WeeksProps {
  readonly groups: readonly Group[];
  /** By what they are gathered. */
  readonly axis: string;
  readonly span: Span;
  readonly today: IsoDate;
  readonly onShow: (id: string) => void;
}

export function Weeks({ groups, axis, span, today, onShow }: WeeksProps) {
  const [all, setAll] = useState(false);
  const count = groups.reduce((sum, { drawn }) => sum + drawn.length, 0);
  const shown = all ? groups : firstLines(groups, MOST_LINES);
  return (
    <>
      <table class="weeks">
        <Head span={span} today={today} />
        {shown.map((group) => (
          <tbody key={group.name}>
            <GroupRow group={group} axis={axis} span={span} today={today} />
            {group.drawn.map((drawn) => (
              <LineRow
                key={drawn.line.id}
                drawn={drawn}
                closed={group.party?.closed ?? []}
                span={span}
                today={today}
                onShow={onShow}
              />
            ))}
          </tbody>
        ))}
      </table>
      {!all && count > MOST_LINES && (
        <Button class="btn quiet" onClick={() => setAll(true)}>
          {say.more(count)}
        </Button>
      )}
    </>
  );
}

function firstLines(groups: readonly Group[], most: number): readonly Group[] {
  let room = most;
  return groups.flatMap((group) => {
    const drawn = group.drawn.slice(0, room);
    room -= drawn.length;
    return drawn.length > 0 ? [{ ...group, drawn }] : [];
  });
}

/** A rule at the beginning of each week. */
const weeksApart = ({ weeks }: Span) => ({ backgroundSize: `${100 / weeks}% 100%` });

function Head({ span, today }: { span: Span; today: IsoDate }) {
  const isFirst = (day: IsoDate, index: number) => index === 0 || Number(day.slice(8)) <= 7;
  return (
    <thead>
      <tr>
        <th scope="col">{say.from}</th>
        <td class="drawn" style={weeksApart(span)}>
          {mondaysOf(span).map((day, index) => (
            <span
              key={day}
              class={isFirst(day, index) ? 'monday month' : 'monday'}
              style={{ left: `${startOf(span, day)}%` }}
            >
              {isFirst(day, index) ? en.page.shortDay(day) : span.weeks < 20 && Number(day.slice(8))}
            </span>
          ))}
          {isShown(span, today) && (
            <b class="now" style={{ left: `${middleOf(span, today)}%` }}>
              {say.today}
            </b>
          )}
        </td>
        <th scope="col">{say.expected}</th>
        <th scope="col" title={say.toCancelAbout}>
          {say.toCancel}
        </th>
      </tr>
    </thead>
  );
}

function GroupRow({ group, axis, span, today }: { group: Group; axis: string; span: Span; today: IsoDate }) {
  const { name, party } = group;
  const closed = party?.closed ?? [];
  const unknown = party?.unknownFrom === undefined ? 100 : clipped(startOf(span, party.unknownFrom));
  return (
    <tr class="group">
      <th scope="colgroup">
        {name || say.noParty(axis)} <small>{party?.about}</small>
      </th>
      <td class="drawn" style={weeksApart(span)}>
        <svg width="100%" height="28" aria-hidden="true">
          {unknown < 100 && <rect class="unknown" x={`${unknown}%`} width={`${100 - unknown}%`} height="100%" />}
          <Ground closed={closed} span={span} today={today} />
        </svg>
        {closed.map((each) => {
          const [start, end] = stretchOf(span, each);
          const place = start > 75 ? { right: `${100 - end}%` } : { left: `${start}%` };
          return (
            end > start && (
              <span key={each.from} class="closing" style={place}>
                {say.closed(each.name, each.from, each.to)}
              </span>
            )
          );
        })}
        {party?.unknownFrom !== undefined && unknown < 100 && (
          <span class="unseen">{say.closedUnknown(party.unknownFrom)}</span>
        )}
      </td>
      <td />
      <td />
    </tr>
  );
}

interface LineRowProps {
  readonly drawn: Drawn;
  readonly closed: readonly ClosedSpan[];
  readonly span: Span;
  readonly today: IsoDate;
  readonly onShow: (id: string) => void;
}

function LineRow({ drawn: { line, ids, variants }, closed, span, today, onShow }: LineRowProps) {
  const { name, expected, ordered, left } = line;
  const isLater = expected !== undefined && ordered !== undefined && expected > ordered;
  const tone = isPast(line) ? 'past' : isLater ? 'later' : '';
  const [variant] = variants;
  const title = ids.length > 1 ? say.variants(name, ids.length) : [name, variant].filter(Boolean).join(', ');
  return (
    <tr>
      <th scope="row">
        <Button class="link" title={ids.join(', ')} onClick={() => onShow(ids[0] ?? '')}>
          {say.ids(ids)}
        </Button>{' '}
        {title}
      </th>
      <td class="drawn" style={weeksApart(span)}>
        <Line line={line} closed={closed} span={span} today={today} />
      </td>
      <td class={tone}>{expected && en.page.shortDay(expected)}</td>
      <td class={tone}>{left !== undefined && say.left(left)}</td>
    </tr>
  );
}
