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
  helps: {
    key: 'El número de un calendario por un millón, y el de un día en él.',
    row: 'El número de la fila.',
    day: 'Un día laborable; vacío en la primera y la última fila de un calendario, entre las que se conoce.',
    calendar: 'Una fábrica o un país que tiene días propios.',
    number: 'El calendario que sigue.',
  },
} as const;
