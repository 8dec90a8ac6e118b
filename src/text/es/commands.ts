// Lo que dice el menú, y cada una de sus opciones cuando termina o antes de empezar: the menu, in Spanish.
import type { command as englishCommand, menu as englishMenu, pages as englishPages } from '../en/commands';
import { plural } from '../spanish';

const desks = 'Añadir o quitar áreas';
const help = 'Ayuda';

export const pages: typeof englishPages = { desks, help };

export const menu: typeof englishMenu = {
  desks,
  help,
  openDesk: 'Abrir el panel',
  // Every waking reads them: the list of what tables are called stays out.
  add: () => 'Añadir pedido',
  show: () => 'Ver este pedido',
  setUp: 'Preparar esta hoja',
  check: 'Revisar esta hoja',
  calendar: 'Ver el calendario',
  importCsv: 'Importar un archivo',
  reply: 'Pegar una respuesta',
  reminders: 'Ajustar los recordatorios',
  steps: 'Últimos pasos',
  archive: 'Archivar una temporada',
  addSample: 'Añadir una temporada de ejemplo',
  removeSample: 'Quitar la temporada de ejemplo',
};

export const command: typeof englishCommand = {
  notDone: 'Sin hacer',
  setUpDone: (created) => `Preparado: ${created.join(', ')}.`,
  restored: (columns) => `Recuperado: ${columns.join(', ')}.`,
  mended: (formulas) => `${plural(formulas, 'fórmula reparada', 'fórmulas reparadas')}.`,
  news: {
    tabs: (names) => `${names.length === 1 ? 'Pestaña nueva' : 'Pestañas nuevas'}: ${names.join(', ')}`,
    columns: (names) => `${names.length === 1 ? 'Columna nueva' : 'Columnas nuevas'}: ${names.join(', ')}`,
    renamed: ({ name, was }) => `${name}, que hasta ahora se llamaba «${was}»`,
    names: (count) =>
      `${plural(count, 'pestaña o columna toma su nombre', 'pestañas y columnas toman su nombre')} en el idioma que dicen los ajustes; lo que tú llamaste de otro modo se queda`,
    choices: ({ name, added, gone }) =>
      `${name}: ${[
        ...(added > 0 ? [plural(added, 'opción nueva', 'opciones nuevas')] : []),
        ...(gone > 0 ? [plural(gone, 'opción menos', 'opciones menos')] : []),
      ].join(', ')}`,
    checks: (count) => plural(count, 'comprobación de lo que se escribe', 'comprobaciones de lo que se escribe'),
    notes: (count) => plural(count, 'nota', 'notas'),
    formats: (count) => plural(count, 'formato de número', 'formatos de número'),
    tones: (count) => plural(count, 'color de estado', 'colores de estado'),
    formulas: (count) => plural(count, 'fórmula', 'fórmulas'),
  },
  newsTitle: '¿Poner esta hoja al día?',
  newsQuestion: (news) =>
    `Para ponerla al día con esta versión de Selvedge y con lo que dicen los ajustes, cambia esto:\n\n${news.map((line) => `• ${line}`).join('\n')}\n\nTus filas se quedan como están, y también todo lo que hayas hecho o cambiado aquí.`,
  newsDone: (news) => `Puesto al día: ${news.join('; ')}.`,
  leftAsIs: 'No se ha cambiado nada.',
  newer:
    'Una versión más nueva de Selvedge preparó esta hoja. Vuelve a cargar esta página. Si no sirve, pide a quien instaló Selvedge aquí que la actualice. No se ha cambiado nada.',
  nothingToDo: 'Todo está ya en su sitio. No se ha cambiado nada.',
  idsLost: (tab) =>
    `Faltaba la columna de los ID de ${tab}. Ha vuelto, pero vacía: deshaz su borrado si puedes, porque otras pestañas usan esos ID. Prepara otra vez la hoja para dar uno nuevo a cada fila.`,
  idsGiven: (count) => (count === 1 ? 'Una fila sin ID ya tiene uno.' : `${count} filas sin ID ya tienen uno.`),
  setUpTitle: 'Preparación: mira esto, por favor',
  conflictingTabs: (name, ours) =>
    `Había una pestaña llamada «${name}» que no hizo Selvedge. No se ha tocado; Selvedge guarda la suya en «${ours}».`,
  broken: (columns) =>
    `Algo escrito a mano estorba a ${columns.join(', ')}. Vacía lo que hay debajo de esos encabezados y prepara otra vez la hoja.`,
  sampleTitle: '¿Añadir una temporada de ejemplo?',
  sampleQuestion: 'Aquí ya hay filas. El ejemplo va debajo y se puede quitar con «Quitar la temporada de ejemplo».',
  sampleAdded: (count) =>
    `${plural(count, 'fila de ejemplo añadida', 'filas de ejemplo añadidas')}. Abre el panel para ver qué hay pendiente.`,
  removeTitle: '¿Quitar la temporada de ejemplo?',
  removeQuestion: 'Se borran las filas de ejemplo, con todo lo que se haya escrito en ellas. Tus filas se quedan.',
  noSample: 'Aquí no hay ninguna temporada de ejemplo.',
  sampleRemoved: (count) => `${plural(count, 'fila de ejemplo quitada', 'filas de ejemplo quitadas')}.`,
};
