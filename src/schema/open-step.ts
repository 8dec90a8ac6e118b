// A change that was begun and of which nobody knows yet that it is whole, as the workbook keeps it.
import * as z from 'zod/mini';
import { readRemembered } from './remembered';
import { restored } from './wire';

const openStep = z.lazy(() =>
  z.object({
    remove: z.array(z.object({ table: z.string(), id: z.string() })),
    restore: restored,
  }),
);

/** A change that was begun, as the workbook keeps it; undefined where there is none. */
export function readOpenStep(text: string | undefined): z.infer<typeof openStep> | undefined {
  return readRemembered(openStep, text);
}

const movedUnder = z.lazy(() =>
  z.object({
    at: z.string(),
    rows: z.object({ first: z.number(), last: z.number() }),
    columns: z.record(z.string(), z.number()),
  }),
);

/** Where a step wrote while rows or columns were moved: its rows, and its columns as they stood. */
export function readMovedUnder(json: string | undefined): z.infer<typeof movedUnder> | undefined {
  return readRemembered(movedUnder, json);
}
