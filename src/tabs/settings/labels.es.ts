// Cómo se llaman la pestaña y sus columnas en una hoja en español: the tab and its columns on a sheet in Spanish.
export const labels = {
  title: 'Ajustes',
  columns: {
    setting: 'Ajuste',
    item: 'Elemento',
    value: 'Valor',
    note: 'Nota',
  },
  helps: {
    setting: 'Lo que se ajusta.',
    item: 'Para qué moneda, categoría, pestaña, persona, transportista, país o fábrica.',
    value: 'El valor que tiene.',
    note: 'Lo que hace.',
  },
} as const;
