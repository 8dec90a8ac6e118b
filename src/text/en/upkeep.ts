// What the page of the reminders, the desks and the check says.
import { clock, longDay, plural, shortDay, shorten, shortWeekday } from '../english';
import { permissions } from './permissions';

export const upkeep = {
  reminders: {
    title: 'Reminders',
    about:
      'One mail a person, with the rows that need them, on the days and in the hour of the settings. It leaves from your account.',
    facts: { next: 'Next', last: 'Last', by: 'Sent by', left: 'Mails left today' },
    off: 'off',
    never: 'none yet',
    you: 'you',
    outcome: {
      done: (sent: number) => (sent === 0 ? 'nothing to send' : `${sent} sent`),
      running: () => 'under way',
      failed: () => 'failed',
      stopped: () => 'cut off',
    },
    trouble: {
      clockGone: () => 'Your reminders no longer run here. Switch them on again.',
      clockMoved: ({ hour }: { hour: number }) =>
        `Your reminders still run at ${clock(hour)}. Save the settings to move them.`,
      missed: ({ day }: { day: string }) =>
        `No reminder run is recorded for ${longDay(day)}. Save the settings to start yours again.`,
      missedBy: ({ day, by }: { day: string; by: string }) =>
        `No reminder run by ${by} is recorded for ${longDay(day)}. Switch yours on.`,
      noDays: () => 'No day is a reminder day. Choose days in the settings.',
      wrongDay: ({ typed }: { typed: string }) =>
        `The closed day “${shorten(typed)}” cannot be read. Write it as 2027-12-31 in the settings.`,
      wrongRecipient: ({ typed }: { typed: string }) =>
        `“${shorten(typed)}” is no email address. Correct it in the settings.`,
      failed: ({ at, why }: { at: string; why: string }) =>
        `The run of ${at} failed: ${why} The next tries again. A test shows whether it works now.`,
      stopped: ({ at }: { at: string }) => `The run of ${at} was cut off. The next sends what waits.`,
      queued: ({ count, halted }: { count: number; halted: 'time' | 'quota' }) =>
        `${halted === 'quota' ? 'Google took no more mail' : 'Time was up'}: ${plural(count, 'mail waits', 'mails wait')} for the next run.`,
      refused: ({ to, why }: { to: string; why: string }) => `The mail to ${to} was refused: ${why} Check the address.`,
      unclear: ({ to }: { to: string }) =>
        `The run ended while it sent the mail to ${to}, so that mail may be lost. The next day’s mail says all of it.`,
      authorization: ({
        person,
        at,
        permissions: missing,
      }: {
        person: string;
        at: string;
        permissions: readonly (keyof typeof permissions)[];
      }) =>
        `Since ${at} Google asks ${person} to authorise Selvedge again${missing.length > 0 ? ` (not allowed: ${missing.map((name) => permissions[name]).join(', ')})` : ''}. Choose any item of its menu and allow all that Google asks.`,
      damaged: ({ columns }: { columns: readonly string[] }) =>
        `${columns.join(', ')}: damaged. Set up this spreadsheet again to fix it.`,
    },
    switchOn: 'Switch on',
    switchOff: 'Switch off',
    working: 'Working…',
    preview: 'Preview',
    test: 'Send me a test',
    tested: (to: string) =>
      `A test is on its way to ${to}. If it does not come, look in your spam folder and mark it as not spam.`,
    testFailed: (why: string) => `The test was not sent: ${why}`,
    settings: 'Settings',
    asMail: 'Mail',
    asText: 'Plain text',
    frame: 'The mail as it would be now',
  },

  start: {
    title: 'Set up',
    intro: 'Selvedge adds its own tabs to this spreadsheet, and leaves yours alone.',
    button: 'Set up this spreadsheet',
    checking: 'One moment…',
    keys: 'Enter sets up',
    making: 'Making your tabs',
    made: (tab: string, done: number, of: number) => `${tab} is ready: ${done} of ${of}`,
    ready: 'All tabs are ready.',
    first: 'Add your first order, or look at a season of sample rows first. One click takes them out again.',
    sample: 'Add a sample season',
    adding: 'Adding the sample…',
    open: 'Open the desk',
  },

  steps: {
    title: 'Last steps',
    intro:
      'What was done here with Selvedge, the newest first. A step can be undone while nothing has changed what it wrote.',
    none: 'Nothing was done yet. What you add, ship, revise or close stands here, and can be taken back.',
    by: (person: string, at: string) => (person === '' ? at : `${person}, ${at}`),
    you: 'you',
    undone: 'Undone',
    large: 'Too many cells to undo from here. File › Version history has how it was before.',
    undoing: (said: string) => `Undo: ${said}`,
  },

  help: {
    title: 'Help',
    parts: [
      {
        title: 'Work in the tabs',
        lines: [
          'Grey headers are for typing, blue ones are computed. Point at a header to read what it is for.',
          'Type or paste a row: it gets its ID by itself. You may rename, move and hide tabs and columns.',
          'Status says in one word how a row stands.',
        ],
      },
      {
        title: 'Work in the sidebar',
        lines: [
          'The desk shows what needs you, the most urgent first. A row leads to its story and its steps.',
          'Enter adds, Esc leaves. Dates may be typed as 12 Mar, 12/3, +10 or tomorrow.',
          'Last steps shows what was done, and takes it back.',
        ],
      },
      {
        title: 'Be reminded',
        lines: [
          'Switch reminders on in the desk. Each owner gets one mail a day with the rows that wait for them.',
          'Snooze keeps a row out of it. Preview shows the mail as it would be now.',
        ],
      },
      {
        title: 'When something looks wrong',
        lines: [
          'Check this spreadsheet finds what is not as it should be, and fixes it with a click.',
          'Set up this spreadsheet puts back tabs, columns and formulas that are gone. Your rows stay.',
        ],
      },
    ],
  },

  desks: {
    title: 'Desks',
    intro: 'Switch on what you work with. Off hides the tabs of a desk and keeps every row.',
    always: 'Always on',
    on: 'On',
    off: 'Off',
    add: 'Add',
    addDesk: (desk: string) => `Add the ${desk} desk`,
    remove: 'Remove',
    removeDesk: (desk: string) => `Remove the ${desk} desk: hide its tabs, keep their rows`,
    working: 'Working…',
    /** What was done, in one sentence. */
    added: (desk: string, created: readonly string[]) =>
      created.length > 0 ? `${desk} is on. New: ${created.join(', ')}.` : `${desk} is on. Its tabs are shown again.`,
    removed: (desk: string) => `${desk} is off. Its tabs are hidden, and every row is kept.`,
    conflictingTabs: (name: string, ours: string) =>
      `A tab called ${name} was here already, so the new one is called ${ours}.`,
  },

  check: {
    title: 'Check',
    fine: 'All is as it should be.',
    working: 'Working…',
    report: 'Selvedge, check of this spreadsheet',
    address: '(address)',
    copy: 'Copy report',
    copied: 'Copied. It holds no rows and no addresses.',
    notCopied: 'The browser did not let it be copied. Here it is:',
  },

  /** `08:00`. */
  clock,
  /** `Mon 23 Nov, 08:00`. */
  moment: (iso: string, time: string) => `${shortWeekday(iso)} ${shortDay(iso)}, ${time}`,
};
