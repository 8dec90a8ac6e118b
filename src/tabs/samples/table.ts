// Samples: one sample of one round, from the first proto to the last shipment sample, and where it is now.
import { choice, code, date, id, link, longText, name, number, reference, text, whole } from '../../schema/kinds';
import { reasonColumns } from '../../schema/reasons';
import { defineTable, ID_TONES } from '../../schema/table';
import { ownership } from '../ownership';
import { why } from './why';

export const samples = defineTable({
  name: 'Samples',
  one: 'sample',
  tabColor: '#00796b',
  form: ['style', 'colour', 'type', 'round', 'order', 'maker', 'neededBy', 'promised'],
  title: ['type', 'style', 'colour'],
  counterparty: 'maker',
  first: {
    frozen: ['sampleId', 'status', 'style'],
    beside: ['type', 'colour', 'daysLeft', 'maker', 'round', 'neededBy', 'promised'],
  },
  inputs: {
    sampleId: { label: 'Sample ID', kind: id('SMP'), help: 'Given by Selvedge.', width: 100 },
    style: { label: 'Style', kind: name, required: true, help: 'The style that is sampled.', width: 100 },
    colour: { label: 'Colour', kind: name, help: 'The colourway.', halfWidth: true, width: 110 },
    size: { label: 'Size', kind: name, help: 'Such as M.', width: 60 },
    type: {
      label: 'Type',
      kind: choice('Proto', 'Fit', 'SMS', 'Size set', 'PP', 'TOP', 'Shipment', 'Press', 'Photo'),
      required: true,
      help: 'What the sample is for.',
      halfWidth: true,
      width: 90,
    },
    round: {
      label: 'Round',
      kind: whole(1),
      help: 'The first is 1; a resubmitted sample is the next.',
      preset: { value: '1' },
      width: 70,
    },
    order: { label: 'Order', kind: reference('Orders'), help: 'The order it belongs to.', halfWidth: true, width: 96 },
    maker: { label: 'Maker', kind: name, help: 'Who makes it.', preset: { from: 'last' }, width: 150 },
    quantity: {
      label: 'Quantity',
      kind: whole(1),
      help: 'Pieces.',
      preset: { value: '1' },
      section: 'Dates',
      width: 80,
    },
    requestedOn: {
      label: 'Requested on',
      kind: date,
      help: 'The day it was asked for.',
      past: true,
      preset: { from: 'today' },
      section: 'Dates',
      width: 110,
    },
    neededBy: { label: 'Needed by', kind: date, help: 'The last day it is of use.', halfWidth: true, width: 110 },
    promised: { label: 'Promised', kind: date, help: 'The day the maker promised it.', width: 110 },
    sentOn: { label: 'Sent on', kind: date, help: 'The day it left the maker.', section: 'Dates', width: 110 },
    carrier: { label: 'Carrier', kind: name, help: 'Who carries it, such as DHL.', section: 'Carrier', width: 110 },
    trackingNumber: {
      label: 'Tracking number',
      kind: code,
      help: 'AWB or parcel number.',
      hint: { of: 'tracking', fills: 'carrier' },
      section: 'Carrier',
      width: 150,
    },
    receivedOn: { label: 'Received on', kind: date, help: 'The day it was here.', section: 'Dates', width: 110 },
    commentsDue: {
      label: 'Comments due',
      kind: date,
      help: 'The day our comments are due.',
      section: 'Comments',
      halfWidth: true,
      width: 120,
    },
    commentedOn: {
      label: 'Commented on',
      kind: date,
      help: 'The day we commented.',
      section: 'Comments',
      width: 120,
    },
    verdict: {
      label: 'Verdict',
      kind: choice('Approved', 'Approved with comments', 'Resubmit', 'Rejected'),
      help: 'What we decided.',
      section: 'Comments',
      width: 150,
    },
    comments: { label: 'Comments', kind: longText, help: 'What is to change.', section: 'Comments', width: 220 },
    photo: { label: 'Photo', kind: link, help: 'A link to its photo.', section: 'Comments', width: 140 },
    location: { label: 'Location', kind: name, help: 'Where it is kept.', section: 'Where it is', width: 120 },
    lentTo: { label: 'Lent to', kind: name, help: 'Who has it now.', section: 'Where it is', width: 130 },
    lentOn: {
      label: 'Lent on',
      kind: date,
      help: 'The day it was lent.',
      section: 'Where it is',
      halfWidth: true,
      width: 110,
    },
    backBy: { label: 'Back by', kind: date, help: 'The day it should be back.', section: 'Where it is', width: 110 },
    returnedOn: {
      label: 'Returned on',
      kind: date,
      help: 'The day it came back.',
      section: 'Where it is',
      width: 110,
    },
    gone: {
      label: 'Gone',
      kind: choice('Lost', 'Sold', 'Kept', 'Destroyed'),
      help: 'Why it will not come back.',
      section: 'Where it is',
      width: 90,
    },
    ...ownership('sample'),
  },
  rules: [
    { rule: 'notBefore', earlier: 'requestedOn', later: 'promised' },
    { rule: 'notBefore', earlier: 'sentOn', later: 'receivedOn' },
    { rule: 'notBefore', earlier: 'lentOn', later: 'backBy' },
    { rule: 'past', day: 'sentOn' },
    { rule: 'past', day: 'receivedOn' },
    { rule: 'past', day: 'commentedOn' },
    { rule: 'past', day: 'returnedOn' },
    { rule: 'needs', when: 'lentTo', needed: 'lentOn' },
  ],
  computed: {
    roundTrip: {
      label: 'Round trip',
      kind: number,
      help: 'Days from the request to its arrival here.',
      formula: `IF(HAS([Requested on]);IF(HAS([Received on]);WHOLEDAY([Received on])-WHOLEDAY([Requested on]););)`,
      section: 'Dates',
      width: 90,
    },
    daysLeft: {
      label: 'Days left',
      kind: whole(),
      help: 'Days to the date that its status is judged by; below 0 when that is past.',
      formula: `IF(([Status]="Lent")+([Status]="Overdue back")>0;IF(HAS([Back by]);WHOLEDAY([Back by])-TODAY(););
        IF(([Status]="To comment")+([Status]="Comments overdue")>0;IF(HAS([Comments due]);WHOLEDAY([Comments due])-TODAY(););
        IF(([Status]="In transit")+([Status]="Late in transit")+([Status]="Late")+([Status]="Requested")+([Status]="Planned")>0;
        IF(HAS([Promised]);WHOLEDAY([Promised])-TODAY();IF(HAS([Needed by]);WHOLEDAY([Needed by])-TODAY();));)))`,
      width: 80,
    },
    trackingLink: {
      label: 'Tracking link',
      kind: text,
      help: "The carrier's page for this number, or one for each of several, from the carrier links in Settings.",
      formula: `IF([Tracking number]="";;LINKOF(SETTINGOF("Carrier link";[Carrier]);[Tracking number]))`,
      section: 'Carrier',
      width: 200,
    },
    status: {
      label: 'Status',
      kind: text,
      help: 'How the sample stands, in a word or two.',
      formula: `IF([Gone]="Lost";"Lost";IF([Gone]="Sold";"Sold";IF([Gone]="Kept";"Kept";IF([Gone]="Destroyed";"Destroyed";
        IF(([Lent to]<>"")*(1-HAS([Returned on]))>0;IF(PAST([Back by]);"Overdue back";"Lent");
        IF(([Verdict]="Approved")+([Verdict]="Approved with comments")>0;"Approved";
        IF([Verdict]="Resubmit";"Resubmit";IF([Verdict]="Rejected";"Rejected";
        IF(HAS([Received on]);IF(PAST([Comments due]);"Comments overdue";"To comment");
        IF(HAS([Sent on]);IF(PAST([Promised]);"Late in transit";"In transit");
        IF(HAS([Promised]);IF(PAST([Promised]);"Late";IF(HAS([Requested on]);"Requested";"Planned"));
        IF(PAST([Needed by]);"Late";IF(HAS([Requested on]);"Requested";"Planned")))))))))))))`,
      width: 100,
    },
    ...reasonColumns(why),
  },
  status: {
    column: 'status',
    tones: {
      ...ID_TONES,
      Lost: 'quiet',
      Sold: 'quiet',
      Kept: 'quiet',
      Destroyed: 'quiet',
      'Overdue back': 'late',
      Lent: 'plain',
      Approved: 'good',
      Resubmit: 'soon',
      Rejected: 'quiet',
      'Comments overdue': 'late',
      'To comment': 'soon',
      'Late in transit': 'late',
      'In transit': 'plain',
      Late: 'late',
      Requested: 'plain',
      Planned: 'quiet',
    },
  },
});
