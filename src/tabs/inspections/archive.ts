// When an inspection is done with: it was accepted, or another came after it.
import type { ArchiveRule } from '../../domain/archive';
import { isOpen } from './judge';
import type { inspections } from './table';

export const archive: ArchiveRule<typeof inspections> = {
  stays: () => (inspection) => (isOpen(inspection) ? 'open' : undefined),
};
