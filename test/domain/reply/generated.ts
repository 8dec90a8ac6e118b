// Replies made of the ways in which people write the same things, in both languages, each with what a careful reader would tick.
import fc from 'fast-check';
import { addDays, weekdayFrom } from '../../../src/schema/dates';
import { TODAY } from './season';

/** `MS-0010 promised 2026-12-03` */
type Expected = readonly string[];

export interface Generated {
  readonly text: string;
  /** Who is said to have written. */
  readonly from: string | undefined;
  readonly ticks: Expected;
}

type Language = 'en' | 'es';

const MONTHS = {
  en: 'January February March April May June July August September October November December',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
};
const WEEKDAYS = {
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  es: 'lunes martes miércoles jueves viernes sábado domingo',
};

const ordinal = (day: number) => {
  const end =
    day % 10 === 1 && day !== 11
      ? 'st'
      : day % 10 === 2 && day !== 12
        ? 'nd'
        : day % 10 === 3 && day !== 13
          ? 'rd'
          : 'th';
  return `${day}${end}`;
};

/** A day as people write it, by one of the ways of its language. */
function written(iso: string, language: Language, way: number): string {
  const [year = '', month = '', date = ''] = iso.split('-');
  const [m, d] = [Number(month), Number(date)];
  const name = MONTHS[language].split(' ')[m - 1] ?? '';
  const short = name.slice(0, 3);
  const weekday = WEEKDAYS[language].split(' ')[weekdayFrom(iso)] ?? '';
  const ways =
    language === 'en'
      ? [
          `${d} ${short}`,
          `${name} ${ordinal(d)}`,
          `${short} ${d}`,
          `${date}-${short}-${year.slice(2)}`,
          `the ${ordinal(d)} of ${name}`,
          `${weekday} ${d} ${name}`,
          `${weekday.slice(0, 3)}, ${short} ${d}`,
          `${date}/${month}/${year}`,
          `${year}-${month}-${date}`,
          `${d}${short.toLowerCase()}`,
        ]
      : [
          `${d} de ${name}`,
          `${weekday} ${d} de ${name}`,
          `${d}-${short}`,
          `${date}/${month}/${year}`,
          `${d} ${short}.`,
          `${d} de ${name} de ${year}`,
          `${weekday} ${d}/${m}`,
          `día ${d} de ${name}`,
        ];
  return ways[way % ways.length] ?? '';
}

const ORDERS = [
  {
    id: 'ORD-0001',
    names: ['PO 4471', 'PO#4471', 'PO no. 4471', 'order 4471', 'ORD-0001', 'po4471'],
    es: ['el pedido 4471', 'la PO 4471', 'el pedido nº 4471', 'ORD-0001'],
    milestones: 'MS-001',
    from: 'Hanoi Garment 9',
  },
  {
    id: 'ORD-0002',
    names: ['PO 4472', 'PO 4472 (LS-204)', 'style LS-204', 'P.O. 4472', 'ORD 2'],
    es: ['el pedido 4472', 'el modelo LS-204', 'la orden 4472'],
    milestones: 'MS-002',
    from: 'Textiles del Norte',
  },
  {
    id: 'ORD-0003',
    names: ['PO A-118', 'ORD-0003', 'the cargo skirt', 'order A118'],
    es: ['el pedido A-118', 'ORD-0003', 'la cargo skirt'],
    milestones: 'MS-003',
    from: 'Textiles del Norte',
  },
] as const;

interface Pick {
  readonly order: (typeof ORDERS)[number];
  readonly name: string;
  readonly on: (iso: string) => string;
  readonly iso: string;
  readonly later: string;
}

/** A sentence of a language, and what of it is to be ticked. */
type Template = (pick: Pick) => readonly [sentence: string, ticks: Expected];

const exFactory = ({ order }: Pick, iso: string) => `${order.id} revisedExFactory ${iso}`;
const promised = ({ order }: Pick, at: number, iso: string) => `${order.milestones}${at} promised ${iso}`;

const both =
  (sentence: (pick: Pick) => string): Template =>
  (pick) => [sentence(pick), [exFactory(pick, pick.iso)]];
const nothing =
  (sentence: (pick: Pick) => string): Template =>
  (pick) => [sentence(pick), []];
const step =
  (at: number, sentence: (pick: Pick) => string): Template =>
  (pick) => [sentence(pick), [promised(pick, at, pick.iso)]];

