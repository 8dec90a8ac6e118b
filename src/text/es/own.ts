// En qué idioma está este catálogo, y las palabras de las tablas en él: in which language this catalogue is.
import type * as english from '../en/own';

export const own: typeof english.own = 'es';

const NOUNS: { readonly [one: string]: string } = {
  order: 'pedido',
  entry: 'anotación',
  shipment: 'envío',
  expense: 'gasto',
  contact: 'contacto',
  setting: 'ajuste',
  milestone: 'hito',
  item: 'artículo',
  day: 'día',
  line: 'línea',
  'stock move': 'movimiento de stock',
  reminder: 'recordatorio',
  reminders: 'recordatorios',
  sample: 'muestra',
};

export const noun: typeof english.noun = (one) => NOUNS[one] ?? one;

const STATUSES: { readonly [status: string]: string } = {
  'No ID': 'Sin ID',
  'Same ID': 'ID repetido',
  Draft: 'Borrador',
  Cancelled: 'Anulado',
  Closed: 'Cerrado',
  'No quantity': 'Sin cantidad',
  'No date': 'Sin fecha',
  Late: 'Con retraso',
  'At risk': 'En riesgo',
  'Due soon': 'Vence pronto',
  'Part shipped': 'Enviado en parte',
  Shipped: 'Enviado',
  'On track': 'En plazo',
  'Comments overdue': 'Comentarios atrasados',
  'Done late': 'Hecho con retraso',
  'In transit': 'En camino',
  'No order': 'Sin pedido',
  'No rate': 'Sin tipo de cambio',
  'Order ended': 'Pedido terminado',
  'Overdue back': 'Devolución atrasada',
  'Overdue to ship': 'Envío atrasado',
  'To comment': 'Por comentar',
  Approved: 'Aprobada',
  Delivered: 'Entregado',
  Destroyed: 'Destruida',
  Done: 'Hecho',
  Kept: 'Conservada',
  Lent: 'Prestada',
  Lost: 'Perdida',
  Open: 'Abierto',
  Overdue: 'Vencido',
  Paid: 'Pagado',
  Planned: 'Previsto',
  Rejected: 'Rechazada',
  Resubmit: 'Volver a presentar',
  Skipped: 'Omitido',
  Sold: 'Vendida',
  Waiting: 'En espera',
};

export const statusWord: typeof english.statusWord = (status) => STATUSES[status] ?? status;

const DESKS: { readonly [desk: string]: string } = {
  Core: 'Pedidos, envíos, stock y gastos.',
  People: 'Contactos: quién fabrica, vende, transporta y compra, dónde está, y todo lo que hay abierto con cada uno.',
  Calendar: 'Los hitos de cada pedido, contados hacia atrás según los días de cierre de su fábrica.',
  Development: 'Las muestras, del primer prototipo a la última muestra de embarque, y dónde está ahora cada una.',
};

export const deskAbout: typeof english.deskAbout = (desk, about) => DESKS[desk] ?? about;
