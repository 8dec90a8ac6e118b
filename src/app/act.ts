// Takes an action on a row: opened as a form, checked again under the lock, written whole, with the way back.
import { typedAs } from '../schema/cells';
import { checkRow } from '../schema/checks';
import { readText, readTypedFields } from '../schema/wire';
import { tableNamed } from '../tables';
import { actionOf } from './actions';
import type { Offer } from './actions/action';
import type { ActionName, ActionView, ActOutcome, Refusal } from './api';
import type { Desk } from './ports';
import { rowTitle } from './row-title';
import { type Context, findRow, lockedStep, obstacle, openContext, performStep } from './step';
import { suggestionsFor } from './suggestions';

/** What an action offers on a row now, or why it does not. */
function offerOf(
  desk: Desk,
  action: ActionName,
  tableName: string,
  id: string,
  context: Context,
): Offer | { readonly refused: Refusal } {
  if (!desk.tab(tableNamed(tableName))) return { refused: 'notSetUp' };
  const found = findRow(context, tableNamed(tableName), id);
  if (!found) return { refused: 'rowGone' };
  return actionOf(action, tableName)?.(id, context) ?? { refused: 'notNow' };
}

export function actionView(
  desk: Desk,
  action: ActionName,
  tableName: string,
  sent: unknown,
): ActionView | { readonly refused: Refusal } {
  const id = readText(sent);
  const table = tableNamed(tableName);
  const context = openContext(desk);
  const offer = offerOf(desk, action, tableName, id, context);
  if ('refused' in offer) return offer;
  const fields = offer.sections.flatMap((section) => section.fields);
  const presets = fields.flatMap(({ key, kind }) => {
    const value = offer.presets[key];
    return value === undefined ? [] : [[key, typedAs(kind, value, desk.reading.decimalMark)]];
  });
  return {
    action,
    row: { table: table.name, id },
    title: rowTitle(table, findRow(context, table, id)?.row ?? {}),
    spec: {
      table: table.name,
      one: table.one,
      sections: offer.sections,
      rules: offer.rules,
      ...(offer.total ? { total: offer.total } : {}),
    },
    reading: desk.reading,
    presets: Object.fromEntries(presets),
    ...suggestionsFor(context.rowsOf, table, fields),
  };
}

/** On any problem, or while a question is open, nothing is written. */
export function act(
  desk: Desk,
  action: ActionName,
  tableName: string,
  sentId: unknown,
  sentFields: unknown,
  confirmed: unknown,
): ActOutcome {
  const id = readText(sentId);
  const typed = readTypedFields(sentFields);
  const held = lockedStep(desk, (begun): ActOutcome => {
    const context = openContext(desk);
    const offer = offerOf(desk, action, tableName, id, context);
    if ('refused' in offer) return { ok: false, refused: offer.refused };
    const fields = offer.sections.flatMap((section) => section.fields);
    const checked = checkRow(fields, offer.rules, typed, desk.reading);
    if (!checked.ok) return checked;
    const planned = offer.plan(checked.values);
    if (!planned.ok) return planned;
    if (planned.warnings.length > 0 && confirmed !== true) return { ok: false, ask: planned.warnings };
    const refused = obstacle(desk, planned.step);
    if (refused) return { ok: false, refused };
    const undo = performStep(desk, context, planned.step, id, begun);
    const isEmpty = undo.reverse.length + undo.remove.length + undo.restore.length === 0;
    return { ok: true, said: planned.said, rows: planned.rows, ...(isEmpty ? {} : { undo }) };
  });
  return held ? held.done : { ok: false, refused: 'busy' };
}
