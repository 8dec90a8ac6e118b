// Asks before a person edits what is protected with a warning, as Google does; a script is never asked.
import { DispatchResult, type Model } from '@odoo/o-spreadsheet';
import type { Mark } from '../engine/marks';
import { marksOf } from './notes';

const QUESTION = 'You’re trying to edit part of this sheet that shouldn’t be changed accidentally. Edit anyway?';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface EditCommand {
  readonly type: string;
  readonly sheetId?: string;
  readonly col?: number;
  readonly row?: number;
  readonly content?: unknown;
  readonly target?: readonly Box[];
}

/** Every edit of the grid passes through the model's dispatch: what touches a guarded range waits for the person's word. */
export function guardEdits(model: Model, confirm: (question: string) => Promise<boolean>): void {
  const dispatch = model.dispatch as (type: string, payload?: object) => DispatchResult;
  const guarded = (type: string, payload: object = {}): DispatchResult => {
    if (!touchesGuarded(model, { ...payload, type })) return dispatch(type, payload);
    confirm(QUESTION).then((yes) => {
      if (yes) dispatch(type, payload);
    });
    return DispatchResult.Success;
  };
  Object.assign(model, { dispatch: guarded });
}

function touchesGuarded({ getters }: Model, command: EditCommand): boolean {
  const sheetId = command.sheetId ?? getters.getActiveSheetId();
  const boxes = edited(command);
  if (boxes.length === 0) return false;
  return marksOf(getters)
    .filter((mark) => mark.kind === 'protection' && mark.sheetId === sheetId)
    .some((mark) => boxes.some((box) => overlaps(mark, box)));
}

function edited({ type, col, row, content, target }: EditCommand): readonly Box[] {
  if (type === 'UPDATE_CELL' && content !== undefined && col !== undefined && row !== undefined) {
    return [{ left: col, right: col, top: row, bottom: row }];
  }
  return type === 'DELETE_CONTENT' || type === 'PASTE' || type === 'PASTE_FROM_OS_CLIPBOARD' ? (target ?? []) : [];
}

function overlaps({ range }: Mark, box: Box): boolean {
  if (!range) return true;
  const { left, top, right, bottom } = range.zone;
  return box.left <= right && box.right >= left && box.top <= bottom && box.bottom >= top;
}
