// What a run of the reminders works with: what it needs of Google, and what it knows of itself.
import type { Known } from '../domain/delivery';
import type { Digest, WrittenMail } from '../domain/digest';
import { toldIn } from '../schema/told';
import type { Consent, Mailer, PropertyStore, Workbook } from './ports';

const MOST_WORDS = 200;

/** What a run needs of Google. */
export interface Office {
  /** Opened anew for each try; throws where Google gives a run no spreadsheet. */
  openWorkbook(): Workbook;
  openDocumentProperties(): PropertyStore;
  openUserProperties(): PropertyStore;
  /** Whether it has no document to leave word in. */
  isApart(): boolean;
  readonly mailer: Mailer;
  readonly lacking: Consent;
  /** Milliseconds of the epoch. */
  now(): number;
  /** Gives Google's services a moment to recover. */
  pause(): void;
  compose(digest: Digest): WrittenMail;
  /** '' where Google does not tell. */
  user(): string;
}

/** One run, over all its tries. */
export interface Trip {
  /** Its own: a person's clock may ring twice at once. */
  readonly mark: number;
  readonly startedAt: number;
  by: string;
  day: string;
  /** By person. */
  readonly known: Map<string, Known>;
  readonly sent: Set<string>;
  readonly refused: Map<string, string>;
  readonly unclear: Set<string>;
}

export function newTrip(startedAt: number): Trip {
  return {
    mark: Math.random(),
    startedAt,
    by: '',
    day: '',
    known: new Map(),
    sent: new Set(),
    refused: new Map(),
    unclear: new Set(),
  };
}

export function messageOf(error: unknown): string {
  const message = String(error instanceof Error ? error.message : error);
  return (toldIn(message) ?? message).slice(0, MOST_WORDS);
}
