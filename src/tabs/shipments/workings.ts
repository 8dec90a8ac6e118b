// By which days the goods of an order left and arrived, so that Expenses find the last of them and whether any is still to.
import { STILL_TO } from '../../schema/due';
import { number } from '../../schema/kinds';
import { TODAY_SECTION } from '../../schema/reasons';
import type { ComputedColumn } from '../../schema/table';

const SECTION = TODAY_SECTION;
const day = (label: string, otherwise: string) => `IF(HAS([${label}]);WHOLEDAY([${label}]);${otherwise})`;
const planned = (label: string) => `${STILL_TO}+IF(HAS([${label}]);WHOLEDAY([${label}]);0)`;

export const markColumns = {
  leavesMark: {
    label: 'Leaves mark',
    kind: number,
    help: 'The day that goods left, or ETD and 1,000,000 while they have not. Only what goes to the customer has one.',
    formula: `IF([Direction]="Outbound";${day('Shipped on', day('Delivered on', planned('ETD')))};)`,
    section: SECTION,
    width: 90,
  },
  landsMark: {
    label: 'Lands mark',
    kind: number,
    help: 'The day that goods were delivered, or ETA and 1,000,000 while they were not. Only what goes to the customer has one.',
    formula: `IF([Direction]="Outbound";${day('Delivered on', planned('ETA'))};)`,
    section: SECTION,
    width: 90,
  },
} as const satisfies { readonly [key: string]: ComputedColumn };
