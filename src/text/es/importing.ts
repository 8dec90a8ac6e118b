// Lo que dice la página de importar: what the import page says, in Spanish.
import type { importing as english } from '../en/importing';
import { figure, plural, shorten } from '../spanish';
import { counted } from './own';

export const importing: typeof english = {
  title: 'Importar un archivo',
  next: 'Continuar',
  rows: counted,

  into: 'En',
  choose: 'Elegir un archivo',
  drop: 'o suéltalo aquí',
  paste: 'O pega filas',
  pasteHelp: 'Con los nombres de las columnas arriba.',
  pasted: 'filas pegadas',
  encoding: 'Codificación',
  separator: 'Separador',
  separators: { ',': 'Coma', ';': 'Punto y coma', '\t': 'Tabulador', '|': 'Barra' },
  readAs: (rows, columns) => `${plural(rows, 'fila', 'filas')} de ${plural(columns, 'columna', 'columnas')}.`,
  nothing: 'Elige un archivo, o pega filas con los nombres de las columnas arriba.',
  noRows: 'No hay filas debajo de los nombres de las columnas.',
  reading: 'Leyendo el archivo…',
  sheet: 'Hoja',
  whichSheet: 'Elige una hoja',
  chooseSheet: 'El archivo tiene varias hojas. Elige la que tiene las filas.',
  hiddenSheet: (name) => `${name} (oculta)`,
  merged: (count) =>
    `${plural(count, 'celda toma su texto', 'celdas toman su texto')} de la celda combinada de arriba. Los números no se repiten.`,
  hiddenRows: (count) =>
    `${plural(count, 'fila está oculta o filtrada', 'filas están ocultas o filtradas')} en el archivo. También se leen.`,
  uncounted: (count) =>
    `${plural(count, 'fórmula no tiene resultado en el archivo y se lee vacía', 'fórmulas no tienen resultado en el archivo y se leen vacías')}. Ábrelo en su programa y guárdalo otra vez.`,
  foreign: {
    oldExcel: 'Es un libro de Excel antiguo (.xls). Guárdalo como .xlsx o CSV.',
    locked: 'Este archivo tiene contraseña. Quítala, o guárdalo como .xlsx o CSV sin ella.',
    binaryExcel: 'Es un libro de Excel binario (.xlsb). Guárdalo como .xlsx o CSV.',
    openDocument: 'Es un archivo OpenDocument. Guárdalo como .xlsx o CSV.',
    numbers: 'Es un archivo de Numbers. Expórtalo como Excel (.xlsx) o CSV.',
    webPage:
      'Es una página web, diga lo que diga su nombre. Ábrela en un programa de hojas de cálculo y guárdala como .xlsx o CSV.',
    otherFile: 'No es una hoja de cálculo ni un texto. Guarda las filas como .xlsx o CSV.',
  },
  damagedWorkbook: 'Este libro está dañado. Ábrelo en su programa y guárdalo otra vez como .xlsx o CSV.',
  unreadable: 'No se ha podido leer este archivo. Elígelo otra vez.',
  openQuote: (row) =>
    `Una comilla abierta en la fila ${row} no se cierra nunca. Todo lo que sigue sería una sola celda.`,
  opening: 'Mirando las columnas…',

  columns: 'Columnas',
  dates: 'Fechas',
  dateOrders: {
    dayFirst: 'Primero el día, 31/12/2027',
    monthFirst: 'Primero el mes, 12/31/2027',
    yearFirst: 'Primero el año, 2027-12-31',
  },
  ordersShort: { dayFirst: 'Primero el día', monthFirst: 'Primero el mes', yearFirst: 'Primero el año' },
  datesOf: (label) => `Fechas de ${label}`,
  readsSo: (format, example, day) => `${format}: ${shorten(example)} es el ${day}`,
  datesUnsure: 'Estas fechas encajan con el día primero y con el mes primero: el archivo no lo dice.',
  choose1: 'Elegir…',
  chooseFormat: 'Elige cómo las escribe el archivo.',
  decimals: 'Decimales',
  decimalMarks: { '.': 'Punto, 1,234.50', ',': 'Coma, 1.234,50' },
  decimalsUnsure: (example) => `Números como «${shorten(example)}» se pueden leer de las dos maneras.`,
  leftOut: '–',
  everyRow: 'Un valor para todas las filas',
  forEveryRow: (label) => `${label} de todas las filas`,
  column: (letters) => `Columna ${letters}`,
  readsAs: (raw, read) => `«${shorten(raw)}» es ${read}`,
  suchAs: (values) => `Como ${values.map((value) => `«${shorten(value)}»`).join(', ')}`,
  empty: 'Vacía en todas las filas.',
  cannotBeRead: (count, rows, one) => `${count} de ${rows} no se entienden, como «${shorten(one.trim())}».`,
  notInFile: 'No está en el archivo',
  notTaken: 'No se toma del archivo',
  keepIn: (notes) =>
    `Marca una columna para guardar su texto en ${notes}. Las filas que difieran en ella serán filas distintas.`,
  toNotes: (columns, notes) =>
    `${notes} guarda también ${columns.map(shorten).join(', ')}: las filas que difieren en ello son filas distintas.`,
  chooseFor: (label) => `Hace falta ${label}. Elige su columna, o un valor para todas las filas.`,
  valueFor: (label) => `Hace falta ${label}. Escribe el valor para todas las filas.`,

  check: 'Comprobar',
  checking: (rows) => `Comprobando ${rows}…`,
  toAdd: (rows) => `${rows} por añadir`,
  there: (count) => `${count} ya están`,
  thereHelp:
    'Se quedan como están. Si son otras filas que por casualidad tienen el mismo ID, deja fuera la columna del ID.',
  notCompared: (columns) =>
    `Nada toma estas columnas del archivo: ${columns.map(shorten).join(', ')}. Las filas que solo difieren en ellas cuentan como la misma.`,
  compareThem: 'Guardarlas en Notas y comparar',
  wrong: (count) => plural(count, 'fila por corregir', 'filas por corregir'),
  misshapen: (cells, columns) =>
    `La fila tiene ${plural(cells, 'celda', 'celdas')} y el encabezado ${columns}. Pon entre comillas un texto que lleve un separador, como 1,200.`,
  swallowed:
    'Una comilla se abre en la fila y se cierra en otra más abajo: una celda puede contener filas enteras. Escribe dos veces cada " dentro de una celda, o quítala.',
  splitNumber:
    'Dos celdas de la fila pueden ser un solo número con coma, como 1,200. Pon ese número entre comillas, o acepta más abajo las filas como están.',
  split: (count, taken) =>
    `${plural(count, 'fila', 'filas')} con un número quizá partido, ${taken ? 'dentro' : 'fuera'}`,
  splitHelp: 'Un número como 1,200 sin comillas se parte en dos celdas y desplaza las siguientes.',
  takeSplit: 'Incluirlas como están',
  leaveSplit: 'Dejarlas fuera',
  blankColumn: (label) => `Dejar ${label} vacío donde no se entiende y guardar su texto en Notas`,
  differ: (count) => `${plural(count, 'fila es distinta', 'filas son distintas')} de lo que hay`,
  differHelp: 'Marca lo que deba cambiar. El resto se queda como está.',
  furtherHelp: 'Entran como filas nuevas. Lo que hay se queda.',
  asFurther: 'Añadirlas como filas nuevas',
  asChanges: 'Cambiar las filas que ya están',
  rowIs: (row, id) => `La fila ${row} es ${id}`,
  becomes: (label, was, becomes) =>
    was === '' ? `${label}: ${shorten(becomes)}` : `${label}: ${shorten(was)} pasa a ${shorten(becomes)}`,
  immutable: 'No cambia nunca.',
  totals: (count, taken) => `${plural(count, 'fila', 'filas')} de totales ${taken ? 'dentro' : 'fuera'}`,
  totalsHelp: 'Solo suman las filas de arriba.',
  takeAsRows: 'Tomarlas como filas',
  leaveOut: 'Dejarlas fuera',
  continued: (count, blank) =>
    `${plural(count, 'fila sigue', 'filas siguen')} a la de arriba${blank ? ', como en el archivo' : ''}`,
  continuedHelp: (columns) => `Lo que dejan vacío de ${columns.join(', ')} se toma de arriba.`,
  leaveBlank: 'Dejarlo vacío',
  carryDown: 'Tomarlo de arriba',
  twoLines: (row) => `Las filas ${row} y ${row + 1} nombran juntas las columnas.`,
  spansTwo: 'Los nombres ocupan dos filas',
  asLast: (day, by) => `Abierto como la última vez, el ${day}${by === '' ? '' : ` por ${by}`}.`,
  afresh: 'Leerlo de nuevo',
  asLastTime: 'Como la última vez',
  nameTaken: (column, typed, known, rows) => `${column} «${shorten(typed)}», ${rows}: ${shorten(known)}`,
  changeIt: 'Cambiar',
  changeTaken: (said) => `Cambiar: ${said}`,
  furniture: (count) => plural(count, 'línea de la página fuera', 'líneas de la página fuera'),
  furnitureHelp: 'Encabezados repetidos, números de página y líneas que dicen lo que vale para las filas de debajo.',
  footers: (count, taken) => `${plural(count, 'línea', 'líneas')} al pie de la lista ${taken ? 'dentro' : 'fuera'}`,
  footersHelp: 'Como el IVA, los portes o los datos bancarios.',
  headerRow: 'Nombres de las columnas',
  headerIn: (row, first) => `Fila ${row}: ${first}`,
  change: (rows) => `Cambiar ${rows}`,
  addAndChange: (rows, changed) => `${rows}, cambiar ${changed}`,
  addingOf: (done, rows) => `Añadiendo: ${figure(done)} de ${figure(rows)} filas…`,
  stop: 'Parar después de esta parte',
  cameIn: (count) => `${plural(count, 'fila ha entrado', 'filas han entrado')}. Añade el resto, o déjalo así.`,
  near: '¿Querías decir',
  nearOne: (column, typed, rows) => `${column} «${typed}», ${rows}:`,
  outside: 'Tallas fuera de su escala',
  outsideOne: (size, scale, rows) =>
    `${size} no está en ${scale}, ${rows}. Entran tal cual; añade la talla a la escala si es correcta.`,
  carriers: 'Transportistas que contradicen su número',
  carriersOne: (carrier, certain, rows) =>
    `${carrier} en ${rows}, cuyo número es de ${certain}. Entran tal cual; corrige lo que no sea correcto.`,
  nearUse: (known) => `¿${known}?`,
  nearAll: 'Sí a todo esto',
  sums: {
    title: 'Totales',
    file: 'En el archivo',
    own: 'Sus propios totales',
    add: 'Por añadir',
    changed: 'Distintas',
    there: 'Ya están',
    wrong: 'Por corregir',
    misshapen: 'Celdas de más o de menos',
    notAdded: (rows) => `${rows}, que no se pueden sumar`,
    noCurrency: 'Sin moneda',
    contradicted: (own, listed) =>
      `El total del propio archivo es ${own}, pero sus filas suman ${listed}. Puede faltar una fila, o estar dos veces.`,
    whole: 'Estos suman lo que hay en el archivo.',
    missing: 'Estos no suman lo que hay en el archivo. Mira las filas antes de añadirlas.',
    onSheet: 'En la hoja',
    readingBack: 'Leyendo lo que ha quedado en la hoja…',
    same: 'Leído de la hoja: lo mismo que en la comprobación.',
    differs: (expected) =>
      `La hoja es distinta de lo que se escribió: ${expected}. Puede que alguien haya cambiado filas; si no, deshaz e importa otra vez.`,
    unread: 'No se han podido leer los totales de la hoja.',
    again: 'Leer otra vez',
  },
  whichMeant: 'Cuál es',
  whichMeantHelp: 'Tu respuesta vale para todas las filas que dicen lo mismo.',
  asked: (label, typed, rows) => `${label} «${shorten(typed)}», ${rows}`,
  noneOfThem: (label) => `Ninguno: dejar ${label} vacío y guardar el texto en Notas`,
  useThese: 'Usar estas respuestas',
  row: (row) => `Fila ${row}`,
  is: (id) => `es ${id}`,
  inRows: (rows, more) =>
    `${rows.length + more === 1 ? 'Fila' : 'Filas'} ${rows.join(', ')}${more > 0 ? ` y ${more} más` : ''}`,
  andMore: (count) => `Y ${count} más.`,
  copyList: 'Copiar la lista',
  copied: 'Copiada.',
  downloadWrong: 'Descargar las filas por corregir',
  wrongFile: (name) => `${name} por corregir.csv`,
  rowColumn: 'Fila',
  mendColumn: 'Qué corregir',
  mendHint: 'Corrígelas en ese archivo e impórtalo del mismo modo.',
  add: (rows) => `Añadir ${rows}`,
  addAndLeave: (rows, wrong) => `Añadir ${rows}, dejar fuera ${wrong}`,
  nothingToAdd: 'Nada que añadir',
  allThere: 'Todo lo de este archivo ya está.',
  changed: 'La hoja ha cambiado entretanto, así que no se ha escrito nada más. Así está ahora.',
  checkAgain: 'Comprobar otra vez',
  changeColumns: 'Cambiar las columnas',
  broken: 'Aún no se sabe si las filas han entrado: todas o ninguna. Comprueba otra vez para verlo.',

  adding: (rows) => `Añadiendo ${rows}…`,
  aboutSeconds: (seconds) => `Unos ${plural(seconds, 'segundo', 'segundos')}. Entran todas, o ninguna.`,

  doneTitle: 'Importado',
  done: (rows, first, last) =>
    first === last ? `Añadido: ${rows}, ${first}.` : `Añadido: ${rows}, de ${first} a ${last}.`,
  show: (table) => `Ver en ${table}`,
  undo: 'Deshacer',
  undoing: 'Quitando…',
  undone: (rows) => `Quitado: ${rows}.`,
  undoChanged: (id) =>
    `${id} ha cambiado desde entonces, así que no se ha quitado nada. Borra las filas que no quieras.`,
  leftThere: 'Ya están',
  leftOutRows: 'Fuera, por corregir',
  changedRows: 'Cambiadas',
  doneChanged: (rows) => `Cambiado: ${rows}.`,
  another: 'Importar otro archivo',

  problem: {
    sheetError: (label, { typed }) =>
      `${label} contiene «${shorten(typed)}», un error de la hoja de cálculo de la que viene el archivo. Pon lo que corresponde.`,
    otherOrder: (label, { typed, order }) =>
      `${label} «${shorten(typed)}» no está escrito con ${{ dayFirst: 'el día primero', monthFirst: 'el mes primero', yearFirst: 'el año primero' }[order]}. Escríbelo como 2027-12-31, o elige otro formato.`,
    otherMark: (label, { typed, mark }) =>
      `${label} «${shorten(typed)}» no está escrito con ${mark === '.' ? 'punto' : 'coma'} decimal. Escríbelo así, o elige el otro.`,
    moving: (label, { typed, day }) =>
      `${label} «${shorten(typed)}» depende del día en que se lee. Escribe la fecha entera, como ${day}.`,
    notAnId: (label, { typed, example }) =>
      `${label} «${shorten(typed)}» no es como ${example}. Déjalo vacío, o deja fuera la columna: se da un ID nuevo.`,
    twice: (label, { typed, first }) => `${label} ${shorten(typed)} ya está en la fila ${first}. Dale otro a este.`,
    untold: (label, { typed, input }) =>
      `${label} «${shorten(typed)}» no dice ${input}: aún no se sabe el día desde el que se cuenta. Pon primero ese día, o da ${input}.`,
    severalRows: (label, { typed, table, count }) =>
      `${label} «${shorten(typed)}» corresponde a ${count} filas de ${table}. Elige una arriba, o escribe su ID.`,
    otherRow: (label, { typed, table, id, said }) =>
      `${label} «${shorten(typed)}» es ${id} en ${table}, que no es «${shorten(said)}». Elígelo arriba, o escribe el ID de otro.`,
  },
};
