// What was settled for the last file like this one and holds for this one as well, each with a way to settle it anew.
import { useMemo } from 'preact/hooks';
import type { ImportCheck, ReferenceAsked } from '../../app/api';
import { own } from '../../schema/own';
import * as en from '../../text/en';
import { Button } from '../frame';
import type { Rows } from './parts';
import { shaped } from './shape';
import type { Answers, Plan } from './source';

interface TakenOverProps {
  readonly all: Rows;
  readonly check: ImportCheck;
  /** Has the rows checked without an answer. */
  readonly onPlan: (plan: Plan) => void;
  /** Leads to where dates and numbers are settled. */
  readonly onColumns: () => void;
}

interface Taken {
  readonly said: string;
  readonly change: () => void;
}

export function TakenOver({ all, check, onPlan, onColumns }: TakenOverProps) {
  const say = en.importing;
  const { last } = all.source.view;
  const names = useMemo(() => namesTaken(all), [all.source, all.plan, all.rows]);
  if (!last) return null;
  const { plan } = all;
  const taken: readonly Taken[] = [
    ...formatsTaken(all).map((said) => ({ said, change: onColumns })),
    ...splitTaken(all).map((said) => ({ said, change: () => onPlan({ ...plan, withSplit: false }) })),
    ...names.map(({ key, typed, known, rows }) => ({
      said: say.nameTaken(labelOf(all, key), typed, known, say.rows(rows, all.source.view.one)),
      change: () => onPlan({ ...plan, names: without(plan.names, key, typed) }),
    })),
    ...(check.answered ?? []).flatMap((each) => {
      const { key, question } = each;
      const isTaken = own(last.meant?.[key] ?? {}, question) === own(plan.meant?.[key] ?? {}, question);
      const change = () => onPlan({ ...plan, meant: without(plan.meant ?? {}, key, question) });
      return isTaken ? [{ said: answerTaken(all, each), change }] : [];
    }),
  ];
  return (
    <section aria-label={say.asLastTime}>
      <p class="hint last">{say.asLast(en.page.day(last.at), last.by)}</p>
      {taken.length > 0 && (
        <ul class="findings">
          {taken.map(({ said, change }) => (
            <li key={said}>
              {said}{' '}
              <Button class="link" aria-label={say.changeTaken(said)} onClick={change}>
                {say.changeIt}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const labelOf = ({ source }: Rows, key: string): string =>
  source.view.columns.find((column) => column.key === key)?.label ?? key;

function without(answers: Answers, key: string, asked: string): Answers {
  const { [asked]: _, ...others } = answers[key] ?? {};
  return { ...answers, [key]: others };
}

/** The orders of day and month, and the decimal mark, that this file does not tell by itself. */
function formatsTaken(all: Rows): readonly string[] {
  const { source, plan } = all;
  const say = en.importing;
  return (source.view.last?.settled ?? []).flatMap((name): readonly string[] => {
    if (!plan.chosen?.includes(name)) return [];
    if (name === 'decimalMark') return [`${say.decimals}: ${say.decimalMarks[plan.formats.decimalMark]}`];
    const label = name === 'dates' ? say.dates : say.datesOf(labelOf(all, name));
    return [`${label}: ${say.dateOrders[plan.formats.columns?.[name] ?? plan.formats.dates]}`];
  });
}

/** That numbers which commas may have parted come in as they stand, where this file has any. */
function splitTaken({ source, plan }: Rows): readonly string[] {
  if (!source.view.last?.withSplit || !plan.withSplit) return [];
  const { length } = shaped(source, plan).split;
  return length > 0 ? [en.importing.split(length, true)] : [];
}

/** The names of this file that stand for others as they did in the last one, with how many rows have them. */
function namesTaken({ source, plan, rows }: Rows) {
  return Object.entries(source.view.last?.names ?? {}).flatMap(([key, names]) => {
    const origin = plan.mapping[key];
    if (!origin || 'fixed' in origin) return [];
    const texts = rows.map(({ cells }) => (cells[origin.column] ?? '').trim());
    return Object.entries(names).flatMap(([typed, known]) => {
      const count = texts.filter((text) => text === typed).length;
      return count > 0 && own(plan.names[key] ?? {}, typed) === known ? [{ key, typed, known, rows: count }] : [];
    });
  });
}

function answerTaken(all: Rows, { key, typed, said, rows, candidates }: ReferenceAsked): string {
  const say = en.importing;
  const label = labelOf(all, key);
  const [meant] = candidates;
  const asked = say.asked(label, said === '' ? typed : `${typed}, ${said}`, say.rows(rows, all.source.view.one));
  const answer = meant ? (meant.about === '' ? meant.id : `${meant.id} · ${meant.about}`) : say.noneOfThem(label);
  return `${asked}: ${answer}`;
}
