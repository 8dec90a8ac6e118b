// Lo que dice y ofrece la pestaña Hoy, y lo que se dice de una acción elegida allí: the tab Today, in Spanish.
import type { today as english } from '../en/today';
import { listed, longDay, shorten, yearDay } from '../spanish';

export const today: typeof english = {
  absent: 'Esta hoja todavía no tiene la pestaña Hoy. Preparar esta hoja la añade, y este panel se abre más deprisa.',
  damaged: 'Las fórmulas de Hoy están dañadas, así que se han leído todas las filas. Revisar esta hoja las repara.',
  stale:
    'Hoy muestra otro día, así que se han leído todas las filas. Revisar esta hoja dice si sus fórmulas están dañadas.',
  unread:
    'Algunas celdas no se entienden, y las cifras en las que entran están incompletas. Las líneas con «no se entiende» las nombran; Revisar esta hoja dice cómo corregirlas.',
  lacking: (places) =>
    `Falta: ${listed(places)}. Lo que había allí no entra en ninguna cifra de aquí. Deshazlo si se borró por error; Revisar esta hoja dice qué más se puede hacer.`,
  added: (sum) => `${sum} por pagar hasta el domingo.`,
  done: 'Hecho',
  snooze: 'Posponer una semana',
  chase: 'Reclamar',
  sameId: 'mismo ID que una fila de arriba',
  waits: 'depende de nosotros:',
  more: ' más: en el panel.',
  none: 'Hoy no hay nada pendiente.',
  noneOf: 'Aquí no hay nada para ',
  acted: {
    undo: 'Últimos pasos lo deshace.',
    cleared: 'No se ha elegido nada.',
    inPanel: 'Hazlo en la ficha de la fila.',
    oneAtATime: 'Elige una acción cada vez. No se ha hecho nada.',
    unknown: (choice) => `«${shorten(choice)}» ya no se ofrece aquí. No se ha hecho nada. Vuelve a elegir.`,
    twoRows: (choice) =>
      `«${shorten(choice)}» puede ser de dos filas. No se ha hecho nada. Abre la fila por su enlace.`,
    notDone: (id) => `${id}: no se ha hecho nada.`,
    stale: (count) =>
      count === 1
        ? 'Se ha retirado una elección de antes y no se ha hecho nada por ella.'
        : `Se han retirado ${count} elecciones de antes y no se ha hecho nada por ellas.`,
    asked: (day, party) => `Preguntado${party === '' ? '' : ` a ${party}`} el ${yearDay(day)}.`,
    chased: (id, party, until) =>
      `${id}: ${party === '' ? 'preguntado' : `preguntado a ${party}`}, como dicen sus notas. Queda pospuesto hasta el ${longDay(until)}.`,
  },
};
