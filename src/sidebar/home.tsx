// The home panel: what needs someone today, a search over all tabs, and the ways to add a row.
import { useState } from 'preact/hooks';
import type { HomeView, Tile } from '../app/api';
import * as en from '../text/en';
import { Header, Icon, Notice, Skeleton } from './frame';
import type { Loading } from './load';
import { lineOfAttention, Rows } from './rows';
import { Search } from './search';
import { call } from './server';
import type { View } from './view';

const TILES: readonly { readonly tile: Tile; readonly tone: string }[] = [
  { tile: 'late', tone: 'late' },
  { tile: 'soon', tone: 'soon' },
  { tile: 'short', tone: 'plain' },
  { tile: 'unpaid', tone: 'plain' },
];
const FIRST_ROWS = 5;

interface HomeProps {
  readonly home: Loading<HomeView>;
  readonly refresh: () => void;
  /** Came back from another view. */
  readonly returned: boolean;
  readonly show: (view: View) => void;
}

export function Home({ home, refresh, returned, show }: HomeProps) {
  const [query, setQuery] = useState('');
  const [trouble, setTrouble] = useState('');
  const { data, failure, busy } = home;
  const onTrouble = (sentence: string) => {
    setTrouble(sentence);
    if (sentence !== '') refresh();
  };

  return (
    <>
      <Header title={data?.desk ?? en.sidebar.name} small={data && en.sidebar.weekday(data.today)} focused={returned}>
        <button
          type="button"
          class={busy ? 'round turning' : 'round'}
          aria-label={en.sidebar.refresh}
          title={en.sidebar.refresh}
          aria-busy={busy}
          onClick={() => {
            setTrouble('');
            refresh();
          }}
        >
          <Icon name="refresh" />
        </button>
      </Header>
      <main>
        {data?.ready && <Search query={query} setQuery={setQuery} onTrouble={onTrouble} />}
        {failure && <Notice text={failure} onRetry={refresh} />}
        {trouble && <Notice text={trouble} />}
        {!data && !failure && <Skeleton heights={[36, 60, 60, 16, 44, 44, 44]} />}
        {data && !data.ready && <NotSetUp done={refresh} onTrouble={setTrouble} />}
        {data?.ready && query.trim() === '' && <Today data={data} onTrouble={onTrouble} />}
        {data?.ready && <AddButtons show={show} onTrouble={onTrouble} />}
      </main>
    </>
  );
}

function Today({ data, onTrouble }: { data: HomeView; onTrouble: (sentence: string) => void }) {
  const [chosen, setChosen] = useState<Tile>();
  const [all, setAll] = useState(false);
  const say = en.sidebar.home;

  const fitting = data.attention.filter(({ tile }) => chosen === undefined || tile === chosen);
  const shown = chosen === undefined && !all ? fitting.slice(0, FIRST_ROWS) : fitting;
  const title = chosen === undefined ? say.first : say.tileRows[chosen];
  const inSheet = chosen === undefined ? 0 : data.counts[chosen] - fitting.length;

  return (
    <>
      <div class="tiles">
        {TILES.map(({ tile, tone }) => (
          <button
            key={tile}
            type="button"
            class="tile"
            aria-pressed={chosen === tile}
            onClick={() => setChosen(chosen === tile ? undefined : tile)}
          >
            <b class={data.counts[tile] > 0 ? tone : 'quiet'}>{data.counts[tile]}</b> <span>{say.tiles[tile]}</span>
          </button>
        ))}
      </div>
      {shown.length > 0 ? (
        <>
          <h2>{title}</h2>
          <Rows lines={shown.map(lineOfAttention)} label={title} onTrouble={onTrouble} />
        </>
      ) : (
        <NothingHere data={data} chosen={chosen} />
      )}
      {shown.length < fitting.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {say.showAll(fitting.length)}
        </button>
      )}
      {inSheet > 0 && fitting.length > 0 && <p class="hint">{say.moreInSheet(inSheet)}</p>}
    </>
  );
}

function NothingHere({ data, chosen }: { data: HomeView; chosen: Tile | undefined }) {
  const say = en.sidebar.home;
  if (chosen !== undefined) return <p class="calm">{say.noneIn[chosen]}</p>;
  if (Object.values(data.rows).some((count) => count > 0)) return <p class="calm">{say.calm}</p>;
  return (
    <div class="calm">
      <h2>{say.noRows.title}</h2>
      <p>{say.noRows.text}</p>
    </div>
  );
}

function NotSetUp({ done, onTrouble }: { done: () => void; onTrouble: (sentence: string) => void }) {
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
      <p>{say.text}</p>
      <button type="button" class="btn" aria-busy={working} disabled={working} onClick={setUp}>
        {working ? say.working : say.setUp}
      </button>
    </div>
  );
}

function AddButtons({ show, onTrouble }: { show: (view: View) => void; onTrouble: (sentence: string) => void }) {
  const say = en.sidebar.home;
  const add = (table: string) => () => show({ at: 'form', table });
  return (
    <section class="dock" aria-labelledby="add">
      <h2 id="add">{say.add}</h2>
      <button type="button" class="btn" onClick={add('Orders')}>
        {say.addOrder}
      </button>
      <div class="trio">
        <button type="button" class="btn quiet" onClick={add('Shipments')}>
          {say.addShipment}
        </button>
        <button type="button" class="btn quiet" onClick={add('Expenses')}>
          {say.addExpense}
        </button>
        <button type="button" class="btn quiet" onClick={add('Inventory')}>
          {say.addItem}
        </button>
      </div>
      <ImportLink onTrouble={onTrouble} />
    </section>
  );
}

/** The import is a page of its own: the server puts it in the place of this one. */
function ImportLink({ onTrouble }: { onTrouble: (sentence: string) => void }) {
  const [opening, setOpening] = useState(false);
  const open = () => {
    setOpening(true);
    call('openImportPage')
      .catch((error: Error) => onTrouble(error.message))
      .finally(() => setOpening(false));
  };
  return (
    <button type="button" class="link import" aria-busy={opening} disabled={opening} onClick={open}>
      {en.sidebar.home.importCsv}
    </button>
  );
}
