// Lo que dice el panel, y las fichas y formularios que se abren desde él: what the desk says, in Spanish.
import type { sidebar as english } from '../en/sidebar';
import { clock, listed, plural, shortDay, shorten, shortWeekday, weekdayOf, yearDay } from '../spanish';
import { noun } from './own';
import { nothingChanged } from './rows';

export const sidebar: typeof english = {
  name: 'Selvedge',

  home: {
    search: 'Buscar en esta hoja de cálculo',
    searching: 'Buscando…',
    found: (count) => plural(count, 'fila encontrada', 'filas encontradas'),
    notFound: (query) => `No hay nada con «${shorten(query)}». Prueba con un ID, un estilo, una fábrica o un cliente.`,
    moreFound: (count) => `Y ${count} más. Escribe un poco más.`,
    tiles: { late: 'con retraso', soon: 'próximos', short: 'stock bajo', unpaid: 'por pagar' },
    tileRows: { late: 'Con retraso', soon: 'Próximos', short: 'Stock bajo', unpaid: 'Por pagar' },
    noneIn: {
      late: 'Nada lleva retraso.',
      soon: 'Nada vence pronto ni está en riesgo.',
      short: 'No falta stock de nada.',
      unpaid: 'Ningún pago vence pronto.',
    },
    mailed: (row) => `Las filas se ordenaron después del correo. Se refería a esta, que ahora es la fila ${row}:`,
    first: 'Lo más urgente',
    mine: 'Lo mío',
    everyones: 'Todo',
    showAll: (count) => `Ver los ${count}`,
    moreInSheet: (count) => `Y ${count} más en las pestañas: mira sus columnas Estado.`,
    calm: 'Ahora no tienes nada pendiente. Arriba puedes buscar cualquier fila.',
    notSetUp: {
      title: 'Todavía sin preparar',
      text: (tabs) => `Selvedge añade sus pestañas para ${listed(tabs)} y no toca las tuyas.`,
      setUp: 'Preparar esta hoja',
    },
    add: 'Añadir',
    addMore: (count) => `Añadir otra cosa (${count})`,
    importCsv: 'Importar un archivo…',
    steps: 'Últimos pasos',
    nextReminder: ({ day, hour, people }) =>
      `Próximo recordatorio: ${weekdayOf(day)}, ${clock(hour)}${people > 0 ? `, a ${plural(people, 'persona', 'personas')}` : ''}`,
    noReminder: 'Sin recordatorios',
    you: (user) => `Eres ${user}`,
    nobody: 'Google no dice quién eres',
    opening: 'Abriendo…',
  },

  stepOn: (step, id) => `${step}: ${id}`,

  undo: {
    name: 'Deshacer',
    undoing: 'Deshaciendo…',
    changed: 'No se ha deshecho, porque esto se cambió después:',
    gone: 'ya no está o se anuló',
  },

  panel: {
    edit: 'Editar',
    moreSteps: (count) => `Más pasos (${count})`,
    show: (table) => `Ver en ${table}`,
    details: 'Todos sus campos',
    reply: 'Pegar una respuesta',
  },

  edit: {
    name: 'Editar',
    one: (one) => `Editar ${noun(one)}`,
    nothing: nothingChanged,
    conflict: 'Cambiado entretanto',
    conflictText: 'Otra persona ha cambiado esta fila mientras la tenías abierta. Todavía no se ha escrito nada.',
    was: 'era',
    now: 'ahora es',
    yours: 'lo tuyo',
    blank: 'vacío',
    keepMine: 'Dejar lo mío',
    takeTheirs: 'Dejar lo suyo',
  },

  added: {
    title: (one) => `Añadido: ${noun(one)}`,
    undoneTitle: (one) => `Quitado: ${noun(one)}`,
    done: (id) => `${id}: añadido`,
    show: (table) => `Verlo en ${table}`,
    open: 'Abrir',
    another: 'Añadir otro',
    undone: (id) => `${id} se ha quitado.`,
  },

  snooze: {
    name: 'Posponer',
    title: (id) => `Posponer ${id}`,
    about: 'Antes de ese día no se le recuerda a nadie.',
    tomorrow: (day) => `Hasta mañana, ${day}`,
    until: (day) => `Hasta el ${day}`,
    pick: 'Otro día',
    wake: 'Volver a recordarlo ya',
    done: (day) => `Pospuesto hasta el ${day}.`,
    woken: 'Vuelve a estar en el próximo recordatorio.',
  },
  weekday: (iso) => `${shortWeekday(iso)} ${shortDay(iso)}`,
  yearDay,
};
