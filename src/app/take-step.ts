// Takes a step on a row: opened as a form, checked again under the lock, written whole, with the way back.

import type { StepContext } from '../domain/book';
import { typedAs } from '../schema/cells';
import { checkRow } from '../schema/checks';
import { own } from '../schema/own';
import { readText, readTypedFields } from '../schema/wire';
import { tabNamed } from '../tabs';
import { isWhole, type Offer } from '../tabs/step';
import type { Refusal, StepOutcome, StepView } from './api';
import { mixedBehind } from './check-mixed';
import { mayMove, movedBeside } from './foresee';
import { keepStep } from './kept-steps';
import { aboutStep, anySaid, anyStep } from './own-id';
import type { Workbook } from './ports';
import { rowTitle } from './row-title';
import { openHeldToBase } from './stated-currency';
import { lockedStep, obstacle, openContext, performStep } from './step';
import { suggestionsFor } from './suggestions';
import { unreadBehind } from './unread';
import { incompleteBy, nameOf, sentence, wordsOf } from './words';

/** A step of a tab on the row of an id, as the browser sent it. */
export interface SentStep {
  readonly step: string;
  readonly table: string;
  readonly id: unknown;
}

interface StepOn extends SentStep {
  readonly id: string;
}

/** What a step offers on a row now, or why it does not. */
function offerOf(workbook: Workbook, on: StepOn, context: StepContext): Offer | { readonly refused: Refusal } {
  const tab = tabNamed(on.table);
  if (!workbook.tab(tab.table)) return { refused: 'notSetUp' };
  if (!isWhole(tab.table, on.id, context) && !context.find(tab.table, on.id)) return { refused: 'rowGone' };
  const offered = own(tab.steps, on.step)?.(on.id, context, wordsOf(tab));
  return offered ?? anyStep(on.step, on.id, tab.table, context) ?? { refused: 'notNow' };
}

export function stepView(
  workbook: Workbook,
  step: string,
  tableName: string,
  sent: unknown,
): StepView | { readonly refused: Refusal } {
  const id = readText(sent);
  const tab = tabNamed(tableName);
  const { table } = tab;
  const context = openContext(workbook);
  const offer = offerOf(workbook, { step, table: tableName, id }, context);
  if ('refused' in offer) return offer;
  const { sections, rules, total } = offer;
  const fields = sections.flatMap((section) => section.fields);
  const presets = fields.flatMap(({ key, kind }) => {
    const value = offer.presets[key];
    return value === undefined ? [] : [[key, typedAs(kind, value, workbook.reading.decimalMark)]];
  });
  const words: { readonly [step: string]: { readonly about?: string } } = wordsOf(tab).step;
  const about = words[step]?.about ?? aboutStep(step, table.name);
  return {
    step: nameOf(tab, step, offer),
    ...(about === undefined ? {} : { about }),
    ...(offer.foresee || mayMove(table, context) ? { foresees: true as const } : {}),
    row: { table: table.name, id },
    title: rowTitle(table, context.find(table, id)?.row ?? {}),
    spec: { table: table.name, one: table.one, sections, rules, ...(total ? { total } : {}) },
    reading: workbook.reading,
    presets: Object.fromEntries(presets),
    ...suggestionsFor(workbook, context, table, fields),
  };
}

/** What comes of the answers as typed so far, for other rows too; nothing while one of them is wrong. */
export function foreseen(workbook: Workbook, { step, table, id }: SentStep, sentFields: unknown): readonly string[] {
  const on = { step, table, id: readText(id) };
  const typed = readTypedFields(sentFields);
  const context = openContext(workbook);
  const offer = offerOf(workbook, on, context);
  if ('refused' in offer) return [];
  const fields = offer.sections.flatMap((section) => section.fields);
  const checked = checkRow(fields, offer.rules, typed, workbook.reading);
  if (!checked.ok) return [];
  const tab = tabNamed(on.table);
  const own = offer.foresee?.(checked.values) ?? [];
  const planned = mayMove(tab.table, context) ? offer.plan(checked.values) : undefined;
  return [
    ...own.map((told) => sentence(wordsOf(tab).warning, told)),
    ...(planned?.ok ? movedBeside(planned.plan, context) : []),
  ];
}

/** On any problem, or while a question is open, nothing is written. */
export function takeStep(
  workbook: Workbook,
  { step, table, id }: SentStep,
  sentFields: unknown,
  confirmed: unknown,
): StepOutcome {
  const on = { step, table, id: readText(id) };
  const typed = readTypedFields(sentFields);
  const words = wordsOf(tabNamed(on.table));
  const held = lockedStep(workbook, (begun): StepOutcome => {
    const context = openContext(workbook);
    const offer = offerOf(workbook, on, context);
    if ('refused' in offer) return { ok: false, refused: offer.refused };
    const fields = offer.sections.flatMap((section) => section.fields);
    const checked = openHeldToBase(workbook, fields)(checkRow(fields, offer.rules, typed, workbook.reading));
    if (!checked.ok) return checked;
    const planned = offer.plan(checked.values);
    if (!planned.ok) return planned;
    const { plan, said, rows, warnings, letter } = planned;
    const ask = [
      ...mixedBehind(workbook, context, tabNamed(on.table).table, on.id),
      ...unreadBehind(tabNamed(on.table).table, on.id, context).map(incompleteBy),
      ...warnings.map((warning) => sentence(words.warning, warning)),
    ];
    if (ask.length > 0 && confirmed !== true) return { ok: false, ask };
    const refused = context.isWhole() ? obstacle(workbook, plan) : 'columnsMissing';
    if (refused) return { ok: false, refused };
    const undo = performStep(workbook, context, plan, { id: on.id, begun });
    const isEmpty = undo.reverse.length + undo.remove.length + undo.restore.length === 0;
    const told = sentence({ ...words.said, ...anySaid }, said);
    return {
      ok: true,
      said: told,
      rows,
      ...(letter === undefined ? {} : { letter }),
      ...(isEmpty ? {} : { undo: keepStep(workbook, { said: told, undo }, begun) }),
    };
  });
  return held ? held.done : { ok: false, refused: 'busy' };
}
