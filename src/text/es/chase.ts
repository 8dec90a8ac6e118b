// Lo que dice el panel alrededor de una carta a un proveedor: what the desk says around a letter, in Spanish.
import type { chase as english } from '../en/chase';
import { plural } from '../spanish';

const languages = { en: 'en inglés', es: 'en español' } as const;

export const chase: typeof english = {
  name: 'Reclamar',
  title: (name) => `Reclamar a ${name}`,
  write: (name) => `Escribir a ${name}`,
  about: (name, there) => [name, there].filter((part) => part !== '').join(' · '),
  there: (time) => `allí son las ${time}`,
  lines: 'Lo que se les pide',
  text: (language) => `Tu mensaje, ${languages[language]}`,
  none: (name) => `Ahora nada depende de ${name}.`,
  ours: (count) =>
    count === 1
      ? 'Una fila con ellos depende de nosotros y se queda fuera.'
      : `${plural(count, 'fila', 'filas')} con ellos dependen de nosotros y se quedan fuera.`,
  gmail: 'Gmail',
  mailProgram: 'Tu correo',
  whatsApp: 'WhatsApp',
  copy: 'Copiar',
  byHand: 'Selecciona el mensaje y cópialo: este navegador no deja que lo haga el panel.',
  send: 'Enviar',
  noLine: 'Marca al menos una línea.',
  noText: 'Escribe primero un mensaje.',
  noWay: (name) =>
    `${name} no tiene dirección. Copia el mensaje, o rellena Correo electrónico o WhatsApp en su contacto.`,
  tooLong: 'El mensaje es demasiado largo para un enlace: cópialo o envíalo desde aquí.',
  logged: (to) => `${to === '' ? '' : `A ${to}. `}Queda en el registro, con un día de seguimiento.`,
  said: (name, way, day) =>
    `${way === 'sent' ? 'Enviado a' : 'Anotado como escrito a'} ${name}. Volverá a aparecer el ${day}.`,
  wrongAddress: (typed) => `«${typed}» no es una dirección de correo. Corrige Correo electrónico en el contacto.`,
};
