// The rows of a file that stand there with something else in them: what was, what it becomes, and a tick for each.
import type { ImportChange, ImportCheck } from '../../app/api';
import { wordOf } from '../../schema/kinds';
import * as en from '../../text/en';
import { Button } from '../frame';
import type { Rows } from './parts';

const MOST_LISTED = 200;

/** What the person has settled about them. */
export interface Ticks {
  /** They come in as further rows, and nothing that stands is changed. */
  readonly asFurther: boolean;
  /** `12 quantity`: the place of the row, and the key of the field. */
  readonly ticked: ReadonlySet<string>;
}

export function firstTicks({ changed }: ImportCheck): Ticks {
  const likely = changed.flatMap(({ row, fields }) =>
    fields.flatMap((field) => (field.likely ? [`${row} ${field.key}`] : [])),
  );
  return { asFurther: false, ticked: new Set(likely) };
}

interface ChangesListProps {
  readonly all: Rows;
  readonly changed: readonly ImportChange[];
  readonly ticks: Ticks;
  readonly setTicks: (ticks: Ticks) => void;
}

export function ChangesList({ all, changed, ticks, setTicks }: ChangesListProps) {
  const say = en.importing;
  const { rows, source } = all;
  const columns = new Map(source.view.columns.map((column) => [column.key, column]));
  const told = (key: string, was: string, becomes: string) => {
    const column = columns.get(key);
    return column
      ? say.becomes(column.label, wordOf(column.kind, was), wordOf(column.kind, becomes))
      : say.becomes(key, was, becomes);
  };
  const toggle = (name: string) => {
    const ticked = new Set(ticks.ticked);
    if (!ticked.delete(name)) ticked.add(name);
    setTicks({ ...ticks, ticked });
  };
  return (
    <>
      <p class="hint">{ticks.asFurther ? say.furtherHelp : say.differHelp}</p>
      <Button class="link" onClick={() => setTicks({ ...ticks, asFurther: !ticks.asFurther })}>
        {ticks.asFurther ? say.asChanges : say.asFurther}
      </Button>
      {!ticks.asFurther &&
        changed.slice(0, MOST_LISTED).map(({ row, id, fields }) => (
          <fieldset key={row} class="change">
            <legend>{say.rowIs(rows[row]?.line ?? 0, id)}</legend>
            {fields.map(({ key, was, becomes, immutable }) => (
              <label key={key}>
                <input
                  type="checkbox"
                  disabled={immutable === true}
                  checked={ticks.ticked.has(`${row} ${key}`)}
                  onChange={() => toggle(`${row} ${key}`)}
                />{' '}
                {told(key, was, becomes)}
                {immutable && <span class="hint">{say.immutable}</span>}
              </label>
            ))}
          </fieldset>
        ))}
      {changed.length > MOST_LISTED && <p class="hint">{say.andMore(changed.length - MOST_LISTED)}</p>}
    </>
  );
}
