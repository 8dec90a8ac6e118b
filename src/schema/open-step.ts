// A change that was begun and of which nobody knows yet that it is whole, as the workbook keeps it.
import * as z from 'zod/mini';
import { restored } from './wire';

const openStep = z.lazy(() =>
  z.object({
    remove: z.array(z.object({ table: z.string(), id: z.string() })),
    restore: restored,
  }),
);

/** A change that was begun, as the workbook keeps it; undefined where there is none. */
export function readOpenStep(text: string | undefined): z.infer<typeof openStep> | undefined {
  if (text === undefined) return undefined;
  const read = openStep.safeParse(JSON.parse(text));
  return read.success ? read.data : undefined;
}
