// What the page of the reminders, the desks and the check says.
import { clock, longDay, plural, shortDay, shorten, shortWeekday } from '../english';

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
      clockGone: () => 'Your clock is gone from here. Switch reminders on again.',
      clockMoved: ({ hour }: { hour: number }) => `Your clock stands at ${clock(hour)}. Save the settings to move it.`,
      missed: ({ day }: { day: string }) =>
        `Nothing was heard of the run of ${longDay(day)}. Save the settings to set your clock anew.`,
      missedBy: ({ day, by }: { day: string; by: string }) =>
        `Nothing was heard of the run of ${longDay(day)} by ${by}. Switch yours on.`,
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
        `The run ended during the mail to ${to}: it may be lost. The next day’s says it all.`,
      authorization: ({ person, at }: { person: string; at: string }) =>
        `Since ${at} Google asks ${person} to authorise Selvedge again: any item of its menu does.`,
      damaged: ({ columns }: { columns: readonly string[] }) =>
        `${columns.join(', ')}: damaged. Set up this spreadsheet again to mend it.`,
    },
    switchOn: 'Switch on',
    switchOff: 'Switch off',
    working: 'Working…',
    preview: 'Preview',
    test: 'Send me a test',
    tested: (to: string) => `A test is on its way to ${to}.`,
    testFailed: (why: string) => `The test was not sent: ${why}`,
    settings: 'Settings',
    asMail: 'Mail',
    asText: 'Plain text',
    frame: 'The mail as it would be now',
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
