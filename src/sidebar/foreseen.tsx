// What a form would move, told while it is typed: asked for once typing pauses, and only where every field can be read.
import { useEffect, useState } from 'preact/hooks';
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
  const [told, setTold] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState(false);
  const typed = judgeAll(draft, view).ready ? JSON.stringify(draft.typed) : '';

  useEffect(() => {
    setAsking(typed !== '');
    if (typed === '') return setTold([]);
    let isLatest = true;
    const answer = (sentences: readonly string[]) => {
      if (!isLatest) return;
      setTold(sentences);
      setAsking(false);
    };
    const timer = setTimeout(() => {
      foresee(JSON.parse(typed)).then(answer, (error: Error) => {
        // The step itself is judged by the server in any case.
        console.warn(error);
        answer([]);
      });
    }, PAUSE_MS);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [typed, foresee]);

  return (
    <section class="foreseen" aria-label={en.form.moves} aria-live="polite" aria-busy={asking}>
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
