// The milestones of the sample season: three orders in three countries, one that will be late, one with a closure ahead.
import type { Sample } from '../sample';
import type { milestones } from './table';

export const sample: Sample<typeof milestones> = [];
