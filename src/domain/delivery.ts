// Who gets which mail, by what the Reminder log holds: never two a day for one person, never silence without a word in the log.
import type { IsoDate } from '../schema/kinds';
import type { Digest } from './digest';
import { digestKey } from './digests';

export type LogState = 'Prepared' | 'Sent' | 'Failed' | 'Queued' | 'Unclear' | 'Replaced';

export interface LogRow {
  /** The row's number. */
  readonly row: number;
  readonly key: string;
  readonly day: IsoDate | undefined;
  readonly recipient: string;
  readonly state: LogState | undefined;
}

/**
 * What this run knows of today's mail to a person that it tried before: `untried` never reached the mail service, `sent` did; of `unclear`
 * nobody can tell. Of rows that an earlier run left behind nothing is known.
 */
export type Known = 'untried' | 'sent' | 'unclear';

/** A mail to be sent; `row` is the log row that was waiting for it, if one was. */
export interface Claim {
  readonly key: string;
  readonly digest: Digest;
  readonly row: number | undefined;
}

export interface Settled {
  readonly row: number;
  readonly recipient: string;
  readonly state: 'Sent' | 'Unclear' | 'Replaced';
}

export interface Delivery {
  /** In the order of sending: who already waited first, then the most pressing. */
  readonly claims: readonly Claim[];
  /** Rows that an earlier run left open. */
  readonly settled: readonly Settled[];
}

/**
 * A row still Prepared was being sent when its run ended: it may have gone, so that day's mail is not sent again. A row still Queued was
 * not begun: its mail is sent now if it still says the same, else today's takes its place.
 */
export function planDelivery(
  log: readonly LogRow[],
  digests: readonly Digest[],
  day: IsoDate,
  known: ReadonlyMap<string, Known>,
): Delivery {
  const stateOf = ({ state, ...row }: LogRow): LogState | undefined => {
    if (state !== 'Prepared') return state;
    const told = row.day === day ? known.get(row.recipient) : undefined;
    return told === 'untried' ? 'Queued' : told === 'sent' ? 'Sent' : 'Unclear';
  };
  const rows = log
    .map((row) => ({ ...row, recipient: row.recipient.trim().toLowerCase() }))
    .map((row) => ({ ...row, now: stateOf(row) }));
  const had = new Set([
    ...rows
      .filter((row) => row.day === day && (row.now === 'Sent' || row.now === 'Unclear'))
      .map(({ recipient }) => recipient),
    ...[...known].flatMap(([recipient, told]) => (told === 'untried' ? [] : [recipient])),
  ]);
  const waited = new Set(rows.filter(({ now }) => now === 'Queued').map(({ recipient }) => recipient));
  const reusable = new Map<string, number>();
  for (const { key, row, now } of rows) {
    if ((now === 'Queued' || now === 'Failed') && !reusable.has(key)) reusable.set(key, row);
  }
  const claims = digests
    .filter(({ recipient }) => !had.has(recipient))
    .map((digest) => ({ key: digestKey(digest), digest }))
    .map(({ key, digest }) => ({ key, digest, row: reusable.get(key) }));
  const taken = new Set(claims.map(({ row }) => row));
  const settled = rows.flatMap(({ row, recipient, state, now }): readonly Settled[] => {
    if (now === 'Queued') return taken.has(row) ? [] : [{ row, recipient, state: 'Replaced' }];
    return state === 'Prepared' && (now === 'Sent' || now === 'Unclear') ? [{ row, recipient, state: now }] : [];
  });
  const first = ({ digest }: Claim) => (waited.has(digest.recipient) ? 0 : 1);
  return { claims: [...claims].sort((one, other) => first(one) - first(other)), settled };
}
