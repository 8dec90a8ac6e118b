// Names that may be meant for known ones: the person says of each, and the known name then stands for the file's.
import type { NearName } from '../../app/api';
import * as en from '../../text/en';
import { Button } from '../frame';
import type { Rows } from './parts';
import type { Plan } from './source';

interface NearNamesProps {
  readonly all: Rows;
  readonly near: readonly NearName[];
  readonly onTake: (names: Plan['names']) => void;
}

export function NearNames({ all: { source, plan }, near, onTake }: NearNamesProps) {
  const say = en.importing;
  if (near.length === 0) return null;
  const label = (key: string) => source.view.columns.find((column) => column.key === key)?.label ?? key;
  return (
    <section aria-label={say.near}>
      <h2>{say.near}</h2>
      <ul class="findings">
        {near.map(({ key, typed, known, rows }) => (
          <li key={`${key} ${typed}`}>
            {say.nearOne(label(key), typed, say.rows(rows, source.view.one))}{' '}
            <Button
              class="link"
              onClick={() => onTake({ ...plan.names, [key]: { ...plan.names[key], [typed]: known } })}
            >
              {say.nearUse(known)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
