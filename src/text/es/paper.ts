// Lo que dice el panel alrededor de un documento para un proveedor: what the desk says around a document, in Spanish.
import type { paper as english } from '../en/paper';

export const paper: typeof english = {
  open: 'Orden de compra',
  title: (name) => `Orden de compra para ${name}`,
  version: (version) => `versión ${version}`,
  language: 'Idioma',
  languages: { en: 'English', es: 'Español' },
  details: 'Lo que dice además del pedido',
  lacks: 'Mira esto primero',
  message: 'Tu mensaje, encima',
  preview: 'La orden de compra, como la leerán',
  refreshing: 'Dibujándola otra vez…',
  print: 'Imprimir o guardar como PDF',
  send: (to) => `Enviar a ${to}`,
  gmail: 'Abrir en Gmail',
  mailProgram: 'Abrir en tu correo',
  copy: 'Copiar como texto',
  own: 'La he enviado yo',
  tooLong: 'La orden es demasiado larga para un enlace: envíala desde aquí, imprímela o cópiala.',
  noAddress: (name) => `${name} no tiene dirección: rellena Email en su contacto, o imprime la orden.`,
  marked:
    'En cuanto la abres, copias o envías, sus pedidos recuerdan lo que se dijo a la fábrica, y el registro guarda un día de seguimiento.',
  changed: 'El pedido ha cambiado desde que abriste esto. Vuelve a mirar la orden y envíala después.',
  noPdf: 'Google no ha podido hacer un PDF: la orden va dentro del propio correo.',
  page: {
    title: 'Orden de compra',
    paper: 'Papel',
    sizes: { a4: 'A4', letter: 'Carta' },
    print: 'Imprimir',
    hint: 'Para guardar un PDF, elige Imprimir y después «Guardar como PDF».',
  },
};
