// How styles are recognised in files that were not written for Selvedge: line sheets and style lists.
import type { ImportSpec } from '../../derive/import';
import { ownershipNames } from '../ownership';
import type { styles } from './table';

export const imports: ImportSpec<keyof (typeof styles)['inputs']> = {
  naturalKeys: [['style']],
  unreadInto: 'notes',
  headerSynonyms: {
    style: ['style number', 'style no', 'style#', 'style name', 'style code', 'article', 'model', 'estilo', 'modelo'],
    description: ['style description', 'style name', 'product name', 'descripción'],
    season: ['collection', 'temporada'],
    category: ['product type', 'product category', 'categoría'],
    sizeScale: ['size range', 'size scale', 'tallas'],
    baseSize: ['sample size', 'talla base'],
    stage: ['status', 'style status', 'estado'],
    designer: ['design', 'diseñador', 'diseñadora'],
    techPack: ['tech pack link', 'techpack', 'ficha técnica'],
    techPackVersion: ['version', 'tech pack ver', 'versión'],
    techPackDate: ['tech pack received', 'technical file receive date'],
    sam: ['smv', 'standard minutes'],
    weight: ['net weight', 'garment weight', 'peso'],
    hts: ['hts code', 'hs code', 'tariff'],
    dutyRate: ['duty', 'duty %', 'arancel'],
    targetCost: ['target price', 'target fob', 'coste objetivo'],
    owner: ownershipNames.owner,
    notes: ownershipNames.notes,
  },
  valueSynonyms: {
    stage: {
      prototype: 'Proto',
      fitting: 'Fit',
      'salesman sample': 'SMS',
      approved: 'Adopted',
      production: 'In production',
      cancelled: 'Dropped',
      canceled: 'Dropped',
    },
  },
};
