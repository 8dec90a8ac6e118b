// The styles of the sample season: one whose factory has an old tech pack, one whose pattern is behind, one as it should be.
import type { Sample } from '../sample';
import type { styles } from './table';

export const sample: Sample<typeof styles> = [
  {
    style: 'Linen shirt',
    description: 'Relaxed shirt, one pocket',
    season: 'SS27',
    category: 'Shirts',
    sizeScale: 'Alpha',
    baseSize: 'M',
    stage: 'In production',
    techPack: 'https://drive.google.com/linen-shirt-v5',
    techPackVersion: 'v5',
    techPackDate: -3,
    changed: 'Sleeve 1 cm longer, pocket 2 cm lower',
    factoryHas: 'v4',
    patternVersion: '5',
    patternDate: -3,
    gradedOn: -2,
    sam: 25,
    weight: 210,
  },
  {
    style: 'Pleated trouser',
    description: 'High waist, two pleats',
    season: 'SS27',
    category: 'Trousers',
    sizeScale: 'Alpha',
    baseSize: 'M',
    stage: 'Fit',
    techPackVersion: 'v2',
    techPackDate: -8,
    factoryHas: 'v2',
    patternVersion: '1',
    patternDate: -30,
  },
  {
    style: 'Silk scarf',
    description: '90 x 90, hand rolled',
    season: 'SS27',
    category: 'Accessories',
    stage: 'Proto',
  },
];
