// Lo que se dice de los hitos: what is said of milestones, in Spanish.
import { dayOf, days, inDays, longDay, plural, shortDay } from '../../text/spanish';
import { booking } from '../inspections/words.es';
import type { planning as english, moved as inEnglish, Words } from './words.en';

const workingDays = (count: number) => plural(count, 'día laborable', 'días laborables');

/** Lo que mueve un cambio: what a change moves. */
export const moved: typeof inEnglish = {
  moves: ({ count, first, from, to }) =>
    count === 1
      ? `${first} pasa del ${shortDay(from)} al ${shortDay(to)}.`
      : `Se mueven ${count} hitos; el primero, ${first}, del ${shortDay(from)} al ${shortDay(to)}.`,
  turnsPast: ({ count, first, due }) =>
    count === 1
      ? `${first} quedaría vencido: era para el ${shortDay(due)}.`
      : `${count} hitos quedarían vencidos; el primero, ${first}, era para el ${shortDay(due)}.`,
  leaves: ({ order, day, before, slip }) => {
    const instead = before === undefined ? '' : ` en vez del ${longDay(before)}`;
    return `${order} saldría el ${longDay(day)}${instead}${slip > 0 ? `, con ${workingDays(slip)} de retraso` : ''}.`;
  },
  stillLeaves: ({ order, day, slip }) =>
    `${order} sigue saliendo el ${longDay(day)}${slip > 0 ? `, con ${workingDays(slip)} de retraso` : ''}.`,
  room: ({ cancel, left }) =>
    left < 0
      ? `Es ${workingDays(-left)} tarde para la fecha de cancelación, ${longDay(cancel)}.`
      : `Hay ${workingDays(left)} de margen hasta la fecha de cancelación, ${longDay(cancel)}.`,
};

/** Lo que pregunta el formulario de Planificar. */
export const planning: typeof english = {
  list: { label: 'Lista', help: 'Los hitos con los que planificarlo. Las listas están en los ajustes.' },
  like: { label: 'Igual que', help: 'O el ID de otro pedido, para planificarlo igual.' },
  days: {
    label: 'Sus días',
    help: 'Toma los días del otro pedido como se planificaron o como salieron de verdad.',
    planned: 'Como se planificaron',
    real: 'Como salieron de verdad',
  },
  fit: {
    label: 'Días',
    help: 'Un hito cuyo día ya pasó vence enseguida, salvo que comprimas los días.',
    listed: 'Como dice la lista',
    squeezed: 'Comprimir en los días que hay',
  },
  also: { label: 'También', help: 'ID de otros pedidos que planificar igual, separados por espacios.' },
};

export const words: Words = {
  add: 'Hito',
  finding: {
    stepLate: (late) => `${days(late.days)} de retraso`,
    partnerLate: ({ days: late, count }) =>
      count > 1 ? `${count} con retraso, el mayor de ${days(late)}` : `${days(late)} de retraso`,
    partnerSlips: ({ days: left, count }) =>
      count > 1
        ? `tal como van, ${count} con retraso; el primero vence ${inDays(left)}`
        : `tal como va, con retraso; vence ${inDays(left)}`,
    willBeLate: ({ by }) => `tal como va, ${workingDays(by)} de retraso`,
    inspectionToBook: (soon) => `por reservar, vence ${inDays(soon.days)}`,
    stepIn: (soon) => `vence ${inDays(soon.days)}`,
    noOrder: () => 'su pedido no está',
    noCalendar: () => 'no se conocen sus días laborables',
    doneUnpassed: () => 'hecho, pero la inspección no pasó',
  },
  mark: { stepIn: (soon) => inDays(soon.days) },
  date: {
    due: { on: (day) => `para el ${day}`, event: (name) => `${name}: fecha prevista` },
  },
  next: {
    doIt: () => 'Hazlo y rellena Hecho el.',
    askPartner: ({ partner }) => `Pregunta a ${partner} qué día estará hecho.`,
    bookInspection: () => 'Reserva la inspección.',
    agreeDate: () => 'Recupera los días o acuerda otra salida de fábrica.',
    giveOrder: () => 'Escribe el ID de su pedido.',
    mendDays: () => 'Rellena Días antes o vuelve a preparar la hoja.',
    undoDone: () => 'Borra su Hecho el y haz inspeccionar la mercancía de nuevo.',
  },
  waits: {},
  title: {
    milestone: ({ milestone, order }) => `${milestone}, ${order}`,
    partner: ({ partner }) => partner,
  },
  note: { reason: ({ reason }) => reason },
  step: {
    done: { name: 'Hecho' },
    promise: { name: 'Prometido' },
    move: { name: 'Mover' },
    inspect: { name: 'Reservar inspección' },
    skip: { name: 'Omitir' },
  },
  said: {
    ...booking.said,
    done: ({ milestone, day }) => `${milestone} se hizo el ${longDay(day)}.`,
    promised: ({ milestone, day }) => `${milestone} está prometido para el ${longDay(day)}.`,
    moved: ({ milestone, days: count }) =>
      count < 0
        ? `${milestone} queda ${workingDays(-count)} después de la salida de fábrica.`
        : `${milestone} queda ${workingDays(count)} antes de la salida de fábrica.`,
    skipped: ({ milestone }) => `${milestone} queda omitido.`,
  },
  warning: {
    skips: ({ milestone }) => `Nada espera ya a ${milestone}, y nadie recibirá avisos de él.`,
    ...moved,
    ...booking.warning,
  },
  panel: {
    title: 'Hitos',
    day: (day, today) => dayOf(day, today),
    who: {
      Us: 'Nosotros',
      Factory: 'Fábrica',
      Supplier: 'Proveedor',
      Customer: 'Cliente',
      Inspector: 'Inspector',
      Forwarder: 'Transitario',
    },
    state: { done: 'hecho', next: 'siguiente', later: '', out: 'omitido' },
    progress: (done, all) => `${done} de ${all} hechos`,
    late: (count) => `+${count}`,
    lateBy: (count) => `${workingDays(count)} de retraso`,
    promised: (day) => `Prometido para el ${day}`,
    expected: (day) => `Se espera el ${day}`,
    left: (day) => `Salió el ${day}`,
    slip: (count) => (count > 0 ? `${workingDays(count)} de retraso` : 'a tiempo'),
    agreed: (day) => `Salida de fábrica ${day}`,
    toCancel: (day, left) => `cancelación ${day}: ${workingDays(Math.abs(left))} ${left < 0 ? 'tarde' : 'de margen'}`,
  },
};
