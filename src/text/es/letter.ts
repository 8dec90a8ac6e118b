// Lo que dice una carta a un proveedor: what a letter to a partner says, in Spanish.

import type { letter as english } from '../en/letter';

export const letter: typeof english = {
  subject: (company) => `Puntos pendientes con ${company}`,
  hello: (name) => `Hola, ${name}:`,
  intro: 'Quedamos a la espera de lo siguiente:',
  line: (name, facts) => `• ${[name, ...facts].join(' · ')}`,
  ask: (day) => `Les rogamos que nos indiquen a más tardar el ${day} cuándo estará listo cada punto.`,
  bye: 'Muchas gracias y un cordial saludo',
};
