// Por qué no se ha podido hacer algo: why something could not be done, in Spanish.
import type { refused as englishRefused } from '../en/refusals';

export const refused: typeof englishRefused = {
  notSetUp:
    'Esta hoja todavía no está preparada. ¿Se borró una pestaña? Deshazlo primero. Si no, elige Extensiones › Selvedge › Preparar esta hoja.',
  busy: 'Otra persona está escribiendo ahora mismo. No se ha escrito nada. Espera unos segundos y prueba otra vez.',
  columnsMissing:
    'Faltan columnas de esta pestaña. Elige Extensiones › Selvedge › Preparar esta hoja para recuperarlas.',
  rowGone: 'Esa fila ya no está: se ha borrado o ha cambiado su ID.',
  behind:
    'Una versión anterior de Selvedge preparó esta hoja. Elige primero Extensiones › Selvedge › Preparar esta hoja.',
  newer: 'Una versión más nueva de Selvedge preparó esta hoja. Vuelve a cargar la página para tenerla.',
  sampleThere: 'La temporada de ejemplo ya está aquí.',
  noOrder: 'Esta fila no pertenece a ningún pedido. Selecciona una que nombre uno y elige otra vez Ver este pedido.',
  notNow: 'Eso ya se hizo entretanto, o ya no corresponde a esta fila. No se ha escrito nada. Vuelve a mirar la fila.',
  noMailLeft: 'Google no admite más correos tuyos hoy. Prueba mañana.',
};
