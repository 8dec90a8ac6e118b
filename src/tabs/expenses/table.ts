// Expenses: what the season costs, in its own currency and in the base currency at the rate of its day.

import { DUE_EVENTS, HOLDS } from '../../schema/due';
import {
  baseMoney,
  choice,
  currency,
  date,
  id,
  link,
  name,
  offset,
  percent,
  rate,
  reference,
  signedMoneyIn,
  text,
  whole,
} from '../../schema/kinds';
import { reasonColumns, TODAY_SECTION } from '../../schema/reasons';
import { defineTable, ID_TONES } from '../../schema/table';
import { ownership } from '../ownership';
import { labels } from './labels.es';
import { why } from './why';
import { dueColumns, dueWorkings } from './workings';

const PAYMENT = 'Payment';

/** It waits for something, and nobody has released it. */
export const IS_HELD = '([Hold until]<>"")*(1-HAS([Released on]))';

export const expenses = defineTable({
  name: 'Expenses',
  spanish: labels,
  one: 'expense',
  tabColor: '#7b3fa0',
  form: ['category', 'vendor', 'amount', 'currency', 'rate', 'date', 'dueDate', 'paidOn', 'order', 'shipment'],
  title: ['category', 'vendor'],
  workings: ['orderDays', 'goodsMark', 'offsetCount'],
  counterparty: 'order',
  first: {
    frozen: ['expenseId', 'status', 'category'],
    beside: ['vendor', 'amount', 'currency', 'dueDate', 'due', 'dueIs', 'daysLeft', 'baseAmount', 'order'],
  },
  inputs: {
    expenseId: { label: 'Expense ID', kind: id('EXP'), help: 'Given by Selvedge.', width: 100 },
    date: {
      label: 'Date',
      kind: date,
      required: true,
      help: 'The day of the invoice.',
      past: true,
      preset: { from: 'today' },
      width: 110,
    },
    category: {
      label: 'Category',
      kind: choice(
        'Deposit',
        'Balance',
        'Fabric',
        'Trim',
        'Sample',
        'Freight',
        'Duty',
        'Inspection',
        'Travel',
        'Event',
        'Research',
        'Other',
      ),
      required: true,
      help: 'What it was for. Budgets are by category.',
      width: 100,
    },
    vendor: { label: 'Vendor', kind: name, contact: 'Other', help: 'Who is paid.', width: 150 },
    order: { label: 'Order', kind: reference('Orders'), help: 'The order it belongs to.', halfWidth: true, width: 96 },
    shipment: { label: 'Shipment', kind: reference('Shipments'), help: 'The shipment it belongs to.', width: 104 },
    amount: {
      label: 'Amount',
      kind: signedMoneyIn('currency'),
      required: true,
      help: 'In its own currency; a credit note is below 0.',
      halfWidth: true,
      width: 110,
    },
    currency: {
      label: 'Currency',
      kind: currency,
      required: true,
      help: 'Three letters, such as EUR.',
      preset: { from: 'base' },
      width: 80,
    },
    rate: {
      label: 'Rate',
      kind: rate,
      help: 'Base units for one unit of the currency, on its day. Blank: the rate in Settings is written, and does not change later.',
      blankTakes: 'rate',
      width: 80,
    },
    dueDate: {
      label: 'Due date',
      kind: date,
      help: 'The last day to pay, where it is agreed as a day. Blank: it follows an event of the order.',
      halfWidth: true,
      width: 110,
    },
    paidOn: { label: 'Paid on', kind: date, help: 'The day it was paid.', width: 110 },
    dueFrom: {
      label: 'Due from',
      kind: choice(...DUE_EVENTS),
      help: 'The event of the order from which it falls due, where no due date is typed.',
      section: PAYMENT,
      halfWidth: true,
      width: 110,
      newer: true,
    },
    offset: {
      label: 'Offset',
      kind: offset,
      help: 'How far from the event: +30d, -3wd for working days, +1m, eom or eom+30d. Blank: the day itself.',
      section: PAYMENT,
      width: 90,
      newer: true,
    },
    share: {
      label: 'Share',
      kind: percent(1),
      help: 'Its part of what the order costs.',
      section: PAYMENT,
      halfWidth: true,
      width: 80,
      newer: true,
    },
    holdUntil: {
      label: 'Hold until',
      kind: choice(...HOLDS),
      help: 'What has to be there before it is paid, whatever the day.',
      section: PAYMENT,
      width: 140,
      newer: true,
    },
    releasedOn: {
      label: 'Released on',
      kind: date,
      help: 'The day from which it may be paid: what it was held for is there.',
      past: true,
      section: PAYMENT,
      width: 110,
      newer: true,
    },
    receipt: {
      label: 'Receipt',
      kind: link,
      help: 'A link to the invoice or receipt.',
      section: 'Owner and notes',
      width: 160,
    },
    ...ownership('expense'),
  },
  rules: [
    { rule: 'notBefore', earlier: 'date', later: 'dueDate' },
    { rule: 'past', day: 'paidOn' },
    { rule: 'past', day: 'releasedOn' },
    { rule: 'needs', when: 'dueFrom', needed: 'order' },
    { rule: 'needs', when: 'offset', needed: 'dueFrom' },
    { rule: 'payable', amount: 'amount', currency: 'currency' },
  ],
  computed: {
    baseAmount: {
      label: 'Base amount',
      kind: baseMoney,
      help: 'Amount at its own rate, in the base currency and to its last cent; blank while the rate is missing.',
      formula: `IF(HAS([Amount]);
        IF(POS([Rate])>0;MONEY([Amount]*[Rate];SETTING("Base currency"));
        IF(([Currency]="")+([Currency]=SETTING("Base currency"))>0;MONEY([Amount];SETTING("Base currency"));));)`,
      width: 110,
    },
    ...dueColumns,
    daysLeft: {
      label: 'Days left',
      kind: whole(),
      help: 'Days to Due; below 0 when overdue. A credit note and what is on hold have none.',
      formula: `IF(HAS([Paid on]);;IF(NUM([Amount])<0;;IF([Status]="On hold";;IF(HAS([Due]);[Due]-TODAY();))))`,
      width: 80,
    },
    budgetLeft: {
      label: 'Budget left',
      kind: baseMoney,
      help: 'What is left of the budget of its category, over the whole spreadsheet.',
      formula: `IF(ISNUMBER(SETTINGOF("Budget";[Category]));
        MONEY(SETTINGOF("Budget";[Category])-SUMBY(Expenses[Category];[Category];Expenses[Base amount]);SETTING("Base currency"));)`,
      width: 110,
    },
    status: {
      label: 'Status',
      kind: text,
      help: 'How the expense stands, in a word or two. On hold: it waits for what Hold until says. A credit note is Open until it is paid back: we owe nothing.',
      formula: `IF((POS([Rate])=0)*([Currency]<>"")*([Currency]<>SETTING("Base currency"))>0;"No rate";
        IF(HAS([Paid on]);"Paid";IF(NUM([Amount])<0;"Open";IF(${IS_HELD}>0;"On hold";IF(PAST([Due]);"Overdue";
        IF(WITHIN([Due];SETTING("Lead days";"Expenses"));"Due soon";"Open"))))))`,
      width: 90,
    },
    holdsUp: {
      label: 'Holds up',
      kind: text,
      help: 'A deposit that we have not paid in time: 100,000 and its days overdue, then its id.',
      formula: `IF(([Category]="Deposit")*(1-HAS([Paid on]))*(NUM([Amount])>=0)*(1-${IS_HELD})*PAST([Due])>0;
        (100000+TODAY()-[Due])&" "&[Expense ID];)`,
      section: TODAY_SECTION,
      width: 150,
    },
    ...reasonColumns(why),
    ...dueWorkings,
  },
  status: {
    column: 'status',
    tones: {
      ...ID_TONES,
      'No rate': 'soon',
      Paid: 'good',
      'On hold': 'quiet',
      Overdue: 'late',
      'Due soon': 'soon',
      Open: 'plain',
    },
  },
});
