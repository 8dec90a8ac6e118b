// Lo que se dice de los estilos: what is said of styles, in Spanish.
import { wordIn } from '../../schema/kinds';
import { dayOf, listed, plural } from '../../text/spanish';
import { calling } from '../log/words.es';
import { labels } from './labels.es';
import type { Words } from './words.en';

/** Cuántos hay, y los primeros por su nombre: how many there are, and the first by name. */
const named = (ids: readonly string[], one: string, many: string): readonly string[] =>
  ids.length === 0
    ? []
    : [`${plural(ids.length, one, many)} (${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ', …' : ''})`];

export const words: Words = {
  add: 'Estilo',
  finding: {
    oldVersion: ({ now, has }) => `la fábrica tiene ${has}, la vigente es ${now}`,
    notSent: ({ now }) => `${now} aún sin enviar`,
    patternBehind: () => 'el patrón va por detrás de la ficha técnica',
  },
  mark: {
    oldVersion: ({ now, has }) => `${now} sustituye a ${has}`,
    notSent: ({ now }) => `${now} es la vigente`,
  },
  date: {},
  next: {
    sendTechPack: () => 'Envía la ficha técnica a sus fábricas.',
    movePattern: () => 'Pon el patrón al día con la ficha técnica y rellena Fecha del patrón.',
  },
  waits: {},
  title: {
    techPack: ({ description, changed, link }) =>
      [description, changed === '' ? '' : `qué cambia: ${changed}`, link].filter((part) => part !== '').join(', '),
  },
  note: {},
  step: {
    sendTechPack: { name: 'Ficha técnica enviada' },
    newVersion: { name: 'Nueva versión' },
    moveStage: { name: 'Cambiar fase' },
    ...calling.step,
  },
  said: {
    ...calling.said,
    sent: ({ style, version }) => `${style}: la fábrica tiene ${version}.`,
    version: ({ style, version }) => `${style}: ${version} es ahora la vigente.`,
    moved: ({ style, stage }) => `${style}: ${wordIn(labels.words.stage, stage).toLowerCase()}.`,
  },
  log: {
    sent: (version, changed) => `Ficha técnica ${version} enviada.${changed === '' ? '' : ` Qué cambia: ${changed}`}`,
  },
  version: {
    pattern: '¿Cambia el patrón?',
    patternHelp: 'Si cambia, hay que volver a escalarlo: Escalado el queda en blanco.',
    words: { Yes: 'Sí', No: 'No, sigue igual' },
  },
  warning: {
    touches: ({ orders, samples, inspections }) =>
      `Afecta a ${listed([
        ...named(orders, 'pedido en curso', 'pedidos en curso'),
        ...named(samples, 'muestra abierta', 'muestras abiertas'),
        ...named(inspections, 'inspección pendiente', 'inspecciones pendientes'),
      ])}.`,
    ungraded: () => 'Escalado el quedará en blanco: hay que volver a escalar el patrón.',
  },
  panel: {
    versions: 'Versiones',
    nothing: 'aún nada',
    day: (day, today) => dayOf(day, today),
  },
};
