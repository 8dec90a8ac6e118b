// A workbook with rows that need someone, and what its reminders did.
import type { ReminderView, SaveRemindersOutcome } from '../../src/app/api';
import { fromDayNumber } from '../../src/schema/dates';
import type { Scalar } from '../../workbench/engine/book';
import type { LocalOptions } from '../../workbench/runtime/local';
import { type AddOn, openSetUp, plainOrder } from './add-on';

export const ANA = 'ana@studio.example';
export const BEN = 'ben@studio.example';

/** Monday, the day after the tests' today. */
export const MONDAY = '2026-11-23';

/** Types rows into a tab from row 2 on, by label, without onEdit: as when another script writes. */
export function paste(addOn: AddOn, tab: string, rows: readonly { readonly [label: string]: Scalar }[]): void {
  const id = addOn.sheetId(tab);
  const header = addOn.book.read(id, { row: 0, col: 0, rows: 1, cols: addOn.book.sheet(id).cols })[0] ?? [];
  const labels = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  for (const label of labels) {
    const col = header.findIndex(({ display }) => display === label);
    if (col < 0) throw new Error(`${tab} has no column ${label}.`);
    addOn.book.write(
      id,
      { row: 1, col, rows: rows.length, cols: 1 },
      rows.map((row) => [{ typed: String(row[label] ?? '') }]),
    );
  }
}

/** An order as it stands on the sheet: late by three days on Monday. */
export const lateOrder = (number: number, owner: string, due = '2026-11-20') => ({
  'Order ID': `ORD-${String(number).padStart(4, '0')}`,
  Style: plainOrder.style ?? '',
  Factory: plainOrder.factory ?? '',
  Quantity: 400,
  'Original ex-factory': due,
  Stage: 'In production',
  Owner: owner,
});

export function openReminders(options: Partial<LocalOptions> = {}): AddOn {
  return openSetUp({ freeCalls: true, ...options });
}

/** What the panel says for a person. */
export function panel(addOn: AddOn, user = ANA): ReminderView {
  const answer = addOn.google.call('reminders', [], user);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.result as ReminderView;
}

export function save(addOn: AddOn, typed: { readonly [field: string]: string }, user = ANA): SaveRemindersOutcome {
  const answer = addOn.google.call('saveReminders', [typed], user);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.result as SaveRemindersOutcome;
}

/** Switches a person's clock on. */
export function switchOn(addOn: AddOn, user = ANA, typed: { readonly [field: string]: string } = {}): void {
  const outcome = save(addOn, { on: 'on', ...typed }, user);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
}

/** Moves the clock and lets the triggers that fall due run. */
export function at(addOn: AddOn, instant: string): number {
  addOn.clock.set(instant);
  return addOn.google.runDueTriggers();
}

/** Runs a person's trigger out of turn, as Google does when it is late or repeats itself; says whether the run failed. */
export function again(addOn: AddOn, user = ANA): { readonly ok: boolean } {
  const trigger = addOn.google.triggers().find((candidate) => candidate.user === user);
  if (!trigger) throw new Error(`${user} has no clock.`);
  return addOn.google.runTrigger(trigger.id);
}

/** Who was sent what, one line a mail. */
export function mails(addOn: AddOn): readonly string[] {
  return addOn.google.state().mail.map(({ to, subject }) => `${to}: ${subject}`);
}

/** The log, one line a row. */
export function logged(addOn: AddOn): readonly string[] {
  return addOn.rows('Reminder log').map((row) => {
    const of = (label: string) => row[label]?.display ?? '';
    return [fromDayNumber(Number(row.Day?.value)), of('Recipient'), of('Rows'), of('State')].join(' ');
  });
}
