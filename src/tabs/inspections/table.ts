// Inspections: one inspection of an order's goods, the sample that it takes, what was found, and whether that is accepted.
import { choice, date, id, link, name, reference, text, whole } from '../../schema/kinds';
import { reasonColumns } from '../../schema/reasons';
import { AQLS, LEVELS, TIGHTENED } from '../../schema/sampling';
import { defineTable, ID_TONES } from '../../schema/table';
import { ownership } from '../ownership';
import { labels } from './labels.es';
import { UNLESS, why } from './why';
import { workings } from './workings';

const PLAN = 'Sampling plan';
const FOUND = 'Result';

export const inspections = defineTable({
  name: 'Inspections',
  spanish: labels,
  one: 'inspection',
  tabColor: '#00838f',
  form: ['order', 'type', 'bookedFor', 'inspector', 'lot'],
  title: ['type', 'order'],
  workings: ['majorRung', 'minorRung', 'mark', 'lotMark', 'latest'],
  counterparty: 'inspector',
  first: {
    frozen: ['inspectionId', 'status', 'order'],
    beside: ['type', 'bookedFor', 'inspector', 'sample', 'majorAc', 'minorAc', 'result', 'doneOn'],
  },
  inputs: {
    inspectionId: { label: 'Inspection ID', kind: id('INS'), help: 'Given by Selvedge.', width: 108 },
    order: {
      label: 'Order',
      kind: reference('Orders'),
      required: true,
      help: 'The order whose goods are inspected.',
      halfWidth: true,
      width: 96,
    },
    type: {
      label: 'Type',
      kind: choice('Inline', 'Pre-final', 'Final', 'Re-inspection'),
      required: true,
      help: 'Final, or a Re-inspection after a Final that failed, judges the whole lot.',
      preset: { value: 'Final' },
      width: 100,
    },
    bookedFor: { label: 'Booked for', kind: date, help: 'The day it is booked for.', halfWidth: true, width: 110 },
    inspector: {
      label: 'Inspector',
      kind: name,
      contact: 'Inspector',
      help: 'Who inspects.',
      preset: { from: 'last' },
      width: 130,
    },
    doneOn: {
      label: 'Done on',
      kind: date,
      help: 'The day it was done.',
      past: true,
      section: FOUND,
      width: 110,
    },
    lot: {
      label: 'Lot',
      kind: whole(1),
      help: 'The pieces that are presented. Blank: the quantity of the order.',
      halfWidth: true,
      width: 80,
    },
    level: {
      label: 'Level',
      kind: choice(...LEVELS),
      help: 'The inspection level; II is usual. Blank uses Settings.',
      preset: { from: 'setting', setting: 'Inspection', item: 'Level' },
      section: PLAN,
      halfWidth: true,
      width: 70,
    },
    severity: {
      label: 'Severity',
      kind: choice('Normal', TIGHTENED),
      help: 'Tightened after two of up to five first inspections of a factory have failed. Blank is Normal.',
      preset: { value: 'Normal' },
      section: PLAN,
      width: 90,
    },
    majorAql: {
      label: 'Major AQL',
      kind: choice(...AQLS),
      help: 'The acceptable quality limit of major defects. Blank uses Settings.',
      preset: { from: 'setting', setting: 'Inspection', item: 'Major AQL' },
      section: PLAN,
      halfWidth: true,
      width: 90,
    },
    minorAql: {
      label: 'Minor AQL',
      kind: choice(...AQLS),
      help: 'Of minor defects. Blank uses Settings.',
      preset: { from: 'setting', setting: 'Inspection', item: 'Minor AQL' },
      section: PLAN,
      width: 90,
    },
    criticalFound: {
      label: 'Critical found',
      kind: whole(0),
      help: 'Critical defects: one is too many.',
      section: FOUND,
      width: 100,
    },
    majorFound: {
      label: 'Major found',
      kind: whole(0),
      help: 'Major defects in the sample.',
      section: FOUND,
      halfWidth: true,
      width: 90,
    },
    minorFound: {
      label: 'Minor found',
      kind: whole(0),
      help: 'Minor defects in the sample.',
      section: FOUND,
      width: 90,
    },
    measurements: {
      label: 'Measurements',
      kind: choice('Pass', 'Fail'),
      help: 'Whether the measurements are within tolerance.',
      section: FOUND,
      halfWidth: true,
      width: 110,
    },
    cartonsCounted: {
      label: 'Cartons counted',
      kind: whole(0),
      help: 'How many cartons were there.',
      section: FOUND,
      width: 120,
    },
    mainDefect: { label: 'Main defect', kind: name, help: 'What was found most.', section: FOUND, width: 150 },
    report: { label: 'Report', kind: link, help: 'A link to the report.', section: FOUND, width: 140 },
    decision: {
      label: 'Decision',
      kind: choice('Accepted by us', 'Rejected by us'),
      help: 'What we decided, whatever the plan says.',
      section: FOUND,
      width: 130,
    },
    reason: { label: 'Reason', kind: text, help: 'Why we decided so.', section: FOUND, width: 180 },
    ...ownership('inspection'),
  },
  rules: [
    { rule: 'past', day: 'doneOn' },
    { rule: 'needs', when: 'decision', needed: 'reason' },
  ],
  computed: {
    ...workings,
    sample: {
      label: 'Sample',
      kind: whole(),
      help: 'How many pieces are inspected: all, where the lot has no more.',
      formula: 'SAMPLESIZE([Plan letter];[Lot size])',
      width: 80,
    },
    majorAc: {
      label: 'Major Ac',
      kind: whole(),
      help: 'How many major defects the sample may have.',
      formula: 'ACCEPTS([Plan letter];[Major rung];[Severity])',
      width: 80,
    },
    minorAc: {
      label: 'Minor Ac',
      kind: whole(),
      help: 'How many minor defects the sample may have.',
      formula: 'ACCEPTS([Plan letter];[Minor rung];[Severity])',
      width: 80,
    },
    result: {
      label: 'Result',
      kind: text,
      help: 'Pass or Fail by the plan, unless we decided otherwise: Accepted or Rejected.',
      formula: `IF([Decision]="Accepted by us";"Accepted";IF([Decision]="Rejected by us";"Rejected";[By the plan]))`,
      width: 80,
    },
    status: {
      label: 'Status',
      kind: text,
      help: 'How the inspection stands, in a word or two.',
      formula: `IF([Result]="Accepted";"Accepted";IF([Result]="Rejected";"Rejected";
        IF([Result]="Pass";"Passed";IF([Result]="Fail";"Failed";
        IF(HAS([Done on]);IF(HAS([Sample]);"No counts";"No plan");
        IF(1-HAS([Booked for])>0;"Planned";IF(PAST([Booked for]);"Overdue";"Booked")))))))`,
      width: 80,
    },
    ...reasonColumns(why, UNLESS),
  },
  status: {
    column: 'status',
    tones: {
      ...ID_TONES,
      Accepted: 'good',
      Rejected: 'late',
      Passed: 'good',
      Failed: 'late',
      'No counts': 'soon',
      'No plan': 'soon',
      Planned: 'quiet',
      Overdue: 'late',
      Booked: 'plain',
    },
  },
});
