// What the workbook remembers as JSON, read with a stated shape.
import type * as z from 'zod/mini';

/** Undefined where nothing is remembered, or nothing of that shape. */
export function readRemembered<S extends z.ZodMiniType>(shape: S, json: string | undefined): z.infer<S> | undefined {
  if (json === undefined) return undefined;
  const read = shape.safeParse(JSON.parse(json));
  return read.success ? read.data : undefined;
}
