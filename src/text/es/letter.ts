// Lo que dice una carta a un proveedor: what a letter to a partner says, in Spanish.

import type { letter as english } from '../en/letter';
import { plural } from '../spanish';

export const letter: typeof english = {
  subject: (count, company) => `${plural(count, 'punto pendiente', 'puntos pendientes')} con ${company}`,
  hello: (name) => `Estimados señores de ${name}:`,
  intro: 'Quedamos a la espera de lo siguiente:',
  line: (name, facts) => `• ${[name, ...facts].join(' · ')}`,
  ask: (day) => `Les rogamos que nos indiquen antes del ${day} cuándo estará listo cada punto.`,
  bye: 'Muchas gracias y un cordial saludo',
};
