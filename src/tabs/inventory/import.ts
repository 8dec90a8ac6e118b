// How items are recognised in files that were not written for Selvedge.
import type { ImportSpec } from '../../derive/import';
import { ownershipNames } from '../ownership';
import type { inventory } from './table';

export const imports: ImportSpec<keyof (typeof inventory)['inputs']> = {
  naturalKeys: [['sku']],
  unreadInto: 'notes',
  headerSynonyms: {
    sku: ['item code', 'item number', 'item no', 'product code', 'article number', 'material', 'código', 'referencia'],
    description: ['item description', 'item name', 'product name', 'product', 'title', 'name', 'descripción'],
    kind: ['type', 'category', 'item type', 'tipo'],
    style: ['style number', 'style no', 'style name', 'model', 'estilo', 'modelo'],
    colour: ['color', 'colorway', 'colourway', 'shade'],
    size: ['talla'],
    unit: ['uom', 'unit of measure', 'unidad'],
    location: ['warehouse', 'bin', 'store', 'almacén', 'ubicación'],
    supplier: ['vendor', 'manufacturer', 'mill', 'proveedor'],
    unitCost: ['cost', 'cost per item', 'cost price', 'standard cost', 'coste', 'coste unitario'],
    dailyDemand: ['demand per day', 'daily usage'],
    leadTime: ['lead time days', 'lead days'],
    ...ownershipNames,
  },
  valueSynonyms: {
    kind: {
      'finished goods': 'Finished',
      garment: 'Finished',
      fabrics: 'Fabric',
      trims: 'Trim',
      packing: 'Packaging',
      samples: 'Sample',
    },
  },
};
