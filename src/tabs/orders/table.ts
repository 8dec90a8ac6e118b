// Orders: one line is one style and colour, with its size breakdown, its dates and how it stands.
import {
  baseMoney,
  choice,
  currency,
  date,
  id,
  longText,
  moneyIn,
  name,
  percent,
  sizes,
  text,
  whole,
} from '../../schema/kinds';
import { defineTable, ID_TONES } from '../../schema/table';
import { ownership } from '../ownership';
import { principal } from '../principal';
import { calendarColumns } from './calendar';
import { whyColumns } from './why';

/** The arrival by the day agreed with the factory. */
const AS_AGREED = `IF(HAS([Revised ex-factory]);WHOLEDAY([Revised ex-factory])+[Transit days];
  IF(HAS([Original ex-factory]);WHOLEDAY([Original ex-factory])+[Transit days];))`;

export const orders = defineTable({
  ...principal,
  tabColor: '#0b57d0',
  form: ['style', 'colour', 'season', 'factory', 'customer', 'quantity', 'unitPrice', 'sizes', 'originalExFactory'],
  alikeBy: ['style', 'factory'],
  title: ['style', 'colour'],
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
      help: 'Who the goods are for.',
      preset: { from: 'last' },
      alike: ['style', 'factory'],
      width: 150,
    },
    factory: {
      label: 'Factory',
      kind: name,
      required: true,
      help: 'Who makes them.',
      preset: { from: 'last' },
      alike: ['style'],
      width: 150,
    },
    season: { label: 'Season', kind: name, help: 'Such as SS27.', preset: { from: 'last' }, width: 80 },
    style: { label: 'Style', kind: name, required: true, help: 'The style name or number.', width: 110 },
    colour: { label: 'Colour', kind: name, help: 'The colourway.', halfWidth: true, width: 110 },
    sizes: {
      label: 'Sizes',
      kind: sizes,
      help: 'Size and quantity, such as S:20 M:40 L:20. They add up to Quantity.',
      width: 170,
    },
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
      kind: moneyIn('Currency'),
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
    startShip: {
      label: 'Start-ship',
      kind: date,
      help: 'The first day the customer takes goods.',
      section: 'Ship window',
      halfWidth: true,
      width: 110,
    },
    shipBy: { label: 'Ship-by', kind: date, help: 'The last day to ship on time.', section: 'Ship window', width: 110 },
    cancelDate: {
      label: 'Cancel date',
      kind: date,
      help: 'After this day the customer may refuse the goods.',
      section: 'Ship window',
      width: 110,
    },
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
    tolerance: {
      label: 'Tolerance',
      kind: percent(0.5),
      help: 'How far under Quantity still counts as complete, such as 3 %. Blank uses Settings.',
      section: 'Terms',
      alike: ['style', 'factory'],
      halfWidth: true,
      width: 90,
    },
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
    { rule: 'sizesAddUp', sizes: 'sizes', quantity: 'quantity' },
    { rule: 'notBefore', earlier: 'startShip', later: 'shipBy' },
    { rule: 'notBefore', earlier: 'startShip', later: 'cancelDate' },
    { rule: 'notBefore', earlier: 'shipBy', later: 'cancelDate' },
    { rule: 'notBefore', earlier: 'orderDate', later: 'originalExFactory' },
    { rule: 'notBefore', earlier: 'orderDate', later: 'revisedExFactory' },
    { rule: 'past', day: 'actualExFactory' },
    { rule: 'needs', when: 'revisedExFactory', needed: 'slipReason' },
  ],
  computed: {
    due: {
      label: 'Due',
      kind: date,
      help: 'Revised, else original ex-factory; once the goods left the factory, Ship-by, else Cancel date.',
      formula: `IF(HAS([Actual ex-factory]);
        IF(HAS([Ship-by]);WHOLEDAY([Ship-by]);WHOLEDAY([Cancel date]));
        IF(HAS([Revised ex-factory]);WHOLEDAY([Revised ex-factory]);WHOLEDAY([Original ex-factory])))`,
      width: 110,
    },
    transitDays: {
      label: 'Transit days',
      kind: whole(),
      help: 'Days from the factory to the customer, as Settings say for this customer, else for all.',
      formula: `IF(ISNUMBER(SETTINGOF("Transit days";[Customer]));SETTINGOF("Transit days";[Customer]);SETTING("Transit days"))`,
      section: 'Ship window',
      width: 90,
    },
    arrives: {
      label: 'Arrives',
      kind: date,
      help: 'Actual, else expected, revised or original ex-factory, and the transit days. The ship window is held against it.',
      formula: `IF(HAS([Actual ex-factory]);WHOLEDAY([Actual ex-factory])+[Transit days];
        IFTAB("Milestones";IF(HAS([Expected ex-factory]);[Expected ex-factory]+[Transit days];${AS_AGREED});${AS_AGREED}))`,
      section: 'Ship window',
      width: 110,
    },
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
    value: {
      label: 'Value',
      kind: moneyIn('Currency'),
      help: 'Quantity times unit price, in the currency of the order.',
      formula: `IF(HAS([Quantity]);IF(HAS([Unit price]);[Quantity]*[Unit price];);)`,
      section: 'Money',
      width: 110,
    },
    expenses: {
      label: 'Expenses',
      kind: baseMoney,
      help: 'Its expenses, in the base currency.',
      formula: `SUMBY(Expenses[Order];[Order ID];Expenses[Base amount])`,
      section: 'Money',
      width: 110,
    },
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
