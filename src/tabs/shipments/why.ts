// Why a shipment needs somebody, in the dialect of formulas: the sheet, the desk and the mail follow from it.
import { RANK, reasons } from '../../schema/reasons';

export const HAS_LEFT = '(HAS([Shipped on])+HAS([Delivered on])>0)';
/** What was planned for an order that has ended will not leave. */
export const IS_OFF = `([Direction]<>"Inbound")*(1-${HAS_LEFT})*(([Order stage]="Closed")+([Order stage]="Cancelled")>0)>0`;
const isNear = (day: string) => `IF(HAS([${day}]);WHOLEDAY([${day}])-TODAY()<=SETTING("Lead days";"Shipments");0)`;

/** Why a shipment needs somebody, by how its journey stands. */
export const why = reasons(
  { code: 'arrivalLate', when: `[Status]="Late"`, rank: RANK.late, days: 'NUM([Days late])', past: true },
  { code: 'leaveOverdue', when: `[Status]="Overdue to ship"`, rank: RANK.late, days: 'NUM([Days late])', past: true },
  {
    code: 'toReceive',
    when: `([Status]="Delivered")*([SKU]<>"")*(NUM([To receive])>0)>0`,
    rank: RANK.check,
    figure: '[To receive]',
  },
  {
    code: 'leavesIn',
    when: `([Status]="Planned")*${isNear('ETD')}>0`,
    rank: RANK.ahead,
    days: 'WHOLEDAY([ETD])-TODAY()',
  },
  {
    code: 'arrivesIn',
    when: `([Status]="In transit")*${isNear('ETA')}>0`,
    rank: RANK.ahead,
    days: 'WHOLEDAY([ETA])-TODAY()',
  },
);
