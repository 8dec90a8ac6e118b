// Lo que se dice de las inspecciones: what is said of inspections, in Spanish.

import { wordIn } from '../../schema/kinds';
import { money } from '../../schema/written';
import { dayOf, days, figure, inDays, listed, longDay, plural, shortDay } from '../../text/spanish';
import { labels as expenseLabels } from '../expenses/labels.es';
import type { Counted, Follows, Waiting } from './codes';
import { labels } from './labels.es';
import type { booking as inEnglish, Words } from './words.en';

const pieces = (count: number) => plural(count, 'prenda', 'prendas').replace(/^\d+/, figure(count));
const ofLot = ({ lot, level, letter }: { lot: number; level: string | undefined; letter: string }) =>
  [`Lote ${figure(lot)}`, ...(level === undefined ? [] : [level]), letter].join(' · ');

/** Lo que sobra: `4 mayores, se admiten 3`. */
function excess({ critical, major, majorAc, minor, minorAc, measurements }: Counted): string {
  const found = [
    ...(critical > 0 ? [`${plural(critical, 'crítico', 'críticos')}, no se admite ninguno`] : []),
    ...(major > majorAc ? [`${plural(major, 'mayor', 'mayores')}, se admiten ${majorAc}`] : []),
    ...(minor > minorAc ? [`${plural(minor, 'menor', 'menores')}, se admiten ${minorAc}`] : []),
    ...(measurements ? [] : ['medidas fuera de tolerancia']),
  ];
  return found.join('; ');
}
/** `Saldo 4.060,00 EUR`. */
const sums = (payments: readonly Waiting[]) =>
  listed(
    payments.map(({ category, ...sum }) =>
      `${wordIn(expenseLabels.words.category, category)} ${money(sum, 'es')}`.trim(),
    ),
  );
const onHold = ({ held, heldAgain }: Follows) => [
  ...(held.length > 0 ? [`${sums(held)} ${held.length > 1 ? 'siguen retenidos' : 'sigue retenido'}.`] : []),
  ...(heldAgain.length > 0
    ? [`${sums(heldAgain)} ${heldAgain.length > 1 ? 'vuelven a quedar retenidos' : 'vuelve a quedar retenido'}.`]
    : []),
];
const said = (first: string, sentences: readonly string[]) => [first, ...sentences].join(' ');
const byLater = ({ by }: Follows) => (by === undefined ? [] : [`El pedido se rige por ${by}, que es posterior.`]);
const ends = (follows: Follows) => [
  ...byLater(follows),
  ...(follows.milestone === undefined ? [] : [`${follows.milestone} queda hecho.`]),
  ...(follows.released.length > 0
    ? [`${sums(follows.released)} ${follows.released.length > 1 ? 'liberados' : 'liberado'}.`]
    : []),
  ...onHold(follows),
];
const stays = (follows: Follows) => [
  ...byLater(follows),
  ...(follows.milestone === undefined ? [] : [`${follows.milestone} sigue abierto.`]),
  ...onHold(follows),
];

/** Al reservar una inspección: what is said where one is booked. */
export const booking: typeof inEnglish = {
  said: {
    inspectionBooked: ({ id, order, day, pieces: sample }) =>
      `${id} de ${order} está reservada para el ${longDay(day)}${sample === undefined ? '' : `: ${pieces(sample)} por inspeccionar`}.`,
  },
  warning: {
    sampled: (sampled) =>
      `${ofLot(sampled)} · ${pieces(sampled.pieces)} · mayores ${sampled.majorAc}, menores ${sampled.minorAc}.`,
    noSample: () => 'Escribe el lote, el nivel y los AQL: sin ellos no se conoce la muestra.',
    tighten: ({ factory, failed, of }) =>
      `${failed} de las últimas ${of} primeras inspecciones de ${factory} no pasaron: la norma pide la inspección reforzada.`,
    relax: ({ factory, passed }) =>
      `Las últimas ${passed} primeras inspecciones de ${factory} pasaron: la norma vuelve a la inspección normal.`,
    bookedAlready: ({ id, day }) =>
      `Ya está ${id}${day === undefined ? '' : `, reservada para el ${shortDay(day)}`}. Esta sería otra.`,
    afterExFactory: ({ day }) => `Es después de la salida de fábrica, el ${longDay(day)}.`,
  },
};

