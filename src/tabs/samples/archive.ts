// When a sample is done with: it is lent to nobody, and nobody waits for it or for its verdict.
import type { ArchiveRule } from '../../domain/archive';
import type { samples } from './table';

export const archive: ArchiveRule<typeof samples> = {
  stays:
    () =>
    ({ row }) => {
      const { gone, verdict, commentedOn, lentTo, returnedOn } = row;
      if (gone !== undefined) return undefined;
      const isLent = lentTo !== undefined && returnedOn === undefined;
      return isLent || (verdict === undefined && commentedOn === undefined) ? 'open' : undefined;
    },
};
