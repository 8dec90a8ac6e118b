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
};
