// The home panel: what needs someone today, a search over all tabs, and the ways to add a row.
import { useState } from 'preact/hooks';
import type { HomeView, Tile } from '../app/api';
import * as en from '../text/en';
import { Button, Header, Notice, Refresh, Skeleton } from './frame';
import type { Loading } from './load';
import { PageLink } from './open-page';
import { RowLink } from './row-link';
import { Rows } from './rows';
import { Search } from './search';
import { call } from './server';
import { lowerFirst } from './summary';
import type { Nav, View } from './view';

const TILES: readonly { readonly tile: Tile; readonly tone: string }[] = [
  { tile: 'late', tone: 'late' },
  { tile: 'soon', tone: 'soon' },
  { tile: 'short', tone: 'plain' },
  { tile: 'unpaid', tone: 'plain' },
];
const FIRST_ROWS = 5;

/** What one was looking for; it stands until one looks for something else. */
export interface Looking {
  readonly query: string;
  readonly tile?: Tile | undefined;
  /** Whether more than the first few rows are shown. */
  readonly all: boolean;
}

interface HomeProps {
  readonly home: Loading<HomeView>;
  readonly refresh: () => void;
  /** Came back from another view. */
  readonly returned: boolean;
  readonly looking: Looking;
  readonly look: (more: Partial<Looking>) => void;
  readonly nav: Nav;
}

export function Home({ home, refresh, returned, looking, look, nav }: HomeProps) {
  const { query } = looking;
  const [trouble, setTrouble] = useState('');
  const { data, failure, busy } = home;
  const onTrouble = (sentence: string) => {
    setTrouble(sentence);
    if (sentence !== '') refresh();
  };

  return (
    <>
      <Header
        title={data?.spreadsheetName ?? en.sidebar.name}
        small={data && en.sidebar.weekday(data.today)}
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
        {data?.ready && (
          <Search query={query} setQuery={(next) => look({ query: next })} nav={nav} onTrouble={onTrouble} />
        )}
        {failure && <Notice text={failure} onRetry={refresh} />}
        {trouble && <Notice text={trouble} />}
        {!data && !failure && <Skeleton heights={[36, 60, 60, 16, 44, 44, 44]} />}
        {data?.mailed && (
          <p class="toast mailed">
            {en.sidebar.home.mailed(data.mailed.row)} <RowLink row={data.mailed} nav={nav} />
          </p>
        )}
        {data && !data.ready && <NotSetUp forms={data.forms} done={refresh} onTrouble={setTrouble} />}
        {data?.ready && query.trim() === '' && (
          <Today data={data} looking={looking} look={look} nav={nav} onTrouble={onTrouble} />
        )}
        {data?.ready && <AddButtons data={data} show={nav.show} onTrouble={onTrouble} />}
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

  const fitting = chosen === undefined ? data.attention : data.attention.filter(({ tile }) => tile === chosen);
  const shown = chosen === undefined && !all ? fitting.slice(0, FIRST_ROWS) : fitting;
  const title = chosen === undefined ? say.first : say.tileRows[chosen];
  const inSheet = chosen === undefined ? 0 : data.counts[chosen] - fitting.length;

  return (
    <>
      <div class="tiles">
        {TILES.map(({ tile, tone }) => (
          <Button
            key={tile}
            class="tile"
            aria-pressed={chosen === tile}
            onClick={() => look({ tile: chosen === tile ? undefined : tile })}
          >
            <b class={data.counts[tile] > 0 ? tone : 'quiet'}>{data.counts[tile]}</b> <span>{say.tiles[tile]}</span>
          </Button>
        ))}
      </div>
      {shown.length > 0 ? (
        <>
          <h2>{title}</h2>
          <Rows lines={shown} label={title} nav={nav} onTrouble={onTrouble} />
        </>
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
  readonly done: () => void;
  readonly onTrouble: (sentence: string) => void;
}

function NotSetUp({ forms, done, onTrouble }: NotSetUpProps) {
  const [working, setWorking] = useState(false);
  const say = en.sidebar.home.notSetUp;
  const setUp = () => {
    setWorking(true);
    call('setUp')
      .then(done, (error: Error) => onTrouble(error.message))
      .finally(() => setWorking(false));
  };
  return (
    <div class="calm">
      <h2>{say.title}</h2>
      <p>{say.text(forms.map(({ table }) => lowerFirst(table)))}</p>
      <Button class="btn" aria-busy={working} disabled={working} onClick={setUp}>
        {working ? say.working : say.setUp}
      </Button>
    </div>
  );
}

interface AddButtonsProps {
  readonly data: HomeView;
  readonly show: (view: View) => void;
  readonly onTrouble: (sentence: string) => void;
}

function AddButtons({ data: { forms, reminder }, show, onTrouble }: AddButtonsProps) {
  const say = en.sidebar.home;
  const add = (table: string) => () => show({ at: 'form', table });
  const [first, ...others] = forms;
  return (
    <section class="dock" aria-labelledby="add">
      <div class="ends">
        <h2 id="add">{say.add}</h2>
        <PageLink opener="openImportPage" class="link" onTrouble={onTrouble}>
          {say.importCsv}
        </PageLink>
      </div>
      {first && (
        <Button class="btn" onClick={add(first.table)}>
          {first.label}
        </Button>
      )}
      <div class="trio">
        {others.map(({ table, label }) => (
          <Button key={table} class="btn quiet" onClick={add(table)}>
            {label}
          </Button>
        ))}
      </div>
      <PageLink opener="openReminders" class="foot" onTrouble={onTrouble}>
        {reminder ? say.nextReminder(reminder) : say.noReminder}
      </PageLink>
      <PageLink opener="openDesks" class="foot" onTrouble={onTrouble}>
        {en.menu.desks}
      </PageLink>
    </section>
  );
}
