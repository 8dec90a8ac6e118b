// The story of a row, part by part as the server tells it: quantities as a bar, days, rows of other tabs, stops on a rail, sums.
import type { ComponentChildren } from 'preact';
import type { Block, PanelView } from '../app/api';
import { Rail } from './rail';
import { Rows } from './rows';
import type { Nav } from './view';

type Drawn<Kind extends Block['draw']> = Extract<Block, { draw: Kind }>;

interface BlocksProps {
  readonly view: PanelView;
  readonly nav: Nav;
  /** What kept a row from being shown on its sheet; '' once one was. */
  readonly onTrouble: (sentence: string) => void;
}

export function Blocks(props: BlocksProps) {
  return (
    <>
      {props.view.blocks.map((block, place) => (
        // Two parts may bear one title; they keep their places.
        <BlockOf key={`${place} ${block.draw}`} block={block} {...props} />
      ))}
    </>
  );
}

function BlockOf({ block, view, nav, onTrouble }: BlocksProps & { block: Block }) {
  switch (block.draw) {
    case 'bar':
      return <Bar bar={block} view={view} />;
    case 'days':
      return <Days {...block} />;
    case 'rows':
      return (
        <Part title={block.title}>
          {block.lines.length > 0 ? (
            <Rows lines={block.lines} label={block.title} nav={nav} onTrouble={onTrouble} />
          ) : (
            <p class="hint">{block.none}</p>
          )}
        </Part>
      );
    case 'rail':
      return <Rail rail={block} nav={nav} />;
    case 'sums':
      return <Sums {...block} />;
    case 'weeks':
      return <Weeks {...block} />;
  }
}

/** How much of it is done and planned, and what is wrong now. */
function Bar({ bar: { main, sub, share, done, planned }, view }: { bar: Drawn<'bar'>; view: PanelView }) {
  const { findings, status, tone } = view;
  const [first, ...others] = findings;
  return (
    <div class="row still">
      <span class="main">
        <b>{main}</b> <span class={`mark ${tone}`}>{first ?? status.toLowerCase()}</span>
      </span>
      <span class="sub">
        <span>{sub}</span> <span>{share}</span>
      </span>
      <span class="bar">
        <i style={{ width: `${done * 100}%` }} />
        <i class="planned" style={{ width: `${planned * 100}%` }} />
      </span>
      {others.length > 0 && <p class={tone}>{others.join(', ')}</p>}
      {view.waits && <p class="soon">{view.waits}</p>}
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

function Days({ title, days }: Drawn<'days'>) {
  return (
    <Part title={title}>
      <dl class="facts strong">
        {days.map(({ label, text, tone, note }, place) => (
          <div key={`${place} ${label}`}>
            <dt>
              {label}
              {note && <small>{note}</small>}
            </dt>
            <dd class={tone}>{text}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function Sums({ title, sums }: Drawn<'sums'>) {
  return (
    <Part title={title}>
      <dl class="facts strong">
        {sums.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

/** Each week's amount with a bar, hatched where it is only estimated; the words say the same. */
function Weeks({ title, weeks, none }: Drawn<'weeks'>) {
  return (
    <Part title={title}>
      {weeks.length === 0 && <p class="hint">{none}</p>}
      <ul class="weeks" aria-label={title}>
        {weeks.map(({ label, text, note, sure, unsure, tone }) => (
          <li key={label}>
            <span class={tone === 'late' ? 'late' : ''}>{label}</span> <b>{text}</b>
            {note !== '' && <small>{note}</small>}
            <span class="amounts" aria-hidden="true">
              <i class={tone} style={{ width: `${sure * 100}%` }} />
              <i class={`${tone} hatched`} style={{ width: `${unsure * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
