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
  style: 'estilo',
  inspection: 'inspección',
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
  Oversold: 'Vendido de más',
  Out: 'Agotado',
  Low: 'Stock bajo',
  OK: 'Correcto',
  Dropped: 'Descartado',
  'Old version out': 'Versión antigua fuera',
  'Not sent': 'Sin enviar',
  'Pattern behind': 'Patrón atrasado',
  'Not graded': 'Sin escalar',
  'No tech pack': 'Sin ficha técnica',
  'Late in transit': 'Retraso en camino',
  Requested: 'Pedida',
  Accepted: 'Aceptada',
  Passed: 'Aprobada',
  Failed: 'No aprobada',
  'No counts': 'Sin recuento',
  'No plan': 'Sin plan',
  Booked: 'Reservada',
  Quiet: 'Sin novedades',
  Note: 'Nota',
  Today: 'Hoy',
  'On hold': 'Retenido',
};

export const statusWord: typeof english.statusWord = (status) => STATUSES[status] ?? status;

const DESKS: { readonly [desk: string]: string } = {
  Core: 'Pedidos, envíos, stock y gastos.',
  People: 'Contactos: quién fabrica, vende, transporta y compra, dónde está, y todo lo que hay abierto con cada uno.',
  Calendar: 'Los hitos de cada pedido, contados hacia atrás según los días de cierre de su fábrica.',
  Quality: 'Inspecciones: cuántas prendas inspeccionar, cuántos defectos pueden tener y qué se sigue del resultado.',
  Development:
    'Los estilos con sus fichas técnicas, y las muestras, del primer prototipo a la última muestra de embarque, y dónde está ahora cada una.',
};

export const deskAbout: typeof english.deskAbout = (desk, about) => DESKS[desk] ?? about;

const FIELDS: { readonly [declared: string]: string } = {
  Hour: 'Hora',
  'The mails leave within it, by the spreadsheet’s zone.':
    'Los correos salen dentro de ella, según la zona de la hoja.',
  Days: 'Días',
  'Also the working days.': 'También son los días laborables.',
  'Closed days': 'Días de cierre',
  'Such as 2026-12-25 2027-01-01.': 'Por ejemplo, 2026-12-25 2027-01-01.',
  Recipients: 'Destinatarios',
  'Who gets rows without an owner: addresses with spaces between.':
    'Quién recibe las filas sin responsable: direcciones separadas por espacios.',
  'Your language': 'Tu idioma',
  'Of your own mails, and of the menu and the sidebar.': 'De tus correos, del menú y del panel.',
  'Weekly summary': 'Resumen semanal',
  'The day whose mail tells of the week before.': 'El día cuyo correo cuenta la semana anterior.',
  'All quiet mail': 'Correo sin novedades',
  'A mail on that day even when nothing is due.': 'Un correo ese día aunque no venza nada.',
  'Days ahead': 'Días de antelación',
  Carrier: 'Transportista',
  Comments: 'Comentarios',
  Dates: 'Fechas',
  'Follow-up': 'Seguimiento',
  'How it is counted': 'Cómo se cuenta',
  Money: 'Dinero',
  'Owner and notes': 'Responsable y notas',
  Progress: 'Avance',
  'Reorder point': 'Punto de pedido',
  'Ship window': 'Ventana de envío',
  Stock: 'Existencias',
  Terms: 'Condiciones',
  'Where it is': 'Dónde está',
  'Where they are': 'Dónde están',
  Milestones: 'Hitos',
  'Letter of credit': 'Crédito documentario',
  Facts: 'Datos',
  'Tech pack': 'Ficha técnica',
  Pattern: 'Patrón',
  Result: 'Resultado',
  'Sampling plan': 'Plan de muestreo',
  Payment: 'Pago',
  'Summary and days off': 'Resumen y días de cierre',
};

export const fieldText: typeof english.fieldText = (declared) =>
  FIELDS[declared] ??
  declared.replace(
    /^How far ahead (.+) count as due soon\.$/,
    'Con cuántos días de antelación cuenta como próximo: $1.',
  );
