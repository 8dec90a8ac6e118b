// A letter to one partner about all that waits for it, in its language; once it has left, it stands in the log.
import type { StepContext } from '../domain/book';
import { openContacts } from '../domain/contacts';
import type { Said } from '../domain/diary';
import type { FindingSpec } from '../domain/finding';
import { toldOf, urgencyOf } from '../domain/finding';
import { localTime } from '../domain/time-zones';
import { calendarsOf } from '../domain/whose-calendar';
import { dateOf } from '../mail/dates';
import { escaped } from '../mail/html';
import { addDays } from '../schema/dates';
import { normaliseKey } from '../schema/keys';
import type { IsoDate } from '../schema/kinds';
import { isEmailAddress } from '../schema/kinds/email';
import { readChase } from '../schema/letter';
import { keyColumn } from '../schema/table';
import { readText } from '../schema/wire';
import { tabNamed, tabs } from '../tabs';
import type { Ask, Tab } from '../tabs/tab';
import * as en from '../text/en';
import { languageOf, letterWords, mailWords } from '../text/languages';
import type { ChaseLine, ChaseOutcome, ChaseView, Refusal } from './api';
import { type OwnedAttention, wantingRows } from './attention';
import { isSetUp } from './book';
import { saysOf } from './compose';
import { isDeskOn, tabsOn } from './desks';
import { keepStep } from './kept-steps';
import type { Mailer, Workbook } from './ports';
import { lockedStep, obstacle, openContext, performStep } from './step';
import { findingIn, titleIn } from './words';

/** They have as many of their working days to answer. */
const ANSWER_DAYS = 2;

/** A row that a partner is asked about. */
interface Asked extends Ask {
  readonly tab: Tab;
  readonly id: string;
  readonly spec: FindingSpec;
}

const isOf = (name: string) => {
  const wanted = normaliseKey(name);
  return (other: string | undefined) => normaliseKey(other) === wanted;
};

/** What a tab asks by itself, of every row. */
function askedBy(tab: Tab, context: StepContext): readonly Asked[] {
  const { table, findings } = tab;
  const ask = tab.asks?.(context);
  if (!ask) return [];
  return context.rowsOf(table).flatMap((row) => {
    const id = row.row[keyColumn(table)];
    const asked = ask(row);
    const spec = asked && findings[asked.finding.code];
    return id === undefined || !spec || !asked ? [] : [{ ...asked, tab, id: String(id), spec }];
  });
}

/** All that waits for a partner, the most urgent first, and how many rows with it wait for us. */
function waiting(name: string, context: StepContext): { readonly asked: readonly Asked[]; readonly ours: number } {
  const isTheirs = isOf(name);
  const own = tabsOn(context).flatMap((tab) => askedBy(tab, context));
  const wanting = wantingRows(context);
  const judged = wanting.flatMap(({ tab, attention, turn }): readonly Asked[] => {
    const spec = tab.findings[attention.finding.code];
    if (turn === undefined || tab.asks || !spec || attention.id === '') return [];
    return [{ name: turn, title: attention.title, finding: attention.finding, tab, id: attention.id, spec }];
  });
  const urgency = ({ spec, finding }: Asked) => urgencyOf(spec, finding);
  return {
    asked: [...own, ...judged]
      .filter((each) => isTheirs(each.name))
      .sort((one, other) => urgency(one) - urgency(other)),
    ours: wanting.filter(({ attention, turn }) => isTheirs(attention.party) && turn === undefined).length,
  };
}

/** Whether a letter to somebody would say anything, by what is known to need somebody. */
export function isChased(name: string, context: StepContext, wanting: readonly OwnedAttention[]): boolean {
  const isTheirs = isOf(name);
  return (
    wanting.some(({ table, turn }) => turn !== undefined && isTheirs(turn) && !tabNamed(table).asks) ||
    tabsOn(context).some((tab) => askedBy(tab, context).some((asked) => isTheirs(asked.name)))
  );
}

function lineOf({ tab, id, title, finding, spec }: Asked, language: 'en' | 'es', today: IsoDate): ChaseLine {
  const { table } = tab;
  const says = saysOf(tab, language);
  const told = { ...toldOf(spec), table: table.name, id, title, finding, party: '', urgency: 0 };
  const date = dateOf({ ...told, place: { sheetId: 0, row: 0 } }, today);
  const facts = [...(date ? [says.date(date.name, mailWords(language).day(date.day))] : []), says.mark(finding)];
  return {
    table: table.name,
    id,
    text: letterWords(language).line([id, says.title(title)].filter((part) => part !== '').join(' '), facts),
    title: titleIn(tab, title),
    mark: findingIn(tab, finding),
    tone: spec.tone,
  };
}

