// Lo que se dice de los artículos: what is said of items, in Spanish.
import { figure } from '../../text/spanish';
import { receiving } from '../shipments/words.es';
import type { Words } from './words.en';

const counted = (amount: number, unit: string) => `${figure(amount)} ${unit}`.trim();

export const words: Words = {
  add: 'Stock',
  finding: {
    oversold: ({ available, unit }) => `faltan ${counted(-available, unit)}`,
    out: () => 'agotado',
    low: ({ available, unit }) => `quedan ${counted(available, unit)}`,
  },
  date: {},
  next: {
    countAgain: () => 'Haz un recuento y añade un ajuste.',
    makeRoom: () => 'Hay más comprometido que disponible: aplaza o reduce un envío.',
    chaseSupplier: () => 'Reclama la entrega al proveedor: ya hay un pedido en curso.',
    reorder: () => 'Haz ya un pedido de reposición.',
  },
  waits: {},
  title: {},
  note: {},
  step: { count: { name: 'Hacer recuento' }, receive: receiving.step },
  said: {
    ...receiving.said,
    counted: ({ id, onHand, difference }) => {
      const off = `${figure(Math.abs(difference))} ${difference > 0 ? 'más' : 'menos'} que antes`;
      return `${id}: ${figure(onHand)} en stock, ${difference === 0 ? 'como antes' : off}.`;
    },
  },
  warning: receiving.warning,
  receiving: receiving.form,
  counting: {
    counted: 'Contado',
    countedHelp: 'Lo que hay de verdad. La diferencia se convierte en un movimiento de stock.',
    countedOn: 'Contado el',
    firstCount: 'primer recuento',
    onHand: (onHand) => `${figure(onHand)} en stock`,
  },
};
