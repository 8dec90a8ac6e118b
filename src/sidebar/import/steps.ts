// How the import goes from step to step, and what the person has settled on the way.
import { useState } from 'preact/hooks';
import type { ImportCheck } from '../../app/api';
import { type Chosen, noFile } from './chosen';
import type { Imported } from './done-step';
import { firstPlan, isSettled } from './layout';
import { nothingCame } from './parts';
import type { Plan, Source } from './source';

type Step =
  | { readonly at: 'file' }
  /** `straight` where the columns are those of the last file like it: the rows are checked without asking. */
  | { readonly at: 'columns'; readonly straight?: boolean }
  | { readonly at: 'check'; readonly check: ImportCheck }
  | { readonly at: 'done'; readonly imported: Imported };

export function useSteps(table: string) {
  const [step, setStep] = useState<Step>({ at: 'file' });
  const [chosen, setChosen] = useState<Chosen>(noFile(table));
  const [source, setSource] = useState<Source>();
  const [plan, setPlan] = useState<Plan>();
  /** Whether the person has come from another step, and is to be told where that led. */
  const [moved, setMoved] = useState(false);

  const go = (next: Step) => {
    window.scrollTo(0, 0);
    setMoved(true);
    setStep(next);
  };
  const [came, setCame] = useState(nothingCame);
  const onOpened = (found: Source) => {
    const first = firstPlan(found);
    setCame(nothingCame());
    setSource(found);
    setPlan(first);
    go({ at: 'columns', straight: step.at === 'file' && found.view.last !== undefined && isSettled(found, first) });
  };
  const startAnew = () => {
    setChosen(noFile(chosen.table));
    go({ at: 'file' });
  };
  return { step, moved, chosen, source, plan, came, setChosen, setPlan, go, onOpened, startAnew };
}
