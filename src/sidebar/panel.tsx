// One row by itself: how it stands, its story if it has one, what can be done with it now, and where it leads.
import { useCallback, useState } from 'preact/hooks';
import type { PanelView, Refusal } from '../app/api';
import * as en from '../text/en';
import { Blocks } from './blocks';
import { useEscape } from './escape';
import { Facts } from './facts';
import { Button, Header, Notice, Refresh, Skeleton } from './frame';
import { Further } from './further';
import { ageOf, useLoaded } from './load';
import { News } from './news';
import { RowLink } from './row-link';
import { goTo } from './rows';
import { call } from './server';
import type { Nav, View } from './view';

interface PanelProps {
  readonly view: Extract<View, { at: 'row' }>;
  /** Panels seen since the last step was done, by row: shown at once while they are read again. */
  readonly seen: Map<string, PanelView>;
  /** What kept the row from being shown on its sheet. */
  readonly trouble: string;
  readonly nav: Nav;
}

type Answer = PanelView | { readonly refused: Refusal };

export function Panel({ view: { row, news }, seen, trouble, nav }: PanelProps) {
  const name = `${row.table}/${row.id}`;
  const ask = useCallback(async () => {
    const answer: Answer = await call('panel', row.table, row.id);
    if (!('refused' in answer)) seen.set(name, answer);
    return answer;
  }, [row, name, seen]);
  const loading = useLoaded<Answer>(ask, true, seen.get(name));
  const { data, failure, busy, reload } = loading;
  useEscape(nav.back);
  const found = data && !('refused' in data) ? data : undefined;
  /** What kept a row that only stands on its sheet from being shown there. */
  const [stray, setStray] = useState('');

  return (
    <>
      <Header title={found?.row.id ?? row.id} small={ageOf(loading) ?? found?.title} back={nav} focused={!news}>
        <Refresh busy={busy} onClick={reload} />
      </Header>
      <main>
        {news && <News news={news} row={row} nav={nav} />}
        {failure && <Notice text={failure} onRetry={reload} />}
        {data && 'refused' in data ? <Notice text={en.refused[data.refused]} onRetry={reload} /> : null}
        {(stray || trouble) && found && <Notice text={stray || trouble} />}
        {!data && !failure && <Skeleton heights={[56, 16, 40, 40, 40, 16, 40, 40]} />}
        {found && <Row view={found} nav={nav} onTrouble={setStray} />}
        {found && <Leads view={found} nav={nav} onTrouble={setStray} />}
        {found && <Steps view={found} nav={nav} />}
      </main>
    </>
  );
}

interface RowProps {
  readonly view: PanelView;
  readonly nav: Nav;
  readonly onTrouble: (sentence: string) => void;
}

function Row({ view, nav, onTrouble }: RowProps) {
  const { blocks, summary } = view;
  // A bar says itself how the row stands.
  const hasBar = blocks.some(({ draw }) => draw === 'bar');
  return (
    <>
      {hasBar ? <Parent view={view} nav={nav} /> : <Standing view={view} nav={nav} />}
      {blocks.length === 0 ? (
        <Facts view={view} nav={nav} />
      ) : (
        <>
          <Blocks view={view} nav={nav} onTrouble={onTrouble} />
          <details>
            <summary>
              {en.sidebar.panel.details} <span class="summary">{summary}</span>
            </summary>
            <Facts view={view} nav={nav} />
          </details>
        </>
      )}
    </>
  );
}

/** With whom the row is, how it stands, and what it belongs to. */
function Standing({ view, nav }: { view: PanelView; nav: Nav }) {
  const { party, status, tone, findings, parent } = view;
  const isWith = party !== '' && party !== parent?.row.id;
  const ofParent = <Parent view={view} nav={nav} />;
  return (
    <>
      <p class="stand">
        {isWith ? <b>{party}</b> : ofParent} <span class={`mark ${tone}`}>{status.toLowerCase()}</span>
      </p>
      {findings.map((finding) => (
        <p key={finding} class={tone}>
          {finding}
        </p>
      ))}
      {view.waits && <p class="soon">{view.waits}</p>}
      {isWith && ofParent}
    </>
  );
}

