// Lo que dice una hoja de préstamo: what a lending sheet says, in Spanish.
import { longDay, monthDay, plural, weekdayOf, yearDay } from '../../text/spanish';
import type { LendingWords } from './lending-words.en';

export const lendingWords: LendingWords = {
  day: yearDay,
  title: (name) => `Muestras en préstamo a ${name}`,
  under: longDay,
  lender: 'Quien presta',
  borrower: 'Quien recibe',
  labels: {
    id: 'Muestra',
    style: 'Modelo',
    colour: 'Color',
    size: 'Talla',
    type: 'Tipo',
    quantity: 'Piezas',
    lentOn: 'Prestada el',
    backBy: 'Devolución',
    location: 'Su sitio',
  },
  notAgreed: 'sin acordar',
  total: 'En préstamo',
  pieces: (count) => plural(count, 'pieza', 'piezas'),
  remarks: 'Observaciones',
  foot: 'Por favor, devuelve cada muestra limpia, completa y en la fecha acordada. Avísanos enseguida si algo se pierde o se daña.',
  signs: ['Entrega: nombre, fecha, firma', 'Recibe: nombre, fecha, firma', 'Devuelve: nombre, fecha, firma'],
  hello: (name) => `Hola, ${name}:`,
  message: (count) => `Esta es la lista de lo que tienes nuestro en préstamo: ${plural(count, 'muestra', 'muestras')}.`,
  ask: (day) =>
    day === undefined
      ? '¿Nos dices cuándo las devolverás?'
      : `La primera devolución es el ${weekdayOf(day)} ${monthDay(day)}.`,
  bye: 'Gracias y un saludo',
};
