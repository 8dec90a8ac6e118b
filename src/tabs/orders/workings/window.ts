// The customer's window: from when the goods are taken, by when they have to leave, and when they may be refused.
import { date } from '../../../schema/kinds';
import type { InputColumn } from '../../../schema/table';

export const windowInputs = {
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
} as const satisfies { readonly [key: string]: InputColumn };
