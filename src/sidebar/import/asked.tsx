// Rows of other tabs that the file names in a way that fits several: the person says once which is meant.
import { useState } from 'preact/hooks';
import type { ReferenceAsked } from '../../app/api';
import * as en from '../../text/en';
import { Button } from '../frame';
import type { Rows } from './parts';
import type { Plan } from './source';

const MOST_ASKED = 50;
/** No row has this id: what the file says is left out of the column. */
const NONE = '-';

interface AskedProps {
  readonly all: Rows;
  readonly asked: readonly ReferenceAsked[];
  readonly onAnswer: (meant: NonNullable<Plan['meant']>) => void;
}

export function Asked({ all: { source, plan }, asked, onAnswer }: AskedProps) {
  const say = en.importing;
  /** By the place of the question; the only row of a name is offered at once. */
  const [chosen, setChosen] = useState<{ readonly [at: number]: string }>(() =>
    Object.fromEntries(
      asked.map(({ candidates }, at) => [at, candidates.length === 1 ? (candidates[0]?.id ?? '') : '']),
    ),
  );
  if (asked.length === 0) return null;
  const answer = () => {
    const meant: { [key: string]: { [question: string]: string } } = { ...plan.meant };
    asked.forEach(({ key, question }, at) => {
      const id = chosen[at] ?? '';
      if (id !== '') meant[key] = { ...meant[key], [question]: id === NONE ? '' : id };
    });
    onAnswer(meant);
  };
  return (
    <section class="asked" aria-label={say.whichMeant}>
      <h2>{say.whichMeant}</h2>
      <p class="hint">{say.whichMeantHelp}</p>
      {asked.slice(0, MOST_ASKED).map(({ key, question, typed, said, rows, candidates }, at) => {
        const column = source.view.columns.find((each) => each.key === key);
        const label = column?.label ?? key;
        const options = [
          ...candidates.map(({ id, about }): [string, string] => [id, about === '' ? id : `${id} · ${about}`]),
          ...(column?.required ? [] : [[NONE, say.noneOfThem(label)] as const]),
        ];
        return (
          <fieldset key={`${key} ${question}`} class="change">
            <legend>
              {say.asked(label, said === '' ? typed : `${typed}, ${said}`, say.rows(rows, source.view.one))}
            </legend>
            {options.map(([id, name]) => (
              <label key={id}>
                <input
                  type="radio"
                  name={`asked-${at}`}
                  checked={chosen[at] === id}
                  onChange={() => setChosen({ ...chosen, [at]: id })}
                />{' '}
                {name}
              </label>
            ))}
          </fieldset>
        );
      })}
      {asked.length > MOST_ASKED && <p class="hint">{say.andMore(asked.length - MOST_ASKED)}</p>}
      <Button class="btn quiet" disabled={!Object.values(chosen).some((id) => id !== '')} onClick={answer}>
        {say.useThese}
      </Button>
    </section>
  );
}
