// An order's story: its quantities as a bar, its days against plan, and everything that belongs to it.
import type { ComponentChildren } from 'preact';
import type { StoryView, Sum } from '../app/api';
import { daysBetween } from '../schema/dates';
import { describeFinding } from '../text/describe';
import * as en from '../text/en';
import { Facts, isWebAddress } from './facts';
import { type Line, Rows } from './rows';
import type { Nav } from './view';
import { count, money } from './words';

export function Story({ story, nav }: { story: StoryView; nav: Nav }) {
  const say = en.sidebar.story;
  return (
    <>
      <Quantities story={story} />
      <Dates story={story} />
      <List title={say.shipments} lines={shipmentLines(story)} none={say.noShipments} nav={nav} />
      <List title={say.moves} lines={moveLines(story)} nav={nav} />
      <List title={say.expenses} lines={expenseLines(story)} nav={nav} />
      <Money story={story} />
      <details>
        <summary>
          {say.details} <span class="summary">{story.customer}</span>
        </summary>
        <Facts view={story} nav={nav} />
      </details>
    </>
  );
}

/** How much is ordered, shipped and planned, and what is wrong now. */
function Quantities({ story: { quantities, findings, status, tone } }: { story: StoryView }) {
  const { ordered, shipped, open, planned } = quantities;
  const say = en.sidebar.story;
  const [first, ...others] = findings.map(describeFinding);
  const whole = Math.max(ordered, shipped + planned);
  const part = (pieces: number) => ({ width: `${whole > 0 ? (pieces / whole) * 100 : 0}%` });
  const words = [
    say.ordered(count(ordered)),
    say.shipped(count(shipped)),
    ...(planned > 0 ? [say.planned(count(planned))] : []),
  ];

  return (
    <div class="row still">
      <span class="main">
        <b>{open > 0 ? say.open(count(open)) : say.noneOpen}</b>{' '}
        <span class={`mark ${tone}`}>{first ?? status.toLowerCase()}</span>
      </span>
      <span class="sub">
        <span>{words.join(', ')}</span> {ordered > 0 && <span>{Math.round((shipped / ordered) * 100)} %</span>}
      </span>
      <span class="bar">
        <i style={part(shipped)} />
        <i class="planned" style={part(planned)} />
      </span>
      {others.length > 0 && <p class={tone}>{others.join(', ')}</p>}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Dates({ story: { dates, today } }: { story: StoryView }) {
  if (dates.length === 0) return null;
  return (
    <Part title={en.sidebar.story.dates}>
      <dl class="facts strong">
        {dates.map(({ label, day, tone, note }) => (
          <div key={label}>
            <dt>
              {label}
              {note && <small>{note}</small>}
            </dt>
            <dd class={tone}>{dayAgainst(day, today, tone === 'late' || tone === 'soon')}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

/** `30 Nov, in 8 days` where it matters how far off it is. */
function dayAgainst(day: string, today: string, counted: boolean): string {
  const written = day.slice(0, 4) === today.slice(0, 4) ? en.page.shortDay(day) : en.sidebar.yearDay(day);
  return counted ? en.sidebar.story.away(written, daysBetween(today, day)) : written;
}

interface ListProps {
  readonly title: string;
  readonly lines: readonly Line[];
  /** What an empty list teaches; without it the list is left out. */
  readonly none?: string;
  readonly nav: Nav;
}

function List({ title, lines, none, nav }: ListProps) {
  if (lines.length === 0 && none === undefined) return null;
  return (
    <Part title={title}>
      {lines.length > 0 ? <Rows lines={lines} label={title} nav={nav} /> : <p class="hint">{none}</p>}
    </Part>
  );
}

function shipmentLines({ shipments }: StoryView): readonly Line[] {
  return shipments.map(({ table, id, direction, carrier, trackingNumber, trackingLink, unissued, ...shipment }) => ({
    table,
    id,
    title: direction === 'Outbound' ? '' : direction.toLowerCase(),
    mark: unissued ? describeFinding({ code: 'stockNotIssued' }) : shipment.status.toLowerCase(),
    tone: unissued ? 'soon' : shipment.tone,
    party: `${carrier} ${trackingNumber}`.trim() || en.sidebar.story.noCarrier,
    amount: en.sidebar.home.pieces(count(shipment.quantity)),
    action: unissued ? 'issue' : undefined,
    link: isWebAddress(trackingLink)
      ? { label: en.sidebar.story.track(trackingNumber), href: trackingLink }
      : undefined,
  }));
}

function moveLines({ moves, today }: StoryView): readonly Line[] {
  return moves.map(({ table, id, kind, sku, quantity, day, reversed }) => ({
    table,
    id,
    title: kind.toLowerCase(),
    mark: `${quantity < 0 ? '−' : '+'}${count(Math.abs(quantity))}`,
    tone: 'plain',
    party: sku,
    amount: [...(reversed ? [en.sidebar.story.reversed] : []), ...(day ? [dayAgainst(day, today, false)] : [])].join(
      ', ',
    ),
    action: reversed ? undefined : 'reverse',
  }));
}

function expenseLines({ expenses }: StoryView): readonly Line[] {
  return expenses.map(({ table, id, category, vendor, sum, status, tone }) => ({
    table,
    id,
    title: category.toLowerCase(),
    mark: status.toLowerCase(),
    tone,
    party: vendor,
    amount: money(sum),
    action: status === 'Paid' ? undefined : 'pay',
  }));
}

function Money({ story }: { story: StoryView }) {
  const say = en.sidebar.story;
  const { value, paid, balance, spent } = story.money;
  const sums: readonly (readonly [string, Sum | undefined])[] = [
    [say.value, value],
    [say.paid, paid],
    [say.balance, balance],
    [say.spent, spent],
  ];
  return (
    <Part title={say.money}>
      <dl class="facts strong">
        {sums.map(
          ([label, sum]) =>
            sum && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{money(sum)}</dd>
              </div>
            ),
        )}
      </dl>
    </Part>
  );
}
