// Todo lo que dice un correo, en español: the Spanish catalogue of the mails. Columns keep the names they have on the sheet.
import type * as en from './en';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const days = (count: number) => plural(count, 'día', 'días');
const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
const WEEKDAYS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];
const monthOf = (iso: string) => MONTHS[Number(iso.slice(5, 7)) - 1] ?? '';
const inDays = (count: number) => (count === 0 ? 'hoy' : count === 1 ? 'mañana' : `en ${count} días`);
const ago = (count: number) => (count === 0 ? 'hoy' : count === 1 ? 'ayer' : `hace ${count} días`);
const lateBy = (fact: { readonly days: number }) => `${days(fact.days)} de retraso`;
const ahead = (fact: { readonly days: number }) => inDays(fact.days);

export const mail: typeof en.mail = {
  locale: 'es',
  day: (iso) => `${Number(iso.slice(8, 10))} ${monthOf(iso).slice(0, 3)}`,
  weekday: (iso) =>
    `${WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()]} ${Number(iso.slice(8, 10))} de ${monthOf(iso)}`,
  money: (symbol, digits) => `${digits} ${symbol}`,
  percent: (digits) => `${digits} %`,
  list: (parts) => parts.join(', '),

  counts: {
    late: (count) => `${count} con retraso`,
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
    link: 'Autorizar Selvedge',
  },
  allQuiet: 'Todo en orden',
  quiet: 'No tienes nada con retraso, a punto de vencer, sin stock ni por pagar.',
  sections: {
    late: 'Con retraso',
    thisWeek: 'Vence esta semana',
    soon: 'Vence pronto',
    stock: 'Stock',
    pay: 'Por pagar',
    check: 'Por corregir',
  },
  more: (count, table) => `y ${count} más en ${table}`,

  mark: {
    late: lateBy,
    pastCancel: (fact) => `${days(fact.days)} fuera de plazo`,
    dueIn: ahead,
    cancelIn: ahead,
    leaveOverdue: lateBy,
    arrivalLate: lateBy,
    leavesIn: ahead,
    arrivesIn: ahead,
    payOverdue: lateBy,
    payIn: ahead,
    oversold: ({ amount }) => `faltan ${amount}`,
    out: () => 'agotado',
    low: ({ amount }) => `quedan ${amount}`,
    overShipped: ({ amount }) => `${amount} de más`,
    ready: () => 'listo para enviar',
    toReceive: ({ amount }) => `${amount} por recibir`,
    stockNotIssued: ({ amount }) => `${amount} sin dar salida`,
    noDate: () => 'sin fecha',
    noQuantity: () => 'sin cantidad',
    noRate: () => 'sin tipo de cambio',
    noId: () => 'sin ID',
  },
  dates: {
    due: (day) => `fecha límite ${day}`,
    cancel: (day) => `cancelación ${day}`,
    leave: (day) => `ETD ${day}`,
    arrive: (day) => `ETA ${day}`,
    pay: (day) => `vencimiento ${day}`,
  },

  shipment: (direction, party) => {
    const ways: { readonly [direction: string]: readonly [string, string] } = {
      Inbound: ['entrada', 'de'],
      Outbound: ['salida', 'a'],
      Sample: ['muestra', 'muestra a'],
    };
    const [alone, way] = ways[direction] ?? [direction, 'con'];
    return party === '' ? alone : `${way} ${party}`;
  },
  rows: (count, table) => `${plural(count, 'fila', 'filas')} en ${table}`,
  open: (open, ordered) => `${open} de ${ordered} pendientes`,
  allOpen: (ordered) => `todo pendiente (${ordered})`,
  allShipped: (ordered) => `todo enviado (${ordered})`,
  pieces: (count, shown) => `${shown} ${count === 1 ? 'pieza' : 'piezas'}`,
  noTracking: 'aún sin número de seguimiento',
  wrongOwner: (owner) => `«${owner}» en Owner no es una dirección de correo`,
  forOrder: (order) => `para ${order}`,

  next: {
    askNewDate: () => 'Pide una nueva fecha de salida de fábrica.',
    askNewDateBeforeCancel: (step) =>
      `Pide una nueva fecha de salida de fábrica: la fecha de cancelación vence ${inDays(step.days)}.`,
    agreeWithCustomer: (step) =>
      `Confirma con el cliente si aún lo acepta: la fecha de cancelación venció ${ago(step.days)}.`,
    bookShipping: () => 'Reserva el transporte. Si ya ha salido, rellena Shipped on.',
    confirmDelivery: () => 'Si ya ha llegado, rellena Delivered on.',
    callCarrier: () => 'Pide al transportista una nueva ETA.',
    askSupplier: () => 'Pregunta al proveedor cuándo sale.',
    chaseSupplier: () => 'Reclama la entrega al proveedor: ya hay un pedido en curso.',
    reorder: () => 'Haz ya un pedido de reposición.',
    receiveStock: () => 'Dale entrada en stock.',
    issueStock: () => 'Da salida al stock que ya se ha enviado.',
    makeRoom: () => 'Hay más comprometido que disponible: aplaza o reduce un envío.',
    countAgain: () => 'Haz un recuento y añade un ajuste.',
    pay: () => 'Págalo y rellena Paid on.',
    payFor: ({ order }) => `Págalo primero: ${order} depende de este pago.`,
    giveDate: () => 'Pon una fecha de salida de fábrica.',
    giveQuantity: () => 'Pon una cantidad.',
    giveRate: () => 'Pon el tipo de cambio de su fecha.',
    giveId: () => 'Elige Extensiones › Selvedge › Set up this spreadsheet: asigna los ID que faltan.',
    confirmDate: () => 'Confirma que se mantiene la fecha.',
    agreeExtra: () => 'Acuerda el exceso con el cliente o corrige sus envíos.',
    markShipped: () => 'En cuanto salga, rellena Shipped on.',
    markDelivered: () => 'En cuanto llegue, rellena Delivered on.',
  },
  waitsForUs: 'Depende de nosotros:',
  waits: {
    deposit: (wait) => `el anticipo ${wait.id} lleva ${days(wait.days)} vencido.`,
    material: (wait) => `el material de ${wait.id} lleva ${days(wait.days)} de retraso.`,
  },
  damaged: (columns) =>
    `Las filas se han evaluado sin ${columns.join(', ')}: algo falla ahí. Elige Extensiones › Selvedge › Set up this spreadsheet para repararlo.`,

  week: {
    title: (from, to) => `Semana del ${from} al ${to}`,
    ordersDue: 'Pedidos que vencían',
    ordersShipped: 'Pedidos enviados',
    onTimeInFull: 'A tiempo y completos (OTIF)',
    fillRate: 'Cantidad servida (fill rate)',
    spend: 'Gasto frente al presupuesto',
    ofBudget: (spent, budget) => `${spent} de ${budget}`,
    over: (by) => `${by} por encima`,
    noBudget: (spent) => `${spent}, sin presupuesto`,
  },

  footer: {
    owner: 'Recibes este correo porque eres responsable de estas filas.',
    standsIn: 'Recibes este correo porque eres responsable de estas filas o no tienen responsable.',
    open: 'Abre la hoja',
    toChange:
      'para posponer una fila o cambiar cuándo te llega este correo: Extensiones › Selvedge › Open desk › Reminders.',
    moved: 'Las filas pueden haberse movido: el panel encuentra cada una por su ID.',
  },

  event: {
    due: (name) => `${name}: vence`,
    cancel: (name) => `${name}: fecha de cancelación`,
    leave: (name) => `${name}: ETD`,
    arrive: (name) => `${name}: ETA`,
    pay: (name) => `${name}: por pagar`,
  },
};
