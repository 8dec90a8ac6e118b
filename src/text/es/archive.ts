// Lo que se dice de un archivo: qué sale, qué se queda y por qué: what is said of an archive, in Spanish.
import type { archive as englishArchive, archivePage as englishPage } from '../en/archive';
import { figure, listed, shorten } from '../spanish';
import { counted } from './own';

const rows = (count: number) => `${figure(count)} ${count === 1 ? 'fila' : 'filas'}`;
const keeps = (count: number, first: string) => (count === 1 ? first : `${first} y ${count - 1} más`);

export const archive: typeof englishArchive = {
  figure,
  label: (by, value) => (by === 'season' ? value : `antes de ${value}`),
  size: (cells, most) =>
    `Esta hoja de cálculo ocupa ${figure(cells)} de ${figure(most)} celdas (${figure((cells / most) * 100)} %).`,
  holds: (heads, one, count, cells) => `${counted(heads, one)}, ${rows(count)}, ${figure(cells)} celdas`,
  moves: (table, count) => `${table}: ${rows(count)}`,
  rowsOf: (table) => `${table}, filas`,
  stays: {
    open: (count, first, by) => `${keeps(count, first)}: ${by} no está terminado.`,
    recent: (count, first) =>
      `${keeps(count, first)}: venció en las dos últimas semanas y todavía cuenta en el resumen semanal.`,
    person: (count, first, by) => `${keeps(count, first)}: ${by} todavía requiere atención.`,
    elsewhere: (count, first, by) => `${keeps(count, first)}: comparte filas con ${by}, que no está en este archivo.`,
    sameId: (count, first, by) =>
      `${keeps(count, first)}: el ID ${by} está en dos filas. Revisar esta hoja da a una de ellas el suyo.`,
    noId: (count, first, by) =>
      `${keeps(count, first)}: la fila ${by}, que le pertenece, no tiene ID. Preparar esta hoja le da uno.`,
  },
  carried: (label) => `Arrastre: sustituye a filas del archivo ${label}.`,
  carriedRows: (count) =>
    `Se añadirán ${rows(count)} que sustituyen a las que salen, para que el stock, su valor y los presupuestos queden igual.`,
  ownFormulas: (columns) =>
    `Hay columnas tuyas con fórmulas: ${listed(columns.map(shorten))}. El archivo guarda lo que muestran, y también Deshacer.`,
  undoable: 'Puedes deshacerlo hasta que cierres el archivo.',
  wouldChange: ({ table, id, label, was, now }) =>
    `No se ha movido nada: ${table} › ${label} de ${id} pasaría de ${shorten(was) || 'vacío'} a ${shorten(now) || 'vacío'}.`,
  otherOpen: (label) => `El archivo ${shorten(label)} sigue abierto. Ciérralo primero, o deshazlo.`,
  full: (label) => `El archivo ${shorten(label)} no admite más. Ciérralo y archiva el resto como otro.`,
  columnsMoved: (table, tab) =>
    `Las columnas de ${table} ya no son las de «${shorten(tab)}». Déjalas como estaban, o cierra el archivo.`,
  tabGone: (table, label) =>
    `La pestaña del archivo ${shorten(label)} que guardaba ${table} ya no está: no se puede devolver nada.`,
  rowsChanged: (tab) =>
    `Las filas de «${shorten(tab)}» han cambiado desde entonces. Deshaz eso primero. No se ha devuelto nada.`,
  idTaken: (id, table) => `${id} vuelve a estar en ${table}. No se ha devuelto nada.`,
  carriedChanged: (id, table) =>
    `${id} de ${table}, que sustituye a filas archivadas, se ha cambiado o borrado desde entonces. No se ha devuelto nada.`,
  nothingOpen: 'No hay ningún archivo que deshacer: se cerró.',
  notAsWritten: (table) => `El archivo de ${table} no se lee como se escribió. No se ha movido nada.`,
  done: (count, label) => `${rows(count)} al archivo ${shorten(label)}.`,
  undone: (count) => `${rows(count)} de vuelta.`,
  kept: (label) => `El archivo ${shorten(label)} está cerrado. Sus pestañas se quedan como valores.`,
  removed: (label) => `Las pestañas del archivo ${shorten(label)} ya no están.`,
  mended: 'El archivado se interrumpió a medias. Cada fila vuelve a estar en un solo sitio y no se ha perdido ninguna.',
};

export const archivePage: typeof englishPage = {
  title: 'Archivo',
  intro:
    'Lleva lo terminado a pestañas de valores, pedidos enteros con todo lo que les pertenece. Las cifras quedan igual.',
  seasons: 'Lo que se puede archivar',
  none: 'Aquí no hay nada terminado hace más de dos semanas.',
  look: 'Vista previa',
  lookAt: (name) => `Vista previa de archivar ${name}`,
  before: 'Todo lo que terminó antes del',
  beforeHelp: 'Un día, como 2026-01-01.',
  moves: 'Sale',
  stays: 'Se queda',
  totals: 'Totales',
  columns: ['Antes', 'Archivado', 'Arrastre', 'Después'],
  nothing: 'Ahora no se puede archivar nada de esto.',
  archive: (count) => `Archivar ${count} filas`,
  moving: (done, all) => `${done} de ${all} filas movidas`,
  stop: 'Parar después de esta parte',
  stopping: 'Parando…',
  stopped: 'Parado. Lo que se ha movido está en el archivo.',
  undo: 'Deshacer',
  undoing: 'Devolviendo…',
  goOn: 'Seguir',
  done: 'Archivos',
  open: 'abierto',
  closed: 'cerrado',
  rows: (tab, count) => `${tab}: ${count} filas`,
  download: 'Guardar como CSV',
  saving: 'Preparando…',
  saved: (file) => `Guardar ${file}`,
  csvNote:
    'Un texto que empieza por =, +, - o @ lleva ’ delante en el archivo, para que ningún programa lo tome por una fórmula.',
  keep: 'Cerrar y dejar las pestañas',
  remove: 'Quitar las pestañas',
  sure: 'Las filas quedan entonces solo en tus archivos y no se puede deshacer. ¿Has guardado todos?',
  yes: 'Sí, quitarlas',
  no: 'No',
  working: 'En ello…',
};
