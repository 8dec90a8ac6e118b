// One row by itself: how it stands, what can be done with it now, and where it leads; an order tells its whole story.
import { useCallback, useState } from 'preact/hooks';
import type { Refusal, RowView, StoryView } from '../app/api';
import { describeFinding } from '../text/describe';
import * as en from '../text/en';
import { Facts } from './facts';
import { Button, Header, Notice, Refresh, Skeleton } from './frame';
import { useLoaded } from './load';
import { News, RowLink } from './news';
import { goTo } from './rows';
import { call } from './server';
import { Story } from './story';
import { canSnooze, isOrder, type Nav, type View } from './view';

interface PanelProps {
  readonly view: Extract<View, { at: 'row' }>;
  /** Panels seen since the last step was done, by row: shown at once while they are read again. */
  readonly seen: Map<string, RowView | StoryView>;
  /** What kept the row from being shown on its sheet. */
  readonly trouble: string;
  readonly nav: Nav;
}

const isStory = (view: RowView | StoryView): view is StoryView => 'quantities' in view;

type Answer = RowView | StoryView | { readonly refused: Refusal };

export function Panel({ view: { row, news }, seen, trouble, nav }: PanelProps) {
  const name = `${row.table}/${row.id}`;
  const ask = useCallback(async () => {
    const answer: Answer = isOrder(row) ? await call('story', row.id) : await call('rowView', row.table, row.id);
    if (!('refused' in answer)) seen.set(name, answer);
    return answer;
  }, [row, name, seen]);
  const { data, failure, busy, reload } = useLoaded<Answer>(ask, true, seen.get(name));
  const found = data && !('refused' in data) ? data : undefined;

  return (
    <>
      <Header title={found?.row.id ?? row.id} small={found?.title} back={nav} focused={!news}>
        <Refresh busy={busy} onClick={reload} />
      </Header>
      <main>
        {news && <News news={news} row={row} nav={nav} />}
        {failure && <Notice text={failure} onRetry={reload} />}
        {data && 'refused' in data ? <Notice text={en.refused[data.refused]} onRetry={reload} /> : null}
        {trouble && found && <Notice text={trouble} />}
        {!data && !failure && <Skeleton heights={[56, 16, 40, 40, 40, 16, 40, 40]} />}
        {found && (isStory(found) ? <Story story={found} nav={nav} /> : <Row view={found} nav={nav} />)}
        {found && <Steps view={found} nav={nav} />}
      </main>
    </>
  );
}

function Row({ view, nav }: { view: RowView; nav: Nav }) {
  const { party, status, tone, findings, order } = view;
  const ofOrder = order !== undefined && (
    <span>
      {en.sidebar.panel.itsOrder} <RowLink row={{ table: 'Orders', id: order }} nav={nav} />
    </span>
  );
  const isWith = party !== '' && party !== order;
  return (
    <>
      <p class="stand">
        {isWith ? <b>{party}</b> : ofOrder} <span class={`mark ${tone}`}>{status.toLowerCase()}</span>
      </p>
      {findings.map((finding) => (
        <p key={finding.code} class={tone}>
          {describeFinding(finding)}
        </p>
      ))}
      {isWith && ofOrder}
      <Facts view={view} nav={nav} />
    </>
  );
}

/** What can be done with the row now: the likeliest step stands out. */
function Steps({ view: { row, actions, editable }, nav }: { view: RowView; nav: Nav }) {
  const [trouble, setTrouble] = useState('');
  const [first, ...others] = actions;
  const say = en.sidebar.panel;

  return (
    <div class="dock">
      {trouble && <Notice text={trouble} />}
      {first && (
        <Button class="btn" onClick={() => nav.show({ at: 'act', action: first, row })}>
          {en.sidebar.action[first]}
        </Button>
      )}
      {others.length > 0 && (
        <div class="trio duo">
          {others.map((action) => (
            <Button key={action} class="btn quiet" onClick={() => nav.show({ at: 'act', action, row })}>
              {en.sidebar.action[action]}
            </Button>
          ))}
        </div>
      )}
      <p class="ways">
        {editable && (
          <Button class="link" onClick={() => nav.show({ at: 'edit', row })}>
            {say.edit}
          </Button>
        )}
        {canSnooze(row) && (
          <Button class="link" onClick={() => nav.show({ at: 'snooze', row })}>
            {en.sidebar.snooze.name}
          </Button>
        )}
        <Button class="link" onClick={() => goTo(row).then(setTrouble)}>
          {say.show(row.table)}
        </Button>
      </p>
    </div>
  );
}
