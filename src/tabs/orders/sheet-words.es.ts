// Lo que dice una orden de compra: what an order sheet says, in Spanish.
import { lowerFirst } from '../../schema/written';
import { days, figure, listed, longDay, monthDay, plural, weekdayOf, yearDay } from '../../text/spanish';
import type { SheetDesk, SheetWords } from './sheet-words.en';

export const sheetWords: SheetWords = {
  locale: 'es',
  labels: {
    poNumber: 'N.º de pedido',
    factory: 'Fábrica',
    customer: 'Cliente',
    season: 'Temporada',
    style: 'Modelo',
    colour: 'Color',
    sizes: 'Tallas',
    quantity: 'Cantidad',
    unitPrice: 'Precio unitario',
    currency: 'Moneda',
    orderDate: 'Fecha del pedido',
    exFactory: 'Salida de fábrica',
    startShip: 'Inicio de envío',
    shipBy: 'Fecha límite de envío',
    cancelDate: 'Fecha de cancelación',
    tolerance: 'Tolerancia',
  },
  day: yearDay,
  money: (currency, digits) => `${digits} ${currency}`,
  span: (from, to) => (from === to ? yearDay(from) : `del ${yearDay(from)} al ${yearDay(to)}`),
  title: (number) => `Orden de compra ${number}`,
  under: (version, day) => `Versión ${version} · ${longDay(day)}`,
  buyer: 'Comprador',
  order: 'Pedido',
  value: 'Importe',
  totalQuantity: 'Cantidad total',
  totalValue: 'Importe total',
  noTotal: 'incompleto: falta un precio',
  pieces: (count) => `${figure(count)} ${count === 1 ? 'prenda' : 'prendas'}`,
  tolerance: (percent) => `± ${percent} % de la cantidad`,
  terms: 'Condiciones de pago',
  incoterm: 'Incoterm',
  techPack: 'Ficha técnica',
  packing: 'Embalaje',
  inspection: 'Inspección',
  remarks: 'Observaciones',
  closed: 'Días de cierre que conocemos',
  noneClosed: 'Ninguno: les rogamos que nos los indiquen',
  notSet: 'sin fijar',
  changed: (version) => `Cambios desde la versión ${version}`,
  difference: (label, was, now) => `${lowerFirst(label)} ${was} → ${now}`,
  changedTo: (label, was, now) => `${lowerFirst(label)} ${now} (antes, ${was})`,
  added: 'añadido a este pedido',
  cancelled: 'cancelado',
  takenOut: 'ya no forma parte de este pedido',
  foot: 'Les rogamos que confirmen este pedido por escrito y nos avisen enseguida de cualquier punto que no coincida con lo acordado.',
  subject: (number, version) =>
    version === 1 ? `Orden de compra ${number}` : `Orden de compra ${number}, versión ${version}`,
  signs: ['Por el comprador: nombre, fecha, firma', 'Por la fábrica: nombre, fecha, firma'],
  hello: (name) => `Hola, ${name}:`,
  message: (number, version, lines) =>
    version === 1
      ? `Les enviamos nuestro pedido ${number}, de ${plural(lines, 'línea', 'líneas')}.`
      : `Les enviamos la versión ${version} de nuestro pedido ${number}. Sustituye a la versión ${version - 1}.`,
  ask: (day) => `Les rogamos que lo confirmen a más tardar el ${weekdayOf(day)} ${monthDay(day)}.`,
  bye: 'Muchas gracias y un cordial saludo',
};

export const sheetDesk: SheetDesk = {
  marked: 'Sus pedidos recuerdan lo que se dijo a la fábrica, y el registro guarda un día de seguimiento.',
  fields: {
    buyer: { label: 'Comprador', help: 'Tu empresa y su dirección, como ha de leerlas la fábrica.' },
    terms: { label: 'Condiciones de pago', help: 'Por ejemplo, 30 % de anticipo y 70 % antes del envío.' },
    incoterm: { label: 'Incoterm', help: 'Con su lugar, como FOB Haiphong.' },
    packing: { label: 'Embalaje', help: 'Doblado, bolsas, marcas de las cajas, proporción de tallas.' },
    inspection: { label: 'Inspección', help: 'Quién inspecciona, cuándo y con qué nivel, como AQL 2,5.' },
    remarks: { label: 'Observaciones', help: 'Todo lo demás que la fábrica debe cumplir.' },
  },
  said: (title, version, pieces, lines) =>
    `${title}, versión ${version}: ${plural(lines, 'línea', 'líneas')}, ${plural(pieces, 'prenda', 'prendas')}.`,
  lacks: {
    noBuyer: () => 'No nombra al comprador.',
    noNumber: () => 'No tiene número de pedido: la orden lleva el ID.',
    noPrice: (ids) => `${listed(ids)}: sin precio unitario, así que no hay importe total.`,
    noQuantity: (ids) => `${listed(ids)}: sin cantidad.`,
    noSizes: (ids) => `${listed(ids)}: sin tallas.`,
    sizesOff: (ids) => `${listed(ids)}: las tallas no suman la cantidad.`,
    noDay: (ids) => `${listed(ids)}: sin fecha de salida de fábrica.`,
    noCurrency: (ids) => `${listed(ids)}: sin moneda.`,
    draft: (ids) => `${listed(ids)}: todavía es un borrador.`,
    overwritten: (ids) =>
      `${listed(ids)}: alguien ha cambiado PO enviada, así que no se puede comparar con lo enviado. Queda debajo de la versión nueva.`,
  },
  blocks: {
    title: 'Orden de compra',
    sent: (version) => `PO v${version}`,
    on: (day, ago) => (ago === 0 ? `enviada el ${day}, hoy` : `enviada el ${day}, hace ${days(ago)}`),
    changed: (version) => `Cambios desde la PO v${version}`,
    notOn: (version) => `No está en la PO v${version}`,
    notOnYet: 'envía otra vez la orden',
    unread: 'PO sent',
    unreadText: 'cambiado a mano, no se puede comparar',
    blank: 'vacío',
  },
};
