// Cómo se llaman la pestaña y sus columnas en una hoja en español: the tab and its columns on a sheet in Spanish.
export const labels = {
  title: 'Registro de recordatorios',
  columns: {
    key: 'Clave',
    day: 'Día',
    recipient: 'Destinatario',
    rows: 'Filas',
    state: 'Estado',
    preparedAt: 'Preparado a las',
    sentAt: 'Enviado a las',
    error: 'Error',
  },
  helps: {
    key: 'Qué correo es: persona, día y lo que dice.',
    day: 'El día para el que era.',
    recipient: 'Para quién era.',
    rows: 'Cuántas filas nombraba.',
    state: 'Hasta dónde llegó. Dudoso: el envío terminó mientras salía. Sustituido: lo dice un correo posterior.',
    preparedAt: 'Cuándo se escribió.',
    sentAt: 'Cuándo se entregó al servicio de correo.',
    error: 'Lo que dijo el servicio de correo, si lo rechazó.',
  },
  words: {
    state: {
      Queued: 'En cola',
      Prepared: 'Preparado',
      Sent: 'Enviado',
      Failed: 'Fallido',
      Unclear: 'Dudoso',
      Replaced: 'Sustituido',
    },
  },
} as const;
