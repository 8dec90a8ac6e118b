// Sends the mails of one run, one after the other, and marks in the log how each fared.
import type { Claim } from '../domain/delivery';
import type { Digest } from '../domain/digest';
import { type Mark, mark } from './mail-log';
import type { Workbook } from './ports';
import { messageOf, type Office, type Trip } from './reminder-run';

/** A run begins no further mail after this. */
const MAIL_TIME = 4.5 * 60_000;

/** Marks each mail before and after it is sent; says how many were tried, and what stopped it before the end. */
export function deliver(
  office: Office,
  workbook: Workbook,
  claims: readonly Claim[],
  trip: Trip,
): { readonly done: number; readonly halted?: 'time' | 'quota' } {
  let after: readonly Mark[] = [];
  const earlier: Mark[] = [];
  let halted: 'time' | 'quota' | undefined;
  let done = 0;
  for (const { key, digest } of claims) {
    const left = office.mailer.left;
    halted = left < 1 ? 'quota' : office.now() - trip.startedAt > MAIL_TIME ? 'time' : undefined;
    if (halted) break;
    const preparedAt = workbook.moment().text;
    trip.known.set(digest.recipient, 'untried');
    mark(workbook, [...after, { key, digest, cells: ['Prepared', preparedAt, '', ''] }], earlier);
    earlier.push(...after);
    const [state, why] = send(office, digest, left, trip);
    after = [{ key, digest, cells: [state, preparedAt, state === 'Sent' ? workbook.moment().text : '', why] }];
    done += 1;
  }
  if (after.length > 0) mark(workbook, after, earlier);
  return { done, ...(halted ? { halted } : {}) };
}

/** Sends one mail, and tries once more where it surely did not go. */
function send(
  office: Office,
  digest: Digest,
  left: number,
  trip: Trip,
): readonly ['Sent' | 'Failed' | 'Unclear', string] {
  const { recipient } = digest;
  const first = trySending(office, digest, left, trip.known);
  const [state, why] = first[0] === 'Failed' ? trySending(office, digest, left, trip.known) : first;
  trip.refused.delete(recipient);
  if (state === 'Failed') trip.refused.set(recipient, why);
  if (state === 'Unclear') trip.unclear.add(recipient);
  if (state === 'Sent') trip.sent.add(recipient);
  return [state, why];
}

/**
 * An error may come after the mail has gone: how many more Google takes from us today tells, at once or a moment later. Both are asked,
 * for a mail of yesterday may leave the count in between.
 */
function trySending(
  office: Office,
  digest: Digest,
  left: number,
  known: Trip['known'],
): readonly ['Sent' | 'Failed' | 'Unclear', string] {
  const { recipient } = digest;
  try {
    const mail = office.compose(digest);
    known.set(recipient, 'unclear');
    office.mailer.send(mail);
    known.set(recipient, 'sent');
    return ['Sent', ''];
  } catch (error) {
    const why = messageOf(error);
    const atOnce = office.mailer.left;
    office.pause();
    const remaining = [atOnce, office.mailer.left];
    const state = remaining.includes(left - 1)
      ? 'Sent'
      : remaining.every((count) => count === left)
        ? 'Failed'
        : 'Unclear';
    if (state !== 'Unclear') known.set(recipient, state === 'Sent' ? 'sent' : 'untried');
    return [state, why];
  }
}
