// The milestones of the sample season: three orders in three countries; the fabric of one is promised too late for it.
import { closedDaysOf, factoryCountry, workingDays } from '../../domain/settings/calendars';
import type { Sample, SampleSetting } from '../sample';
import type { milestones } from './table';

export const sample: Sample<typeof milestones> = [
  { order: '#8', milestone: 'Order confirmed', daysBefore: 36, who: 'Us', doneOn: -22 },
  { order: '#8', milestone: 'Fabric ordered', daysBefore: 33, who: 'Us', doneOn: -17 },
  { order: '#8', milestone: 'Fit approved', daysBefore: 28, who: 'Us', doneOn: -9 },
  { order: '#8', milestone: 'Fabric in-house', daysBefore: 22, who: 'Supplier', after: 'Fabric ordered', takes: 2 },
  { order: '#8', milestone: 'PP approved', daysBefore: 18, who: 'Us' },
  { order: '#8', milestone: 'Cutting starts', daysBefore: 16, who: 'Factory', after: 'PP approved', takes: 2 },
  { order: '#8', milestone: 'Sewing starts', daysBefore: 13, who: 'Factory' },
  { order: '#8', milestone: 'Final inspection', daysBefore: 3, who: 'Inspector' },
  { order: '#8', milestone: 'Ex-factory', daysBefore: 0, who: 'Factory' },
  { order: '#7', milestone: 'Order confirmed', daysBefore: 38, who: 'Us', doneOn: -26 },
  { order: '#7', milestone: 'Fabric ordered', daysBefore: 36, who: 'Us', doneOn: -24 },
  {
    order: '#7',
    milestone: 'Fabric in-house',
    daysBefore: 14,
    who: 'Supplier',
    after: 'Fabric ordered',
    takes: 2,
    promised: 18,
    reason: 'The mill dyes it again',
  },
  { order: '#7', milestone: 'PP approved', daysBefore: 13, who: 'Us' },
  { order: '#7', milestone: 'Cutting starts', daysBefore: 11, who: 'Factory', after: 'Fabric in-house', takes: 2 },
  { order: '#7', milestone: 'Final inspection', daysBefore: 2, who: 'Inspector' },
  { order: '#7', milestone: 'Ex-factory', daysBefore: 0, who: 'Factory' },
  { order: '#9', milestone: 'Fabric in-house', daysBefore: 14, who: 'Supplier', doneOn: -3 },
  { order: '#9', milestone: 'Strike-off approved', daysBefore: 12, who: 'Us' },
  { order: '#9', milestone: 'Printing starts', daysBefore: 8, who: 'Factory', after: 'Strike-off approved', takes: 2 },
  { order: '#9', milestone: 'Final inspection', daysBefore: 2, who: 'Inspector' },
  { order: '#9', milestone: 'Ex-factory', daysBefore: 0, who: 'Factory' },
];

/** Where they work and when; the one in Hanoi closes before its order is due. */
export const sampleSettings: readonly SampleSetting[] = [
  { setting: factoryCountry, item: 'Hanoi Garment 9', value: 'Vietnam' },
  { setting: workingDays, item: 'Hanoi Garment 9', value: 'Mon-Sat' },
  { setting: closedDaysOf, item: 'Hanoi Garment 9', value: [24, 33] },
  { setting: factoryCountry, item: 'Textiles del Norte', value: 'Spain' },
  { setting: workingDays, item: 'Textiles del Norte', value: 'Mon-Fri' },
  { setting: factoryCountry, item: 'Seta Como', value: 'Italy' },
  { setting: workingDays, item: 'Seta Como', value: 'Mon-Fri' },
];
