// Lo que dice la página del calendario: what the page of the calendar says, in Spanish.
import type { calendar as english } from '../en/calendar';
import { longDay, plural, shortDay, shortWeekday } from '../spanish';

const workingDays = (count: number) => plural(count, 'día laborable', 'días laborables');

type Told = Parameters<(typeof english)['line']>[0][number];

const stateOf = ({ name, day, state, late }: Told) => {
  if (late)
    return `${name}: para el ${shortDay(day)}, se espera el ${shortDay(late.expected)}, ${workingDays(late.days)} de retraso`;
  return state === 'done' ? `${name}: hecho el ${shortDay(day)}` : `${name}: para el ${shortDay(day)}`;
};

export const calendar: typeof english = {
  title: 'Calendario',
  summary: (today, rows, late) =>
    `${shortWeekday(today)} ${longDay(today)} · ${plural(rows, 'pedido', 'pedidos')}${late > 0 ? ` · ${late} con retraso` : ''}`,
  past: (count) => `${count} fuera de plazo`,
  gather: (axis) => `Por ${axis.toLowerCase()}`,
  all: 'Ver todo',
  weeks: (count) => `${count} semanas`,
  gathered: 'Agrupar por',
  shown: 'Mostrar',
  long: 'Cuánto tiempo',
  earlier: 'Cuatro semanas antes',
  later: 'Cuatro semanas después',
  now: 'Hoy',
  today: 'hoy',
  print: 'Imprimir',
  from: 'Semana desde el lunes',
  expected: 'Se espera',
  toCancel: 'Margen',
  toCancelAbout:
    'Cuántos días laborables hay desde la salida de fábrica prevista hasta el último día en que la mercancía puede salir',
  left: (days) => (days < 0 ? `${plural(-days, 'día', 'días')} tarde` : plural(days, 'día', 'días')),
  variants: (name, count) => `${name}, ${count} colores`,
  ids: (ids) => (ids.length > 1 ? `${ids[0]} y ${ids.length - 1} más` : (ids[0] ?? '')),
  closed: (name, from, to) => {
    const days = from === to ? `el ${shortDay(from)}` : `del ${shortDay(from)} al ${shortDay(to)}`;
    return name ? `${name}, ${days}` : `Cerrado ${days}`;
  },
  closedUnknown: (from) => `días de cierre desconocidos desde el ${shortDay(from)}`,
  late: (name, days) => `${name} +${days}`,
  line: (marks, expected, latest) =>
    [
      ...marks.map(stateOf),
      ...(expected ? [`salida de fábrica prevista el ${shortDay(expected)}`] : []),
      ...(latest ? [`tiene que salir el ${shortDay(latest)} a más tardar por su fecha de cancelación`] : []),
    ].join('; '),
  more: (count) => `Ver los ${count} pedidos`,
  noParty: (axis) => `Sin ${axis.toLowerCase()}`,
  legend: {
    done: 'hecho',
    next: 'siguiente',
    later: 'más adelante',
    late: 'con retraso: fecha límite y fecha prevista',
    expected: 'salida de fábrica prevista',
    ordered: 'según el pedido',
    latest: 'último día para salir antes de la fecha de cancelación',
    closed: 'cerrado',
    unknown: 'días de cierre desconocidos',
  },
  empty: 'Ningún pedido tiene hitos todavía. Abre un pedido en el panel y elige Planificar.',
  off: (desk) => `El calendario muestra los hitos del área ${desk}, que está apagada.`,
  desks: 'Añadir o quitar áreas',
};
