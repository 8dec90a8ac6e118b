// How measurements are recognised in spec sheets that were not written for Selvedge: a row for each point and size, or the sizes across.
import type { ImportSpec } from '../../derive/import';
import { ownershipNames } from '../ownership';
import type { measurements } from './table';

export const imports: ImportSpec<keyof (typeof measurements)['inputs']> = {
  naturalKeys: [['style', 'point', 'size', 'sample']],
  unreadInto: 'notes',
  across: { value: 'spec', size: 'size' },
  headerSynonyms: {
    pointId: ['id'],
    style: ['style number', 'style no', 'style name', 'article', 'model', 'estilo', 'modelo'],
    point: [
      'pom',
      'point of measure',
      'points of measure',
      'measurement',
      'measurement point',
      'punto de medida',
      'medida',
    ],
    size: ['talla', 'size name'],
    spec: ['spec measurement', 'graded spec', 'target', 'requested', 'medida pedida'],
    plus: [
      'tolerance',
      'tol',
      'tol +/-',
      '+/- tol',
      'tolerance +/-',
      '+/-',
      'tol +',
      '+ tol',
      'tol plus',
      'tolerance plus',
      'tolerance +',
      'tolerancia',
    ],
    minus: ['tol -', '- tol', 'tol minus', 'tolerance minus', 'tolerance -'],
    unit: ['uom', 'units', 'unidad'],
    how: ['how to measure', 'description', 'cómo medir'],
    sample: ['sample id', 'sample no', 'sample number', 'muestra'],
    measured: ['actual', 'actual measurement', 'sample measurement', 'medida real'],
    measuredOn: ['measured date', 'date measured'],
    owner: ownershipNames.owner,
    notes: ownershipNames.notes,
  },
  valueSynonyms: {
    unit: { centimetre: 'cm', centimetres: 'cm', cms: 'cm', inch: 'in', inches: 'in', '"': 'in', pulgadas: 'in' },
  },
};
