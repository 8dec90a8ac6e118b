// What a kept workbook holds, read strictly: what is not whole is not begun with.
import { z } from 'zod';
import type { PeerMessage } from '../engine/book';
import type { RuntimeState } from '../runtime/google';

export interface Kept {
  readonly version: 1;
  /** Which lines of the journal follow it. */
  readonly generation: string;
  readonly book: Record<string, unknown>;
  readonly state: RuntimeState;
  /** What the clock showed when this was kept, and how far it was moved from this computer's. */
  readonly clock: { readonly at: number; readonly ahead: number };
  /** What the workbook went through since, in order. */
  readonly messages?: readonly PeerMessage[];
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

const time = z.object({ at: instant, ahead: z.number() });

const file = z.looseObject({
  version: z.literal(1),
  // A workbook kept before there was a journal has none.
  generation: z.string().default(''),
  // Without a sheet an empty workbook would open in the place of the one that was kept.
  book: z.looseObject({ sheets: z.array(z.looseObject({ id: z.string(), name: z.string() })).min(1) }),
  state,
  // A workbook kept before the clock could be moved says nothing of it.
  clock: time.default({ at: 0, ahead: 0 }),
});

const line = z.object({
  generation: z.string(),
  messages: z.array(z.record(z.string(), z.unknown())),
  clock: time,
  state: state.optional(),
});

/** @throws {Error} where the text is no kept workbook, or a part of it is damaged: it names the first such part. */
export function readKept(text: string): Kept {
  const { data, error } = file.safeParse(JSON.parse(text));
  if (data) return data as unknown as Kept;
  const [first] = error.issues;
  throw new Error(`it is not a workbook of this workbench: ${first?.path.join('.') || 'the whole'} is damaged`);
}

/**
 * What was kept, with the lines of its journal followed as far as they can be read; `damaged` hears of the first that cannot. A last
 * line without an end was being written when the workbench died: nobody was told that it stands. Lines of an earlier workbook say
 * nothing of this one.
 */
export function withJournal(kept: Kept, text: string, damaged: (reason: unknown) => void): Kept {
  let now = kept;
  for (const each of text.split('\n').slice(0, -1)) {
    try {
      now = followed(now, line.parse(JSON.parse(each)));
    } catch (error) {
      damaged(error);
      break;
    }
  }
  return now;
}

function followed(kept: Kept, { generation, messages, clock, state: later }: z.infer<typeof line>): Kept {
  if (generation !== kept.generation) return kept;
  const state = (later as RuntimeState | undefined) ?? kept.state;
  return { ...kept, clock, state, messages: [...(kept.messages ?? []), ...messages] };
}
