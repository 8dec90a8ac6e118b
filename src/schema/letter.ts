// A letter to a partner as the sidebar sends it, read with a stated shape.
import * as z from 'zod/mini';

const chase = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(500)),
  /** How it leaves: by ourselves, or by what the person opened. */
  way: z.enum(['send', 'mail', 'whatsApp', 'copy']),
  subject: z.string().check(z.maxLength(250), z.regex(/^[^\r\n]*$/)),
  text: z.string().check(z.minLength(1), z.maxLength(20_000)),
  /** The ids of the rows that it asks about. */
  about: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(500)),
});

export type SentChase = z.infer<typeof chase>;

/** A letter to a partner as the person left it. */
export function readChase(sent: unknown): SentChase {
  const read = chase.safeParse(sent);
  if (!read.success) throw new Error('The sidebar sent no message that can be written down. Reload it and try again.');
  return read.data;
}
