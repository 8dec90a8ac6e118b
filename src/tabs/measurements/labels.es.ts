// Cómo se llaman la pestaña y sus columnas en una hoja en español: the tab and its columns on a sheet in Spanish.
import { ownershipLabels } from '../ownership';

export const labels = {
  title: 'Medidas',
  columns: {
    pointId: 'ID de punto',
    style: 'Estilo',
    point: 'Punto',
    size: 'Talla',
    spec: 'Medida pedida',
    plus: 'Tolerancia por exceso',
    minus: 'Tolerancia por defecto',
    unit: 'Unidad',
    how: 'Cómo se mide',
    sample: 'Muestra',
    measured: 'Medido',
    measuredOn: 'Medido el',
    ...ownershipLabels,
    difference: 'Diferencia',
    verdict: 'Veredicto',
    status: 'Estado',
    finding: 'Hallazgo',
    urgency: 'Urgencia',
  },
} as const;
