// Lo que se dice de los gastos: what is said of expenses, in Spanish.
import type { DueEvent, Hold } from '../../schema/due';
import { wordIn } from '../../schema/kinds';
import { money } from '../../schema/written';
import { days, inDays, longDay, plural, shortDay, yearDay } from '../../text/spanish';
import type { PaymentName } from './codes';
import { labels } from './labels.es';
import type { paymentsMoved as movedInEnglish, scheduling as schedulingInEnglish, Words } from './words.en';

const holds: { readonly [H in Hold]: string } = {
  'Inspection passed': 'pase la inspección',
  'Documents received': 'lleguen los documentos',
};

const events: { readonly [E in DueEvent]: string } = {
  'Order date': 'la fecha del pedido',
  'PP approved': 'la aprobación de la PP',
  'Ex-factory': 'la salida de fábrica',
  Shipped: 'el embarque',
  Delivered: 'la entrega',
  Inspection: 'la inspección',
};

const categoryOf = (category: string) => wordIn(labels.words.category, category);

/** Los pagos que mueve un cambio: which payments a change moves. */
export const namesOf = (payments: readonly PaymentName[]): string =>
  payments.map((name) => (typeof name === 'number' ? `fila ${name} de ${labels.title}` : name)).join(', ');

export const paymentsMoved: typeof movedInEnglish = {
  paymentMoves: ({ id, category, sum, from, to, isEstimated, isHeld, wasHeld }) => {
    const hold = isHeld ? ['retenido'] : wasHeld ? ['ya no retenido'] : [];
    const more = [...(isEstimated ? ['estimado'] : []), ...hold].join(', ');
    const day = (known: string | undefined, at: string, before: string) =>
      known === undefined ? `${before} no tener fecha` : `${at} ${yearDay(known)}`;
    return `${categoryOf(category)} ${id}, ${money(sum, 'es')}: pasa ${day(from, 'del', 'de')} ${day(to, 'al', 'a')}${more === '' ? '' : ` (${more})`}.`;
  },
  paymentTurns: ({ id, category, sum, isEstimated, isHeld, wasHeld }) => {
    const sure = isEstimated ? 'ahora solo es una estimación' : 'ya tiene fecha fija';
    const turns = isHeld === wasHeld ? sure : isHeld ? 'queda retenido' : 'ya no está retenido';
    return `${categoryOf(category)} ${id}, ${money(sum, 'es')}: ${turns}.`;
  },
  morePaymentsMove: ({ count }) => `${plural(count, 'pago más cambia', 'pagos más cambian')}.`,
};

/** Lo que hace un plan de pagos: what scheduling does. */
export const scheduling: typeof schedulingInEnglish = {
  payment: ({ share, sum, event, offset, hold }) =>
    `${Math.round(share * 1e4) / 100} %, ${money(sum, 'es')}: desde ${events[event]}${offset === '' ? '' : ` ${offset}`}${hold === undefined ? '' : `, retenido hasta que ${holds[hold]}`}.`,
  besides: ({ payments }) => `El pedido ya tiene pagos: ${namesOf(payments)}. Los nuevos se añaden a ellos.`,
  otherTerms: ({ before, after }) => `Las condiciones del pedido cambian de «${before}» a «${after}».`,
  withoutRate: ({ currency }) => `Los ajustes no tienen tipo de cambio para ${currency}. Sus pagos quedan sin él.`,
  adjusts: ({ id, before, after }) => `${id} pasa de ${money(before, 'es')} a ${money(after, 'es')}.`,
};

