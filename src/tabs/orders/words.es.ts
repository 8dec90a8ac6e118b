// Lo que se dice de los pedidos: what is said of orders, in Spanish.
import type { LongHolidayName } from '../../domain/statutory';
import { money } from '../../schema/written';
import { ago, dayOf, days, figure, inDays, longDay, plural, shortDay } from '../../text/spanish';
import { namesOf, scheduling } from '../expenses/words.es';
import { booking } from '../inspections/words.es';
import { calling } from '../log/words.es';
import { moved, planning } from '../milestones/words.es';
import { receiving, shipping } from '../shipments/words.es';
import { sheetDesk } from './sheet-words.es';
import type { Words } from './words.en';

const lastDays = { shipBy: 'la fecha límite de envío', cancel: 'la fecha de cancelación' };

const holidays: { readonly [name in LongHolidayName]: string } = {
  lunarNewYear: 'el Año Nuevo lunar',
  nationalDay: 'la Fiesta Nacional',
  eidAlFitr: 'el Eid al-Fitr',
  eidAlAdha: 'el Eid al-Adha',
  newYearInApril: 'el Año Nuevo de abril',
  diwali: 'el Diwali',
  holyWeek: 'Semana Santa',
  august: 'agosto',
  christmas: 'Navidad',
};

const ordersDue = (count: number) => plural(count, 'pedido sale', 'pedidos salen');

function toLastDay(label: string, past: number): string {
  if (past === 0) return `el mismo día de ${label}`;
  return past > 0 ? `${days(past)} después de ${label}` : `quedan ${days(-past)} hasta ${label}`;
}

