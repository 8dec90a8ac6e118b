// Lo que se dice de los movimientos: what is said of stock moves, in Spanish.
import { dayOf, figure } from '../../text/spanish';
import type { Words } from './words.en';

export const words: Words = {
  finding: {},
  date: {},
  next: {},
  waits: {},
  title: {},
  note: {},
  step: {
    reverse: { name: 'Revertir', about: 'Un nuevo movimiento anula este. Ambos quedan entre los movimientos.' },
  },
  said: { reversed: ({ id, by }) => `${by} anula ${id}.` },
  warning: {
    reverses: ({ id, quantity, sku }) =>
      `${id} movió ${figure(quantity)} de ${sku}. Un nuevo movimiento de ${figure(-quantity)} lo anula.`,
    belowZero: ({ sku, onHand }) => `${sku} quedaría en ${figure(onHand)} en stock.`,
  },
  panel: {
    title: 'Movimientos de stock',
    reversed: 'revertido',
    quantity: (quantity) => `${quantity < 0 ? '−' : '+'}${figure(Math.abs(quantity))}`,
    day: (day, today) => dayOf(day, today),
  },
};
