// Lo que se dice de las medidas: what is said of measurements, in Spanish.
import { figure, listed, plural } from '../../text/spanish';
import type { Off } from './codes';
import type { measuringWords as inEnglish, Words } from './words.en';

const differing = (by: number) => `${by > 0 ? '+' : by < 0 ? '−' : '±'}${figure(Math.abs(by))}`;
const offs = (off: readonly Off[]) =>
  listed(off.map(({ point, by, unit }) => `${point} ${differing(by)} ${unit}`.trim()));

/** Al medir una muestra: what is said where a sample is measured. */
export const measuringWords: typeof inEnglish = {
  said: {
    measured: ({ sample, points, off }) =>
      `${plural(points, 'punto anotado', 'puntos anotados')} de ${sample}. ${off.length === 0 ? 'Nada queda fuera de tolerancia' : `Fuera de tolerancia: ${offs(off)}`}.`,
  },
  warning: { outside: ({ off }) => `Fuera de tolerancia: ${offs(off)}.` },
  measuring: {
    spec: (spec, { plus, minus, unit }) => {
      if (spec === undefined) return '';
      const [over, under] = [plus ?? minus, minus ?? plus].map((each) => Math.abs(each ?? 0));
      const tolerance =
        plus === undefined && minus === undefined ? '' : ` +${figure(over ?? 0)} −${figure(under ?? 0)}`;
      return `${figure(spec)}${tolerance} ${unit}`.trim();
    },
  },
};

export const words: Words = {
  add: 'Medida',
  empty: {
    title: 'Todavía no hay medidas',
    text: 'Importa las medidas de un estilo: una fila por punto y talla, con sus tolerancias. Después anota desde la ficha de una muestra lo que mide.',
  },
  finding: {
    outOfTolerance: () => 'fuera de tolerancia',
    noSpec: () => 'le falta la medida pedida',
    noUnit: () => 'no se entiende su unidad',
    noTolerance: () => 'le falta la tolerancia',
  },
  date: {},
  next: {
    comment: () => 'Comenta la muestra o pide que se repita.',
    giveSpec: () => 'Rellena Medida pedida.',
    giveUnit: () => 'Elige una opción en Unidad.',
    giveTolerance: () => 'Rellena sus tolerancias: 0 si no hay.',
  },
  waits: {},
  title: { measurement: ({ style, point, size }) => [style, point, size].filter((part) => part !== '').join(', ') },
  note: {},
  step: { measure: { name: 'Anotar medidas' } },
  ...measuringWords,
  panel: {
    title: (out, of) => `Medidas: ${out} de ${of} fuera de tolerancia`,
    open: 'Medidas por resolver',
    others: 'Otros puntos de la muestra',
    against: ({ measured, spec, difference, unit }) =>
      [
        ...(measured === undefined ? [] : [`${figure(measured)} ${unit}`.trim()]),
        ...(spec === undefined ? [] : [`pedida ${figure(spec)}`]),
        ...(difference === undefined ? [] : [differing(difference)]),
      ].join(' · '),
  },
};
