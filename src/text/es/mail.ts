// Todo lo que dice un correo, en español: the Spanish catalogue of the mails.
import type { mail as english } from '../en/mail';
import { listed, monthDay, plural, shortDay, weekdayOf } from '../spanish';

export const mail: typeof english = {
  locale: 'es',
  day: shortDay,
  weekday: (iso) => `${weekdayOf(iso)} ${monthDay(iso)}`,
  money: (symbol, digits) => `${digits} ${symbol}`,
  percent: (digits) => `${digits} %`,
  list: (parts) => parts.join(', '),

  counts: {
    late: (count) => `${count} con retraso`,
    risk: (count) => `${count} en riesgo`,
    thisWeek: (count) => `${plural(count, 'vence', 'vencen')} esta semana`,
    soon: (count) => `${plural(count, 'vence', 'vencen')} pronto`,
    stock: (count) => plural(count, 'aviso de stock', 'avisos de stock'),
    pay: (count) => `${count} por pagar`,
    check: (count) => `${count} por corregir`,
  },
  test: (subject) => `Prueba: ${subject}`,
  authorize: {
    subject: 'Los recordatorios de Selvedge se han detenido: vuelve a autorizarlo',
    text: 'Google te pide que vuelvas a autorizar Selvedge. Hasta entonces no envía recordatorios.',
    lacking: (what) => `No le has permitido, o ya no: ${what}. Marca todas las casillas que muestra Google.`,
    link: 'Autorizar Selvedge',
  },
  permissions: {
    spreadsheet: 'ver y cambiar esta hoja de cálculo',
    pages: 'mostrar sus páginas junto a ella',
    mail: 'enviar correo en tu nombre',
    clock: 'funcionar cuando no estás',
    address: 'ver tu dirección de correo',
  },
  allQuiet: 'Todo en orden',
  quiet: 'No tienes nada con retraso, en riesgo, a punto de vencer, sin stock ni por pagar.',
  sections: {
    late: 'Con retraso',
    risk: 'En riesgo',
    thisWeek: 'Vence esta semana',
    soon: 'Vence pronto',
    stock: 'Stock',
    pay: 'Por pagar',
    check: 'Por corregir',
  },
  more: (count, table) => `y ${count} más en ${table}`,

  noId: 'sin ID',
  sameId: (above) => `mismo ID que la fila ${above}`,
  unfinished: (lacks) => `no cuenta sin ${listed(lacks, 'o')}`,
  unread: (cells) => `no se entiende: ${listed(cells)}`,
  cell: (column, typed) => `${column} «${typed}»`,
  rows: (count, table) => `${plural(count, 'fila', 'filas')} en ${table}`,
  open: (open, ordered) => `${open} de ${ordered} pendientes`,
  allOpen: (ordered) => `todo pendiente (${ordered})`,
  allShipped: (ordered) => `todo enviado (${ordered})`,
  pieces: (count, shown) => `${shown} ${count === 1 ? 'pieza' : 'piezas'}`,
  wrongOwner: (owner) => `«${owner}» en Responsable no es una dirección de correo`,
  forOrder: (order) => `para ${order}`,

  giveId: 'Elige Extensiones › Selvedge › Preparar esta hoja: asigna los ID que faltan.',
  ownId: 'No cuenta hasta que tenga un ID propio. Extensiones › Selvedge › Revisar esta hoja lo repara.',
  fillIn: 'Rellena una de estas columnas o vacía la fila.',
  isNew: (mark: string) => `nuevo: ${mark}`,
  waitsForUs: 'Depende de nosotros:',
  damaged: (columns) =>
    `Las filas se han evaluado sin ${columns.join(', ')}: algo falla ahí. Elige Extensiones › Selvedge › Preparar esta hoja para repararlo.`,

  week: {
    title: (from, to) => `Semana del ${from} al ${to}`,
    ofBudget: (spent, budget) => `${spent} de ${budget}`,
    over: (by) => `${by} por encima`,
    noBudget: (spent) => `${spent}, sin presupuesto`,
  },

  footer: {
    owner: 'Recibes este correo porque eres responsable de estas filas.',
    standsIn: 'Recibes este correo porque eres responsable de estas filas, o de las que no tienen responsable.',
    open: 'Abre el panel',
    toChange:
      'para posponer una fila o cambiar cuándo te llega este correo: Extensiones › Selvedge › Ajustar los recordatorios.',
    moved: 'Las filas pueden haberse movido: el panel encuentra cada una por su ID.',
  },
};