export const words: Words = {
  add: 'Añadir pedido',
  empty: {
    title: 'Aún no hay pedidos',
    text: 'Añade el primero: bastan el estilo, la fábrica, la cantidad y la fecha de salida de fábrica. Aquí verás después lo que se retrasa o falta.',
  },
  finding: {
    late: (late) => `${days(late.days)} de retraso`,
    dueIn: (due) => `vence ${inDays(due.days)}`,
    pastShipBy: (past) => `${days(past.days)} tras la fecha de envío`,
    pastCancel: (past) => `${days(past.days)} tras la fecha de cancelación`,
    cancelIn: (cancel) => `fecha de cancelación ${inDays(cancel.days)}`,
    missesShipBy: ({ by }) => `llega ${days(by)} tras la fecha de envío`,
    missesCancel: ({ by }) => `llega ${days(by)} tras la fecha de cancelación`,
    slips: ({ by }) => `${plural(by, 'día laborable', 'días laborables')} de retraso por sus hitos`,
    lcShipment: ({ by }) => `${days(by)} tras el último embarque del crédito`,
    lcDocuments: (soon) => `documentos del crédito ${inDays(soon.days)}`,
    lcDocumentsLate: (late) => `documentos del crédito con ${days(late.days)} de retraso`,
    lcUnchecked: () => 'crédito sin comprobar: sin fecha',
    scheduleMismatch: ({ by }) => `los pagos suman ${figure(by)}`,
    noDate: () => 'sin fecha',
    noQuantity: () => 'sin cantidad',
    ready: () => 'listo para enviar',
    overShipped: ({ by }) => `${figure(by)} de más`,
    closureAhead: ({ from, to }) => `fábrica cerrada del ${shortDay(from)} al ${shortDay(to)}`,
    closureUnknown: ({ holiday }) => `¿cierra por ${holidays[holiday]}?`,
  },
  mark: {
    dueIn: (due) => inDays(due.days),
    cancelIn: (cancel) => inDays(cancel.days),
    closureAhead: ({ days: left }) => `la fábrica cierra ${inDays(left)}`,
  },
  date: {
    due: { on: (day) => `fecha límite ${day}`, event: (name) => `${name}: vence` },
    shipBy: { on: (day) => `enviar hasta el ${day}`, event: (name) => `${name}: último día de envío` },
    cancel: { on: (day) => `cancelación ${day}`, event: (name) => `${name}: fecha de cancelación` },
    latestShipment: { on: (day) => `último embarque ${day}`, event: (name) => `${name}: último embarque del crédito` },
    presentBy: { on: (day) => `documentos hasta el ${day}`, event: (name) => `${name}: presentar los documentos` },
    closure: { on: (day) => `cerrada desde el ${day}`, event: (name) => `${name}: cierra la fábrica` },
  },
  next: {
    askNewDate: () => 'Pide una nueva fecha de salida de fábrica.',
    askNewDateBeforeCancel: (cancel) =>
      `Pide una nueva fecha de salida de fábrica: la fecha de cancelación vence ${inDays(cancel.days)}.`,
    agreeWithCustomer: (cancel) =>
      `Confirma con el cliente si aún lo acepta: la fecha de cancelación venció ${ago(cancel.days)}.`,
    askLaterWindow: ({ open }) => `Pide al cliente un plazo mayor o envía ${figure(open)} por avión.`,
    bookShipping: () => 'Reserva el transporte. Si ya ha salido, rellena Enviado el.',
    giveDate: () => 'Pon una fecha de salida de fábrica.',
    giveQuantity: () => 'Pon una cantidad.',
    windBackMilestones: () => 'Mira sus hitos: recupera los días o acuerda otra fecha.',
    adjustPayments: () => 'Ajusta sus pagos: no suman lo que cuesta ahora el pedido.',
    changeCredit: () => 'Pide ampliar el último embarque del crédito documentario, o una fecha anterior.',
    presentDocuments: () => 'Presenta los documentos y rellena Crédito presentado el.',
    confirmDate: () => 'Confirma que se mantiene la fecha.',
    beforeClosure: () => 'Procura que el material y las aprobaciones estén antes del cierre, o acuerda otra fecha.',
    askClosure: ({ holiday, from }) =>
      `Pregunta a la fábrica cuándo cierra de verdad por ${holidays[holiday]} (${shortDay(from)}). Ponlo en los ajustes: Closed days, con la fábrica en Elemento.`,
    agreeExtra: () => 'Acuerda el exceso con el cliente o corrige sus envíos.',
  },
  waits: {
    deposit: (wait) => `el anticipo ${wait.id} lleva ${days(wait.days)} vencido.`,
    material: (wait) => `el material de ${wait.id} lleva ${days(wait.days)} de retraso.`,
    milestone: (wait) => `nuestro hito ${wait.id} lleva ${days(wait.days)} de retraso.`,
  },
  title: {},
  note: {
    slipReason: ({ reason }) => reason,
    arrives: ({ day, of, by }) => `el ${shortDay(day)} es ${days(by)} después de ${lastDays[of]}`,
    pastCredit: ({ by }) => `${days(by)} tras el último embarque de su crédito documentario`,
    dueAfter: ({ orders }) => `${ordersDue(orders)} en los 20 días laborables siguientes`,
    dueAround: ({ orders }) => `${ordersDue(orders)} por esas fechas`,
  },
  step: {
    ship: { name: 'Enviar' },
    revise: { name: 'Cambiar salida de fábrica' },
    inspect: { name: 'Reservar inspección' },
    plan: { name: 'Planificar' },
    schedule: { name: 'Planificar pagos' },
    adjust: {
      name: 'Ajustar pagos',
      about: 'Los pagos pendientes del plan toman su parte de lo que queda por pagar.',
    },
    present: { name: 'Documentos presentados' },
    receive: receiving.step,
    colours: { name: 'Añadir varios colores' },
    ...calling.step,
    close: { name: 'Cerrar', about: 'El pedido se da por terminado: ya no queda nada pendiente.' },
    cancel: {
      name: 'Cancelar pedido',
      about: 'El pedido se queda aquí como Cancelado. El stock reservado para él vuelve a estar libre.',
    },
  },
  said: {
    ...shipping.said,
    ...receiving.said,
    ...booking.said,
    revised: ({ id, day, later, payments }) => {
      const moved = later === 0 ? '' : `, ${days(Math.abs(later))} ${later > 0 ? 'más tarde' : 'antes'}`;
      const also =
        payments === 0 ? '' : ` Con él ${payments === 1 ? 'se mueve un pago' : `se mueven ${payments} pagos`}.`;
      return `${id} sale ahora de fábrica el ${longDay(day)}${moved}.${also}`;
    },
    scheduled: ({ id, payments, sum }) =>
      `${plural(payments, 'pago planificado', 'pagos planificados')} de ${id}: ${money(sum, 'es')} en total.`,
    adjusted: ({ id, payments, sum }) =>
      `${plural(payments, 'pago ajustado', 'pagos ajustados')} de ${id}: el plan suma ahora ${money(sum, 'es')}.`,
    presented: ({ id, day }) => `Los documentos de ${id} se presentaron el ${longDay(day)}.`,
    milestonesPlanned: ({ orders, milestones }) =>
      `${plural(milestones, 'hito planificado', 'hitos planificados')}${orders > 1 ? ` para ${orders} pedidos` : ''}.`,
    colours: ({ count, pieces, changed }) =>
      [
        ...(count > 0 ? [`${plural(count, 'pedido añadido', 'pedidos añadidos')}, ${figure(pieces)} prendas.`] : []),
        ...(changed > 0 ? [`${plural(changed, 'pedido cambiado', 'pedidos cambiados')}.`] : []),
      ].join(' '),
    ...calling.said,
    closed: ({ id }) => `${id} está cerrado.`,
    cancelled: ({ id }) => `${id} está cancelado.`,
  },
  warning: {
    ...shipping.warning,
    ...receiving.warning,
    ...moved,
    ...scheduling,
    ...booking.warning,
    addsColour: ({ colour, sizes, quantity }) => `${colour}: ${figure(quantity)} (${sizes}).`,
    changesColour: ({ colour, id, before, after }) => `${colour}, ${id}, pasa de ${before} a ${after}.`,
    leavesColour: ({ colour, id }) => `${colour}, ${id}, no está en el bloque. Se queda como está.`,
    colourThere: ({ colour, id }) => `${colour} ya está: ${id}.`,
    datePast: ({ day }) =>
      `Salida de fábrica original es el ${longDay(day)}, antes de hoy, la fecha de pedido de las líneas nuevas. Corrige su fecha de pedido, o revisa su salida de fábrica.`,
    outsideScale: ({ size, scale }) => `${size} no está en ${scale}.`,
    stillOpen: ({ id, open }) => `Quedan ${figure(open)} pendientes de ${id}. Una vez cerrado, nadie recibirá avisos.`,
    cancels: ({ id, allocated, planned }) => {
      const freed =
        allocated > 0
          ? `${id} se cancelará y las ${figure(allocated)} reservadas para él quedarán libres.`
          : `${id} se cancelará. No había nada reservado para él.`;
      return planned === '' ? freed : `${freed} Previstos que ya no saldrán: ${planned}.`;
    },
    stayDue: ({ id, payments }) =>
      `Lo que no se ha pagado de ${id} sigue por pagar: ${namesOf(payments)}. Borra lo que ya no debas.`,
    missesWindow: ({ day, shipBy, cancel }) => {
      const said = [
        shipBy === undefined ? '' : toLastDay('la fecha límite de envío', shipBy),
        cancel === undefined ? '' : toLastDay('la fecha de cancelación', cancel),
      ];
      return `La mercancía llegaría el ${longDay(day)}: ${said.filter((part) => part !== '').join('; ')}.`;
    },
  },
  colours: {
    noHeader: () =>
      'Pega un bloque de una hoja: las tallas en la primera línea y un color al inicio de cada una de las demás.',
    eitherWay: () => 'Dos líneas de dos cifras no dicen cuáles son las tallas. Pon un color delante de las cantidades.',
    bareRow: ({ row }) =>
      row === ''
        ? 'Una línea no tiene color. Escríbelo en su primera celda.'
        : `«${row}» no tiene cantidad. Escríbela o quita la línea.`,
    twice: ({ what }) => `«${what}» está dos veces. Júntalas.`,
    notAQuantity: ({ cell, row, size }) =>
      size === ''
        ? `«${cell}» de ${row} no está bajo ninguna talla.`
        : `«${cell}» de ${row} en ${size} no es una cantidad.`,
    totalDiffers: ({ row, total, sum }) => `Las tallas de ${row} suman ${sum}, y el total dice ${total}.`,
    same: 'Todos los colores ya están en el pedido como en el bloque. Cambia el bloque o pega otro.',
    there: {
      label: 'Colores que ya están',
      help: 'El pedido de compra ya tiene estos colores. Cambia sus líneas o añade otra línea a cada uno, por ejemplo para el lote siguiente.',
      words: { Change: 'Cambiar la línea', Add: 'Añadir otra línea' },
    },
    block: 'Colores y tallas',
    help: 'Pega un bloque de cualquier hoja: tallas en horizontal, colores en vertical. Cada color será un pedido como este.',
  },
  shipping: shipping.form,
  receiving: receiving.form,
  planning,
  sheet: sheetDesk,
  panel: {
    locale: 'es',
    open: (open) => (open > 0 ? `${figure(open)} pendientes` : 'Nada pendiente'),
    ordered: (pieces) => `${figure(pieces)} pedidas`,
    shipped: (pieces) => `${figure(pieces)} enviadas`,
    planned: (pieces) => `${figure(pieces)} previstas`,
    dates: 'Fechas',
    day: (day, today) => dayOf(day, today),
    away: (day, left) => (left < 0 ? `${day}, hace ${days(-left)}` : `${day}, ${inDays(left)}`),
    past: (day, { of, by }) => `${day}, ${days(by)} después de ${lastDays[of]}`,
    sizes: 'Tallas',
    sizesOf: (orders) => `Tallas del estilo, ${plural(orders, 'pedido', 'pedidos')}`,
    ofSize: (ordered, left) => (left < ordered ? `${figure(ordered)}, quedan ${figure(left)}` : figure(ordered)),
    noSize: 'Sin talla',
    packDiffers: (packed, sum) =>
      packed === sum
        ? 'Sus packs suman lo mismo, pero con otras tallas.'
        : `Sus packs suman ${figure(packed)}, y las tallas ${figure(sum)}.`,
    orders: 'Pedidos',
    revisedBefore: 'Cambiada antes',
    money: 'Dinero',
    value: 'Valor',
    paid: 'Pagado',
    balance: 'Saldo',
    scheduled: 'Planificado',
    spent: 'Gastado en él',
  },
  week: {
    ordersDue: 'Pedidos que vencían',
    ordersShipped: 'Pedidos enviados',
    onTimeInFull: 'A tiempo y completos (OTIF)',
    fillRate: 'Cantidad servida (fill rate)',
  },
};
