// Milestones: the steps of an order on its way to the factory's gate, each counted back from there in working days.
import { choice, date, id, name, reference, signed, text, whole } from '../../schema/kinds';
import { figureColumn, reasonColumns } from '../../schema/reasons';
import { defineTable, ID_TONES } from '../../schema/table';
import { WHO } from '../../schema/turns';
import { ownership } from '../ownership';
import { labels } from './labels.es';
import { why } from './why';
import { workings } from './workings';

export const milestones = defineTable({
  name: 'Milestones',
  spanish: labels,
  one: 'milestone',
  tabColor: '#6a1b9a',
  form: ['order', 'milestone', 'daysBefore', 'who', 'after', 'takes'],
  alikeBy: ['milestone'],
  title: ['milestone', 'order'],
  workings: ['orderCalendar', 'open', 'weight', 'oursLate', 'chaseOf', 'chaseMark', 'orderSlip', 'turn', 'turnMark'],
  counterparty: 'who',
  first: {
    frozen: ['milestoneId', 'status', 'milestone'],
    beside: ['order', 'due', 'lateBy', 'expected', 'who', 'promised', 'doneOn', 'daysLeft', 'planned', 'daysBefore'],
  },
  inputs: {
    milestoneId: { label: 'ID', kind: id('MS'), help: 'Of the milestone, given by Selvedge.', width: 70 },
    order: {
      label: 'Order',
      kind: reference('Orders'),
      required: true,
      help: 'The order that it belongs to.',
      width: 96,
    },
    milestone: {
      label: 'Milestone',
      kind: name,
      required: true,
      help: 'What is done by then, such as PP approved. Of one order each has a name of its own.',
      width: 140,
    },
    daysBefore: {
      label: 'Days before',
      kind: signed,
      required: true,
      help: 'Working days of the factory before ex-factory; below 0 for after it.',
      alike: ['milestone'],
      halfWidth: true,
      width: 90,
    },
    who: {
      label: 'Who',
      kind: choice(...WHO),
      help: 'Whose turn it is.',
      alike: ['milestone'],
      preset: { value: 'Us' },
      width: 90,
    },
    with: {
      label: 'With',
      kind: name,
      contact: 'Supplier',
      help: 'Who does it, by name, such as the mill. Blank: the factory or the customer of its order.',
      section: 'Progress',
      width: 140,
    },
    after: {
      label: 'After',
      kind: name,
      help: 'The milestone of the same order that it waits for.',
      alike: ['milestone'],
      halfWidth: true,
      width: 140,
    },
    takes: {
      label: 'Takes',
      kind: whole(0),
      help: 'Working days that it needs once what it waits for is done.',
      alike: ['milestone'],
      width: 70,
    },
    float: {
      label: 'Float',
      kind: whole(0),
      help: 'Working days that it may be late before the goods are; blank is 0.',
      alike: ['milestone'],
      section: 'Progress',
      width: 70,
    },
    promised: { label: 'Promised', kind: date, help: 'The last day that they named.', section: 'Progress', width: 110 },
    doneOn: { label: 'Done on', kind: date, help: 'The day it was done.', past: true, section: 'Progress', width: 110 },
    skippedOn: {
      label: 'Skipped on',
      kind: date,
      help: 'The day it was left out: this order does without it.',
      past: true,
      section: 'Progress',
      width: 110,
    },
    reason: { label: 'Reason', kind: text, help: 'Why it slipped, or is left out.', section: 'Progress', width: 180 },
    ...ownership('milestone', ['milestone']),
  },
  rules: [
    { rule: 'past', day: 'doneOn' },
    { rule: 'past', day: 'skippedOn' },
  ],
  computed: {
    ...workings,
    planned: {
      label: 'Planned',
      kind: date,
      help: 'Its working days before the original ex-factory date.',
      formula: `WORKDAY([Order calendar];[Original ex-factory];0-[Days before])`,
      width: 110,
    },
    due: {
      label: 'Due',
      kind: date,
      help: 'Its working days before the agreed ex-factory date: later than this, and the goods are later too.',
      formula: `WORKDAY([Order calendar];[Agreed ex-factory];0-[Days before])`,
      width: 110,
    },
    lateBy: {
      label: 'Late by',
      kind: whole(),
      help: 'Working days past Due that it was done, or can be at the earliest; blank while it holds.',
      formula: `IF(WORKDAYS([Order calendar];[Due];[Finish])>0;WORKDAYS([Order calendar];[Due];[Finish]);)`,
      width: 70,
    },
    expected: {
      label: 'Expected',
      kind: date,
      help: 'When it was done, or will be as things stand, with what the order slips by.',
      formula: `IF([Open]=1;IF([Late by]>0;[Finish];
        IF([Due]>=100000-[Order slip]+INT([Order slip]/100000)*100000;
        WORKDAY([Order calendar];[Due];INT([Order slip]/100000));[Due]));[Finish])`,
      width: 110,
    },
    turn: {
      label: 'Turn',
      kind: date,
      help: 'Due, while it is open and nothing has to be done before it.',
      formula: `IF(([Open]=1)*([Waits for]="")>0;[Due];)`,
      section: 'How it is counted',
      width: 110,
    },
    turnMark: {
      label: 'Turn mark',
      kind: text,
      help: 'By this its order finds what comes next: a number that falls from day to day and is greater while we are late, who, and what.',
      formula: `IF(HAS([Turn]);(IF([Ours late]="";200000;300000)-[Turn])&"|"&IF([Who]="";"Us";[Who])&"|"&[Milestone];)`,
      section: 'How it is counted',
      width: 160,
    },
    daysLeft: {
      label: 'Days left',
      kind: whole(),
      help: 'Days to Due; below 0 once it is past.',
      formula: `IF(([Open]=1)*HAS([Due])>0;[Due]-TODAY();)`,
      width: 80,
    },
    status: {
      label: 'Status',
      kind: text,
      help: 'How the milestone stands, in a word or two.',
      formula: `IF(HAS([Skipped on]);"Skipped";IF(HAS([Done on]);IF([Late by]>0;"Done late";"Done");
        IF(1-HAS([Order calendar])>0;"No order";IF([Open]=0;"Order ended";
        IF(1-HAS([Due])>0;"No date";IF(PAST([Due]);"Overdue";IF([Late by]>0;"At risk";
        IF(WITHIN([Due];SETTING("Lead days";"Milestones"));"Due soon";IF([Waits for]<>"";"Waiting";"Planned")))))))))`,
      width: 90,
    },
    ...reasonColumns(why),
    ...figureColumn(why),
  },
  status: {
    column: 'status',
    tones: {
      ...ID_TONES,
      Skipped: 'quiet',
      Done: 'good',
      'Done late': 'good',
      'No order': 'soon',
      'Order ended': 'quiet',
      'No date': 'soon',
      Overdue: 'late',
      'At risk': 'soon',
      'Due soon': 'soon',
      Waiting: 'quiet',
      Planned: 'plain',
    },
  },
});
