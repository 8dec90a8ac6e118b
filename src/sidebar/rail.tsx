// Stops one after another on a rail, as an ordered list: each leads to its panel, and the next one offers its steps.
import type { Block } from '../app/api';
import * as en from '../text/en/desk';
import { Button } from './frame';
import type { Nav } from './view';

type RailBlock = Extract<Block, { draw: 'rail' }>;
type Stop = RailBlock['stops'][number];

export function Rail({ rail: { title, progress, head, stops }, nav }: { rail: RailBlock; nav: Nav }) {
  return (
    <section aria-label={title}>
      <h2>
        {title} <span>{progress}</span>
      </h2>
      {head.length > 0 && (
        <div class="rail-head">
          {head.map(({ text, mark, tone }) => (
            <p key={`${text} ${mark}`}>
              <span>{text}</span> <span class={tone}>{mark}</span>
            </p>
          ))}
        </div>
      )}
      <ol class="rail" aria-label={title}>
        {stops.map((stop) => (
          <StopItem key={stop.id} stop={stop} nav={nav} />
        ))}
      </ol>
    </section>
  );
}

function StopItem({ stop, nav }: { stop: Stop; nav: Nav }) {
  const { table, id, name, about, mark, said, state, tone, note, steps } = stop;
  const row = { table, id };
  return (
    <li class={`${state} ${tone}`} aria-current={state === 'next' ? 'step' : undefined}>
      <Button class="stop" onClick={() => nav.open(row)}>
        <i aria-hidden="true" />
        <span class="name" title={name}>
          {name}
        </span>{' '}
        <span class="about">{about}</span>{' '}
        <span class="plus" aria-hidden="true">
          {mark}
        </span>
        <span class="unseen">{said}</span>
      </Button>
      {note && <p class="note">{note}</p>}
      {steps.length > 0 && (
        <div class="acts">
          {steps.map((step) => (
            <Button
              key={step.name}
              class="btn quiet"
              aria-label={en.sidebar.stepOn(step.label, name)}
              onClick={() => nav.show({ at: 'step', step, row })}
            >
              {step.label}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
