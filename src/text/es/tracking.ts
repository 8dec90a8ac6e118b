// Lo que dice el servidor de un número de seguimiento mientras se escribe: what is said of a tracking number, in Spanish.
import type { tracking as english } from '../en/tracking';
import { listed } from '../spanish';

export const tracking: typeof english = {
  what: { airWaybill: 'guía aérea', container: 'contenedor', post: 'número postal' },
  perhaps: (carriers) => `¿${listed(carriers, 'o')}?`,
  slip: 'El dígito de control no encaja: busca una errata.',
};
