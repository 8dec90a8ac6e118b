// How inspections are recognised in files that were not written for Selvedge.
import type { ImportSpec } from '../../derive/import';
import { ownershipNames } from '../ownership';
import type { inspections } from './table';

export const imports: ImportSpec<keyof (typeof inspections)['inputs']> = {
  naturalKeys: [
    ['order', 'type', 'doneOn'],
    ['order', 'type', 'bookedFor'],
  ],
  unreadInto: 'notes',
  sums: [{ of: 'majorFound' }, { of: 'minorFound' }],
  headerSynonyms: {
    inspectionId: ['id', 'inspection no', 'inspection number', 'report no'],
    order: ['order id', 'po', 'po no', 'po number', 'pedido'],
    type: ['inspection type', 'stage', 'tipo'],
    bookedFor: ['booked', 'planned date', 'inspection date planned', 'booking date', 'fecha prevista'],
    doneOn: ['date', 'inspection date', 'inspected on', 'actual date', 'fecha', 'fecha de inspección'],
    inspector: ['qc', 'inspected by', 'inspection company', 'inspectora'],
    lot: ['lot qty', 'lot quantity', 'lot size', 'presented qty', 'lote'],
    level: ['aql level', 'inspection level', 'nivel'],
    severity: ['inspection severity', 'severidad'],
    majorAql: ['aql major', 'major', 'aql mayor'],
    minorAql: ['aql minor', 'minor', 'aql menor'],
    criticalFound: ['critical', 'critical defects', 'críticos'],
    majorFound: ['major defects', 'mayores'],
    minorFound: ['minor defects', 'menores'],
    measurements: ['measurement check', 'measurement', 'medidas'],
    cartonsCounted: ['cartons', 'ctns', 'cajas'],
    mainDefect: ['defect', 'main defects', 'defecto principal'],
    report: ['report link', 'inspection report', 'informe'],
    owner: ownershipNames.owner,
    notes: ownershipNames.notes,
  },
  valueSynonyms: {
    type: {
      'in-line': 'Inline',
      'during production': 'Inline',
      dupro: 'Inline',
      prefinal: 'Pre-final',
      fri: 'Final',
      'final random inspection': 'Final',
      'final re-inspection': 'Re-inspection',
      reinspection: 'Re-inspection',
      'inspección final': 'Final',
      reinspección: 'Re-inspection',
    },
    level: { 'g-i': 'I', 'g-ii': 'II', 'g-iii': 'III', gi: 'I', gii: 'II', giii: 'III', 1: 'I', 2: 'II', 3: 'III' },
    severity: { reforzada: 'Tightened', tight: 'Tightened', normales: 'Normal' },
    measurements: { ok: 'Pass', passed: 'Pass', failed: 'Fail', aprobado: 'Pass', rechazado: 'Fail' },
  },
  amongWords: { level: { i: 'I', ii: 'II', iii: 'III', 's 1': 'S-1', 's 2': 'S-2', 's 3': 'S-3', 's 4': 'S-4' } },
};
