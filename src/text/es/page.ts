// Lo que dice cada página: what every page says, in Spanish.
import type { page as english } from '../en/page';
import { shortDay, shortWeekday, yearDay } from '../spanish';

export const page: typeof english = {
  locale: 'es',
  back: 'Volver al panel',
  backOne: 'Volver',
  refresh: 'Actualizar',
  loading: 'Cargando…',
  lookingAgain: 'Mirando otra vez…',
  seenLast: 'Como se vio la última vez',
  tryAgain: 'Probar otra vez',
  outdated: 'Selvedge se ha actualizado desde que abriste esto. Elige Extensiones › Selvedge › Abrir el panel.',
  failure: {
    accounts:
      'Google lo ha rechazado: aquí hay varias cuentas abiertas y las confunde. Abre esta hoja en una ventana donde solo esté abierta la tuya.',
    authorization:
      'Google te pide que vuelvas a autorizar Selvedge. Elige cualquier opción en Extensiones › Selvedge, permite lo que pide y prueba otra vez.',
    offline: 'No se ha podido llegar a Google. Comprueba la conexión.',
    other: 'Algo ha fallado por parte de Google.',
    offlineWriting: 'La conexión se ha cortado por el camino. Mira primero en la pestaña: puede que ya esté hecho.',
    otherWriting: 'Algo ha fallado por el camino. Mira primero en la pestaña: puede que ya esté hecho.',
  },
  day: (iso) => `${shortWeekday(iso)} ${yearDay(iso)}`,
  shortDay,
};
