// The last steps that were taken in the workbook: what each did, when and by whom, and the way back.
import { useState } from 'preact/hooks';
import type { StepsView, UndoOutcome } from '../../app/api';
import * as en from '../../text/en';
import { Button } from '../frame';
import { useLoaded } from '../load';
import { call } from '../server';
import type { Way } from '../view';
import { Board } from './board';

const say = en.upkeep.steps;
const askSteps = () => call('steps');

type Kept = StepsView['steps'][number];

/** Why a step could not be taken back. */
function whyNot(outcome: Exclude<UndoOutcome, { ok: true }>): string {
  if ('refused' in outcome) return en.refused[outcome.refused];
  const { changed, gone } = en.sidebar.undo;
  const rows = outcome.changed.map(({ id, fields }) => `${id}: ${fields.length > 0 ? fields.join(', ') : gone}`);
  return `${changed} ${rows.join('; ')}`;
}

/** A long step is taken back part by part, the last first. */
async function undoWhole(number: number): Promise<UndoOutcome> {
  const outcome = await call('undoKept', number);
  return outcome.ok && outcome.more ? undoWhole(number) : outcome;
}

interface StepsProps {
  readonly way: Way;
  /** What kept one from leaving. */
  readonly trouble: string;
}

export function Steps({ way, trouble }: StepsProps) {
  const loaded = useLoaded(askSteps);
  const { data, reload } = loaded;
  const [undoing, setUndoing] = useState<number>();
  const [told, setTold] = useState('');
  const [left, setLeft] = useState('');
  const refused = data && 'refused' in data ? en.refused[data.refused] : '';

  const undo = async (number: number) => {
    setUndoing(number);
    setTold('');
    setLeft('');
    const outcome = await undoWhole(number).catch((error: Error) => error.message);
    setUndoing(undefined);
    if (typeof outcome === 'string') setLeft(outcome);
    else if (outcome.ok) setTold(outcome.said);
    else setLeft(whyNot(outcome));
    reload();
  };

  return (
    <Board title={say.title} way={way} loaded={loaded} notices={[trouble, refused, left]} heights={[40, 60, 60, 60]}>
      {data && 'steps' in data && (
        <>
          <p class="hint" role="status">
            {told || (data.steps.length > 0 ? say.intro : say.none)}
          </p>
          {data.steps.map((step) => (
            <Line key={step.number} step={step} user={data.user} undoing={undoing} undo={() => undo(step.number)} />
          ))}
        </>
      )}
    </Board>
  );
}

interface LineProps {
  readonly step: Kept;
  readonly user: string;
  readonly undoing: number | undefined;
  readonly undo: () => void;
}

function Line({ step: { number, at, by, said, state }, user, undoing, undo }: LineProps) {
  const when = en.upkeep.moment(at.slice(0, 10), at.slice(11));
  return (
    <section class="issue">
      <p>{said}</p>
      <div class="ends">
        <small>{say.by(by !== '' && by === user ? say.you : by, when)}</small>
        {state === 'done' ? (
          <Button
            class="link"
            aria-label={say.undoing(said)}
            aria-busy={undoing === number}
            disabled={undoing !== undefined}
            onClick={undo}
          >
            {undoing === number ? en.sidebar.undo.undoing : en.sidebar.undo.name}
          </Button>
        ) : (
          <small>{say[state]}</small>
        )}
      </div>
    </section>
  );
}
