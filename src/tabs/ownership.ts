// The columns that every tab with reminders ends with: who is reminded, not before when, and what else to know.
import { date, email, longText } from '../schema/kinds';

/** `one` is a row of the tab: `order`; `alike` names the columns by which a new row takes its owner from an earlier one. */
export const ownership = (one: string, alike: readonly string[] = []) =>
  ({
    owner: {
      label: 'Owner',
      kind: email,
      help: `Who is reminded of this ${one}.`,
      section: 'Owner and notes',
      preset: { from: 'user' },
      alike,
      width: 180,
    },
    snoozedUntil: {
      label: 'Snoozed until',
      kind: date,
      help: 'No reminder before this day.',
      section: 'Owner and notes',
      width: 110,
    },
    notes: {
      label: 'Notes',
      kind: longText,
      help: 'Anything else worth knowing.',
      section: 'Owner and notes',
      width: 220,
    },
  }) as const;

/** What those columns are called in files. */
export const ownershipNames = {
  owner: ['owner email', 'merchandiser', 'responsible'],
  notes: ['note', 'comment', 'comments', 'remark', 'remarks', 'notas'],
} as const;

/** The same on a sheet in Spanish. */
export const ownershipLabels = { owner: 'Responsable', snoozedUntil: 'Pospuesto hasta', notes: 'Notas' } as const;
