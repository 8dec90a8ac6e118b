// Lo que se dice de los gastos: what is said of expenses, in Spanish. Columns keep the names they have on the sheet.
import { days, inDays, longDay } from '../../text/spanish';
import type { Words } from './words.en';

export const words: Words = {
  add: 'Gasto',
  finding: {
    payOverdue: (late) => `${days(late.days)} de retraso`,
    payIn: (soon) => `vence ${inDays(soon.days)}`,
    noRate: () => 'sin tipo de cambio',
  },
  mark: {
    payOverdue: (late) => `${days(late.days)} de retraso`,
    payIn: (soon) => inDays(soon.days),
  },
  date: { pay: { on: (day) => `vencimiento ${day}`, event: (name) => `${name}: por pagar` } },
  next: {
    pay: () => 'Págalo y rellena Paid on.',
    payFor: ({ order }) => `Págalo primero: ${order} depende de este pago.`,
    giveRate: () => 'Pon el tipo de cambio de la fecha de la factura.',
  },
  waits: {},
  title: {},
  note: {},
  step: { pay: { name: 'Marcar pagado' } },
  said: { paid: ({ id, day }) => `${id} se pagó el ${longDay(day)}.` },
  warning: {},
  panel: { title: 'Gastos', locale: 'es' },
  week: { title: 'Gasto frente al presupuesto' },
};
