// Lo que varias pestañas dicen igual en español: what the labels of several tabs say alike in Spanish.
export const ownershipHelps = {
  owner: 'A quién se avisa de esta fila.',
  snoozedUntil: 'Hasta ese día no hay recordatorios.',
  notes: 'Todo lo demás que conviene saber.',
} as const;

export const findingHelps = {
  finding: 'Por qué la fila requiere atención; vacío mientras no la requiera.',
  urgency: 'Cuanto menor, más urgente: por ella se ordena la pestaña de hoy.',
} as const;

export const figureHelps = { findingFigure: 'De cuántos habla el hallazgo.' } as const;

export const stageWords = {
  Draft: 'Borrador',
  Confirmed: 'Confirmado',
  'In production': 'En producción',
  Inspection: 'En inspección',
  Ready: 'Listo',
  Closed: 'Cerrado',
  Cancelled: 'Cancelado',
} as const;

export const endWords = { Closed: 'Cerrado', Cancelled: 'Cancelado', Shipped: 'Enviado' } as const;

export const turnWords = {
  Us: 'Nosotros',
  Factory: 'Fábrica',
  Supplier: 'Proveedor',
  Customer: 'Cliente',
  Inspector: 'Inspector',
  Forwarder: 'Transitario',
} as const;

export const verdictWords = {
  Approved: 'Aprobada',
  'Approved with comments': 'Aprobada con comentarios',
  Resubmit: 'Volver a presentar',
  Rejected: 'Rechazada',
} as const;
