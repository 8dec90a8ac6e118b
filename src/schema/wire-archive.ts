// What an archive is chosen by, and what the workbook remembers of one that is open, read with a stated shape.
import * as z from 'zod/mini';
import { readRemembered } from './remembered';

const archiveChoice = z.lazy(() =>
  z.union([
    z.object({ by: z.literal('season'), value: z.string().check(z.minLength(1), z.maxLength(200)) }),
    z.object({ by: z.literal('before'), value: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)) }),
  ]),
);

/** What an archive is chosen by: a season, or a day before which all of it lies. */
export type ArchiveChoice = z.infer<typeof archiveChoice>;

export function readArchiveChoice(sent: unknown): ArchiveChoice {
  const read = archiveChoice.safeParse(sent);
  if (!read.success) throw new Error('The sidebar sent no season and no day to archive by. Reload it and try again.');
  return read.data;
}

/** What a batch left behind, by table: the print of its rows, and the rows that came in their place by first number, count and print. */
const archiveBatch = z.lazy(() =>
  z.object({
    number: z.number(),
    prints: z.record(z.string(), z.string()),
    carried: z.record(z.string(), z.tuple([z.number(), z.number(), z.string()])),
  }),
);

const archiveState = z.lazy(() =>
  z.object({
    label: z.string(),
    choice: archiveChoice,
    by: z.string(),
    at: z.string(),
    rows: z.number(),
    batches: z.array(archiveBatch),
    /** A batch that is under way, and how far it is. */
    pending: z.optional(
      z.object({ batch: archiveBatch, rows: z.number(), is: z.enum(['copying', 'copied', 'restoring', 'restored']) }),
    ),
  }),
);

export type ArchiveBatch = z.infer<typeof archiveBatch>;

/** The archive that is open, as the workbook remembers it. */
export type ArchiveState = z.infer<typeof archiveState>;

export function readArchiveState(json: string | undefined): ArchiveState | undefined {
  return readRemembered(archiveState, json);
}
