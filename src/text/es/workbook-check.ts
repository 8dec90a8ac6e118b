// Lo que encuentra una revisión de la hoja, y cómo se arregla: what a check of the spreadsheet finds, in Spanish.
import type { checked as english } from '../en/workbook-check';
import { figure, listed, plural, shorten } from '../spanish';
import { blocked } from './blocked';
import { fieldText } from './own';
import { permissions } from './permissions';

export const checked: typeof english = {
  found: {
    notSetUp: () => 'Esta hoja todavía no está preparada.',
    behind: ({ news }) => `Esta hoja va por detrás de esta versión de Selvedge: ${news.join('; ')}.`,
    newer: () =>
      'Una versión más nueva de Selvedge preparó esta hoja. Vuelve a cargar esta página. Si no sirve, pide a quien instaló Selvedge aquí que la actualice.',
    tabGone: ({ tab }) =>
      `La pestaña ${tab} ya no está. ¿Se borró con sus filas? Deshaz eso primero. Si no, se hace una vacía.`,
    tabTwice: ({ tab, duplicateTabs }) =>
      `${duplicateTabs.join(', ')} se puede confundir con ${tab}, de la que se copió. Selvedge trabaja en ${tab}.`,
    columnsGone: ({ columns }) =>
      `Faltan: ${columns.join(', ')}. ¿Se borraron? Deshaz eso primero. Si no, se ponen vacías.`,
    columnTwice: ({ column }) => `Dos columnas se llaman ${column}. Selvedge usa una de ellas.`,
    unmarked: ({ tab, table }) =>
      `La pestaña ${tab} contiene lo que debería contener ${table}: se copió, y ya no está aquella de la que se copió. Selvedge trabaja en ella en cuanto lo digas.`,
    exchanged: ({ tab, names }) =>
      `${tab}: ${listed(names)} llevan el nombre de la otra. Allí no se lee ni se escribe nada hasta que digas qué contiene cada una. ¿Solo han cambiado los nombres? Devuélvelos a su sitio.`,
    movedAlong: ({ tab, names }) =>
      `${tab}: ¿o se movieron las celdas de ${listed(names)} junto con sus nombres? Entonces los nombres se quedan.`,
    headerBelow: ({ tab, row }) =>
      `${tab}: los nombres de las columnas están en la fila ${row}. Allí no se lee ni se escribe nada hasta que estén en la fila 1. Las filas de encima van detrás, y un título va a la derecha.`,
    headerGone: ({ tab }) =>
      `${tab}: falta la fila con los nombres de las columnas. Allí no se lee ni se escribe nada hasta que vuelva. Tus filas se quedan como están.`,
    turned: ({ tab }) =>
      `${tab}: la tabla se pegó transpuesta: sus columnas son ahora filas. Deshazlo si puedes; si no, se le da la vuelta.`,
    columnUnclear: ({ column }) => `Dos columnas se llaman ${column}. Cambia el nombre de la que es tuya.`,
    inTheWay: ({ column, cells }) => `${column} no calcula nada: algo escrito a mano le estorba, ${listed(cells)}.`,
    formulas: ({ columns }) => `Estas fórmulas no están como las hizo Selvedge: ${columns.join(', ')}.`,
    unsorted: ({ lists }) =>
      `En la pestaña oculta Totals estas listas no están en el orden en que busca Google: ${lists.join(', ')}. Lo que depende de ellas muestra un error en vez de una cifra equivocada. ¿Sigue así después de ordenarlas? Entonces envía esta revisión a quien instaló Selvedge aquí.`,
    notWritten: ({ tabs }) =>
      `La pestaña oculta ${tabs.join(', ')} no contiene lo que debe, así que las fechas se cuentan con días que han cambiado, o están vacías.`,
    settingTwice: ({ tab, name, row }) => `${tab} tiene ${name} dos veces. La fila ${row} no cuenta, la de arriba sí.`,
    sameId: ({ tab, rows }) =>
      `${tab}: ${listed(rows)}. Una fila cuyo ID está más arriba no cuenta para nada hasta que tenga el suyo.`,
    sameMove: ({ tab, rows }) =>
      `${tab}: ${listed(rows)}. Una copia así no mueve nada. Si es un movimiento, dale un ID propio; si solo es una copia, borra su fila.`,
    sameKey: ({ tab, rows }) =>
      `${tab}: ${listed(rows)}. Una fila cuyo nombre está más arriba no cuenta para nada: dale otro nombre, o bórrala.`,
    unfinished: ({ tab, cells, columns }) =>
      `${tab}: ${listed(cells)}. Una fila así no cuenta en ningún sitio hasta que se rellena ${listed(columns, 'o')}. Hazlo, o vacía la fila.`,
    whole: ({ tab, need }) => `${tab}: ${need}.`,
    order: ({ tabs }) =>
      `${tabs.join(', ')}: las columnas están como las puso una versión anterior. En el orden nuevo el ID, el estado y el nombre quedan a la vista, lo importante está al lado y el resto se pliega. Las filas se quedan como están; tus columnas van a la derecha.`,
    large: ({ cells, most, season, freed }) =>
      `Esta hoja de cálculo ocupa ${figure(cells)} de ${figure(most)} celdas. Archivar ${shorten(season)} libera ${figure(freed)} una vez guardado como archivos, y quita otras tantas de lo que se calcula en el acto.`,
    settingWrong: ({ name, typed, example }) =>
      `El ajuste ${name} no se entiende: «${shorten(typed)}». ${example === undefined ? 'Su nota dice qué debe ser.' : `Escríbelo como ${example}.`}`,
    itemUnknown: ({ setting, item }) =>
      `El ajuste ${setting} es para «${shorten(item)}», que no es un país que Selvedge conozca ni un nombre de ninguna pestaña: no hace nada. Escribe el nombre como en sus filas.`,
    statutoryDays: ({ country, count, knownTo, week, partly }) =>
      `${country}: faltan sus días de cierre. Pon sus ${count} festivos legales hasta ${knownTo}${week === undefined ? '' : ` y su semana, ${week.replace(/[A-Z][a-z]+/g, fieldText)}`}, y pregunta a la fábrica cuándo cierra de verdad.${partly ? ' Faltan los que dependen de la luna o de la región.' : ''}`,
    authorize: ({ permissions: missing }) =>
      `Google te pide que vuelvas a autorizar Selvedge: no puede ${listed(
        missing.map((name) => permissions[name]),
        'ni',
      )}. Hasta entonces no salen tus recordatorios. Marca todas las casillas que muestra Google.`,
    notAChoice: ({ tab, cells }) =>
      `${tab}: ${listed(cells)}: varias opciones en una celda, pero una fila se juzga por una. Elige una y quita «Permitir varias selecciones» en Datos › Validación de datos.`,
    unread: ({ tab, cells }) =>
      `${tab}: ${listed(cells)} no se entiende y cuenta como vacío, así que las cifras en las que entra están incompletas. Escribe un número sin palabras, una fecha como 2027-03-31 o una de las opciones de la lista; arregla la fórmula que muestra un error.`,
    notWhole: ({ tab, cells }) =>
      `${tab}: ${listed(cells)}: no es un número entero, aunque la hoja lo muestra así. Corrígelo.`,
    sizesDiffer: ({ tab, cells }) =>
      `${tab}: ${listed(cells)}: las tallas suman otra cantidad que la de la fila. Corrige una de las dos.`,
    sizesOutside: ({ tab, cells }) =>
      `${tab}: ${listed(cells)}: la escala de tallas de la fila no la tiene. Corrígela, o añádela a la escala.`,
    asText: ({ tab, cells }) =>
      `${tab}: ${listed(cells)} ${cells.length === 1 ? 'está' : 'están'} como texto, que ninguna cifra cuenta. Solo se puede leer de una manera. Una columna con formato de texto recupera también su formato.`,
    noSuchRow: ({ id, tab, cells }) =>
      `${listed(cells)} ${cells.length === 1 ? 'nombra' : 'nombran'} «${shorten(id)}», y ninguna fila de ${tab} lo lleva: lo que hay allí no entra en ninguna de sus cifras. ¿Se borró su fila o se le cambió el nombre?`,
    mixed: ({ tab, rows }) =>
      `${tab}: junto a ${listed(rows)} está lo que un paso escribió para otra fila. ¿Se ordenó solo una parte de la pestaña? Sus cifras son falsas hasta que se deshaga: pulsa Ctrl+Z, o restaura una versión anterior en Archivo › Historial de versiones.`,
    noAddress: ({ tab, cells }) =>
      `${tab}: ${listed(cells)}: sin dirección de correo, así que ahí no se avisa a nadie. Un chip de persona se lee como un nombre: pon al lado =A2.email, con la celda del chip, para ver la dirección, y escríbela.`,
    protected: ({ places }) => blocked.protected(places),
    noMail: () => 'Google no admite más correos tuyos hoy. Lo que espera sale mañana.',
  },
  button: {
    setUp: 'Preparar otra vez',
    formulas: 'Recuperar las fórmulas',
    sort: 'Ordenarlas otra vez',
    write: 'Escribirla otra vez',
    unmark: 'Convertirla en una pestaña normal',
    rename: 'Cambiar el nombre de la otra',
    clear: 'Vaciar lo escrito',
    drop: (row) => `Vaciar la fila ${row}`,
    reset: (value) => `Ponerlo en ${value}`,
    show: 'Verlo',
    giveId: (tab, row, id) => `${tab}, fila ${row}: escribir ${id}`,
    readTexts: 'Leerlos',
    useTab: (tab) => `Trabajar en ${tab}`,
    namesBack: 'Devolver los nombres',
    namesStay: 'Dejar los nombres',
    headerUp: 'Mover los nombres a la fila 1',
    headerAgain: 'Escribir los nombres otra vez',
    turnBack: 'Darle la vuelta',
    archive: 'Archivar una temporada',
    panel: 'Mirarlo',
    order: 'Poner las columnas en el orden nuevo',
    statutory: (country) => `Poner los de ${country}`,
    ownIds: (count) => (count === 1 ? 'Darle un ID nuevo' : 'Darles ID nuevos'),
    clock: 'Ponerlos en marcha otra vez',
    ownClock: 'Encender los tuyos',
    authorize: 'Autorizar',
  },
  tookStatutory: (country) => `Puestos los días festivos legales de ${country}.`,
  statutoryNote: 'Días legales; pregunta a la fábrica cuándo cierra de verdad.',
  cell: (row, typed) => `«${shorten(typed)}» en la fila ${row}`,
  cellOf: (column, row, typed) => `${column} «${shorten(typed)}» en la fila ${row}`,
  idIn: (id, row) => `${id} en la fila ${row}`,
  columnOf: (tab, column, row) => `${tab}, ${column} en la fila ${row}`,
  quoted: (column, typed) => `${column} «${shorten(typed)}»`,
  copy: (row, above, id) => `la fila ${row} tiene el ID de la fila ${above}, ${id}`,
  more: (count) => `${count} más`,
  cells: (count) => plural(count, 'celda', 'celdas'),
  facts: {
    locale: 'Configuración regional',
    zone: 'Zona horaria',
    scriptZone: 'Zona del propio script',
    today: 'Hoy allí',
    clocks: 'Los recordatorios los envía',
    nobody: 'nadie',
    left: 'Correos que quedan hoy',
  },
};
