// Reminder log: what was prepared and sent to whom, so that nobody is reminded twice.
import { choice, date, email, key, number, text } from '../../schema/kinds';
import { defineTable } from '../../schema/table';
import { labels } from './labels.es';

export const reminderLog = defineTable({
  name: 'Reminder log',
  spanish: labels,
  one: 'reminder',
  tabColor: '#5f6368',
  inputs: {
    key: { label: 'Key', kind: key, help: 'Which mail this is: person, day and what it says.', width: 220 },
    day: { label: 'Day', kind: date, help: 'The day it was for.', width: 110 },
    recipient: { label: 'Recipient', kind: email, help: 'Who it was for.', width: 200 },
    rows: { label: 'Rows', kind: number, help: 'How many rows it named.', width: 70 },
    state: {
      label: 'State',
      kind: choice('Queued', 'Prepared', 'Sent', 'Failed', 'Unclear', 'Replaced'),
      help: 'How far it came. Unclear: the run ended while it was being sent. Replaced: a later mail says it.',
      width: 100,
    },
    preparedAt: { label: 'Prepared at', kind: text, help: 'When it was written.', width: 170 },
    sentAt: { label: 'Sent at', kind: text, help: 'When it was handed to the mail service.', width: 170 },
    error: { label: 'Error', kind: text, help: 'What the mail service said, if it refused.', width: 300 },
  },
  computed: {},
});
