// Lo que se dice de los envíos: what is said of shipments, in Spanish, with the words of the steps that other tabs borrow.
import { wordIn } from '../../schema/kinds';
import { days, figure, inDays, longDay, shorten } from '../../text/spanish';
import { calling } from '../log/words.es';
import { labels as orderLabels } from '../orders/labels.es';
import type { CreatesItem, ToleranceUnread } from './codes';
import type * as en from './words.en';

const createsItem = ({ size, sku }: CreatesItem) => `${size} no tiene artículo: se creará ${sku}.`;
const toleranceUnread = ({ id, typed, used }: ToleranceUnread) =>
  `La tolerancia de ${id}, «${shorten(typed)}», no se puede leer: cuenta la de los ajustes, ${figure(used * 100)} %. Corrígela, como 3 %.`;
const noItem = (size: string) => `${size} aún no tiene artículo`;

export const shipping: typeof en.shipping = {
  said: {
    shipped: ({ quantity }) => `Enviadas ${figure(quantity)}.`,
    planned: ({ quantity }) => `Previstas ${figure(quantity)}.`,
  },
  warning: {
    moreThanOnHand: ({ sku, onHand, quantity }) =>
      `${sku}: saldrían ${figure(quantity)}, pero solo hay ${figure(onHand)} en stock.`,
    overTolerance: ({ shipped, ordered }) =>
      `Se enviarían ${figure(shipped)} de ${figure(ordered)} pedidas: más de lo que permite la tolerancia.`,
    notLive: ({ id, stage }) => `${id} está en la fase ${wordIn(orderLabels.words.stage, stage)}.`,
    createsItem,
    toleranceUnread,
  },
  form: {
    pieces: 'Piezas',
    noItem,
    onHand: (onHand) => `${figure(onHand)} en stock`,
    open: (open) => `${figure(open)} pendientes`,
    planned: 'previsto',
    plannedOnHand: (onHand) => `previsto, ${figure(onHand)} en stock`,
    shippedOnHelp: 'El día en que salió. Déjalo en blanco si el envío solo está previsto.',
  },
};

export const receiving: typeof en.receiving = {
  step: { name: 'Recibir' },
  said: { received: ({ quantity }) => `Recibidas ${figure(quantity)}.` },
  warning: {
    overReceipt: ({ id, expected, received }) =>
      `${id}: se recibirían ${figure(received)}, pero solo se esperaban ${figure(expected)}.`,
    deliveredFirst: ({ id, shippedOn, deliveredOn }) =>
      `${id}: Entregado el es el ${longDay(deliveredOn)}, antes de Enviado el, el ${longDay(shippedOn)}. Corrige uno de los dos en el envío.`,
    createsItem,
    toleranceUnread,
  },
  form: {
    noItem,
    expected: (expected) => `${figure(expected)} esperadas`,
    expectedReceived: (expected, received) => `${figure(received)} de ${figure(expected)} recibidas`,
    landedCost: 'Lo que costó cada unidad hasta llegar aquí, en la moneda base.',
    receivedOn: 'Recibido el',
    rest: 'Si llega menos de lo esperado',
    restHelp: 'En blanco, un envío se da por completo cuando está dentro de la tolerancia.',
    withoutShipment: 'Sin envío',
  },
};

export const words: en.Words = {
  add: 'Envío',
  finding: {
    arrivalLate: (late) => `${days(late.days)} de retraso`,
    leaveOverdue: (late) => `${days(late.days)} de retraso`,
    leavesIn: (soon) => `sale ${inDays(soon.days)}`,
    arrivesIn: (soon) => `llega ${inDays(soon.days)}`,
    toReceive: ({ pieces }) => `${figure(pieces)} por recibir`,
    stockNotIssued: () => 'sin dar salida al stock',
  },
  mark: {
    leaveOverdue: (late) => `${days(late.days)} de retraso`,
    leavesIn: (soon) => inDays(soon.days),
    arrivesIn: (soon) => inDays(soon.days),
    stockNotIssued: ({ pieces }) => `${figure(pieces)} sin dar salida`,
  },
  date: {
    leave: { on: (day) => `ETD ${day}`, event: (name) => `${name}: ETD` },
    arrive: { on: (day) => `ETA ${day}`, event: (name) => `${name}: ETA` },
  },
  next: {
    receiveStock: () => 'Dale entrada en stock.',
    issueStock: () => 'Da salida al stock que ya se ha enviado.',
    confirmDelivery: () => 'Si ya ha llegado, rellena Entregado el.',
    callCarrier: () => 'Pide al transportista una nueva ETA.',
    askSupplier: () => 'Pregunta al proveedor cuándo sale.',
    bookShipping: () => 'Reserva el transporte. Si ya ha salido, rellena Enviado el.',
    markDelivered: () => 'En cuanto llegue, rellena Entregado el.',
    confirmDate: () => 'Confirma que se mantiene la fecha.',
    markShipped: () => 'En cuanto salga, rellena Enviado el.',
  },
  waits: {},
  title: {
    way: ({ direction, party }) => {
      const ways: { readonly [direction: string]: readonly [string, string] } = {
        Inbound: ['entrada', 'de'],
        Outbound: ['salida', 'a'],
        Sample: ['muestra', 'muestra a'],
      };
      const [alone, way] = ways[direction] ?? [direction, 'con'];
      return party === '' ? alone : `${way} ${party}`;
    },
  },
  note: { noTracking: () => 'aún sin número de seguimiento' },
  step: {
    issue: { name: 'Dar salida', about: 'Un movimiento saca del stock lo que lleva este envío.' },
    receive: receiving.step,
    ship: { name: 'Enviar' },
    deliver: { name: 'Marcar entregado' },
    ...calling.step,
  },
  said: {
    ...calling.said,
    ...shipping.said,
    ...receiving.said,
    issued: ({ quantity, id }) => `Se ha dado salida a ${figure(quantity)} de ${id}.`,
    delivered: ({ id, day }) => `${id} se entregó el ${longDay(day)}.`,
  },
  warning: { ...shipping.warning, ...receiving.warning },
  shipping: shipping.form,
  receiving: receiving.form,
  panel: {
    title: 'Envíos',
    none: 'Aún no hay envíos. Con Enviar se prevé o se envía el primero.',
    noCarrier: 'aún sin transportista',
    track: (number) => `Seguir ${number}`,
    pieces: (pieces) => `${figure(pieces)} uds.`,
  },
};
