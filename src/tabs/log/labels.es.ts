// Cómo se llaman la pestaña y sus columnas en una hoja en español: the tab and its columns on a sheet in Spanish.
import { ownershipLabels } from '../ownership';

export const labels = {
  title: 'Registro',
  columns: {
    logId: 'ID de registro',
    day: 'Día',
    with: 'Con',
    about: 'Sobre',
    channel: 'Canal',
    direction: 'Sentido',
    what: 'Qué',
    ball: 'Turno',
    followUpOn: 'Seguimiento el',
    closedOn: 'Cerrado el',
    link: 'Enlace',
    by: 'Por',
    ...ownershipLabels,
    daysLeft: 'Días restantes',
    status: 'Estado',
    finding: 'Hallazgo',
    urgency: 'Urgencia',
  },
} as const;
