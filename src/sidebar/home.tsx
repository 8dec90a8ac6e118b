// The home panel: what needs someone today, a search over all tabs, and the ways to add a row.
import { useState } from 'preact/hooks';
import type { HomeView, Tile } from '../app/api';
import { lowerFirst } from '../schema/written';
import * as en from '../text/en/desk';
import { Button, Header, Notice, Refresh, Skeleton } from './frame';
import { Further } from './further';
import { ageOf, type Loading } from './load';
import { PageLink } from './open-page';
import { RowLink } from './row-link';
import { Rows } from './rows';
import { Search } from './search';
import type { Nav, View } from './view';

/** What is late and what comes soon bears the tone of its name. */
const TILES: readonly Tile[] = ['late', 'soon', 'short', 'unpaid'];
const FIRST_ROWS = 5;
/** The ways to add a row that stand in one or two lines; where there are more, these come first and the rest opens. */
const MOST_ADDS = 5;
const FIRST_ADDS = 4;

/** What one was looking for; it stands until one looks for something else. */
export interface Looking {
  readonly query: string;
  readonly tile?: Tile | undefined;
  /** Whether more than the first few rows are shown. */
  readonly all: boolean;
  /** Whether the rows of others are left out. */
  readonly mine: boolean;
}

interface HomeProps {
  readonly home: Loading<HomeView>;
  readonly refresh: () => void;
  /** That Google answers as somebody else, in a sentence. */
  readonly stranger: string | undefined;
  /** Came back from another view. */
  readonly returned: boolean;
  readonly looking: Looking;
  readonly look: (more: Partial<Looking>) => void;
  readonly nav: Nav;
}

export function Home({ home, refresh, stranger, returned, looking, look, nav }: HomeProps) {
  const { query } = looking;
  const [trouble, setTrouble] = useState('');
  const { data, failure, busy } = home;
  const told = trouble || data?.notice;
  const isReady = data?.ready;
  const onTrouble = (sentence: string) => {
    setTrouble(sentence);
    if (sentence) refresh();
  };

  return (
    <>
      <Header
        title={data?.spreadsheetName ?? en.sidebar.name}
        small={ageOf(home) ?? (data && en.sidebar.weekday(data.today))}
        focused={returned}
      >
        <Refresh
          busy={busy}
          onClick={() => {
            setTrouble('');
            refresh();
          }}
        />
      </Header>
      <main>
        {isReady && <Search query={query} setQuery={(next) => look({ query: next })} nav={nav} onTrouble={onTrouble} />}
        {failure && <Notice text={failure} onRetry={refresh} />}
        {stranger && <Notice text={stranger} />}
        {told && <Notice text={told} />}
        {!data && !failure && <Skeleton heights={[36, 60, 60, 16, 44, 44, 44]} />}
        {data?.mailed && (
          <p class="toast mailed">
            {en.sidebar.home.mailed(data.mailed.row)} <RowLink row={data.mailed} nav={nav} />
          </p>
        )}
        {data && !data.ready && <NotSetUp forms={data.forms} onTrouble={setTrouble} />}
        {isReady && !query.trim() && (
          <Today data={data} looking={looking} look={look} nav={nav} onTrouble={onTrouble} />
        )}
        {isReady && <Foot data={data} show={nav.show} onTrouble={onTrouble} />}
      </main>
    </>
  );
}

interface TodayProps extends Pick<HomeProps, 'looking' | 'look' | 'nav'> {
  readonly data: HomeView;
  readonly onTrouble: (sentence: string) => void;
}

function Today({ data, looking, look, nav, onTrouble }: TodayProps) {
  const { tile: chosen, all } = looking;
  const say = en.sidebar.home;

  const own = looking.mine ? data.mine : undefined;
  const counts = own ?? data.counts;
  const fitting = data.attention.filter(
    ({ tile, mine }) => (chosen === undefined || tile === chosen) && (mine || !own),
  );
  const shown = chosen === undefined && !all ? fitting.slice(0, FIRST_ROWS) : fitting;
  const title = chosen === undefined ? say.first : say.tileRows[chosen];
  const inSheet = chosen === undefined ? 0 : counts[chosen] - fitting.length;

  return (
    <>
      <div class="tiles">
        {TILES.map((tile) => (
          <Button
            key={tile}
            class="tile"
            aria-pressed={chosen === tile}
            onClick={() => look({ tile: chosen === tile ? undefined : tile })}
          >
            <b class={counts[tile] > 0 ? tile : 'quiet'}>{counts[tile]}</b> <span>{say.tiles[tile]}</span>
          </Button>
        ))}
      </div>
      <Wholes wholes={data.wholes} chosen={chosen} nav={nav} />
      {(shown.length > 0 || data.mine) && (
        <div class="ends">
          <h2>{title}</h2>
          {data.mine && <Whose mine={looking.mine} look={look} />}
        </div>
      )}
      {shown.length > 0 ? (
        <Rows lines={shown} label={title} nav={nav} onTrouble={onTrouble} />
      ) : (
        <NothingHere data={data} chosen={chosen} />
      )}
      {shown.length < fitting.length && (
        <Button class="link" onClick={() => look({ all: true })}>
          {say.showAll(fitting.length)}
        </Button>
      )}
      {inSheet > 0 && fitting.length > 0 && <p class="hint">{say.moreInSheet(inSheet)}</p>}
    </>
  );
}

