// Archives: how full the spreadsheet is, which seasons can leave it, and the archives that there are.
import { useState } from 'preact/hooks';
import type { ArchiveSeason, ArchiveView } from '../../app/api';
import type { ArchiveChoice } from '../../schema/wire-archive';
import * as en from '../../text/en';
import { Button } from '../frame';
import { useLoaded } from '../load';
import { call } from '../server';
import type { Way } from '../view';
import { ArchiveTabs } from './archive-tabs';
import { Archiving } from './archiving';
import { Board } from './board';

const say = en.archivePage;
const askArchive = () => call('archive');

interface ArchiveProps {
  readonly way: Way;
  /** What kept one from leaving. */
  readonly trouble: string;
}

export function Archive({ way, trouble }: ArchiveProps) {
  const [choice, setChoice] = useState<ArchiveChoice>();
  const [told, setTold] = useState('');
  if (choice) {
    const leave = (sentence: string) => {
      setTold(sentence);
      setChoice(undefined);
    };
    return <Archiving choice={choice} leave={leave} />;
  }
  return <Overview way={way} trouble={trouble} told={told} tell={setTold} choose={setChoice} />;
}

interface OverviewProps extends ArchiveProps {
  readonly told: string;
  readonly tell: (sentence: string) => void;
  readonly choose: (choice: ArchiveChoice) => void;
}

function Overview({ way, trouble, told, tell, choose }: OverviewProps) {
  const loaded = useLoaded(askArchive);
  const { data, reload } = loaded;
  const [failure, setFailure] = useState('');
  const refused = data && 'refused' in data ? en.refused[data.refused] : '';
  const view = data && !('refused' in data) ? data : undefined;
  const done = (sentence: string) => {
    tell(sentence);
    reload();
  };
  return (
    <Board
      title={say.title}
      way={way}
      loaded={loaded}
      notices={[trouble, refused, failure, view?.mended ?? '']}
      heights={[40, 80, 80]}
    >
      <p class="found" role="status">
        {told}
      </p>
      {view && (
        <>
          <p class="hint">{`${say.intro} ${view.size}`}</p>
          <ArchiveTabs view={view} done={done} fail={setFailure} goOn={choose} />
          {!view.open && <Seasons view={view} choose={choose} />}
        </>
      )}
    </Board>
  );
}

function Seasons({ view, choose }: { view: ArchiveView; choose: OverviewProps['choose'] }) {
  const [day, setDay] = useState('');
  return (
    <>
      <h2>{say.seasons}</h2>
      {view.seasons.length === 0 && <p class="hint">{say.none}</p>}
      {view.seasons.map((season) => (
        <Season key={season.name} season={season} choose={choose} />
      ))}
      <section class="issue">
        <label class="field">
          <span class="label">{say.before}</span>
          <input type="date" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
        </label>
        <Button class="btn quiet" disabled={day === ''} onClick={() => choose({ by: 'before', value: day })}>
          {say.look}
        </Button>
      </section>
    </>
  );
}

function Season({ season, choose }: { season: ArchiveSeason; choose: OverviewProps['choose'] }) {
  const { name, holds, choice } = season;
  return (
    <section class="issue" aria-label={name}>
      <h2>{name}</h2>
      <p class="hint">{holds}</p>
      <Button class="btn quiet" aria-label={say.lookAt(name)} onClick={() => choose(choice)}>
        {say.look}
      </Button>
    </section>
  );
}
