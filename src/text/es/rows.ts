// Lo que se dice de una fila, sea de la pestaña que sea: what is said of rows, in Spanish.
import type * as english from '../en/rows';
import { listed, plural, shortDay, shortWeekday, yearDay } from '../spanish';
import { noun } from './own';

export const noId = 'sin ID';

export const sameId: typeof english.sameId = (above) => `mismo ID que la fila ${above}`;

export const unfinished: typeof english.unfinished = (lacks) => `no cuenta sin ${listed(lacks, 'o')}`;

export const unread: typeof english.unread = (cells) => `no se entiende: ${listed(cells)}`;

export const incomplete: typeof english.incomplete = (tab, row, cells) =>
  `Las cifras de aquí están incompletas: no se entiende ${listed(cells)} en la fila ${row} de ${tab}.`;

export const ownId: typeof english.ownId = {
  name: 'Darle un ID nuevo',
  about: 'Esta fila recibe un ID propio y cuenta desde entonces. La fila de arriba conserva el suyo.',
  aboutMove: 'Este movimiento recibe un ID propio y mueve stock desde entonces. Si solo es una copia, borra su fila.',
  said: (id, row) => `La fila ${row} es ahora ${id}.`,
};

export const rowsOf: typeof english.rowsOf = (count, tab) => `${plural(count, 'fila', 'filas')} en ${tab}`;

export const amount: typeof english.amount = {
  open: (open, ordered) => `${open} de ${ordered} pendientes`,
  allOpen: (ordered) => `los ${ordered}, pendientes`,
  allShipped: (ordered) => `los ${ordered}, enviados`,
  pieces: (pieces, unit = 'uds.') => `${pieces} ${unit}`,
};

export const nothingChanged = 'No se ha cambiado nada.';

export const said: typeof english.said = {
  added: (id) => `${id}: añadido.`,
  imported: (count, tab) => `${plural(count, 'fila importada', 'filas importadas')} en ${tab}.`,
  idsFrom: (first, last) => `${first} a ${last}`,
  aCell: 'una celda',
  snoozed: (id, day) =>
    day === '' ? `${id}: otra vez con recordatorios.` : `${id}: pospuesto hasta el ${yearDay(day)}.`,
  undone: (id) => (id === '' ? 'Deshecho.' : `Deshecho: ${id} está como antes.`),
  replied: ({ cells, rows, added, logged }, from) => {
    const done = [
      ...(cells > 0
        ? [`${plural(cells, 'celda cambiada', 'celdas cambiadas')} en ${plural(rows, 'fila', 'filas')}`]
        : []),
      ...(added > 0 ? [plural(added, 'fila añadida', 'filas añadidas')] : []),
      ...(logged ? ['guardada en el registro'] : []),
    ];
    const by = from === '' ? 'Respuesta' : `Respuesta de ${from}`;
    return `${by}: ${done.length === 0 ? nothingChanged : `${done.join(', ')}.`}`;
  },
  edited: (id, fields) => (fields.length === 0 ? nothingChanged : `${id}: cambiado ${listed(fields)}.`),
};

export const panel: typeof english.panel = { its: (one) => `Su ${noun(one)}` };

export const partner: typeof english.partner = {
  there: 'Allí, ahora',
  closedToday: 'hoy está cerrado',
  works: 'Trabaja',
  notKnown: 'no se sabe',
  inSettings: (setting, name) => `Indica ${setting} de ${name}`,
  closedNext: 'Próximo cierre',
  closedDays: 'Días de cierre',
  knownTo: (year) => `conocidos hasta el final de ${year}`,
  span: (from, to) => (from === to ? yearDay(from) : `del ${shortDay(from)} al ${yearDay(to)}`),
  localTime: 'Hora local',
  timeOn: (time, day) => `${shortWeekday(day)} ${time}`,
  ours: 'Nos toca',
  theirs: 'Les toca',
  onTrack: 'También abierto',
  nothing: 'No hay nada abierto con ellos.',
  titled: (title, count, most) => (count > most ? `${title}: ${most} de ${count}` : title),
};
