// Lo que dice el panel alrededor de un documento para un proveedor: what the desk says around a document, in Spanish.
import type { paper as english } from '../en/paper';

export const paper: typeof english = {
  title: (called, name) => `${called} para ${name}`,
  version: (version) => `versión ${version}`,
  language: 'Idioma',
  languages: { en: 'English', es: 'Español' },
  details: 'Qué más dice',
  lacks: 'Mira esto primero',
  message: 'Tu mensaje, encima',
  preview: 'La hoja, como la leerán',
  refreshing: 'Actualizando la hoja…',
  print: 'Imprimir o guardar como PDF',
  copy: 'Copiar como texto',
  own: 'La he enviado yo',
  tooLong: 'La hoja es demasiado larga para un enlace: envíala desde aquí, imprímela o cópiala.',
  noAddress: (name) => `${name} no tiene dirección: rellena Correo electrónico en su contacto, o imprime la hoja.`,
  marked: (to, kept) => `${to === '' ? '' : `A ${to}. `}${kept}`,
  changed: 'Lo que dice ha cambiado desde que abriste esto. Vuelve a mirar la hoja y envíala después.',
  noPdf: 'Google no ha podido hacer un PDF: la hoja va dentro del propio correo.',
  page: {
    title: 'Hoja',
    paper: 'Papel',
    sizes: { a4: 'A4', letter: 'Carta' },
    print: 'Imprimir',
    hint: 'Para guardar un PDF, elige Imprimir y después «Guardar como PDF».',
  },
};
