// Takes a step back: moves by new moves, added rows by taking them out, fields by what they held; or not at all.
import { exactQuantity, stockBySku } from '../domain/ledger';
import type { Cell } from '../schema/cells';
import { readUndo } from '../schema/wire';
import { tableNamed } from '../tabs';
import { inventory } from '../tabs/inventory/table';
import { stockMoves } from '../tabs/stock-moves/table';
import { reversal, wasReversed } from './actions/stock';
import type { RowRef, Undo, UndoOutcome } from './api';
import type { Desk } from './ports';
import {
  type Addition,
  type Context,
  findRow,
  lockedStep,
  obstacle,
  openContext,
  performStep,
  removeRows,
} from './step';

type Changed = RowRef & { readonly fields: readonly string[] };

/** The fields of a row that no longer hold what the step left there; undefined when the row is gone. */
function changedFields(
  context: Context,
  { table: tableName, id }: RowRef,
  left: { readonly [key: string]: Cell },
): readonly string[] | undefined {
  const table = tableNamed(tableName);
  const found = findRow(context, table, id);
  if (!found) return undefined;
  return Object.entries(left).flatMap(([key, cell]) => {
    const column = table.inputs[key];
    // What is no input column of ours was never written by a step.
    return column && (found.cells[key] ?? '') === cell ? [] : [column?.label ?? key];
  });
}

/** Every input cell of a row that a step added, as it left them. */
function wholeRow(tableName: string, cells: { readonly [key: string]: Cell }): { readonly [key: string]: Cell } {
  const keys = Object.keys(tableNamed(tableName).inputs);
  return { ...Object.fromEntries(keys.map((key) => [key, ''])), ...cells };
}

/** The rows that a step added and beside which people wrote in columns of their own: that would go with them. */
function writtenBeside(desk: Desk, context: Context, remove: Undo['remove']): readonly Changed[] {
  return [...new Set(remove.map(({ table }) => table))].flatMap((name) => {
    const table = tableNamed(name);
    const rows = remove.flatMap(({ table: its, id }) => {
      const number = its === name ? findRow(context, table, id)?.number : undefined;
      return number === undefined ? [] : [{ id, number }];
    });
    const columns = desk.tab(table)?.typedBeside(rows.map(({ number }) => number)) ?? [];
    return columns.flatMap((fields, index) => {
      const { id } = rows[index] ?? {};
      return id === undefined || fields.length === 0 ? [] : [{ table: name, id, fields }];
    });
  });
}

function changedSince(desk: Desk, context: Context, { remove, restore, reverse }: Undo): readonly Changed[] {
  const rows = [
    ...remove.map(({ table, id, cells }) => ({ table, id, left: wholeRow(table, cells) })),
    ...restore.map(({ table, id, cells }) => ({
      table,
      id,
      left: Object.fromEntries(Object.entries(cells).map(([key, { now }]) => [key, now])),
    })),
  ];
  const changed = rows.flatMap(({ table, id, left }): readonly Changed[] => {
    const fields = changedFields(context, { table, id }, left);
    return fields?.length === 0 ? [] : [{ table, id, fields: fields ?? [] }];
  });
  const settled = reverse.flatMap((id): readonly Changed[] => {
    const move = findRow(context, stockMoves, id)?.row;
    return move && !wasReversed(move, context) ? [] : [{ table: stockMoves.name, id, fields: [] }];
  });
  return [...changed, ...settled, ...soldSince(context, reverse), ...writtenBeside(desk, context, remove)];
}

/** The items that taking moves back would leave below zero: what came in has gone out since. */
function soldSince(context: Context, reverse: readonly string[]): readonly Changed[] {
  const left = new Map<string, number>();
  for (const id of reverse) {
    const { sku, quantity = 0 } = findRow(context, stockMoves, id)?.row ?? {};
    if (sku !== undefined) left.set(sku, (left.get(sku) ?? 0) - quantity);
  }
  const stock = stockBySku(context.rowsOf(stockMoves).map(({ row }) => row));
  return [...left].flatMap(([sku, change]) =>
    change < 0 && exactQuantity(stock(sku).onHand + change) < 0
      ? [{ table: inventory.name, id: sku, fields: [inventory.computed.onHand.label] }]
      : [],
  );
}

/** Refused, with what is in the way, as soon as one of the cells was changed since. */
export function undoStep(desk: Desk, sent: unknown): UndoOutcome {
  const undo: Undo = readUndo(sent);
  const held = lockedStep(desk, (begun): UndoOutcome => {
    const context = openContext(desk);
    const changed = changedSince(desk, context, undo);
    if (changed.length > 0) return { ok: false, changed };
    const moves = undo.reverse.flatMap((id): readonly Addition[] => {
      const move = findRow(context, stockMoves, id)?.row;
      return move ? [{ table: stockMoves, values: reversal(move, context) }] : [];
    });
    const refused = obstacle(desk, { additions: moves });
    if (refused) return { ok: false, refused };
    performStep(desk, context, { additions: moves, cells: undo.restore.map(backTo) }, undo.id, begun);
    removeRows(desk, context, undo.remove);
    const said = { code: 'undone', id: undo.id } as const;
    return { ok: true, said, rows: moves.map(({ values }) => ({ table: stockMoves.name, id: String(values.moveId) })) };
  });
  return held ? held.done : { ok: false, refused: 'busy' };
}

const backTo = ({ table, id, cells }: Undo['restore'][number]) => ({
  table: tableNamed(table),
  id,
  cells: Object.fromEntries(Object.entries(cells).map(([key, { was }]) => [key, was])),
});
