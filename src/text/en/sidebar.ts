// What the desk says, and the panels and forms behind it.
import { clock, listed, plural, shortDay, shorten, shortWeekday, weekdayOf, yearDay } from '../english';
import { nothingChanged } from './rows';

export const sidebar = {
  name: 'Selvedge',

  home: {
    search: 'Search this spreadsheet',
    searching: 'Searching…',
    found: (count: number) => plural(count, 'row found', 'rows found'),
    notFound: (query: string) => `Nothing found for “${shorten(query)}”. Try an ID, a style, a factory or a customer.`,
    moreFound: (count: number) => `And ${count} more. Type a little more of it.`,
    tiles: { late: 'late', soon: 'coming up', short: 'low stock', unpaid: 'to pay' },
    tileRows: { late: 'Late', soon: 'Coming up', short: 'Low in stock', unpaid: 'To pay' },
    noneIn: {
      late: 'Nothing is late.',
      soon: 'Nothing is due soon or at risk.',
      short: 'Nothing runs low.',
      unpaid: 'No payment is due soon.',
    },
    mailed: (row: number) => `The rows were sorted after the mail. It meant this one, now in row ${row}:`,
    first: 'Needs you first',
    mine: 'Mine',
    everyones: 'All',
    showAll: (count: number) => `Show all ${count}`,
    moreInSheet: (count: number) => `And ${count} more in the tabs: see their Status columns.`,
    calm: 'Nothing needs you now. Search above for any row.',
    notSetUp: {
      title: 'Not set up yet',
      text: (tabs: readonly string[]) => `Selvedge adds its tabs for ${listed(tabs)}, and leaves yours alone.`,
      setUp: 'Set up this spreadsheet',
    },
    add: 'Add',
    addMore: (count: number) => `Add something else (${count})`,
    importCsv: 'Import from a file…',
    steps: 'Last steps',
    nextReminder: ({ day, hour, people }: { day: string; hour: number; people: number }) =>
      `Next reminder ${weekdayOf(day)} ${clock(hour)}${people > 0 ? ` to ${plural(people, 'person', 'people')}` : ''}`,
    noReminder: 'Reminders are off',
    you: (user: string) => `You are ${user}`,
    nobody: 'Google does not say who you are',
    opening: 'Opening…',
  },

  stepOn: (step: string, id: string) => `${step}: ${id}`,

  undo: {
    name: 'Undo',
    undoing: 'Undoing…',
    changed: 'Not undone, since these were changed after it:',
    gone: 'gone or taken back',
  },

  panel: {
    edit: 'Edit',
    moreSteps: (count: number) => `More steps (${count})`,
    show: (table: string) => `Show in ${table}`,
    details: 'All its fields',
    reply: 'Paste a reply',
  },

  edit: {
    name: 'Edit',
    one: (one: string) => `Edit ${one}`,
    nothing: nothingChanged,
    conflict: 'Changed meanwhile',
    conflictText: 'Someone else changed this row while you had it open. Nothing was written yet.',
    was: 'was',
    now: 'is now',
    yours: 'yours',
    blank: 'blank',
    keepMine: 'Keep mine',
    takeTheirs: 'Take theirs',
  },

  added: {
    title: (one: string) => `${one.charAt(0).toUpperCase()}${one.slice(1)} added`,
    undoneTitle: (one: string) => `${one.charAt(0).toUpperCase()}${one.slice(1)} taken out`,
    done: (id: string) => `${id} added`,
    show: (table: string) => `Show it in ${table}`,
    open: 'Open',
    another: 'Add another',
    undone: (id: string) => `${id} was taken out again.`,
  },

  snooze: {
    name: 'Snooze',
    title: (id: string) => `Snooze ${id}`,
    about: 'Nobody is reminded of it before that day.',
    tomorrow: (day: string) => `Until tomorrow, ${day}`,
    until: (day: string) => `Until ${day}`,
    pick: 'Another day',
    wake: 'Remind again at once',
    done: (day: string) => `Snoozed until ${day}.`,
    woken: 'It is in the next reminder again.',
  },
  /** `Fri 12 Mar`. */
  weekday: (iso: string) => `${shortWeekday(iso)} ${shortDay(iso)}`,
  /** `12 Mar 2027`. */
  yearDay,
};