interface WholesProps extends Pick<HomeProps, 'nav'> {
  readonly wholes: HomeView['wholes'];
  readonly chosen: Tile | undefined;
}

/** What tiles add up to, and the panel that tells the chosen one as a whole. */
function Wholes({ wholes = [], chosen, nav }: WholesProps) {
  return (
    <>
      {wholes.map(
        ({ table, added }) =>
          added && (
            <p key={table} class="hint">
              {added}
            </p>
          ),
      )}
      {wholes.flatMap(({ tile, label, added: _added, ...row }) =>
        tile === chosen
          ? [
              <Button key={row.table} class="link" onClick={() => nav.show({ at: 'row', row })}>
                {label}
              </Button>,
            ]
          : [],
      )}
    </>
  );
}

/** Whose rows are shown. */
function Whose({ mine, look }: Pick<TodayProps, 'look'> & { mine: boolean }) {
  const say = en.sidebar.home;
  return (
    <span class="whose">
      {[true, false].map((own) => (
        <Button key={String(own)} class="link" aria-pressed={mine === own} onClick={() => look({ mine: own })}>
          {own ? say.mine : say.everyones}
        </Button>
      ))}
    </span>
  );
}

function NothingHere({ data, chosen }: { data: HomeView; chosen: Tile | undefined }) {
  const say = en.sidebar.home;
  if (chosen !== undefined) return <p class="calm">{say.noneIn[chosen]}</p>;
  if (!data.empty) return <p class="calm">{say.calm}</p>;
  return (
    <div class="calm">
      <h2>{data.empty.title}</h2>
      <p>{data.empty.text}</p>
    </div>
  );
}

interface NotSetUpProps {
  readonly forms: HomeView['forms'];
  readonly onTrouble: (sentence: string) => void;
}

function NotSetUp({ forms, onTrouble }: NotSetUpProps) {
  const say = en.sidebar.home.notSetUp;
  return (
    <div class="calm">
      <h2>{say.title}</h2>
      <p>{say.text(forms.map(({ title }) => lowerFirst(title)))}</p>
      <PageLink opener="openStart" class="btn" onTrouble={onTrouble}>
        {say.setUp}
      </PageLink>
    </div>
  );
}

interface FootProps {
  readonly data: HomeView;
  readonly show: (view: View) => void;
  readonly onTrouble: (sentence: string) => void;
}

/** What is rarely wanted ends the page; the ways to add a row keep their place below it, whatever stands above. */
function Foot({ data: { user, forms, reminder }, show, onTrouble }: FootProps) {
  const say = en.sidebar.home;
  const links = [
    ['openImportPage', say.importCsv],
    ['openSteps', say.steps],
    ['openDesks', en.pages.desks],
    ['openHelp', en.pages.help],
  ] as const;
  const add = ({ table, label }: HomeView['forms'][number], index: number) => (
    <Button key={table} class={index === 0 ? 'btn' : 'btn quiet'} onClick={() => show({ at: 'form', table })}>
      {label}
    </Button>
  );
  const first = forms.length > MOST_ADDS ? FIRST_ADDS : forms.length;
  return (
    <>
      <PageLink opener="openReminders" class="foot" onTrouble={onTrouble}>
        {reminder ? say.nextReminder(reminder) : say.noReminder}
      </PageLink>
      <p class="ways">
        {links.map(([opener, label]) => (
          <PageLink key={opener} opener={opener} class="link" onTrouble={onTrouble}>
            {label}
          </PageLink>
        ))}
        <span class="you">{user ? say.you(user) : say.nobody}</span>
      </p>
      <section class="dock adds" aria-label={say.add}>
        {forms.slice(0, first).map(add)}
        {first < forms.length && (
          <Further label={say.addMore(forms.length - first)} class="adds">
            {forms.slice(first).map((form, index) => add(form, first + index))}
          </Further>
        )}
      </section>
    </>
  );
}
