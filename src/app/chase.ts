// A letter to one partner about all that waits for it, in its language; once it has left, it stands in the log.
import type { StepContext } from '../domain/book';
import { openContacts } from '../domain/contacts';
import type { FindingSpec } from '../domain/finding';
import { toldOf, urgencyOf } from '../domain/finding';
import type { Change } from '../domain/plan';
import { localTime } from '../domain/time-zones';
import { dateOf } from '../mail/dates';
import { normaliseKey } from '../schema/keys';
import type { IsoDate } from '../schema/kinds';
import { readChase } from '../schema/letter';
import { keyColumn } from '../schema/table';
import { readText } from '../schema/wire';
import { tabNamed } from '../tabs';
import type { Ask, Tab } from '../tabs/tab';
import * as en from '../text/en';
import { languageOf, letterWords, mailWords } from '../text/languages';
import type { ChaseLine, ChaseView, LetterOutcome, Refusal } from './api';
import { attentionRows, type OwnedAttention, wantingRows } from './attention';
import { isSetUp } from './book';
import { saysOf } from './compose';
import { tabsOn } from './desks';
import { asHtml, followUp, leave } from './leave';
import type { Mailer, Workbook } from './ports';
import { openContext } from './step';
import { findingIn, titleIn } from './words';

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
    return [ask(row) ?? []].flat().flatMap((asked) => {
      const spec = findings[asked.finding.code];
      return id === undefined || !spec ? [] : [{ ...asked, tab, id: String(id), spec }];
    });
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

/** Whether a letter to somebody would say anything; what is known to need somebody already is looked at first. */
export function isChased(name: string, context: StepContext, known: readonly OwnedAttention[]): boolean {
  const isTheirs = isOf(name);
  const waitsForThem = ({ table, turn }: OwnedAttention) =>
    turn !== undefined && isTheirs(turn) && !tabNamed(table).asks;
  return (
    known.some(waitsForThem) ||
    tabsOn(context).some((tab) => askedBy(tab, context).some((asked) => isTheirs(asked.name))) ||
    attentionRows(context).some(waitsForThem)
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

/** What the rows that a letter is about are changed to once it has left. */
const toldBy = (about: readonly string[], context: StepContext): readonly Change[] =>
  tabsOn(context).flatMap(({ table, told }) => {
    const changes = told?.(context);
    return changes
      ? about.flatMap((id) => {
          const row = context.find(table, id);
          const values = row && changes(row);
          return values ? [{ table, id, values }] : [];
        })
      : [];
  });

/** Writes the letter into the log and, where it is wanted, sends it: both or neither. */
export function chase(workbook: Workbook, mailer: Mailer, sent: unknown): LetterOutcome {
  const letter = readChase(sent);
  return leave(workbook, mailer, (context) => ({
    ...letter,
    html: asHtml(letter.text),
    logged: letter.text,
    changes: toldBy(letter.about, context),
  }));
}
