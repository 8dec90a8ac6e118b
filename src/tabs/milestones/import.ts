// How a tall list of milestones is recognised in files that were not written for Selvedge.
import type { ImportSpec } from '../../derive/import';
import { ownershipNames } from '../ownership';
import type { milestones } from './table';

export const imports: ImportSpec<keyof (typeof milestones)['inputs']> = {
  naturalKeys: [['order', 'milestone']],
  unreadInto: 'notes',
  tells: {
    planned: {
      input: 'daysBefore',
      names: [
        'planned date',
        'plan date',
        'target date',
        'due date',
        'deadline',
        'fecha prevista',
        'fecha planificada',
      ],
    },
  },
  sums: [],
  headerSynonyms: {
    milestoneId: ['id', 'milestone no', 'seq id'],
    order: ['order id', 'po', 'po no', 'po number', 'order no', 'pedido'],
    milestone: ['activity', 'step', 'event', 'task', 'critical path', 'hito', 'actividad'],
    daysBefore: [
      'days before exfactory',
      'days before ex-factory',
      'days_before_exfactory',
      'offset',
      'offset days',
      'días antes',
    ],
    who: ['responsible', 'responsibility', 'department', 'responsable'],
    with: ['mill', 'done by', 'tejeduría'],
    after: ['predecessor', 'depends on', 'waits for', 'después de'],
    takes: ['duration', 'lead time', 'duración'],
    float: ['slack', 'holgura'],
    promised: ['revised date', 'revised', 'promised date', 'new date', 'fecha revisada'],
    doneOn: ['actual date', 'actual', 'completed', 'completed on', 'done', 'fecha real'],
    skippedOn: ['skipped', 'not required'],
    reason: ['remarks', 'delay reason', 'reason for delay', 'motivo'],
    owner: ['owner email', 'merchandiser'],
    notes: ownershipNames.notes.filter((name) => name !== 'remarks'),
  },
  valueSynonyms: {
    who: {
      we: 'Us',
      merchandiser: 'Us',
      buyer: 'Customer',
      vendor: 'Factory',
      mill: 'Supplier',
      qc: 'Inspector',
      nosotros: 'Us',
      fábrica: 'Factory',
      proveedor: 'Supplier',
      cliente: 'Customer',
    },
  },
};
