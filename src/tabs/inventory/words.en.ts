// What is said of items, in English.
import { figure } from '../../text/english';
import { receiving } from '../shipments/words.en';
import type { TabWords } from '../tab';
import type { ItemCodes } from './codes';

const counted = (amount: number, unit: string) => `${figure(amount)} ${unit}`.trim();

export const words = {
  add: 'Stock',
  finding: {
    oversold: ({ available, unit }) => `${counted(-available, unit)} oversold`,
    out: () => 'out of stock',
    low: ({ available, unit }) => `${counted(available, unit)} left`,
  },
  date: {},
  next: {
    countAgain: () => 'Count it, then add an adjustment.',
    makeRoom: () => 'More is promised than there is: move or cut a shipment.',
    chaseSupplier: () => 'Chase the supplier: more is on order.',
    reorder: () => 'Reorder now.',
  },
  waits: {},
  title: {},
  note: {},
  step: { count: { name: 'Count stock' }, receive: receiving.step },
  said: {
    ...receiving.said,
    counted: ({ id, onHand, difference }) => {
      const off = `${figure(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'} than before`;
      return `${id}: ${figure(onHand)} on hand, ${difference === 0 ? 'as before' : off}.`;
    },
  },
  warning: receiving.warning,
  receiving: receiving.form,
  counting: {
    counted: 'Counted',
    countedHelp: 'What is really there. The difference becomes a stock move.',
    countedOn: 'Counted on',
    firstCount: 'first count',
    onHand: (onHand: number) => `${figure(onHand)} on hand`,
  },
} satisfies TabWords<ItemCodes> & { readonly [more: string]: unknown };

export type Words = typeof words;