export const words: Words = {
  add: 'Gasto',
  finding: {
    payOverdue: (late) => `${days(late.days)} de retraso`,
    payIn: (soon) => `vence ${inDays(soon.days)}`,
    noRate: () => 'sin tipo de cambio',
    offsetUnread: () => 'el plazo no se entiende',
    onHold: () => 'retenido, sin inspección reservada',
  },
  mark: {
    payOverdue: (late) => `${days(late.days)} de retraso`,
    payIn: (soon) => inDays(soon.days),
  },
  date: { pay: { on: (day) => `vencimiento ${day}`, event: (name) => `${name}: por pagar` } },
  next: {
    pay: () => 'Págalo y rellena Pagado el.',
    payFor: ({ order }) => `Págalo primero: ${order} depende de este pago.`,
    mendOffset: () => 'Escribe Plazo como +30d, -3wd, +1m, eom o eom+30d.',
    inspect: () => 'Reserva la inspección de la que depende, o libéralo con un motivo.',
    giveRate: () => 'Pon el tipo de cambio de la fecha de la factura.',
  },
  waits: {},
  title: {
    expense: ({ category, vendor }) => [categoryOf(category), vendor].filter((part) => part !== '').join(', '),
  },
  note: {},
  step: {
    pay: { name: 'Marcar pagado' },
    release: { name: 'Liberar' },
    holdAgain: { name: 'Volver a retener', about: 'Se anula su liberación: vuelve a esperar y no se puede pagar.' },
  },
  said: {
    paid: ({ id, day }) => `${id} se pagó el ${longDay(day)}.`,
    partPaid: ({ id, sum, rest, restId }) =>
      `Se pagaron ${money(sum, 'es')} de ${id}; ${restId} guarda el resto, ${money(rest, 'es')}.`,
    released: ({ id, day }) => `${id} se puede pagar desde el ${longDay(day)}.`,
    heldAgain: ({ id, hold }) => `${id} vuelve a estar retenido, hasta que ${holds[hold]}.`,
  },
  warning: {
    ...paymentsMoved,
    leavesRest: ({ rest }) => `Quedan por pagar ${money(rest, 'es')}, en una fila propia.`,
    releasesUnpassed: ({ hold }) => `Debía esperar hasta que ${holds[hold]}. Una vez liberado, se puede pagar.`,
  },
  releasing: { reason: { label: 'Motivo', help: 'Por qué se puede pagar ya. Se añade a las notas.' } },
  moved: {
    title: 'Pagos que se han movido desde el último correo',
    count: (count: number) => plural(count, 'pago se ha movido', 'pagos se han movido'),
    uncompared: (count: number) =>
      `${plural(count, 'pago no se ha comparado', 'pagos no se han comparado')}: solo se recuerdan unos 500 de un correo al siguiente.`,
  },
  panel: {
    title: 'Gastos',
    locale: 'es',
    bar: {
      paid: (paid: string, all: string) => `${paid} de ${all} pagados`,
      open: (sum: string) => `${sum} por pagar`,
      held: (sum: string) => `${sum} retenidos`,
    },
    failed: (status: string, id: string) => `${status}: ${id} no pasó`,
    events,
    /** How it stands, and its day where it is still to be paid. */
    mark: (status: string, due: string | undefined, isEstimated: boolean) =>
      due === undefined ? status : `${shortDay(due)}${isEstimated ? ' (estimado)' : ''}, ${status}`,
  },
  week: {
    title: 'Gasto frente al presupuesto',
    ahead: 'Por pagar, por semana',
    late: 'Vencido',
    weekOf: 'Semana del',
    later: 'Más adelante',
    undated: 'Sin fecha aún',
    held: 'Retenido',
    noRate: 'Sin tipo de cambio, no cuenta',
    estimated: 'estimado',
  },
  whole: 'Pagos por semana',
  cash: {
    locale: 'es',
    title: 'Por pagar, por semana',
    apart: 'Aparte de las semanas',
    unrated: 'Sin tipo de cambio, no cuenta',
    late: 'Vencido',
    weekOf: (monday: string) => `Semana del ${shortDay(monday)}`,
    later: 'Más adelante',
    undated: 'Sin fecha aún',
    held: 'Retenido',
    estimated: (sum: string) => `${sum} estimado`,
    none: 'No hay nada por pagar.',
  },
};
