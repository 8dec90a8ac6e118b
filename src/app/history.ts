// The last steps that were taken in the workbook: what each did, and taking one back.
import type { Refusal, StepsView, UndoOutcome } from './api';
import { isSetUp } from './book';
import { keptSteps } from './kept-steps';
import type { Workbook } from './ports';
import { undoStep } from './undo';

export function stepsView(workbook: Workbook): StepsView | { readonly refused: Refusal } {
  if (!isSetUp(workbook)) return { refused: 'notSetUp' };
  return {
    user: workbook.user,
    steps: keptSteps(workbook).map(({ number, at, by, said, undo, undone }) => ({
      number,
      at,
      by,
      said,
      state: undone ? 'undone' : undo ? 'done' : 'large',
    })),
  };
}

/** Takes a kept step back, as its own panel would have. */
export function undoKept(workbook: Workbook, sent: unknown): UndoOutcome {
  const undo = keptSteps(workbook).find(({ number }) => number === sent)?.undo;
  return undo ? undoStep(workbook, undo) : { ok: false, refused: 'notNow' };
}
