// What is said of stock moves, in English.
import { dayOf, figure } from '../../text/english';
import type { TabWords } from '../tab';
import type { MoveCodes } from './codes';

export const words = {
  finding: {},
  date: {},
  next: {},
  waits: {},
  title: {},
  note: {},
  step: {
    reverse: { name: 'Reverse', about: 'A new move takes this one back. Both stay in the ledger.' },
  },
  said: { reversed: ({ id, by }) => `${by} takes ${id} back.` },
  warning: {
    reverses: ({ id, quantity, sku }) =>
      `${id} moved ${figure(quantity)} of ${sku}. A new move of ${figure(-quantity)} takes it back.`,
    belowZero: ({ sku, onHand }) => `${sku} would stand at ${figure(onHand)} on hand.`,
  },
  panel: {
    title: 'Stock moves',
    reversed: 'reversed',
    quantity: (quantity: number) => `${quantity < 0 ? '−' : '+'}${figure(Math.abs(quantity))}`,
    day: (day: string, today: string) => dayOf(day, today),
  },
} satisfies TabWords<MoveCodes> & { readonly [more: string]: unknown };

export type Words = typeof words;
