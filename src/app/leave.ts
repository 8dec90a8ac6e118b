// How a letter or a document leaves: what it changes and its row of the log are written, and where it is wanted it is sent; all of it or nothing.
import type { StepContext } from '../domain/book';
import { openContacts } from '../domain/contacts';
import type { Said } from '../domain/diary';
import type { WrittenMail } from '../domain/digest';
import type { Change, Plan } from '../domain/plan';
import { calendarsOf } from '../domain/whose-calendar';
import { escaped } from '../mail/html';
import type { IsoDate } from '../schema/kinds';
import { isEmailAddress } from '../schema/kinds/email';
import { keyColumn } from '../schema/table';
import { tabs } from '../tabs';
import type { Tab } from '../tabs/tab';
import * as en from '../text/en';
import type { LetterOutcome, Refusal } from './api';
import { isDeskOn } from './desks';
import { keepStep } from './kept-steps';
import type { Mailer, Workbook } from './ports';
import type { Rollbacks } from './row-writes';
import { lockedStep, obstacle, openContext, performStep } from './step';

/** They have as many of their working days to answer. */
const ANSWER_DAYS = 2;

export interface Letter extends Pick<WrittenMail, 'subject' | 'text' | 'html' | 'pdf'> {
  readonly name: string;
  /** By ourselves, or by what the person opened, or did. */
  readonly way: 'send' | 'mail' | 'whatsApp' | 'copy' | 'own';
  /** The ids of the rows that it is about. */
  readonly about: readonly string[];
  readonly logged: string;
  /** What else is written down of it. */
  readonly changes?: readonly Change[];
}

/** Why a letter does not leave. */
type Kept = { readonly refused: Refusal } | { readonly why: string };

export const asHtml = (text: string): string => escaped(text).replace(/\n/g, '<br>');

/** The day by which they should have answered, in their own working days. */
export function followUp(name: string, context: StepContext): IsoDate {
  return calendarsOf(context)(name).forward(context.today, ANSWER_DAYS);
}

/** The tab that keeps what was said; undefined while its desk is off. */
export function diaristOf(context: StepContext): (Tab & Required<Pick<Tab, 'diary'>>) | undefined {
  const found = tabs.find((tab): tab is Tab & Required<Pick<Tab, 'diary'>> => tab.diary !== undefined);
  return found && isDeskOn(found.desk, context.settings()) ? found : undefined;
}

interface Planned {
  readonly plan: Plan;
  readonly logged: { readonly table: string; readonly id: string };
  readonly followUpOn: IsoDate;
}

function planned(letter: Letter, context: StepContext): Planned | undefined {
  const diarist = diaristOf(context);
  if (!diarist) return undefined;
  const followUpOn = followUp(letter.name, context);
  const said: Said = {
    name: letter.name,
    about: letter.about,
    channel: letter.way === 'whatsApp' ? 'WhatsApp' : 'Mail',
    direction: 'Out',
    what: letter.logged,
    ball: 'Them',
    followUpOn,
  };
  const { additions, changes } = diarist.diary(said, context);
  const id = String(additions[0]?.values[keyColumn(diarist.table)] ?? '');
  return {
    plan: { additions, changes: [...changes, ...(letter.changes ?? [])] },
    logged: { table: diarist.table.name, id },
    followUpOn,
  };
}

/** `letterOf` is asked under the lock, by what the workbook holds then. */
export function leave(
  workbook: Workbook,
  mailer: Mailer,
  letterOf: (context: StepContext) => Letter | Kept,
): LetterOutcome {
  const held = lockedStep(workbook, (begun): LetterOutcome => {
    const context = openContext(workbook);
    const letter = letterOf(context);
    if (!('name' in letter)) return { ok: false, ...letter };
    return written({ workbook, mailer, context, begun }, letter);
  });
  return held ? held.done : { ok: false, refused: 'busy' };
}

interface Run {
  readonly workbook: Workbook;
  readonly mailer: Mailer;
  readonly context: StepContext;
  readonly begun: Rollbacks;
}

function written({ workbook, mailer, context, begun }: Run, letter: Letter): LetterOutcome {
  const { name, way, subject, text, html, pdf } = letter;
  const isSent = way === 'send';
  const lacking = isSent ? mailer.lacking() : undefined;
  if (lacking) return { ok: false, lacking };
  const step = planned(letter, context);
  if (!step) return { ok: false, refused: 'notNow' };
  const email = openContacts(context)(name)?.email ?? '';
  if (isSent && !isEmailAddress(email)) return { ok: false, why: en.chase.wrongAddress(email) };
  if (isSent && mailer.left < 1) return { ok: false, refused: 'noMailLeft' };
  const refused = obstacle(workbook, step.plan);
  if (refused) return { ok: false, refused };
  const undo = performStep(workbook, context, step.plan, { id: step.logged.id, begun });
  const told = en.chase.said(name, isSent ? 'sent' : 'opened', en.page.day(step.followUpOn));
  const done = { ok: true, said: told, rows: [step.logged] } as const;
  if (!isSent) return { ...done, undo: keepStep(workbook, { said: told, undo }, begun) };
  // Last of all, and with no Undo: a mail cannot be taken back.
  const { whole } = mailer.send({ to: email, subject, text, html, replyTo: workbook.user, ...(pdf ? { pdf } : {}) });
  return whole ? done : { ...done, said: `${told} ${en.paper.noPdf}` };
}
