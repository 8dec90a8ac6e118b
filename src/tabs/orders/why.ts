// Why an order needs somebody, in the dialect of formulas: the sheet, the desk and the mail follow from it.
import { text } from '../../schema/kinds';
import { figureColumn, RANK, reasonColumns, reasons, TODAY_SECTION } from '../../schema/reasons';

const TOLERANCE = `IF(HAS([Tolerance]);FRACTION([Tolerance]);FRACTION(SETTING("Default tolerance")))`;
const LATE = `([Status]="Late")`;
const AT_RISK = `([Status]="At risk")`;
const DUE_SOON = `([Status]="Due soon")`;
const MISSES_CANCEL = `IF(HAS([Cancel date]);[Arrives]>WHOLEDAY([Cancel date]);0)`;
const TO_CANCEL = `WHOLEDAY([Cancel date])-TODAY()`;

/** Its documents are still to be presented. */
const LC_OPEN = `([Stage]<>"Draft")*([Stage]<>"Cancelled")*(1-HAS([LC presented on]))`;

/** Why an order needs somebody; what the customer may do counts more than what the factory did not. */
export const why = reasons(
  {
    code: 'overShipped',
    // Exactly at the tolerance is within it, though 100 × 1.15 is a hair below 115.
    when: `([Stage]<>"Closed")*([Stage]<>"Cancelled")*(NUM([Quantity])>0)*([Shipped]>NUM([Quantity])*(1+${TOLERANCE})+1/1000000)>0`,
    rank: RANK.check,
    figure: '[Shipped]-[Quantity]',
  },
  { code: 'noQuantity', when: `[Status]="No quantity"`, rank: RANK.check },
  {
    // Without a day one cannot say that it is safe.
    code: 'lcUnchecked',
    when: `([Status]="No date")*HAS([LC latest shipment])>0`,
    rank: RANK.check,
  },
  { code: 'noDate', when: `[Status]="No date"`, rank: RANK.check },
  {
    code: 'lcDocumentsLate',
    when: `${LC_OPEN}*PAST([LC present by])>0`,
    rank: RANK.refusable,
    days: 'TODAY()-[LC present by]',
    past: true,
  },
  {
    code: 'pastCancel',
    when: `${LATE}*PAST([Cancel date])>0`,
    rank: RANK.refusable,
    days: 'TODAY()-WHOLEDAY([Cancel date])',
    past: true,
  },
  {
    code: 'pastShipBy',
    when: `${LATE}*PAST([Ship-by])>0`,
    rank: RANK.late,
    days: 'TODAY()-WHOLEDAY([Ship-by])',
    past: true,
  },
  { code: 'late', when: `[Status]="Late"`, rank: RANK.late, days: 'TODAY()-[Due]', past: true },
  {
    code: 'lcShipment',
    when: `${LC_OPEN}*HAS([LC late by])>0`,
    rank: RANK.risk,
    days: 'WHOLEDAY([LC latest shipment])-TODAY()',
    figure: '[LC late by]',
  },
  {
    code: 'lcDocuments',
    when: `${LC_OPEN}*WITHIN([LC present by];SETTING("Lead days";"Orders"))>0`,
    rank: RANK.ahead,
    days: '[LC present by]-TODAY()',
  },
  {
    code: 'missesCancel',
    when: `${AT_RISK}*${MISSES_CANCEL}>0`,
    rank: RANK.risk,
    days: TO_CANCEL,
    figure: '[Arrives]-WHOLEDAY([Cancel date])',
  },
  {
    code: 'missesShipBy',
    when: `${AT_RISK}*IF(HAS([Ship-by]);[Arrives]>WHOLEDAY([Ship-by]);0)>0`,
    rank: RANK.risk,
    days: 'WHOLEDAY([Ship-by])-TODAY()',
    figure: '[Arrives]-WHOLEDAY([Ship-by])',
  },
  {
    code: 'slips',
    when: `[Status]="At risk"`,
    rank: RANK.risk,
    days: '[Due]-TODAY()',
    figure: 'IFTAB("Milestones";[Slip];)',
  },
  {
    code: 'dueIn',
    when: `${DUE_SOON}*(HAS([Cancel date])*([Due]>=WHOLEDAY([Cancel date]))=0)>0`,
    rank: RANK.ahead,
    days: '[Due]-TODAY()',
  },
  { code: 'cancelIn', when: `[Status]="Due soon"`, rank: RANK.ahead, days: TO_CANCEL },
  {
    code: 'ready',
    when: `(([Status]="On track")+([Status]="Part shipped")>0)*([Stage]="Ready")*([Booked by]="")>0`,
    rank: RANK.ready,
  },
  {
    code: 'scheduleMismatch',
    when: `([Stage]<>"Cancelled")*([Scheduled]>0)*HAS([Value])*(MONEY([Value];[Currency])<>MONEY([Scheduled];[Currency]))>0`,
    rank: RANK.check,
    figure: '[Scheduled]',
  },
);

/** What other rows say of an order, whether its transport is planned and what of ours it waits for; and why it needs somebody. */
export const whyColumns = {
  bookedBy: {
    label: 'Booked by',
    kind: text,
    help: 'The shipment that is planned for it and has not left.',
    formula: `MAXBY(Shipments[Order];[Order ID];Shipments[Shipment ID];Shipments[Direction]="Outbound";HAS(Shipments[Shipped on])+HAS(Shipments[Delivered on])=0)`,
    section: TODAY_SECTION,
    width: 100,
  },
  waitsFor: {
    label: 'Waits for',
    kind: text,
    help: 'What of ours it waits for, the longest overdue: 100,000 and its days, then its id. A deposit comes before material, that before a milestone.',
    formula: `IF(MAXBY(Expenses[Order];[Order ID];Expenses[Holds up])<>"";
      "Deposit "&MAXBY(Expenses[Order];[Order ID];Expenses[Holds up]);
      IF(MAXBY(Shipments[Order];[Order ID];Shipments[Holds up])<>"";
      "Material "&MAXBY(Shipments[Order];[Order ID];Shipments[Holds up]);
      IFTAB("Milestones";IF(MAXBY(Milestones[Order];[Order ID];Milestones[Ours late])<>"";
      "Milestone "&MAXBY(Milestones[Order];[Order ID];Milestones[Ours late]););)))`,
    section: TODAY_SECTION,
    width: 150,
  },
  ...reasonColumns(why),
  ...figureColumn(why),
} as const;
