// A document for a partner: drawn as the person words it, looked at, and written down once it leaves.
import type { BookRow, StepContext } from '../domain/book';
import { openContacts } from '../domain/contacts';
import type { Sheet } from '../domain/paper';
import { paperHtml, paperPage, paperText } from '../mail/paper';
import { type AskedSheet, readAskedSheet, readSheet } from '../schema/letter';
import { readText } from '../schema/wire';
import { tabNamed } from '../tabs';
import type { Tab } from '../tabs/tab';
import * as en from '../text/en';
import { languageOf } from '../text/languages';
import type { LetterOutcome, Refusal, SheetView } from './api';
import { isSetUp } from './book';
import { asHtml, diaristOf, followUp, leave } from './leave';
import type { Mailer, Workbook } from './ports';
import { openContext } from './step';
import { wordsOf } from './words';

/** Of the window that the printed page stands in. */
export const paperTitle = en.paper.page.title;

/** Whether a row can send one now: what was sent is written into the log. */
export const hasSheet = ({ sheet }: Tab, row: BookRow, context: StepContext): boolean =>
  sheet?.to(row) !== undefined && diaristOf(context) !== undefined;

function sheetOf(tab: Tab, row: BookRow, context: StepContext, asked?: AskedSheet): Sheet | undefined {
  const name = hasSheet(tab, row, context) ? tab.sheet?.to(row) : undefined;
  if (name === undefined) return undefined;
  const language = asked?.language ?? partnerLanguage(name, context);
  const wanted = { language, fields: asked?.fields, answerBy: followUp(name, context) };
  return tab.sheet?.draw(row, context, wanted, wordsOf(tab));
}

const partnerLanguage = (name: string, context: StepContext) => languageOf(openContacts(context)(name)?.language ?? '');

export function sheetView(
  workbook: Workbook,
  mailer: Mailer,
  tableName: string,
  sentId: unknown,
  sentAsked?: unknown,
): SheetView | { readonly refused: Refusal } {
  const id = readText(sentId);
  const asked = readAskedSheet(sentAsked);
  const tab = tabNamed(tableName);
  if (!isSetUp(workbook)) return { refused: 'notSetUp' };
  const context = openContext(workbook);
  const row = context.find(tab.table, id);
  if (!row) return { refused: 'rowGone' };
  const sheet = sheetOf(tab, row, context, asked);
  if (!sheet) return { refused: 'notNow' };
  const { name, subject, message, version, marked, fields, lacks, paper } = sheet;
  const lacking = mailer.lacking();
  return {
    name,
    language: paper.language,
    email: openContacts(context)(name)?.email ?? '',
    subject,
    message,
    version,
    called: tab.sheet?.named(wordsOf(tab)) ?? '',
    marked,
    title: paper.title,
    fields,
    lacks,
    html: paperHtml(paper),
    text: paperText(paper),
    ...(lacking ? { mailsLeft: 0, lacking } : { mailsLeft: mailer.left }),
  };
}

/** Marks the rows as told, adds the row of the log and, where it is wanted, sends it: just as the person saw it, or not at all. */
export function sendSheet(workbook: Workbook, mailer: Mailer, sent: unknown): LetterOutcome {
  const { table, id, way, asked, message, seen } = readSheet(sent);
  return leave(workbook, mailer, (context) => {
    const tab = tabNamed(table);
    const row = context.find(tab.table, id);
    if (!row) return { refused: 'rowGone' };
    const sheet = sheetOf(tab, row, context, asked);
    if (!sheet) return { refused: 'notNow' };
    const { name, subject, paper, about, changes, logged } = sheet;
    const text = paperText(paper);
    if (text !== seen) return { why: en.paper.changed };
    return {
      name,
      way,
      subject,
      text: [message.trim(), text].filter((part) => part !== '').join('\n\n'),
      html: [asHtml(message.trim()), paperHtml(paper)].filter((part) => part !== '').join('<br><br>'),
      about,
      changes,
      logged,
      pdf: { name: subject, html: paperPage(paper) },
    };
  });
}
