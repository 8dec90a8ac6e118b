// Reminders by hand: the mail as it would be now, one to oneself, and a row put off until a day.
import type { Digest, WrittenMail } from '../domain/digest';
import { digestFor } from '../domain/digests';
import { writeCell } from '../schema/cells';
import { checkField } from '../schema/checks';
import { namingColumns } from '../schema/table';
import { readText } from '../schema/wire';
import { tableNamed } from '../tabs';
import { mailWords } from '../text/languages';
import type { Refusal, SnoozeOutcome, TestOutcome } from './api';
import type { Desk, Post } from './ports';
import { remindersNow } from './reminders-now';
import { rowOfId } from './select-row';

type Compose = (digest: Digest) => WrittenMail;

export function previewReminder(desk: Desk, compose: Compose): WrittenMail | { readonly refused: Refusal } {
  const digest = digestNow(desk);
  return digest ? compose(digest) : { refused: 'notSetUp' };
}

function digestNow(desk: Desk): Digest | undefined {
  const now = remindersNow(desk);
  return now && digestFor(desk.user, now.owned, now.context);
}

/** Sends the preview to the person; the log of the reminders does not count it. */
export function sendTestReminder(desk: Desk, post: Post, compose: Compose): TestOutcome {
  const mailsLeft = post.left;
  if (mailsLeft < 1) return { ok: false, refused: 'noMailLeft' };
  const digest = digestNow(desk);
  if (!digest) return { ok: false, refused: 'notSetUp' };
  const mail = compose(digest);
  try {
    post.send({ ...mail, subject: mailWords(digest.language).test(mail.subject) });
  } catch (error) {
    return { ok: false, why: String(error instanceof Error ? error.message : error) };
  }
  return { ok: true, to: mail.to, mailsLeft: mailsLeft - 1 };
}

/** Writes the row's Snoozed until, found by its id under the lock. */
export function snooze(desk: Desk, tableName: string, sentId: unknown, sentDay: unknown): SnoozeOutcome {
  const table = tableNamed(tableName);
  const column = table.inputs.snoozedUntil;
  if (!column) throw new Error(`Rows of ${tableName} cannot be snoozed.`);
  const id = readText(sentId);
  const checked = checkField(column.kind, readText(sentDay), desk.reading);
  if (!checked.ok) return { ok: false, problems: { snoozedUntil: checked.problem } };
  const held = desk.locked((): Refusal | undefined => {
    const tab = desk.tab(table);
    if (!tab) return 'notSetUp';
    if (['snoozedUntil', ...namingColumns(table)].some((key) => tab.missing.includes(key))) return 'columnsMissing';
    const row = id === '' ? undefined : rowOfId(table, tab, id);
    if (row === undefined) return 'rowGone';
    tab.write(row, ['snoozedUntil'], [[writeCell(column.kind, checked.value)]]);
    return undefined;
  });
  if (!held) return { ok: false, refused: 'busy' };
  return held.done ? { ok: false, refused: held.done } : { ok: true, until: String(checked.value ?? '') };
}
