// Lo que se dice de los hitos: what is said of milestones, in Spanish. Columns keep the names they have on the sheet.
import { dayOf, days, inDays, longDay, plural } from '../../text/spanish';
import type { Words } from './words.en';

const workingDays = (count: number) => plural(count, 'día laborable', 'días laborables');

export const words: Words = {
  add: 'Hito',
  finding: {
    stepLate: (late) => `${days(late.days)} de retraso`,
    partnerLate: (late) => `${days(late.days)} de retraso`,
    willBeLate: ({ by }) => `tal como va, ${workingDays(by)} de retraso`,
    stepIn: (soon) => `vence ${inDays(soon.days)}`,
    noOrder: () => 'su pedido no está',
    noCalendar: () => 'no se conocen sus días laborables',
  },
  mark: { stepIn: (soon) => inDays(soon.days) },
  date: {
    due: { on: (day) => `para el ${day}`, event: (name) => `${name}: fecha prevista` },
  },
  next: {
    doIt: () => 'Hazlo y rellena Done on.',
    askPartner: ({ partner }) => `Pregunta a ${partner} qué día estará hecho.`,
    agreeDate: () => 'Recupera los días o acuerda otra salida de fábrica.',
    giveOrder: () => 'Escribe el ID de su pedido.',
    mendDays: () => 'Rellena Days before o vuelve a preparar la hoja.',
  },
  waits: {},
  title: { milestone: ({ milestone, order }) => `${milestone}, ${order}` },
  note: { reason: ({ reason }) => reason },
  step: {
    done: { name: 'Hecho' },
    promise: { name: 'Prometido' },
    move: { name: 'Mover' },
    skip: { name: 'Omitir' },
  },
  said: {
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
    delays: ({ order, day, slip }) =>
      `${order} saldría entonces el ${longDay(day)}, con ${workingDays(slip)} de retraso.`,
  },
  panel: {
    title: 'Hitos',
    day: (day, today) => dayOf(day, today),
    late: (count) => `+${count}`,
    expected: (day, today, slip) =>
      slip > 0
        ? `Se espera ${dayOf(day, today)}, con ${workingDays(slip)} de retraso`
        : `Se espera ${dayOf(day, today)}, a tiempo`,
  },
};
