// The measurements of the sample season: a spec in two sizes, and two samples of which one is out of tolerance at the waist.
import type { Sample } from '../sample';
import type { measurements } from './table';

const trouser = { style: 'Pleated trouser', size: 'M', unit: 'cm' } as const;

export const sample: Sample<typeof measurements> = [
  { ...trouser, point: '1/2 waist', spec: 37, plus: 0.5, minus: 0.5, how: 'Flat, along the top edge' },
  { ...trouser, point: '1/2 hip', spec: 49, plus: 1, minus: 0.5 },
  { ...trouser, point: '1/2 waist', size: 'L', spec: 39, plus: 0.5, minus: 0.5 },
  { ...trouser, point: '1/2 waist', spec: 37, plus: 0.5, minus: 0.5, sample: '#1', measured: 38.2, measuredOn: -3 },
  { ...trouser, point: '1/2 hip', spec: 49, plus: 1, minus: 0.5, sample: '#1', measured: 49.6, measuredOn: -3 },
  { style: 'Linen shirt', point: 'Sleeve', size: 'M', unit: 'cm' },
];