function Parent({ view: { parent }, nav }: { view: PanelView; nav: Nav }) {
  if (!parent) return null;
  return (
    <span>
      {parent.label} <RowLink row={parent.row} nav={nav} />
    </span>
  );
}

interface StepsProps {
  readonly view: PanelView;
  readonly nav: Nav;
}

/** Where more stand beside the likeliest step, the first of them are shown and the rest opens: the story above is to be seen. */
const MOST_BESIDE = 4;
const FIRST_BESIDE = 2;

/** What a button of the dock says, and where it leads. */
interface Act {
  readonly label: string;
  readonly grave?: boolean | undefined;
  readonly to: View;
}

const stepsOf = ({ row, steps }: PanelView): readonly Act[] =>
  steps.map((step) => ({ label: step.label, grave: step.grave, to: { at: 'step', step, row } }));

/** What is written to the partner about the row: a reminder, a sheet. */
function lettersOf({ row, chase, sheet }: PanelView): readonly Act[] {
  const asks: Act[] =
    chase === undefined ? [] : [{ label: en.chase.title(chase), to: { at: 'chase', name: chase, row } }];
  return sheet ? [...asks, { label: sheet, to: { at: 'sheet', row } }] : asks;
}

/** What can be done with the row now: the likeliest step stands out. */
function Steps({ view, nav }: StepsProps) {
  const [trouble, setTrouble] = useState('');
  const [first, ...others] = stepsOf(view);
  const letters = lettersOf(view);
  const isLong = others.length + letters.length > MOST_BESIDE;
  const [second, ...rest] = others;
  const byNeed = [...(second ? [second] : []), ...letters, ...rest];
  const beside = isLong ? byNeed.slice(0, FIRST_BESIDE) : [...others, ...letters];
  const button = ({ label, grave, to }: Act, index: number) => (
    <Button key={index} class={grave ? 'btn quiet grave' : 'btn quiet'} onClick={() => nav.show(to)}>
      {label}
    </Button>
  );

  return (
    <div class="dock">
      {trouble && <Notice text={trouble} />}
      {first && (
        <Button class={first.grave ? 'btn quiet grave' : 'btn'} onClick={() => nav.show(first.to)}>
          {first.label}
        </Button>
      )}
      {beside.length > 0 && <div class="trio duo">{beside.map(button)}</div>}
      {isLong && (
        <Further label={en.sidebar.panel.moreSteps(byNeed.length - FIRST_BESIDE)} class="trio duo">
          {byNeed.slice(FIRST_BESIDE).map(button)}
        </Further>
      )}
      <Ways view={view} nav={nav} onTrouble={setTrouble} />
    </div>
  );
}

type WaysProps = StepsProps & { readonly onTrouble: (sentence: string) => void };

/** What is done with any row, always in sight. */
function Ways({ view, nav, onTrouble }: WaysProps) {
  const { row, editable, snoozable } = view;
  const say = en.sidebar.panel;
  return (
    <p class="ways">
      {editable && (
        <Button class="link" onClick={() => nav.show({ at: 'edit', row })}>
          {say.edit}
        </Button>
      )}
      {snoozable && (
        <Button class="link" onClick={() => nav.show({ at: 'snooze', row })}>
          {en.sidebar.snooze.name}
        </Button>
      )}
      <Button class="link" onClick={() => goTo(row).then(onTrouble)}>
        {say.show(view.tab)}
      </Button>
    </p>
  );
}

/** What may be added to the row, after its story. */
function Leads({ view: { row, adds, replies }, nav, onTrouble }: WaysProps) {
  const openReply = () => call('openReply', row).catch((error: Error) => onTrouble(error.message));
  if (adds.length === 0 && !replies) return null;
  return (
    <p class="further">
      {replies && (
        <Button class="link" onClick={openReply}>
          {en.sidebar.panel.reply}
        </Button>
      )}
      {adds.map(({ table, label }) => (
        <Button key={table} class="link" onClick={() => nav.show({ at: 'form', table, of: row })}>
          {label}
        </Button>
      ))}
    </p>
  );
}
