// When a measurement is done with: with the sample it was taken on; a spec belongs to no sample, and stays.
import type { ArchiveRule } from '../../domain/archive';
import type { measurements } from './table';

export const archive: ArchiveRule<typeof measurements> = {};
