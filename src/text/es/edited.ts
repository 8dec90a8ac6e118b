// Lo que se dice tras una edición en la que Selvedge ha intervenido: what is said after an edit, in Spanish.
import type { edited as english } from '../en/edited';
import { plural, shorten } from '../spanish';

export const edited: typeof english = {
  cell: (typed, column, row) => `«${shorten(typed)}» en ${column}, fila ${row}`,
  takenOut: (cells, more, why) => `Retirado: ${cells.join('; ')}${more > 0 ? ` y ${more} más` : ''}. ${why}`,
  computes: (column, help) => `Selvedge calcula ${column}: ${help}`,
  computesAll: (columns, more) => `Selvedge calcula ${columns.join(', ')}${more > 0 ? ` y ${more} más` : ''}.`,
  ownId: ({ row, id, above }, own) => `La fila ${row} es ${own}: ${id} está en la fila ${above}.`,
  sameMove: ({ row, id, above }) => `La fila ${row} no mueve stock: ${id} ya está en la fila ${above}.`,
  keepsId: (row, id, count) =>
    `La fila ${row} conserva ${id}: ${plural(count, 'fila se refiere', 'filas se refieren')} a él.`,
  typedUnder: (typed, id, row) =>
    `${id} se ha escrito donde escribías ${shorten(typed)} en ese mismo momento: está ahora en la fila ${row}.`,
  typedAmidMoves: (typed, row) =>
    `Se movieron filas o columnas mientras Selvedge escribía: ${shorten(typed)}, que escribías en ese mismo momento, está ahora en la fila ${row}.`,
  writtenBack: (tab, rows) =>
    `Se movieron filas de ${tab} mientras Selvedge escribía. Se ha vuelto a escribir lo que faltaba: ${rows.map(([name, row]) => `${shorten(name)}, fila ${row}`).join('; ')}. Borra otra vez lo que habías borrado.`,
  stillNamed: (name, count) =>
    `${plural(count, 'fila nombra', 'filas nombran')} todavía ${shorten(name)}, que ya no lleva ninguna fila. Escríbelo otra vez, o cámbialas también: Revisar esta hoja las enumera.`,
  read: (cell, as) => `Se ha leído ${cell} como ${as}.`,
  unread: (row, why) => `La fila ${row} queda como está: ${why}`,
  sizes: (run, sum) => `${run}, en total ${sum}`,
  outside: (row, size, scale) => `Fila ${row}: ${size} no está en ${scale}. Corrígela o añádela a esa escala.`,
  otherCarrier: (row, certain, carrier) =>
    `Fila ${row}: el número es de ${certain} y el transportista dice ${shorten(carrier)}. Mira cuál es correcto.`,
  more: (rows) => `Y ${rows} más.`,
};
