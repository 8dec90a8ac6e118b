// Log: one call, mail, visit or decision a row, with whom, about what, and whose turn it is since then.
import { choice, date, email, id, link, longText, name, text, whole } from '../../schema/kinds';
import { reasonColumns } from '../../schema/reasons';
import { defineTable, ID_TONES } from '../../schema/table';
import { ownership } from '../ownership';
import { labels } from './labels.es';
import { why } from './why';

export const log = defineTable({
  name: 'Log',
  spanish: labels,
  one: 'entry',
  tabColor: '#5d4037',
  form: ['with', 'what', 'channel', 'about', 'ball', 'followUpOn'],
  title: ['what'],
  counterparty: 'with',
  first: {
    frozen: ['logId', 'status', 'with'],
    beside: ['day', 'what', 'about', 'channel', 'ball', 'followUpOn', 'daysLeft'],
  },
  inputs: {
    logId: { label: 'Log ID', kind: id('LOG'), help: 'Given by Selvedge.', width: 80 },
    day: {
      label: 'Day',
      kind: date,
      required: true,
      help: 'The day it was said.',
      preset: { from: 'today' },
      past: true,
      width: 110,
    },
    with: {
      label: 'With',
      kind: name,
      contact: 'Other',
      required: true,
      help: 'The company or person it was with.',
      width: 140,
    },
    about: { label: 'About', kind: text, help: 'IDs of what it was about, with spaces between.', width: 120 },
    channel: {
      label: 'Channel',
      kind: choice('Call', 'Mail', 'WhatsApp', 'Meeting', 'Visit', 'Note'),
      help: 'How it was said.',
      preset: { value: 'Call' },
      halfWidth: true,
      width: 90,
    },
    direction: {
      label: 'Direction',
      kind: choice('In', 'Out'),
      help: 'In: they came to us. Out: we went to them.',
      section: 'Follow-up',
      width: 90,
    },
    what: { label: 'What', kind: longText, required: true, help: 'What was said or agreed.', width: 320 },
    ball: {
      label: 'Ball',
      kind: choice('Us', 'Them'),
      help: 'Whose turn it is since then.',
      halfWidth: true,
      width: 70,
    },
    followUpOn: {
      label: 'Follow up on',
      kind: date,
      help: 'The day you are reminded of it; blank for a mere note.',
      width: 110,
    },
    closedOn: {
      label: 'Closed on',
      kind: date,
      help: 'The day it was settled.',
      past: true,
      section: 'Follow-up',
      width: 110,
    },
    link: { label: 'Link', kind: link, help: 'A link to the mail or the minutes.', section: 'Follow-up', width: 140 },
    by: {
      label: 'By',
      kind: email,
      help: 'Who wrote it down.',
      preset: { from: 'user' },
      section: 'Owner and notes',
      width: 180,
    },
    ...ownership('entry'),
  },
  rules: [
    { rule: 'past', day: 'day' },
    { rule: 'past', day: 'closedOn' },
    { rule: 'notBefore', earlier: 'day', later: 'followUpOn' },
  ],
  computed: {
    daysLeft: {
      label: 'Days left',
      kind: whole(),
      help: 'Days to its follow-up; below 0 once that day is past.',
      formula: `IF(HAS([Follow up on])*(1-HAS([Closed on]))>0;WHOLEDAY([Follow up on])-TODAY();)`,
      width: 80,
    },
    status: {
      label: 'Status',
      kind: text,
      help: 'How it stands, in a word.',
      formula: `IF(HAS([Closed on]);"Closed";IF(1-HAS([Follow up on])>0;"Note";
        IF(PAST([Follow up on]);"Overdue";IF([Days left]=0;"Today";"Open"))))`,
      width: 80,
    },
    ...reasonColumns(why),
  },
  status: {
    column: 'status',
    tones: { ...ID_TONES, Closed: 'quiet', Note: 'quiet', Overdue: 'late', Today: 'soon', Open: 'plain' },
  },
});
