// The desks: what each is for, which tabs it brings, and a button that adds or removes it.
import { useState } from 'preact/hooks';
import type { DeskLine, SwitchOutcome } from '../../app/api';
import * as en from '../../text/en';
import { Button } from '../frame';
import { useLoaded } from '../load';
import { call } from '../server';
import type { Way } from '../view';
import { Board } from './board';

const say = en.upkeep.desks;
const askDesks = () => call('desks');

function sentence({ title, on }: DeskLine, outcome: SwitchOutcome): string {
  if (!outcome.ok) return en.refused[outcome.refused];
  if (on) return say.removed(title);
  const { created, conflictingTabs } = outcome;
  return [say.added(title, created), ...conflictingTabs.map((each) => say.conflictingTabs(each.name, each.ours))].join(
    ' ',
  );
}

interface DesksProps {
  readonly way: Way;
  /** What kept one from leaving. */
  readonly trouble: string;
}

export function Desks({ way, trouble }: DesksProps) {
  const loaded = useLoaded(askDesks);
  const { data, reload } = loaded;
  const [working, setWorking] = useState('');
  const [told, setTold] = useState('');
  const refused = data && 'refused' in data ? en.refused[data.refused] : '';

  const change = async (desk: DeskLine) => {
    setWorking(desk.name);
    setTold('');
    const outcome = await call('switchDesk', desk.name, desk.on ? 'off' : 'on').catch((error: Error) => error.message);
    setWorking('');
    setTold(typeof outcome === 'string' ? outcome : sentence(desk, outcome));
    reload();
  };

  return (
    <Board title={say.title} way={way} loaded={loaded} notices={[trouble, refused]} heights={[40, 80, 80]}>
      {data && 'desks' in data && <p class="hint">{say.intro}</p>}
      {data &&
        'desks' in data &&
        data.desks.map((desk) => <Line key={desk.name} desk={desk} working={working} change={() => change(desk)} />)}
      <p class="found" role="status">
        {told}
      </p>
    </Board>
  );
}

function Line({ desk, working, change }: { desk: DeskLine; working: string; change: () => void }) {
  const { name, title, about, tabs, on, always } = desk;
  const label = on ? say.remove : say.add;
  return (
    <section class="issue" aria-label={title}>
      <div class="ends">
        <h2>{title}</h2>
        <small>{always ? say.always : on ? say.on : say.off}</small>
      </div>
      <p>{about}</p>
      <p class="hint">{tabs.join(', ')}</p>
      {!always && (
        <Button
          class="btn quiet"
          aria-label={on ? say.removeDesk(title) : say.addDesk(title)}
          aria-busy={working === name}
          disabled={working !== ''}
          onClick={change}
        >
          {working === name ? say.working : label}
        </Button>
      )}
    </section>
  );
}