/** One number with its country code; a word or a stroke in it tells of an extension or of a second number. */
const DIALLED = /^\s*(?:\+|00)\s*[1-9][\d\s.()-]*$/;

/** The figures that WhatsApp is called with; '' for a number without its country code, which would be somebody else's. */
function digitsOf(number = ''): string {
  // The zero that is dialled within a country only.
  const abroad = number.replace('(0)', '');
  const digits = DIALLED.test(abroad) ? abroad.replace(/^\s*00/, '').replace(/\D/g, '') : '';
  // As many as there are in any country.
  return digits.length >= 8 && digits.length <= 15 ? digits : '';
}

export function chaseView(
  workbook: Workbook,
  mailer: Mailer,
  sent: unknown,
): ChaseView | { readonly refused: Refusal } {
  const name = readText(sent);
  if (!isSetUp(workbook)) return { refused: 'notSetUp' };
  const context = openContext(workbook);
  const contact = openContacts(context)(name);
  const language = languageOf(contact?.language ?? '');
  const { asked, ours } = waiting(name, context);
  const followUpOn = followUp(name, context);
  const words = letterWords(language);
  const zone = contact?.timeZone;
  const lacking = mailer.lacking();
  return {
    name: contact?.name ?? name,
    language,
    there: zone === undefined ? '' : en.chase.there(localTime(workbook.moment().at, zone).time),
    email: contact?.email ?? '',
    whatsApp: digitsOf(contact?.whatsApp),
    subject: words.subject(contact?.name ?? name),
    opening: [words.hello(contact?.person ?? contact?.name ?? name), '', words.intro].join('\n'),
    closing: [words.ask(mailWords(language).weekday(followUpOn)), '', words.bye].join('\n'),
    lines: asked.map((each) => lineOf(each, language, context.today)),
    ours,
    followUpOn,
    ...(lacking ? { mailsLeft: 0, lacking } : { mailsLeft: mailer.left }),
  };
}

/** The day by which they should have answered, in their own working days. */
function followUp(name: string, context: StepContext): IsoDate {
  return calendarsOf(context)(name).forward(context.today, ANSWER_DAYS) || addDays(context.today, ANSWER_DAYS);
}

/** Writes the letter into the log and, where it is wanted, sends it: both or neither. */
export function chase(workbook: Workbook, mailer: Mailer, sent: unknown): ChaseOutcome {
  const { name, way, subject, text, about } = readChase(sent);
  const diarist = tabs.find((tab) => tab.diary);
  const lacking = way === 'send' ? mailer.lacking() : undefined;
  if (lacking) return { ok: false, lacking };
  const held = lockedStep(workbook, (begun): ChaseOutcome => {
    const context = openContext(workbook);
    if (!diarist?.diary || !isDeskOn(diarist.desk, context.settings())) return { ok: false, refused: 'notNow' };
    const email = openContacts(context)(name)?.email ?? '';
    if (way === 'send' && !isEmailAddress(email)) return { ok: false, why: en.chase.wrongAddress(email) };
    if (way === 'send' && mailer.left < 1) return { ok: false, refused: 'noMailLeft' };
    const followUpOn = followUp(name, context);
    const said: Said = {
      name,
      about,
      channel: way === 'whatsApp' ? 'WhatsApp' : 'Mail',
      direction: 'Out',
      what: text,
      ball: 'Them',
      followUpOn,
    };
    const plan = diarist.diary(said, context);
    const refused = obstacle(workbook, plan);
    if (refused) return { ok: false, refused };
    const id = String(plan.additions[0]?.values[keyColumn(diarist.table)] ?? '');
    const undo = performStep(workbook, context, plan, { id, begun });
    const isSent = way === 'send';
    const told = en.chase.said(name, isSent ? 'sent' : 'opened', en.page.day(followUpOn));
    const done = { ok: true, said: told, rows: [{ table: diarist.table.name, id }] } as const;
    if (!isSent) return { ...done, undo: keepStep(workbook, { said: told, undo }, begun) };
    // Last of all, and with no Undo: a mail cannot be taken back.
    mailer.send({ to: email, subject, text, html: asHtml(text), replyTo: workbook.user });
    return done;
  });
  return held ? held.done : { ok: false, refused: 'busy' };
}

const asHtml = (text: string) => escaped(text).replace(/\n/g, '<br>');
