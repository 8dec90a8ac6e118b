// Orders: one line is one style and colour, with its size breakdown, its dates and how it stands.
import { choice, currency, date, id, longText, moneyIn, name, percent, terms, text, whole } from '../../schema/kinds';
import { defineTable, ID_TONES } from '../../schema/table';
import { ownership } from '../ownership';
import { principal } from '../principal';
import { labels } from './labels.es';
import { whyColumns } from './why';
import { arrivalColumns, calendarColumns } from './workings/calendar';
import { creditColumns, creditInputs } from './workings/credit';
import { moneyColumns, paymentColumns } from './workings/payment';
import { sizeColumns } from './workings/sizes';
import { windowInputs } from './workings/window';

export const orders = defineTable({
  ...principal,
  spanish: labels,
  tabColor: '#0b57d0',
  form: [
    'style',
    'colour',
    'season',
    'factory',
    'customer',
    'quantity',
    'unitPrice',
    'sizeScale',
    'sizes',
    'originalExFactory',
  ],
  alikeBy: ['style', 'factory'],
  title: ['style', 'colour'],
  workings: ['goodsLeave', 'goodsLand', 'paymentDays', 'calendar'],
  counterparty: 'factory',
  trail: { of: 'revisedExFactory', why: 'slipReason', into: 'earlierDates' },
  first: {
    frozen: ['orderId', 'status', 'style'],
    beside: [
      ...(['factory', 'due', 'open', 'daysLeft', 'next', 'nextDue', 'turnOf'] as const),
      ...(['slip', 'expectedExFactory', 'milestonesDone', 'colour', 'quantity', 'customer'] as const),
    ],
  },
  inputs: {
    orderId: { label: 'Order ID', kind: id('ORD'), help: 'Given by Selvedge. Other tabs refer to it.', width: 96 },
    poNumber: {
      label: 'PO number',
      kind: text,
      help: "The customer's or the factory's own number.",
      section: 'Terms',
      width: 110,
    },
    customer: {
      label: 'Customer',
      kind: name,
      contact: 'Customer',
      help: 'Who the goods are for.',
      preset: { from: 'last' },
      alike: ['style', 'factory'],
      width: 150,
    },
    factory: {
      label: 'Factory',
      kind: name,
      contact: 'Factory',
      required: true,
      help: 'Who makes them.',
      preset: { from: 'last' },
      alike: ['style'],
      width: 150,
    },
    season: {
      label: 'Season',
      kind: name,
      help: 'Such as SS27.',
      preset: { from: 'last' },
      takes: { by: 'style', from: 'season' },
      width: 80,
    },
    style: {
      label: 'Style',
      kind: name,
      names: 'Styles',
      required: true,
      help: 'The style name or number.',
      width: 110,
    },
    colour: { label: 'Colour', kind: name, help: 'The colourway.', halfWidth: true, width: 110 },
    ...sizeColumns,
    quantity: {
      label: 'Quantity',
      kind: whole(1),
      required: true,
      help: 'Pieces, all sizes together.',
      halfWidth: true,
      width: 90,
    },
    unitPrice: {
      label: 'Unit price',
      kind: moneyIn('currency'),
      help: 'For one piece, in the currency of the order.',
      alike: ['style'],
      width: 90,
    },
    currency: {
      label: 'Currency',
      kind: currency,
      help: 'Three letters, such as EUR.',
      section: 'Terms',
      preset: { from: 'lastOrBase' },
      alike: ['style', 'factory'],
      halfWidth: true,
      width: 80,
    },
    orderDate: {
      label: 'Order date',
      kind: date,
      help: 'The day the order was placed.',
      past: true,
      section: 'Terms',
      preset: { from: 'today' },
      width: 110,
    },
    ...windowInputs,
    originalExFactory: {
      label: 'Original ex-factory',
      kind: date,
      required: true,
      help: 'The day first agreed with the factory. It never changes.',
      immutable: true,
      width: 130,
    },
    revisedExFactory: {
      label: 'Revised ex-factory',
      kind: date,
      help: 'The new day, when the factory moves it.',
      section: 'Progress',
      width: 130,
    },
    actualExFactory: {
      label: 'Actual ex-factory',
      kind: date,
      help: 'The day the goods left the factory.',
      section: 'Progress',
      width: 130,
    },
    slipReason: {
      label: 'Slip reason',
      kind: text,
      help: 'Why the ex-factory date moved.',
      section: 'Progress',
      width: 170,
    },
    earlierDates: {
      label: 'Earlier dates',
      kind: longText,
      help: 'Each earlier revised ex-factory date with its reason. Selvedge adds to it when the date is revised.',
      section: 'Progress',
      width: 170,
    },
    sheetSent: {
      label: 'PO sent',
      kind: longText,
      help: 'What the order sheet told the factory, version by version. Selvedge writes it.',
      section: 'Progress',
      needs: 'Log',
      written: true,
      width: 170,
    },
    tolerance: {
      label: 'Tolerance',
      kind: percent(0.5),
      help: 'How far under Quantity still counts as complete, such as 3 %. Blank uses Settings.',
      section: 'Terms',
      alike: ['style', 'factory'],
      halfWidth: true,
      width: 90,
    },
    terms: {
      label: 'Terms',
      kind: terms,
      help: 'How it is paid: a name in Settings, such as 30/70, or written out, such as 30% order; 70% ex-factory -3wd after inspection.',
      section: 'Terms',
      alike: ['factory'],
      offersItems: 'Terms',
      width: 150,
      newer: true,
    },
    ...creditInputs,
    stage: {
      label: 'Stage',
      kind: choice('Draft', 'Confirmed', 'In production', 'Inspection', 'Ready', 'Closed', 'Cancelled'),
      help: 'How far the order has come.',
      section: 'Progress',
      preset: { value: 'Confirmed' },
      width: 120,
    },
    ...ownership('order', ['style', 'factory']),
  },
  rules: [
    { rule: 'sizesAddUp', sizes: 'sizes', quantity: 'quantity', scale: 'sizeScale', pack: 'pack' },
    { rule: 'notBefore', earlier: 'startShip', later: 'shipBy' },
    { rule: 'notBefore', earlier: 'startShip', later: 'cancelDate' },
    { rule: 'notBefore', earlier: 'shipBy', later: 'cancelDate' },
    { rule: 'notBefore', earlier: 'orderDate', later: 'originalExFactory' },
    { rule: 'notBefore', earlier: 'orderDate', later: 'revisedExFactory' },
    { rule: 'notBefore', earlier: 'lcLatestShipment', later: 'lcExpiry' },
    { rule: 'past', day: 'actualExFactory' },
    { rule: 'past', day: 'lcPresentedOn' },
    { rule: 'needs', when: 'revisedExFactory', needed: 'slipReason' },
  ],
  computed: {
    due: {
      label: 'Due',
      kind: date,
      help: 'Revised, else original ex-factory; once the goods left the factory, Ship-by, else Cancel date.',
      formula: `IF(HAS([Actual ex-factory]);IF(HAS([Ship-by]);WHOLEDAY([Ship-by]);WHOLEDAY([Cancel date]));
        IF(HAS([Revised ex-factory]);WHOLEDAY([Revised ex-factory]);WHOLEDAY([Original ex-factory])))`,
      width: 110,
    },
    ...arrivalColumns,
    shipped: {
      label: 'Shipped',
      kind: whole(),
      help: 'Pieces on outbound shipments that have left or were delivered.',
      formula: `SUMBY(Shipments[Order];[Order ID];Shipments[Quantity];Shipments[Direction]="Outbound";HAS(Shipments[Shipped on])+HAS(Shipments[Delivered on])>0)`,
      section: 'Progress',
      width: 80,
    },
    open: {
      label: 'Open',
      kind: whole(),
      help: 'Pieces still to ship; 0 once within tolerance, closed or cancelled.',
      formula: `IF([Stage]="Closed";0;IF([Stage]="Cancelled";0;
        IF([Shipped]+1/1000000>=NUM([Quantity])*(1-IF(HAS([Tolerance]);FRACTION([Tolerance]);FRACTION(SETTING("Default tolerance"))));0;
        IF(NUM([Quantity])>[Shipped];NUM([Quantity])-[Shipped];0))))`,
      width: 80,
    },
    filled: {
      label: 'Filled',
      kind: percent(),
      help: 'Shipped as a part of Quantity.',
      formula: `IF(NUM([Quantity])>0;[Shipped]/[Quantity];)`,
      section: 'Progress',
      width: 80,
    },
    ...moneyColumns,
    daysLeft: {
      label: 'Days left',
      kind: whole(),
      help: 'Days to Due; below 0 once it is past.',
      formula: `IF([Status]="Closed";;IF([Status]="Cancelled";;IF([Status]="Shipped";;IF(HAS([Due]);[Due]-TODAY();))))`,
      width: 80,
    },
    daysToCancel: {
      label: 'Days to cancel',
      kind: whole(),
      help: 'Days to the cancel date.',
      formula: `IF([Status]="Closed";;IF([Status]="Cancelled";;IF([Status]="Shipped";;IF(HAS([Cancel date]);WHOLEDAY([Cancel date])-TODAY();))))`,
      section: 'Ship window',
      width: 100,
    },
    status: {
      label: 'Status',
      kind: text,
      help: 'How the order stands, in one word.',
      formula: `IF([Stage]="Draft";"Draft";IF([Stage]="Cancelled";"Cancelled";IF([Stage]="Closed";"Closed";
        IF(NUM([Quantity])<=0;"No quantity";
        IF([Open]=0;"Shipped";
        IF(HAS([Original ex-factory])+HAS([Revised ex-factory])+HAS([Actual ex-factory])=0;"No date";
        IF(PAST([Due])+PAST([Ship-by])+PAST([Cancel date])>0;"Late";
        IF(IF(HAS([Ship-by]);[Arrives]>WHOLEDAY([Ship-by]);0)+IF(HAS([Cancel date]);[Arrives]>WHOLEDAY([Cancel date]);0)
        +IFTAB("Milestones";(1-HAS([Actual ex-factory]))*IF(HAS([Expected ex-factory]);[Expected ex-factory]>[Due];0);0)>0;"At risk";
        IF(WITHIN([Due];SETTING("Lead days";"Orders"))+WITHIN([Cancel date];SETTING("Lead days";"Orders"))>0;"Due soon";
        IF([Shipped]>0;"Part shipped";"On track"))))))))))`,
      width: 90,
    },
    ...whyColumns,
    ...paymentColumns,
    ...creditColumns,
    ...calendarColumns,
  },
  status: {
    column: 'status',
    tones: {
      Draft: 'quiet',
      Cancelled: 'quiet',
      Closed: 'quiet',
      ...ID_TONES,
      'No quantity': 'soon',
      'No date': 'soon',
      Late: 'late',
      'At risk': 'soon',
      'Due soon': 'soon',
      'Part shipped': 'plain',
      Shipped: 'good',
      'On track': 'good',
    },
  },
});
