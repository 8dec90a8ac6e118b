// En qué idioma lee quien usa esta versión: in whose language the Spanish build tells of what is declared.
import type * as english from './reader';

export const reader: typeof english.reader = 'es';
