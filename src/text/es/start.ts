// Lo que se pregunta a una hoja en blanco mientras se hacen sus pestañas: what a blank spreadsheet is asked, in Spanish.
import type { start as english } from '../en/start';

export const start: typeof english = {
  fields: {
    currency: {
      label: 'Moneda base',
      help: 'En ella se llevan los totales, el stock y los presupuestos. Tres letras, como EUR.',
    },
    timeZone: {
      label: 'Zona horaria',
      help: 'Su día decide qué lleva retraso. Escríbela como Europe/Madrid o Asia/Ho_Chi_Minh.',
    },
    names: {
      label: 'Nombres de pestañas y columnas',
      help: 'Cómo se llaman en la hoja, para todos los que la comparten.',
    },
    desks: {
      label: 'Más áreas',
      help: 'Las pestañas básicas están siempre. Puedes añadir más áreas cuando quieras.',
    },
  },
};
