// Where the engine's grid is of another mind than Google: it does not ask before protected cells change, nor sort beside formulas.

import { DispatchResult, type Model } from '@odoo/o-spreadsheet';
import { gidOf } from '../engine/context';
import type { Mark } from '../engine/marks';
import type { SortOrder } from '../server/wire';
import { marksIn } from './notes';

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
  readonly zone?: Box;
  readonly sortDirection?: 'asc' | 'desc';
}

export interface GuardHost {
  /** Whether to edit what is protected with a warning. */
  editAnyway(question: string): Promise<boolean>;
  /** Sorts as Google does, where the engine will not. */
  sort(order: SortOrder): void;
}

/** Every edit of the grid passes through the model's dispatch: what touches a guarded range waits for the person's word. */
export function guardEdits(model: Model, host: GuardHost): void {
  const dispatch = model.dispatch as (type: string, payload?: object) => DispatchResult;
  const guarded = (type: string, payload: object = {}): DispatchResult => {
    const command: EditCommand = { ...payload, type };
    if (!touchesGuarded(model, command)) return sorted(command, dispatch(type, payload));
    host.editAnyway(QUESTION).then((yes) => {
      if (yes) dispatch(type, payload);
    });
    return DispatchResult.Success;
  };

  /** The engine refuses to sort a zone with spilled results; Google sorts what was typed and leaves the results to the formulas. */
  function sorted(command: EditCommand, result: DispatchResult): DispatchResult {
    const order = sortOrder(model, command);
    if (!order || !(result.reasons as readonly string[]).includes('SortZoneWithArrayFormulas')) return result;
    host.sort(order);
    return DispatchResult.Success;
  }
  Object.assign(model, { dispatch: guarded });
}

function sortOrder(
  { getters }: Model,
  { type, sheetId, col, zone, sortDirection }: EditCommand,
): SortOrder | undefined {
  if (type !== 'SORT_CELLS' || sheetId === undefined || col === undefined || zone === undefined) return undefined;
  // Frozen rows are headers: Google leaves them where they are.
  const top = Math.max(zone.top, getters.getPaneDivisions(sheetId).ySplit);
  const area = { row: top, col: zone.left, rows: zone.bottom - top + 1, cols: zone.right - zone.left + 1 };
  if (area.rows < 1) return undefined;
  return { sheetId: gidOf(sheetId), zone: area, col, ascending: sortDirection !== 'desc' };
}

function touchesGuarded({ getters }: Model, command: EditCommand): boolean {
  const sheetId = command.sheetId ?? getters.getActiveSheetId();
  const boxes = edited(command);
  if (boxes.length === 0) return false;
  const marks = marksIn(getters);
  const isOpen = (protection: Mark, box: Box) =>
    marks.getMarks('unprotected').some((mark) => mark.data.protection === protection.id && holds(mark, box));
  return marks
    .getMarksOf('protection', sheetId)
    .some((mark) => boxes.some((box) => overlaps(mark, box) && !isOpen(mark, box)));
}

function edited({ type, col, row, content, target }: EditCommand): readonly Box[] {
  if (type === 'UPDATE_CELL' && content !== undefined && col !== undefined && row !== undefined) {
    return [{ left: col, right: col, top: row, bottom: row }];
  }
  return type === 'DELETE_CONTENT' || type === 'PASTE' || type === 'PASTE_FROM_OS_CLIPBOARD' ? (target ?? []) : [];
}

/** An edit that lies within a part of a protected sheet which anyone may edit. */
function holds({ range }: Mark, box: Box): boolean {
  if (!range) return false;
  const { left, top, right, bottom } = range.zone;
  return box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
}

function overlaps({ range }: Mark, box: Box): boolean {
  if (!range) return true;
  const { left, top, right, bottom } = range.zone;
  return box.left <= right && box.right >= left && box.top <= bottom && box.bottom >= top;
}
