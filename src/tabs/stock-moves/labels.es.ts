// Cómo se llaman la pestaña y sus columnas en una hoja en español: the tab and its columns on a sheet in Spanish.
export const labels = {
  title: 'Movimientos de stock',
  columns: {
    moveId: 'ID de movimiento',
    date: 'Fecha',
    sku: 'SKU',
    kind: 'Tipo',
    quantity: 'Cantidad',
    unitCost: 'Coste unitario',
    order: 'Pedido',
    shipment: 'Envío',
    reverses: 'Anula',
    by: 'Por',
    note: 'Nota',
    value: 'Valor',
  },
} as const;
