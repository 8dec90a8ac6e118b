// Lo que se dice del registro: what is said of the log, in Spanish.
import { dayOf, days, inDays, longDay } from '../../text/spanish';
import type * as en from './words.en';
import type { Words } from './words.en';

export const calling: typeof en.calling = {
  step: { call: { name: 'Anotar una llamada' } },
  said: { logged: ({ id, name }) => `${id}: anotado con ${name}.` },
};

export const words: Words = {
  add: 'Anotación',
  finding: {
    replyLate: (late) => `nuestra respuesta lleva ${days(late.days)} de retraso`,
    answerLate: (late) => `sin respuesta, ${days(late.days)} de retraso`,
    replyDue: (soon) => `respondemos ${inDays(soon.days)}`,
    answerDue: (soon) => `responden ${inDays(soon.days)}`,
  },
  mark: {
    replyLate: (late) => `${days(late.days)} de retraso`,
    answerLate: (late) => `${days(late.days)} de retraso`,
    replyDue: (soon) => inDays(soon.days),
    answerDue: (soon) => inDays(soon.days),
  },
  date: { followUp: { on: (day) => `seguimiento ${day}`, event: (name) => `${name}: seguimiento` } },
  next: {
    answer: () => 'Responde y ciérralo, o pasa el turno.',
    askAgain: ({ name }) => (name === '' ? 'Vuelve a preguntar.' : `Vuelve a preguntar a ${name}.`),
  },
  waits: {},
  title: {},
  note: {},
  step: {
    close: { name: 'Cerrar' },
    later: { name: 'Recordar más tarde' },
    pass: { name: 'Pasar el turno' },
  },
  said: {
    closed: ({ id }) => `${id} está cerrada.`,
    later: ({ id, day }) => `${id} volverá a aparecer el ${longDay(day)}.`,
    passed: ({ id, isOurs }) => `${id}: ahora ${isOurs ? 'nos toca a nosotros' : 'les toca a ellos'}.`,
  },
  warning: {},
  panel: {
    history: (count, shown) => (count > shown ? `Registro, las últimas ${shown} de ${count}` : 'Registro'),
    said: 'Lo que se dijo',
    day: (day, today) => dayOf(day, today),
  },
};
