// What a form would move, told while it is typed: asked for once typing pauses, and only where every field can be read.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FormView } from '../app/api';
import * as en from '../text/en';
import { type Draft, judgeAll, type Typed } from './draft';

/** Asks the server; what it answers are sentences. */
export type Foresee = (typed: Typed) => Promise<readonly string[]>;

const PAUSE_MS = 400;

interface ForeseenProps {
  readonly view: FormView;
  readonly draft: Draft;
  readonly foresee: Foresee;
}

export function Foreseen({ view, draft, foresee }: ForeseenProps) {
  const ask = useCallback((typed: string) => foresee(JSON.parse(typed)), [foresee]);
  return <Moves of={judgeAll(draft, view).ready ? JSON.stringify(draft.typed) : ''} ask={ask} />;
}

interface MovesProps {
  /** What is asked about, as text; '' asks nothing. */
  readonly of: string;
  readonly ask: (of: string) => Promise<readonly string[]>;
}

export function Moves({ of, ask }: MovesProps) {
  const [told, setTold] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState(false);

  useEffect(() => {
    setAsking(of !== '');
    if (of === '') return setTold([]);
    let isLatest = true;
    const answer = (sentences: readonly string[]) => {
      if (!isLatest) return;
      setTold(sentences);
      setAsking(false);
    };
    const timer = setTimeout(() => {
      ask(of).then(answer, (error: Error) => {
        // What is sent is judged by the server in any case.
        console.warn(error);
        answer([]);
      });
    }, PAUSE_MS);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [of, ask]);

  return (
    <section
      class="foreseen"
      // Named only while it says something: an empty part is no place to go to.
      aria-label={told.length > 0 ? en.form.moves : undefined}
      aria-live="polite"
      aria-busy={asking}
    >
      {told.length > 0 && (
        <>
          <h2>{en.form.moves}</h2>
          <ul>
            {told.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
