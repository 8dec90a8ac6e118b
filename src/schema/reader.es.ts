// En qué idioma lee quien usa esta versión: in whose language the Spanish build tells of what is declared.

export const reader = 'es';
