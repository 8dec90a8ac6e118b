// Cómo se llaman la pestaña y sus columnas en una hoja en español: the tab and its columns on a sheet in Spanish.
import { findingHelps, ownershipHelps, verdictWords } from '../common.es';
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
  helps: {
    pointId: 'Lo da Selvedge.',
    style: 'El estilo que se mide.',
    point: 'El punto de medida, como 1/2 pecho.',
    size: 'Por ejemplo, M. Vacío: todas las tallas.',
    spec: 'Lo que debe medir.',
    plus: 'Cuánto puede medir de más. Vacío: como la tolerancia por defecto.',
    minus: 'Cuánto de menos, con su signo o sin él. Vacío: como la tolerancia por exceso.',
    unit: 'De la medida pedida, su tolerancia y lo medido.',
    how: 'Cómo se mide.',
    sample: 'La muestra que se midió. Vacío: la propia medida pedida.',
    measured: 'Lo que mide la muestra.',
    measuredOn: 'El día en que se midió.',
    difference: 'Lo medido menos la medida pedida: por debajo de 0 es pequeño.',
    verdict: 'Lo que se decidió de su muestra.',
    status: 'Cómo está el punto, en una o dos palabras.',
    ...ownershipHelps,
    ...findingHelps,
  },
  words: {
    verdict: verdictWords,
  },
} as const;
