// Cómo se llaman la pestaña y sus columnas en una hoja en español: the tab and its columns on a sheet in Spanish.
export const labels = {
  title: 'Registro de recordatorios',
  columns: {
    key: 'Clave',
    day: 'Día',
    recipient: 'Destinatario',
    rows: 'Filas',
    state: 'Estado',
    preparedAt: 'Preparado a las',
    sentAt: 'Enviado a las',
    error: 'Error',
  },
} as const;
