// All that is open with one person or company, from every tab by its own judge: our turn first, then theirs, then what is on track.
import type { BookRow, StepContext } from '../domain/book';
import { openCalendars } from '../domain/calendars';
import { type Contact, contactOf, contactsTable, namesAnybody, namesContact } from '../domain/contacts';
import type { Block, Day, Line } from '../domain/panel';
import { closedDaysOf, workingDays } from '../domain/settings/calendars';
import { weekdaysInShort } from '../domain/settings/kinds';
import { localTime } from '../domain/time-zones';
import { normaliseKey } from '../schema/cells';
import { keyColumn, type Table, toneOfStatus } from '../schema/table';
import type { About, Tab } from '../tabs/tab';
import * as en from '../text/en';
import { attentionRows, type OwnedAttention } from './attention';
import { lineOf } from './attention-line';
import { tabsOn } from './desks';
import type { Workbook } from './ports';
import { partyOf } from './row-title';
import { amountIn, titleIn } from './words';

/** The first few of a part are enough for a panel. */
const MOST_LINES = 12;

interface OpenRow {
  readonly tab: Tab;
  readonly row: BookRow;
}

const idOf = ({ table }: Tab, { row }: BookRow) => String(row[keyColumn(table)] ?? '');
const rowKey = (table: string, id: string) => `${table}/${normaliseKey(id)}`;

/** The rows of other tabs that name somebody, by table and id; rows without an id have no panel to lead to. */
function rowsWith(name: string, context: StepContext): ReadonlyMap<string, OpenRow> {
  const tabs = tabsOn(context).filter(({ table }) => namesAnybody(table));
  const rows = tabs.flatMap((tab) =>
    context
      .rowsOf(tab.table)
      .filter((row) => idOf(tab, row) !== '' && namesContact({ table: tab.table, row }, name))
      .map((row) => [rowKey(tab.table.name, idOf(tab, row)), { tab, row }] as const),
  );
  return new Map(rows);
}

/** A row that nobody has to be told of: how it stands. */
function quietLine({ tab, row }: OpenRow, about: About): Line {
  const { table } = tab;
  const status = String((table.status && row.figures[table.status.column]) ?? '');
  return {
    table: table.name,
    id: idOf(tab, row),
    title: titleIn(tab, about.title),
    mark: en.statusWord(status).toLowerCase(),
    tone: toneOfStatus(table, status),
    party: partyOf(table, about.party),
    amount: amountIn(about.amount),
    panel: true,
  };
}

const part = (title: string, lines: readonly Line[], none?: string): Block => ({
  draw: 'rows',
  title: en.partner.titled(title, lines.length, MOST_LINES),
  lines: lines.slice(0, MOST_LINES),
  ...(none === undefined ? {} : { none }),
});

/** When it is there now, when they work, and when they are closed next. */
function there(workbook: Workbook, context: StepContext, { name, timeZone, calendar }: Contact): readonly Day[] {
  const say = en.partner;
  const settings = context.settings();
  const open = openCalendars(settings).calendarFor(name, calendar);
  const isKnown = open.key !== '';
  const { day, time } =
    timeZone === undefined ? { day: context.today, time: '' } : localTime(workbook.moment().at, timeZone);
  const isClosed = isKnown && !open.isOpen(day);
  const weekdays = settings.get(workingDays, name) ?? settings.get(workingDays, calendar ?? name);
  const closed = isKnown ? open.closed.find(({ to }) => to >= day) : undefined;
  return [
    ...(time === ''
      ? []
      : [
          {
            label: say.localTime,
            text: say.timeOn(time, day),
            tone: isClosed ? 'soon' : 'plain',
            note: isClosed ? say.closedToday : String(timeZone),
          } as const,
        ]),
    weekdays === undefined
      ? { label: say.works, text: say.notKnown, tone: 'plain', note: say.inSettings(workingDays.name, name) }
      : { label: say.works, text: weekdaysInShort(weekdays), tone: 'plain' },
    ...(closed ? [{ label: say.closedNext, text: say.span(closed.from, closed.to), tone: 'plain' } as const] : []),
    ...(isKnown ? [closedDaysKnown(name, open.knownTo)] : []),
  ];
}

/** To which year somebody has said when they are closed: a later day is counted as if they never were. */
function closedDaysKnown(name: string, knownTo: number | undefined): Day {
  const say = en.partner;
  return knownTo === undefined
    ? { label: say.closedDays, text: say.notKnown, tone: 'plain', note: say.inSettings(closedDaysOf.name, name) }
    : { label: say.closedDays, text: say.knownTo(knownTo), tone: 'plain' };
}

/** What the panel of a contact tells before its own parts; nothing for a row of another table. */
export function partnerBlocks(
  workbook: Workbook,
  context: StepContext,
  { table, row }: { table: Table; row: BookRow },
): readonly Block[] {
  const contacts = contactsTable(context);
  if (!contacts || contacts.name !== table.name) return [];
  const contact = contactOf(contacts, row);
  const { name } = contact;
  const rows = rowsWith(name, context);
  const wanting = attentionRows(context).filter((each) => !each.aside && rows.has(rowKey(each.table, each.id)));
  const isTheirs = ({ turn }: OwnedAttention) => turn !== undefined && normaliseKey(turn) === normaliseKey(name);
  const told = new Set(wanting.map((each) => rowKey(each.table, each.id)));
  const tellers = new Map(tabsOn(context).map((tab) => [tab, tab.about?.(context)]));
  const quiet = [...rows].flatMap(([key, open]) => {
    const tell = tellers.get(open.tab);
    return told.has(key) || !tell || !open.tab.isOpen?.(open.row) ? [] : quietLine(open, tell(open.row));
  });
  const say = en.partner;
  return [
    { draw: 'days', title: say.there, days: there(workbook, context, contact) },
    part(say.ours, wanting.filter((each) => !isTheirs(each)).map(lineOf)),
    part(say.theirs, wanting.filter(isTheirs).map(lineOf)),
    part(say.onTrack, quiet, wanting.length === 0 ? say.nothing : undefined),
  ];
}
