// What the page of a partner's reply says: what it read, what would change, and why a line is not ticked.
import { listed, plural, yearDay } from '../english';

const ofDays = (days: readonly string[]) => days.map(yearDay).join(' or ');

export const reply = {
  title: 'Paste a reply',
  check: 'What would change',
  done: 'Done',
  text: 'The reply, or a list of orders',
  textHelp:
    'A mail, a WhatsApp chat, or the rows of a spreadsheet with their header. English or Spanish. It is read here, on this page, and is sent nowhere.',
  orFile: 'Or choose a workbook or CSV file',
  fromWhom: 'From',
  nobody: 'Not known',
  read: 'Read it',
  reading: 'Reading…',
  nothingPasted: 'Paste what they wrote first.',
  nothingFound: 'Nothing in it would change a row.',
  nothingFoundHelp: 'It names no day, number or order that fits what is open here, or all of it stands there already.',
  again: 'Change the text',
  another: 'Paste another',
  was: (was: string, becomes: string) => `${was === '' ? 'blank' : was} → ${becomes === '' ? 'blank' : becomes}`,
  newRow: (one: string) => `New ${one}`,
  newOf: (one: string, of: string) => `New ${one} of ${of}`,
  shifted: (days: number) => `${plural(Math.abs(days), 'day', 'days')} ${days < 0 ? 'earlier' : 'later'}`,
  whichRow: (one: string) => `Which ${one}?`,
  choose: 'Choose',
  noneOpen: (one: string) => `No open ${one} fits.`,
  quantity: 'Pieces',
  lines: (count: number) => plural(count, 'line', 'lines'),
  apply: (count: number) => (count === 0 ? 'Nothing is ticked' : `Apply ${plural(count, 'change', 'changes')}`),
  applying: 'Writing…',
  keepMine: 'Write them all the same',
  unknown: (codes: readonly string[]) => `Not among the open orders: ${listed(codes)}.`,
  old: (days: readonly string[]) => `Read as days that no longer hold: ${listed(days)}.`,
  conflicts: 'Somebody changed this meanwhile. Nothing was written yet.',
  conflict: (id: string, label: string, was: string, now: string) =>
    now === '' && was === id
      ? `${id} is not there any more.`
      : `${id}, ${label}: was ${was || 'blank'}, is ${now || 'blank'} now.`,
  row: 'Row',
  wrong: 'Nothing was written.',
  undo: 'Undo',
  undoing: 'Undoing…',
  undone: 'Undone. All is as it was before.',
  undoChanged: (id: string) => `${id} was changed since, so it cannot be undone from here.`,
  show: (id: string) => `Show ${id}`,
  /** What was done, by cells, rows and new rows. */
  applied: (cells: number, rows: number, added: number, from: string) => {
    const done = [
      ...(cells > 0 ? [`${plural(cells, 'cell', 'cells')} of ${plural(rows, 'row', 'rows')} changed`] : []),
      ...(added > 0 ? [`${plural(added, 'row', 'rows')} added`] : []),
    ];
    const by = from === '' ? 'Reply' : `Reply of ${from}`;
    return done.length === 0 ? `${by}: nothing changed.` : `${by}: ${done.join(', ')}.`;
  },
  sheet: {
    found: (rows: number, known: number) => `${plural(rows, 'row', 'rows')} read, ${known} of open orders.`,
    columns: (names: readonly string[]) => `Columns read: ${listed(names)}.`,
    unread: (names: readonly string[]) => `Columns not read: ${listed(names)}.`,
  },
  doubt: {
    whichRow: () => 'It does not say which.',
    onlyOne: () => 'It names none: this is the only open one that fits.',
    carried: () => 'The sentence names no order: taken from the one before it.',
    otherParty: ({ party }: { readonly party: string }) => `This is with ${party}.`,
    eitherOrder: ({ readings }: { readonly readings: readonly string[] }) => `Day or month first? ${ofDays(readings)}.`,
    twoReadings: ({ readings }: { readonly readings: readonly string[] }) => `It may mean ${ofDays(readings)}.`,
    otherWeekday: () => 'The weekday and the date do not go together.',
    vague: ({ said }: { readonly said: string }) => `“${said}” is no exact day.`,
    range: () => 'It names a span: its last day is taken.',
    loose: () => 'It may be another day, or none.',
    past: () => 'That day is past.',
    ahead: () => 'It is told as done, and the day is still to come.',
    far: () => 'That is far from the day it has now.',
    hedge: ({ said }: { readonly said: string }) => `Not promised: “${said}”.`,
    question: () => 'They ask, and wait for an answer.',
    condition: ({ said }: { readonly said: string }) => `On a condition: “${said}”.`,
    notBefore: () => 'They say not before that day.',
    whatMoves: () => 'It does not say what happens on that day.',
    mayArrive: () => '“Deliver” may be the day it leaves, or the day it arrives.',
    onlyReady: () => 'Ready is not shipped.',
    noDay: () => 'It names no day: the day it was written is taken.',
    rest: () => 'It gives no number for the rest.',
    partOnly: () => 'That is a part of the order only.',
    wrongNumber: () => 'Its check digit does not fit: one figure may be wrong.',
    noCause: () => 'It does not say why.',
    always: () => 'Said of every order, not of this one.',
    severalDays: () => 'It names several days for the same thing.',
    severalPeople: () => 'Several people write, and none is a contact.',
    workingDays: () => 'Working days are counted as calendar days here.',
    stated: ({ said }: { readonly said: string }) => `The sheet says “${said}”.`,
    twice: () => 'The sheet says it twice, each time otherwise.',
  },
};
