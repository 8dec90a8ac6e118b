// What is said of contacts, in Spanish.
import { dayOf, figure, listed, plural } from '../../text/spanish';
import { calling } from '../log/words.es';
import type { CellAt, Rows } from './codes';
import type { Words } from './words.en';

const MOST_NAMED = 12;

const mayBe = (name: string) => `quizá ${name}`;
const rowsIn = (all: readonly Rows[]) =>
  all.length === 0
    ? 'ninguna fila'
    : listed(all.map(({ table, rows }) => `${plural(rows, 'fila', 'filas')} de ${table}`));
const cellsIn = (cells: readonly CellAt[]) => some(cells.map(({ table, row }) => `${table} fila ${row}`));

/** The first few, and how many more. */
function some(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return more > 0 ? `${names.slice(0, MOST_NAMED).join(', ')} y ${more} más` : listed(names);
}

export const words: Words = {
  add: 'Contacto',
  finding: {
    noWay: ({ pieces }) => `${figure(pieces)} uds. con retraso y ninguna forma de contactar`,
    wrongZone: () => 'zona horaria inexistente',
    noCountryCode: () => 'WhatsApp sin prefijo del país',
    unlisted: ({ names }) => `${plural(names, 'nombre', 'nombres')} sin contacto`,
  },
  date: {},
  next: {
    fillWay: () => 'Rellena Correo electrónico, WhatsApp o Teléfono.',
    writeZone: () => 'Escribe la zona horaria como Asia/Ho_Chi_Minh o déjala en blanco.',
    writeCountryCode: () => 'Escribe el número como +84 912 345 678.',
  },
  waits: {},
  title: {},
  note: {},
  step: {
    adopt: { name: 'Añadir contactos' },
    ...calling.step,
    rename: { name: 'Cambiar el nombre' },
  },
  said: {
    adopted: ({ names, rows }) => {
      const added =
        names === 0 ? 'Ningún contacto añadido' : `${plural(names, 'contacto añadido', 'contactos añadidos')}`;
      return rows === 0 ? `${added}.` : `${added}; ${plural(rows, 'celda cambiada', 'celdas cambiadas')}.`;
    },
    renamed: ({ from, to, rows }) =>
      rows.length === 0 ? `${from} se llama ahora ${to}.` : `${from} se llama ahora ${to}, también en ${rowsIn(rows)}.`,
    ...calling.said,
  },
  warning: {
    adds: ({ names }) => `Pasan a ser contactos: ${some(names)}.`,
    writes: ({ from, to, rows }) => `«${from}» pasa a ser «${to}» en ${rowsIn(rows)}.`,
    spellings: ({ spellings }) => `También cambian: ${some(spellings.map((each) => `«${each}»`))}.`,
    joins: ({ to, rows }) => `«${to}» ya figura en ${rowsIn(rows)}: pasan a ser de este contacto.`,
    formulas: ({ cells }) => `Las fórmulas quedan como están: ${cellsIn(cells)}. Cambia tú lo que consultan.`,
    nameless: ({ cells }) =>
      `Estas filas no se distinguen y conservan el nombre anterior: ${cellsIn(cells)}. Da antes un ID a cada una.`,
    setAlready: ({ to, cells }) =>
      `«${to}» tiene su propia fila para el mismo ajuste, y esa es la que cuenta. Estas conservan el otro nombre: ${cellsIn(cells)}.`,
  },
  adopting: {
    names: 'Nombres',
    namesHelp: 'Uno por línea. Quita los que no quieras como contactos.',
    same: 'El mismo',
    another: 'Otro distinto',
    later: 'Dejarlo',
    mayBe,
    isIt: (rows: readonly Rows[], meant: string) =>
      `Figura en ${rowsIn(rows)}. Si es el mismo, se escribe «${meant}» desde ahora; si es otro distinto, será un contacto propio.`,
    again: 'Volver a ofrecer nombres',
    againHelp: 'Off: no se ofrecen más nombres. En los ajustes es Offer contacts.',
    on: 'on',
    off: 'off',
  },
  renaming: {
    newName: 'Nombre nuevo',
    help: 'Se escribe en todas las filas que nombran a este contacto.',
    where: (rows: readonly Rows[]) => (rows.length === 0 ? 'en ninguna otra pestaña' : `en ${rowsIn(rows)}`),
    leave: 'Dejarlo',
    too: 'Cambiarlo también',
    isIt: (rows: readonly Rows[], name: string) => `Figura en ${rowsIn(rows)}. Quizá quiera decir «${name}».`,
  },
  panel: {
    unlisted: 'Nombres sin contacto',
    allListed: 'Todos los nombres que usan las demás pestañas tienen contacto.',
    mayBe,
    rows: rowsIn,
    terms: 'Condiciones',
    money: 'Abierto con ellos',
    pieces: (count: number) => `${figure(count)} uds.`,
    day: (day: string, today: string) => dayOf(day, today),
    days: (count: number) => plural(count, 'día', 'días'),
    locale: 'es-ES',
  },
};
