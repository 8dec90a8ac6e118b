// Lo que ha impedido escribir un paso: what kept a step from being written, in Spanish.
import type { blocked as english } from '../en/blocked';
import { listed } from '../spanish';

/** How many places a sentence names. */
const MOST = 4;

const named = (places: readonly string[]) =>
  listed(places.length > MOST ? [...places.slice(0, MOST), `${places.length - MOST} más`] : places);

export const blocked: typeof english = {
  protected: (places) =>
    `${named(places)}: protegido, y no estás entre quienes pueden cambiarlo. Pide a quien lo protegió, o al propietario, que te añada en Datos › Proteger hojas e intervalos.`,
  table: (tabs) =>
    `${named(tabs)}: hay celdas convertidas en una tabla, que solo admite sus propios desplegables y formatos. Haz clic en ella, elige Formato › Convertir en intervalo y prueba otra vez. Tus valores se quedan.`,
  unmarked: (tabs) =>
    `${named(tabs)}: una copia en la que Selvedge todavía no trabaja, así que no se ha puesto nada. Elige Extensiones › Selvedge › Revisar esta hoja y pulsa su botón.`,
  merged: (tab, row) =>
    `${tab}: hay celdas combinadas en la fila ${row}, donde va la siguiente fila, y se tragarían lo que se escribe. No se ha escrito nada. Selecciona la fila, elige Formato › Combinar celdas › Separar y prueba otra vez.`,
  swallowed: (tab, row) =>
    `${tab}: hay celdas combinadas en la fila ${row} que se tragan lo que se escribe. No se ha escrito nada. Selecciona la fila, elige Formato › Combinar celdas › Separar y prueba otra vez.`,
  gone: (column) =>
    `Falta ${column}. No se ha escrito nada. Deshazlo si se borró por error; Extensiones › Selvedge › Revisar esta hoja dice qué más se puede hacer.`,
  moved: (tab) =>
    `${tab}: alguien está moviendo o cambiando ahí filas o columnas. No se ha escrito nada. Espera un momento y prueba otra vez.`,
  takenBack: (why) =>
    `Algo ha fallado por el camino y no se ha escrito nada de este paso. Inténtalo de nuevo. El motivo: ${why}`,
  header: (tab, names) =>
    `${tab}: ${names.length > 0 ? `${listed(names)} llevan el nombre de la otra` : 'los nombres de las columnas no están en la fila 1'}. No se ha leído ni escrito nada. Elige Extensiones › Selvedge › Revisar esta hoja y pulsa su botón.`,
};
