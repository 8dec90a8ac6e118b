// Today: what needs somebody, most urgent first, from all tabs; its rows are computed, and one column takes an action.
import { number, text, whole } from '../../schema/kinds';
import { blockColumns, SPILLED } from '../../schema/lines';
import { defineTable } from '../../schema/table';
import { labels } from './labels.es';

const READ = 'What the desk reads';
const filled = { formula: SPILLED } as const;
const behind = { ...filled, section: READ, width: 90 } as const;

export const today = defineTable({
  name: 'Today',
  spanish: labels,
  one: 'line',
  tabColor: '#0b57d0',
  first: {
    frozen: ['urgency', 'what'],
    beside: ['who', 'why', 'daysLeft', 'owner', 'link', 'action', 'only'],
  },
  inputs: {
    action: {
      label: 'Action',
      kind: text,
      help: 'Choose what is done: it is written into the row at once, and this cell is blank again. Last steps takes it back.',
      offers: ['offerDone', 'offerSnooze', 'offerChase'],
      width: 190,
    },
    only: {
      label: 'Show only',
      kind: text,
      help: 'In the first row: an owner, or a part of the address. Blank shows everybody’s.',
      width: 170,
    },
  },
  computed: {
    urgency: { label: 'Urgency', kind: text, help: 'How soon it is wanted.', ...filled, width: 90 },
    what: { label: 'What', kind: text, help: 'What the row is about.', ...filled, width: 200 },
    who: { label: 'Who', kind: text, help: 'Who the row is with.', ...filled, width: 190 },
    why: { label: 'Why', kind: text, help: 'Why it needs somebody.', ...filled, width: 300 },
    daysLeft: { label: 'Days left', kind: whole(), help: 'To the day that counts; below 0 it is past.', ...filled },
    owner: { label: 'Owner', kind: text, help: 'Who is reminded of it.', ...filled, width: 200 },
    link: { label: 'Link', kind: text, help: 'Leads to the row.', ...filled, width: 90 },
    ...blockColumns('shown', 'What the columns to the left say, as it was found.', READ),
    offerDone: { label: 'Offer done', kind: text, help: 'What Action offers.', ...behind },
    offerSnooze: { label: 'Offer snooze', kind: text, help: 'What Action offers.', ...behind },
    offerChase: { label: 'Offer chase', kind: text, help: 'What Action offers.', ...behind },
    note: { label: 'Note', kind: text, help: 'How many lines are shown, and what is said below them.', ...behind },
    ...blockColumns('past', 'The rows of every tab that are longest past.', READ),
    ...blockColumns('rest', 'The next rows of every tab that are not past.', READ),
    ...blockColumns('lack', 'The rows of every tab that have no id of their own: how many, the first, whose.', READ),
    ...blockColumns('unfinished', 'The rows of every tab that count nowhere yet.', READ),
    ...blockColumns('desk', 'The most urgent rows of every kind: the panel reads these.', READ),
    ...blockColumns('count', 'How many rows of each kind every owner has.', READ),
    total: {
      label: 'Total',
      kind: number,
      help: 'How many rows need somebody, the day on which that was found, and how many rows there are.',
      ...behind,
    },
  },
  status: {
    column: 'urgency',
    tones: {
      Late: 'late',
      'At risk': 'soon',
      Short: 'late',
      Today: 'soon',
      Tomorrow: 'soon',
      'This week': 'soon',
      Later: 'plain',
      Soon: 'plain',
      Check: 'quiet',
    },
  },
});
