// The settings that only the reminders read.
import { defineSetting, type Setting } from '../../schema/setting';
import { addresses, dates, hour, isPerson, language, onOff, weekdayOrOff, weekdays } from './kinds';

const MORE = 'Summary and days off';

/** Whose clock sends the reminders; each person's own is switched in the panel. */
export const reminderClock = defineSetting({
  name: 'Reminders',
  each: 'person',
  kind: onOff,
  default: false,
  isItem: isPerson,
  note: 'Whose account sends the reminders, on or off; each person sets their own in the sidebar.',
  key: 'on',
});

export const reminderHour = defineSetting({
  name: 'Reminder hour',
  kind: hour,
  default: 8,
  note: 'The hour the reminder mail is sent, 0 to 23.',
  key: 'hour',
  field: { label: 'Hour', help: 'The mails leave within this hour of the spreadsheet’s time zone.' },
});

export const reminderWeekdays = defineSetting({
  name: 'Reminder weekdays',
  kind: weekdays,
  default: [1, 2, 3, 4, 5],
  note: 'The days the reminder mail is sent; also the working days.',
  key: 'weekdays',
  field: { label: 'Days', help: 'Also the working days.', place: 2, alone: true },
});

export const closedDays = defineSetting({
  name: 'Closed days',
  kind: dates,
  default: '',
  note: 'Days nobody works, such as 2026-12-25 2027-01-01.',
  key: 'closedDays',
  field: {
    label: 'Closed days',
    help: 'Such as 2026-12-25 2027-01-01.',
    section: MORE,
    place: 1,
    optional: true,
  },
});

export const defaultRecipients = defineSetting({
  name: 'Default recipients',
  kind: addresses,
  default: '',
  note: 'Who is reminded of rows without an owner; addresses with spaces between.',
  key: 'recipients',
  field: {
    label: 'Recipients',
    help: 'Who gets rows without an owner: addresses with spaces between.',
    place: 3,
    optional: true,
  },
});

export const mailLanguage = defineSetting({
  name: 'Language',
  kind: language,
  default: 'en',
  note: 'The language of mails; a row with a person’s address as its item sets theirs.',
});

export const ownLanguage = defineSetting({
  ...mailLanguage,
  each: 'person',
  follows: mailLanguage,
  key: 'language',
  field: { label: 'Your language', help: 'Of your own mails, and of the menu and the sidebar.', place: 1 },
});

export const weeklySummary = defineSetting({
  name: 'Weekly summary',
  kind: weekdayOrOff,
  default: 1,
  note: 'The day whose reminder also tells how the week before went; off for none.',
  key: 'weekly',
  field: { label: 'Weekly summary', help: 'The day whose mail tells of the week before.', section: MORE },
});

export const allQuiet = defineSetting({
  name: 'All quiet',
  kind: onOff,
  default: false,
  note: 'If on, a mail comes on that day even when nothing is due.',
  key: 'allQuiet',
  field: { label: 'All quiet mail', help: 'A mail on that day even when nothing is due.', section: MORE },
});

/** In the order of their rows. */
export const settingsOfReminders: readonly Setting[] = [
  reminderClock,
  reminderHour,
  reminderWeekdays,
  closedDays,
  defaultRecipients,
  mailLanguage,
  ownLanguage,
  weeklySummary,
  allQuiet,
];
