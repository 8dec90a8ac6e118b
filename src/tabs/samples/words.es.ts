// Lo que se dice de las muestras: what is said of samples, in Spanish.
import { wordIn } from '../../schema/kinds';
import { dayOf, days, inDays, longDay } from '../../text/spanish';
import { calling } from '../log/words.es';
import { measuringWords } from '../measurements/words.es';
import { labels } from './labels.es';
import type { Words } from './words.en';

export const words: Words = {
  add: 'Muestra',
  finding: {
    loanOverdue: (late) => `debía volver hace ${days(late.days)}`,
    loanLong: (late) => `prestada hace ${days(late.days)}`,
    commentsOverdue: (late) => `comentarios con ${days(late.days)} de retraso`,
    commentsDue: (soon) => `comentarios ${inDays(soon.days)}`,
    sampleLate: (late) => `${days(late.days)} de retraso`,
    sampleDue: (soon) => `llega ${inDays(soon.days)}`,
    requested: () => 'pedida, sin fecha prometida',
  },
  mark: {
    loanOverdue: (late) => `${days(late.days)} de retraso`,
    loanLong: (late) => `prestada ${days(late.days)}`,
    commentsOverdue: (late) => `${days(late.days)} de retraso`,
    commentsDue: (soon) => inDays(soon.days),
    sampleDue: (soon) => inDays(soon.days),
    requested: ({ comments }) => (comments === '' ? 'pedida' : `pedida: ${comments}`),
  },
  date: {
    back: { on: (day) => `devolución ${day}`, event: (name) => `${name}: devolución` },
    lent: { on: (day) => `prestada ${day}`, event: (name) => `${name}: prestada` },
    comments: { on: (day) => `comentarios ${day}`, event: (name) => `${name}: comentarios` },
    needed: { on: (day) => `para el ${day}`, event: (name) => `${name}: fecha prevista` },
  },
  next: {
    sendComments: () => 'Envía tus comentarios y rellena Veredicto.',
    askMaker: () => 'Pide una nueva fecha a quien la hace.',
    followParcel: () => 'Sigue el paquete. En cuanto llegue, rellena Recibida el.',
    askWhen: () => 'Pregunta a quien la hace si se mantiene la fecha.',
    askBack: ({ lentTo }) => `Pide a ${lentTo} que la devuelva.`,
  },
  waits: {},
  title: {
    sample: ({ type, style, round }) => `${wordIn(labels.words.type, type)}${round > 1 ? ` ${round}` : ''}, ${style}`,
  },
  note: {},
  step: {
    request: { name: 'Pedir' },
    send: { name: 'Enviada' },
    receive: { name: 'Recibida' },
    measure: { name: 'Anotar medidas' },
    comment: { name: 'Comentar' },
    lend: { name: 'Prestar' },
    giveBack: { name: 'Devuelta' },
    lose: { name: 'Perdida', about: 'La muestra se queda aquí como Perdida. Nadie recibirá más avisos de ella.' },
    ...calling.step,
  },
  measuring: measuringWords.measuring,
  said: {
    ...calling.said,
    ...measuringWords.said,
    requested: ({ id, maker }) => `${id} está pedida a ${maker}.`,
    closedMilestone: ({ id, verdict, milestone }) =>
      `${id}: ${wordIn(labels.words.verdict, verdict)}. ${milestone} está cumplido.`,
    sent: ({ id, day }) => `${id} se envió el ${longDay(day)}.`,
    received: ({ id, day, comments }) =>
      `${id} se recibió el ${longDay(day)}. Nuestros comentarios son para el ${longDay(comments)}.`,
    returned: ({ id, day }) => `${id} volvió el ${longDay(day)}.`,
    commented: ({ id, verdict, by }) =>
      `${id}: ${wordIn(labels.words.verdict, verdict)}.${by === undefined ? '' : ` Lo que sigue se rige por ${by}, que es una ronda posterior.`}`,
    resubmitted: ({ id, next }) => `${id} hay que repetirla: ${next} es la siguiente ronda.`,
    lent: ({ ids, to }) => `${ids}: préstamo a ${to}.`,
    lost: ({ id }) => `${id} consta como perdida.`,
  },
  log: {
    requested: (what, by) => `Pedida: ${what}${by === undefined ? '' : `, para el ${longDay(by)}`}.`,
    sent: (what, parcel) => `Enviada: ${what}${parcel === '' ? '' : `, ${parcel}`}.`,
    received: (what, location) => `Recibida: ${what}${location === undefined ? '' : `, está en ${location}`}.`,
    commented: (what, verdict, text) =>
      `${what}: ${wordIn(labels.words.verdict, verdict)}.${text === undefined ? '' : ` ${text}`}`,
    lent: (all, back) =>
      `Prestadas: ${all.join('; ')}${back === undefined ? '' : `. Devolución antes del ${longDay(back)}`}.`,
    returned: (what, condition) => `Devuelta: ${what}${condition === '' ? '' : `, ${condition}`}.`,
    lost: (what) => `Perdida: ${what}.`,
  },
  comment: {
    closes: 'Cierra el hito',
    closesHelp: 'El hito de su pedido que se cumple al aprobar la muestra. En blanco, ninguno.',
  },
  lending: {
    also: 'También',
    alsoHelp: 'ID de otras muestras que van con ella, separados por espacios.',
    condition: 'Estado',
    conditionHelp: 'Cómo ha vuelto, si importa.',
    sheet: 'Hoja de préstamo',
    marked: 'El registro guarda qué muestras se listaron, y un día de seguimiento.',
    noLender: 'No dice quién presta.',
    noDay: 'Algunas muestras no tienen fecha de devolución.',
    told: (ids) => `Hoja de préstamo: ${ids.join(', ')}.`,
    fields: {
      lender: { label: 'Quien presta', help: 'Tu empresa y su dirección, como debe leerlas quien recibe.' },
      remarks: { label: 'Observaciones', help: 'Por ejemplo, para qué sesión es o cómo devolverla.' },
    },
  },
  warning: { ...measuringWords.warning, loses: ({ id }) => `${id} constará como perdida.` },
  panel: {
    title: 'Muestras',
    dates: 'Fechas',
    others: 'Otras rondas',
    day: (day, today) => dayOf(day, today),
    backBy: (name, day) => `${name}, devolución ${day}`,
    here: 'aquí',
    onItsWay: (carrier) => (carrier === undefined ? 'en camino' : `en camino con ${carrier}`),
    lentTo: (name) => `prestada a ${name}`,
  },
};
