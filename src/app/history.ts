// The last steps that were taken in the workbook: what each did, and taking one back.
import type { Refusal, StepsView, UndoOutcome } from './api';
import { isSetUp } from './book';
import { canBeUndone, keptSteps, lastUndo } from './kept-steps';
import type { Workbook } from './ports';
import { undoStep } from './undo';

export function stepsView(workbook: Workbook): StepsView | { readonly refused: Refusal } {
  if (!isSetUp(workbook)) return { refused: 'notSetUp' };
  return {
    user: workbook.user,
    steps: keptSteps(workbook).map((step) => {
      const { number, at, by, said, undone } = step;
      return { number, at, by, said, state: undone ? 'undone' : canBeUndone(step) ? 'done' : 'large' };
    }),
  };
}

/** Takes a kept step back, as its own panel would have; of one that came in parts the last one, and says that there are more. */
export function undoKept(workbook: Workbook, sent: unknown): UndoOutcome {
  const step = keptSteps(workbook).find(({ number }) => number === sent);
  const undo = step && lastUndo(workbook, step);
  if (!step || !undo) return { ok: false, refused: 'notNow' };
  const outcome = undoStep(workbook, undo);
  const left = keptSteps(workbook).find(({ number }) => number === sent);
  return outcome.ok && left && canBeUndone(left) ? { ...outcome, more: true } : outcome;
}
