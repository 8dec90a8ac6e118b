// Cómo se llaman la pestaña y sus columnas en una hoja en español: the tab and its columns on a sheet in Spanish.
export const labels = {
  title: 'Días laborables',
  columns: {
    key: 'Clave',
    row: 'Fila',
    day: 'Día',
    calendar: 'Calendario',
    number: 'Número',
  },
} as const;
