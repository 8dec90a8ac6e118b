// What the page of replies sends, read with a stated shape.
import * as z from 'zod/mini';

const replyText = z.lazy(() => z.string().check(z.maxLength(50_000)));
const repliedCell = z.lazy(() =>
  z.object({
    table: z.string(),
    id: z.string(),
    key: z.string(),
    was: replyText,
    becomes: replyText,
  }),
);
const repliedRow = z.lazy(() =>
  z.object({ table: z.string(), of: z.string(), values: z.record(z.string(), replyText) }),
);

/** A reply takes in what a person can look over. */
const agreedReply = z.lazy(() =>
  z.object({
    changes: z.array(repliedCell).check(z.maxLength(2_000)),
    adds: z.array(repliedRow).check(z.maxLength(200)),
    /** Who wrote; '' where that is not known. */
    from: z.string().check(z.maxLength(500)),
    /** What they wrote, to be kept in the log; '' where it is not. */
    text: replyText,
    channel: z.enum(['Mail', 'WhatsApp']),
    /** Whether lines are left that the person has not ticked. */
    open: z.boolean(),
  }),
);

/** The lines of a reply that a person ticked: cells with what stood there, and rows that are new. */
export type AgreedReply = z.infer<typeof agreedReply>;

export function readAgreedReply(sent: unknown): AgreedReply {
  const read = agreedReply.safeParse(sent);
  if (!read.success) throw new Error('The page did not say what of the reply to write. Reload it and try again.');
  return read.data;
}
