// Qué falla en un campo de un formulario o de una fila: what is wrong with one field, in Spanish.
import type { check as english } from '../en/fields';
import { listed, longDay, monthName, shorten, weekdayOf } from '../spanish';

export const check: typeof english = {
  required: (label) => `Hace falta ${label}.`,
  noQuantity: (label) => `Escribe una cantidad en ${label} o en otra línea.`,
  tooLong: (label, { most, length }) => `${label} tiene ${length} caracteres. Acórtalo a ${most}.`,
  notANumber: (label, { typed }) => `${label} es un número, como 120. «${shorten(typed)}» no lo es.`,
  ambiguous: (label, { typed, readings }) => `${label}: «${shorten(typed)}» puede ser ${listed(readings, 'o')}. Elige.`,
  otherCurrency: (_label, { typed, stated, given, holder }) =>
    given === undefined
      ? `«${shorten(typed)}» puede ser ${listed(stated.slice(0, 3), 'o')}. Rellena ${holder}.`
      : `«${shorten(typed)}» está en ${stated.length > 1 ? 'otra moneda' : stated[0]}, pero ${holder} es ${given}. Corrige uno de los dos.`,
  lostDigits: (label, { typed }) =>
    `${label}: «${shorten(typed)}» ha perdido sus últimas cifras en una hoja de cálculo. Cópialo otra vez de donde viene, como texto.`,
  otherWeekday: (_label, { typed, day, readings }) =>
    `El ${longDay(day)} es ${weekdayOf(day)}. ${readings ? `El ${longDay(readings[1])} es ${weekdayOf(readings[1])}. Elige uno o corrige` : 'Corrige el día o el día de la semana de'} «${shorten(typed)}».`,
  notWhole: (label, { typed }) => `${label} cuenta piezas enteras. Redondea «${shorten(typed)}».`,
  tooSmall: (label, { least, typed }) => `${label} es ${least} como mínimo. «${shorten(typed)}» es menos.`,
  tooLarge: (label, { typed }) => `«${shorten(typed)}» es demasiado grande para ${label}. Comprueba los ceros.`,
  notBetween: (label, { least, most, typed }) =>
    `${label} es un número entero de ${least} a ${most}. «${shorten(typed)}» no lo es.`,
  notPositive: (label, { typed }) => `${label} es mayor que 0. «${shorten(typed)}» no lo es.`,
  inFuture: (label, { day }) => `${label} es el ${longDay(day)}, que aún no ha llegado. Pon el día en que ocurrió.`,
  baseRate: (_label, { currency }) =>
    `El tipo de cambio de ${currency} es 1: es la moneda base. Deja Tipo de cambio vacío.`,
  tooFine: (_label, { currency, decimals, amount }) =>
    `${currency} ${decimals === 0 ? 'no tiene decimales' : `tiene ${decimals} decimales`}: ${amount} no se puede pagar. Redondéalo o elige otra moneda.`,
  notAPercent: (label, { typed, most }) =>
    `${label} es un porcentaje de 0 a ${Math.round(most * 10_000) / 100} %. «${shorten(typed)}» no lo es.`,
  notADate: (label, { typed, example }) => `${label} es una fecha, como ${example}. «${shorten(typed)}» no lo es.`,
  noSuchDay: (_label, { day, month, year, nearest }) =>
    `No existe el ${day} de ${monthName(month)} de ${year}. Prueba con el ${longDay(nearest)}.`,
  notAnEmail: (label, { typed }) =>
    `${label} es una dirección de correo, como ana@studio.com. «${shorten(typed)}» no lo es.`,
  notALink: (label, { typed }) => `${label} es un enlace que empieza por https://. «${shorten(typed)}» no lo es.`,
  notACurrency: (label, { typed, may }) =>
    may
      ? `${label}: «${shorten(typed)}» puede ser ${listed(may, 'o')}. Escribe las tres letras.`
      : `${label} son las tres letras de una moneda en uso, como EUR. «${shorten(typed)}» no lo es.`,
  notAChoice: (label, { typed, options }) => `${label} no puede ser «${shorten(typed)}». Elige ${options.join(', ')}.`,
  notSizes: (_label, { typed }) =>
    `«${shorten(typed)}» no se entiende. Escribe cada talla una vez con su cantidad, como S:20 M:40 L:20.`,
  termsWord: (label, { typed, word }) =>
    `${label} «${shorten(typed)}»: «${shorten(word)}» no se entiende. Escribe una parte, un evento y días, como 70% ex-factory -3wd after inspection.`,
  termsLack: (label, { typed, lack }) =>
    lack === 'share'
      ? `A ${label} le falta una parte, como 30% order.`
      : `A ${label} «${shorten(typed)}» le falta un evento: order, pp, ex-factory, shipped, delivered o inspection.`,
  termsSum: (label, { sum }) =>
    `Las partes de ${label} suman ${sum} %. Tienen que sumar 100 %; «rest» toma lo que dejan las demás.`,
  notOffset: (label, { typed }) =>
    `${label} «${shorten(typed)}» no se entiende. Escribe +30d, -3wd (días laborables), +1m, eom o eom+30d.`,
  noScale: (_label, { typed, names }) =>
    `«${shorten(typed)}» no dice de qué tallas es. Elige una escala de tallas${names.length > 0 ? ` (${names.join(', ')})` : ''} o escribe S:20 M:40.`,
  notAlongScale: (_label, { typed, scale, has, count }) =>
    `«${shorten(typed)}» tiene ${count} cifras y ${scale} tiene ${has} tallas. Escribe cada talla con su cantidad o elige otra escala.`,
  ratioOfNothing: (_label, { typed }) =>
    `«${shorten(typed)}» es una proporción. Rellena la cantidad o di cuántos packs son: ${shorten(typed)} x 50.`,
  notABlock: (_label, { why }) => why,
  noSuchRow: (label, { typed, table }) =>
    `${label}: «${shorten(typed)}» no está en ${table}. Elige uno que esté o déjalo vacío.`,
  taken: (label, { typed }) => `${label} ${shorten(typed)} ya existe. Dale otro a este.`,
  sizesDiffer: (_label, { sum, quantity }) =>
    sum < quantity
      ? `Las tallas suman ${sum} y la cantidad es ${quantity}: ${quantity - sum === 1 ? 'falta' : 'faltan'} ${quantity - sum}.`
      : `Las tallas suman ${sum} y la cantidad es ${quantity}: ${sum - quantity === 1 ? 'sobra' : 'sobran'} ${sum - quantity}.`,
  before: (label, { earlier, earlierDay }) =>
    `${label} es anterior a ${earlier}, ${longDay(earlierDay)}. Mueve uno de los dos.`,
  needed: (label, { because }) => `Hace falta ${label} cuando ${because} está relleno.`,
};
