// Texts that may be meant for others, a known name, one of several currencies, a day of some year: the person says, and that then stands for the file's.
import type { ImportCheck } from '../../app/api';
import * as en from '../../text/en';
import { Button } from '../frame';
import type { Rows } from './parts';
import type { Plan } from './source';

/** As many currencies as one looks through at a glance, the likelier first. */
const MOST_MEANINGS = 6;

interface Unsettled {
  readonly key: string;
  readonly typed: string;
  readonly means: readonly string[];
  readonly rows: number;
}

/** More at once nobody looks through; the next ones follow. */
const MOST_ASKED = 50;

/** The names of currencies that are those of several, `kr`, and days without their year, each once with all of its rows. */
function severalIn(wrong: ImportCheck['wrong']): readonly Unsettled[] {
  const found = new Map<string, Unsettled>();
  for (const { problems } of wrong) {
    for (const [key, problem] of Object.entries(problems)) {
      if (!('may' in problem) || !problem.may) continue;
      const [typed, name] = [problem.typed.trim(), JSON.stringify([key, problem.typed.trim()])];
      const rows = (found.get(name)?.rows ?? 0) + 1;
      found.set(name, { key, typed, means: problem.may.slice(0, MOST_MEANINGS), rows });
    }
  }
  return [...found.values()];
}

/** What comes in although it may be wrong: sizes that the scale of their order does not have, carriers of another's number. */
export function ComesInAsItIs({ all, check: { outside = [], carriers = [] } }: Pick<NearNamesProps, 'all' | 'check'>) {
  const say = en.importing;
  const rowsOf = ({ rows }: { readonly rows: number }) => say.rows(rows, all.source.view.one);
  const told: readonly (readonly [string, readonly string[]])[] = [
    [say.outside, outside.map((one) => say.outsideOne(one.size, one.scale, rowsOf(one)))],
    [say.carriers, carriers.map((one) => say.carriersOne(one.carrier, one.certain, rowsOf(one)))],
  ];
  return (
    <>
      {told.map(
        ([title, lines]) =>
          lines.length > 0 && (
            <section key={title} aria-label={title}>
              <h2>{title}</h2>
              <ul class="findings">
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}

interface NearNamesProps {
  readonly all: Rows;
  readonly check: ImportCheck;
  readonly onTake: (names: Plan['names']) => void;
}

export function NearNames({ all: { source, plan }, check: { near = [], wrong }, onTake }: NearNamesProps) {
  const say = en.importing;
  const named = near.map(({ known, ...name }): Unsettled => ({ ...name, means: [known] }));
  const unsettled = [...named, ...severalIn(wrong)].slice(0, MOST_ASKED);
  if (unsettled.length === 0) return null;
  const columnOf = (wanted: string) => source.view.columns.find(({ key }) => key === wanted);
  const label = (key: string) => columnOf(key)?.label ?? key;
  const shown = (key: string, meant: string) => (columnOf(key)?.kind.type === 'date' ? en.page.day(meant) : meant);
  const take = (all: readonly Unsettled[]) => {
    const names = { ...plan.names };
    for (const { key, typed, means } of all) names[key] = { ...names[key], [typed]: means[0] ?? typed };
    onTake(names);
  };
  const sure = unsettled.filter(({ means }) => means.length === 1);
  return (
    <section aria-label={say.near}>
      <h2>{say.near}</h2>
      <ul class="findings">
        {unsettled.map(({ key, typed, means, rows }) => (
          <li key={`${key} ${typed}`}>
            {say.nearOne(label(key), typed, say.rows(rows, source.view.one))}
            {means.map((meant) => (
              <span key={meant}>
                {' '}
                <Button class="link" onClick={() => take([{ key, typed, means: [meant], rows }])}>
                  {say.nearUse(shown(key, meant))}
                </Button>
              </span>
            ))}
          </li>
        ))}
      </ul>
      {sure.length > 1 && (
        <Button class="link" onClick={() => take(sure)}>
          {say.nearAll}
        </Button>
      )}
    </section>
  );
}
