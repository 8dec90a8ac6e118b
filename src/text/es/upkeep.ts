// Lo que dicen las páginas de los recordatorios, las áreas y la revisión: what the pages of upkeep say, in Spanish.
import type { upkeep as english } from '../en/upkeep';
import { clock, longDay, plural, shortDay, shorten, shortWeekday } from '../spanish';
import { permissions } from './permissions';

export const upkeep: typeof english = {
  reminders: {
    title: 'Recordatorios',
    about:
      'Un correo por persona, con sus filas pendientes, en los días y a la hora de los ajustes. Sale desde tu cuenta.',
    facts: { next: 'Próximo', last: 'Último', by: 'Los envía', left: 'Correos que quedan hoy' },
    off: 'apagado',
    never: 'todavía ninguno',
    you: 'tú',
    outcome: {
      done: (sent) => (sent === 0 ? 'nada que enviar' : plural(sent, 'enviado', 'enviados')),
      running: () => 'en curso',
      failed: () => 'fallido',
      stopped: () => 'interrumpido',
    },
    trouble: {
      clockGone: () => 'Tus recordatorios ya no funcionan aquí. Vuelve a encenderlos.',
      clockMoved: ({ hour }) =>
        `Tus recordatorios siguen saliendo a las ${clock(hour)}. Guarda los ajustes para cambiarlo.`,
      missed: ({ day }) =>
        `No consta ningún envío de recordatorios del ${longDay(day)}. Guarda los ajustes para ponerlos en marcha otra vez.`,
      missedBy: ({ day, by }) =>
        `No consta ningún envío de recordatorios de ${by} del ${longDay(day)}. Enciende los tuyos.`,
      noDays: () => 'Ningún día es día de recordatorio. Elige días en los ajustes.',
      wrongDay: ({ typed }) =>
        `El día de cierre «${shorten(typed)}» no se entiende. Escríbelo como 2027-12-31 en los ajustes.`,
      wrongRecipient: ({ typed }) => `«${shorten(typed)}» no es una dirección de correo. Corrígela en los ajustes.`,
      failed: ({ at, why }) =>
        `El envío de ${at} falló: ${why} El siguiente lo intenta otra vez. Una prueba muestra si ahora funciona.`,
      stopped: ({ at }) => `El envío de ${at} se interrumpió. El siguiente envía lo que espera.`,
      queued: ({ count, halted }) =>
        `${halted === 'quota' ? 'Google no admitió más correos' : 'Se acabó el tiempo'}: ${plural(count, 'correo espera', 'correos esperan')} al próximo envío.`,
      refused: ({ to, why }) => `El correo a ${to} fue rechazado: ${why} Comprueba la dirección.`,
      unclear: ({ to }) =>
        `El envío terminó mientras mandaba el correo a ${to}, así que puede haberse perdido. El correo del día siguiente lo dice todo.`,
      authorization: ({ person, at, permissions: missing }) =>
        `Desde ${at} Google pide a ${person} que vuelva a autorizar Selvedge${missing.length > 0 ? ` (sin permitir: ${missing.map((name) => permissions[name]).join(', ')})` : ''}. Elige cualquier opción de su menú y permite lo que pide Google.`,
      damaged: ({ columns }) => `${columns.join(', ')}: dañado. Prepara otra vez esta hoja para repararlo.`,
    },
    switchOn: 'Encender',
    switchOff: 'Apagar',
    working: 'En ello…',
    preview: 'Vista previa',
    test: 'Envíame una prueba',
    tested: (to) =>
      `Una prueba va de camino a ${to}. Si no llega, búscala en la carpeta de spam y márcala como no spam.`,
    testFailed: (why) => `La prueba no se ha enviado: ${why}`,
    settings: 'Ajustes',
    asMail: 'Correo',
    asText: 'Solo texto',
    frame: 'El correo como sería ahora',
  },

  start: {
    title: 'Preparar',
    intro: 'Selvedge añade sus propias pestañas a esta hoja y no toca las tuyas.',
    button: 'Preparar esta hoja',
    checking: 'Un momento…',
    keys: 'Intro la prepara',
    making: 'Haciendo tus pestañas',
    made: (tab, done, of) => `${tab} está lista: ${done} de ${of}`,
    ready: 'Todas las pestañas están listas.',
    first: 'Añade tu primer pedido, o mira antes una temporada de filas de ejemplo. Después se quitan con un clic.',
    sample: 'Añadir una temporada de ejemplo',
    adding: 'Añadiendo el ejemplo…',
    open: 'Abrir el panel',
  },

  steps: {
    title: 'Últimos pasos',
    intro:
      'Lo que se ha hecho aquí con Selvedge, lo más nuevo primero. Un paso se puede deshacer mientras nada haya cambiado lo que escribió.',
    none: 'Todavía no se ha hecho nada. Lo que añades, envías, revisas o cierras aparece aquí y se puede deshacer.',
    by: (person, at) => (person === '' ? at : `${person}, ${at}`),
    you: 'tú',
    undone: 'Deshecho',
    large: 'Demasiadas celdas para deshacerlo desde aquí. En Archivo › Historial de versiones está como era antes.',
    undoing: (said) => `Deshacer: ${said}`,
  },

  help: {
    title: 'Ayuda',
    parts: [
      {
        title: 'Trabajar en las pestañas',
        lines: [
          'Los encabezados grises son para escribir, los azules se calculan. Señala un encabezado para leer para qué sirve.',
          'Escribe o pega una fila: recibe su ID por sí sola. Puedes renombrar, mover y ocultar pestañas y columnas.',
          'Estado dice en una palabra cómo está una fila.',
        ],
      },
      {
        title: 'Trabajar en el panel',
        lines: [
          'El panel muestra lo que tienes pendiente, lo más urgente primero. Una fila lleva a su historia y a sus pasos.',
          'Intro añade, Esc sale. Las fechas se pueden escribir como 12 mar, 12/3, +10 o mañana.',
          'Últimos pasos muestra lo que se ha hecho y lo deshace.',
        ],
      },
      {
        title: 'Recibir recordatorios',
        lines: [
          'Enciende los recordatorios en el panel. Cada responsable recibe un correo al día con las filas que dependen de él.',
          'Posponer deja una fila fuera. Vista previa muestra el correo como sería ahora.',
        ],
      },
      {
        title: 'Cuando algo parece mal',
        lines: [
          'Revisar esta hoja encuentra lo que no está como debe, y lo repara con un clic.',
          'Preparar esta hoja recupera las pestañas, columnas y fórmulas que faltan. Tus filas se quedan.',
        ],
      },
    ],
  },

  desks: {
    title: 'Áreas',
    intro:
      'Enciende aquello con lo que trabajas. Al apagar un área se ocultan sus pestañas y se guardan todas las filas.',
    always: 'Siempre encendida',
    on: 'Encendida',
    off: 'Apagada',
    add: 'Añadir',
    addDesk: (desk) => `Añadir el área ${desk}`,
    remove: 'Quitar',
    removeDesk: (desk) => `Quitar el área ${desk}: ocultar sus pestañas y guardar sus filas`,
    working: 'En ello…',
    added: (desk, created) =>
      created.length > 0
        ? `${desk} está encendida. Nuevo: ${created.join(', ')}.`
        : `${desk} está encendida. Sus pestañas se ven otra vez.`,
    removed: (desk) => `${desk} está apagada. Sus pestañas están ocultas y se guardan todas las filas.`,
    conflictingTabs: (name, ours) => `Ya había una pestaña llamada ${name}, así que la nueva se llama ${ours}.`,
  },

  check: {
    title: 'Revisión',
    fine: 'Todo está como debe.',
    working: 'En ello…',
    report: 'Selvedge, revisión de esta hoja',
    address: '(dirección)',
    copy: 'Copiar el informe',
    copied: 'Copiado. No contiene filas ni direcciones.',
    notCopied: 'El navegador no ha dejado copiarlo. Aquí está:',
  },

  clock,
  moment: (iso, time) => `${shortWeekday(iso)} ${shortDay(iso)}, ${time}`,
};