const EN: readonly Template[] = [
  both(({ name, on, iso }) => `${name} will ship on ${on(iso)}.`),
  both(({ name, on, iso }) => `${name} will be shipped ${on(iso)}.`),
  both(({ name, on, iso }) => `The new ex-factory date of ${name} is ${on(iso)}.`),
  both(({ name, on, iso }) => `Ex-fty ${name}: ${on(iso)}`),
  both(({ name, on, iso }) => `We can ship ${name} on ${on(iso)}, not on ${on('2026-12-11')}.`),
  both(({ name, on, iso }) => `${name} is moved from ${on('2026-12-11')} to ${on(iso)}.`),
  both(({ name, on, iso }) => `${name} leaves our factory on ${on(iso)} instead of ${on('2026-12-11')}.`),
  both(({ name, on, iso }) => `We confirm that ${name} will be dispatched on ${on(iso)}`),
  both(({ name, on, iso }) => `Due to a power cut, ${name} will leave on ${on(iso)}.`),
  both(({ name, on, iso }) => `We cannot make ${on('2026-12-11')} for ${name}. We will ship ${on(iso)}.`),
  step(0, ({ name, on, iso }) => `Fabric for ${name} arrives on ${on(iso)}.`),
  step(0, ({ name, on, iso }) => `The fabric of ${name} will be in house ${on(iso)}`),
  step(2, ({ name, on, iso }) => `${name}: cutting starts ${on(iso)}`),
  step(2, ({ name, on, iso }) => `We will start cutting ${name} on ${on(iso)}.`),
  step(3, ({ name, on, iso }) => `Sewing of ${name} begins on ${on(iso)}.`),
  step(4, ({ name, on, iso }) => `Final inspection of ${name} is on ${on(iso)}.`),
  (pick) => [
    `For ${pick.name} fabric arrives ${pick.on(pick.iso)} and we ship ${pick.on(pick.later)}.`,
    [promised(pick, 0, pick.iso), exFactory(pick, pick.later)],
  ],
  (pick) => [
    `Cutting of ${pick.name} starts ${pick.on(pick.iso)}, so goods leave ${pick.on(pick.later)}.`,
    [promised(pick, 2, pick.iso), exFactory(pick, pick.later)],
  ],
  nothing(({ name, on, iso }) => `We hope that ${name} ships on ${on(iso)}.`),
  nothing(({ name, on, iso }) => `${name} should leave around ${on(iso)}.`),
  nothing(({ name, on, iso }) => `Can we ship ${name} on ${on(iso)}?`),
  nothing(({ name, on, iso }) => `Please approve the PP sample of ${name} by ${on(iso)}.`),
  nothing(({ name, on, iso }) => `If you approve today, ${name} will ship ${on(iso)}.`),
  nothing(({ name, on, iso }) => `It is not possible to ship ${name} on ${on(iso)}.`),
  nothing(({ name, on, iso }) => `${name} will not be ready on ${on(iso)}.`),
  nothing(({ name, on, iso }) => `The deposit for ${name} must reach us by ${on(iso)}.`),
  nothing(({ name }) => `${name}: price is 12.50, 4/2 twill, 150/160 gsm, 3/4 zip.`),
  nothing(({ name, on, iso }) => `${name} will be ready at the end of next week, let us say ${on(iso)} maybe.`),
  nothing(({ on, iso }) => `Our office is closed from ${on(iso)}.`),
];

