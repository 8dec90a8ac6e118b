// Reminders by hand: the mail as it would be now, one to oneself, and a row put off until a day.
import type { Digest, WrittenMail } from '../domain/digest';
import { digestFor } from '../domain/digests';
import { checkField } from '../schema/checks';
import { readText } from '../schema/wire';
import { tableNamed } from '../tabs';
import * as en from '../text/en';
import { mailWords } from '../text/languages';
import type { Refusal, SnoozeOutcome, TestOutcome } from './api';
import { keepStep } from './kept-steps';
import type { Mailer, Workbook } from './ports';
import { remindersNow } from './reminders-now';
import { lockedStep, obstacle, openContext, performStep } from './step';

type Compose = (digest: Digest) => WrittenMail;

export function previewReminder(workbook: Workbook, compose: Compose): WrittenMail | { readonly refused: Refusal } {
  const digest = digestNow(workbook);
  return digest ? compose(digest) : { refused: 'notSetUp' };
}

function digestNow(workbook: Workbook): Digest | undefined {
  const now = remindersNow(workbook);
  return now && digestFor(workbook.user, now.owned, now.context);
}

/** Sends the preview to the person; the log of the reminders does not count it. */
export function sendTestReminder(workbook: Workbook, mailer: Mailer, compose: Compose): TestOutcome {
  const lacking = mailer.lacking();
  if (lacking) return { ok: false, lacking };
  const mailsLeft = mailer.left;
  if (mailsLeft < 1) return { ok: false, refused: 'noMailLeft' };
  const digest = digestNow(workbook);
  if (!digest) return { ok: false, refused: 'notSetUp' };
  const mail = compose(digest);
  try {
    mailer.send({ ...mail, subject: mailWords(digest.language).test(mail.subject) });
  } catch (error) {
    return { ok: false, why: String(error instanceof Error ? error.message : error) };
  }
  return { ok: true, to: mail.to, mailsLeft: mailsLeft - 1 };
}

/** Writes the row's Snoozed until, as a step of its own. */
export function snooze(workbook: Workbook, tableName: string, sentId: unknown, sentDay: unknown): SnoozeOutcome {
  const table = tableNamed(tableName);
  const column = table.inputs.snoozedUntil;
  if (!column) throw new Error(`Rows of ${tableName} cannot be snoozed.`);
  const id = readText(sentId);
  const checked = checkField(column.kind, readText(sentDay), workbook.reading);
  if (!checked.ok) return { ok: false, problems: { snoozedUntil: checked.problem } };
  const { value: until } = checked;
  const plan = { changes: [{ table, id, values: { snoozedUntil: until } }] };
  const held = lockedStep(workbook, (begun): SnoozeOutcome => {
    const refused = obstacle(workbook, plan);
    if (refused) return { ok: false, refused };
    const context = openContext(workbook);
    if (id === '' || !context.find(table, id)) return { ok: false, refused: 'rowGone' };
    const undo = performStep(workbook, context, plan, { id, begun });
    const day = String(until ?? '');
    const said = en.said.snoozed(id, day);
    return {
      ok: true,
      until: day,
      ...(undo.restore.length > 0 ? { undo: keepStep(workbook, { said, undo }, begun) } : {}),
    };
  });
  return held ? held.done : { ok: false, refused: 'busy' };
}
