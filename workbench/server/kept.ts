// What a kept workbook holds, read strictly: what is not whole is not begun with.
import { z } from 'zod';
import type { RuntimeState } from '../runtime/google';

export interface Kept {
  readonly version: 1;
  readonly book: Record<string, unknown>;
  readonly state: RuntimeState;
  /** What the clock showed when this was kept, and how far it was moved from this computer's. */
  readonly clock: { readonly at: number; readonly ahead: number };
}

const texts = z.record(z.string(), z.string());
const instant = z.number();

const trigger = z.looseObject({
  id: z.string(),
  user: z.string(),
  functionName: z.string(),
  source: z.enum(['CLOCK', 'SPREADSHEETS']),
  eventType: z.enum(['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_CHANGE', 'ON_FORM_SUBMIT']),
  schedule: z.looseObject({ timeZone: z.string() }).optional(),
  dueAt: instant.optional(),
});

const mail = z.looseObject({
  at: instant,
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  body: z.string(),
  attachments: z.array(z.looseObject({ name: z.string() })),
});

const state = z.looseObject({
  properties: z.looseObject({ document: texts, script: texts, user: z.record(z.string(), texts) }),
  triggers: z.array(trigger),
  mail: z.array(mail),
  triggerTime: z.record(z.string(), z.array(z.looseObject({ at: instant, ms: z.number() }))).optional(),
  lapsed: z.record(z.string(), z.array(z.string())).optional(),
  nextTrigger: z.int().positive(),
});

const file = z.looseObject({
  version: z.literal(1),
  // Without a sheet an empty workbook would open in the place of the one that was kept.
  book: z.looseObject({ sheets: z.array(z.looseObject({ id: z.string(), name: z.string() })).min(1) }),
  state,
  // A workbook kept before the clock could be moved says nothing of it.
  clock: z.object({ at: instant, ahead: z.number() }).default({ at: 0, ahead: 0 }),
});

/** @throws {Error} where the text is no kept workbook, or a part of it is damaged: it names the first such part. */
export function readKept(text: string): Kept {
  const { data, error } = file.safeParse(JSON.parse(text));
  if (data) return data as unknown as Kept;
  const [first] = error.issues;
  throw new Error(`it is not a workbook of this workbench: ${first?.path.join('.') || 'the whole'} is damaged`);
}