const ES: readonly Template[] = [
  both(({ name, on, iso }) => `${name} sale el ${on(iso)}.`),
  both(({ name, on, iso }) => `Embarcamos ${name} el ${on(iso)}.`),
  both(({ name, on, iso }) => `La nueva fecha de embarque de ${name} es el ${on(iso)}.`),
  both(({ name, on, iso }) => `${name} saldrá el ${on(iso)}, no el ${on('2026-12-11')}.`),
  both(({ name, on, iso }) => `${name} se embarcará el ${on(iso)} en vez del ${on('2026-12-11')}.`),
  both(({ name, on, iso }) => `Confirmamos la salida de ${name} para el ${on(iso)}`),
  both(({ name, on, iso }) => `Por falta de cremalleras, ${name} sale el ${on(iso)}.`),
  both(({ name, on, iso }) => `No podemos embarcar ${name} el ${on('2026-12-11')}. Sale el ${on(iso)}.`),
  step(0, ({ name, on, iso }) => `La tela para ${name} llega el ${on(iso)}.`),
  step(0, ({ name, on, iso }) => `Recibimos el tejido para ${name} el ${on(iso)}`),
  step(2, ({ name, on, iso }) => `El corte de ${name} empieza el ${on(iso)}.`),
  step(3, ({ name, on, iso }) => `La costura de ${name} comienza el ${on(iso)}.`),
  step(4, ({ name, on, iso }) => `La inspección final de ${name} es el ${on(iso)}.`),
  (pick) => [
    `Para ${pick.name} la tela llega el ${pick.on(pick.iso)} y embarcamos el ${pick.on(pick.later)}.`,
    [promised(pick, 0, pick.iso), exFactory(pick, pick.later)],
  ],
  nothing(({ name, on, iso }) => `Esperamos que ${name} salga el ${on(iso)}.`),
  nothing(({ name, on, iso }) => `Creo que ${name} sale el ${on(iso)}.`),
  nothing(({ name, on, iso }) => `¿Podemos embarcar ${name} el ${on(iso)}?`),
  nothing(({ name, on, iso }) => `Por favor envíen las etiquetas de ${name} antes del ${on(iso)}.`),
  nothing(({ name, on, iso }) => `Si llegan las etiquetas, ${name} sale el ${on(iso)}.`),
  nothing(({ name, on, iso }) => `No es posible embarcar ${name} el ${on(iso)}.`),
  nothing(({ name }) => `${name}: precio 12,50, sarga 4/2, 150/160 g, plazo de entrega 45 días.`),
  nothing(({ name, on, iso }) => `El anticipo de ${name} tiene que llegar antes del ${on(iso)}.`),
  nothing(({ name }) => `${name} sale la semana que viene.`),
];

const FRAMES: { readonly [L in Language]: readonly ((text: string) => string)[] } = {
  en: [
    (text) => text,
    (text) => `Hi Ana,\n\n${text}\n\nBest regards,\nMinh`,
    (text) => `Dear Ana,\nThank you for your mail of 19 Nov.\n${text}\nSorry for the delay.`,
    (text) =>
      `${text}\n\nOn Fri, 20 Nov 2026 at 10:04, Ana Ruiz <ana@studio.example> wrote:\n> Can PO 4472 ship on 14 Dec?`,
    (text) => `${text}\nPrice stays 12.50 usd.`,
  ],
  es: [
    (text) => text,
    (text) => `Buenos días Ana:\n\n${text}\n\nUn saludo,\nLucía`,
    (text) => `Hola Ana, gracias por tu correo del 19 de noviembre.\n${text}`,
    (text) =>
      `${text}\n\nDe: Ana Ruiz <ana@studio.example>\nEnviado: viernes, 20 de noviembre de 2026\nPara: Lucía\nAsunto: pedidos\n\nEl 4472 tiene que salir el 14/12`,
    (text) => `${text}\nPerdona el retraso.`,
  ],
};

const slots = fc.record({
  spanish: fc.boolean(),
  template: fc.nat(),
  second: fc.option(fc.nat(), { freq: 3, nil: undefined }),
  order: fc.nat({ max: 2 }),
  name: fc.nat(),
  way: fc.nat(),
  frame: fc.nat(),
  away: fc.integer({ min: 9, max: 40 }),
  more: fc.integer({ min: 5, max: 20 }),
  known: fc.boolean(),
});

const at = <T>(list: readonly T[], place: number): T => list[place % list.length] as T;

/** With a second sentence about another order in every fourth. */
export const generated: fc.Arbitrary<Generated> = slots.map((slot): Generated => {
  const language: Language = slot.spanish ? 'es' : 'en';
  const templates = slot.spanish ? ES : EN;
  const make = (place: number, which: number, away: number) => {
    const order = at(ORDERS, which);
    const iso = addDays(TODAY, away);
    const name = at<string>(slot.spanish ? order.es : order.names, slot.name);
    return at(
      templates,
      place,
    )({
      order,
      name,
      on: (day) => written(day, language, slot.way),
      iso: iso === '2026-12-11' ? '2026-12-14' : iso,
      later: addDays(iso, slot.more) === '2026-12-11' ? '2026-12-15' : addDays(iso, slot.more),
    });
  };
  const [text, ticks] = make(slot.template, slot.order, slot.away);
  const [more, others] = slot.second === undefined ? ['', []] : make(slot.second, slot.order + 1, slot.away + 3);
  const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);
  const whole = at(
    FRAMES[language],
    slot.frame,
  )(
    [text, more]
      .filter((part) => part !== '')
      .map(capital)
      .join('\n'),
  );
  const from = slot.known && slot.second === undefined ? at(ORDERS, slot.order).from : undefined;
  return { text: whole, from, ticks: [...ticks, ...others] };
});
