// What Google remembers between runs besides the workbook: properties, triggers, mail and quotas; JSON, kept by the server.
import type { Zone } from '../engine/book';

export interface TriggerState {
  id: string;
  user: string;
  functionName: string;
  source: 'CLOCK' | 'SPREADSHEETS';
  eventType: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  /** Of a clock trigger: how it was asked for, and the instant at which it is next due. */
  schedule?: Schedule;
  dueAt?: number;
}

export interface Schedule {
  everyMinutes?: number;
  everyHours?: number;
  everyDays?: number;
  everyWeeks?: number;
  onMonthDay?: number;
  /** 0 is Sunday. */
  onWeekDay?: number;
  atHour?: number;
  nearMinute?: number;
  timeZone: string;
  /** How much later, in milliseconds, than asked for it fires. */
  drift?: number;
  /** A single time, in milliseconds of the epoch. */
  at?: number;
}

export interface SentMail {
  at: number;
  from: string;
  to: string;
  cc?: string;
  bcc?: string;
  replyTo?: string;
  name?: string;
  subject: string;
  body: string;
  htmlBody?: string;
  attachments: { name: string; contentType: string; bytes: number }[];
}

/** A mail that is on its way, with the contents that the state does not keep. */
export interface OutgoingMail extends Omit<SentMail, 'attachments'> {
  attachments: MailPart[];
  /** Shown within the HTML as `cid:` and the part's name. */
  inlineImages: MailPart[];
}

export interface MailPart {
  name: string;
  contentType: string;
  /** Base64. */
  content: string;
}

export interface RuntimeState {
  properties: {
    document: Record<string, string>;
    script: Record<string, string>;
    user: Record<string, Record<string, string>>;
  };
  triggers: TriggerState[];
  mail: SentMail[];
  /** By user, the runs of triggers of the last day, and how long they took on Google. */
  triggerTime?: Record<string, { at: number; ms: number }[]>;
  /** The scopes that each user, by address, still has to grant; a user who has granted all is not named. */
  lapsed?: Record<string, string[]>;
  /** What people have turned into Tables: their rows below the header. */
  tables?: { sheetId: number; zone: Zone }[];
  /** The number of the next trigger. */
  nextTrigger: number;
}

export function emptyState(): RuntimeState {
  return { properties: { document: {}, script: {}, user: {} }, triggers: [], mail: [], nextTrigger: 1 };
}