export const words: Words = {
  add: 'Inspección',
  empty: {
    title: 'Todavía no hay inspecciones',
    text: 'Reserva una desde su pedido: Selvedge dice cuántas prendas se inspeccionan y cuántos defectos se admiten.',
  },
  finding: {
    failedOpen: (late) => (late.days === 0 ? 'no ha pasado hoy' : `no pasó hace ${days(late.days)}`),
    inspectionOverdue: (late) => `sin resultado, ${days(late.days)} de retraso`,
    bookingLate: (late) => `sin reservar, hacía falta hace ${days(late.days)}`,
    inspectionToBook: (soon) => `por reservar, hace falta ${inDays(soon.days)}`,
    booked: ({ days }) => `reservada ${inDays(days)}`,
    failedReleased: () => 'no pasó, pero hay un pago liberado',
    passedHeld: () => 'pasó, pero hay un pago retenido',
    noCounts: () => 'falta lo que se encontró',
    noPlan: () => 'no se conoce su muestra',
  },
  mark: {
    inspectionOverdue: (late) => `${days(late.days)} de retraso`,
    booked: ({ pieces: count }) => (count === 0 ? 'por inspeccionar' : `${pieces(count)} que inspeccionar`),
    bookingLate: () => 'sin reservar',
    inspectionToBook: () => 'por reservar',
    failedOpen: () => 'no pasó',
  },
  date: {
    booked: { on: (day) => `reservada para el ${day}`, event: (name) => `${name}: inspección` },
    needed: { on: (day) => `hace falta para el ${day}`, event: (name) => `${name}: inspección necesaria` },
    done: { on: (day) => `hecha el ${day}`, event: (name) => `${name}: la inspección no pasó` },
  },
  next: {
    recordResult: () => 'Anota su resultado.',
    askInspector: ({ inspector }) => `Pide el informe a ${inspector} y anota su resultado.`,
    book: () => 'Resérvala.',
    reinspect: () => 'Haz que se revise la mercancía y se inspeccione otra vez, o acéptala con un motivo.',
    settle: () => 'Aplica su resultado: el pago se libera y su hito queda hecho.',
    holdPayment: () =>
      'Aplica su resultado: el pago vuelve a quedar retenido. Después, haz que se inspeccione otra vez.',
    giveCounts: () => 'Rellena los defectos críticos, mayores y menores que se encontraron.',
    givePlan: () => 'Escribe su pedido, el lote, el nivel y los AQL.',
  },
  waits: {},
  title: {
    inspection: ({ type, order }) => [wordIn(labels.words.type, type), order].filter((part) => part !== '').join(', '),
  },
  note: {},
  step: {
    record: { name: 'Anotar resultado' },
    settle: {
      name: 'Aplicar resultado',
      about:
        'Lo que espera a la inspección sigue su resultado. Si pasa, los pagos se liberan y el hito queda hecho; si no, los pagos vuelven a quedar retenidos.',
    },
    book: { name: 'Reservar' },
    reinspect: { name: 'Reinspeccionar' },
    accept: { name: 'Aceptar igualmente' },
    switchSeverity: {
      name: 'Cambiar severidad',
      about:
        'Tras las últimas primeras inspecciones de la fábrica, la norma pide la otra severidad. La muestra cambia con ella.',
    },
  },
  said: {
    ...booking.said,
    passed: (all) => said(`${all.id} ha pasado.`, ends(all)),
    accepted: (all) => said(`${all.id} queda aceptada por nosotros.`, ends(all)),
    failed: (failed) => said(`${failed.id} no ha pasado: ${excess(failed)}.`, stays(failed)),
    refused: (told) => said(`${told.id} no ha pasado.`, stays(told)),
    reinspected: ({ id, next, day }) => `${next} inspecciona otra vez el lote de ${id} el ${longDay(day)}.`,
    switched: ({ id, severity }) =>
      `${id} va ahora por inspección ${severity === 'Tightened' ? 'reforzada' : 'normal'}.`,
  },
  warning: {
    ...booking.warning,
    wouldPass: (follows) => said('Pasa.', ends(follows)),
    wouldFail: (failed) => said(`No pasa: ${excess(failed)}.`, stays(failed)),
    accepts: (all) => said(`${all.id} no pasó y contará como aceptada.`, ends(all)),
  },
  payments: {
    label: 'Pagos retenidos',
    help: 'Esperan una inspección que pase. Libéralos solo si se van a pagar igualmente.',
    words: { Release: 'Liberarlos', 'Keep on hold': 'Seguir reteniéndolos' },
  },
  facts: {
    none: 'no se admite ninguno',
    atMost: (most) => `${most} como máximo`,
    pieces: (sample, lot) => (sample === lot ? `las ${pieces(lot)}` : `${figure(sample)} de ${pieces(lot)}`),
  },
  panel: {
    title: 'Inspecciones',
    others: 'Otras inspecciones del pedido',
    days: 'Fechas',
    day: (day, today) => dayOf(day, today),
    pieces: (sample) => (sample === undefined ? 'Sin muestra' : `${pieces(sample)} por inspeccionar`),
    plan: (plan) => `${ofLot(plan)} · mayores ${plan.majorAc}, menores ${plan.minorAc}`,
    noPlan: 'Faltan el pedido, el lote, el nivel o los AQL',
    found: (counts) => `${counts.critical} críticos, ${counts.major} mayores, ${counts.minor} menores encontrados`,
    result: { Pass: 'Pasa', Fail: 'No pasa', Accepted: 'Aceptada por nosotros', Rejected: 'Rechazada por nosotros' },
    severity: { Normal: 'Normal', Tightened: 'Reforzada' },
  },
};
