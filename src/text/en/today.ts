// What the tab Today says and offers, and what is said of an action that was chosen there.
import { listed, longDay, shorten, yearDay } from '../english';

export const today = {
  absent: 'This spreadsheet has no tab Today yet. Set up this spreadsheet adds it, and this panel opens faster.',
  damaged: 'The formulas of Today are damaged, so every row was read. Check this spreadsheet fixes them.',
  stale:
    'Today shows another day, so every row was read. Check this spreadsheet says whether its formulas are damaged.',
  unread:
    'Some cells cannot be read, and the figures that they enter are incomplete. The lines that say “cannot be read” name them; Check this spreadsheet says how to fix them.',
  lacking: (places: readonly string[]) =>
    `Missing: ${listed(places)}. What stood there is in no figure here. Undo it if it was deleted by mistake; Check this spreadsheet says what else can be done.`,
  added: (sum: string) => `${sum} to pay by Sunday.`,
  done: 'Done',
  snooze: 'Snooze a week',
  chase: 'Chase',
  sameId: 'same ID as a row above',
  waits: 'waits for us:',
  more: ' more: see the panel.',
  none: 'Nothing to do today.',
  noneOf: 'Nothing here for ',
  acted: {
    undo: 'Last steps takes it back.',
    cleared: 'Nothing was chosen.',
    inPanel: 'Do it in the panel of the row.',
    oneAtATime: 'Choose one action at a time. Nothing was done.',
    unknown: (choice: string) => `“${shorten(choice)}” is not offered here any more. Nothing was done. Choose again.`,
    twoRows: (choice: string) => `“${shorten(choice)}” may mean two rows. Nothing was done. Open the row by its link.`,
    notDone: (id: string) => `${id}: nothing was done.`,
    stale: (count: number) =>
      `${count === 1 ? 'A choice' : `${count} choices`} from before ${count === 1 ? 'was' : 'were'} taken out again, and nothing was done for ${count === 1 ? 'it' : 'them'}.`,
    asked: (day: string, party: string) => `Asked${party === '' ? '' : ` ${party}`} on ${yearDay(day)}.`,
    chased: (id: string, party: string, until: string) =>
      `${id}: ${party === '' ? 'asked' : `${party} asked`}, as its notes say. It is snoozed until ${longDay(until)}.`,
  },
};
